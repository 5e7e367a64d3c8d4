"""addresses.txt: every address that was ever published, and the command that keeps it."""

import json
import subprocess

import pytest
import sitekit

ARTICLE = "---\ntitle: {title}\npublished: {date}\n{more}---\n\n{body}\n"


class Place:
    """A small archive, and the command run on it."""

    def __init__(self, folder):
        self.content = folder / "Content"
        self.ledger = self.content / "addresses.txt"
        self.output = folder / "public"
        for name in ("articles", "officials", "topics"):
            (self.content / name).mkdir(parents=True, exist_ok=True)
        (self.content / "topics").rmdir()
        self.write("archive.yml", "title: Văn khố thử\nlanguage: vi\n")
        self.article("mot", title="Bài thứ nhất")
        self.article("hai", title="Bài thứ hai", date="2024-04-01", body="Một.\n\nHai.\n\nBa.")
        self.write("officials/an.md", "---\nname: Lê Văn An\n---\n")

    def write(self, name, text):
        (self.content / name).write_text(text, "utf-8")

    def article(self, id, title="Bài thử", date="2024-03-07", more="", body="Một đoạn."):
        people = "participants: [{official: an, role: quoted}]\n" if id == "mot" else ""
        self.write(f"articles/{id}.md", ARTICLE.format(title=title, date=date, more=more + people, body=body))

    def run(self, command, *options):
        return sitekit.vankho(command, "--content", self.content, "--templates", sitekit.TEMPLATES, *options)

    def update(self):
        result = self.run("addresses", "--update")
        assert result.returncode == 0, result.stderr
        return result

    def lines(self):
        return [line.split()[0] for line in self.ledger.read_text("utf-8").splitlines()]

    def problems(self, command="check", code="address-gone"):
        options = ["--output", self.output] if command == "build" else []
        result = self.run(command, "--diagnostics", "json", *options)
        return [p for p in map(json.loads, result.stdout.splitlines()) if p["code"] == code]


@pytest.fixture
def place(tmp_path):
    return Place(tmp_path)


@pytest.fixture
def listed(place):
    place.update()
    return place


ALL = ["articles/hai", "articles/mot", "officials/an"]


def test_the_archive_keeps_its_own():
    result = sitekit.vankho("addresses")
    assert result.returncode == 0
    assert [line for line in result.stdout.splitlines() if line.startswith(("+", "-"))] == []
    assert ", 0 new, 0 gone." in result.stdout
    lines = (sitekit.CONTENT / "addresses.txt").read_text("utf-8").splitlines()
    assert lines == sorted(lines, key=lambda line: line.split()[0].encode())


def test_all_are_new_at_first(place):
    result = place.run("addresses")
    assert result.stdout.splitlines() == ["+ " + a for a in ALL] + ["3 addresses in all, 3 new, 0 gone."]
    assert not place.ledger.exists()


def test_what_is_written(listed):
    assert listed.ledger.read_text("utf-8").splitlines() == [
        "articles/hai 2024-04-01 p3 name-e924106a",
        "articles/mot 2024-03-07 p1 name-e945706f",
        "officials/an name-85a80bce",
    ]
    before = listed.ledger.stat()
    assert "all addresses already" in listed.update().stdout
    assert listed.ledger.stat().st_mtime_ns == before.st_mtime_ns


@pytest.mark.parametrize("command", ["build", "check"])
def test_the_summary_says_how_many_are_missing(place, command):
    options = ["--output", place.output] if command == "build" else []
    result = place.run(command, *options)
    assert "3 addresses are not in" in result.stdout and result.stderr == ""
    assert place.run(command, "--strict", *options).returncode == 0
    place.update()
    assert "addresses.txt" not in place.run(command, *options).stdout
    place.article("ba")
    assert "1 address is not in" in place.run(command, *options).stdout


@pytest.mark.parametrize("command", ["build", "check"])
def test_a_gone_address_is_told_until_it_is_settled(listed, command):
    (listed.content / "articles/hai.md").unlink()
    for _ in range(3):
        [problem] = listed.problems(command)
        assert problem["severity"] == "warning" and "articles/hai.html" in problem["message"]
        assert f"{listed.ledger}:1" in problem["message"]
        listed.update()
    assert "- articles/hai" in listed.run("addresses").stdout.splitlines()
    assert listed.run("check", "--strict").returncode == 1
    listed.write("redirects.yml", "- {from: articles/hai, withdrawn: Ghi nhầm.}\n")
    assert listed.problems(command) == []
    listed.update()
    assert listed.lines() == ALL


def test_the_address_of_a_redirect_may_not_go_either(listed):
    (listed.content / "articles/hai.md").unlink()
    listed.write("redirects.yml", "- {from: articles/hai, to: articles/mot}\n- {from: articles/cu, to: articles/mot}\n")
    listed.update()
    assert "articles/cu" in listed.lines()
    listed.write("redirects.yml", "[]\n")
    assert {p["message"].split()[2] for p in listed.problems()} == {"articles/hai.html", "articles/cu.html"}


def test_drafts_never_enter(place):
    place.article("nhap", more="draft: true\n")
    place.update()
    assert "articles/nhap" not in place.ledger.read_text("utf-8")
    assert "addresses.txt" not in place.run("build", "--drafts", "--output", place.output).stdout
    assert "articles/nhap" not in place.run("addresses").stdout
    # What was published stays, and is not gone.
    place.article("hai", more="draft: true\n")
    place.update()
    assert "articles/hai" in place.lines() and place.problems() == []


HEIRS = {
    "the same title": ("articles/hai.md", "articles/tin-khac.md", None, "to: articles/tin-khac"),
    "the same name": ("officials/an.md", "officials/can-bo-moi.md", None, "to: officials/can-bo-moi"),
    "the same title in other letters": (
        "articles/hai.md",
        "articles/x.md",
        ("Bài thứ hai", "BÀI THỨ HAI"),
        "to: articles/x",
    ),
    "the same day": ("articles/hai.md", "articles/x.md", ("Bài thứ hai", "Tít khác hẳn"), "to: articles/x"),
    "a near id": ("articles/hai.md", "articles/hai-2.md", ("2024-04-01", "2024-05-01"), "to: articles/hai-2"),
}


@pytest.mark.parametrize("case", sorted(HEIRS))
def test_the_likeliest_heir_is_offered(listed, case):
    old, new, change, expected = HEIRS[case]
    (listed.content / old).rename(listed.content / new)
    if change:
        sitekit.replace(listed.content / new, *change)
    if new.startswith("officials"):
        sitekit.replace(listed.content / "articles/mot.md", "official: an", "official: can-bo-moi")
    listed.article("la", title="Bài lạ", date="2021-01-01")
    [problem] = listed.problems()
    assert problem["suggestions"][:1] == [expected]


def test_paragraphs_that_are_lost(listed):
    listed.article("hai", title="Bài thứ hai", date="2024-04-01", body="Một.\n\nHai.")
    for _ in range(2):
        [problem] = listed.problems(code="paragraph-gone")
        assert problem["path"].endswith("articles/hai.md") and problem["severity"] == "warning"
        assert "had 3 paragraphs" in problem["message"] and f"{listed.ledger}:1" in problem["message"]
        listed.update()
    sitekit.replace(listed.ledger, "p3", "p2")
    assert listed.problems(code="paragraph-gone") == []
    listed.article("hai", title="Bài thứ hai", date="2024-04-01", body="Một.\n\nHai.\n\nBa.\n\nBốn.")
    listed.update()
    assert " p4 " in listed.ledger.read_text("utf-8")


# --- The file as editors and git may leave it -----------------------------------------------------


def git(folder, *arguments):
    subprocess.run(
        ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *arguments],
        cwd=folder,
        check=True,
        capture_output=True,
    )


def test_branches_are_merged(listed):
    """Two editors publish; git merges their lists, or leaves both sides for the command."""
    folder = listed.content.parent
    git(folder, "init", "-b", "main")
    git(folder, "add", "Content")
    git(folder, "commit", "-m", "Begin")
    git(folder, "checkout", "-b", "other")
    for branch, id in (("other", "khac"), ("main", "kia")):
        git(folder, "checkout", branch)
        listed.article(id)
        listed.update()
        git(folder, "add", "Content")
        git(folder, "commit", "-m", id)
    merge = subprocess.run(
        ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", "merge", "other"],
        cwd=folder,
        capture_output=True,
    )
    if merge.returncode:
        result = listed.run("check")
        assert result.returncode == 1 and "addresses.txt:" in result.stderr and "[syntax]" in result.stderr
    listed.update()
    assert listed.lines() == sorted({*ALL, "articles/khac", "articles/kia"})
    assert listed.run("check", "--strict").returncode == 0


def test_order_and_doubles_do_not_matter(listed):
    lines = listed.ledger.read_text("utf-8").splitlines()
    for text in ("\r\n".join(reversed(lines)), "\ufeff" + "\n\n".join(lines + lines), "\n".join(lines).upper().lower()):
        listed.ledger.write_text(text, "utf-8", newline="")
        assert listed.run("check", "--strict").returncode == 0, text
    listed.update()
    assert listed.lines() == ALL


MISTAKES = {
    "articles": "1:1",
    "oficials/an": "1:1",
    "articles/hai.html": "1:1",
    "articles/hai p0": "1:14",
    "articles/hai p3 pag-2": "1:17",
    "articles/hai name-xyz": "1:14",
    "\narticles/Hai": "2:1",
    "https://example.org/": "1:1",
    "articles/hai page-999999999": "1:14",
    "<<<<<<< HEAD\narticles/hai": "1:1",
    "# articles": "1:1",
    "articles/đoạn": "1:1",
}


@pytest.mark.parametrize("text", sorted(MISTAKES))
def test_mistakes_have_their_place(listed, text):
    listed.ledger.write_text(text + "\n", "utf-8")
    result = listed.run("check")
    assert result.returncode == 1 and f"addresses.txt:{MISTAKES[text]}: error" in result.stderr, result.stderr
    assert result.stderr.count("\n") == 1
    before = listed.ledger.read_bytes()
    if not text.startswith("<"):
        assert listed.run("addresses", "--update").returncode == 1 and listed.ledger.read_bytes() == before


def test_what_is_no_list(listed, tmp_path):
    for contents in (b"\xff\xfe\x00a", b"\x00" * 100, b"articles/hai\x00\n"):
        listed.ledger.write_bytes(contents)
        result = listed.run("check")
        assert result.returncode == 1 and "[encoding]" in result.stderr
    listed.ledger.write_text("x\n" * 100_000)
    assert listed.run("check").stderr.count("\n") <= 102
    listed.ledger.unlink()
    listed.ledger.mkdir()
    assert "a folder where a file belongs" in listed.run("check").stderr
    listed.ledger.rmdir()
    (tmp_path / "outside.txt").write_text("articles/hai\n")
    listed.ledger.symlink_to(tmp_path / "outside.txt")
    assert listed.run("addresses", "--update").returncode == 1
    assert (tmp_path / "outside.txt").read_text() == "articles/hai\n"


def test_errors_leave_the_list_alone(listed):
    before = listed.ledger.read_bytes()
    listed.article("ba", more="nonsense: 1\n")
    result = listed.run("addresses", "--update")
    assert result.returncode == 1 and "unknown-field" in result.stderr
    assert listed.ledger.read_bytes() == before


def test_a_list_that_cannot_be_written(listed):
    listed.article("ba")
    (listed.content / ".addresses.txt.vankho-new").mkdir()
    result = listed.run("addresses", "--update")
    assert result.returncode == 3 and "addresses.txt" in result.stderr
    assert listed.lines() == ALL
