"""Builds one archive with vankho and with Hugo in one run and prints both, and ratios; then what the
search index costs vankho, and Pagefind (see index_cost.py).

What is equal: the same articles, meetings, officials, organizations, publishers, provinces, topics
and years; a page for each, with the same facts in tables and links; lists of 100; previous and next;
footnotes and tables; a home page. YAML front matter for both. New output folders, warm disk cache,
the same two cores, runs in turns, the least of each figure.

What is not, in Hugo's favour: record links are addresses before the clock starts; nothing is checked
(references, dates, provinces over time); no search index, network, map or timeline; no related
articles, mentions found in prose or shared passages; no paragraph ids; links are absolute, so that
the site works at one address only; no list of meetings on topics, provinces and organizations.
Against Hugo: its sitemap, and in `hugo` a feed for every list, which it makes unless told otherwise;
`hugo lean` makes one feed, of the 20 latest articles. JSON front matter, which nobody writes by hand,
would spare Hugo about a tenth of its CPU (37.3 and 33.2 seconds, two runs each).
Meetings as a section with a reverse index made once, in place of a taxonomy, made no clear difference
(10,000 articles, least of three, twice: 36.7 and 29.9 CPU seconds against 37.0 and 34.3, of which in
user mode 21.5 and 20.0 against 21.0 and 19.8; 1,282 and 1,341 MiB against 1,285 and 1,294).

CPU seconds are not free of the neighbours: with other builds on the two cores one and the same lean
build took 24 to 40, the plain one 34 to 57. Compare figures of one run only, on a quiet machine.
"""

import argparse
import importlib.metadata
import json
import os
import shlex
import shutil
import subprocess
import sys

import index_cost
import measure

# For work on this script alone: another command line in place of the build.
VANKHO = os.environ.get("VANKHO", ".build/release/vankho build --content {content} --output {output} --quiet")


def archive(options, articles):
    folder = options.work / f"archive-{articles}-{options.seed}"
    if folder.exists():
        shutil.rmtree(folder)
    subprocess.run(
        [
            options.root / ".build/release/vankho-bench",
            "generate",
            str(articles),
            "--seed",
            str(options.seed),
            "--into",
            folder,
        ],
        check=True,
    )
    return folder


def vankho(options, content, output):
    line = VANKHO.format(content=shlex.quote(str(content)), output=shlex.quote(str(output)))
    return shlex.split(line), output, options.root


def hugo(options, content):
    """Lays out the Hugo site; returns both ways to build it."""
    # The binary itself: the package's own command would be a Python start-up more.
    package = importlib.metadata.distribution("hugo")
    binary = measure.path(package.locate_file("hugo/binaries/hugo"))
    site = options.work / "hugo"
    if site.exists():
        shutil.rmtree(site)
    shutil.copytree(options.root / "Tests/compare/hugo", site)
    converter = options.root / "Tests/compare/hugo_content.py"
    subprocess.run([sys.executable, converter, content, site / "content"], check=True)
    output = options.work / "hugo-public"
    plain = [binary, "build", "--quiet", "--noBuildLock", "--destination", output]
    lean = [*plain, "--config", "hugo.toml,lean.toml"]
    return {"hugo": (plain, output, site), "hugo lean": (lean, output, site)}


def compare(options):
    content = archive(options, options.articles)
    commands = {"vankho": vankho(options, content, options.work / "public")}
    commands |= hugo(options, content)
    costs = measure.best(commands, options.repeat)
    print(f"{options.articles} articles, seed {options.seed}, least of {options.repeat}\n")
    print(f"{'':22}{'vankho':>12}{'hugo':>12}{'hugo lean':>12}{'hugo/v':>10}{'lean/v':>10}")
    rows = [
        ("CPU seconds", "cpu", 2),
        ("peak memory MiB", "memory", 0),
        ("clock seconds", "clock", 2),
        ("pages", "pages", 0),
        ("files", "files", 0),
        ("bytes", "bytes", 0),
    ]
    for label, field, digits in rows:
        ours, plain, lean = (getattr(costs[name], field) for name in commands)
        ratios = "".join(f"{value / ours:>10.2f}" if ours else f"{'-':>10}" for value in (plain, lean))
        print(f"{label:22}" + "".join(f"{v:>12.{digits}f}" for v in (ours, plain, lean)) + ratios)
    report = {name: vars(cost) for name, cost in costs.items()}
    if not options.no_index:
        report |= index_cost.compare(options, content, options.work / "public")
    if options.json:
        options.json.write_text(json.dumps(report, indent=2) + "\n")


def scale(options):
    """Prints CPU per article at two sizes; the larger may cost a fifth more, not more."""
    sizes = sorted(options.scale)
    commands = {str(size): vankho(options, archive(options, size), options.work / f"public-{size}") for size in sizes}
    costs = measure.best(commands, options.repeat)
    each = [costs[str(size)].cpu / size * 1000 for size in sizes]
    for size, cost in zip(sizes, each):
        peak = costs[str(size)].memory
        print(f"{size:>8} articles {cost:8.3f} CPU ms an article {peak:8.0f} MiB peak")
    ratio = each[1] / each[0]
    print(f"ratio {ratio:.2f} (at most 1.20)")
    return 0 if ratio <= 1.2 else 1


def main():
    parser = argparse.ArgumentParser(
        prog="Tests/compare-peers", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=10_000, metavar="N")
    parser.add_argument("--repeat", type=int, default=3, metavar="K", help="the least of K runs")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--scale",
        type=int,
        nargs=2,
        metavar="N",
        help="compare vankho with itself at two sizes, for example 5000 50000",
    )
    parser.add_argument("--no-index", action="store_true", help="leave the search index out")
    parser.add_argument("--json", type=measure.path, metavar="FILE", help="write the figures there too")
    options = parser.parse_args()
    options.root = measure.path(__file__).parent.parent.parent
    options.work = options.root / "Tests/.work/compare"
    options.work.mkdir(parents=True, exist_ok=True)
    return scale(options) if options.scale else compare(options)


if __name__ == "__main__":
    sys.exit(main())
