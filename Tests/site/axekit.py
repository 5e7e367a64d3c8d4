"""axe-core on the pages of a built site, light and dark, on a phone and on a wide screen.

A page is opened once, and then shown in four ways. Several browsers share the pages between them,
each in its own thread.
"""

import shutil
from importlib.resources import files
from pathlib import Path
from threading import Thread
from urllib.parse import quote

import searchkit
from playwright.sync_api import sync_playwright

WIDTHS, SCHEMES = [1280, 320], ["light", "dark"]
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

RUN = """
options => axe.run(options).then(found => ({
  rules: found.violations.map(rule => [rule.id, rule.nodes.map(node => node.target.join(' '))]),
  width: document.scrollingElement.scrollWidth,
}))"""


def program():
    """The browser of this machine."""
    found = next(filter(None, map(shutil.which, searchkit.BROWSERS)), None)
    assert found, "no Chromium or Chrome on this machine"
    return found


def script():
    """The text of axe-core."""
    return files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")


def findings(folder, paths):
    """What is wrong with some pages: (path, width, scheme, what), sorted.

    `what` is the name of axe's rule with the places on the page, or says how wide the page is.
    """
    paths, found, broken = sorted(paths), [], []
    parts = [paths[i::BROWSERS] for i in range(BROWSERS)]
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
            browser = play.chromium.launch(executable_path=program(), args=["--no-sandbox"])
            page = browser.new_page()
            page.add_init_script(axe)
            for path in paths:
                found += _look(page, folder, path)
            browser.close()
    except Exception as error:  # What breaks in a thread is raised in the one that waits for it.
        broken.append(error)


def _look(page, folder, path):
    page.set_viewport_size({"width": WIDTHS[0], "height": HEIGHT})
    page.goto(f"file://{quote(str(folder))}/{path}")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": HEIGHT})
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            for what in seen(page):
                yield path, width, scheme, what


def seen(page):
    """What is wrong with a page as it is shown now; `script` must have been made part of it."""
    result = page.evaluate(RUN, OPTIONS)
    found = [f"{rule}: {', '.join(places)}" for rule, places in result["rules"]]
    wide = result["width"] > page.viewport_size["width"]
    return found + ([f"{result['width']} px wide"] if wide else [])
