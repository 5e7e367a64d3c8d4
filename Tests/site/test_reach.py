"""Without any script: every page within four clicks of home, and the facts of the three overviews."""

import re
from collections import Counter
from urllib.parse import urlsplit

import pytest
import sitekit

CLICKS = 4


def clicks(site):
    """From every page that links lead to from home, to the number of clicks that it takes."""
    found, edge = {"index.html": 0}, ["index.html"]
    while edge:
        reached = []
        for path in edge:
            for target in linked(site[path]):
                if target in site.paths and target.endswith(".html") and target not in found:
                    found[target] = found[path] + 1
                    reached.append(target)
        edge = reached
    return found


def linked(page):
    """The pages that a page's links lead to, those in a drawing too."""
    addresses = [a["href"] for a in page.root.all("a") if a["href"]]
    return [page.target(address)[0] for address in addresses if not urlsplit(address).scheme]


@pytest.fixture(scope="module", params=["real", "thousand"])
def archive(request, tmp_path_factory):
    if request.param == "real":
        return request.getfixturevalue("content"), request.getfixturevalue("site")
    return sitekit.invented(tmp_path_factory.mktemp("thousand"), 1000)


def test_every_page_is_near_home(archive):
    content, site = archive
    distance = clicks(site)
    pages = {part.path for path in content.addresses() for part in site.parts(path)}
    assert pages - set(distance) == {"404.html"}
    assert {path: count for path, count in distance.items() if count > CLICKS} == {}


# --- Facts of the overviews ------------------------------------------------------------------------


def rows(page):
    """The rows of all tables: for each the pages that it links to, and the text of each cell."""
    for row in page.main.all("tr"):
        yield set(page.targets(row)), [" ".join(cell.text.split()) for cell in row.all("th", "td")]


def test_the_timeline_has_the_number_of_meetings_of_every_year(site, content):
    wanted = Counter(meeting["date"][:4] for meeting in content.meetings.values())
    found = {}
    for targets, cells in rows(site["timeline.html"]):
        for year in {path[6:-5] for path in targets if path.startswith("years/")} & set(wanted):
            found[year] = sitekit.number(cells[-1])
    assert found == dict(wanted)


def test_the_timeline_has_the_number_of_meetings_of_every_month(site, content):
    months = [re.match(r"(\d{4})-(\d\d)", meeting["date"]) for meeting in content.meetings.values()]
    wanted = {}
    for said in filter(None, months):
        wanted.setdefault(said[1], Counter())[int(said[2])] += 1
    for targets, cells in rows(site["timeline.html"]):
        for year in {path[6:-5] for path in targets if path.startswith("years/")} & set(wanted):
            counts = {month: cell for month, cell in enumerate(cells[1:13], 1) if re.search("[1-9]", cell)}
            assert {month: int(cell) for month, cell in counts.items()} == wanted[year], year


def test_the_map_has_the_number_of_meetings_of_every_province(site, content):
    found = {}
    for targets, cells in rows(site["map.html"]):
        own = [path[10:-5] for path in targets if path.startswith("provinces/")]
        numbers = [int(said[0]) for said in (re.match(r"\d+(?![\d/.,])", cell) for cell in cells) if said]
        for province in own:
            found.setdefault(province, []).append(numbers)
    for province in content.provinces:
        own = len(content.naming("meetings", "province", province))
        line = sum(len(content.naming("meetings", "province", part)) for part in content.line(province))
        assert any(own in numbers or line in numbers for numbers in found.get(province, [])), (province, own, line)


def test_the_network_has_every_pair_that_met_twice(site, content):
    attended = {official: content.meetings_with(official) for official in content.officials}
    wanted = {
        frozenset((a, b)): len(attended[a] & attended[b])
        for a in attended
        for b in attended
        if a < b and len(attended[a] & attended[b]) > 1
    }
    found = {}
    for targets, cells in rows(site["network.html"]):
        people = frozenset(path[10:-5] for path in targets if path.startswith("officials/"))
        numbers = [sitekit.number(cell) for cell in cells if cell[:1].isdigit() and "/" not in cell]
        if len(people) == 2 and numbers:
            found[people] = numbers[0]
    assert wanted and {pair: found.get(pair) for pair in wanted} == wanted
    assert found == {pair: len(set.intersection(*(attended[p] for p in pair))) for pair in found}
