"""What the figures should be, by the number of articles where they grow with it."""

# Mean reciprocal rank at 10 of known items. At 50,000 many titles share their words, so that the
# bars are what a prototype reached on such an archive, not what was asked at 10,000.
RECIPROCAL_RANK = {
    "as is": (0.98, 0.95),
    "without marks": (0.98, 0.94),
    "Telex": (0.975, 0.945),
    "VNI": (0.975, 0.945),
    "typo, without marks": (0.88, 0.77),
    "typo, others exact": (0.87, 0.77),
}
GAIN = 0.9  # nDCG at 10 of the graded searches

# KB (1,000 bytes) after gzip -6, p50 and p95 where two are named.
TWO_SYLLABLES = (4, 18)
FOUR_SYLLABLES = {"few": 15, "many": 20}  # p50; the second above 10,000 articles
CARDS = 9
START = 12
CLIENT = 17  # all scripts of the search page; search-more.js, which a search loads, is not among them
REQUESTS = 14  # to the first ten results
ROUNDS = 3  # one after another, after the start file

WARM = (2, 8)  # ms, p50 and p95
BLOCK = 16  # ms

# KB of terms and more for an article of 465 syllables. In a small archive few texts share a list, and
# the records of other kinds are nearly as many as the articles: a prototype had 1.57 KB at 1,000.
INDEX_PER_ARTICLE = {"few": 1.7, "many": 1.3}
SYLLABLES = 465
FILES = 0.6  # an article; in a small archive, a record of any kind
MANY = 10_000  # articles from which the bars of large archives hold

INDEX_CPU = 3  # seconds for 10,000 articles
INDEX_MEMORY = 300  # MB for 10,000 articles
INDEX_GROWTH = 5.5  # from 10,000 to 50,000 articles, times


def index_per_article(articles):
    return INDEX_PER_ARTICLE["many" if articles >= MANY else "few"]


def reciprocal_rank(name, articles):
    return RECIPROCAL_RANK[name][articles > 10_000]


def four_syllables(articles):
    return FOUR_SYLLABLES["many" if articles > 10_000 else "few"]
