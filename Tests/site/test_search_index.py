"""The search index of the real archive holds every record, as its page shows it."""

import re
from collections import Counter

import pytest
import searchindex
import sitekit


@pytest.fixture(scope="module")
def index(site):
    return searchindex.SearchIndex(site)


@pytest.fixture(scope="module")
def numbers(index):
    """From kind and id to the number of the document."""
    return {(d.kind, d.id): number for number, d in enumerate(index.documents)}


def records(content):
    return {(letter, id) for letter, kind in searchindex.KINDS.items() for id in content.records[kind]}


def test_every_record_is_one_card(site, content, index):
    cards = Counter((d.kind, d.id) for d in index.documents)
    assert set(cards) == records(content) and set(cards.values()) == {1}
    assert {d.path for d in index.documents} <= site.paths


def test_cards_say_what_records_say(content, index):
    for d in index.documents:
        record = content.records[searchindex.KINDS[d.kind]][d.id]
        assert d.title == re.sub(r"\s+", " ", record.get("title") or record["name"])
        assert d.date == (record.get("published") or record.get("date") or "")
        language = record.get("language", "vi") if d.kind == "a" else "vi"
        # The headline of a foreign report may be known in Vietnamese only.
        is_vietnamese = d.language == "" and re.search("[ăđơư\u1ea0-\u1ef9]", d.title.lower())
        assert is_vietnamese or d.language == ("" if language == "vi" else language)


def test_namesakes_are_told_apart(index):
    """Where two cards of a kind have one title, their second lines or dates differ."""
    cards = Counter((d.kind, d.title, d.detail, d.date) for d in index.documents)
    assert [card for card, times in cards.items() if times > 1 and card[0] != "a"] == []


def test_names_first_then_time(index):
    kinds = [d.kind for d in index.documents]
    first = len(kinds) - kinds.count("a") - kinds.count("m")
    assert first == index.start["entities"]
    assert "".join(kinds[:first]) == "".join(k * kinds.count(k) for k in "ogpt")
    assert [[k, kinds.index(k), kinds.count(k)] for k in "ogpt"] == index.start["kinds"]
    years = [d.date[:4] for d in index.documents[first:]]
    assert years == sorted(years)
    assert index.start["dated"] == [[int(y), first + years.index(y)] for y in sorted(set(years))]


def test_articles_name_their_meeting(content, index, numbers):
    for d in index.documents:
        meetings = content.meetings_of(d.id) if d.kind == "a" else []
        assert d.meeting == (numbers["m", meetings[0]] if meetings else None)


def test_paragraphs_are_those_of_the_page(site, index):
    """Text number i of a document is that of the element `p(i + 1)` of its page."""
    seen = 0
    for d in index.documents:
        shown = {e["id"]: words(text_of(e)) for e in site[d.path].main.walk() if re.fullmatch(r"p\d+", e["id"] or "")}
        assert {f"p{n}": words(text) for n, text in enumerate(d.body, 1)} == shown, d.path
        seen += len(shown)
    assert seen > 200


def words(text):
    return re.sub(r"\s+", " ", text).strip()


def text_of(element):
    """The text of an element without numbers of footnotes."""
    parts = [c if isinstance(c, str) else "" if c.tag == "sup" else text_of(c) for c in element.children]
    return "".join(parts)


def test_facts_are_in_the_lead(content, index, numbers):
    def lead(kind, id):
        return "\n".join(index.documents[numbers[kind, id]].lead)

    for id, article in content.articles.items():
        facts = lead("a", id)
        assert words(article.get("summary", "")) in facts and words(article.get("note", "")) in facts
        for participant in article.get("participants", []):
            official = content.officials[participant["official"]]
            assert official["name"] in facts and participant.get("position", "") in facts, id
        for meeting in content.meetings_of(id):
            date = content.meetings[meeting]["date"]
            assert content.meetings[meeting]["name"] in facts and date in facts
            if re.fullmatch(r"\d{4}-\d\d-\d\d", date):
                year, month, day = map(int, date.split("-"))
                assert f"{day}/{month}/{year}" in facts
    for kind in ("officials", "organizations", "meetings"):
        for id, record in content.records[kind].items():
            letter = next(letter for letter, name in searchindex.KINDS.items() if name == kind)
            assert words(record.get("note", "")) in lead(letter, id)


def test_provinces_are_found_then_and_now(content, index, numbers):
    values = index.facet_of_documents("province")
    groups = {id: group for id, _, _, group in index.facet("province")}
    for id, province in content.provinces.items():
        assert groups[id] == ("63" if not province.get("valid", "..").endswith("..") else "34")
        line = content.line(id)
        assert all(id in values[numbers["p", other]] for other in line)
        for meeting, record in content.meetings.items():
            assert (id in values[numbers["m", meeting]]) == (record.get("province") in line)
            if record.get("province") in line:
                assert all(id in values[numbers["a", article]] for article in content.reports(meeting))
    assert sum(group == "34" for group in groups.values()) == 34


def test_officials_find_their_articles_and_meetings(content, index, numbers):
    values = index.facet_of_documents("official")
    for id in content.officials:
        articles = {a for a in content.articles if id in content.participants_of(a)}
        expected = {numbers["o", id]} | {numbers["a", a] for a in articles}
        expected |= {numbers["m", m] for m in content.meetings_with(id)}
        assert {number for number, ids in enumerate(values) if id in ids} == expected


@pytest.mark.parametrize("name", ["province", "official", "organization", "topic", "kind", "language"])
def test_facets_count_truly(index, name):
    counts = Counter(id for ids in index.facet_of_documents(name) for id in ids)
    rows = index.facet(name)
    assert {id: int(count) for id, _, count, _ in rows} == counts
    assert rows == sorted(rows, key=lambda row: (-int(row[2]), row[0]))
    assert [name, len(rows)] in [facet[:2] for facet in index.start["facets"]]


def test_only_this_edition_is_there(index):
    assert {path.split("/")[1] for path in index.paths} == {index.edition}


def test_the_program_finds_no_fault(site):
    result = sitekit.vankho("search-index", "verify", site.folder)
    assert result.returncode == 0, result.stdout + result.stderr


def test_drafts_and_former_addresses_are_not_found(records):
    (records / "articles/nhap.md").write_text(
        "---\ntitle: Bản nháp\npublished: 2024\ndraft: true\n---\n\nChữ.\n", "utf-8"
    )
    (records / "redirects.yml").write_text("- from: articles/da-rut\n  withdrawn: Trùng.\n", "utf-8")
    for options, is_there in (((), False), (("--drafts",), True)):
        built = sitekit.site(records, *options)
        ids = {d.id for d in searchindex.SearchIndex(built).documents}
        assert ("nhap" in ids) == is_there and "da-rut" not in ids
        assert "articles/da-rut.html" in built.paths


def test_no_limit_is_too_low(records):
    with open(records / "archive.yml", "a", encoding="utf-8") as file:
        file.write("\nsearch_files: 1\n")
    built = searchindex.SearchIndex(sitekit.site(records))
    assert len(built.paths) < 25
    test_the_program_finds_no_fault(built.site)


@pytest.mark.parametrize("limit", [40, 25])
def test_fewer_files_where_the_archive_says_so(index, records, limit):
    with open(records / "archive.yml", "a", encoding="utf-8") as file:
        file.write(f"\nsearch_files: {limit}\n")
    smaller = searchindex.SearchIndex(sitekit.site(records))
    assert len(smaller.paths) <= limit < len(index.paths)
    assert smaller.documents == index.documents
    test_the_program_finds_no_fault(smaller.site)
