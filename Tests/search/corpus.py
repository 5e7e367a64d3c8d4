"""Reads the articles of a content folder without any code of the project, to draw searches from them."""

import dataclasses
import pathlib
import re
import unicodedata

import yaml

WORD = re.compile(r"[^\W_]+")
LINK = re.compile(r"\[([^\]\n]*)\]\([^)\n]*\)")
# Lines that are no running text: headings, tables, quotations of others, footnotes, pictures.
APART = re.compile(r"\s*(#|\||>|\[\^|!\[|<)")
BULLET = re.compile(r"^\s*([-*+]|\d+[.)])\s+")
# Where a sentence ends; and what a phrase is not drawn across, since it is not shown as written.
END = re.compile(r"[.!?…:;()\"“”«»]+(?:\s+|$)")
MARKUP = re.compile(r"[*_`\\<>&\[\]|~^]")


@dataclasses.dataclass(frozen=True)
class Article:
    id: str
    title: str
    summary: str
    sentences: tuple  # of the body, without those that hold markup

    @property
    def texts(self):
        return (self.title, self.summary, *self.sentences)


def read(content):
    """The Vietnamese articles of a folder, in order of their ids; no drafts."""
    paths = sorted((pathlib.Path(content) / "articles").rglob("*.md"), key=lambda path: path.stem)
    articles = (_read(path) for path in paths)
    return tuple(article for article in articles if article)


def _read(path):
    text = unicodedata.normalize("NFC", path.read_text(encoding="utf-8"))
    _, front, body = re.split(r"^---\s*$", text, maxsplit=2, flags=re.MULTILINE)
    fields = yaml.load(front, yaml.CBaseLoader)
    if fields.get("draft") == "true" or fields.get("language", "vi") != "vi":
        return None
    summary = " ".join(fields.get("summary", "").split())
    return Article(path.stem, fields["title"].strip(), summary, tuple(_sentences(body)))


def _sentences(body):
    for line in body.split("\n"):
        if APART.match(line):
            continue
        line = LINK.sub(r"\1", BULLET.sub("", line, count=1))
        yield from (part.strip() for part in END.split(line) if part.strip() and not MARKUP.search(part))


def words(text):
    return WORD.findall(text)


def runs(text, between=" "):
    """The spans (first, end) of words that follow each other with nothing but `between`."""
    found = []
    for match in WORD.finditer(text):
        if found and text[found[-1][-1][1] : match.start()] in between.split("|"):
            found[-1].append(match.span())
        else:
            found.append([match.span()])
    return found


def syllables(articles):
    """Words of title, summary and running text in an article, on average."""
    return sum(len(words(text)) for article in articles for text in article.texts) / len(articles)
