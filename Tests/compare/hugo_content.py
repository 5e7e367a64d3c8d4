"""Turns an archive of ours into the content folder of a Hugo site, before any clock starts.

Fields become Hugo's params and taxonomies. Meetings, officials, organizations, publishers,
provinces, topics and years are taxonomies whose terms have a page of their own (`_index.md`), the
cheapest way to "all articles of X" that Hugo has. Links to records become addresses, so that Hugo
needs no render hook for them.
"""

import pathlib
import re
import shutil
import sys

import yaml

FOLDERS = {
    "article": "articles",
    "meeting": "meetings",
    "official": "officials",
    "organization": "organizations",
    "province": "provinces",
    "topic": "topics",
}
NAMES = {
    "articles": "Bài báo",
    "meetings": "Hội nghị",
    "officials": "Quan chức",
    "organizations": "Cơ quan",
    "publishers": "Báo, đài",
    "provinces": "Tỉnh, thành phố",
    "topics": "Chủ đề",
    "years": "Năm",
}
LINK = re.compile(r"\]\((article|meeting|official|organization|province|topic):([a-z0-9-]+)\)")


class Loader(yaml.CSafeLoader):
    """Reads every value as text but lists and records: dates and codes stay as they are written."""


Loader.yaml_implicit_resolvers = {}


def read_yaml(text):
    return yaml.load(text, Loader) or {}


def read_record(path):
    _, fields, body = path.read_text().split("---\n", 2)
    return read_yaml(fields), body


def day(edtf):
    """The first day that a date may mean, as Hugo's `date`."""
    first = re.sub(r"[~?%]", "", edtf.split("/")[0])
    return (first + "-01-01")[:10] if len(first) == 4 else (first + "-01")[:10]


class Converter:
    def __init__(self, archive, content):
        self.archive = archive
        self.content = content
        self.publishers = set()

    def run(self):
        if self.content.exists():
            shutil.rmtree(self.content)
        for folder, name in NAMES.items():
            self.write(f"{folder}/_index.md", {"title": name})
        self.organizations()
        self.provinces_and_topics()
        self.officials()
        self.meetings()
        self.articles()

    def write(self, path, fields, body=""):
        path = self.content / path
        path.parent.mkdir(parents=True, exist_ok=True)
        fields = {name: value for name, value in fields.items() if value not in (None, [], "")}
        # No width: a line break inside of a value would only be work for the reader.
        head = yaml.dump(fields, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=1_000_000)
        path.write_text(f"---\n{head}---\n{LINK.sub(self.address, body)}")

    def address(self, match):
        kind, id = match.groups()
        folder = "publishers" if id in self.publishers else FOLDERS[kind]
        return f"](/vankho/{folder}/{id}.html)"

    def records(self, folder):
        for path in sorted((self.archive / folder).rglob("*.md")):
            fields, body = read_record(path)
            yield path.stem, fields, body

    def organizations(self):
        records = list(self.records("organizations"))
        self.publishers = {id for id, fields, _ in records if fields.get("kind") == "publisher"}
        for id, fields, body in records:
            folder = "publishers" if id in self.publishers else "organizations"
            self.write(
                f"{folder}/{id}/_index.md",
                {
                    "title": fields["name"],
                    "other_names": fields.get("aliases"),
                    "parent": fields.get("parent"),
                    "province": fields.get("province"),
                },
                body,
            )

    def provinces_and_topics(self):
        for fields in read_yaml((self.archive / "provinces.yml").read_text()):
            self.write(
                f"provinces/{fields['id']}/_index.md",
                {
                    "title": fields["name"],
                    "valid": fields.get("valid"),
                    "region": fields.get("region"),
                    "successor": fields.get("successor"),
                },
            )
        for fields in read_yaml((self.archive / "topics.yml").read_text()):
            self.write(f"topics/{fields['id']}/_index.md", {"title": fields["name"]})

    def officials(self):
        for id, fields, body in self.records("officials"):
            self.write(
                f"officials/{id}/_index.md",
                {
                    "title": fields["name"],
                    "other_names": fields.get("aliases"),
                    "positions": fields.get("positions"),
                },
                body,
            )

    def meetings(self):
        for id, fields, body in self.records("meetings"):
            self.write(
                f"meetings/{id}/_index.md",
                {
                    "title": fields["name"],
                    "date": day(fields["date"]),
                    "held": fields["date"],
                    "kind_of_meeting": fields["kind"],
                    "scope": fields.get("scope"),
                    "province": fields.get("province"),
                    "place": fields.get("place"),
                    "mode": fields.get("mode"),
                    "attendees": fields.get("attendees"),
                    "remote_sites": fields.get("sites"),
                    "organizers": fields.get("organizers"),
                    # Hugo would make a meeting a page about its topics, which ours is not counted as.
                    "lectures": fields.get("topics"),
                    "note": fields.get("note"),
                },
                body,
            )

    def articles(self):
        for id, fields, body in self.records("articles"):
            participants = fields.get("participants", [])
            bodies = fields.get("organizations", []) + [
                person["organization"] for person in participants if "organization" in person
            ]
            self.write(
                f"articles/{id}.md",
                {
                    "title": fields["title"],
                    "date": day(fields["published"]),
                    "appeared": fields["published"],
                    "author": fields.get("author"),
                    "publisher": fields.get("publisher"),
                    "publishers": [fields["publisher"]] if "publisher" in fields else None,
                    "source_url": fields.get("url"),
                    "retrieved": fields.get("retrieved"),
                    "summary": fields.get("summary"),
                    "note": fields.get("note"),
                    "copy_of": fields.get("copy_of"),
                    "meetings": fields.get("meetings"),
                    "officials": list(dict.fromkeys(person["official"] for person in participants)),
                    "organizations": list(dict.fromkeys(bodies)),
                    "provinces": fields.get("provinces"),
                    "topics": fields.get("topics"),
                    "years": [fields["published"][:4]],
                    "participants": participants,
                    "figures": fields.get("figures"),
                },
                body,
            )


if __name__ == "__main__":
    Converter(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])).run()
