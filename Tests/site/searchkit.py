"""The small archives of the search's tests: written from a few words each, built once, opened from a
folder whose path has spaces, `#`, `%` and Vietnamese letters, or over http below a path.

A case in search_cases/*.yml has a number, what it `says`, `documents` and what is asked of them:

    documents   from a name, which is the id of an article, to its body, or to its fields: title,
                summary, body, date, language, provinces, topics; `words: N` adds N invented words to
                the body, `mentions` a text some times among them, `end` a text behind them
    copies      from a name to a document and how many `times` it is there: name-1, name-2, ...
    filler      the number of further articles of invented words
    archive     provinces, topics, and from id to fields officials, organizations, meetings
    parts       several archives, each with its documents and queries, instead of one
    queries     for each text in `q`, asked of `window.vankho.search`:
                  must      these are full matches        must-not  these are no full matches
                  listed    these are in the list         absent    these are not in the list
                  order     all are in the list, each name or group before all that follow
                  first     this one, or these in any order, come before everything else
                  total     the number of matches
                  repair    the text that the answer says it is for, without marks, or `none`
                  offer     the text that the answer offers instead, or `none`
                  notice    a kind of notice that the answer has, or `none` where it has no notice
    typed       the same of the page, after the `text` was typed into its box key by key
    marks       what the page marks in a document's snippet, as `exact` or `near`
    said        what the page's notice `contains`
    same        groups of queries with the same list      same-set   with the same full matches
    identical   groups of queries with answers that do not differ in a byte

A full match lacks none of the words: it stands above the divider. What names no title has the title
`Ghềnh`, which no query looks for, as the article `beside` that is in every archive and may never be
a full match. Where no date is said, the first document is the oldest: as newer ones win ties, no
order comes out right by accident.
"""

import gzip
import json
import os
import random
import shutil
from datetime import date, timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import quote

import searchindex
import sitekit
import yaml

TITLE, BESIDE = "Ghềnh", "beside"
FOLDER = "thư mục #1 100% của Đài"
WAYS = ["file", "http"]
INVENTED = """
    biển bờ sông suối đồi núi gió nắng sương khói lửa than củi gạo ngô khoai sắn lạc vừng chè mía dừa
    cam bưởi chuối xoài ổi mận đào lê nho tôm cua cá ốc ếch trâu bò lợn gà vịt ngỗng mèo ngựa voi hổ
    xanh đỏ tím vàng trắng đen nâu hồng rộng hẹp dài ngắn cao thấp nặng nhẹ nhanh chậm sâu nông già trẻ
    đi chạy nhảy ngồi đứng nằm ăn uống ngủ thức hát múa vẽ viết đọc nghe nhìn thấy biết nhớ quên yêu ghét
    của là và với cho từ trong ngoài trên dưới trước sau đã đang sẽ rất quá lắm cũng đều vẫn còn mới cũ
    nhà cửa sân vườn cổng ngõ xóm làng chợ quán phố đường cầu thuyền xe tàu bến trường lớp sách vở bút mực
    một hai ba bốn năm sáu bảy tám chín mười trăm nghìn lần lượt buổi sáng chiều tối đêm hôm tuần tháng
""".split()
PAGE = yaml.safe_load(Path(__file__).with_name("search_page.yml").read_text(encoding="utf-8"))


# --- Small archives ----------------------------------------------------------------------------


def cases():
    """All cases in order; each knows its section, and whether the section is `quiet`."""
    found = []
    for path in sorted(Path(__file__).with_name("search_cases").glob("*.yml")):
        section = yaml.safe_load(path.read_text(encoding="utf-8"))
        found += [{"quiet": section.get("quiet", False), **case} for case in section["cases"]]
    return sorted(found, key=lambda case: case["case"])


def parts(case):
    return case.get("parts") or [case]


def invented(seed, count):
    """Some words of no meaning, the same on every run."""
    choose = random.Random(seed)
    return [choose.choice(INVENTED) for _ in range(count)]


def sentences(words, size=12):
    lines = [" ".join(words[i : i + size]) for i in range(0, len(words), size)]
    return ". ".join(line[:1].upper() + line[1:] for line in lines)


def _body(name, fields):
    body = fields.get("body", "")
    if "words" in fields:
        mentions = fields.get("mentions", {"text": "", "times": 0})
        lines = sentences(invented(name, fields["words"])).split(". ")
        for i in range(mentions["times"]):
            place = (i + 1) * len(lines) // (mentions["times"] + 1)
            lines[place] += f" {mentions['text']}"
        body = ". ".join(filter(None, [body, *lines, fields.get("end", "")]))
    return body


def documents(part):
    """From every id of the archive to its fields, in the order of their dates where none is said."""
    found = {
        name: fields if isinstance(fields, dict) else {"body": str(fields)}
        for name, fields in part.get("documents", {}).items()
    }
    for name, copied in part.get("copies", {}).items():
        found |= {f"{name}-{i + 1}": copied for i in range(copied["times"])}
    found[BESIDE] = {"body": TITLE}
    for i in range(part.get("filler", 0)):
        found[f"filler-{i + 1}"] = {"words": 120}
    return {name: _complete(name, fields, i) for i, (name, fields) in enumerate(found.items())}


def _complete(name, fields, number):
    day = fields.get("date") or str(date(2020, 1, 1) + timedelta(number))
    return {"title": TITLE, "published": day, **fields, "body": _body(name, fields)}


def write_content(part, folder):
    """Writes an archive as an editor would."""
    (folder / "articles").mkdir(parents=True)
    records = {"archive": {"title": TITLE, "language": "vi"}, **part.get("archive", {})}
    for name, record in records.items():
        if name in sitekit.KINDS[:4]:
            _write_files(record, folder / name)
        else:
            (folder / f"{name}.yml").write_text(_yaml(record), encoding="utf-8")
    kept = (
        "title",
        "published",
        "summary",
        "language",
        "provinces",
        "topics",
        "organizations",
        "meetings",
        "participants",
    )
    for name, fields in documents(part).items():
        front = _yaml({key: fields[key] for key in kept if key in fields})
        text = f"---\n{front}---\n\n{fields['body']}\n"
        (folder / "articles" / f"{name}.md").write_text(text, encoding="utf-8")


def _write_files(records, folder):
    folder.mkdir()
    for id, fields in records.items():
        (folder / f"{id}.md").write_text(f"---\n{_yaml(fields)}---\n", encoding="utf-8")


def _yaml(record):
    """YAML with every text in double quotes and escapes: nothing in it changes on the way."""
    return yaml.safe_dump(record, default_style='"', width=float("inf"))


class Sites:
    """Builds archives into folders of one name, each once, and serves them all below /a/b/."""

    def __init__(self, folder):
        self.folder = Path(folder) / FOLDER
        self.folder.mkdir()
        self._built = {}
        handler = partial(_Handler, directory=str(self.folder))
        self._server = _Server(("127.0.0.1", 0), handler)
        Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self):
        self._server.shutdown()
        self._server.server_close()

    def built(self, name, part, *options):
        """The folder of an archive's site."""
        if name not in self._built:
            content = self.folder / f"{name}.content"
            write_content(part, content)
            self._built[name] = self.from_content(name, content, *options)
        return self._built[name]

    def from_content(self, name, content, *options):
        result = sitekit.build(content, self.folder / name, "--quiet", *options)
        assert result.returncode == 0, result.stderr + result.stdout
        return self.folder / name

    def copy(self, site, name):
        """A copy of a site to damage."""
        shutil.rmtree(self.folder / name, ignore_errors=True)
        return sitekit.copy(site, self.folder / name)

    def address(self, site, way):
        """What a site's addresses begin with."""
        name = quote(Path(site).name)
        if way == "file":
            return f"file://{quote(str(self.folder))}/{name}/"
        return f"http://127.0.0.1:{self._server.server_port}/a/b/{name}/"


class _Server(ThreadingHTTPServer):
    # A connection more than can wait is asked for again only after seconds, on a busy machine too late.
    request_queue_size = 128
    daemon_threads = True

    def handle_error(self, request, client_address):
        """A browser that hangs up is no news."""


class _Handler(SimpleHTTPRequestHandler):
    """Serves the folder below /a/b/ and nothing at the root."""

    protocol_version = "HTTP/1.1"

    def translate_path(self, path):
        if not path.startswith("/a/b/"):
            return os.devnull + "/none"
        return super().translate_path(path.removeprefix("/a/b"))

    def log_message(self, *_):
        pass


def index_files(site):
    """The files of the index that pages read, from their name without ending to their path."""
    edition = Path(site) / "search" / sitekit.edition(site)
    found = sitekit.files(edition)
    assert found and all(path.endswith(".js") for path in found), found
    return {path.removesuffix(".js"): edition / path for path in found}


def statement(text):
    """The edition, name, checksum and payload of a file of the index."""
    return json.loads(f"[{text[text.index('(') + 1 : text.rindex(')')]}]")


def stated(edition, name, payload):
    """A file of the index with another payload and its checksum."""
    parts = (edition, name, searchindex.fnv(payload), payload)
    return f"vankho.take({','.join(json.dumps(part, ensure_ascii=False) for part in parts)});\n"


def gzipped(paths):
    """The bytes of some files after gzip, each for itself, as a host sends them."""
    return sum(len(gzip.compress(Path(path).read_bytes(), 9)) for path in paths)
