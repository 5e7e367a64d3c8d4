"""Journeys of readers, written in journeys/*.yml, and how their steps are taken in a browser.

A journey `says` what a reader wants, and has `steps`, each with one word for what is done or seen:

    open        an address in the site
    follow      a link by its name: the whole of it, or else a part; `/.../` is a pattern;
                {link: NAME, in: PLACE} where it must stand in a place
    follow to   the link to an address in the site
    click       a button by its name
    tick        a box by its name
    fill        {NAME: TEXT} puts a text into a box by its name
    search      puts a text into the search box of the page's head, at home into the one below its
                heading, and presses Enter
    type, press a text, or a key, for what has the focus; `Tab x 3` is three times
    tab to      presses Tab until what has the focus shows a text or is named so
    paste       what was copied has these texts: it is pasted into the search box of the head
    appearance  `dark` or `light`: presses the switch until the page is that
    back        the button of the browser; `reload`: that of the browser
    at          the address in the site where the reader is; `search.html?` if only its beginning
    heading     the text that the page's heading has
    reads       these texts can be read in the main part; {PLACE: texts} in some place
    not         these cannot
    line        some one row or item in the main part has all these; {PLACE: texts} in some place
    under       {HEADING: texts} between a heading and the next one of its level
    leads out   the links to other sites in the main part, at least these
    in language {TEXT: CODE} the text is marked as being in a language
    is          `dark`, `light`; or `still`: nothing on it is moving
    focus       a text that what has the focus shows or is named, where it can be seen;
                {in: PLACE} what has the focus is in a place
    at the top  the id of what stands in the upper half of the screen
    prints      these texts are on paper; `prints not`: these are not

A PLACE is `header`, `main`, `footer`, or the name of a region, as its heading says, or of a navigation. A journey may
have `as`, how the reader reads: {width: 360}, {scripts: false}, {scheme: dark}, {motion: reduce},
and `site: english`. Those with `firefox: true` are taken in Firefox, too. Texts are compared without
regard to capitals and spaces.
"""

import io
import re
import unicodedata
from pathlib import Path
from urllib.parse import quote, unquote

import journeyscripts
import pypdf
import yaml
from playwright.sync_api import TimeoutError as Late

FOLDER = Path(__file__).with_name("journeys")
LANDMARKS = {"header": "banner", "main": "main", "footer": "contentinfo"}
PATIENCE, PAUSE = 10_000, 20  # milliseconds: in all, and between two looks


def journeys():
    return [journey for path in sorted(FOLDER.glob("*.yml")) for journey in yaml.safe_load(path.read_text("utf-8"))]


def settings(journey):
    """How a journey's reader reads, as the browser names it."""
    ways = journey.get("as", {})
    return {
        "viewport": {"width": ways.get("width", 1280), "height": 800},
        "java_script_enabled": ways.get("scripts", True),
        "color_scheme": ways.get("scheme", "light"),
        "reduced_motion": ways.get("motion", "no-preference"),
    }


def travel(journey, reader):
    """Takes all steps of a journey; says which one fails."""
    visit = Journey(reader)
    for number, step in enumerate(journey["steps"], 1):
        try:
            visit.take(step)
        except AssertionError as failure:
            raise AssertionError(f"step {number}, {step}: {failure}") from None


def bare(text):
    """A text without capitals and spaces, composed."""
    return "".join(unicodedata.normalize("NFC", text).casefold().split())


def texts(value):
    return [str(text) for text in value] if isinstance(value, list) else [str(value)]


def named(name):
    """How to ask the browser for a name: the whole of it first, then a part."""
    if re.fullmatch("/.+/", name):
        return [{"name": re.compile(name[1:-1].replace("/", r"\/"))}]
    return [{"name": name, "exact": True}, {"name": name}]


class Journey:
    """A reader on the way: one method for each word of a step."""

    def __init__(self, reader):
        self.reader, self.page = reader, reader.page

    def take(self, step):
        [(word, value)] = step.items()
        name = word.replace(" ", "_")
        getattr(self, f"{name}_" if name in {"not", "is"} else name)(value)

    # --- Finding ---------------------------------------------------------------------------------

    def place(self, name):
        if name in LANDMARKS:
            return self.page.get_by_role(LANDMARKS[name])
        return self.page.get_by_role("region", name=name).or_(self.page.get_by_role("navigation", name=name))

    def find(self, role, name, place=None):
        """The first visible element of a role: its whole name before a part of it."""
        within = self.place(place) if place else self.page
        for unfolded in (False, True):
            for way in named(name):
                found = [e for e in within.get_by_role(role, **way).all() if e.is_visible()]
                if found:
                    return found[0]
            if not unfolded and not self.unfold():
                break
        raise AssertionError(f"no {role} {name!r} in {place or 'the page'} of {self.page.url}")

    def unfold(self):
        """Opens what is folded in the head of the page, as the menu of a phone is."""
        folded = self.place("header").locator("details:not([open]) > summary, button[aria-expanded=false]").all()
        shown = [e for e in folded if e.is_visible()]
        for element in shown:
            element.click()
        return bool(shown)

    def until(self, condition, complaint):
        """Waits for something to be so; how long it takes decides nothing."""
        for _ in range(PATIENCE // PAUSE):
            if condition():
                return
            self.page.wait_for_timeout(PAUSE)
        raise AssertionError(f"{complaint() if callable(complaint) else complaint}, on {self.page.url}")

    def leave(self, element):
        """Follows a link, and waits for where it leads."""
        before = self.page.url
        element.click()
        try:
            self.page.wait_for_url(lambda url: url != before, timeout=PATIENCE)
        except Late:
            raise AssertionError(f"the link leads nowhere else than {before}") from None

    def text(self, place="main"):
        return "\n".join(e.inner_text() for e in self.place(place).all() if e.is_visible())

    def placed(self, value):
        return next(iter(value.items())) if isinstance(value, dict) else ("main", value)

    # --- Doing -----------------------------------------------------------------------------------

    def open(self, path):
        self.page.goto(self.reader.address + path)

    def follow(self, value):
        value = value if isinstance(value, dict) else {"link": value}
        self.leave(self.find("link", str(value["link"]), value.get("in")))

    def follow_to(self, path):
        target = self.reader.address + quote(path, safe="/#?=&")
        links = [e for e in self.page.get_by_role("link").all() if e.evaluate(journeyscripts.ADDRESS) == target]
        shown = [e for e in links if e.is_visible()]
        assert shown, f"no link to {path} on {self.page.url}"
        self.leave(shown[0])

    def click(self, name):
        self.find("button", name).click()

    def tick(self, name):
        self.find("checkbox", name).click()

    def fill(self, value):
        [(name, text)] = value.items()
        boxes = [self.page.get_by_role(role, **named(name)[-1]) for role in ("textbox", "searchbox")]
        shown = [e for box in boxes for e in box.all() if e.is_visible()]
        assert shown, f"no box {name!r} on {self.page.url}"
        shown[0].fill(text)

    def box(self):
        """The search box of the head; at home, whose head has none, the one below its heading."""
        found = self.place("header").locator("input[name=q]")
        if not found.count():
            return self.place("main").get_by_role("search").locator("input[name=q]")
        if not found.is_visible():
            self.unfold()
        return found

    def search(self, text):
        self.box().fill(text)
        self.box().press("Enter")
        self.page.wait_for_url(lambda url: "search.html?" in url)

    def type(self, text):
        self.page.keyboard.type(text)

    def press(self, key):
        name, _, times = key.partition(" x ")
        for _ in range(int(times or 1)):
            self.page.keyboard.press(name)

    def tab_to(self, text):
        for _ in range(200):
            self.page.keyboard.press("Tab")
            if bare(text) in bare(self.page.evaluate(journeyscripts.FOCUS)):
                break
        self.focus(text)

    def paste(self, value):
        self.box().focus()
        self.page.keyboard.press("Control+V")
        pasted = self.box().input_value()
        assert [t for t in texts(value) if bare(t) not in bare(pasted)] == [], pasted

    def appearance(self, wanted):
        for _ in range(4):
            if self.shade() == wanted:
                return
            self._switch_appearance()
        raise AssertionError(f"the switch never makes the page {wanted}")

    def _switch_appearance(self):
        button = self.find("button", "/Giao diện|Appearance/")
        before = button.evaluate("e => e.value")
        button.click()
        self.until(lambda: button.evaluate("e => e.value") != before, "the switch stays as it is")
        self.until(lambda: self.page.evaluate(journeyscripts.STILL), "the page does not come to rest")

    def back(self, _):
        self.page.go_back()

    def reload(self, _):
        self.page.reload()

    # --- Seeing ----------------------------------------------------------------------------------

    def at(self, path):
        def here():
            address = unquote(self.page.url).removeprefix(unquote(self.reader.address))
            return address.startswith(path) if path.endswith("?") else address == path

        self.until(here, f"not at {path}")

    def heading(self, text):
        self.until(lambda: bare(text) in bare(self.page.locator("h1").first.inner_text()), f"no heading {text!r}")

    def lacking(self, value, seen):
        return [text for text in texts(value) if bare(text) not in bare(seen)]

    def reads(self, value):
        place, wanted = self.placed(value)
        self.until(
            lambda: not self.lacking(wanted, self.text(place)),
            lambda: f"{place} does not say {self.lacking(wanted, self.text(place))}",
        )

    def not_(self, value):
        place, unwanted = self.placed(value)
        self.until(
            lambda: len(self.lacking(unwanted, self.text(place))) == len(texts(unwanted)),
            lambda: f"{place} still says one of {unwanted}",
        )

    def line(self, value):
        place, wanted = self.placed(value)
        lines = self.place(place).locator("tr, li, dd")
        self.until(
            lambda: any(not self.lacking(wanted, text) for text in lines.all_inner_texts()),
            f"no line in {place} with {wanted}",
        )

    def under(self, value):
        [(heading, wanted)] = value.items()
        self.until(
            lambda: not self.lacking(wanted, self.page.evaluate(journeyscripts.UNDER, str(heading))),
            f"not all of {wanted} under {heading!r}",
        )

    def leads_out(self, value):
        links = self.place("main").get_by_role("link").all()
        found = {e.get_attribute("href") for e in links if e.is_visible()}
        assert set(texts(value)) <= found, f"{value} not among {sorted(filter(None, found))}"

    def in_language(self, value):
        [(text, code)] = value.items()
        found = self.page.evaluate(journeyscripts.LANGUAGE, text)
        assert found == code, f"{text!r} is marked as {found!r}"

    def shade(self):
        return "dark" if self.page.evaluate(journeyscripts.PAPER) < 128 else "light"

    def is_(self, value):
        if value == "still":
            assert self.page.evaluate(journeyscripts.STILL)
        else:
            self.until(lambda: self.shade() == value, f"the page is not {value}")

    def focus(self, value):
        if isinstance(value, dict):
            holds = "e => e.contains(document.activeElement)"
            self.until(lambda: self.place(value["in"]).evaluate(holds), f"the focus is not in {value['in']}")
        else:

            def right():
                shown = self.page.evaluate(journeyscripts.FOCUS)
                return bare(value) in bare(shown) and "(NOT SHOWN)" not in shown

            self.until(right, lambda: f"the focus is on {self.page.evaluate(journeyscripts.FOCUS)!r}, not on {value!r}")

    def at_the_top(self, id):
        self.until(lambda: self.page.evaluate(journeyscripts.TOP, id), f"#{id} is not in the upper half")

    def paper(self):
        reader = pypdf.PdfReader(io.BytesIO(self.page.pdf(format="A4")))
        return "\n".join(page.extract_text() for page in reader.pages)

    def prints(self, value):
        paper = self.paper()
        assert self.lacking(value, paper) == [], paper

    def prints_not(self, value):
        paper = self.paper()
        assert len(self.lacking(value, paper)) == len(texts(value)), paper
