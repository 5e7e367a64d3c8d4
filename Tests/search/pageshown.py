"""What the search page shows to a reader, as data: to compare two sites whose pages are made otherwise."""

import contextlib
import urllib.parse

import searchreader

from . import browsers

# So high that all results are in view, whose texts are loaded only then.
VIEW = {"width": 1280, "height": 2600}

# Every text that is seen, with what it is in: its language, direction, mark and link.
SEEN = """
() => {
  const places = ["notice", "status", "chosen", "facets", "results", "more", "browse"];
  return Object.fromEntries(places.map((id) => {
    const place = document.getElementById(`search-${id}`);
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    const seen = [], lacking = [];
    while (walker.nextNode()) {
      const { parentElement: element, textContent } = walker.currentNode;
      if (!textContent.trim() || !element.checkVisibility()) continue;
      // The divider has them in the order in which texts came, which is by chance.
      (element.matches(".search-divider s") ? lacking : seen).push({
        text: textContent.replace(/\\s+/g, " "),
        in: element.localName + (element.localName === "mark" ? `.${element.className}` : ""),
        lang: element.closest("[lang]").lang,
        dir: getComputedStyle(element).direction,
        href: element.closest("a")?.getAttribute("href") ?? null,
        checked: element.closest("label")?.querySelector("input")?.checked ?? null,
      });
    }
    lacking.sort((a, b) => (a.text < b.text ? -1 : 1));
    return [id, [...seen, ...lacking]];
  }));
}"""

ROWS = """
() => [...document.querySelectorAll("#search-suggestions [role=option]")].map((row) => ({
  text: row.innerText, lang: row.firstElementChild.lang, dir: row.firstElementChild.dir,
}))"""


class Shown:
    """A tab in which pages are opened, and what is seen on them."""

    def __init__(self, browser):
        self._reader = searchreader.Reader(browser, "http://127.0.0.1", viewport=VIEW)

    def shown(self, address):
        """What is seen when all is there."""
        self._open(address)
        return self._with_faults(self._reader.page.evaluate(SEEN))

    def offered(self, address, text):
        """The rows under the box in which a text was put."""
        self._open(address)
        self._reader.page.locator("#search-input").fill(text[:60])
        self._reader.settle()
        return self._with_faults({"rows": self._reader.page.evaluate(ROWS)})

    def _open(self, address):
        self._reader.faults.clear()
        self._reader.address = address.rpartition("/")[0]
        self._reader.page.goto(address)
        self._reader.settle()

    def _with_faults(self, seen):
        return {**seen, "faults": list(self._reader.faults)}


@contextlib.contextmanager
def reader():
    with browsers.launched() as browser:
        yield Shown(browser)


def address(text, options):
    """The page's path with a question, as far as an address can say it."""
    parts = [("q", text), *((name, value) for name, values in options.get("filters", {}).items() for value in values)]
    if "sort" in options:
        parts.append(("sort", options["sort"]))
    if not options.get("repair", True):
        parts.append(("repair", "no"))
    return f"search.html?{urllib.parse.urlencode(parts, errors='replace')}"
