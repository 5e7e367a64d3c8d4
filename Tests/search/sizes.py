"""How large an index is: bytes after gzip and files, by part and by article."""

import collections
import pathlib

from . import bars, corpus, traffic

CLIENT = "assets/search.js"


def measure(site):
    """From a part of the index to its files and bytes after gzip -6."""
    files, sizes = collections.Counter(), collections.Counter()
    known = traffic.Sizes(site)
    for path in sorted(pathlib.Path(site, "search").rglob("*.js")):
        path = path.relative_to(site).as_posix()
        files[traffic.part(path)] += 1
        sizes[traffic.part(path)] += known[path]
    return files, sizes


def size(report, site, articles):
    files, sizes = measure(site)
    many, syllables = len(articles), corpus.syllables(articles)
    report.head(f"size: {many} articles of {syllables:.0f} syllables on average")
    for part in sorted(files):
        report.note(f"{part:8}{files[part]:8} files{sizes[part] / 1000:12.1f} KB"
                    f"{sizes[part] / many:10.0f} bytes an article")
    index = (sizes["terms"] + sizes["more"]) / 1000 / many
    report.figure("dictionary and postings, an article", index, 3, "KB")
    report.figure(f"the same, for {bars.SYLLABLES} syllables", index * bars.SYLLABLES / syllables, 3, "KB",
                  most=bars.INDEX_PER_ARTICLE)
    # Pages of other kinds are in the index too and count as files of its articles here.
    report.figure("files an article", sum(files.values()) / many, 3, most=bars.FILES_PER_ARTICLE)
    report.figure("start file", sizes["start"] / 1000, 2, "KB", most=bars.START)
    report.figure("client", traffic.Sizes(site)[CLIENT] / 1000, 2, "KB", most=bars.CLIENT)
