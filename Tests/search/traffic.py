"""What a search loads: bytes after gzip, requests, and how many of them wait for one another."""

import collections
import gzip
import pathlib
from urllib.parse import unquote

from . import bars, draws
from .figures import percentile

# The host answers each request for a file of the index only after so many seconds, so that what is
# asked for at once is seen to be, and what waits for an answer too.
DELAY = 0.03
KB = 1000

LOADED = """async ([query, options]) => {
  performance.clearResourceTimings();
  const answer = await window.vankho.search(query, options);
  const end = performance.now();
  await new Promise((resolve) => setTimeout(resolve, 60));
  const loaded = performance.getEntriesByType("resource").filter((entry) => entry.startTime <= end);
  return [answer.total, loaded.map((entry) => [entry.name, entry.startTime, entry.responseEnd])];
}"""


class Sizes:
    """The sizes of a site's files after gzip -6, as a host sends them."""

    def __init__(self, site):
        self.site = pathlib.Path(site)
        self.known = {}

    def __getitem__(self, path):
        if path not in self.known:
            self.known[path] = len(gzip.compress((self.site / path).read_bytes(), 6, mtime=0))
        return self.known[path]


def part(path):
    """Which part of the index a file `search/<edition>/...` belongs to."""
    name = path.split("/", 2)[2]
    return "start" if name == "start.js" else name.split("/")[0]


def rounds(requests):
    """How many of the requests (start, end) had to wait for one another, by their times.

    A request that starts after another's end may have waited for it, and counts as if it had.
    """
    depths = []   # (end, how many came one after another until then)
    for start, end in sorted(requests):
        depths.append((end, 1 + max((depth for over, depth in depths if over <= start), default=0)))
    return max((depth for _, depth in depths), default=0)


class Load:
    """What one search loaded, from a page with nothing loaded until the ranked results."""

    def __init__(self, entries, address, sizes):
        self.bytes, self.count, times = collections.Counter(), collections.Counter(), []
        for name, start, end in entries:
            path = unquote(name.removeprefix(address).split("?")[0])
            if not path.startswith("search/"):
                continue
            self.bytes[part(path)] += sizes[path]
            self.count[part(path)] += 1
            if part(path) != "start":
                times.append((start, end))
        self.rounds = rounds(times)
        self.requests = sum(self.count.values())

    @property
    def index(self):
        return sum(self.bytes[name] for name in ("terms", "more", "texts", "facets"))


def loads(page, site, queries, **options):
    """What each query loads, the page opened anew for each."""
    sizes, address, found = Sizes(site), page.address.removesuffix("search.html"), []
    for query in queries:
        page.open()
        _, entries = page.page.evaluate(LOADED, [query, {"limit": 10, **options}])
        found.append(Load(entries, address, sizes))
    return found


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
    page.page.wait_for_timeout(500)
    before = len(asked)
    page.page.locator("input[name=q]").last.focus()
    page.page.wait_for_timeout(500)
    below = [[url for url in urls if "/search/" in url] for urls in (asked[:before], asked[before:])]
    return below


def focus(report, page):
    before, after = before_focus(page)
    report.head("what is loaded before the search box has focus")
    report.figure("files below search/ before focus", len(before), 0, most=0)
    report.note(f"after focus: {', '.join(url.rsplit('/search/', 1)[1] for url in after) or 'nothing'}")
