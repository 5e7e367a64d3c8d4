"""The command: see Tests/measure-search."""

import argparse
import contextlib
import json
import pathlib
import sys

from . import browsers, clients, corpus, cost, draws, figures, hosts, quality, sameness, sites, sizes, speed, traffic

MEASURES = ("items", "same", "size", "bytes", "quality", "time", "cost", "graded")
# What is asked for by name alone: it prints for another program, or needs a site to compare with.
NAMED = ("items", "same")


def main():
    options = _options()
    report, seconds = figures.Report(), {}
    wanted = options.measures or [measure for measure in MEASURES if measure not in NAMED]
    if any(measure != "graded" for measure in wanted):
        for number in options.articles:
            content = options.content or sites.invented(number, options.seed)
            articles = corpus.read(content)
            if "items" in wanted:
                _print_items(articles, options)
            if wanted != ["items"]:
                report.begin(f"{len(articles)} articles")
            if set(wanted) & {"same", "size", "bytes", "quality", "time"}:
                _site(report, content, articles, wanted, options)
            if "cost" in wanted:
                seconds[len(articles)] = cost.cost(report, content, len(articles), options.repeat)
    if len(seconds) > 1:
        cost.growth(report, seconds)
    if "graded" in wanted:
        _graded(report)
    if options.json:
        options.json.write_text(json.dumps(report.figures, indent=2, ensure_ascii=False) + "\n")
    return report.end()


def _site(report, content, articles, wanted, options):
    site = options.site or sites.built(content, sites.WORK / f"site-{len(articles)}")
    if "same" in wanted:
        sameness.sameness(report, options.against, site, articles, options)
    if "size" in wanted:
        sizes.size(report, site, articles)
    with clients.Node() as node:
        page = clients.Client(node, site)
        if "bytes" in wanted:
            traffic.traffic(report, page, site, articles, options.queries, options.seed)
        if "quality" in wanted:
            quality.known_items(report, page, articles, options.items, options.seed)
            quality.phrases(report, page, articles, options.phrases, options.seed)
    if set(wanted) & {"bytes", "time"}:
        with browsers.launched() as browser, _opened(browser, site, options) as page:
            if "bytes" in wanted:
                traffic.focus(report, page)
            if "time" in wanted:
                speed.speed(report, browser, page, articles, options.queries // 2, options.seed)


def _graded(report):
    site = sites.built(sites.CONTENT, sites.WORK / "site-real")
    report.begin("the real archive")
    with clients.Node() as node:
        quality.graded(report, clients.Client(node, site))


@contextlib.contextmanager
def _opened(browser, site, options):
    """The search page over http, or from the folder."""
    with contextlib.ExitStack() as stack:
        address = site if options.folder else stack.enter_context(hosts.served(site))
        yield stack.enter_context(contextlib.closing(browsers.SearchPage(browser, address)))


def _print_items(articles, options):
    """One search a line: set, query, and the article that it should find where there is one."""
    sets = draws.known_items(articles, options.seed, options.items)
    sets["two syllables"] = draws.two_syllables(articles, options.seed, options.queries)
    sets["four syllables"] = draws.four_syllables(articles, options.seed, options.queries)
    sets["phrases"] = draws.phrases(articles, options.seed, options.phrases)
    for name, items in sets.items():
        for item in items:
            print("\t".join((name, *([item, ""] if isinstance(item, str) else item))))


def _options():
    parser = argparse.ArgumentParser(prog="Tests/measure-search", description=__doc__)
    parser.add_argument("measures", nargs="*", metavar="MEASURE", help=", ".join(MEASURES))
    parser.add_argument("--articles", type=int, nargs="+", default=[10_000], metavar="N")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--items", type=int, default=300, metavar="K", help="titles to draw items from")
    parser.add_argument("--queries", type=int, default=200, metavar="K", help="queries of a length")
    parser.add_argument("--phrases", type=int, default=200, metavar="K", help="articles to draw phrases from")
    parser.add_argument("--repeat", type=int, default=3, metavar="K", help="builds to take the least cost of")
    parser.add_argument("--folder", action="store_true", help="open the page from a folder, not over http")
    parser.add_argument("--content", type=_path, metavar="DIR", help="these records, not invented ones")
    parser.add_argument("--site", type=_path, metavar="DIR", help="the site already built of them")
    parser.add_argument("--against", type=_path, metavar="DIR", help="a site of the same records with another client")
    parser.add_argument("--drawn", type=int, default=2000, metavar="K", help="questions to draw, and prefixes")
    parser.add_argument("--pages", type=int, default=100, metavar="K", help="questions to ask in a browser")
    parser.add_argument("--no-cases", dest="cases", action="store_false", help="leave out the tests' own archives")
    parser.add_argument("--json", type=_path, metavar="FILE", help="write the figures there too")
    options = parser.parse_args()
    for measure in options.measures:
        if measure not in MEASURES:
            parser.error(f"there is no measure '{measure}'; there are {', '.join(MEASURES)}")
    if "same" in options.measures and not options.against:
        parser.error("same needs the site to compare with: --against")
    if options.site and not options.content:
        parser.error("--site needs the --content that it was built of")
    if options.content and len(options.articles) > 1:
        parser.error("--content is one archive, so --articles can name only one number")
    return options


def _path(text):
    return pathlib.Path(text).resolve()


if __name__ == "__main__":
    sys.exit(main())
