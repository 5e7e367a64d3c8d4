"""Draws searches from articles: the same ones for the same articles and seed.

Known items: somebody remembers four or five syllables from two places of a title, and wants that
one article. Phrases: three to six syllables as they stand in a sentence. Queries of two syllables
(65 % compound words, which are frequent neighbours; 20 % any neighbours; 15 % words of a title that
stand apart) and of four (two compound words of one article) are for bytes and times.
"""

import collections
import functools
import itertools
import random

from . import corpus, keyboards, typos

LENGTHS = ((2, 2), (2, 3), (3, 2))
COMPOUNDS = 1_000  # so many of the most frequent neighbours are taken for compound words


def _random(seed, name):
    return random.Random(f"{seed} {name}")


def known_items(articles, seed=1, count=300):
    """From the name of a set to its list of (query, id of the article); all sets in one order."""
    draw = _random(seed, "known items")
    sets = collections.defaultdict(list)
    for article in _shuffled(articles, draw):
        words = _two_places(article.title, draw)
        if not words:
            continue
        plain = [keyboards.bare(word) for word in words]
        for name, query in {
            "as is": " ".join(words),
            "without marks": " ".join(plain),
            "Telex": keyboards.telex(" ".join(words), draw),
            "VNI": keyboards.vni(" ".join(words), draw),
            "typo, without marks": " ".join(typos.mistype(plain, draw)),
            "typo, others exact": " ".join(typos.mistype(words, draw)),
        }.items():
            sets[name].append((query, article.id))
        if len(sets["as is"]) == count:
            break
    return dict(sets)


def _shuffled(articles, draw):
    return draw.sample(articles, len(articles))


def _two_places(title, draw):
    """Two runs of neighbours with at least one word between them, which is left out."""
    words, starts = [], []
    for run in corpus.runs(title):
        for first, end in run:
            starts.append((len(words), run[-1] == (first, end)))
            words.append(title[first:end])
    choices = []
    for a, b in LENGTHS:
        for i in range(len(words)):
            for j in range(i + a + 1, len(words) - b + 1):
                places = [range(i, i + a), range(j, j + b)]
                if all(_whole(place, words, starts) for place in places):
                    choices.append([words[k] for place in places for k in place])
    return draw.choice(choices) if choices else None


def _whole(place, words, starts):
    """Whether the words stand in one run, and are made of letters."""
    return all(words[k].isalpha() for k in place) and not any(starts[k][1] for k in place[:-1])


@functools.lru_cache(1)
def compounds(articles):
    """The most frequent neighbours, as an archive of this language has its compound words."""
    counts = collections.Counter(pair for article in articles for text in article.texts for pair in _pairs(text))
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return [pair for pair, _ in ranked[:COMPOUNDS]]


def _pairs(text):
    for run in corpus.runs(text.lower()):
        found = [text[first:end].lower() for first, end in run]
        yield from (
            f"{a} {b}"
            for a, b in itertools.pairwise(found)
            if a.isalpha() and b.isalpha() and len(a) > 1 and len(b) > 1
        )


def two_syllables(articles, seed=1, count=200):
    """Queries of two syllables, every second one without marks."""
    draw = _random(seed, "two syllables")
    frequent, queries = compounds(articles), []
    while len(queries) < count:
        article, lot = draw.choice(articles), draw.random()
        if lot < 0.65:
            query = draw.choice(frequent)
        elif lot < 0.85:
            pairs = [pair for text in article.sentences for pair in _pairs(text)]
            query = draw.choice(pairs) if pairs else None
        else:
            words = [word for word in corpus.words(article.title) if word.isalpha()]
            apart = [(i, j) for i in range(len(words)) for j in range(i + 2, len(words))]
            query = " ".join(words[k] for k in draw.choice(apart)).lower() if apart else None
        if query:
            queries.append(query if len(queries) % 2 else keyboards.bare(query))
    return queries


def four_syllables(articles, seed=1, count=200):
    """Two compound words of one article, every second query without marks."""
    draw = _random(seed, "four syllables")
    frequent, queries = set(compounds(articles)), []
    for article in _shuffled(articles, draw):
        there = sorted({pair for text in article.texts for pair in _pairs(text)} & frequent)
        if len(there) >= 2:
            query = " ".join(draw.sample(there, 2))
            queries.append(query if len(queries) % 2 else keyboards.bare(query))
        if len(queries) == count:
            break
    return queries


def phrases(articles, seed=1, count=200):
    """Quoted runs of three to six words inside of one sentence, with the article of each."""
    draw, found = _random(seed, "phrases"), []
    for article in _shuffled(articles, draw):
        length = draw.randint(3, 6)
        places = [
            (text, run[i][0], run[i + length - 1][1])
            for text in article.sentences
            for run in corpus.runs(text, " |, ")
            for i in range(len(run) - length + 1)
        ]
        if places:
            text, first, end = draw.choice(places)
            found.append((f'"{text[first:end]}"', article.id))
        if len(found) == count:
            break
    return found
