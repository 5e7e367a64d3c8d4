"""How well searches find: known items, literal phrases, graded searches."""

import itertools
import math
import pathlib

import yaml

from . import bars, corpus, draws, keyboards

GRADED = pathlib.Path(__file__).with_name("graded.yml")


def known_items(report, page, articles, count, seed=1, options=None):
    """Prints, for every way to type the items, MRR at 10 and the share found first and in ten."""
    report.head(f"known items: {count} titles, 4 to 5 syllables from two places of one")
    sets = draws.known_items(articles, seed, count)
    reachable = _reachable(articles, sets["without marks"])
    report.note(f"{len(sets['as is'])} items; by their titles' pairs of words alone, MRR {reachable:.3f}")
    for name, items in sets.items():
        answers = page.ask([query for query, _ in items], limit=10, **(options or {}))
        ranks = [_rank(answer, id) for answer, (_, id) in zip(answers, items)]
        mean = sum(1 / rank for rank in ranks if rank) / len(ranks)
        first, ten = (sum(0 < rank <= most for rank in ranks) / len(ranks) for most in (1, 10))
        report.figure(f"MRR@10 {name}", mean, least=bars.reciprocal_rank(name, len(articles)))
        report.note(f"{'':4}success@1 {first:.3f}, success@10 {ten:.3f}")
        missed = [(query, id) for (query, id), rank in zip(items, ranks) if not rank]
        if name in ("as is", "without marks"):
            for query, id in missed[:5]:
                report.note(f"{'':4}not in ten: {query} ({id})")


def _reachable(articles, items):
    """The MRR of an order that knows the titles' pairs of words alone, and puts equals by chance.

    An item is drawn from one title, but its pairs may stand in others too; that is not the search's
    fault. Marks, other words and dates may still tell such titles apart.
    """
    titles = {article.id: _pairs(keyboards.bare(article.title)) for article in articles}
    total = 0
    for query, id in items:
        wanted = _pairs(query) & titles[id]
        equals = sum(wanted <= title for title in titles.values())
        total += sum(1 / place for place in range(1, equals + 1)) / equals
    return total / len(items)


def _pairs(text):
    words = corpus.words(text)
    return set(itertools.pairwise(words))


def _rank(answer, id):
    """The place of an article among all results, from 1; 0 where it is not."""
    for rank, result in enumerate(answer["results"], 1):
        if result["kind"] == "article" and result["id"] == id:
            return rank
    return 0


def phrases(report, page, articles, count, seed=1):
    """Prints the share of literal phrases that find their article among the full matches."""
    items = draws.phrases(articles, seed, count)
    report.head(f"literal phrases of 3 to 6 syllables from {len(items)} articles")
    answers = page.ask([query for query, _ in items], limit=100)
    missed, later = [], 0
    for (query, id), answer in zip(items, answers):
        if _full_match(answer, id):
            continue
        # A phrase of many articles is found too where its article comes after the first hundred.
        if answer["total"] >= 100 and _full_match(page.ask([query], limit=100_000, complete=True)[0], id):
            later += 1
        else:
            missed.append((query, id))
    report.figure("phrases found", 1 - len(missed) / len(items), least=1)
    report.note(f"{later} of them after the first hundred results")
    for query, id in missed:
        report.note(f"missed: {query} ({id})")


def _full_match(answer, id):
    return any(
        result["kind"] == "article" and result["id"] == id and not result["missing"] for result in answer["results"]
    )


def graded(report, page):
    """Prints nDCG at 10 of the graded searches on the real archive, asked in both ways."""
    searches = yaml.safe_load(GRADED.read_text(encoding="utf-8"))
    queries = [search["query"] for search in searches]
    ways = {
        "among articles": page.ask(queries, limit=10, filters={"kind": ["article"]}),
        "among all kinds": page.ask(queries, limit=50),
    }
    report.head(f"{len(searches)} graded searches: nDCG@10 asked for articles, and for all kinds")
    gains = {way: [gain(search, answer) for search, answer in zip(searches, answers)] for way, answers in ways.items()}
    for search, *both in zip(searches, *gains.values()):
        report.note(f"{search['id']:5}" + "".join(f"{value:8.3f}" for value in both) + f"   {search['query']}")
    for way, values in gains.items():
        report.figure(f"nDCG@10 {way}, mean", sum(values) / len(values), least=bars.GAIN)


def gain(search, answer):
    """nDCG at 10 with gains 2^grade - 1; results that are no articles take no place."""
    grades = search["relevant"]
    ids = [result["id"] for result in answer["results"] if result["kind"] == "article"]
    best = sorted(grades.values(), reverse=True)
    return _cumulated(grades.get(id, 0) for id in ids[:10]) / _cumulated(best[:10])


def _cumulated(grades):
    return sum((2**grade - 1) / math.log2(place + 1) for place, grade in enumerate(grades, 1))
