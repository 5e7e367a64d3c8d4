"""What a page weighs with all that it loads before anybody does anything, uncompressed."""

import pytest

ARTICLE, HOME = 60_000, 150_000


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
