"""Questions of as many kinds as the client has ways to answer: the same for the same site and seed.

For comparing a client with what it was before a change: not what people ask most, but what takes every
way through its code. A question is a text and the options of `window.vankho.search`.
"""

import itertools
import pathlib
import random
import unicodedata

import searchhand
import searchkit
import yaml

from . import corpus, draws, keyboards, sizes

GRADED = pathlib.Path(__file__).with_name("graded.yml")
CHOICES = ("newest", "oldest", "relevance")
TEXTS = ("q", "text", "query", "same", "same-set", "identical", "title", "body")


# --- Written down ----------------------------------------------------------------------------------


def _texts(node):
    """The texts in a case, an archive of tests, or graded searches that can be asked."""
    if isinstance(node, list):
        for part in node:
            yield from _texts(part)
    elif isinstance(node, dict):
        for key, value in node.items():
            if key in TEXTS:
                yield from _flat(value)
            elif key == "documents":
                yield from (document for document in value.values() if isinstance(document, str))
            yield from _texts(value)


def _flat(value):
    if isinstance(value, list):
        for part in value:
            yield from _flat(part)
    elif isinstance(value, str):
        yield value


def of_case(part):
    """The questions of one case or one of its parts, each text once."""
    return [(text, {"limit": 1000}) for text in dict.fromkeys(_texts(part))]


def written():
    """From the name of a set to the questions that stand in files of the tests."""
    words = pathlib.Path(searchkit.__file__).with_name("search_words.yml")
    sets = {
        "cases": searchkit.cases(),
        "search page": [searchkit.PAGE, yaml.safe_load(words.read_text(encoding="utf-8"))],
        "graded": yaml.safe_load(GRADED.read_text(encoding="utf-8")),
    }
    found = {name: [(text, {}) for text in dict.fromkeys(_texts(texts))] for name, texts in sets.items()}
    found["hostile"] = [(text, {}) for text in searchhand.HOSTILE]
    return found


# --- Drawn -----------------------------------------------------------------------------------------


class Drawer:
    """Draws questions from the articles of a site and what can be chosen in its search."""

    def __init__(self, articles, site, facets, seed):
        start = sizes.start(site)
        self.articles, self.seed = articles, seed
        self.facets = {name: [value["id"] for value in values] for name, values in facets.items() if values}
        self.names = {name: [value["name"] for value in values] for name, values in facets.items() if values}
        self.typed = {"year": ["year", "năm"]} | {name: [name, *words] for name, _, *words in start["facets"]}
        self.alike = [group.split("=") for group in start["equivalents"].split("|")]
        self.random = random.Random(f"{seed} questions")
        self._plain = None

    def drawn(self, count):
        """From the name of a set to its questions; `count` in all."""
        sets = self._shared(count)
        own = {
            "one word": self.one_word,
            "unfinished": self.unfinished,
            "excluded": self.excluded,
            "typed filter": self.typed_filter,
            "filter": self.chosen,
            "sorted": self.sorted,
            "paged": self.paged,
            "complete": self.complete,
            "unrepaired": self.unrepaired,
            "abbreviation": self.abbreviation,
            "many words": self.many_words,
            "written otherwise": self.otherwise,
            "glued": self.glued,
            "junk": self.junk,
            "all at once": self.all_at_once,
        }
        self._plain = [text for questions in sets.values() for text, _ in questions]
        left = count - len(self._plain)
        for (name, draw), share in zip(own.items(), _shares(left, len(own))):
            sets[name] = [draw() for _ in range(share)]
        return sets

    def _shared(self, count):
        """The queries that the other measures ask, half of all."""
        each = max(1, count // 2 // 9)
        sets = {
            name: [query for query, _ in items]
            for name, items in draws.known_items(self.articles, self.seed, each).items()
        }
        sets["two syllables"] = draws.two_syllables(self.articles, self.seed, each)
        sets["four syllables"] = draws.four_syllables(self.articles, self.seed, each)
        sets["phrases"] = [query for query, _ in draws.phrases(self.articles, self.seed, each)]
        return {name: [(query, {}) for query in queries] for name, queries in sets.items()}

    def text(self):
        return self.random.choice(self._plain)

    def words(self):
        """Words as they stand in a sentence."""
        while True:
            found = corpus.words(self.random.choice(self.random.choice(self.articles).texts))
            if len(found) > 3:
                return found

    def run(self, least, most):
        words, length = self.words(), self.random.randint(least, most)
        at = self.random.randrange(max(1, len(words) - length))
        return words[at : at + length]

    def one_word(self):
        word = self.random.choice(self.words())
        return self.random.choice([word, word.lower(), keyboards.bare(word)]), {}

    def unfinished(self):
        """As the page asks while somebody types: the last word has some of its letters."""
        *before, last = self.text().split(" ")
        return " ".join([*before, last[: self.random.randint(1, max(1, len(last) - 1))]]), {}

    def excluded(self):
        word, run = self.random.choice(self.words()), " ".join(self.run(2, 3))
        unwanted = self.random.choice([word, keyboards.bare(word), f'"{run}"'])
        return f"{self.text()} -{unwanted}", {}

    def typed_filter(self):
        name = self.random.choice(list(self.facets))
        field = self.random.choice(self.typed[name])
        value = self.random.choice(self.names[name] if self.random.random() < 0.7 else self.facets[name])
        if name == "year" and self.random.random() < 0.6:
            value = "-".join(sorted(self.random.choices(self.facets[name], k=2)))
        elif self.random.random() < 0.5:
            value = keyboards.bare(value)
        value = f'"{value}"' if " " in value and self.random.random() < 0.7 else value.replace(" ", "-")
        return self.random.choice(["{1}:{2}", "{0} {1}:{2}", "{1}:{2} {0}"]).format(self.text(), field, value), {}

    def filters(self):
        """Some values of one to three facets; now and then one that nothing has."""
        names = self.random.sample(list(self.facets), self.random.randint(1, min(3, len(self.facets))))
        chosen = {
            name: self.random.sample(self.facets[name], min(self.random.randint(1, 3), len(self.facets[name])))
            for name in names
        }
        if self.random.random() < 0.1:
            chosen[names[0]].append("nothing-has-this")
        return chosen

    def chosen(self):
        return self.random.choice(["", self.text(), self.text()]), {"filters": self.filters()}

    def sorted(self):
        return self.random.choice(["", *(self.text() for _ in range(4))]), {"sort": self.random.choice(CHOICES)}

    def paged(self):
        offset, limit = self.random.choice([0, 1, 10, 25]), self.random.choice([0, 1, 10, 30])
        return self.text(), {"offset": offset, "limit": limit}

    def complete(self):
        return self.text(), {"complete": self.random.random() < 0.8}

    def unrepaired(self):
        wrong = self.random.choice([query for query in self._plain if query.isascii()] or self._plain)
        return wrong, {"repair": False}

    def abbreviation(self):
        """A short form or what it stands for, in small letters or capitals, alone or beside others."""
        short = self.random.choice(self.random.choice(self.alike))
        short = self.random.choice([short, short.upper(), short.title()])
        return self.random.choice([short, f"{short} {self.text()}", f"{' '.join(self.run(1, 2))} {short}"]), {}

    def many_words(self):
        return " ".join(self.run(9, 20)), {}

    def otherwise(self):
        """In capitals, or with marks apart from their letters."""
        change = self.random.choice(
            [
                str.upper,
                str.title,
                lambda text: unicodedata.normalize("NFD", text),
                lambda text: unicodedata.normalize("NFD", text.upper()),
                lambda text: text.replace(" ", "  "),
                lambda text: f" {text}. ",
            ]
        )
        return change(self.text()), {}

    def glued(self):
        """Two words without the space between them, or one with a space too many."""
        words = self.text().split(" ")
        at = self.random.randrange(len(words))
        if len(words) > 1 and self.random.random() < 0.7:
            words[at : at + 2] = ["".join(words[at : at + 2])]
        else:
            cut = len(words[at]) // 2
            words[at] = f"{words[at][:cut]} {words[at][cut:]}"
        return " ".join(words), {}

    def junk(self):
        signs = 'aeiouyđnhgtàấạ019 -":/.,()%<&@_\u0301\u200b😀字ก'
        return "".join(self.random.choices(signs, k=self.random.randint(1, 24))), {}

    def all_at_once(self):
        text, options = self.random.choice([self.unfinished, self.excluded, self.typed_filter, self.glued])()
        more = [{"filters": self.filters()}, self.sorted()[1], self.paged()[1], {"complete": True}, {"repair": False}]
        for option in self.random.sample(more, self.random.randint(1, 3)):
            options = options | option
        return text, options


def _shares(count, parts):
    """A number in parts as alike as can be."""
    return [count // parts + (part < count % parts) for part in range(parts)]


def prefixes(texts, seed, count):
    """What stands in the box while some of these texts are typed."""
    draw, found = random.Random(f"{seed} prefixes"), dict.fromkeys([""])
    for text in itertools.islice(itertools.cycle(draw.sample(texts, len(texts))), count * 2):
        found[text[: draw.randint(1, max(1, min(len(text), 60)))]] = None
        if len(found) == count:
            break
    return list(found)
