"""A page whose script runs from the right is the mirror of one whose script runs from the left."""

import re
from urllib.parse import quote

import pagekinds
import pytest
import sitekit

# Where a sheet names the left or the right, by selector and property, and why that is right in every script.
PHYSICAL = {
    (".right", "text-align"): "numbers end at their units",
    (".table, .paper", "background"): "a shadow at either edge, the same from both sides",
}
SIDE = re.compile(r"\b(left|right)\b")
RULE = re.compile(r"([^{};]+)\{([^{}]*)\}")
DECLARATION = re.compile(r"([a-z-]+)\s*:\s*([^;]+?)\s*(?:;|$)")
SHORTHANDS = {"margin", "padding", "inset", "border-width", "border-style", "border-color", "scroll-margin"}

WIDTHS = {390: 844, 1280: 800}
# What of a page is found on the other side, as far from its edge; and drawings, which are not mirrored.
MIRRORED = (
    ".masthead .name, .masthead .search, .trail ol, h1, .text p, .text li, .pn, .pm, .record > aside, "
    ".facts dt, .records .date, .records .what, .map figure, .map-side, .calendar table, .timeline tr > :first-child, "
    "#search-facets, #search-found"
)
# From each place to its edges as [left, right], and from each text of a drawing to where it begins in it.
EDGES = """
([direction, mirrored]) => {
  document.documentElement.dir = direction;
  const edges = (element) => (({left, right}) => [left, right])(element.getBoundingClientRect());
  const width = document.documentElement.clientWidth;
  const drawn = [...document.querySelectorAll('svg text')].filter((text) => text.checkVisibility());
  return {
    isWide: document.scrollingElement.scrollWidth > innerWidth,
    places: [...document.querySelectorAll(mirrored)].filter((element) => element.checkVisibility()).map((element) => [
      element.className || element.localName,
      ...(direction === 'rtl' ? edges(element).reverse().map((edge) => width - edge) : edges(element)),
    ]),
    drawn: drawn.map((text) => [text.textContent, edges(text)[0] - edges(text.closest('svg:not(svg svg)'))[0]]),
  };
}"""


def sided(text):
    """What of a sheet names a side, or gives two opposite ones different values: selector and property, value."""
    text = re.sub(r"/\*.*?\*/|\"[^\"]*\"", "", text, flags=re.DOTALL)
    for selector, declarations in RULE.findall(text):
        for name, value in DECLARATION.findall(declarations.strip()):
            four = value.split() if name in SHORTHANDS else []
            shifts = name in ("box-shadow", "text-shadow") and re.search(r"(^|,)\s*(inset\s+)?-?[.\d]*[1-9]", value)
            if SIDE.search(name) or SIDE.search(value) or (len(four) == 4 and four[1] != four[3]) or shifts:
                yield (" ".join(selector.split()), name), value


def test_sheets_name_no_side():
    sheets = sorted((sitekit.TEMPLATES / "assets").rglob("*.css"))
    found = {place: value for sheet in sheets for place, value in sided(sheet.read_text(encoding="utf-8"))}
    assert {place: value for place, value in found.items() if place not in PHYSICAL} == {}
    assert found.keys() == PHYSICAL.keys()


@pytest.mark.parametrize(
    "declaration",
    [
        "left: 0",
        "margin-left: auto",
        "border-top-right-radius: 1px",
        "text-align: left",
        "float: right",
        "padding: 0 1rem 0 2rem",
        "box-shadow: inset .2rem 0 red",
        "background-position: right 0 top 0",
    ],
)
def test_a_side_is_seen(declaration):
    assert [*sided(f"p {{\n  color: red;\n  {declaration};\n}}")] != []


@pytest.mark.parametrize(
    "declaration",
    [
        "inset-inline-start: 0",
        "padding: 0 1rem 2rem",
        "margin: 1px 2px 3px 2px",
        "box-shadow: 0 0 0 .4rem red",
        'content: "left"',
        "text-align: start",
    ],
)
def test_no_side_is_seen(declaration):
    assert [*sided(f"p {{\n  color: red; /* left: 0; */\n  {declaration};\n}}")] == []


def test_pages_are_mirrored(browser, site, content):
    page = browser.new_page()
    seen, wrong = set(), []
    for name, path in pagekinds.kinds(content).items():
        page.goto(f"file://{quote(str(site.folder))}/{path}")
        for width, height in WIDTHS.items():
            page.set_viewport_size({"width": width, "height": height})
            left, right = (page.evaluate(EDGES, [direction, MIRRORED]) for direction in ("ltr", "rtl"))
            seen |= {place for place, *_ in left["places"]}
            wrong += [(name, width, what) for what in unlike(left, right)]
    page.close()
    assert wrong == []
    assert {"pn", "pm", "name", "map-side", "date", "aside"} <= seen


def unlike(left, right):
    """What of a page that begins at the right is not where it is in one that begins at the left."""
    if right["isWide"]:
        yield "wider than the window"
    for part in ("places", "drawn"):
        for one, other in zip(left[part], right[part], strict=True):
            if any(abs(a - b) > 1 for a, b in zip(one[1:], other[1:])):
                yield one, other
