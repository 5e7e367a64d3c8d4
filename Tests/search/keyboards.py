"""Writes Vietnamese as people type it: without marks, or as the keys of Telex and VNI.

Keys come in three ways, one for a whole query: the mark of a letter behind the letter and the tone
at the end of the syllable, as is taught (6 of 10); the tone behind its vowel (2 of 10); all of them
at the end (2 of 10), for which input methods are forgiving: `quyeenf`, `quyeefn`, `quyenef`.
"""

import re
import unicodedata

CIRCUMFLEX, BREVE, HORN = "\u0302", "\u0306", "\u031b"
TONES = "\u0301\u0300\u0309\u0303\u0323"  # sắc huyền hỏi ngã nặng
WAYS, SHARES = ("end", "vowel", "late"), (6, 2, 2)


def bare(text):
    """Without marks and in small letters."""
    spread = unicodedata.normalize("NFD", text.lower().replace("đ", "d").replace("Đ", "d"))
    return "".join(c for c in spread if not unicodedata.combining(c))


def telex(text, random):
    mark = {CIRCUMFLEX: lambda letter: letter, BREVE: lambda _: "w", HORN: lambda _: "w"}
    return _typed(text, random, mark, dict(zip(TONES, "sfrxj")), "d")


def vni(text, random):
    mark = {CIRCUMFLEX: lambda _: "6", HORN: lambda _: "7", BREVE: lambda _: "8"}
    return _typed(text, random, mark, dict(zip(TONES, "12345")), "9")


def _typed(text, random, mark, tones, stroke):
    way, both_horns = random.choices(WAYS, SHARES)[0], random.random() < 0.5
    return re.sub(
        r"[^\W\d_]+",
        lambda word: _word(word[0], way, both_horns, mark, tones, stroke),
        unicodedata.normalize("NFC", text.lower()),
    )


def _word(word, way, both_horns, mark, tones, stroke):
    keys, tail = [], []
    letters = [(spread[0], spread[1:]) for spread in map(_spread, word)]
    for index, (letter, marks) in enumerate(letters):
        keys.append("d" + stroke if letter == "đ" else letter)
        for sign in marks:
            if sign in tones:
                (keys if way == "vowel" else tail).append(tones[sign])
            elif sign in mark:
                # One key gives ươ both of its horns; some type it twice.
                once = way == "late" or not both_horns
                if (
                    once
                    and sign == HORN
                    and letter == "u"
                    and HORN in "".join(m for _, m in letters[index + 1 : index + 2])
                ):
                    continue
                (tail if way == "late" else keys).append(mark[sign](letter))
    # The tone is the last key of the syllable.
    return "".join(keys) + "".join(sorted(tail, key=lambda key: key in tones.values()))


def _spread(letter):
    """A letter and its marks, the tone last."""
    spread = unicodedata.normalize("NFD", letter)
    return spread[0] + "".join(sorted(spread[1:], key=lambda sign: sign in TONES))
