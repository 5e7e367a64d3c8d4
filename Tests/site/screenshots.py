"""Takes pictures of one page of every kind: see Tests/take-screenshots."""

import argparse
import sys
import tempfile
from pathlib import Path
from urllib.parse import quote

import axekit
import pagekinds
import pictures
import sitekit
from playwright.sync_api import sync_playwright
from search import browsers

WIDTHS = [390, 1280]
HEIGHT = {390: 844, 1280: 800}
SEARCH = "search.html?q=" + quote("tập huấn Bình Dương")


def arguments():
    parser = argparse.ArgumentParser(prog="Tests/take-screenshots", description="Pictures of one page of every kind.")
    parser.add_argument("--content", type=Path, default=sitekit.CONTENT)
    parser.add_argument("--templates", type=Path, default=sitekit.TEMPLATES)
    parser.add_argument("--output", type=Path, default=sitekit.ROOT / "Tests/.shots")
    parser.add_argument("--only", nargs="+", metavar="NAME", help="the kinds to take")
    parser.add_argument("--top", action="store_true", help="the first screen at twice the size as well")
    parser.add_argument("--compare", type=Path, metavar="DIR", help="a folder of pictures that were taken before")
    return parser.parse_args()


def main():
    asked = arguments()
    pages = {**pagekinds.kinds(sitekit.Content(asked.content)), "search-results": SEARCH}
    unknown = set(asked.only or []) - set(pages)
    if unknown:
        raise SystemExit(f"no page of the kind {', '.join(sorted(unknown))}; there are {', '.join(sorted(pages))}")
    chosen = {name: path for name, path in pages.items() if name in (asked.only or pages)}
    for picture in asked.output.glob("*.png") if not asked.only else []:
        picture.unlink()
    asked.output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as play:
        site = sitekit.built(asked.content, Path(folder) / "public", "--templates", asked.templates)
        browser = play.chromium.launch(executable_path=browsers.program(), args=["--no-sandbox"])
        taken = set()
        for scale in (1, 2) if asked.top else (1,):
            taken.update(take(browser, site.folder, chosen, asked.output, scale))
        print(f"{len(chosen)} kinds of pages, {len(taken)} pictures in {asked.output}")
        changed = compare(browser, asked, taken) if asked.compare else []
        browser.close()
    sys.exit(1 if changed else 0)


def compare(browser, asked, taken):
    """Says what differs from the pictures that were taken before, and returns it."""
    before = set() if asked.only else {path.name for path in asked.compare.glob("*.png")}
    changed = pictures.differences(browser, asked.output, asked.compare, taken | before)
    for name, what in changed:
        print(f"{name}: {what}")
    print(f"{len(changed)} pictures differ from those in {asked.compare}")
    return changed


def take(browser, site, pages, output, scale):
    """Takes whole pages at their size, or the first screens at twice their size; yields their names."""
    context = browser.new_context(device_scale_factor=scale)
    page = context.new_page()
    for name, path in pages.items():
        page.goto(f"file://{quote(str(site))}/{path}")
        if name == "search-results":
            page.locator("#search-results li").first.wait_for()
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": HEIGHT[width]})
            for scheme in axekit.SCHEMES:
                page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
                top = "-top" if scale > 1 else ""
                picture = f"{name}-{width}-{scheme}{top}.png"
                page.screenshot(path=output / picture, full_page=scale == 1)
                yield picture
    context.close()


if __name__ == "__main__":
    main()
