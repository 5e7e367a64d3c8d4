"""Templates that would take all time or memory are refused, in a time that grows as their size."""

import os
import subprocess
import sys

import pytest
import sitekit

MEMORY = 500  # MB
SECONDS = 10
GROWTH = 2.2
TRIES = 8


def page(text):
    return lambda templates: (templates / "pages/about.mustache").write_text(text, "utf-8")


def layout(text):
    def write(templates):
        path = templates / "layouts/page.mustache"
        path.write_text(path.read_text("utf-8") + text, "utf-8")

    return write


def partials(count, text):
    """So many partials, the first of which a page includes."""

    def write(templates):
        for number in range(count):
            (templates / f"partials/x{number}.mustache").write_text(text(number), "utf-8")
        (templates / f"partials/x{count}.mustache").write_text("a", "utf-8")
        page("{{>partials/x0}}")(templates)

    return write


def asset(name, text):
    return lambda templates: (templates / "assets" / name).write_text(text, "utf-8")


def strings(name, text):
    def write(templates):
        path = templates / "strings" / name
        path.write_text(path.read_text("utf-8") + text, "utf-8")

    return write


# By size: what is written into a copy of the templates, and at which size it is tried.
HOSTILE = {
    "sections that are not closed": (lambda n: page("{{#title}}" * n), 25_000),
    "sections in each other": (lambda n: page("{{#title}}" * n + "{{/title}}" * n), 25_000),
    "closing tags": (lambda n: page("".join(f"{{{{/t{i}}}}}" for i in range(n))), 20_000),
    "tags that are not closed": (lambda n: page("{{title " * n), 25_000),
    "braces": (lambda n: page("{{{{ " * n), 40_000),
    "comments that are not closed": (lambda n: page("{{! " * n), 40_000),
    "one long name": (lambda n: page("{{" + "a" * n + "}}"), 500_000),
    "other delimiters": (lambda n: page("{{=<% %>=}}<%={{ }}=%>" * n), 20_000),
    "unknown names in a layout": (lambda n: layout("".join(f"{{{{titel{i}}}}}\n" for i in range(n))), 3_000),
    "unknown strings in a layout": (lambda n: layout("".join(f"{{{{t.tilte{i}}}}}\n" for i in range(n))), 3_000),
    "partials that include the next one twice": (
        lambda n: partials(n, lambda i: f"{{{{>partials/x{i + 1}}}}}" * 2),
        500,
    ),
    "partials that all include each other": (
        lambda n: partials(n * n, lambda i: "" if i >= n else "".join(f"{{{{>partials/x{j}}}}}" for j in range(n))),
        40,
    ),
    "partials that all lead back": (
        lambda n: partials(n, lambda i: f"{{{{>partials/x0}}}}{{{{>partials/x{i + 1}}}}}"),
        2_000,
    ),
    "a chain of partials": (lambda n: partials(n, lambda i: f"{{{{>partials/x{i + 1}}}}}"), 2_000),
    "blank lines": (lambda n: page("\n" * n), 500_000),
    "links that lead nowhere": (lambda n: page('<a href="{{root}}x">' * n), 9_000),
    "quotes that are not closed": (lambda n: page('<a href="' * n), 100_000),
    "strings by the ten thousand": (lambda n: strings("vi.yml", "".join(f"k{i}: a\n" for i in range(n))), 40_000),
    "texts of the guide that nothing needs": (
        lambda n: strings("guide-vi.yml", "".join(f"k{i}: a\n" for i in range(n))),
        20_000,
    ),
    "addresses in a style sheet": (lambda n: asset("x.css", "url(" * n), 500_000),
    "quotes in a script": (lambda n: asset("x.js", '"' * n), 500_000),
}


# What a process has at most counts what it was before it became another program, so that one that is small
# begins it, and not the one that runs the tests.
MEASURE = """
import os, subprocess, sys
run = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
_, status, used = os.wait4(run.pid, 0)
print(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, os.waitstatus_to_exitcode(status))
"""


def cost(templates, content):
    """CPU seconds and megabytes of a check, and how it ended."""
    command = [sitekit.PROGRAM, "check", "--quiet", "--content", content, "--templates", templates]
    said = subprocess.run(
        [sys.executable, "-c", MEASURE, *map(str, command)], capture_output=True, text=True, check=True
    )
    seconds, memory, code = said.stdout.split()
    return float(seconds), float(memory), int(code)


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_templates_cost_as_they_are_long(tmp_path, kind):
    content = tmp_path / "Content"
    content.mkdir()
    (content / "archive.yml").write_text("title: A\nlanguage: vi\n", "utf-8")
    make, size = HOSTILE[kind]
    folders = [sitekit.copy(sitekit.TEMPLATES, tmp_path / f"Templates{times}") for times in (1, 2)]
    for times, templates in enumerate(folders, 1):
        make(size * times)(templates)
    # What else the machine does only adds: both are tried in turn until the least of each is in proportion.
    once, twice = [], []
    for _ in range(TRIES):
        for costs, templates in ((once, folders[0]), (twice, folders[1])):
            costs.append(cost(templates, content))
        (seconds, memory, _), (more_seconds, more_memory, code) = min(once), min(twice)
        # Below a quarter of a second the start of the program says more than the templates.
        if len(once) >= 2 and more_seconds <= GROWTH * max(seconds, 0.25):
            break
    assert code in (0, 1)
    assert more_seconds <= SECONDS and more_memory <= MEMORY
    assert more_seconds <= GROWTH * max(seconds, 0.25) and more_memory <= GROWTH * memory


@pytest.mark.parametrize("folder", ["pages", "assets", "strings", ""])
def test_names_that_are_not_text(tmp_path, folder):
    templates = sitekit.copy(sitekit.TEMPLATES, tmp_path / "Templates")
    with open(os.path.join(os.fsencode(templates / folder), b"l\xea.txt"), "w"):
        pass
    result = sitekit.vankho("check", "--templates", templates)
    assert result.returncode == 1
    path = "/".join(filter(None, [str(templates), folder, "l\\xEA.txt"]))
    assert result.stderr == f"{path}:1:1: error: the name is not UTF-8: there is a byte EA [encoding]\n"


@pytest.mark.parametrize(
    "name, is_folder",
    [(b"articles/l\xea.md", False), (b"articles/\xff", True), (b"officials/x/\xc3", False), (b"n\x80m", False)],
)
def test_names_of_content_that_are_not_text(records, name, is_folder):
    """They vanished, with nothing said of them."""
    path = os.path.join(os.fsencode(records), name)
    os.makedirs(path if is_folder else os.path.dirname(path), exist_ok=True)
    if not is_folder:
        with open(path, "w") as file:
            file.write("---\ntitle: T\npublished: 2024\n---\n")
    result = sitekit.vankho("check", "--content", records)
    byte = next(byte for byte in name if byte >= 0x80)
    shown = "".join(chr(byte) if byte < 0x80 else f"\\x{byte:X}" for byte in name)
    assert result.returncode == 1
    assert (
        result.stderr == f"{records}/{shown}:1:1: error: the name is not UTF-8: there is a byte {byte:X} [encoding]\n"
    )
