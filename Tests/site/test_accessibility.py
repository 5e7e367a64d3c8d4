"""Every page as axe-core sees it, WCAG 2.2 AA and best practice, light and dark, and its width."""

import axekit
import pagekinds
import pytest
from journeykit import Journey
from searchreader import asking

ways = pytest.mark.parametrize("width, scheme", [(w, s) for w in axekit.WIDTHS for s in axekit.SCHEMES])

# What a check finds in a page like this: a picture without a text, a table wider than a phone, and
# in the dark letters as dark as their paper.
FAULTY = """<!DOCTYPE html><html lang="vi"><meta name="viewport" content="width=device-width">
<title>Trang</title><style>
p { color: #000; background: #fff } @media (prefers-color-scheme: dark) { p { color: #ddd } }
body { margin: 0 } div { width: 400px }
</style><main><h1>Trang</h1><div><img src="data:,"></div><p>Chữ</p></main></html>"""


@pytest.fixture(scope="session")
def vietnamese_findings(site):
    return axekit.findings(site.folder, [page.path for page in site.pages])


@pytest.fixture(scope="session")
def english_findings(english, content):
    return axekit.findings(english.folder, pagekinds.kinds(content).values())


def shown(findings, width, scheme):
    return [(path, what) for path, *way, what in findings if way == [width, scheme]]


@ways
def test_nothing_stands_in_a_readers_way(width, scheme, vietnamese_findings):
    assert shown(vietnamese_findings, width, scheme) == []


@ways
def test_nothing_stands_in_the_way_in_english(width, scheme, english_findings):
    assert shown(english_findings, width, scheme) == []


@ways
def test_faults_are_found(width, scheme, tmp_path):
    (tmp_path / "a.html").write_text(FAULTY, encoding="utf-8")
    expected = {"image-alt"} | ({"400 px wide"} if width < 400 else set())
    expected |= {"color-contrast"} if scheme == "dark" else set()
    found = shown(axekit.findings(tmp_path, ["a.html"]), width, scheme)
    assert {what.split(":")[0] for _, what in found} == expected


@ways
def test_the_search_in_use(width, scheme, reader, served):
    visit = reader(served, "http", viewport={"width": width, "height": 800}, color_scheme=scheme)
    visit.page.add_init_script(axekit.script())
    visit.open().type("nhân q")
    visit.page.locator("#search-suggestions [role=option]").first.wait_for()
    assert axekit.seen(visit.page) == []
    visit.page.keyboard.press("Enter")
    visit.listed()
    assert axekit.seen(visit.page) == []
    visit.page.goto(visit.address + asking("nhan quyne qwertyuiop"))
    visit.settle()
    assert axekit.seen(visit.page) == []


@pytest.mark.parametrize("scheme", axekit.SCHEMES)
def test_the_appearance_that_a_reader_chose(scheme, reader, served, content):
    """The colours of the switch, against those of the system."""
    visit = reader(served, "http", color_scheme=scheme)
    visit.page.add_init_script(axekit.script())
    journey = Journey(visit)
    journey.open("index.html")
    journey.appearance("light" if scheme == "dark" else "dark")
    for path in pagekinds.kinds(content).values():
        journey.open(path)
        assert axekit.seen(visit.page) == [], path


def test_no_page_insists_on_an_orientation(reader, served, content):
    visit = reader(served, "http")
    visit.page.add_init_script(axekit.script())
    for path in pagekinds.kinds(content).values():
        visit.page.goto(visit.address + path)
        found = visit.page.evaluate("() => axe.run({runOnly: ['css-orientation-lock']})")
        assert found["violations"] == [], path
        assert [rule["id"] for rule in found["passes"]] == ["css-orientation-lock"], path
