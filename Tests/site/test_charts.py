"""The figures and calendars say what the content says, lead where they should, and stay small."""

import datetime
import re
from collections import Counter

import pytest
import sitekit

DAY = re.compile(r"\d{4}-\d\d-\d\d")


@pytest.fixture(scope="module", params=["site", "english"])
def either(request):
    return request.getfixturevalue(request.param)


def figure(page, name):
    return next((svg for svg in page.main.all("svg") if name in (svg["class"] or "").split()), None)


def start(date):
    """The year and the month of a date as written; zero for what it does not say."""
    said = re.match(r"(\d{4})(?:-(0[1-9]|1[0-2])(?!\d))?", date.split("/")[0])
    return (int(said[1]), int(said[2] or 0)) if said else (0, 0)


def percent(text):
    return float(text.removesuffix("%"))


def columns(svg):
    """The middle of each month's column, by its heading."""
    heads = next(g for g in svg.all("g") if g["class"] == "heads")
    return {text.text: percent(text["x"]) for text in heads.all("text")}


def rows(svg):
    """The years with the upper edge of their rows, the lowest last."""
    texts = [t for t in svg.all("text") if re.fullmatch(r"\d{4}", t.text) and t["x"] == "0%"]
    return sorted((float(t["y"]), int(t.text)) for t in texts)


def year_at(svg, y):
    return [year for top, year in rows(svg) if top - 20 < y][-1]


# --- The timeline ------------------------------------------------------------------------------


def test_every_meeting_stands_in_its_year_and_month(content, site):
    page = site["timeline.html"]
    svg = figure(page, "months")
    heads = {place: name for name, place in columns(svg).items()}
    drawn = {}
    for link in svg.all("a"):
        target = page.target(link["href"])[0]
        if not target.startswith("meetings/"):
            continue
        dot = link.all("circle")[-1]
        month = heads[percent(dot["cx"])]
        drawn[target] = (year_at(svg, float(dot["cy"])), 0 if month == "?" else int(month), dot["class"])
    expected = {
        f"meetings/{id}.html": (*start(m["date"]), "ring" if re.search("[~?%]", m["date"]) else "dot")
        for id, m in content.meetings.items()
        if start(m["date"])[0]
    }
    assert drawn == expected and len(drawn) > 40


def test_dots_say_the_date_and_the_name(content, site):
    page = site["timeline.html"]
    for link in figure(page, "months").all("a"):
        target = page.target(link["href"])[0]
        if target.startswith("meetings/"):
            name = content.meetings[target.split("/")[1].removesuffix(".html")]["name"]
            assert re.fullmatch(r".*\d{4}.*: " + re.escape(name), link.first("title").text)


def test_no_two_dots_touch(site):
    svg = figure(site["timeline.html"], "months")
    places = [(percent(c["cx"]), float(c["cy"])) for c in svg.all("circle") if c["class"] == "hit"]
    assert len(set(places)) == len(places)
    assert all(abs(y - z) >= 24 for x, y in places for w, z in places if w == x and y != z)


def test_many_meetings_are_bars_that_lead_to_their_month(invented):
    content, site = invented(1000)
    page = site["timeline.html"]
    svg = figure(page, "months")
    heads = {place: name for name, place in columns(svg).items()}
    drawn = {}
    for link in svg.all("a"):
        path, fragment = page.target(link["href"])
        if not fragment:
            continue
        count = link.all("text")[-1]
        month = heads[percent(count["x"])]
        year = int(path[6:10])
        assert year_at(svg, float(count["y"])) == year and fragment == f"m{0 if month == '?' else month}"
        drawn[year, 0 if month == "?" else int(month)] = int(count.text)
    counts = Counter(start(m["date"]) for m in content.meetings.values() if start(m["date"])[0])
    assert drawn == counts and sum(counts.values()) > 240
    assert len(page.source.encode()) < 120_000
    assert sitekit.faults(site) == []


# --- The network -------------------------------------------------------------------------------


def met(content):
    """How many meetings each two people were at together, and each person at all."""
    people = {}
    for article in content.articles:
        for meeting in content.meetings_of(article):
            people.setdefault(meeting, set()).update(content.present_by(article))
    pairs = Counter(frozenset((a, b)) for who in people.values() for a in who for b in who if a < b)
    return pairs, Counter(person for who in people.values() for person in who)


def network(site):
    """The drawn people by their places, and the lines as pairs of people."""
    page = site["network.html"]
    svg = figure(page, "network")
    places, names = {}, {}
    for link in svg.all("a"):
        dot = link.all("circle")[-1]
        person = page.target(link["href"])[0].removeprefix("officials/").removesuffix(".html")
        places[dot["cx"], dot["cy"]] = person
        names[person] = (link.first("title").text, link.all("text")[-1].text)
    lines = [
        frozenset((places[ends[:2]], places[ends[2:]]))
        for path in svg.all("path")
        for ends in re.findall(r"M([\d.]+),([\d.]+)L([\d.]+),([\d.]+)", path["d"])
    ]
    return places, names, lines


def test_the_network_is_that_of_the_content(archive):
    content, site = archive
    pairs, meetings = met(content)
    places, names, lines = network(site)
    assert len(set(lines)) == len(lines) and len(places) == len(set(places.values()))
    assert set(lines) <= set(pairs) and {p for line in lines for p in line} == set(places.values())
    for person, (title, label) in names.items():
        companions = sum(person in pair for pair in pairs)
        name = content.officials[person]["name"]
        assert label == name and title.startswith(f"{name}: ")
        assert list(map(int, re.findall(r"\d+", title.removeprefix(name)))) == [meetings[person], companions]
    left_out = [pairs[pair] for pair in pairs if pair <= set(places.values()) and pair not in lines]
    assert len(places) <= 75 and len(lines) <= 200
    assert not left_out or max(left_out) <= min(pairs[line] for line in lines)


def test_everybody_who_met_somebody_is_in_the_network_of_the_real_archive(content, site):
    pairs, _ = met(content)
    places, _, lines = network(site)
    assert set(lines) == set(pairs) and set(places.values()) == {p for pair in pairs for p in pair}


def test_pairs_of_the_table_are_those_of_the_content(content, site):
    page = site["network.html"]
    pairs, _ = met(content)
    found = {}
    for row in page.main.first("tbody").elements:
        targets = page.targets(row)
        people = frozenset(t.split("/")[1].removesuffix(".html") for t in targets[:2])
        found[people] = sitekit.number(row.elements[2].text)
        assert targets[2] in {f"meetings/{m}.html" for p in people for m in content.meetings_with(p)}
    assert found == dict(pairs)


def test_companions_are_listed_with_their_years(archive):
    content, site = archive
    for id in content.officials:
        expected = {}
        for meeting in content.meetings_with(id):
            year = start(content.meetings[meeting]["date"])[0]
            others = set().union(*(content.present_by(a) for a in content.reports(meeting)))
            if id not in others:
                continue
            for other in others - {id}:
                count, years = expected.get(other, (0, set()))
                expected[other] = (count + 1, years | {year} - {0})
        page = site[f"officials/{id}.html"]
        section = page.section("companions")
        found = {}
        for row in section.all("li") if section else []:
            target = page.targets(row)[0].split("/")[1].removesuffix(".html")
            count, _, years = row.first("span", class_="count").text.partition(" · ")
            spans = [list(map(int, part.split("–"))) for part in years.split(", ") if part]
            found[target] = (sitekit.number(count), {y for s in spans for y in range(s[0], s[-1] + 1)})
        assert found == expected, id


# --- Careers -----------------------------------------------------------------------------------


def test_careers_are_one_picture_with_a_row_for_each_wording(site):
    page = site["officials/nguyen-van-ky.html"]
    svg = figure(page, "spans")
    rows = page.section("posts").first("tbody").elements
    bars = svg.all("rect")
    assert svg["role"] == "img" and svg["aria-label"].startswith(f"{len(rows)} ")
    assert svg.all("a") == [] and len(bars) == len(rows)
    for bar in bars:
        left, width = percent(bar["x"]), percent(bar["width"])
        assert left >= 0 and left + width <= 100.1
    lefts = [percent(bar["x"]) for bar in bars]
    assert lefts == sorted(lefts), "posts stand in the order in which they are first attested"


def test_careers_of_one_date_are_not_drawn(content, site):
    drawn = 0
    for id in content.officials:
        page = site[f"officials/{id}.html"]
        section = page.section("posts")
        dates = [row.elements[0].text for row in section.first("tbody").elements] if section else []
        has_several = len(set(dates)) > 1 or any(" – " in date for date in dates)
        assert (figure(page, "spans") is not None) == has_several, id
        drawn += has_several
    assert 0 < drawn < len(content.officials)


def test_ends_that_are_not_known_are_open(records):
    path = next((records / "officials").rglob("nguyen-van-ky.md"))
    posts = "positions:\n  - {title: Đang giữ, from: 2021-05}\n  - {title: Đã thôi, to: 2020}\n"
    sitekit.replace(path, "---\n", f"---\n{posts}")
    page = sitekit.site(records)["officials/nguyen-van-ky.html"]
    svg = figure(page, "spans")
    *_, held, left = [g for g in svg.elements if g.tag == "g"]
    assert (held.first("text").text, left.first("text").text) == ("Đang giữ", "Đã thôi")
    assert [percent(g.first("svg")["x"]) > 50 for g in (held, left)] == [True, False]
    years = [int(text.text) for text in svg.elements[0].all("text")]
    assert years == list(range(2020, 2025))
    assert percent(left.first("rect")["x"]) == 0 and percent(left.first("rect")["width"]) == 20
    assert percent(held.first("rect")["x"]) > 20


# --- The calendar ------------------------------------------------------------------------------


def days(site, year):
    """From day to its cell on the first page of a year, checked against the calendar."""
    page, found = site[f"years/{year}.html"], {}
    months = next(e for e in page.main.all("div") if e["class"] == "calendar").all("table")
    assert len(months) == 12
    for month, table in enumerate(months, 1):
        assert table.first("caption").text and len(table.first("thead").all("abbr")) == 7
        for week in table.first("tbody").elements:
            assert len(week.elements) == 7
            for weekday, cell in enumerate(week.elements):
                if cell.text.strip():
                    day = datetime.date(int(year), month, int(cell.text))
                    assert day.weekday() == weekday
                    found[day.isoformat()] = cell
    first = datetime.date(int(year), 1, 1)
    assert len(found) == (first.replace(year=first.year + 1) - first).days
    return found


def test_every_day_with_meetings_leads_to_them(archive):
    content, site = archive
    for year in content.years():
        cells = days(site, year)
        page = site[f"years/{year}.html"]
        held, written = {}, Counter()
        for id, meeting in content.meetings.items():
            ends = [d.rstrip("~?%") for d in meeting["date"].split("/")]
            if all(map(DAY.fullmatch, ends)):
                for day in cells:
                    if ends[0] <= day <= ends[-1]:
                        held.setdefault(day, set()).add(f"meetings/{id}.html")
        for article in content.articles.values():
            written[article["published"].rstrip("~?%")] += 1
        for day, cell in cells.items():
            link = cell.first("a")
            assert (cell["class"] == "met") == (day in held), day
            assert (link is not None) == (day in held or written[day] > 0), day
            if link is not None:
                assert (link["class"] == "press") == (written[day] > 0), day
                path, fragment = page.target(link["href"])
                if len(held.get(day, ())) == 1:
                    assert {path} == held[day]
                elif day in held:
                    assert fragment.startswith("d-") and held[day] & set(site[path].targets(item(site[path], fragment)))
                elif written[day] > 1:
                    assert fragment == f"a-{day}" and item(site[path], fragment).tag == "li"


def item(page, id):
    return next(e for e in page.main.walk() if e["id"] == id)


def test_further_pages_of_a_year_have_no_calendar(archive):
    _, site = archive
    pages = [page for page in site.pages if re.match(r"years/\d{4}-page-", page.path)]
    assert all("calendar" not in {e["class"] for e in page.main.all("div")} for page in pages)


# --- All of them -------------------------------------------------------------------------------


def test_figures_have_names_and_tables_beside_them(either):
    for path, name in [("timeline.html", "months"), ("network.html", "network")]:
        page = either[path]
        svg = figure(page, name)
        region = svg.parent
        assert svg["role"] == "group" and svg["aria-label"] and region["role"] == "region"
        assert region["tabindex"] == "0" and region["aria-label"]
        assert all(a.first("title").text.strip() for a in svg.all("a") if a["class"] != "name")
        assert page.main.first("table") is not None and "table" in page.ids


def test_figures_are_small(archive):
    _, site = archive
    assert len(site["timeline.html"].source.encode()) < 120_000
    assert len(site["network.html"].source.encode()) < 200_000
    svgs = [(p.path, s) for p in site.pages if p.path.startswith("officials/") for s in p.main.all("svg")]
    for path, _ in svgs:
        source = site[path].source
        assert max(map(len, re.findall(r"<svg class=\"drawing spans.*?</figure>", source, re.DOTALL))) < 8_000


@pytest.mark.parametrize("width", [360, 390, 1280])
def test_figures_fit_and_can_be_hit_with_scripts_off(browser, site, width):
    reader = browser.new_context(viewport={"width": width, "height": 800}, java_script_enabled=False)
    page = reader.new_page()
    for path, wanted in [
        ("timeline.html", ".months a"),
        ("network.html", ".network a"),
        ("years/2024.html", ".calendar a"),
    ]:
        page.goto((site.folder / path).as_uri())
        boxes = [link.bounding_box() for link in page.query_selector_all(wanted)]
        assert len(boxes) > 15
        assert all(box["width"] >= 23.5 and box["height"] >= 23.5 for box in boxes), path
    page.goto((site.folder / "timeline.html").as_uri())
    page.focus(".months a:not(.name)")
    page.keyboard.press("Enter")
    page.wait_for_url("**/meetings/*.html")
    reader.close()
