"""Every reference is seen from its other end, and every count is the length of its list."""

import re

import pytest
import sitekit


def ids(site, path, section, kind):
    """The ids of a kind that rows of a section lead to, over all pages of a record, one for each row."""
    found = []
    for page in site.parts(path):
        part = page.section(section)
        for row in rows(part) if part else []:
            targets = [t for t in page.targets(row) if t.startswith(f"{kind}/")]
            assert targets, f"a row without a link to {kind} on {page.path}"
            found.append(targets[0].removeprefix(f"{kind}/").removesuffix(".html"))
    return found


def rows(section):
    """The entries of the first list of a section, of all its lists, one a year, or of its table.

    A row of a table that heads a group is no entry.
    """
    lists = [e for e in section.elements if e.tag in ("ul", "ol")]
    if len(lists) > 1:
        return [e for holder in lists for e in holder.elements if e.tag == "li"]
    for holder in section.all("ul", "ol", "tbody"):
        holders = section.all("tbody") if holder.tag == "tbody" else [holder]
        entries = [e for holder in holders for e in holder.elements if e.tag in ("li", "tr")]
        return [e for e in entries if e["class"] != "group"]
    return []


def assert_lists(site, path, section, kind, expected):
    found = ids(site, path, section, kind)
    assert sorted(found) == sorted(expected), f"{path}#{section}"


def test_meetings_list_their_reports(archive):
    content, site = archive
    for id in content.meetings:
        assert_lists(site, f"meetings/{id}.html", "reports", "articles", content.reports(id))


def test_officials_list_their_meetings(archive):
    content, site = archive
    for id in content.officials:
        assert_lists(site, f"officials/{id}.html", "meetings", "meetings", content.meetings_with(id))


def test_articles_are_reached_from_those_who_took_part(archive):
    """From the page of everyone whom an article names, one finds the article."""
    content, site = archive
    for id in content.officials:
        reached = {t for page in site.parts(f"officials/{id}.html") for t in page.targets()}
        by = {a for a in content.articles if id in content.participants_of(a)}
        assert {f"articles/{a}.html" for a in by} - reached == set(), id


def test_articles_name_those_who_took_part(archive):
    content, site = archive
    for id in content.articles:
        page = site[f"articles/{id}.html"]
        section = page.section("participants")
        named = set(page.targets(section)) if section else set()
        people = {f"officials/{o}.html" for o in content.participants_of(id)}
        assert {t for t in named if t.startswith("officials/")} == people


def test_organizations_list_what_names_them(archive):
    content, site = archive
    for id in content.organizations:
        path = f"organizations/{id}.html"
        assert_lists(site, path, "published", "articles", content.naming("articles", "publisher", id))
        assert_lists(site, path, "mentioning", "articles", content.naming("articles", "organizations", id))
        assert_lists(site, path, "organized", "meetings", content.naming("meetings", "organizers", id))
        assert_lists(site, path, "children", "organizations", content.naming("organizations", "parent", id))


def test_topics_list_what_names_them(archive):
    content, site = archive
    for id in content.topics:
        path = f"topics/{id}.html"
        assert_lists(site, path, "articles", "articles", content.naming("articles", "topics", id))
        assert_lists(site, path, "meetings", "meetings", content.naming("meetings", "topics", id))


def test_provinces_list_meetings_of_their_whole_line(archive):
    content, site = archive
    for id in content.provinces:
        line = content.line(id)
        expected = {m for p in line for m in content.naming("meetings", "province", p)}
        path = f"provinces/{id}.html"
        assert_lists(site, path, "meetings", "meetings", expected)
        assert_lists(site, path, "mentioning", "articles", content.naming("articles", "provinces", id))


def test_some_merged_province_has_meetings_of_its_predecessors(content):
    merged = [p for p in content.provinces if p.endswith("-2025") and len(content.line(p)) > 2]
    held = {p: len(content.naming("meetings", "province", q)) for p in merged for q in content.line(p) - {p}}
    assert len(merged) > 10 and any(held.values())


def test_years_list_their_articles_and_meetings(archive):
    content, site = archive
    for year in content.years():
        parts = site.parts(f"years/{year}.html")
        articles = {a for a, r in content.articles.items() if r["published"].startswith(year)}
        meetings = [m for m, r in content.meetings.items() if r["date"].startswith(year)]
        assert_lists(site, f"years/{year}.html", "articles", "articles", articles)
        months = [s for page in parts for s in page.main.all("section") if re.fullmatch(r"m\d+", s["aria-labelledby"])]
        assert sum(len(rows(month)) for month in months) == len(meetings)


def test_counts_are_the_lengths_of_their_lists(archive):
    """A heading's number is what its list has on all pages of the record together.

    On pages of passages it is the number of the other articles, without the first.
    """
    _, site = archive
    checked = 0
    for path in sorted(
        p for p in site.paths if re.fullmatch(r"(?!passages)[a-z]+/[a-z0-9-]+\.html", p) and "page-" not in p
    ):
        lengths, said = {}, {}
        for page in site.parts(path):
            for section in page.main.all("section"):
                count = next(
                    (c for h in section.elements if h.tag == "h2" for c in h.all("span") if c["class"] == "count"), None
                )
                if count is not None:
                    name = section["aria-labelledby"]
                    lengths[name] = lengths.get(name, 0) + len(rows(section))
                    said.setdefault(name, set()).add(sitekit.number(count.text))
        assert {name: {length} for name, length in lengths.items()} == said, path
        checked += len(said)
    assert checked > 300


@pytest.mark.parametrize("kind", sitekit.KINDS)
def test_indexes_list_every_record_and_count_them(archive, kind):
    content, site = archive
    parts = site.parts(f"{kind}/index.html")
    listed = {t for page in parts for t in page.targets() if re.fullmatch(f"{kind}/[a-z0-9-]+\\.html", t)}
    listed -= {page.path for page in parts} | {f"{kind}/page-{n}.html" for n in range(2, 99)}
    assert listed == {f"{kind}/{id}.html" for id in content.records[kind]}
    for page in parts:
        assert sitekit.number(page.root.first("h1").first("span", class_="count").text) == len(listed)


def test_the_front_page_counts_the_records(site, content):
    counts = {}
    for item in site["index.html"].main.first("ul", class_="ways").all("a"):
        counts[site["index.html"].target(item["href"])[0]] = sitekit.number(item.first("strong").text)
    for kind in sitekit.KINDS:
        assert counts[f"{kind}/index.html"] == len(content.records[kind])


def test_mentions_in_texts_lead_both_ways(archive):
    """Where a text links to a record that no field names, the record's page lists the text."""
    content, site = archive
    folders = {kind.removesuffix("s"): kind for kind in sitekit.KINDS}
    for kind in ("articles", "meetings"):
        for id, record in content.records[kind].items():
            for scheme, target in re.findall(r"\]\(([a-z]+):([a-z0-9-]+)", record["body"]):
                path = f"{folders[scheme]}/{target}.html"
                assert path in site[f"{kind}/{id}.html"].targets()
                back = {t for page in site.parts(path) for t in page.targets()}
                figures = {f"meetings/{m}.html" for m in (content.meetings_of(id) if kind == "articles" else [])}
                assert f"{kind}/{id}.html" in back or figures & back or path == f"{kind}/{id}.html", (id, path)
