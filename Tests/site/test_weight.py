"""What a page weighs with all that it loads before anybody does anything, uncompressed; what its scripts and
style sheets weigh as a host sends them."""

import pytest
from search import bars, traffic

ARTICLE, HOME = 60_000, 150_000
# After gzip -6: the scripts of any page but that of the search, all that there are, and each style sheet.
SCRIPTS, ALL_SCRIPTS = 3_000, 30_000
SHEETS = {"assets/style.css": 6_985, "assets/search.css": 1_380}


@pytest.fixture(scope="module")
def sizes(site):
    return traffic.Sizes(site.folder)


def scripts(page):
    """The scripts that a page loads, in order; the page for what is not there carries its own instead."""
    return [page.target(e["src"])[0] for e in page.root.all("script") if e["src"]]


def weight(page, site):
    """The bytes of a page, its style sheets, scripts and pictures."""
    loaded = {page.path}
    for element in page.root.all("link", "script", "img"):
        loads = element.tag != "link" or {"stylesheet", "icon", "preload"} & set(element["rel"].split())
        address = element["href"] if element.tag == "link" else element["src"]
        if loads and address and not address.startswith("data:"):
            loaded.add(page.target(address)[0])
    return sum((site.folder / path).stat().st_size for path in loaded)


@pytest.mark.parametrize("name", ["site", "english"])
def test_home_is_light(name, request):
    site = request.getfixturevalue(name)
    assert weight(site["index.html"], site) <= HOME


@pytest.mark.parametrize("name", ["site", "english"])
def test_articles_are_light(name, request, content):
    site = request.getfixturevalue(name)
    weights = {path: weight(site[path], site) for path in (f"articles/{id}.html" for id in content.articles)}
    assert {path: size for path, size in weights.items() if size > ARTICLE} == {}


def test_style_and_scripts_are_counted(site):
    page = site["articles/index.html"]
    sizes = [(site.folder / path).stat().st_size for path in (page.path, "assets/style.css")]
    assert weight(page, site) >= sum(sizes)


@pytest.mark.parametrize("name", ["site", "english"])
def test_a_page_loads_only_the_scripts_that_it_uses(name, request):
    filtered = set()
    for page in request.getfixturevalue(name).pages:
        wanted = ["assets/site.js"] if page.path != "404.html" else []
        if page.path == "search.html":
            wanted = ["assets/search.js", "assets/search-page.js", *wanted]
        if any(e["data-filter"] for e in page.root.walk()):
            assert page.root.first("template", id="filter"), page.path
            wanted.append("assets/list.js")
            filtered.add(page.path)
        assert scripts(page) == wanted, page.path
    assert {"articles/index.html", "officials/index.html", "provinces/index.html"} <= filtered


def test_scripts_of_a_page_are_light(site, sizes):
    loaded = {page.path: sum(map(sizes.__getitem__, scripts(page))) for page in site.pages}
    assert loaded.pop("search.html") <= bars.CLIENT * traffic.KB
    assert {path: size for path, size in loaded.items() if size > SCRIPTS} == {}


def test_all_scripts_together_are_light(site, sizes):
    """All but the one that no page loads, since the page for what is not there carries it within itself."""
    published = {path: sizes[path] for path in site.paths if path.startswith("assets/") and path.endswith(".js")}
    del published["assets/not-found.js"]
    assert sum(published.values()) <= ALL_SCRIPTS, published


@pytest.mark.parametrize("sheet", SHEETS)
def test_style_sheets_are_light(sheet, sizes):
    assert sizes[sheet] <= SHEETS[sheet]
