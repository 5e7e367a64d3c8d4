"""A small archive whose editors change their minds, one change after another, and what each leaves at its addresses."""

import shutil

import yaml

TEXT = "Đội bảo vệ rừng trồng thêm mười hai héc-ta đước dọc bờ kênh và chia thành sáu tổ để trông coi hằng tuần."


class Archive:
    """The records of an archive, as an editor's folder in git has them; `save` writes them anew."""

    def __init__(self, folder):
        self.folder = folder
        self.records = {
            "officials": {
                f"nguoi-{n}": {"name": name}
                for n, name in enumerate(["Trần Văn Thử", "Lê Thị Thu", "Phạm Quang Hà", "Võ Minh Đức", "Đỗ Thị Én"])
            },
            "organizations": {
                "so-mot": {"name": "Sở Một", "kind": "office"},
                "so-hai": {"name": "Sở Hai", "kind": "office"},
                "so-ba": {"name": "Sở Ba", "kind": "office"},
            },
            "meetings": {
                f"hop-{n}": {
                    "name": f"Hội nghị {n}",
                    "kind": "other",
                    "date": f"2023-0{n + 1}-05",
                    "province": "song-a",
                    "organizers": ["so-mot"],
                }
                for n in range(4)
            },
            "articles": {f"bai-{n}": self.article(n) for n in range(130)},
            "provinces": {
                "song-a": {"name": "Sông A", "kind": "tinh"},
                "song-b": {"name": "Sông B", "kind": "tinh"},
            },
            "topics": {"chu-de": {"name": "Chủ đề"}, "muc-hai": {"name": "Mục hai"}, "muc-ba": {"name": "Mục ba"}},
        }
        self.records["articles"]["bai-cu"] = {
            "title": "Bài cũ nhất",
            "published": "2019-05-01",
            "provinces": ["song-b"],
            "topics": ["muc-ba"],
            "organizations": ["so-hai", "so-ba"],
            "participants": [{"official": f"nguoi-{n}", "role": "attendee"} for n in range(1, 5)],
            "body": ["Chỉ một đoạn."],
        }
        self.redirects = []

    @staticmethod
    def article(number):
        return {
            "title": f"Bài số {number}",
            "published": "2023-06-01",
            "topics": ["chu-de"],
            "meetings": [f"hop-{number % 4}"],
            "participants": [{"official": "nguoi-0", "role": "chair", "organization": "so-mot"}],
            "body": [f"Đoạn riêng của bài {number}.", TEXT if number in (3, 4) else f"Đoạn nữa {number}."],
        }

    # --- What editors do ------------------------------------------------------------------------

    def named(self, kind, old, new):
        """Writes another id wherever one stands; nothing in the place of one where `new` is None."""
        singular = kind[:-1]
        for records in self.records.values():
            for record in records.values():
                for field, value in list(record.items()):
                    if field == "participants":
                        for entry in value:
                            if entry.get(singular) == old:
                                entry[singular] = new
                        record[field] = [entry for entry in value if all(entry.values())]
                    elif field in (kind, "organizers" if kind == "organizations" else kind) and isinstance(value, list):
                        record[field] = list(dict.fromkeys(id for id in (new if v == old else v for v in value) if id))
                    elif field == singular and value == old:
                        record[field] = new

    def rename(self, kind, old, new):
        self.records[kind][new] = self.records[kind].pop(old)
        self.named(kind, old, new)
        self.redirects.append({"from": f"{kind}/{old}", "to": f"{kind}/{new}"})

    def merge(self, kind, old, into):
        del self.records[kind][old]
        self.named(kind, old, into)
        self.redirects.append({"from": f"{kind}/{old}", "to": f"{kind}/{into}"})

    def split(self, kind, old, parts):
        record = self.records[kind].pop(old)
        for part, name in parts.items():
            self.records[kind][part] = {**record, "name": name}
        self.named(kind, old, next(iter(parts)))
        self.redirects.append({"from": f"{kind}/{old}", "to": [f"{kind}/{part}" for part in parts]})

    def withdraw(self, kind, *ids):
        for id in ids:
            del self.records[kind][id]
            self.named(kind, id, None)
            self.redirects.append({"from": f"{kind}/{id}", "withdrawn": f"Ghi nhầm {id}."})

    def set(self, kind, id, **fields):
        self.records[kind][id].update(fields)

    # --- Files ----------------------------------------------------------------------------------

    def save(self):
        """Writes all records; the list of addresses stays, as it does in git."""
        self.folder.mkdir(exist_ok=True)
        for entry in self.folder.iterdir():
            if entry.is_dir():
                shutil.rmtree(entry)
        self._write("archive.yml", {"title": "Văn khố thử", "language": "vi"})
        for kind in ("provinces", "topics"):
            self._write(f"{kind}.yml", [{"id": id, **fields} for id, fields in self.records[kind].items()])
        self._write("redirects.yml", self.redirects)
        for kind in ("officials", "organizations", "meetings", "articles"):
            for id, fields in self.records[kind].items():
                fields = dict(fields)
                body = "\n\n".join(fields.pop("body", []))
                self._write(f"{kind}/{id}.md", fields, body)

    def _write(self, name, value, body=None):
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        text = yaml.safe_dump(value, allow_unicode=True, sort_keys=False)
        path.write_text(text if body is None else f"---\n{text}---\n\n{body}\n", "utf-8")


# Each change with what it is called.
CHANGES = [
    ("an article gets another id", lambda a: a.rename("articles", "bai-0", "bai-khong")),
    ("and again another", lambda a: a.rename("articles", "bai-khong", "bai-dau")),
    ("a person gets another id", lambda a: a.rename("officials", "nguoi-0", "tran-van-thu")),
    ("a topic of two pages gets another id", lambda a: a.rename("topics", "chu-de", "de-tai")),
    ("two people were one", lambda a: a.merge("officials", "nguoi-2", "nguoi-1")),
    ("an article is withdrawn", lambda a: a.withdraw("articles", "bai-1")),
    (
        "a body becomes two",
        lambda a: a.split("organizations", "so-hai", {"so-hai-a": "Sở Hai A", "so-hai-b": "Sở Hai B"}),
    ),
    ("one of the two gets another id", lambda a: a.rename("organizations", "so-hai-a", "so-hai-moi")),
    ("the other is withdrawn", lambda a: a.withdraw("organizations", "so-hai-b")),
    ("lists become shorter", lambda a: a.withdraw("articles", *[f"bai-{n}" for n in range(60, 130)])),
    ("a province gets another id", lambda a: a.rename("provinces", "song-a", "song-a-2025")),
    ("the only article of a year is dated anew", lambda a: a.set("articles", "bai-cu", published="2020-05-01")),
    ("passages are parted", lambda a: a.set("articles", "bai-3", body=["Đoạn riêng của bài 3.", "Khác hẳn."])),
    ("an article is a draft again", lambda a: a.set("articles", "bai-5", draft=True)),
    ("the draft is published again", lambda a: a.records["articles"]["bai-5"].pop("draft")),
    ("a merged person gets another id", lambda a: a.rename("officials", "nguoi-1", "le-thi-thu")),
    ("two meetings were one", lambda a: a.merge("meetings", "hop-1", "hop-0")),
    ("the one meeting gets another id", lambda a: a.rename("meetings", "hop-0", "hop-dau-nam")),
    (
        "a topic was an organization",
        lambda a: (
            a.records["topics"].pop("muc-hai"),
            a.redirects.append({"from": "topics/muc-hai", "to": "organizations/so-ba"}),
        ),
    ),
    ("a renamed article is withdrawn", lambda a: a.withdraw("articles", "bai-dau")),
    (
        "a person becomes two",
        lambda a: a.split("officials", "nguoi-3", {"vo-minh-duc": "Võ Minh Đức", "vo-minh-duc-2": "Võ Minh Đức"}),
    ),
    ("two topics were one", lambda a: a.merge("topics", "de-tai", "muc-ba")),
    ("a province is part of another", lambda a: a.merge("provinces", "song-b", "song-a-2025")),
    ("a meeting is withdrawn", lambda a: a.withdraw("meetings", "hop-3")),
    ("an article was another", lambda a: a.merge("articles", "bai-6", "bai-7")),
    ("and that one gets another id", lambda a: a.rename("articles", "bai-7", "bai-bay")),
    ("a person is withdrawn", lambda a: a.withdraw("officials", "nguoi-4")),
    ("what a body became was one after all", lambda a: a.merge("organizations", "so-hai-moi", "so-ba")),
    ("most articles are withdrawn", lambda a: a.withdraw("articles", *[f"bai-{n}" for n in range(20, 60)])),
    ("the topic gets another id", lambda a: a.rename("topics", "muc-ba", "tat-ca")),
]
