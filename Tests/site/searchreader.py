"""A reader of a site in a real browser, and how what the search says is compared with a case."""

import json
import re
import unicodedata
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

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

# Waits until nothing in the page has changed for a while.
QUIET = """
pause => new Promise(done => {
  let timer = setTimeout(done, pause);
  new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(done, pause); })
    .observe(document.body, {subtree: true, childList: true, characterData: true, attributes: true});
})"""

MARKS = """
([url, near]) => {
  const rows = [...document.querySelectorAll('#search-results li.result')];
  const row = rows.find(row => row.querySelector('a.result-title').getAttribute('href') === url);
  const snippet = row && row.querySelector('.result-snippet');
  if (!snippet || !snippet.querySelector('mark')) return null;
  return {text: snippet.textContent, marks: [...snippet.querySelectorAll('mark')]
    .map(mark => [mark.textContent, mark.classList.contains('near') ? 'near' : 'exact'])};
}"""


class Reader:
    """One reader's tab on one site. What the browser complains of is a fault of the site."""

    def __init__(self, browser, address, **settings):
        self.address = address
        self._context = browser.new_context(**settings)
        self.page = self._context.new_page()
        self.page.set_default_timeout(10_000)
        self.faults, self.requests, self._pending = [], [], 0
        self.page.on("console", self._heard)
        self.page.on("pageerror", lambda error: self.faults.append(f"error: {error}"))
        self.page.on("dialog", self._asked)
        self.page.on("request", self._requested)
        self.page.on("requestfinished", self._ended)
        self.page.on("requestfailed", self._ended)

    def _heard(self, message):
        if message.type in {"error", "warning"}:
            self.faults.append(f"{message.type}: {message.text}")

    def _asked(self, dialog):
        self.faults.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def _requested(self, request):
        self.requests.append(request.url)
        self._pending += 1
        if not request.url.startswith((self.address, "data:")):
            self.faults.append(f"request outside the site: {request.url}")

    def _ended(self, _):
        self._pending -= 1

    def close(self):
        self._context.close()

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

    def answers(self, queries, **options):
        """What `window.vankho.search` says to each query, as JSON text."""
        return self.page.evaluate(ASK, [queries, {"limit": 1000, **options}])

    def search(self, query, **options):
        [answer] = self.answers([query], **options)
        return Answer(answer, query)

    def type(self, text):
        """Types key by key; what a keyboard has no key for comes in as from an input method."""
        self.page.locator("#search-input").press_sequentially(text)

    def settle(self, pause=200):
        """Waits until nothing is loading and nothing changes."""
        for _ in range(20):
            self.page.evaluate(QUIET, pause)
            if not self._pending:
                break

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
    assert set(ids[:len(first)]) == set(first), f"{where}: {first} not first in {ids}"


def _check_order(order, ids, where):
    groups = [names(group) for group in order]
    lacking = [id for group in groups for id in group if id not in ids]
    assert not lacking, f"{where}: {lacking} not in {ids} (order)"
    places = [[ids.index(id) for id in group] for group in groups]
    right = all(max(before) < min(after) for before, after in zip(places, places[1:]))
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
