"""The real archive: every promised page, whole pages, no broken link."""

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
import sitekit


def test_build_succeeds_without_a_word_of_warning(site):
    assert (site.said.returncode, site.said.stderr) == (0, "")
    assert sitekit.changes(site.said)[0] > 500


def test_check_finds_nothing():
    result = sitekit.vankho("check", "--strict")
    assert (result.returncode, result.stderr) == (0, "")


def test_every_promised_address_is_there(site, content):
    assert content.addresses() - site.paths == set()


def test_no_page_that_nobody_promised(site, content):
    pages = {path for path in site.paths if path.endswith(".html")}
    further = {part.path for path in content.addresses() for part in site.parts(path)}
    # Which articles share passages is not in any record: see test_passages.py.
    passages = {f"passages/{article}.html" for article in content.articles}
    assert pages - further - passages == set()


@pytest.mark.parametrize("name", ["site", "english"])
def test_pages_are_whole(name, request):
    assert sitekit.faults(request.getfixturevalue(name)) == []


def test_titles_are_unique(site, content):
    """Two records may have the same name; no other page has the title of another."""
    titles = Counter(page.root.first("title").text for page in site.pages)
    names = Counter(
        record.get("title") or record["name"]
        for kind in ("articles", "meetings", "officials", "organizations", "topics")
        for record in content.records[kind].values()
    )
    doubles = {title for title, count in titles.items() if count > 1}
    allowed = {name for name, count in names.items() if count > 1}
    assert {title for title in doubles if title.rsplit(" – ", 1)[0] not in allowed} == set()


@pytest.mark.parametrize("name", ["site", "english"])
def test_lychee_finds_no_broken_link(name, request):
    folder = request.getfixturevalue(name).folder
    lychee = Path(sys.executable).parent / "lychee"
    result = subprocess.run(
        [lychee, "--offline", "--include-fragments", "--no-progress", "--root-dir", folder, "."],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
    )
    assert result.returncode == 0, result.stdout + result.stderr
    assert " 0 Errors" in result.stdout and " 0 OK" not in result.stdout, result.stdout


def test_pages_ask_nothing_from_outside(site):
    style = (site.folder / "assets/style.css").read_text(encoding="utf-8")
    assert "@import" not in style and "//" not in style
    for page in site.pages:
        policy = page.root.first("meta", **{"http-equiv": "Content-Security-Policy"})
        assert "default-src 'none'" in policy["content"]


def test_paragraphs_of_an_article_are_numbered(site, content):
    for id in content.articles:
        body = site[f"articles/{id}.html"].main.first("div", class_="text")
        if body is None:
            assert not content.articles[id]["body"].strip()
            continue
        numbered = [e["id"] for e in body.walk() if e["id"] and e["id"][0] == "p" and e["id"][1:].isdigit()]
        assert numbered == [f"p{n}" for n in range(1, len(numbered) + 1)] and numbered
        assert [p for p in body.elements if p.tag == "p" and not p["id"]] == []


def test_no_path_of_this_machine_is_on_a_page(site):
    home = str(sitekit.ROOT)
    assert [page.path for page in site.pages if home in page.source or str(site.folder) in page.source] == []
