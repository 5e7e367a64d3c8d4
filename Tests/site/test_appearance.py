"""Light or dark, as the system says or a reader chose: kept for each site by itself, and there before the
first line.

What is different in Firefox stands in test_firefox.py.
"""

from urllib.parse import quote

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

# How bright the ground of a page is, and its letters, from 0 to 255.
BRIGHTNESS = """
(choice) => {
  if (choice) document.documentElement.dataset.theme = choice;
  else delete document.documentElement.dataset.theme;
  const {backgroundColor, color} = getComputedStyle(document.body);
  return [backgroundColor, color].map((text) => Math.max(...text.match(/\\d+/g).map(Number)));
}"""


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
    """Scripts that wait have said so, wherever they stand; that of the appearance has not, and is in the head."""
    for page in site.pages:
        scripts = [e for e in page.root.all("script") if "defer" not in e.attributes]
        if page.path != "404.html" and not page.root.first("meta", **{"http-equiv": "refresh"}):
            assert [script["src"].removeprefix("../") for script in scripts] == ["assets/site.js"], page.path
            assert scripts[0] in page.root.first("head").elements, page.path


@pytest.mark.parametrize("path", ["index.html", "404.html"])
def test_the_choice_goes_before_the_system_and_paper_is_white(path, browser, site):
    page = browser.new_page()
    page.goto(f"file://{quote(str(site.folder))}/{path}")
    for scheme in ("light", "dark"):
        for choice in (None, "light", "dark"):
            page.emulate_media(color_scheme=scheme, media="screen")
            ground, letters = page.evaluate(BRIGHTNESS, choice)
            assert (ground < 64 < letters) == ((choice or scheme) == "dark"), (scheme, choice)
            page.emulate_media(color_scheme=scheme, media="print")
            assert page.evaluate(BRIGHTNESS, choice) == [255, 0], (scheme, choice)
    page.close()


def test_browsers_that_cannot_choose_a_colour_show_ink_on_paper(browser, site):
    sheet = (site.folder / "assets/style.css").read_text(encoding="utf-8")
    older = sheet.replace("(color:light-dark(", "(color:unknown(")
    assert older != sheet
    context = browser.new_context(bypass_csp=True, color_scheme="dark")
    page = context.new_page()
    page.goto(f"file://{quote(str(site.folder))}/index.html")
    page.evaluate("() => document.querySelector('link[rel=stylesheet]').remove()")
    page.add_style_tag(content=older)
    assert page.evaluate(BRIGHTNESS, None) == [255, 0]
    context.close()
