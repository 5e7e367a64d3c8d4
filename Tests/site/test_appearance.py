"""Light or dark, as a reader chose it: kept for each site by itself, and there before the first line.

What is different in Firefox stands in test_firefox.py.
"""

import journeykit
import pytest
from searchkit import WAYS

both_ways = pytest.mark.parametrize("way", WAYS)
# Part of every page from its beginning: the appearance when the page begins to have something to show.
FIRST = """
new MutationObserver((_, observer) => {
  if (!document.body) return;
  window.first = document.documentElement.dataset.theme ?? null;
  observer.disconnect();
}).observe(document, {childList: true, subtree: true});
"""


def dark(visit):
    visit.page.goto(visit.address + "index.html")
    journeykit.Journey(visit).take({"appearance": "dark"})


@both_ways
def test_it_is_of_one_site(way, reader, served, search_sites):
    """In Chromium all folders share one store."""
    visit = reader(served, way)
    dark(visit)
    other = journeykit.Journey(visit.move(search_sites.address(search_sites.copy(served, "beside"), way)))
    other.take({"open": "officials/index.html"})
    other.take({"is": "light"})


@both_ways
def test_it_is_there_before_the_first_line(way, reader, served):
    visit = reader(served, way)
    dark(visit)
    visit.page.add_init_script(FIRST)
    for path in ("index.html", "officials/index.html"):
        visit.page.goto(visit.address + path)
        assert visit.page.evaluate("() => window.first") == "dark", path


def test_no_page_goes_on_before_its_script(site):
    """Scripts that wait have said so; that of the appearance has not."""
    for page in site.pages:
        scripts = [e for e in page.root.first("head").all("script") if "defer" not in e.attributes]
        if page.path != "404.html" and not page.root.first("meta", **{"http-equiv": "refresh"}):
            assert [script["src"].removeprefix("../") for script in scripts] == ["assets/site.js"], page.path
