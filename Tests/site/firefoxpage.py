"""A page in Firefox, asked as a journey asks one of Playwright's: so much of its words as journeys need.

Elements are found anew whenever they are asked for, by what they are and how they are named; ROLES and
NAMES are of what stands on our pages, and no more.
"""

import re
import time

from firefox import Refused
from playwright.sync_api import TimeoutError as Late

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # WebDriver, 12.1: under this name stands what an element is known by
KEYS = {
    "Tab": "\ue004",
    "Enter": "\ue007",
    "Escape": "\ue00c",
    "ArrowDown": "\ue015",
    "ArrowUp": "\ue013",
    "Backspace": "\ue003",
    "Shift": "\ue008",
    "Control": "\ue009",
}
# A page that is being left answers nothing; the next one does.
PASSING = {"stale element reference", "no such element", "unknown error", "no such window", "javascript error"}
PAUSE = 0.02  # seconds
# What the console says because a reader goes on while a part of the index loads, or a test asks early where
# something stands.
HARMLESS = re.compile("Loading failed for the <script> with source “[^”]*/search/[^”]*”|Layout was forced before")

# Finds what some steps lead to, from the page on: each step narrows down what the one before found.
FIND = """
const ROLES = {
  link: 'a[href], a[*|href]', button: 'button, [role=button]', banner: 'body > header', main: 'main',
  contentinfo: 'body > footer', navigation: 'nav', search: '[role=search]', checkbox: 'input[type=checkbox]',
  region: 'section[aria-labelledby], section[aria-label], [role=region]', searchbox: 'input[type=search]',
  textbox: 'input:not([type]), input[type=text], textarea',
};
const line = (text) => text.trim().replace(/\\s+/g, ' ');
const textOf = (element) => line(element.innerText ?? element.textContent);
const nameOf = (element) => {
  const ids = element.getAttribute('aria-labelledby')?.split(/\\s+/) || [];
  const named = ids.map((id) => document.getElementById(id)).filter(Boolean).map(textOf).join(' ');
  const labels = [...(element.labels || [])].map(textOf).join(' ');
  return named || element.getAttribute('aria-label') || labels || textOf(element) || element.title || '';
};
const isNamed = ({name, exact, pattern}) => (element) => {
  if (pattern !== undefined) return new RegExp(pattern).test(nameOf(element));
  if (name === undefined) return true;
  return exact ? nameOf(element) === line(name) : nameOf(element).toLowerCase().includes(line(name).toLowerCase());
};
const follow = (steps, start) => steps.reduce((found, step) => {
  if (step.either) return step.either.flatMap((way) => follow(way, start));
  if (step.nth !== undefined) return found.slice(step.nth, step.nth + 1);
  if (step.element) return [step.element];
  const below = found.flatMap((element) => [...element.querySelectorAll(step.css ?? ROLES[step.role])]);
  return [...new Set(below)].filter(step.role ? isNamed(step) : () => true);
}, start);
const found = follow(arguments[0], [document]);
"""
SEEN = "(e.checkVisibility({visibilityProperty: true}) && e.getClientRects().length > 0)"


def _name(name=None, exact=False):
    if isinstance(name, re.Pattern):
        return {"pattern": name.pattern}
    return {} if name is None else {"name": name, "exact": exact}


class Finder:
    """What elements can be looked for in: a page, or what was found in it."""

    def locator(self, css):
        return Locator(self.page, [*self.steps, {"css": css}])

    def get_by_role(self, role, **name):
        return Locator(self.page, [*self.steps, {"role": role, **_name(**name)}])


class Locator(Finder):
    """Some elements of a page; what is done, is done to the first."""

    def __init__(self, page, steps):
        self.page, self.steps = page, steps

    def _ask(self, script, *values):
        return self.page.run(FIND + script, self.steps, *values)

    def _first(self, script, *values):
        """Asks the first element something, when it is there."""
        return self.page.until(
            lambda: self._ask(f"const e = found[0]; return e ? [{script}] : null", *values), f"no element {self.steps}"
        )[0]

    @property
    def first(self):
        return Locator(self.page, [*self.steps, {"nth": 0}])

    def or_(self, other):
        return Locator(self.page, [{"either": [self.steps, other.steps]}])

    def all(self):
        return [Locator(self.page, [{"element": element}]) for element in self._ask("return found")]

    def count(self):
        return self._ask("return found.length")

    def is_visible(self):
        return self._ask(f"const e = found[0]; return !!e && {SEEN}")

    def inner_text(self):
        return self._first("e.innerText ?? e.textContent")

    def all_inner_texts(self):
        return self._ask("return found.map((e) => e.innerText ?? e.textContent)")

    def get_attribute(self, name):
        return self._first("e.getAttribute(arguments[1])", name)

    def input_value(self):
        return self._first("e.value")

    def evaluate(self, function, value=None):
        return self._first(f"({function})(e, arguments[1])", value)

    def focus(self):
        self._first("e.focus()")

    def click(self):
        element = self._first("e")
        self.page.tell("WebDriver:ElementClick", id=element[ELEMENT])

    def fill(self, text):
        """Puts a text in the place of what stands in a box, by keys."""
        self._first("(e.focus(), e.select())")
        self.page.keyboard.type(text) if text else self.page.keyboard.press("Backspace")

    def press(self, key):
        self.focus()
        self.page.keyboard.press(key)


class Keyboard:
    def __init__(self, page):
        self._page = page

    def _strike(self, keys):
        """Presses keys; within one, those of a chord: all down, then up again."""
        actions = []
        for chord in keys:
            actions += [{"type": "keyDown", "value": key} for key in chord]
            actions += [{"type": "keyUp", "value": key} for key in reversed(chord)]
        self._page.tell("WebDriver:PerformActions", actions=[{"type": "key", "id": "keys", "actions": actions}])

    def type(self, text):
        self._strike([[letter] for letter in text])

    def press(self, chord):
        self._strike([[KEYS.get(key, key) for key in chord.split("+")]])


class Page(Finder):
    """A tab in Firefox."""

    steps = ()

    def __init__(self, firefox, width=1280, height=800, patience=10):
        self._firefox, self.patience = firefox, patience
        self.page, self.keyboard = self, Keyboard(self)
        self._before = firefox("WebDriver:GetWindowHandle")
        self._tab = firefox("WebDriver:NewWindow", type="tab")["handle"]
        firefox("WebDriver:SwitchToWindow", handle=self._tab)
        frame = firefox.run("return [outerWidth - innerWidth, outerHeight - innerHeight]")
        firefox("WebDriver:SetWindowRect", width=width + frame[0], height=height + frame[1])

    def close(self):
        self._firefox("WebDriver:CloseWindow")
        self._firefox("WebDriver:SwitchToWindow", handle=self._before)

    # --- Firefox itself --------------------------------------------------------------------------

    def tell(self, command, **parameters):
        return self._firefox(command, **parameters)

    def run(self, script, *values):
        """Runs a script in the page; while one is left for another, in that."""
        late = time.monotonic() + self.patience
        while True:
            try:
                return self._firefox.run(script, *values)
            except Refused as refused:
                if refused.kind not in PASSING or time.monotonic() > late:
                    raise
                time.sleep(PAUSE)

    def until(self, condition, complaint):
        late = time.monotonic() + self.patience
        while not (found := condition()):
            if time.monotonic() > late:
                raise Late(f"{complaint}, on {self.url}")
            time.sleep(PAUSE)
        return found

    # --- As Playwright has it --------------------------------------------------------------------

    @property
    def url(self):
        return self._firefox("WebDriver:GetCurrentURL")

    def goto(self, address):
        self._firefox("WebDriver:Navigate", url=address)

    def go_back(self):
        self._firefox("WebDriver:Back")

    def reload(self):
        self._firefox("WebDriver:Refresh")

    def evaluate(self, function, value=None):
        return self.run(f"return ({function})(arguments[0])", value)

    def wait_for_timeout(self, milliseconds):
        time.sleep(milliseconds / 1000)

    def wait_for_url(self, fits, timeout=None):
        self.until(lambda: fits(self.url), "the address stays")
        self.until(lambda: self.run("return document.readyState === 'complete'"), "the page does not load")


class FirefoxReader:
    """One reader's tab on one site, in a Firefox that knows nothing of others."""

    def __init__(self, firefox, address, **settings):
        self.address, self._firefox, self._forgiven = address, firefox, False
        firefox.forget()
        self.page = Page(firefox, **settings)

    @property
    def faults(self):
        """What the console says of the site."""
        said = [] if self._forgiven else self._firefox.said()
        return [words for words in said if self.address in words and not HARMLESS.search(words)]

    def move(self, address):
        """Goes on to another site."""
        self.address = address
        return self

    def forgive(self):
        """Takes what the console said for what was asked for."""
        self._forgiven = True

    def close(self):
        self.page.close()
