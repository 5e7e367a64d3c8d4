"""Pages of a built site in a browser: how wide they are, and what axe-core says of them, light and dark,
on a phone and on a wide screen.

All pages of a site are surveyed in a frame, one after another. axe then looks at a few that have between
them every place that any page has, and judges the colours of a place once: see PLACES. Such a page is
opened once, and then shown in four ways. Several browsers share these pages, each in its own thread.
"""

from importlib.resources import files
from pathlib import Path
from threading import Thread
from urllib.parse import quote

from playwright.sync_api import sync_playwright
from search import browsers

WIDTHS, SCHEMES = [1280, 320], ["light", "dark"]
MEASURED = [320, 390, 1280]
HEIGHT = 800
BROWSERS = 2

# WCAG 2.0, 2.1 and 2.2, levels A and AA, and what axe calls best practice. Preloading asks for the
# style sheet once more, which a folder does not give and the policy of the pages forbids; only the
# rule on locked orientation needs it, and that is a test of its own.
OPTIONS = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
    "preload": False,
}

# From every place of a page to the first element there. A place is what style and axe can tell apart: an
# element by all that it is in, what stands before it and whether it holds words; a heading also by the
# one before. An element is told by its name, class, role, type and names of attributes that fold it or
# are ARIA's; the one in the place also by the names of all its attributes, and by its language.
PLACES = """
const placesOf = (page) => {
  const found = new Map();
  let heading = '';
  // A number of 53 bits for a text.
  const hash = (text) => {
    let high = 0xdeadbeef, low = 0x41c6ce57;
    for (let i = 0; i < text.length; i++) {
      high = Math.imul(high ^ text.charCodeAt(i), 2654435761);
      low = Math.imul(low ^ text.charCodeAt(i), 1597334677);
    }
    return (high >>> 11) * 2 ** 32 + (low >>> 0);
  };
  const kindOf = (element, names) => [
    element.localName, element.getAttribute('class'), element.getAttribute('role'), element.getAttribute('type'),
    ...names.filter((name) => /^(aria-.*|open|hidden)$/.test(name)),
  ].join(' ');
  const walk = (element, around) => {
    let before = '';
    for (const child of element.children) {
      const names = child.getAttributeNames().filter((name) => !/^data-(fresh|theme)$/.test(name)).sort();
      const kind = kindOf(child, names);
      const hasOwn = [...child.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
      const inside = hash(`${around} ${kind}`), level = /^h[1-6]$/.test(child.localName) ? heading : '';
      const words = Math.min(child.textContent.trim().length, 3);
      const place = hash([inside, before, names, child.lang, hasOwn, words, level].join('\\n'));
      if (level || /^h[1-6]$/.test(child.localName)) heading = child.localName;
      if (!found.has(place)) found.set(place, child);
      walk(child, inside);
      before = kind;
    }
  };
  walk(page, 0);
  return found;
};"""

# The widths and the places of some pages of one host, each shown in a frame as wide as a screen.
SURVEY = (
    """
async ([addresses, widths, height]) => {
  %s
  const frame = document.body.appendChild(document.createElement('iframe')), found = [];
  frame.style.cssText = `border: 0; height: ${height}px`;
  for (const address of addresses) {
    await new Promise((loaded) => Object.assign(frame, {onload: loaded, src: address}));
    const page = frame.contentDocument;
    found.push([widths.map((width) => {
      frame.style.width = `${width}px`;
      return page.scrollingElement.scrollWidth;
    }), [...placesOf(page).keys()]]);
  }
  return found;
}"""
    % PLACES
)

# What axe says, of colours only in places that are not known; and which places those are.
RUN = (
    """
async ([options, known]) => {
  %s
  const places = placesOf(document);
  for (const [place, element] of places) element.toggleAttribute('data-fresh', !known.includes(place));
  axe.configure({rules: [{id: 'color-contrast', selector: '[data-fresh]'}]});
  const {violations} = await axe.run(options);
  return {
    rules: violations.map((rule) => [rule.id, rule.nodes.map((node) => node.target.join(' '))]),
    width: document.scrollingElement.scrollWidth,
    places: [...places.keys()],
  };
}"""
    % PLACES
)


def script():
    """The text of axe-core."""
    return files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")


# --- All pages -------------------------------------------------------------------------------


def survey(page, address, paths):
    """From the path of each page of a host to its widths by those of screens, and its places."""
    page.route(f"{address}frames", lambda route: route.fulfill(body="<!DOCTYPE html>", content_type="text/html"))
    page.goto(f"{address}frames")
    found = page.evaluate(SURVEY, [[address + quote(path) for path in paths], MEASURED, HEIGHT])
    return {path: (dict(zip(MEASURED, widths)), set(places)) for path, (widths, places) in zip(paths, found)}


def too_wide(surveyed):
    """Pages that are wider than the screen: (path, width of the screen, width of the page)."""
    return [
        (path, screen, width)
        for path, (widths, _) in surveyed.items()
        for screen, width in widths.items()
        if width > screen
    ]


def sample(surveyed):
    """The paths of a few pages that have every place that any page has: first whoever has most of them."""
    left = {path: set(places) for path, (_, places) in surveyed.items()}
    found = []
    while any(left.values()):
        best = max(sorted(left), key=lambda path: len(left[path]))
        seen = left.pop(best)
        found.append(best)
        for path in left:
            left[path] -= seen
    return found


# --- Some pages ------------------------------------------------------------------------------


def findings(folder, paths):
    """What is wrong with some pages: (path, width, scheme, what), sorted.

    `what` is the name of axe's rule with the places on the page, or says how wide the page is.
    """
    paths, found, broken = sorted(paths), [], []
    parts = [part for i in range(BROWSERS) if (part := paths[i::BROWSERS])]
    threads = [Thread(target=_sweep, args=(Path(folder), part, found, broken)) for part in parts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if broken:
        raise broken[0]
    return sorted(found)


def _sweep(folder, paths, found, broken):
    try:
        axe = script()
        with sync_playwright() as play:
            browser = play.chromium.launch(executable_path=browsers.program(), args=["--no-sandbox"])
            page = browser.new_page()
            page.add_init_script(axe)
            known = set()
            for path in paths:
                found += _look(page, folder, path, known)
            browser.close()
    except Exception as error:  # What breaks in a thread is raised in the one that waits for it.
        broken.append(error)


def _look(page, folder, path, known):
    """What is wrong with a page in any of the four ways; its places become known."""
    page.set_viewport_size({"width": WIDTHS[0], "height": HEIGHT})
    page.goto(f"file://{quote(str(folder))}/{path}")
    places = set()
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": HEIGHT})
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            found, there = looked_at(page, known)
            places |= there
            yield from ((path, width, scheme, what) for what in found)
    known |= places


def looked_at(page, known):
    """What is wrong with a page as it is shown now, and its places; `script` must have been made part of it."""
    result = page.evaluate(RUN, [OPTIONS, [*known]])
    found = [f"{rule}: {', '.join(places)}" for rule, places in result["rules"]]
    wide = result["width"] > page.viewport_size["width"]
    return found + ([f"{result['width']} px wide"] if wide else []), set(result["places"])


def seen(page):
    """What is wrong with a page as it is shown now."""
    return looked_at(page, ())[0]
