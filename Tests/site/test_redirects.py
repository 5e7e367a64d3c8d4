"""What a reader meets at an address that was given up: led on at once, with what stands behind ? and #;
a choice; a reason. And filters of the search with old ids."""

from urllib.parse import parse_qs, urlsplit

import axekit
import pytest
import searchindex
import sitekit
import test_conformance
from searchkit import WAYS

both_ways = pytest.mark.parametrize("way", WAYS)

REDIRECTS = """
- {{from: articles/ten-cu, to: articles/ten-sau}}
- {{from: articles/ten-sau, to: articles/ten-nua}}
- {{from: articles/ten-nua, to: articles/{article}}}
- from: meetings/hai-buoi
  to: [meetings/{meetings[0]}, meetings/{meetings[1]}, articles/ten-cu, officials/nham]
- {{from: officials/nham, withdrawn: Nghe nhầm <b>tên</b>.}}
- {{from: officials/ong-ky, to: officials/{officials[0]}}}
- from: officials/hai-nguoi
  to: [officials/{officials[0]}, topics/co-quan, officials/{officials[1]}, officials/nham]
- {{from: topics/co-quan, to: organizations/{organization}}}
- {{from: provinces/ten-xua, to: provinces/{province}}}
"""


@pytest.fixture(scope="module")
def ids(content):
    """The records that old addresses lead to: such as many articles know."""
    articles = {a: len(content.articles[a]["body"]) for a in content.articles}
    known = {o: len([a for a in content.articles if o in content.participants_of(a)]) for o in content.officials}
    officials = sorted(known, key=lambda o: (-known[o], o))[:2]
    bodies = [
        p["organization"] for a in content.articles.values() for p in a.get("participants", []) if "organization" in p
    ]
    provinces = [m["province"] for m in content.meetings.values() if "province" in m]
    return {
        "article": max(articles, key=lambda a: (articles[a], a)),
        "meetings": sorted(content.meetings)[:2],
        "officials": officials,
        "organization": max(sorted(set(bodies)), key=bodies.count),
        "province": max(sorted(set(provinces)), key=provinces.count),
    }


def redirected(ids, folder, language="vi"):
    records = sitekit.copy(sitekit.CONTENT, folder / "Content")
    (records / "redirects.yml").write_text(REDIRECTS.format(**ids), "utf-8")
    sitekit.replace(records / "archive.yml", "language: vi", f"language: {language}")
    return sitekit.site(records)


@pytest.fixture(scope="module")
def moved(ids, tmp_path_factory):
    return redirected(ids, tmp_path_factory.mktemp("moved"))


@pytest.fixture(scope="module")
def moved_english(ids, tmp_path_factory):
    return redirected(ids, tmp_path_factory.mktemp("moved-english"), "en")


@pytest.fixture(scope="module")
def place(moved, search_sites):
    return search_sites.copy(moved.folder, "moved")


def waited(visit, path):
    """Waits until the reader is at a page of the site, and returns what stands behind its path."""
    visit.page.wait_for_url(lambda url: url.startswith(visit.address + path))
    return visit.page.url.removeprefix(visit.address + path)


def opened(reader, place, way, path, **settings):
    visit = reader(place, way, **settings)
    visit.page.goto(visit.address + path)
    return visit


# --- Led on --------------------------------------------------------------------------------------


@both_ways
@pytest.mark.parametrize(
    "end",
    [
        "",
        "#p7",
        "?q=a+b%2Bc&official=x#p7",
        "?q=nh%C3%A2n%20quy%E1%BB%81n&x=%25%23#%C4%91o%E1%BA%A1n",
        "?=&&a=#",
        "?#p2",
        "?a='%22<>#p3",
    ],
)
def test_what_stands_behind_goes_along(way, end, reader, place, ids):
    """Byte for byte as the browser has it for the old address."""
    visit = reader(place, way)
    visit.page.goto(f"{visit.address}index.html{end}")
    expected = visit.page.evaluate("() => location.search + location.hash")
    visit.page.goto(f"{visit.address}articles/ten-cu.html{end}")
    assert waited(visit, f"articles/{ids['article']}.html") == expected


@both_ways
def test_the_paragraph_is_shown(way, reader, place, ids):
    visit = opened(reader, place, way, "articles/ten-cu.html#p7")
    waited(visit, f"articles/{ids['article']}.html")
    visit.page.wait_for_function("() => document.querySelector('#p7:target') && scrollY > 0")


@both_ways
def test_a_reader_is_led_once_and_back_is_no_trap(way, reader, place, ids):
    visit = opened(reader, place, way, "about.html")
    target = f"articles/{ids['article']}.html"
    for path in ("articles/ten-cu.html?q=a+b#p7", "articles/ten-nua.html"):
        visit.page.evaluate(
            "path => { const a = document.createElement('a'); a.href = path; document.body.append(a); a.click(); }",
            path,
        )
        waited(visit, target)
        visit.page.wait_for_load_state()
        visit.page.go_back()
        waited(visit, "about.html")
        visit.page.go_forward()
        waited(visit, target)
        visit.page.go_back()
        waited(visit, "about.html")
    pages = [url for url in visit.requests if url.split("?")[0].endswith(".html")]
    assert not [url for url in pages if "ten-sau" in url]
    # Neither is the target asked for a second time by the way that is for readers without scripts.
    if way == "http":
        assert len([url for url in pages if f"{target}?q=a+b" in url]) <= 2


@both_ways
def test_without_scripts_the_record_is_reached(way, reader, place, ids):
    visit = opened(reader, place, way, "about.html", java_script_enabled=False)
    visit.page.goto(visit.address + "articles/ten-cu.html?q=a#p7")
    assert waited(visit, f"articles/{ids['article']}.html") == ""
    visit.page.go_back()
    waited(visit, "about.html")


# --- Choices and reasons -------------------------------------------------------------------------


def choices(page):
    return [
        (e.first("a")["href"], " ".join(e.first("span", class_="detail").text.split()))
        for e in page.main.first("ul", **{"data-choices": ""}).all("li")
    ]


def test_choices_are_told_apart(moved, content, ids):
    page = moved["meetings/hai-buoi.html"]
    rows = choices(page)
    assert [page.target(href)[0] for href, _ in rows] == [
        *(f"meetings/{m}.html" for m in ids["meetings"]),
        f"articles/{ids['article']}.html",
    ]
    assert len({detail for _, detail in rows}) == 3
    assert rows[0][1].startswith("hội nghị · ") and rows[2][1].startswith("bài báo · ")
    for meeting, (_, detail) in zip(ids["meetings"], rows):
        place = (
            content.meetings[meeting].get("place") or content.provinces[content.meetings[meeting]["province"]]["name"]
        )
        assert place in detail and content.meetings[meeting]["date"][:4] in detail
    assert page.root.first("meta", **{"http-equiv": "refresh"}) is None
    assert (
        "Một phần của bản ghi từng ở địa chỉ này đã được rút" in page.main.text
        and "Nghe nhầm <b>tên</b>." in page.main.text
    )
    people = moved["officials/hai-nguoi.html"]
    assert [detail.split(" · ")[0] for _, detail in choices(people)] == ["nhân vật", "cơ quan, tổ chức", "nhân vật"]


@both_ways
def test_what_stands_behind_goes_along_with_a_choice(way, reader, place, ids):
    path = f"meetings/{ids['meetings'][1]}.html"
    visit = opened(reader, place, way, "about.html")
    visit.page.goto(visit.address + "meetings/hai-buoi.html?q=a+b%2B#p7")
    visit.page.locator(f"[data-choices] a[href*='{ids['meetings'][1]}']").click()
    assert waited(visit, path) == "?q=a+b%2B#p7"
    visit.page.go_back()
    assert waited(visit, "meetings/hai-buoi.html") == "?q=a+b%2B#p7"
    visit.page.go_back()
    waited(visit, "about.html")


@both_ways
def test_choices_without_scripts(way, reader, place, ids):
    visit = opened(reader, place, way, "meetings/hai-buoi.html?q=a#p7", java_script_enabled=False)
    visit.page.locator("[data-choices] a").first.click()
    assert waited(visit, f"meetings/{ids['meetings'][0]}.html") == ""


# --- The pages themselves ------------------------------------------------------------------------


def former(site):
    pages = [path for path in sorted(site.paths) if path.endswith(".html") and path != "404.html"]
    return [path for path in pages if site[path].root.first("meta", name="robots")]


@pytest.mark.parametrize("language", ["vi", "en"])
def test_former_pages_conform(language, moved, moved_english, tmp_path):
    site = moved if language == "vi" else moved_english
    assert len(former(site)) == 9 and sitekit.faults(site) == []
    test_conformance.gather(site.folder, former(site), tmp_path)
    assert test_conformance.unexpected(test_conformance.messages(tmp_path)) == []


@pytest.mark.parametrize("language", ["vi", "en"])
def test_nothing_stands_in_a_readers_way(language, moved, moved_english, tmp_path):
    """Without what leads on, since nobody could look at such a page."""
    site = moved if language == "vi" else moved_english
    folder = sitekit.copy(site.folder, tmp_path / "site")
    for path in former(site):
        lines = (folder / path).read_text("utf-8").splitlines()
        kept = [line for line in lines if 'http-equiv="refresh"' not in line and "data-to=" not in line]
        (folder / path).write_text("\n".join(kept), "utf-8")
    assert axekit.findings(folder, former(site)) == []


def test_a_page_that_leads_on_is_lean(moved):
    for path in former(moved):
        if moved[path].root.first("meta", **{"http-equiv": "refresh"}):
            assert (moved.folder / path).stat().st_size < 1_300, path


# --- Filters of the search -----------------------------------------------------------------------


def filtered(ids):
    """From what an old address asks for to what it means now."""
    first, second = ids["officials"]
    return {
        "official=ong-ky": {"official": [first]},
        "official=hai-nguoi": {"official": [first, second]},
        f"official={second}&official=ong-ky&official=ong-ky": {"official": [second, first]},
        "topic=co-quan": {"organization": [ids["organization"]]},
        "province=ten-xua&official=ong-ky&sort=oldest": {
            "province": [ids["province"]],
            "official": [first],
            "sort": ["oldest"],
        },
        "q=nh%C3%A2n+quy%E1%BB%81n&official=ong-ky": {"q": ["nhân quyền"], "official": [first]},
    }


@both_ways
def test_old_ids_filter(way, reader, place, ids):
    for old, now in filtered(ids).items():
        visit = reader(place, way).open(f"search.html?{old}")
        rows = visit.listed()
        assert rows and parse_qs(urlsplit(visit.page.url).query) == now, old
        assert visit.page.locator("#search-notice").inner_text() == ""
        chosen = [value for name, values in now.items() if name not in {"q", "sort"} for value in values]
        assert visit.page.locator("#search-chosen li").count() == len(chosen)
        boxes = visit.page.locator("#search-facets input:checked")
        assert sorted(box.get_attribute("value") for box in boxes.all()) == sorted(chosen)
        visit.page.goto(visit.page.url)
        assert visit.listed() == rows


@both_ways
def test_a_filter_with_an_old_id_can_be_taken_away(way, reader, place, ids):
    visit = opened(reader, place, way, "about.html")
    visit.open("search.html?official=ong-ky")
    visit.listed()
    visit.choose("official", ids["officials"][0], on=False)
    visit.settle()
    assert urlsplit(visit.page.url).query == ""
    visit.page.go_back()
    visit.settle()
    assert parse_qs(urlsplit(visit.page.url).query) == {"official": [ids["officials"][0]]}
    visit.page.go_back()
    waited(visit, "about.html")


@both_ways
def test_a_withdrawn_id_finds_nothing(way, reader, place):
    visit = reader(place, way).open("search.html?official=nham")
    assert visit.listed() == []
    assert urlsplit(visit.page.url).query == "official=nham"
    assert "nham" in visit.page.locator("#search-chosen").inner_text()


def test_the_search_says_what_it_filtered_by(client, moved, ids):
    search = client(moved.folder)
    first, second = ids["officials"]
    new = search.search("", filters={"official": [first, second]})
    old = search.search("", filters={"official": ["hai-nguoi"]})
    assert old.all["filters"] == {"official": [first, second]} and "filters" not in new.all
    assert [r["url"] for r in old.results] == [r["url"] for r in new.results] and old.total == new.total > 0


def test_nothing_more_is_loaded_for_ids_of_today(reader, place, ids):
    visit = reader(place, "http").open(f"search.html?official={ids['officials'][0]}&year=2024")
    visit.listed()
    assert not [name for name in visit.index_requests if name.startswith("moved")]
    visit.open("search.html?official=ong-ky")
    visit.listed()
    assert [name for name in visit.index_requests if name.startswith("moved")] == ["moved/0"]


def test_the_index_knows_what_became_of_ids(moved, site, ids):
    index, first = searchindex.SearchIndex(moved), ids["officials"][0]
    assert index.present("official:ong-ky") == [f"official:{first}"]
    assert index.present("topic:co-quan") == [f"organization:{ids['organization']}"]
    assert index.present("official:nham") == [] and index.present(f"official:{first}") == []
    result = sitekit.vankho("search-index", "verify", moved.folder)
    assert result.returncode == 0, result.stdout + result.stderr
    other = searchindex.SearchIndex(site)
    assert "moved" not in other.start and other.edition != index.edition
    assert not [path for path in other.paths if "/moved/" in path]
