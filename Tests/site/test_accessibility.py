"""Pages as axe-core sees them, WCAG 2.2 AA and best practice, light and dark, and the width of every page.

axe looks at a few pages that have between them whatever any page has: see axekit.PLACES.
"""

from collections import Counter

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


LANDMARKS = {"main": "main", "nav": "navigation", "section": "region", "aside": "complementary", "search": "search"}

# A further one: all that is on it is elsewhere, too, but for a paragraph of its own kind.
FURTHER = FAULTY.replace("<p>", '<p class="further">').replace("<div>", "<div><p>Chữ</p>")


@pytest.fixture(scope="session")
def surveyed(browser, search_sites, served, site):
    """The widths and places of all pages."""
    page = browser.new_page()
    found = axekit.survey(page, search_sites.address(served, "http"), [page.path for page in site.pages])
    page.close()
    return found


@pytest.fixture(scope="session")
def chosen(surveyed):
    return axekit.sample(surveyed)


@pytest.fixture
def survey(browser, search_sites):
    """Surveys some pages, given by their sources."""
    folder = search_sites.folder / "surveyed"
    folder.mkdir(exist_ok=True)

    def survey_(*sources):
        for number, source in enumerate(sources):
            (folder / f"{number}.html").write_text(source, encoding="utf-8")
        page = browser.new_page()
        found = axekit.survey(page, search_sites.address(folder, "http"), [f"{n}.html" for n in range(len(sources))])
        page.close()
        return found

    return survey_


@pytest.fixture(scope="session")
def vietnamese_findings(site, chosen):
    return axekit.findings(site.folder, chosen)


@pytest.fixture(scope="session")
def english_findings(english, content):
    return axekit.findings(english.folder, pagekinds.kinds(content).values())


@pytest.fixture(scope="session")
def faulty_findings(tmp_path_factory):
    folder = tmp_path_factory.mktemp("faulty")
    (folder / "a.html").write_text(FAULTY, encoding="utf-8")
    return axekit.findings(folder, ["a.html"])


def shown(findings, width, scheme):
    return [(path, what) for path, *way, what in findings if way == [width, scheme]]


@ways
def test_nothing_stands_in_a_readers_way(width, scheme, vietnamese_findings):
    assert shown(vietnamese_findings, width, scheme) == []


@ways
def test_nothing_stands_in_the_way_in_english(width, scheme, english_findings):
    assert shown(english_findings, width, scheme) == []


@ways
def test_faults_are_found(width, scheme, faulty_findings):
    expected = {"image-alt"} | ({"400 px wide"} if width < 400 else set())
    expected |= {"color-contrast"} if scheme == "dark" else set()
    found = shown(faulty_findings, width, scheme)
    assert {what.split(":")[0] for _, what in found} == expected


def test_what_any_page_has_is_on_one_that_axe_looks_at(surveyed, chosen):
    every = set().union(*(places for _, places in surveyed.values()))
    assert every == set().union(*(surveyed[path][1] for path in chosen)) and len(every) > 1000
    assert 20 < len(chosen) < len(surveyed) // 3


def test_a_page_with_something_of_its_own_is_looked_at(survey):
    assert sorted(axekit.sample(survey(FAULTY, FAULTY, FURTHER, FAULTY))) == ["0.html", "2.html"]


def test_parts_of_a_page_have_names_of_their_own(site, english):
    """What axe sees of a page as a whole, of every page: no two landmarks of one kind with one name."""
    for page in (*site.pages, *english.pages):
        found = Counter(named_parts(page))
        assert found["main", ""] == 1 and max(found.values()) == 1, (page.path, found)


def named_parts(page):
    """The landmarks of a page by kind and name."""
    ids = {e["id"]: e for e in page.root.walk() if e["id"]}
    for element in page.root.walk():
        by = [ids[id] for id in (element["aria-labelledby"] or "").split()]
        name = element["aria-label"] or " ".join(" ".join(e.text.split()) for e in by)
        kind = element["role"] or LANDMARKS.get(element.tag)
        if kind in LANDMARKS.values() and (name or kind != "region"):
            yield kind, name


# --- Width ------------------------------------------------------------------------------------------


def test_no_page_is_wider_than_a_screen(surveyed):
    """On phones and on a wide screen."""
    assert axekit.too_wide(surveyed) == []


def test_a_page_that_is_wider_is_found(survey):
    assert axekit.too_wide(survey(FAULTY)) == [("0.html", 320, 400), ("0.html", 390, 400)]


# --- In use -----------------------------------------------------------------------------------------


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


# The colours in every place that is not known, and of what style puts before and behind it: as they are
# chosen or, `forget`, as the system has them, when all is still. The scheme itself says only who chose.
COLOURS = (
    """
async ([forget, known]) => {
  %s
  if (forget) delete document.documentElement.dataset.theme;
  await new Promise(requestAnimationFrame);
  await Promise.all(document.getAnimations().map((animation) => animation.finished));
  const names = [...getComputedStyle(document.body)]
    .filter((name) => /color(?!-scheme)|^fill$|^stroke$|opacity|shadow/.test(name));
  const colours = (element, part) => {
    const style = getComputedStyle(element, part);
    return names.map((name) => style.getPropertyValue(name)).join(' ');
  };
  const fresh = [...placesOf(document)].filter(([place]) => !known.includes(place));
  return fresh.map(([place, element]) => [place, [null, '::before', '::after'].map((part) => colours(element, part))]);
}"""
    % axekit.PLACES
)


@pytest.mark.parametrize("scheme", axekit.SCHEMES)
def test_the_appearance_that_a_reader_chose(scheme, reader, served, content):
    """It has the colours of the system that shows it unasked, which axe has seen."""
    visit = reader(served, "http", color_scheme=scheme)
    chosen, known = "light" if scheme == "dark" else "dark", []
    journey = Journey(visit)
    journey.open("index.html")
    journey.appearance(chosen)
    for path in pagekinds.kinds(content).values():
        visit.page.emulate_media(color_scheme=scheme)
        journey.open(path)
        assert journey.shade() == chosen, path
        own = visit.page.evaluate(COLOURS, [False, known])
        visit.page.emulate_media(color_scheme=chosen)
        assert own == visit.page.evaluate(COLOURS, [True, known]), path
        known += [place for place, _ in own]
    assert len(known) > 300


def test_no_page_insists_on_an_orientation(reader, served, site):
    """That would stand in the style sheet, which is one for all pages but for what only the search has."""
    for page in site.pages:
        if page.path == "404.html":  # carries the same one within itself
            continue
        styles = [page.target(e["href"])[0] for e in page.root.all("link") if e["rel"] == "stylesheet"]
        own = ["assets/search.css"] if page.path == "search.html" else []
        assert styles == ["assets/style.css", *own] and not page.root.all("style"), page.path
    visit = reader(served, "http")
    visit.page.add_init_script(axekit.script())
    visit.page.goto(visit.address + "index.html")
    found = visit.page.evaluate("() => axe.run({runOnly: ['css-orientation-lock']})")
    assert found["violations"] == []
    assert [rule["id"] for rule in found["passes"]] == ["css-orientation-lock"]
