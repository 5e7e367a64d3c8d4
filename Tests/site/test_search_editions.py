"""A page of the search that was opened or cached before the site was built anew, and what it says when
a part of the search is gone, or is of another version."""

import os
import re

import pytest
import searchkit
import sitekit
from searchkit import WAYS
from searchreader import asking, bare

both_ways = pytest.mark.parametrize("way", WAYS)
GONE = "ERR_FILE_NOT_FOUND|404"
RELOAD = r"tai lai|reload"
NOTHING = "khong tim thay"
FIRST, LATER = "Bạch Hạc", "Vĩnh Yên"


def archive(state):
    """An archive with an index of many files, which is another edition in every state."""
    return {
        "documents": {"first": f"Chuyện anh {FIRST}", "later": f"Chuyện chị {LATER}", f"state-{state}": "Một bài khác"},
        "filler": 200,
    }


def write(sites, name, state):
    """The content of a state of an archive."""
    content = sites.folder / f"{name}-{state}.content"
    if not content.exists():
        searchkit.write_content(archive(state), content)
    return content


def rebuild(sites, name, state, *options):
    """Builds a state of an archive in the place of the one before."""
    return sites.from_content(name, write(sites, name, state), *options)


def editions(site):
    return {path.name for path in (site / "search").iterdir()}


def forgive(visit, pattern):
    visit.faults[:] = [fault for fault in visit.faults if not re.search(pattern, fault)]


def says(visit):
    """What the page says of its results, without marks: the notice, and the line that counts."""
    return bare(visit.text("#search-notice")), bare(visit.text("#search-status"))


def check_said(visit):
    """Something is missing: that is said with an offer to load anew, and not that nothing was found."""
    notice, status = says(visit)
    assert re.search(RELOAD, notice), notice
    assert status and NOTHING not in status and not re.search(r"\d", status), status
    assert not visit.page.locator("#search-none").is_visible()
    assert not visit.page.locator("#search-browse").is_visible()


def ask(visit, query):
    visit.page.locator("#search-input").fill(query)
    visit.page.locator("#search-input").press("Enter")
    return visit.ids()


# --- Open pages --------------------------------------------------------------------------------------


@both_ways
def test_an_open_page_goes_on_for_one_more_edition(way, reader, search_sites):
    name = f"open-{way}"
    site = rebuild(search_sites, name, 1)
    first = editions(site)
    visit = reader(site, way).open(asking(FIRST))
    assert visit.ids()[0] == "first"
    rebuild(search_sites, name, 2)
    rebuild(search_sites, name, 2)
    assert first < editions(site) and len(editions(site)) == 2
    assert ask(visit, LATER)[0] == "later" and visit.faults == []
    assert says(visit)[0] == ""
    later = visit.search("state").text
    rebuild(search_sites, name, 3)
    assert not first & editions(site) and len(editions(site)) == 2
    # What the page has, it has.
    assert visit.search("state").text == later
    assert ask(visit, '"sông suối"') == []
    check_said(visit)
    forgive(visit, GONE)
    visit.page.locator("#search-notice .fault a").click()
    visit.page.wait_for_function("() => window.vankho && document.querySelector('#search-status').textContent")
    assert ask(visit, LATER)[0] == "later" and says(visit)[0] == ""


@both_ways
def test_a_page_of_the_edition_before_searches(way, reader, search_sites):
    """Out of a cache, beside the new files."""
    name = f"cached-{way}"
    page = (rebuild(search_sites, name, 1) / "search.html").read_bytes()
    site = rebuild(search_sites, name, 2)
    (site / "search.html").write_bytes(page)
    visit = reader(site, way).open(asking(LATER))
    assert visit.ids()[0] == "later" and says(visit)[0] == ""
    assert {url.split("/search/")[1].split("/")[0] for url in visit.requests if "/search/" in url} == {
        sitekit.edition(site)
    }


@both_ways
def test_a_first_search_that_finds_no_index_says_so(way, reader, search_sites):
    site = search_sites.copy(rebuild(search_sites, f"gone-{way}", 1), f"gone-{way}-copy")
    for path in (site / "search").rglob("*.js"):
        path.unlink()
    visit = reader(site, way).open(asking(FIRST))
    assert visit.ids() == []
    check_said(visit)
    visit.page.locator("#search-input").fill("Bạch H")
    visit.settle()
    assert not visit.page.locator("#search-suggestions").is_visible()
    forgive(visit, GONE)


@both_ways
def test_a_snippet_that_is_missing_is_said(way, reader, search_sites):
    site = search_sites.copy(rebuild(search_sites, f"texts-{way}", 1), f"texts-{way}-copy")
    for path in (site / "search").rglob("texts/*.js"):
        path.unlink()
    visit = reader(site, way).open(asking(FIRST))
    assert visit.ids()[0] == "first"
    assert re.search(RELOAD, says(visit)[0]) and "1 ket qua" in says(visit)[1]
    forgive(visit, GONE)


@both_ways
def test_counts_that_are_not_known_are_not_shown(way, reader, search_sites):
    site = search_sites.copy(rebuild(search_sites, f"facets-{way}", 1), f"facets-{way}-copy")
    visit = reader(site, way, viewport={"width": 1200, "height": 800}).open(asking("biển"))
    visit.settle()
    assert visit.page.locator("#search-facets fieldset[data-facet=kind] li").count() > 0
    for path in (site / "search").rglob("facets/kind-*.js"):
        path.unlink()
    visit.open(asking("biển"))
    visit.settle()
    assert visit.page.locator("#search-facets fieldset[data-facet=year] li").count() > 0
    assert visit.page.locator("#search-facets fieldset[data-facet=kind] li").count() == 0
    check_said(visit)
    forgive(visit, GONE)


# --- Other versions ----------------------------------------------------------------------------------

SCRIPTS = ["search.js", "search-more.js", "search-page.js"]
PAGE = sitekit.TEMPLATES / "pages/search.mustache"
VERSION = re.search(r'data-client="(\d+)"', PAGE.read_text("utf-8"))[1]


def of_version(number, text):
    """A script or the search page of another version."""
    return re.sub(r'CLIENT ?= ?\d+|data-client="\d+"', lambda said: re.sub(r"\d+", str(number), said[0]), text)


def give_version(number, path):
    path.write_text(of_version(number, path.read_text("utf-8")), "utf-8")


@pytest.fixture
def two_versions(search_sites, request):
    """A site to change, in which both ways can be opened."""
    site = rebuild(search_sites, "versions", 1)
    return search_sites.copy(site, f"versions-{re.sub('[^a-z0-9]+', '-', request.node.name)}")


def cached(visit, name, text):
    """Gives an older script of that name to whoever asks for it without a query, as a cache does."""
    visit.page.route(
        lambda url: url.endswith(f"/{name}"), lambda route: route.fulfill(body=text, content_type="text/javascript")
    )


@both_ways
@pytest.mark.parametrize("names", [SCRIPTS[:1], SCRIPTS[1:2], SCRIPTS[2:], SCRIPTS])
def test_a_script_out_of_a_cache_is_loaded_anew(names, way, two_versions, reader):
    visit = reader(two_versions, way)
    for name in names:
        cached(visit, name, of_version(0, (two_versions / "assets" / name).read_text("utf-8")))
    visit.open(asking(f'"{LATER}"'))
    assert visit.ids() == ["later"] and says(visit)[0] == ""
    assert visit.page.evaluate("() => performance.getEntriesByType('navigation')[0].type") == "navigate"


@both_ways
@pytest.mark.parametrize("name", SCRIPTS)
def test_a_script_that_is_of_another_version_is_said(name, way, two_versions, reader):
    give_version(0, two_versions / "assets" / name)
    visit = reader(two_versions, way)
    visit.page.goto(f"{visit.address}{asking(LATER)}")
    visit.page.locator("#search-notice p").wait_for()
    visit.settle()
    assert re.search(f"hai phien ban.*({RELOAD})", says(visit)[0])
    assert NOTHING not in bare(visit.text("main"))
    assert sum("search.html" in url for url in visit.requests) <= 2


@both_ways
def test_a_page_of_another_version_is_loaded_anew_once(way, two_versions, reader):
    new = (two_versions / "search.html").read_text("utf-8")
    give_version(0, two_versions / "search.html")
    visit = reader(two_versions, way)
    visit.page.goto(f"{visit.address}{asking(LATER)}")
    visit.page.locator("#search-notice p").wait_for()
    visit.settle()
    assert re.search(f"hai phien ban.*({RELOAD})", says(visit)[0])
    assert sum("search.html" in url for url in visit.requests) == 2
    (two_versions / "search.html").write_text(new, "utf-8")
    age(two_versions, -1)  # the server tells times by the second
    visit.page.locator("#search-notice .fault a").click()
    visit.page.locator("#search-results li.result").first.wait_for()
    assert visit.ids()[0] == "later" and says(visit)[0] == ""


@both_ways
def test_a_search_without_its_script_is_said(way, two_versions, reader):
    (two_versions / "assets/search.js").unlink()
    visit = reader(two_versions, way)
    visit.page.goto(f"{visit.address}{asking(LATER)}")
    visit.page.locator("#search-notice p").wait_for()
    assert re.search(RELOAD, says(visit)[0])
    forgive(visit, GONE)


@both_ways
def test_an_index_of_another_version_is_said(way, two_versions, reader):
    start = searchkit.index_files(two_versions)["start"]
    text = start.read_text("utf-8")
    edition, name, _, payload = searchkit.statement(text)
    start.write_text(searchkit.stated(edition, name, payload.replace('"version":1', '"version":2')), "utf-8")
    visit = reader(two_versions, way).open(asking(LATER))
    visit.settle()
    check_said(visit)
    assert "hai phien ban" in says(visit)[0]
    answer = visit.search(LATER)
    assert [notice["kind"] for notice in answer.all["notices"]] == ["version"] and answer.results == []


def age(site, days):
    """Gives all files a time so long ago that a browser keeps them without asking for a tenth of it."""
    for path in site.rglob("*"):
        status = path.stat()
        os.utime(path, (status.st_atime, status.st_mtime - days * 86400))


def test_a_host_that_sends_only_last_modified(reader, search_sites, tmp_path):
    """A browser keeps then what it has for days: an old page with its old scripts goes on in the edition
    that it knows; a new one gets the scripts that belong to it."""
    older = sitekit.copy(sitekit.TEMPLATES, tmp_path / "Templates")
    for path in [*(older / "assets" / name for name in SCRIPTS), older / "pages/search.mustache"]:
        give_version(0, path)
    site = rebuild(search_sites, "modified", 1, "--templates", older)
    age(site, 300)
    visit = reader(site, "http").open(asking(f'"{LATER}"'))
    assert visit.ids() == ["later"]
    first = sitekit.edition(site)
    rebuild(search_sites, "modified", 2)
    age(site, 200)
    visit.requests.clear()
    visit.open(asking(f'"{LATER}"'))
    assert visit.ids() == ["later"] and says(visit)[0] == ""
    assert visit.page.locator("#search-live").get_attribute("data-client") == "0"
    visit.page.reload()
    visit.page.locator("#search-results li.result").first.wait_for()
    assert visit.page.locator("#search-live").get_attribute("data-client") == VERSION
    assert visit.page.evaluate("() => window.vankho.client") == int(VERSION)
    assert visit.ids() == ["later"] and says(visit)[0] == ""
    assert visit.search("state").all["notices"] == []
    assert sitekit.edition(site) != first and len(visit.requests) < 60


# --- The command ---------------------------------------------------------------------------------------


def verified(folder):
    return sitekit.vankho("search-index", "verify", folder)


def test_both_editions_are_verified(search_sites):
    site = rebuild(search_sites, "verified", 1)
    first = sitekit.edition(site)
    alone = verified(site)
    assert alone.returncode == 0 and "kept" not in alone.stdout
    rebuild(search_sites, "verified", 2)
    second = sitekit.edition(site)
    for folder in (site, f"{site}/", site / "search"):
        both = verified(folder)
        assert both.returncode == 0, both.stderr
        assert both.stdout.startswith(f"Verified edition {second}: ")
        assert re.search(
            rf"; 0 problems; the edition before, {first}, is kept: \d+ files, whole\.$", both.stdout.strip()
        )
    assert verified(site / "search" / first).stdout.startswith(f"Verified edition {first}: ")
    shown = sitekit.vankho("search-index", "show", site, "state")
    assert shown.returncode == 0
    copy = search_sites.copy(site, "verified-copy")
    (copy / ".vankho-manifest").unlink()
    assert verified(copy).stdout == both.stdout
    (copy / f"search/{first}/terms/0.js").write_bytes(b"")
    damaged = verified(copy)
    assert damaged.returncode == 1
    assert f"error: in the edition before, {first}, terms/0.js is no call of vankho.take." in damaged.stderr
    assert re.search(rf"{first}, is kept: \d+ files, \d+ problems?\.$", damaged.stdout.strip())
    (copy / "search.html").unlink()
    unknown = verified(copy)
    assert unknown.returncode == 3 and "choose an edition" in unknown.stderr


def test_a_kept_edition_of_another_version_is_no_problem(search_sites):
    site = rebuild(search_sites, "verified-version", 1)
    start = searchkit.index_files(site)["start"]
    edition, name, _, payload = searchkit.statement(start.read_text("utf-8"))
    start.write_text(searchkit.stated(edition, name, payload.replace('"version":1', '"version":0')), "utf-8")
    rebuild(search_sites, "verified-version", 2)
    result = verified(site)
    assert result.returncode == 0
    assert f"the edition before, {edition}, is kept: of version 0, which this program does not read." in result.stdout


# --- The folder ----------------------------------------------------------------------------------------


def test_an_edition_stays_in_the_published_folder(search_sites, tmp_path):
    name = "folder"
    site = rebuild(search_sites, name, 1)
    first, pages = sitekit.edition(site), set(sitekit.files(site))
    result = sitekit.build(write(search_sites, name, 2), site)
    assert sitekit.changes(result)[2] == 1  # the article of the first state
    assert {path for path in pages - set(sitekit.files(site)) if path.startswith("search/")} == set()
    fresh = sitekit.built(write(search_sites, name, 2), tmp_path / "fresh")
    assert sitekit.digest(site) == sitekit.digest(fresh.folder)
    assert (site / ".vankho-manifest").read_bytes() == (fresh.folder / ".vankho-manifest").read_bytes()
    stamps = sitekit.stamps(site)
    assert "nothing changed" in sitekit.build(write(search_sites, name, 2), site).stdout
    assert sitekit.stamps(site) == stamps
    # Back to what was: neither is lost, and nothing is in the way.
    rebuild(search_sites, name, 1)
    assert sitekit.edition(site) == first and len(editions(site)) == 2
    assert verified(site).returncode == 0
    gone = sitekit.changes(sitekit.build(write(search_sites, name, 3), site))[2]
    assert gone > 10 and len(editions(site)) == 2 and first in editions(site)
