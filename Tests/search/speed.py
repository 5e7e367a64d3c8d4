"""How long a search keeps the browser busy: warm queries, and the longest block of the page.

All times are CPU milliseconds of the page's main thread, from Chromium's own trace: the clock would
also count the time that other programs had the core. A warm query is run three times with all that
it needs loaded, and its least time counts. A block is one task of the main thread; the tasks of the
first runs read the files of the index, those of the warm runs do not.
"""

import collections
import contextlib
import json

from . import bars, draws
from .figures import percentile

RUNS = 3
BATCH = 25

WARM = """async ([queries, options, runs]) => {
  for (const query of queries) {
    for (let run = 0; run < runs; run += 1) {
      performance.mark("asked");
      await window.vankho.search(query, options);
      performance.mark("answered");
    }
  }
}"""

MARKS = ["blink.user_timing"]
TASKS = ["toplevel", "disabled-by-default-devtools.timeline"]


@contextlib.contextmanager
def traced(browser, page, categories):
    """A list that has the events of the page's main thread afterwards, in order of time."""
    events = []
    browser.start_tracing(page=page.page, categories=categories)
    yield events
    found = json.loads(browser.stop_tracing())["traceEvents"]
    mains = {
        (event["pid"], event["tid"])
        for event in found
        if event.get("name") == "thread_name" and event["args"]["name"] == "CrRendererMain"
    }
    events += sorted(
        (event for event in found if (event["pid"], event["tid"]) in mains), key=lambda event: event.get("ts", 0)
    )


def tasks(events):
    """The tasks' CPU milliseconds, longest first."""
    return sorted(
        (
            event["tdur"] / 1000
            for event in events
            if event.get("ph") == "X" and event["name"] == "RunTask" and "tdur" in event
        ),
        reverse=True,
    )


def warm(browser, page, queries, **options):
    """CPU milliseconds of each query, which must have been asked before."""
    with traced(browser, page, MARKS) as events:
        for start in range(0, len(queries), BATCH):
            page.page.evaluate(WARM, [queries[start : start + BATCH], {"limit": 10, **options}, RUNS])
    marks = collections.defaultdict(list)
    for event in events:
        if event.get("name") in ("asked", "answered"):
            marks[event["name"]].append(event["tts"] / 1000)
    times = [end - start for start, end in zip(marks["asked"], marks["answered"])]
    assert len(times) == RUNS * len(queries), "the trace has lost marks"
    return [min(times[start : start + RUNS]) for start in range(0, len(times), RUNS)]


def speed(report, browser, page, articles, count, seed=1):
    queries = (
        draws.two_syllables(articles, seed, count)
        + draws.four_syllables(articles, seed, count)
        + [query for query, _ in draws.known_items(articles, seed, count)["as is"]]
    )
    report.head(f"CPU of the page: {len(queries)} queries of two, four, and four to five syllables")
    page.open()
    with traced(browser, page, TASKS) as first:
        page.ask(queries, limit=10)
    times = warm(browser, page, queries)
    with traced(browser, page, TASKS) as again:
        page.ask(queries, limit=10)
    report.figure("warm query, p50", percentile(times, 50), 2, "ms", most=bars.WARM[0])
    report.figure("warm query, p95", percentile(times, 95), 2, "ms", most=bars.WARM[1])
    report.note(f"{'':4}the most {max(times):.2f} ms: {queries[times.index(max(times))]}")
    for name, events in {"first runs": first, "warm runs": again}.items():
        blocks = tasks(events)
        report.figure(f"longest block, {name}", blocks[0], 2, "ms", most=bars.BLOCK)
        report.note(f"{'':4}then {', '.join(f'{block:.1f}' for block in blocks[1:6])} ms, of {len(blocks)} tasks")
