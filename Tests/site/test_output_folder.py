"""What others put into the output folder stays there, and the folder itself keeps its ways."""

import os
import stat
import subprocess

import pytest
import sitekit

FOREIGN = {
    ".gitignore": b"*\n",
    "CNAME": b"example.org\n",
    ".nojekyll": b"",
    ".git/config": b"[core]\n",
    ".well-known/security.txt": b"Contact: x\n",
    "articles/notes of mine.txt": b"\x00\xff",
    "files/deep/er/photo.jpg": b"jpg",
    "robots.txt": b"User-agent: *\n",
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


def modes(output):
    return {stat.S_IMODE((output / path).stat().st_mode) for path in sitekit.files(output)}


def test_modes_follow_the_umask_of_this_build(records, tmp_path):
    """Also those of files that stay as they are."""
    output = tmp_path / "public"
    before = os.umask(0o077)
    try:
        sitekit.built(records, output)
        assert modes(output) == {0o600}
        os.umask(0o022)
        result = sitekit.build(records, output)
        assert modes(output) == {0o644} and sitekit.changes(result)[1] == 0
        result = sitekit.build(records, output)
        assert "nothing changed" in result.stdout
        os.umask(0o027)
        change(records)
        sitekit.build(records, output)
        assert modes(output) == {0o640}
        os.umask(0o002)
        sitekit.built(records, tmp_path / "shared" / "public")
        assert modes(tmp_path / "shared" / "public") == {0o664}
        assert stat.S_IMODE((tmp_path / "shared" / "public" / "articles").stat().st_mode) == 0o775
        assert stat.S_IMODE((tmp_path / "shared").stat().st_mode) == 0o775
    finally:
        os.umask(before)


def test_folders_are_made_only_after_the_checks(records, tmp_path):
    """Neither the output nor one above it, whatever is wrong."""
    (tmp_path / "work").mkdir()
    overlapping = sitekit.build(records, records / "a" / "b" / "public")
    assert overlapping.returncode == 3 and "lie inside each other" in overlapping.stderr
    assert not (records / "a").exists()
    no_template = sitekit.build(records, tmp_path / "work/a/b", "--templates", tmp_path / "nowhere")
    assert no_template.returncode == 3
    sitekit.replace(records / "archive.yml", "language: vi", "language: xx yy")
    refused = sitekit.build(records, tmp_path / "work/a/public")
    assert refused.returncode == 1
    assert os.listdir(tmp_path / "work") == []


def test_a_build_that_cannot_begin_leaves_no_folders(tmp_path):
    """Those above the output that it made."""
    result = sitekit.build(sitekit.CONTENT, tmp_path / "a" / "b" / ("x" * 256))
    assert result.returncode == 3 and "File name too long" in result.stderr
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("length", [239, 240, 255])
def test_output_names_of_every_length(records, tmp_path, length):
    (tmp_path / "work").mkdir()
    name = ("đ" * 200)[: length // 2] + "x" * (length % 2)
    sitekit.built(records, tmp_path / "work" / name)
    change(records)
    site = sitekit.built(records, tmp_path / "work" / name)
    assert os.listdir(tmp_path / "work") == [name]
    assert "Kho mới" in site["index.html"].source


def test_an_output_name_that_is_too_long_is_refused(tmp_path):
    result = sitekit.build(sitekit.CONTENT, tmp_path / ("x" * 256))
    assert result.returncode == 3 and result.stderr.endswith("File name too long\n")
    assert os.listdir(tmp_path) == []


def test_ids_of_the_longest_length(records, tmp_path):
    """With further pages of a list, and one letter more is refused."""
    id = "a" * 200
    (records / f"officials/{id}.md").write_text("---\nname: Người Dài\n---\n", "utf-8")
    for number in range(130):
        (records / f"articles/dai-{number}.md").write_text(
            f"---\ntitle: Bài dài {number}\npublished: 2024-03-07\nparticipants:\n  - official: {id}\n"
            f"    role: attendee\n---\n",
            "utf-8",
        )
    site = sitekit.built(records, tmp_path / "out")
    assert f"officials/{id}.html" in site.paths and f"officials/{id}-page-2.html" in site.paths
    (records / f"officials/{id}.md").rename(records / f"officials/{id}a.md")
    result = sitekit.build(records, tmp_path / "out")
    assert result.returncode == 1
    assert "an id of 201 letters is too long: it has at most 200 [invalid-id]" in result.stderr


def test_names_in_the_output_that_are_no_utf8_stay(records, tmp_path):
    output = tmp_path / "public"
    sitekit.placed(records, output)
    names = [os.fsencode(output) + name for name in (b"/\xff.txt", b"/articles/\xfe\xff", b"/\xf0/\xf1.html")]
    os.mkdir(os.fsencode(output) + b"/\xf0")
    for name in names:
        with open(name, "wb") as file:
            file.write(b"theirs")
    change(records)
    assert sitekit.build(records, output).returncode == 0
    for name in names:
        with open(name, "rb") as file:
            assert file.read() == b"theirs"


def test_an_output_whose_name_is_no_utf8_is_refused(tmp_path):
    """Swift would take it for another name."""
    work = os.fsencode(tmp_path)
    command = [sitekit.PROGRAM, "build", "--content", sitekit.CONTENT, "--templates", sitekit.TEMPLATES, "--output"]
    result = subprocess.run([*command, work + b"/\xff"], capture_output=True)
    assert (result.returncode, result.stderr.decode()) == (
        2,
        f"vankho: error: the argument '{tmp_path}/\ufffd' is not UTF-8\n",
    )
    assert os.listdir(tmp_path) == []
    os.mkdir(work + b"/\xff")
    result = subprocess.run([*command, "public"], capture_output=True, cwd=work + b"/\xff")
    assert (result.returncode, result.stderr.decode()) == (
        3,
        "vankho: error: the output 'public' or a folder above it has a name that is not UTF-8; name another folder\n",
    )
    assert os.listdir(work + b"/\xff") == []
