"""A reader of a built search index, written from its description and not from the program."""

import base64
import json
import re
from dataclasses import dataclass, field
from functools import cached_property

KINDS = {"a": "articles", "m": "meetings", "o": "officials", "g": "organizations", "p": "provinces", "t": "topics"}
BLOCK = 8192


@dataclass
class Document:
    """A record as its card shows it, with the texts that phrases are looked for in."""

    kind: str
    id: str
    title: str
    date: str
    detail: str
    meeting: int | None
    language: str
    text_language: str = ""
    lead: list = field(default_factory=list)
    body: list = field(default_factory=list)

    @property
    def path(self):
        return f"{KINDS[self.kind]}/{self.id}.html"


class SearchIndex:
    """The index of a built site; every file of it is checked as it is read."""

    def __init__(self, site):
        self.site = site
        address = site["search.html"].root.first("script", src="assets/search.js")["data-index"]
        self.edition = re.fullmatch(r"search/([0-9a-f]{12})/", address)[1]
        self.paths = {path for path in site.paths if path.startswith("search/")}
        self.start = json.loads(self.payload("start"))

    def payload(self, name):
        source = (self.site.folder / f"search/{self.edition}/{name}.js").read_text(encoding="utf-8")
        call = re.fullmatch(r"vankho\.take\((.*)\);\n", source, flags=re.DOTALL)
        edition, said, checksum, payload = json.loads(f"[{call[1]}]")
        assert (edition, said, checksum) == (self.edition, name, fnv(payload)), name
        return payload

    @cached_property
    def documents(self):
        count, cards, texts = self.start["documents"], self.start["cards"], self.start["texts"]
        found = []
        for number in range(0, count, cards):
            found += [document(row) for row in self.payload(f"cards/{number // cards}").split("\n")]
        for number in range(0, count, texts):
            for offset, text in enumerate(self.payload(f"texts/{number // texts}").split("\f")):
                lead, body = text.split("\t")
                found[number + offset].lead = lead.split("\n") if lead else []
                found[number + offset].body = body.split("\n") if body else []
        assert len(found) == count
        return found

    def present(self, former):
        """What took the place of a former value, `official:ong-ky`; nothing where it is none."""
        count = self.start.get("moved", 0)
        rows = self.payload(f"moved/{int(fnv(former), 16) % count}").split("\n") if count else []
        found = [row.split("\t") for row in rows]
        return next((row[1:] for row in found if row[0] == former), [])

    def facet(self, name):
        """The values of a facet: id, name, number of documents, group."""
        text = self.payload(f"facets/{name}")
        return [tuple(row.split("\t")) for row in text.split("\n")] if text else []

    def facet_of_documents(self, name):
        """For each document the ids of its values."""
        ids = [row[0] for row in self.facet(name)]
        found = []
        for block in range(0, self.start["documents"], BLOCK):
            bits = Bits(self.payload(f"facets/{name}-{block // BLOCK}"))
            found += (
                {ids[bits.gamma() - 1] for _ in range(bits.gamma() - 1)}
                for _ in range(min(BLOCK, self.start["documents"] - block))
            )
        return found


def document(row):
    kind, id, title, date, detail, meeting, *languages = row.split("\t")
    return Document(kind, id, title, date, detail, int(meeting) if meeting else None, *languages)


class Bits:
    """Bits of a base64 text, the most significant first."""

    def __init__(self, text):
        self.bits = "".join(f"{byte:08b}" for byte in base64.b64decode(text, validate=True))
        self.place = 0

    def gamma(self):
        one = self.bits.index("1", self.place)
        end = 2 * one - self.place + 1
        value, self.place = int(self.bits[one:end], 2), end
        return value


def fnv(text):
    """FNV-1a over the UTF-16 code units of a text, as eight digits."""
    units, hash = text.encode("utf-16-le"), 2166136261
    for low, high in zip(units[::2], units[1::2]):
        hash = (hash ^ (low | high << 8)) * 16777619 & 0xFFFFFFFF
    return f"{hash:08x}"
