"""What others put into the output folder stays there, and the folder itself keeps its ways."""

import os
import stat

import pytest
import sitekit

FOREIGN = {
    ".gitignore": b"*\n", "CNAME": b"example.org\n", ".nojekyll": b"", ".git/config": b"[core]\n",
    ".well-known/security.txt": b"Contact: x\n", "articles/notes of mine.txt": b"\x00\xff",
    "files/deep/er/photo.jpg": b"jpg", "robots.txt": b"User-agent: *\n",
}


def put(output):
    for path, text in FOREIGN.items():
        (output / path).parent.mkdir(parents=True, exist_ok=True)
        (output / path).write_bytes(text)


def change(records):
    sitekit.replace(records / "archive.yml", "title: Văn khố", "title: Kho mới")


def test_files_of_others_survive_builds(records, tmp_path):
    output = tmp_path / "public"
    pages = sitekit.placed(records, output).paths
    put(output)
    os.symlink("index.html", output / "home.html")
    change(records)
    result = sitekit.build(records, output)
    assert result.returncode == 0 and sitekit.changes(result)[0] > 500
    assert {path: (output / path).read_bytes() for path in FOREIGN} == FOREIGN
    assert os.readlink(output / "home.html") == "index.html"
    assert set(sitekit.files(output)) == pages | set(FOREIGN) | {"home.html"}


def test_a_folder_with_only_hidden_files_is_built_into(tmp_path):
    """As `public` is in a fresh checkout."""
    output = tmp_path / "public"
    output.mkdir()
    (output / ".gitignore").write_text("*\n")
    assert "index.html" in sitekit.built(sitekit.CONTENT, output).paths
    assert (output / ".gitignore").read_text() == "*\n"


def test_a_file_of_others_in_the_way_is_not_replaced(records, tmp_path):
    output = tmp_path / "public"
    sitekit.placed(records, output)
    (output / "officials/nguoi-moi.html").write_text("mine")
    before = sitekit.digest(output)
    (records / "officials/nguoi-moi.md").write_text("---\nname: Người Mới\n---\n", "utf-8")
    result = sitekit.build(records, output)
    assert result.returncode == 3 and "officials/nguoi-moi.html" in result.stderr
    assert sitekit.digest(output) == before


def test_a_page_that_somebody_changed_or_removed_is_made_anew(tmp_path, site):
    output = tmp_path / "public"
    sitekit.placed(sitekit.CONTENT, output)
    (output / "map.html").write_text("changed")
    (output / "404.html").unlink()
    result = sitekit.build(sitekit.CONTENT, output)
    assert sitekit.changes(result)[0] == 2
    assert sitekit.digest(output) == sitekit.digest(site.folder)


def test_a_link_to_the_folder_stays_a_link(records, tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "public").symlink_to("real")
    sitekit.built(records, tmp_path / "public")
    change(records)
    sitekit.built(records, tmp_path / "public")
    assert (tmp_path / "public").is_symlink()
    assert "Kho mới" in (tmp_path / "real/index.html").read_text("utf-8")


def test_the_mode_of_the_folder_stays(records, tmp_path):
    output = tmp_path / "public"
    sitekit.placed(records, output)
    output.chmod(0o2750)
    change(records)
    sitekit.built(records, output)
    assert stat.S_IMODE(output.stat().st_mode) == 0o2750


@pytest.mark.parametrize("name", ["dài " * 30, "a'b\"c", "ngày 1 & 2 <x>", "-rf"])
def test_odd_names_of_folders(tmp_path, site, name):
    output = tmp_path / name
    result = sitekit.build(sitekit.CONTENT, f"{tmp_path}/{name}")
    assert result.returncode == 0, result.stderr
    assert sitekit.digest(output) == sitekit.digest(site.folder)


def test_folders_above_the_output_are_made(tmp_path):
    sitekit.built(sitekit.CONTENT, tmp_path / "a" / "b" / "public")


def test_nothing_is_left_beside_the_output(records, tmp_path):
    sitekit.built(records, tmp_path / "public")
    change(records)
    sitekit.built(records, tmp_path / "public")
    assert sorted(os.listdir(tmp_path)) == ["Content", "public"]
