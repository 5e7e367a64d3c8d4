"""What making the index costs, as `vankho-bench stages` says it: CPU seconds and peak memory."""

from compare import stages

from . import bars, sites


def cost(report, content, articles, repeat=3):
    report.head(f"cost of the index of {articles} articles and all other records, least of {repeat} builds")
    least = stages.least(sites.BENCH, content, sites.TEMPLATES, repeat)
    index, plan = least["index"], least["plan"]
    few = articles <= 10_000
    report.figure("index, CPU", index.cpu, 2, "s", most=bars.INDEX_CPU * articles / 10_000 if few else None)
    # The archive itself is in memory too; the index is what comes on top of it.
    report.figure(
        "peak above that of the archive", index.peak - plan.peak, 0, "MB", most=bars.INDEX_MEMORY if few else None
    )
    report.figure("peak of the process until then", index.peak, 0, "MB")
    each = [cpu / articles * 1e6 for cpu in (index.cpu, least["all"].cpu)]
    report.note(f"{'':4}{each[0]:.0f} µs of CPU an article, of {each[1]:.0f} for the whole build")
    return index.cpu


def growth(report, seconds):
    """Compares the CPU of the smallest and the largest archive; `seconds` by number of articles."""
    (few, less), *_, (many, more) = sorted(seconds.items())
    report.head(f"growth from {few} to {many} articles")
    # 5.5 times for five times as many, and in the same measure for other sizes.
    report.figure("index, CPU, times", more / less, 2, most=many / few * bars.INDEX_GROWTH / 5)
