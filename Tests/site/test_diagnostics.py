"""What is said about mistakes: complete, sorted, the same as text and as JSON, with the right word."""

import json
import random
import re
import string

import pytest
import sitekit

FIELDS = ["path", "line", "column", "severity", "code", "message", "suggestions"]


def findings(records, *options):
    result = sitekit.vankho("check", "--content", records, "--diagnostics", "json", *options)
    return [json.loads(line) for line in result.stdout.splitlines()], result


# --- Twenty ids misspelt at once -------------------------------------------------------------------

PLACES = {
    "articles": r"^(?:publisher|copy_of|translation_of): (?P<one>[a-z0-9-]+)$|"
    r"^ +(?:- )?(?:official|organization|province): (?P<two>[a-z0-9-]+)$|\]\([a-z]+:(?P<three>[a-z0-9-]+)",
    "meetings": r"^province: (?P<one>[a-z0-9-]+)$|\]\([a-z]+:(?P<two>[a-z0-9-]+)",
    "organizations": r"^(?:parent|province): (?P<one>[a-z0-9-]+)$",
}
LISTS = r"^(?:meetings|topics|organizers|organizations|provinces): \[(?P<list>[^\]]+)\]$"


def references(records):
    """Every id that names another record, with its place in its file: (path, start, end)."""
    for kind, pattern in PLACES.items():
        for path in sorted((records / kind).rglob("*.md")):
            text = path.read_text("utf-8")
            for match in re.finditer(pattern, text, re.MULTILINE):
                yield path, *match.span(match.lastgroup)
            for match in re.finditer(LISTS, text, re.MULTILINE):
                start = match.start("list")
                yield from (
                    (path, start + m.start(), start + m.end()) for m in re.finditer(r"[a-z0-9-]+", match["list"])
                )


def misspelt(id, dice, taken):
    """An id with one letter left out, added, changed, or exchanged with the next."""
    while True:
        at, letter = dice.randrange(len(id)), dice.choice(string.ascii_lowercase)
        new = dice.choice(
            [
                id[:at] + id[at + 1 :],
                id[:at] + letter + id[at:],
                id[:at] + letter + id[at + 1 :],
                id[:at] + id[at + 1 : at + 2] + id[at] + id[at + 2 :],
            ]
        )
        if new not in taken and re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", new):
            return new


@pytest.mark.parametrize("seed", range(10))
def test_twenty_misspelt_ids_are_found_with_the_right_one(records, seed, content):
    dice = random.Random(seed)
    taken = {id for kind in sitekit.KINDS for id in content.records[kind]}
    chosen = {}
    for path, start, end in dice.sample(list(references(records)), 2000):
        if len(chosen) < 20 and end - start >= 4:
            chosen.setdefault(path, (start, end))
    right = {}
    for path, (start, end) in chosen.items():
        text = path.read_text("utf-8")
        id = text[start:end]
        right[str(path)] = (text.count("\n", 0, start) + 1, id)
        path.write_text(text[:start] + misspelt(id, dice, taken) + text[end:], "utf-8")
    found, result = findings(records)
    errors = [f for f in found if f["severity"] == "error"]
    assert result.returncode == 1
    assert sorted((f["path"], f["line"]) for f in errors) == sorted((p, line) for p, (line, _) in right.items())
    assert {f["code"] for f in errors} <= {"unknown-reference", "broken-link"}
    assert sum(f["suggestions"][:1] == [right[f["path"]][1]] for f in errors) >= 19


# --- The two ways of printing -----------------------------------------------------------------------


@pytest.fixture
def spoilt(records):
    """Content with mistakes of many kinds, some on one line."""
    (records / "officials/zz.md").write_text('---\nnmae: "Đỗ \\"A\\""\nnote: [1, 2\n---\n', "utf-8")
    (records / "officials/aa.md").write_text(
        "---\nnmae: Đỗ An\nposittions: []\nnote: x\n---\n\n[x](oficial:a) [y](official:nguyen-van-kx)\n", "utf-8"
    )
    (records / "meetings/m.md").write_text(
        "---\nname: M\nkind: trainin\ndate: 2024-13-01\nprovince: can-tho\nattendees: many\n---\n", "utf-8"
    )
    (records / "articles/n.md").write_text(
        "---\ntitle: ''\npublished: hôm qua\nlanguage: tiếng Việt\nurl: javascript:alert(1)\n---\n", "utf-8"
    )
    sitekit.replace(records / "topics.yml", "name:", "naem:")
    return records


def test_json_has_exactly_the_fields_of_the_contract(spoilt):
    found, result = findings(spoilt)
    assert result.returncode == 1 and len(found) > 8
    for finding in found:
        assert list(finding) == FIELDS
        assert isinstance(finding["line"], int) and isinstance(finding["column"], int)
        assert finding["line"] >= 1 and finding["column"] >= 1
        assert finding["severity"] in ("error", "warning")
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", finding["code"])
        assert isinstance(finding["message"], str) and finding["message"]
        assert all(isinstance(s, str) for s in finding["suggestions"])


def test_findings_are_sorted_by_place(spoilt):
    found, _ = findings(spoilt)
    places = [(f["path"].encode(), f["line"], f["column"]) for f in found]
    assert places == sorted(places)


def test_text_says_the_same_as_json(spoilt):
    found, _ = findings(spoilt)
    lines = sitekit.vankho("check", "--content", spoilt).stderr.splitlines()
    assert len(lines) == len(found)
    for line, f in zip(lines, found):
        assert line.startswith(f"{f['path']}:{f['line']}:{f['column']}: {f['severity']}: {f['message']}")
        assert line.endswith(f" [{f['code']}]")
        assert all(f"'{suggestion}'" in line for suggestion in f["suggestions"])


def test_build_and_check_say_the_same(spoilt, tmp_path):
    built = sitekit.build(spoilt, tmp_path / "out")
    checked = sitekit.vankho("check", "--content", spoilt)
    assert (built.returncode, built.stderr) == (checked.returncode, checked.stderr) and built.stderr


def test_threads_make_no_difference(spoilt):
    said = {sitekit.vankho("check", "--content", spoilt, "--jobs", jobs).stderr for jobs in (1, 2, 3, 8)}
    assert len(said) == 1


def test_json_says_nothing_else_on_standard_output(tmp_path):
    result = sitekit.build(sitekit.CONTENT, tmp_path / "out", "--diagnostics", "json")
    assert (result.returncode, result.stdout) == (0, "")
    assert result.stderr.startswith("Built ")


def test_every_code_is_explained_in_the_guide(site, spoilt):
    explained = site["guide.html"].ids
    found, _ = findings(spoilt)
    assert {f["code"] for f in found} <= set(explained)
    contract = re.findall(
        r"`([a-z-]+)`",
        """`unknown-reference`, `unknown-field`, `missing-field`,
        `invalid-value`, `invalid-date`, `duplicate-id`, `invalid-id`, `syntax`, `province-not-valid`,
        `ambiguous-mention`, `conflicting-date`, `broken-link`""",
    )
    assert set(contract) <= set(explained)
