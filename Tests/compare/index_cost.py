"""Compares what it costs to make the search index: vankho's stage `index`, and Pagefind.

Pagefind reads the pages that vankho has built: those of articles, and of them only what stands in
`main`, which is in its favour, since vankho indexes the other kinds of records too. Against it: it
reads HTML where vankho has the records, and the folder's lists of articles as well. Its memory is
that of Pagefind alone, vankho's that of the whole build until the index is made, the archive included.
"""

import importlib.metadata

import measure
import stages


def pagefind(site, output):
    package = importlib.metadata.distribution("pagefind-bin-extended")
    binary = measure.path(package.locate_file("pagefind_bin_extended/pagefind_extended"))
    command = [
        binary,
        "--silent",
        "--site",
        site,
        "--output-path",
        output,
        "--glob",
        "articles/*.html",
        "--root-selector",
        "main",
    ]
    return command, output, site


def compare(options, content, site):
    """Prints both costs and their ratios; what it returns goes to the JSON file."""
    ours = stages.least(
        options.root / ".build/release/vankho-bench", content, options.root / "Templates", options.repeat
    )["index"]
    name = "pagefind"
    theirs = measure.best({name: pagefind(site, options.work / name)}, options.repeat)[name]
    print(f"\n{'the search index':22}{'vankho':>12}{name:>12}{'ratio':>10}")
    # The stages' memory is printed in MB.
    rows = [
        ("CPU seconds", ours.cpu, theirs.cpu, 2),
        ("clock seconds", ours.clock, theirs.clock, 2),
        ("peak memory MiB", ours.peak * 1e6 / 2**20, theirs.memory, 0),
    ]
    for label, our, their, digits in rows:
        ratio = f"{their / our:>10.2f}" if our else f"{'-':>10}"
        print(f"{label:22}{our:>12.{digits}f}{their:>12.{digits}f}{ratio}")
    return {"index": {"vankho": vars(ours), name: vars(theirs)}}
