"""Where something is wrong, the exit code says what, and the site in place stays as it was."""

import os
import subprocess

import pytest
import sitekit


@pytest.fixture
def place(records, tmp_path):
    """A copy of the content, and a site that was built from it."""
    output = tmp_path / "public"
    sitekit.placed(records, output)
    return records, output


def state(output):
    return sitekit.digest(output), sitekit.stamps(output), output.stat().st_ino, sorted(os.listdir(output.parent))


CONTENT_MISTAKES = {
    "unknown-reference": lambda c: (c / "organizations/x.md").write_text("---\nname: X\nparent: bo-noi-vuu\n---\n"),
    "syntax": lambda c: (c / "officials/x.md").write_text("---\nname: [\n---\n"),
    "missing-field": lambda c: (c / "archive.yml").write_text("language: vi\n"),
    "invalid-id": lambda c: (c / "officials/Nguyen_An.md").write_text("---\nname: An\n---\n"),
    "duplicate-id": lambda c: (
        (c / "officials/two").mkdir() or (c / "officials/two/nguyen-van-ky.md").write_text("---\nname: An\n---\n")
    ),
}


@pytest.mark.parametrize("code", CONTENT_MISTAKES)
def test_errors_leave_the_output_untouched(place, code):
    records, output = place
    before = state(output)
    CONTENT_MISTAKES[code](records)
    result = sitekit.build(records, output)
    assert result.returncode == 1
    assert f"[{code}]" in result.stderr
    assert result.stdout.startswith("Nothing was written: ") and result.stdout.count("\n") == 1
    assert state(output) == before


@pytest.mark.parametrize("code", CONTENT_MISTAKES)
def test_quiet_says_nothing_but_problems(place, code):
    records, output = place
    CONTENT_MISTAKES[code](records)
    loud, quiet = sitekit.build(records, output), sitekit.build(records, output, "--quiet")
    assert (quiet.returncode, quiet.stdout, quiet.stderr) == (1, "", loud.stderr)


def test_errors_make_no_output(records, tmp_path):
    CONTENT_MISTAKES["syntax"](records)
    assert sitekit.build(records, tmp_path / "new" / "public").returncode == 1
    assert not (tmp_path / "new").exists()


def test_strict_refuses_warnings(place):
    records, output = place
    before = state(output)
    (records / "officials/nobody-speaks-of-me.md").write_text("---\nname: Trần Văn Bê\n---\n")
    for command in (
        sitekit.build(records, output, "--strict"),
        sitekit.vankho("check", "--strict", "--content", records),
    ):
        assert command.returncode == 1
        assert "warning:" in command.stderr and "error:" not in command.stderr
    assert state(output) == before
    assert sitekit.build(records, output).returncode == 0
    assert state(output) != before


@pytest.mark.parametrize(
    "arguments",
    [
        ["build", "--otput", "x"],
        ["build", "--jobs", "0"],
        ["build", "--jobs", "-1"],
        ["build", "--jobs", "two"],
        ["bild"],
        ["build", "--diagnostics", "xml"],
        ["build", "extra"],
        ["build", "--output"],
        ["build", "--base-url", "example.org"],
        ["check", "--jobs", "0"],
        ["new"],
        ["new", "article"],
        ["new", "province", "x"],
        ["--nonsense"],
        ["check", "--output", "x"],
    ],
    ids=" ".join,
)
def test_wrong_command_lines(arguments, tmp_path):
    result = sitekit.vankho(*arguments, cwd=tmp_path)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.strip()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "address, is_taken",
    [
        ("https://example.org/vankho/", True),
        ("http://example.org", True),
        ("HTTPS://example.org", True),
        ("https://đ.example/vănkhố", True),
        ("", False),
        ("https://", False),
        ("https:///vankho/", False),
        ("ftp://example.org/", False),
        ("https://example.org/ a/", False),
        ("https://example.org/?a=b", False),
        ("https://example.org/#a", False),
        ("https://example.org/<a>", False),
        ('https://example.org/"', False),
        ("https://example.org/a\\b", False),
        ("https://example.org/\tb", False),
        ("example.org", False),
    ],
)
def test_base_addresses_are_the_same_in_the_archive_and_on_the_command_line(records, tmp_path, address, is_taken):
    asked = sitekit.vankho("check", "--content", records, f"--base-url={address}")
    assert asked.returncode == (0 if is_taken else 2), asked.stderr
    quoted = address.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t")
    with (records / "archive.yml").open("a") as file:
        file.write(f'base_url: "{quoted}"\n')
    written = sitekit.vankho("check", "--content", records)
    assert written.returncode == (0 if is_taken else 1), written.stderr
    if not is_taken:
        assert "archive.yml:" in written.stderr and "[invalid-value]" in written.stderr


def test_no_subcommand_and_help_are_no_failures():
    for arguments in (["--help"], ["build", "--help"], ["help", "new"], ["--version"]):
        result = sitekit.vankho(*arguments)
        assert result.returncode == 0 and result.stdout.strip() and not result.stderr


def refused(result, *words):
    """That reading or writing failed, with one line that names what."""
    assert (result.returncode, result.stdout) == (3, ""), result.stderr
    assert result.stderr.startswith("vankho: error: ") and result.stderr.count("\n") == 1
    for word in words:
        assert str(word) in result.stderr


def test_messages_that_nobody_gets_are_a_failure(records, tmp_path):
    """All may be well with the site, but who asked for what is not well with it was not told."""
    (records / "officials/nobody.md").write_text("---\nname: Lê Thị Không\n---\n")
    command = [sitekit.PROGRAM, "build", "--content", records, "--output", tmp_path / "public", "--quiet"]
    with open("/dev/full", "w") as full:
        assert subprocess.run(command, stderr=full).returncode == 3
    assert (tmp_path / "public/index.html").is_file()
    assert subprocess.run(command, stderr=subprocess.PIPE).returncode == 0


def test_a_current_folder_that_is_gone(records, tmp_path):
    command = (
        f"mkdir gone && cd gone && rmdir ../gone && '{sitekit.PROGRAM}' build --content '{records}' "
        f"--templates '{sitekit.ROOT}/Templates' --output out"
    )
    result = subprocess.run(["sh", "-c", command], cwd=tmp_path, capture_output=True, text=True)
    refused(result, "cannot find '.'")


@pytest.mark.parametrize("limit", ["-f 8", "-n 5"])
def test_a_limit_of_the_system_leaves_nothing(records, tmp_path, limit):
    """The size that files may have, which is a signal by itself, and how many may be open."""
    command = f"ulimit {limit}; '{sitekit.PROGRAM}' build --content '{records}' --output '{tmp_path}/above/public'"
    result = subprocess.run(["sh", "-c", command], cwd=sitekit.ROOT, capture_output=True, text=True)
    refused(result)
    assert not (tmp_path / "above").exists()


def test_no_content_folder(tmp_path):
    for command in ("build", "check"):
        refused(sitekit.vankho(command, "--content", tmp_path / "nowhere", cwd=tmp_path), tmp_path / "nowhere")
    assert list(tmp_path.iterdir()) == []


def test_no_templates(tmp_path):
    missing = tmp_path / "nowhere"
    refused(sitekit.build(sitekit.CONTENT, tmp_path / "out", "--templates", missing), missing)
    assert list(tmp_path.iterdir()) == []


def test_content_that_is_a_file(tmp_path):
    (tmp_path / "file").write_text("")
    refused(sitekit.build(tmp_path / "file", tmp_path / "out"), tmp_path / "file")


def test_output_that_cannot_be_written():
    refused(sitekit.build(sitekit.CONTENT, "/proc/vankho-site"), "/proc")


def test_output_that_is_a_file(tmp_path):
    (tmp_path / "file").write_text("mine")
    for output in (tmp_path / "file", tmp_path / "file" / "public"):
        refused(sitekit.build(sitekit.CONTENT, output), tmp_path / "file")
    assert (tmp_path / "file").read_text() == "mine" and os.listdir(tmp_path) == ["file"]


def test_output_with_files_that_no_build_made(tmp_path):
    output = tmp_path / "home"
    output.mkdir()
    (output / "thesis.txt").write_text("years of work")
    refused(sitekit.build(sitekit.CONTENT, output), output, "thesis.txt")
    assert sitekit.files(tmp_path) == ["home/thesis.txt"]


@pytest.mark.parametrize("output", ["Content", "Content/public", "Templates", "."])
def test_output_among_the_sources(records, tmp_path, output):
    sitekit.copy(sitekit.TEMPLATES, tmp_path / "Templates")
    before = sitekit.digest(tmp_path)
    refused(sitekit.vankho("build", "--output", output, cwd=tmp_path))
    assert sitekit.digest(tmp_path) == before


def test_a_record_that_cannot_be_read(records, tmp_path):
    """A link that leads nowhere is no file; the message says which."""
    (records / "officials/lost.md").symlink_to("nowhere.md")
    result = sitekit.build(records, tmp_path / "public")
    assert result.returncode in (1, 3) and "officials/lost.md" in result.stderr
    assert not (tmp_path / "public").exists()


@pytest.mark.parametrize("arguments", [["check"], ["build"], ["--help"], ["check", "--diagnostics", "json"]])
def test_standard_output_that_cannot_be_written_is_no_success(records, tmp_path, arguments):
    (records / "officials/nobody-speaks-of-me.md").write_text("---\nname: Trần Văn Bê\n---\n")
    if arguments != ["--help"]:
        arguments = [*arguments, "--content", records, "--templates", sitekit.TEMPLATES]
    if arguments[0] == "build":
        arguments += ["--output", tmp_path / "public"]
    command = [str(sitekit.PROGRAM), *map(str, arguments)]
    with open("/dev/full", "w") as full:
        run = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, encoding="utf-8")
    assert run.returncode == 3
    assert run.stderr.endswith("vankho: error: cannot write to standard output: No space left on device\n")
    # Whoever has stopped reading needs no message.
    reader, writer = os.pipe()
    os.close(reader)
    run = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, encoding="utf-8")
    os.close(writer)
    assert run.returncode == 3 and "standard output" not in run.stderr
