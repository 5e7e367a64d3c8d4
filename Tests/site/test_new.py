"""`vankho new`: begins a record, never replaces one, and says what a good id is."""

import json

import pytest
import sitekit

REQUIRED = {
    "article": {"title", "published"},
    "meeting": {"name", "kind", "date"},
    "official": {"name"},
    "organization": {"name"},
}


def new(kind, id, records):
    return sitekit.vankho("new", kind, id, "--content", records)


@pytest.mark.parametrize("kind", REQUIRED)
def test_a_new_record_is_found_and_asks_for_its_fields(records, kind):
    result = new(kind, "ban-ghi-moi", records)
    path = records / f"{kind}s/ban-ghi-moi.md"
    assert (result.returncode, result.stderr) == (0, "") and str(path) in result.stdout
    assert path.read_text("utf-8").startswith("---\n")
    checked = sitekit.vankho("check", "--content", records, "--diagnostics", "json")
    errors = [f for f in map(json.loads, checked.stdout.splitlines()) if f["severity"] == "error"]
    assert checked.returncode == 1
    assert {f["path"] for f in errors} == {str(path)} and {f["code"] for f in errors} == {"missing-field"}
    assert {field for field in REQUIRED[kind] for f in errors if f"'{field}'" in f["message"]} == REQUIRED[kind]
    assert len(errors) == len(REQUIRED[kind])


@pytest.mark.parametrize("kind", REQUIRED)
def test_a_record_is_never_replaced(records, content, kind):
    """Not in another folder of its kind either."""
    before = sitekit.digest(records)
    id = min(content.records[f"{kind}s"])
    result = new(kind, id, records)
    assert (result.returncode, result.stdout) == (2, "") and id in result.stderr
    assert sitekit.digest(records) == before


def test_the_same_id_may_serve_another_kind(records, content):
    assert new("meeting", min(content.officials), records).returncode == 0


@pytest.mark.parametrize(
    "id, right",
    [
        ("Nguyen_Van_An", "nguyen-van-an"),
        ("nguyễn-văn-an", "nguyen-van-an"),
        ("Đỗ Đạt", "do-dat"),
        ("a--b", "a-b"),
        ("-a", None),
        ("../x", None),
        ("a/b", None),
        ("", None),
        ("a.md", None),
    ],
)
def test_a_wrong_id_is_refused_with_a_better_one(records, id, right):
    before = sitekit.digest(records)
    result = sitekit.vankho("new", "official", "--content", records, "--", id)
    assert (result.returncode, result.stdout) == (2, "")
    if right:
        assert f"'{right}'" in result.stderr
    assert sitekit.digest(records) == before


@pytest.mark.parametrize(
    "id, said",
    [
        ("a" * 201, "an id of 201 letters is too long: it has at most 200"),
        ("a\u202eb", "'a\\u{202E}b' is not an id"),
        ("a\nb", "'a\\nb' is not an id"),
        ("Index", "did you mean 'index-1'?"),
    ],
)
def test_a_wrong_id_is_refused_in_the_words_of_a_check(records, id, said):
    result = new("official", id, records)
    assert result.returncode == 2 and said in result.stderr
    assert len(result.stderr.splitlines()) == 1 and "\u202e" not in result.stderr


def test_a_folder_that_is_not_there(tmp_path):
    result = new("official", "an", tmp_path / "nowhere")
    assert result.returncode == 3 and "nowhere" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_record_filled_in_is_built(records):
    new("official", "nguoi-moi", records)
    path = records / "officials/nguoi-moi.md"
    sitekit.replace(path, "name:", "name: Người Mới")
    assert "officials/nguoi-moi.html" in sitekit.site(records).paths
