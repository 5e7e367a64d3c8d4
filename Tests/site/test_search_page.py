"""The search page as readers use it: before the first word, by keyboard, back and forward."""

import json
import re
from urllib.parse import parse_qs, urlsplit

import pytest
from searchhand import dictionary
from searchkit import WAYS
from searchreader import asking, bare

both_ways = pytest.mark.parametrize("way", WAYS)


# --- Before the first word -----------------------------------------------------------------------


@both_ways
def test_nothing_of_the_index_is_loaded_before_focus(way, small_site, reader):
    visit = reader(small_site, way).open()
    visit.settle()
    assert visit.index_requests == []
    visit.page.locator("#search-input").focus()
    visit.settle()
    assert visit.index_requests[0] == "start" and dictionary(visit.index_requests) == []


@both_ways
@pytest.mark.parametrize(
    "path, wanted",
    [
        ("index.html", ["assets/site.js"]),
        ("articles/a.html", ["assets/site.js"]),
        # A list that can be filtered.
        ("officials/index.html", ["assets/list.js", "assets/site.js"]),
        ("404.html", []),
    ],
)
def test_no_other_page_loads_the_index_or_the_search(path, wanted, way, small_site, reader):
    visit = reader(small_site, way)
    visit.page.goto(visit.address + path)
    visit.settle()
    scripts = [url.removeprefix(visit.address) for url in visit.requests if url.endswith(".js")]
    assert sorted(scripts) == wanted
    assert not [url for url in visit.requests if "/search/" in url]


@both_ways
@pytest.mark.parametrize("path", ["index.html", "articles/a.html", "provinces/index.html", "guide.html"])
def test_every_page_has_a_box_that_searches(path, way, small_site, reader):
    visit = reader(small_site, way)
    visit.page.goto(visit.address + path)
    box = visit.page.locator("form[role=search] input[name=q]")
    assert box.count() == 1
    box.fill("sách nhân quyền")
    box.press("Enter")
    visit.page.wait_for_url(lambda url: url.startswith(f"{visit.address}search.html?q="))
    visit.page.locator("#search-results li.result").first.wait_for()
    assert visit.ids()[0] == "d"


@both_ways
def test_without_scripts_the_ways_to_browse_are_shown(way, small_site, reader):
    visit = reader(small_site, way, java_script_enabled=False)
    visit.page.goto(f"{visit.address}search.html?q=nhan")
    links = [link.get_attribute("href") for link in visit.page.locator("main a").all() if link.is_visible()]
    for path in ("officials/nguyen-van-ky.html", "provinces/ha-noi.html", "topics/tre-em.html"):
        assert path in links
    form = visit.page.locator("#search-form")
    assert form.is_visible() and form.get_attribute("method") in {None, "get"}
    visit.page.locator("#search-input").fill("quyền")
    visit.page.locator("#search-input").press("Enter")
    visit.page.wait_for_url(lambda url: "q=quy" in url)
    assert re.search("script|kịch bản|tập lệnh|mã lệnh", visit.page.locator("main").inner_text(), re.IGNORECASE)
    for name in ("#search-facets", "#search-suggestions", "#search-sort", "#search-notice"):
        assert not visit.page.locator(name).is_visible(), name


# --- Keyboard, history, words for readers ----------------------------------------------------------


@both_ways
def test_suggestions_by_keyboard(way, small_site, reader):
    visit = reader(small_site, way).open()
    box, page = visit.page.locator("#search-input"), visit.page
    options = page.locator("#search-suggestions [role=option]")
    visit.type("nhan q")
    options.first.wait_for()
    assert box.get_attribute("role") == "combobox" and box.get_attribute("aria-expanded") == "true"
    assert box.get_attribute("aria-controls") == "search-suggestions"
    chosen = page.locator("#search-suggestions [role=option][aria-selected=true]")
    assert chosen.count() == 0
    page.keyboard.press("ArrowDown")
    assert chosen.count() == 1
    assert box.get_attribute("aria-activedescendant") == chosen.get_attribute("id")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Escape")
    assert box.get_attribute("aria-expanded") == "false" and not options.first.is_visible()
    assert box.input_value() == "nhan q" and box.evaluate("e => e === document.activeElement")
    visit.type("u")
    options.first.wait_for()
    page.keyboard.press("ArrowDown")
    text = chosen.inner_text()
    page.keyboard.press("Enter")
    visit.settle()
    assert "nhân quyền" in text.lower() and bare(box.input_value()) == "nhan quyen"
    assert not options.first.is_visible()
    assert set("abcde") <= set(visit.ids())


@both_ways
def test_enter_searches_and_results_are_reached_by_tab(way, small_site, reader):
    visit = reader(small_site, way).open()
    visit.type("sach nhan quyen")
    visit.page.keyboard.press("Enter")
    assert visit.ids()[0] == "d"
    for _ in range(60):
        visit.page.keyboard.press("Tab")
        if visit.page.evaluate("() => document.activeElement.classList.contains('result-title')"):
            break
    assert visit.page.evaluate("() => document.activeElement.getAttribute('href')") == "articles/d.html"


@both_ways
def test_the_address_has_the_state_and_back_restores_it(way, small_site, reader):
    visit = reader(small_site, way).open()
    visit.type("sach nhan quyen")
    visit.page.keyboard.press("Enter")
    first = visit.ids()
    visit.page.locator("#search-input").fill("chợ nổi")
    visit.page.locator("#search-input").press("Enter")
    second = visit.ids()
    assert second[0] == "g" and first[0] == "d"
    assert parse_qs(urlsplit(visit.page.url).query)["q"] == ["chợ nổi"]
    visit.page.go_back()
    assert visit.ids() == first and visit.page.locator("#search-input").input_value() == "sach nhan quyen"
    visit.page.go_forward()
    assert visit.ids() == second and visit.page.locator("#search-input").input_value() == "chợ nổi"
    visit.page.reload()
    visit.page.locator("#search-results li.result").first.wait_for()
    assert visit.ids() == second


@both_ways
def test_facets_and_sort_in_the_address(way, small_site, reader):
    visit = reader(small_site, way)
    visit.open(asking("nhân quyền") + "&province=ha-noi&topic=tre-em&sort=oldest")
    assert visit.ids() == ["c", "d"]
    assert visit.page.locator("#search-sort").input_value() == "oldest"
    visit.page.locator("#search-sort").select_option("newest")
    assert visit.ids() == ["d", "c"] and "sort=newest" in visit.page.url
    visit.choose("topic", "tre-em", on=False)
    visit.settle()
    assert "topic=" not in visit.page.url and "province=ha-noi" in visit.page.url
    visit.page.go_back()
    assert visit.ids() == ["d", "c"] and "topic=tre-em" in visit.page.url


@both_ways
def test_counts_are_said(way, small_site, reader):
    visit = reader(small_site, way).open(asking('"nhân quyền"'))
    visit.settle()
    status = visit.page.locator("#search-status")
    assert status.get_attribute("role") == "status"
    total = visit.search('"nhân quyền"').total
    assert re.search(rf"\b{total}\b", status.inner_text())
    visit.page.locator("#search-input").fill("qwertyuiop")
    visit.settle()
    assert visit.ids() == [] and status.inner_text().strip()


@both_ways
def test_a_name_offers_the_person_first(way, small_site, reader):
    visit = reader(small_site, way).open()
    for query in ("nguyễn văn kỷ", "nguyen van ky", "Nguyễn Văn Kỷ"):
        results = visit.search(query).results
        assert (results[0]["kind"], results[0]["id"]) == ("official", "nguyen-van-ky"), query
        assert results[0]["url"] == "officials/nguyen-van-ky.html"
        assert {"b", "c", "f"} <= {result["id"] for result in results}
    visit.type("nguyen van k")
    option = visit.page.locator("#search-suggestions [role=option]").first
    option.wait_for()
    visit.settle()
    assert "Nguyễn Văn Kỷ" in option.inner_text()


@both_ways
def test_reports_of_one_meeting_stand_together(way, small_site, reader):
    visit = reader(small_site, way).open(asking("hội nghị ấy"))
    visit.settle()
    links = visit.page.locator("#search-results a").evaluate_all("all => all.map(a => a.getAttribute('href'))")
    assert {"articles/h.html", "articles/i.html"} <= {link.split("#")[0] for link in links}
    cards = [row["url"] for row in visit.listed()]
    assert len({"articles/h.html", "articles/i.html"} & set(cards)) == 1


# --- The real archive --------------------------------------------------------------------------------


REAL = [
    "nhân quyền",
    "nhan quyen can tho",
    "BCĐ",
    '"ban chỉ đạo"',
    "nguyễn văn kỷ",
    "nhaan quyeenf",
    "tập huan 2024",
    "ubnd hà nội",
    "tham nhũng -đất",
    "",
    "năm:2023 tập huấn",
    "nhna quyen",
]


def test_the_real_archive_answers_alike_in_all_ways(reader, client, served):
    visits = [*(reader(served, way).open() for way in WAYS), client(served)]
    lists = [
        [visit.answers(REAL), visit.answers([""], filters={"province": ["can-tho"]}, sort="oldest")] for visit in visits
    ]
    assert lists[0] == lists[1] == lists[2]
    assert all(json.loads(text)["results"] for text in lists[0][0][:6])
