"""Scripts and style sheets are joined of their parts; what others lay over ours still can be laid over."""

import json
import re
import subprocess
from urllib.parse import quote

import pytest
import sitekit

IMPORT = re.compile(r"^\s*import\b(?!\s*[(.])", re.MULTILINE)

# The parser that Node has within itself knows comments without our help.
PARSE = """
const { parse } = require("internal/deps/acorn/acorn/dist/acorn");
const onComment = [];
parse(require("fs").readFileSync(0, "utf8"), { ecmaVersion: "latest", sourceType: "script", onComment });
console.log(JSON.stringify(onComment.map(({ value }) => value)));
"""

LIBRARY = (
    "// Somebody's library.\nvar   greeting = 'xin  chào'; /* // */ window.library = greeting.replace(/[/*]/g, '')\n"
)

PARTS = {
    "own.js": """
// The script of somebody else.
import { greet } from "./own/greeting.js";
import { count } from "./own/counting.js";
window.own = [greet("bạn"), count(), count()];
""",
    "own-more.js": """
import "./own.js";
import { greet } from "./own/greeting.js";
import { count } from "./own/counting.js";
window.ownMore = [greet(`${greet("a // b")} /* c */`), count()];
""",
    "own/greeting.js": """
/** @import { Name } from "./names.js" */
/** @param {Name} name */
export const greet = (name) => {
  const ending = /[/]/.test(name) ? "?" : "!" // why not
  return `Chào ${name}${ending}`
}
""",
    "own/counting.js": """
import { greet } from "./greeting.js";
let counted = greet.length - 1;
export function count() {
  return ++counted;
}
""",
    "own.css": '@import "./own/colours.css";\nbody { color: var(--own); }\n',
    "own/colours.css": "/* Own. */\n:root { --own: rgb(1, 2, 3); }\n",
}


def laid_over(folder, files, *scripts):
    """A copy of our templates with more assets, some of them loaded by the page about the archive."""
    templates = sitekit.copy(sitekit.TEMPLATES, folder / "Templates")
    for name, text in files.items():
        path = templates / "assets" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    tags = "".join(f'<script src="{{{{root}}}}assets/{name}"></script>' for name in scripts)
    sheet = '<style>@import url("{{root}}assets/own.css");</style>' if "own.css" in files else ""
    page = templates / "pages/about.mustache"
    page.write_text(page.read_text("utf-8").replace("{{$content}}", "{{$content}}" + sheet + tags, 1), "utf-8")
    return templates


def site_of(templates, folder):
    return sitekit.built(sitekit.CONTENT, folder / "public", "--templates", templates)


@pytest.fixture
def about(browser):
    """Opens the page about the archive, and returns what an expression is there."""
    pages = []

    def opened(site, expression):
        pages.append(browser.new_page(bypass_csp=True))
        faults = []
        pages[-1].on("pageerror", lambda fault: faults.append(str(fault)))
        pages[-1].goto(f"file://{quote(str(site.folder))}/about.html")
        value = pages[-1].evaluate(expression)
        assert faults == []
        return value

    yield opened
    for page in pages:
        page.close()


def test_a_plain_script_of_somebody_else_stays_byte_for_byte(tmp_path, about):
    site = site_of(laid_over(tmp_path, {"library.js": LIBRARY}, "library.js"), tmp_path)
    assert (site.folder / "assets/library.js").read_text("utf-8") == LIBRARY
    assert about(site, "window.library") == "xin  chào"


def test_parts_of_somebody_else_are_joined(tmp_path, about):
    site = site_of(laid_over(tmp_path, PARTS, "own.js", "own-more.js"), tmp_path)
    assert not [path for path in site.paths if path.startswith("assets/own/")]
    assert about(site, "[window.own, window.ownMore]") == [
        ["Chào bạn!", 1, 2],
        ["Chào Chào a // b? /* c */?", 3],
    ]
    assert about(site, "getComputedStyle(document.body).color") == "rgb(1, 2, 3)"
    assert (site.folder / "assets/own.css").read_text("utf-8").startswith(":root{--own:rgb(1,2,3)}\n")


def test_a_script_without_the_one_before_it_gets_nothing(tmp_path, about):
    site = site_of(laid_over(tmp_path, PARTS, "own.js"), tmp_path)
    assert about(site, "[window.own.length, window.ownMore]") == [3, None]


def test_another_part_changes_every_script_that_has_it(tmp_path, about):
    templates = laid_over(tmp_path, PARTS, "own.js", "own-more.js")
    before = site_of(templates, tmp_path)
    old = {path: (before.folder / path).read_bytes() for path in before.paths if path.startswith("assets/")}
    sitekit.replace(templates / "assets/own/greeting.js", "Chào", "Kính chào")
    after = site_of(templates, tmp_path)
    changed = [path for path, text in old.items() if (after.folder / path).read_bytes() != text]
    assert changed == ["assets/own.js"]
    assert about(after, "window.own[0]") == "Kính chào bạn!"


def test_a_mistake_in_a_part_keeps_the_site(tmp_path):
    templates = laid_over(tmp_path, PARTS, "own.js")
    site = site_of(templates, tmp_path)
    before = sitekit.digest(site.folder)
    sitekit.replace(templates / "assets/own/greeting.js", "`Chào", "`Chào ${")
    result = sitekit.build(sitekit.CONTENT, site.folder, "--templates", templates)
    assert result.returncode == 1
    assert re.search(r"assets/own/greeting\.js:\d+:\d+: error: .+ \[asset-syntax\]\n", result.stderr), result.stderr
    assert sitekit.digest(site.folder) == before


def test_the_page_for_what_is_not_there_carries_its_script_joined(tmp_path):
    """It has the very bytes that are published, so that its policy lets them run (test_not_found.py)."""
    script = 'import { greet } from "./own/greeting.js";\nwindow.lost = greet("ai đó"); // why\n'
    site = site_of(laid_over(tmp_path, {**PARTS, "not-found.js": script}), tmp_path)
    published = (site.folder / "assets/not-found.js").read_text("utf-8")
    assert "const greet=" in published and "// why" not in published
    assert f"<script>{published}</script>" in (site.folder / "404.html").read_text("utf-8")


def test_every_published_script_is_one(site, tmp_path):
    """Each one parses, and one that is joined has no comment but those that stay."""
    scripts = [path for path in site.paths if path.startswith("assets/") and path.endswith(".js")]
    assert len(scripts) >= 6
    own = site_of(laid_over(tmp_path, PARTS), tmp_path)
    published = [(site.folder, path, sitekit.TEMPLATES) for path in scripts]
    published += [(own.folder, f"assets/{name}", tmp_path / "Templates") for name in ("own.js", "own-more.js")]
    for folder, path, templates in published:
        subprocess.run(["node", "--check", folder / path], check=True)
        text = (folder / path).read_text("utf-8")
        if IMPORT.search((templates / path).read_text("utf-8")):
            parser = ["node", "--expose-internals", "-e", PARSE]
            found = subprocess.run(parser, input=text, capture_output=True, encoding="utf-8", check=True)
            assert json.loads(found.stdout) == [], path
            assert text.startswith('(() => {\n"use strict";\n') and "\n\n" not in text
        else:
            assert text == (templates / path).read_text("utf-8")
