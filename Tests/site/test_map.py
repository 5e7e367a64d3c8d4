"""The hexagon map, the locators, and the matrix of provinces and years, against the records."""

import re
from collections import Counter

import pytest
import sitekit

LAST_DAY = "2025-06-30"


def meetings_of(content, province):
    line = content.line(province)
    return [m for m in content.meetings.values() if m.get("province") in line]


def existed(province, day):
    start, end = province.get("valid", "../..").split("/")
    return (start == ".." or start <= day) and (end == ".." or day <= end)


def units(content, division):
    """The provinces of a division, by the records alone."""
    if division == "before":
        return {id for id, province in content.provinces.items() if existed(province, LAST_DAY)}
    return {id for id, province in content.provinces.items() if "successor" not in province}


def figure(site, division):
    found = [f for f in site["map.html"].main.all("figure") if f["class"] == division]
    assert len(found) == 1
    return found[0]


def links(element):
    return [a for a in element.all("a") if a["href"]]


def words(number):
    return f"{number} hội nghị"


@pytest.mark.parametrize("division", ["today", "before"])
def test_every_province_is_a_link_with_its_name_and_number(site, content, division):
    expected = {
        f"provinces/{id}.html": f"{content.provinces[id]['name']}: {words(len(meetings_of(content, id)))}"
        for id in units(content, division)
    }
    drawn = [a for a in links(figure(site, division)) if not a.first("title").text.startswith("Quần đảo")]
    assert {a["href"]: a.first("title").text for a in drawn} == expected
    assert len(drawn) == len(expected) == {"today": 34, "before": 63}[division]


@pytest.mark.parametrize("division", ["today", "before"])
def test_numbers_stand_where_there_are_meetings(site, content, division):
    for link in links(figure(site, division)):
        title = link.first("title").text
        if title.startswith("Quần đảo"):
            continue
        number = int(re.search(r": (\d+) ", title)[1])
        assert [t.text for t in link.all("text") if not t["class"]] == ([str(number)] if number else []), title
        assert len(link.all("path")) == 1, title
        assert (link.first("path")["class"] == "s0") == (number == 0), title


@pytest.mark.parametrize("division", ["today", "before"])
def test_the_archipelagos_are_links_to_their_provinces(site, content, division):
    islands = [
        a.first("title").text for a in links(figure(site, division)) if a.first("title").text.startswith("Quần đảo")
    ]
    assert islands == ["Quần đảo Hoàng Sa, Đà Nẵng", "Quần đảo Trường Sa, Khánh Hòa"]


def test_the_tables_say_the_same_as_the_map(site, content):
    counts = {}
    for row in site["map.html"].main.all("tr"):
        link = row.first("a")
        if link:
            counts[link["href"]] = int(row.all("td")[-1].text)
    expected = {f"provinces/{id}.html": len(meetings_of(content, id)) for id in content.provinces}
    assert counts == expected


def svg(source, after=0):
    start = source.index("<svg", after)
    return source[start : source.index("</svg>", start) + len("</svg>")]


def test_drawings_are_small(site, content):
    source = site["map.html"].source
    today = svg(source)
    before = svg(source, source.index("<svg") + 1)
    assert len(today.encode()) < 25_000 and len(today.encode()) + len(before.encode()) < 60_000
    for id in content.provinces:
        assert len(svg(site[f"provinces/{id}.html"].source).encode()) < 9_000, id


def test_every_province_has_a_locator(site, content):
    for id, province in content.provinces.items():
        figures = [f for f in site[f"provinces/{id}.html"].main.all("figure") if f["class"] == "locator"]
        assert len(figures) == 1, id
        picture = figures[0].first("svg")
        assert picture["role"] == "img"
        assert picture["aria-label"] == f"Vị trí của {province['name']} trên bản đồ Việt Nam"
        here = [p for p in picture.all("path") if p["class"] == "here"]
        # The islands of Đà Nẵng and of Khánh Hòa are marked, too.
        assert len(here) == (2 if province["code"] in ("48", "56") else 1), id


def test_the_matrix_counts_every_province_and_year(site, content):
    section = site["provinces/index.html"].main.first("section", class_="matrix")
    years = [int(th.text) for th in section.first("thead").all("th")[1:-1]]
    held = [int(m["date"][:4]) for m in content.meetings.values() if m.get("province")]
    assert years == list(range(min(held), max(held) + 1))
    rows = {row.first("a")["href"]: row for row in section.all("tr") if row.first("a")}
    assert set(rows) == {f"../provinces/{id}.html" for id in content.provinces}
    for id in content.provinces:
        counts = Counter(int(m["date"][:4]) for m in meetings_of(content, id))
        cells = rows[f"../provinces/{id}.html"].all("td")
        assert [cell.text for cell in cells] == [
            *(str(counts[year]) if counts[year] else "–" for year in years),
            str(counts.total()),
        ], id
        for year, cell in zip(years, cells):
            expected = [f"../provinces/{id}.html#y{year}"] if counts[year] else []
            assert [a["href"] for a in cell.all("a")] == expected, (id, year)


def test_the_matrix_leads_to_the_newest_meeting_of_the_year(site, content):
    for id in content.provinces:
        items = [li for li in site[f"provinces/{id}.html"].main.all("li") if li["id"]]
        dates = sorted((m["date"] for m in meetings_of(content, id)), reverse=True)
        assert [li["id"] for li in items] == [f"y{y}" for y in dict.fromkeys(d[:4] for d in dates)]


@pytest.mark.parametrize(
    "language, label",
    [("vi", "Cần Thơ, năm 1985 trở về trước: 2 hội nghị"), ("en", "Cần Thơ, 1985 or earlier: 2 meetings")],
)
def test_the_first_column_says_that_it_holds_earlier_years(language, label, tmp_path):
    files = {
        "archive.yml": f"title: Văn khố\nlanguage: {language}\n",
        "topics.yml": "[]\n",
        "provinces.yml": "- {id: can-tho, name: Cần Thơ, kind: thanh-pho, valid: ../..}\n",
        **{
            f"meetings/m-{year}.md": f"---\nname: Họp {year}\nkind: other\ndate: {year}\nprovince: can-tho\n---\n"
            for year in (1970, 1985, 2024)
        },
    }
    for path, text in files.items():
        (tmp_path / "Content" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "Content" / path).write_text(text, encoding="utf-8")
    page = sitekit.built(tmp_path / "Content", tmp_path / "public")["provinces/index.html"]
    cells = [a for a in page.main.first("section", class_="matrix").all("a") if a["aria-label"]]
    assert cells[0]["aria-label"] == label and len(cells) == 2


def test_a_matrix_goes_on_over_the_pages_of_a_province(long_archive):
    """Cells lead to that page of a long list where the year begins."""
    _, site = long_archive
    section = site["provinces/index.html"].main.first("section", class_="matrix")
    for link in links(section):
        address, _, anchor = link["href"].removeprefix("../").partition("#")
        if anchor:
            assert [li for li in site[address].main.all("li") if li["id"] == anchor], link["href"]


@pytest.fixture
def page(browser, site):
    """The map in a browser that runs no script."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto((site.folder / "map.html").as_uri())
    yield page
    context.close()


def test_the_switch_needs_no_script(page):
    today, before = page.locator("figure.today"), page.locator("figure.before")
    assert today.is_visible() and not before.is_visible()
    page.get_by_role("radio", name="63 tỉnh").check()
    assert before.is_visible() and not today.is_visible()
    page.keyboard.press("ArrowUp")
    assert today.is_visible() and not before.is_visible()


def test_the_map_is_used_by_keyboard(page):
    page.get_by_role("radio", name="34 tỉnh").focus()
    page.keyboard.press("Tab")
    focused = page.locator("a:focus")
    name = page.locator("figure.today title").first.text_content()
    assert focused.locator("title").text_content() == name
    shown = focused.locator(".name")
    assert shown.is_visible() and name == f"{shown.text_content()} hội nghị"
    assert page.locator(".hexes .name:visible").count() == 1
    page.keyboard.press("Enter")
    page.wait_for_url("**/provinces/*.html")


def test_a_screen_reader_hears_names_and_numbers(page, content):
    tree = page.locator("figure.today").aria_snapshot()
    assert 'group "34 tỉnh, thành phố hiện nay"' in tree
    assert f'link "Hà Nội: {words(len(meetings_of(content, "ha-noi")))}"' in tree
    assert 'link "Quần đảo Hoàng Sa, Đà Nẵng"' in tree
    assert tree.count('link "') == 36


def test_former_units_fold_out_in_the_matrix(browser, site):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site.folder / "provinces/index.html").as_uri())
    former = page.locator(".matrix tr.former").first
    assert not former.is_visible()
    page.locator("#with-former").check()
    assert former.is_visible()
    context.close()
