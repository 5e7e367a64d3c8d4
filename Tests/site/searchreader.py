"""A reader of a site in a real browser, and how what the search says is compared with a case."""

import itertools
import json
import re
import unicodedata
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from search import clients
from searchkit import BESIDE

ASK = """
async ([queries, options]) => {
  const answers = [];
  for (const query of queries) {
    let timer;
    const late = new Promise((_, fail) => { timer = setTimeout(fail, 20000, new Error('no answer')); });
    answers.push(JSON.stringify(await Promise.race([window.vankho.search(query, options), late])));
    clearTimeout(timer);
  }
  return answers;
}"""

LIST = """
() => {
  const rows = [...document.querySelectorAll('.search-divider, #search-results li.result')];
  const shown = rows.filter(row => row.checkVisibility());
  const divider = shown.findIndex(row => row.classList.contains('search-divider'));
  return shown.filter(row => !row.classList.contains('search-divider')).map(row => {
    const link = row.querySelector('a.result-title');
    return {url: link.getAttribute('href'), title: link.textContent,
            full: divider < 0 || shown.indexOf(row) < divider};
  });
}"""

# Part of every page from its beginning: knows what the page waits for. Its scripts wait for a pause of
# the reader's, and for each file of the index with a timer that the file's coming clears.
TIMERS = """
(() => {
  const { setTimeout: start, clearTimeout: stop } = window, timers = new Set();
  window.setTimeout = (work, pause, ...values) => {
    const timer = start(() => {
      timers.delete(timer);
      work(...values);
    }, pause);
    timers.add(timer);
    return timer;
  };
  window.clearTimeout = timer => {
    timers.delete(timer);
    stop(timer);
  };
  Object.defineProperty(window, 'waiting', { get: () => timers.size > 0 });
})()"""

# Waits until the page is loaded and waits for nothing, and some looks one after another find nothing
# changed. Between two looks there is a frame, and scripts are told what has come into view.
QUIET = """
looks => new Promise(done => {
  let calm = 0;
  const changes = new MutationObserver(() => { calm = 0; });
  changes.observe(document, {subtree: true, childList: true, characterData: true, attributes: true});
  const look = () => {
    calm = window.waiting || document.readyState !== 'complete' ? 0 : calm + 1;
    if (calm < looks) return next();
    changes.disconnect();
    done();
  };
  const next = () => requestAnimationFrame(() => {
    const view = new IntersectionObserver(() => {
      view.disconnect();
      look();
    });
    view.observe(document.documentElement);
  });
  next();
})"""
LOOKS = 3

MARKS = """
([url, near]) => {
  const rows = [...document.querySelectorAll('#search-results li.result')];
  const row = rows.find(row => row.querySelector('a.result-title').getAttribute('href') === url);
  const snippet = row && row.querySelector('.result-snippet');
  if (!snippet || !snippet.querySelector('mark')) return null;
  return {text: snippet.textContent, marks: [...snippet.querySelectorAll('mark')]
    .map(mark => [mark.textContent, mark.classList.contains('near') ? 'near' : 'exact'])};
}"""


class Searching:
    """What can be asked of a search, in a browser or in Node."""

    def answers(self, queries, **options):
        """The answers to some queries, as JSON text."""
        return self.texts(queries, {"limit": 1000, **options})

    def search(self, query, **options):
        [answer] = self.answers([query], **options)
        return Answer(answer, query)


class Client(Searching, clients.Client):
    """The search of a site in Node."""


class Reader(Searching):
    """One reader's tab on one site. What the browser complains of is a fault of the site."""

    def __init__(self, browser, address, **settings):
        self.address = address
        self._context = browser.new_context(**settings)
        self._context.add_init_script(TIMERS)
        self.page = self._context.new_page()
        self.page.set_default_timeout(30_000)
        self.faults, self.requests = [], []
        self.page.on("console", self._heard)
        self.page.on("pageerror", lambda error: self.faults.append(f"error: {error}"))
        self.page.on("dialog", self._asked)
        self.page.on("request", self._requested)

    def _heard(self, message):
        if message.type in {"error", "warning"}:
            self.faults.append(f"{message.type}: {message.text}")

    def _asked(self, dialog):
        self.faults.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def _requested(self, request):
        self.requests.append(request.url)
        if not request.url.startswith((self.address, "data:")):
            self.faults.append(f"request outside the site: {request.url}")

    def close(self):
        self._context.close()

    def move(self, address):
        """Goes on to another site."""
        self.address = address
        return self

    def open(self, path="search.html"):
        self.page.goto(self.address + path)
        self.page.wait_for_function("() => window.vankho && window.vankho.search")
        return self

    # What was asked for below search/, by name: `terms/3`.
    @property
    def index_requests(self):
        base = urlsplit(self.address).path
        found = [unquote(urlsplit(url).path.removeprefix(base)) for url in self.requests]
        return [re.sub(r"^search/[^/]+/|\.js$", "", path) for path in found if path.startswith("search/")]

    def texts(self, queries, options):
        """What `window.vankho.search` says to each query, as JSON text."""
        return self.page.evaluate(ASK, [queries, options])

    def type(self, text):
        """Types key by key; what a keyboard has no key for comes in as from an input method."""
        self.page.locator("#search-input").press_sequentially(text)

    def settle(self):
        """Waits until nothing is waited for and nothing changes."""
        self.page.evaluate(QUIET, LOOKS)

    def listed(self):
        """The results that the page shows, in order, after it has said how many and come to rest."""
        self.page.wait_for_function("() => document.querySelector('#search-status').textContent.trim()")
        self.settle()
        return self.page.evaluate(LIST)

    def ids(self):
        return [Path(row["url"]).stem for row in self.listed()]

    def text(self, selector):
        """The words that a reader sees in a place, or nothing."""
        found = self.page.locator(selector).all()
        return "\n".join(element.inner_text() for element in found if element.is_visible()).strip()

    def marks(self, query, document):
        """The snippet of one document's result and what is marked in it."""
        self.open(f"search.html?q={quote(query)}")
        url = f"articles/{document}.html"
        row = self.page.locator(f'#search-results li.result:has(a.result-title[href="{url}"])')
        row.scroll_into_view_if_needed()
        return self.page.wait_for_function(MARKS, arg=[url, None]).json_value()

    def choose(self, facet, value, on=True):
        """Ticks one value of a facet, wherever it is folded away."""
        field = self.page.locator(f'#search-facets fieldset[data-facet="{facet}"]')
        box = field.locator(f'input[type=checkbox][value="{value}"]')
        box.wait_for(state="attached")
        box.evaluate("e => { while ((e = e.parentElement)) if (e.tagName === 'DETAILS') e.open = true }")
        box.set_checked(on)


class Answer:
    """What the search said to one query, of the articles in it."""

    def __init__(self, text, query):
        self.text, self.query, self.all = text, query, json.loads(text)
        self.results = self.all["results"]
        articles = [result for result in self.results if result["kind"] == "article"]
        self.ids = [result["id"] for result in articles]
        self.full = [result["id"] for result in articles if result["missing"] == []]
        self.total = self.all["total"]

    def notices(self, kind):
        return [notice for notice in self.all["notices"] if notice["kind"] == kind]

    def facet(self, name):
        """From value to count, in the order of the answer; what would find nothing may be there or not."""
        return {str(value["id"]): value["count"] for value in self.all["facets"][name] if value["count"]}


# --- Saying what is wrong ------------------------------------------------------------------------


def bare(text):
    """A text without marks and capitals, for comparing what notices say."""
    folded = unicodedata.normalize("NFD", text.lower()).replace("đ", "d")
    return " ".join("".join(c for c in folded if not unicodedata.combining(c)).split())


def names(value):
    return value if isinstance(value, list) else [value]


def check_lists(expected, ids, full, where):
    """Compares a list of ids, and those of full matches among them, with what a case says."""
    for name, found in (("listed", ids), ("must", full)):
        lacking = [id for id in expected.get(name, []) if id not in found]
        assert not lacking, f"{where}: {lacking} not among {found} ({name})"
    for name, found in (("absent", ids), ("must-not", full)):
        surplus = [id for id in expected.get(name, []) if id in found]
        assert not surplus, f"{where}: {surplus} among {found} ({name})"
    assert BESIDE not in full, f"{where}: {BESIDE} is a full match"
    assert len(set(ids)) == len(ids), f"{where}: a result twice in {ids}"
    _check_order(expected.get("order", []), ids, where)
    first = names(expected.get("first", []))
    assert set(ids[: len(first)]) == set(first), f"{where}: {first} not first in {ids}"


def _check_order(order, ids, where):
    groups = [names(group) for group in order]
    lacking = [id for group in groups for id in group if id not in ids]
    assert not lacking, f"{where}: {lacking} not in {ids} (order)"
    places = [[ids.index(id) for id in group] for group in groups]
    right = all(max(before) < min(after) for before, after in itertools.pairwise(places))
    assert right, f"{where}: not in the order {order}: {ids}"


def check_answer(expected, answer, quiet=False):
    """Compares one answer of the search with what a case says of it."""
    where = f"{answer.query!r}"
    check_lists(expected, answer.ids, answer.full, where)
    if "total" in expected:
        assert answer.total == expected["total"], f"{where}: total {answer.total}"
    assert answer.total >= len(answer.results), f"{where}: total {answer.total} of {len(answer.results)}"
    for kind in ("repair", "offer"):
        said = expected.get(kind, "none" if quiet and kind == "repair" else None)
        found = [bare(notice["to"]) for notice in answer.notices(kind)]
        if said is not None:
            assert found == ([] if said == "none" else [said]), f"{where}: {kind} {found}, not {said!r}"
    notice = expected.get("notice")
    if notice is not None:
        kinds = [found["kind"] for found in answer.all["notices"]]
        assert kinds == ([] if notice == "none" else [notice]), f"{where}: notices {kinds}"


def composed(text):
    return unicodedata.normalize("NFC", text)


def asking(query):
    """The address of the search page with a query."""
    return f"search.html?q={quote(query, safe='')}"


def id_of(row):
    return Path(row["url"]).stem
