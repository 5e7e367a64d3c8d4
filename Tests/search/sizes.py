"""How large an index is: bytes after gzip and files, by part and by article."""

import collections
import json
import pathlib
import re

from . import bars, corpus, traffic


def _index(site):
    return pathlib.Path(site, "search", traffic.edition(site))


def measure(site):
    """From a part of the index to its files and bytes after gzip -6."""
    files, sizes = collections.Counter(), collections.Counter()
    known = traffic.Sizes(site)
    for path in sorted(_index(site).rglob("*.js")):
        path = path.relative_to(site).as_posix()
        files[traffic.part(path)] += 1
        sizes[traffic.part(path)] += known[path]
    return files, sizes


def start(site):
    """What the start file of the index says."""
    text = (_index(site) / "start.js").read_text(encoding="utf-8")
    # One call with four literals: edition, name, checksum, payload.
    *_, payload = json.loads(f"[{text[text.index('(') + 1 : text.rindex(')')]}]")
    return json.loads(payload)


def client(site):
    """The bytes after gzip -6 of all scripts that the search page names."""
    page = pathlib.Path(site, "search.html").read_text(encoding="utf-8")
    known = traffic.Sizes(site)
    return sum(known[path] for path in re.findall(r'<script src="([^"]+)"', page))


def size(report, site, articles):
    files, sizes = measure(site)
    many, syllables = len(articles), corpus.syllables(articles)
    report.head(f"size: {many} articles of {syllables:.0f} syllables on average")
    for part in sorted(files):
        report.note(
            f"{part:8}{files[part]:8} files{sizes[part] / 1000:12.1f} KB{sizes[part] / many:10.0f} bytes an article"
        )
    index = (sizes["terms"] + sizes["more"]) / 1000 / many
    report.figure("dictionary and postings, an article", index, 3, "KB")
    report.figure(
        f"the same, for {bars.SYLLABLES} syllables",
        index * bars.SYLLABLES / syllables,
        3,
        "KB",
        most=bars.index_per_article(many),
    )
    number, all_files, large = start(site)["documents"], sum(files.values()), many >= bars.MANY
    report.figure("files an article", all_files / many, 3, most=bars.FILES if large else None)
    report.figure(f"files a record, of {number}", all_files / number, 3, most=None if large else bars.FILES)
    report.figure("start file", sizes["start"] / 1000, 2, "KB", most=bars.START)
    report.figure("scripts of the search page", client(site) / 1000, 2, "KB", most=bars.CLIENT)
