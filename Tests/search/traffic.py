"""What a search loads: bytes after gzip, requests, and how many of them wait for one another.

In Node, where what is asked for at once comes at once; `loaded` sees the same files in a browser.
"""

import collections
import gzip
import pathlib
import re

from . import bars, draws
from .figures import percentile

KB = 1000

# All that the page waits for comes with a script, whose coming its loader waits for.
LOADED = """async (query) => {
  const added = [];
  const note = (records) => added.push(...records.flatMap((record) => [...record.addedNodes]).map((node) => node.src));
  const watch = new MutationObserver(note);
  watch.observe(document.head, {childList: true});
  await window.vankho.search(query, {limit: 10});
  note(watch.takeRecords());
  watch.disconnect();
  return added.filter(Boolean);
}"""

# What a loaded page begins of itself, it has begun when it has been drawn and has nothing else to do.
IDLE = """() => new Promise((done) => {
  requestAnimationFrame(() => requestIdleCallback(() => requestAnimationFrame(done)));
})"""


class Sizes:
    """The sizes of a site's files after gzip -6, as a host sends them."""

    def __init__(self, site):
        self.site = pathlib.Path(site)
        self.known = {}

    def __getitem__(self, path):
        if path not in self.known:
            self.known[path] = len(gzip.compress((self.site / path).read_bytes(), 6, mtime=0))
        return self.known[path]


def edition(site):
    """The edition of the index that a site's search page reads."""
    page = pathlib.Path(site, "search.html").read_text(encoding="utf-8")
    return re.search(r'data-index="search/([0-9a-f]{12})/"', page)[1]


def part(path):
    """Which part of the index a file `search/<edition>/...` belongs to."""
    name = path.split("/", 2)[2]
    return "start" if name == "start.js" else name.split("/")[0]


class Load:
    """What one search loaded, from a page with nothing loaded until the ranked results."""

    def __init__(self, page, query, sizes, **options):
        page.open()
        page.ask([query], limit=10, **options)
        self.files = sorted(f"search/{edition(page.site)}/{name}.js" for name in page.loaded)
        self.bytes = collections.Counter()
        for path in self.files:
            self.bytes[part(path)] += sizes[path]
        self.requests = len(self.files)
        # After the start file, which comes first and alone.
        self.rounds = len(page.rounds) - 1

    @property
    def index(self):
        return sum(self.bytes[name] for name in ("terms", "more", "texts", "facets"))


def loads(page, site, queries, **options):
    """What each query loads, the page opened anew for each."""
    sizes = Sizes(site)
    return [Load(page, query, sizes, **options) for query in queries]


def loaded(page, query):
    """The files of the index that a search loads in a browser, sorted."""
    page.open()
    base = page.address.removesuffix("search.html")
    found = [url.removeprefix(base) for url in page.page.evaluate(LOADED, query)]
    return sorted(path for path in found if path.startswith("search/"))


def traffic(report, page, site, articles, count, seed=1):
    many = len(articles)
    sets = {
        "two syllables": (draws.two_syllables(articles, seed, count), *bars.TWO_SYLLABLES),
        "four syllables": (draws.four_syllables(articles, seed, count), bars.four_syllables(many), None),
    }
    for name, (queries, p50, p95) in sets.items():
        report.head(f"{name}: KB after gzip -6 of what {len(queries)} queries load, each from nothing")
        found = loads(page, site, queries)
        index = [load.index / KB for load in found]
        # To ranked results: dictionary and postings, and where a query needs them texts and facets.
        report.figure(f"{name}, to ranked results, p50", percentile(index, 50), 2, "KB", most=p50)
        report.figure(f"{name}, to ranked results, p95", percentile(index, 95), 2, "KB", most=p95)
        report.note(f"{'':4}the most {max(index):.2f} KB: {queries[index.index(max(index))]}")
        for part_name in ("terms", "more", "texts", "facets"):
            values = [load.bytes[part_name] / KB for load in found]
            report.note(f"{'':4}{part_name:8} p50 {percentile(values, 50):6.2f}  p95 {percentile(values, 95):6.2f}")
        cards = [load.bytes["cards"] / KB for load in found]
        report.figure(f"{name}, ten cards, p50", percentile(cards, 50), 2, "KB", most=bars.CARDS)
        report.figure(f"{name}, ten cards, p95", percentile(cards, 95), 2, "KB")
        _waits(report, name, found)
    report.figure("start file", max(load.bytes["start"] for load in found) / KB, 2, "KB", most=bars.START)


def _waits(report, name, found):
    requests, waits = [load.requests for load in found], [load.rounds for load in found]
    report.figure(f"{name}, requests, p50", percentile(requests, 50), 0)
    report.figure(f"{name}, requests, p95", percentile(requests, 95), 0, most=bars.REQUESTS)
    report.figure(f"{name}, requests, most", max(requests), 0)
    report.figure(f"{name}, rounds after start, p50", percentile(waits, 50), 0)
    report.figure(f"{name}, rounds after start, p95", percentile(waits, 95), 0, most=bars.ROUNDS)
    report.figure(f"{name}, rounds after start, most", max(waits), 0)


def before_focus(page):
    """The files below search/ that were asked for before the box had focus, and those after."""
    asked = []
    page.page.on("request", lambda request: asked.append(request.url))
    page.open()
    page.page.evaluate(IDLE)
    before = len(asked)
    with page.page.expect_request_finished(lambda request: "/search/" in request.url):
        page.page.locator("input[name=q]").last.focus()
    page.page.evaluate(IDLE)
    return [[url for url in urls if "/search/" in url] for urls in (asked[:before], asked[before:])]


def focus(report, page):
    before, after = before_focus(page)
    report.head("what is loaded before the search box has focus")
    report.figure("files below search/ before focus", len(before), 0, most=0)
    report.note(f"after focus: {', '.join(url.rsplit('/search/', 1)[1] for url in after) or 'nothing'}")
