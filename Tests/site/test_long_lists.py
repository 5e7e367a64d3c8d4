"""Lists of more than a hundred records go on in further pages, and every link holds."""

import math
import re

import pytest
import sitekit


def test_links_hold(long_archive):
    _, site = long_archive
    assert sitekit.faults(site) == []


def test_every_promised_address_is_there(long_archive):
    content, site = long_archive
    assert content.addresses() - site.paths == set()


@pytest.mark.parametrize("kind", sitekit.KINDS)
def test_indexes_have_the_pages_that_they_need(long_archive, kind):
    content, site = long_archive
    needed = max(1, math.ceil(len(content.records[kind]) / sitekit.LIST_LENGTH))
    assert len(site.parts(f"{kind}/index.html")) == needed
    numbered = [p for p in site.paths if re.fullmatch(rf"{kind}/page-\d+\.html", p)]
    assert len(numbered) == needed - 1


def test_records_have_the_pages_that_they_need(long_archive):
    content, site = long_archive
    longest = {}
    for id in content.organizations:
        longest[f"organizations/{id}"] = max(
            len(content.naming("articles", "publisher", id)), len(content.naming("articles", "organizations", id))
        )
    for id in content.topics:
        longest[f"topics/{id}"] = max(len(content.naming(kind, "topics", id)) for kind in ("articles", "meetings"))
    for id in content.provinces:
        longest[f"provinces/{id}"] = len(content.naming("articles", "provinces", id))
    for year in content.years():
        longest[f"years/{year}"] = sum(r["published"].startswith(year) for r in content.articles.values())
    several = {path: count for path, count in longest.items() if count > sitekit.LIST_LENGTH}
    assert several
    for path, count in several.items():
        assert len(site.parts(f"{path}.html")) >= math.ceil(count / sitekit.LIST_LENGTH), path


def test_pages_of_a_list_lead_to_each_other(long_archive):
    _, site = long_archive
    parts = site.parts("articles/index.html")
    assert len(parts) == 4
    for number, page in enumerate(parts, 1):
        pager = page.main.first("nav", class_="pager")
        assert pager.first("span", **{"aria-current": "page"}).text == str(number)
        assert page.targets(pager) == [p.path for p in parts if p is not page]
    assert len({page.root.first("title").text for page in parts}) == 4


def test_every_letter_is_in_reach_from_every_page(long_archive):
    _, site = long_archive
    parts = site.parts("organizations/index.html")
    ways = {tuple(page.target(a["href"]) for a in page.main.first("ul", class_="letters").all("a")) for page in parts}
    assert len(parts) > 1 and len(ways) == 1
    led = list(ways.pop())
    headings = {(page.path, id) for page in parts for id in page.ids if id.startswith("l-")}
    assert set(led) <= headings and {id for _, id in led} == {id for _, id in headings}


def test_no_page_lists_more_than_a_hundred(long_archive):
    _, site = long_archive
    for page in site.pages:
        if page.path.count("/") == 1:
            for holder in page.main.all("ul", "ol"):
                if holder["class"] and "records" in holder["class"].split():
                    assert len(holder.elements) <= sitekit.LIST_LENGTH, page.path


@pytest.mark.parametrize("count, pages", [(100, 1), (101, 2)])
def test_a_hundred_records_are_one_page(invented, count, pages):
    content, site = invented(count)
    assert len(content.articles) == count
    assert len(site.parts("articles/index.html")) == pages
    assert sitekit.faults(site) == []


def test_invented_archives_are_the_same_again(long_archive, invented, tmp_path):
    content, site = long_archive
    again, _ = invented(400)
    assert sitekit.digest(content.folder) == sitekit.digest(again.folder)
    assert sitekit.digest(site.folder) == sitekit.digest(sitekit.built(again.folder, tmp_path / "public").folder)
