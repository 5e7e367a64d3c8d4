"""Mistypes one syllable: two letters swapped, one left out, a neighbouring key, a letter doubled.

What comes out may be another syllable of the language (`gia` to `gai`), which nobody can always
undo; it stays in, as it does in life.
"""

from . import keyboards

ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
KINDS = ("swapped", "left out", "neighbour", "doubled")


def _neighbours():
    """The keys beside a key and above and below it, each row half a key to the right."""
    place = {key: (row, column + row / 2) for row, keys in enumerate(ROWS) for column, key in enumerate(keys)}
    return {
        key: [other for other, (r, c) in place.items() if other != key and abs(r - row) <= 1 and abs(c - column) <= 1]
        for key, (row, column) in place.items()
    }


NEIGHBOURS = _neighbours()


def mistype(words, random):
    """Words of which one, of two letters or more, has a slip."""
    chosen = random.choice([index for index, word in enumerate(words) if len(word) > 1])
    return [_slip(word, random) if index == chosen else word for index, word in enumerate(words)]


def _slip(word, random):
    while True:
        kind, at = random.choice(KINDS), random.randrange(len(word))
        if kind == "swapped" and at + 1 < len(word):
            slip = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        elif kind == "left out":
            slip = word[:at] + word[at + 1 :]
        elif kind == "neighbour" and keyboards.bare(word[at]) in NEIGHBOURS:
            slip = word[:at] + random.choice(NEIGHBOURS[keyboards.bare(word[at])]) + word[at + 1 :]
        elif kind == "doubled":
            slip = word[:at] + word[at] + word[at:]
        else:
            continue
        if slip != word:
            return slip
