"""Drafts, redirects and the base URL."""

import re

import pytest
import sitekit

DRAFT = """---
title: Bài còn viết dở
published: 2024-05-06
publisher: ttxvn
meetings: [{meeting}]
participants:
  - official: {official}
    role: chair
draft: true
---

Chưa xong.
"""


@pytest.fixture
def drafted(records, content):
    meeting, official = min(content.meetings), min(content.officials)
    (records / "articles/bai-viet-do.md").write_text(DRAFT.format(meeting=meeting, official=official), "utf-8")
    return records, meeting, official


def test_drafts_are_left_out(drafted, site):
    records, _, _ = drafted
    assert sitekit.digest(sitekit.site(records).folder) == sitekit.digest(site.folder)


def test_drafts_are_built_and_marked_where_asked_for(drafted):
    records, meeting, official = drafted
    site = sitekit.site(records, "--drafts")
    page = site["articles/bai-viet-do.html"]
    assert "Đây là bản nháp" in page.main.first("p", class_="notice").text
    for path in ("articles/index.html", f"meetings/{meeting}.html", "years/2024.html"):
        row = next(e for p in site.parts(path) for e in p.main.all("li") if "articles/bai-viet-do.html" in p.targets(e))
        assert "nháp" in row.text, path
    assert "articles/bai-viet-do.html" in {t for p in site.parts(f"officials/{official}.html") for t in p.targets()}
    assert sitekit.faults(site) == []


def test_drafts_are_checked_where_asked_for(drafted):
    """Who writes a draft may leave it unfinished; who asks for drafts is told of their mistakes."""
    records, meeting, _ = drafted
    sitekit.replace(records / "articles/bai-viet-do.md", meeting, meeting + "x")
    assert sitekit.vankho("check", "--content", records).returncode == 0
    result = sitekit.vankho("check", "--content", records, "--drafts")
    assert result.returncode == 1 and "bai-viet-do.md:5:" in result.stderr


REDIRECTS = """
- from: officials/tuong-ky
  to: officials/nguyen-van-ky
- from: officials/ong-ky
  to: officials/tuong-ky
- from: meetings/chua-tung-hop
  to: articles/{article}
- from: articles/dang-nham
  withdrawn: Đăng nhầm <b>hai lần</b> & rút lại.
"""


@pytest.fixture(scope="module")
def redirected(tmp_path_factory, content):
    folder = tmp_path_factory.mktemp("redirected")
    records = sitekit.copy(sitekit.CONTENT, folder / "Content")
    (records / "redirects.yml").write_text(REDIRECTS.format(article=min(content.articles)), "utf-8")
    return sitekit.site(records)


def test_redirects_lead_on_at_once(redirected, content):
    """Also over several steps: a reader is led on once."""
    ways = {
        "officials/tuong-ky": "officials/nguyen-van-ky",
        "officials/ong-ky": "officials/nguyen-van-ky",
        "meetings/chua-tung-hop": f"articles/{min(content.articles)}",
    }
    for old, new in ways.items():
        page = redirected[f"{old}.html"]
        delay, address = page.root.first("meta", **{"http-equiv": "refresh"})["content"].split("; url=")
        assert delay == "0" and page.target(address)[0] == f"{new}.html"
        summary = page.main.first("p", class_="summary")
        assert page.targets(summary) == [f"{new}.html"]


def test_withdrawn_pages_say_why(redirected):
    page = redirected["articles/dang-nham.html"]
    assert page.root.first("meta", **{"http-equiv": "refresh"}) is None
    assert "Đăng nhầm <b>hai lần</b> & rút lại." in page.main.text


def test_redirects_are_in_no_list(redirected, site):
    assert sitekit.faults(redirected) == []
    for page in site.pages:
        assert without_edition(redirected[page.path]) == without_edition(page)


def without_edition(page):
    """The source of a page; only the search page names the index, which knows what became of ids."""
    return re.sub(r'data-index="search/[0-9a-f]{12}/"', "", page.source)


@pytest.mark.parametrize("base", ["https://example.org/vankho/", "https://example.org/vankho"])
def test_base_url_makes_canonical_addresses(base):
    site = sitekit.site(sitekit.CONTENT, "--base-url", base)
    for page in site.pages:
        link = page.root.first("link", rel="canonical")
        # The page for what is not there stands at many addresses and has none of its own.
        if page.path == "404.html":
            assert link is None
            assert {a[:8] for _, a in page.links if not a.startswith(("#", "https:"))} == {"/vankho/"}
        else:
            assert link["href"] == f"https://example.org/vankho/{page.path}"
    assert sitekit.faults(site) == []


def test_the_archive_names_its_base_url(records):
    with (records / "archive.yml").open("a") as file:
        file.write("base_url: https://example.org/a/\n")
    own = sitekit.site(records)
    asked = sitekit.site(records, "--base-url", "https://example.net/")
    assert own["map.html"].root.first("link", rel="canonical")["href"] == "https://example.org/a/map.html"
    assert asked["map.html"].root.first("link", rel="canonical")["href"] == "https://example.net/map.html"


def test_no_canonical_address_without_a_base_url(site):
    assert [page.path for page in site.pages if page.root.first("link", rel="canonical")] == []
