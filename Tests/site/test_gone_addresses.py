"""No address ever dies: a build compares the site that it writes with the one that it replaces."""

import json

import pytest
import sitekit

ARTICLE = "---\ntitle: Bài thử\npublished: 2024-03-07\n%s---\n\nMột đoạn.\n"


def gone(result):
    """The addresses that a build has warned of, with what it suggests for each."""
    assert result.returncode == 0, result.stderr
    found = [json.loads(line) for line in result.stdout.splitlines()]
    found = [f for f in found if f["code"] == "address-gone"]
    for f in found:
        assert (f["severity"], f["line"], f["column"]) == ("warning", 1, 1)
        assert f["path"].endswith("/redirects.yml")
    return {f["message"].split()[2]: f["suggestions"] for f in found}


@pytest.fixture
def place(records, tmp_path):
    """Content with some records of its own, and a site that was built from it; how to build again."""
    (records / "articles/bai-thu.md").write_text(ARTICLE % "participants: [{official: nguoi-thu, role: quoted}]\n")
    (records / "officials/nguoi-thu.md").write_text("---\nname: Trần Văn Thử\n---\n")
    output = tmp_path / "public"

    def build(*options):
        return sitekit.build(records, output, "--diagnostics", "json", *options)

    sitekit.placed(records, output)
    return records, build, output


def test_what_is_there_is_not_missed(place, tmp_path):
    records, build, _ = place
    assert gone(build()) == {}
    assert gone(sitekit.build(records, tmp_path / "first", "--diagnostics", "json")) == {}


def test_a_removed_record_is_missed_once(place):
    records, build, output = place
    (records / "articles/bai-thu.md").unlink()
    (records / "officials/nguoi-thu.md").unlink()
    assert list(gone(build())) == ["articles/bai-thu.html", "officials/nguoi-thu.html"]
    assert not (output / "articles/bai-thu.html").exists()
    assert gone(build()) == {}


def test_a_new_id_is_suggested(place):
    records, build, _ = place
    (records / "articles/bai-thu.md").rename(records / "articles/bai-thu-2.md")
    assert gone(build()) == {"articles/bai-thu.html": ["to: articles/bai-thu-2"]}


def test_redirects_keep_addresses(place):
    records, build, _ = place
    before = (records / "redirects.yml").read_text()
    entries = before.removesuffix("[]\n")
    (records / "articles/bai-thu.md").rename(records / "articles/bai-khac.md")
    (records / "redirects.yml").write_text(entries + "- {from: articles/bai-thu, to: articles/bai-khac}\n")
    assert gone(build()) == {}
    # The address of a redirect is one that must not die, too.
    (records / "redirects.yml").write_text(before)
    assert gone(build()) == {"articles/bai-thu.html": []}
    (records / "articles/bai-khac.md").unlink()
    (records / "redirects.yml").write_text(entries + "- {from: articles/bai-khac, withdrawn: Ghi nhầm.}\n")
    assert "articles/bai-khac.html" not in gone(build())


def test_a_draft_is_not_gone(place):
    records, build, output = place
    (records / "articles/nhap.md").write_text(ARTICLE % "draft: true\n")
    assert gone(build("--drafts")) == {}
    assert (output / "articles/nhap.html").exists()
    assert gone(build()) == {}
    assert not (output / "articles/nhap.html").exists()
    (records / "articles/bai-thu.md").write_text(ARTICLE % "draft: true\n")
    assert gone(build()) == {}


def test_strict_keeps_the_site(place):
    records, build, output = place
    (records / "articles/bai-thu.md").unlink()
    (records / "officials/nguoi-thu.md").unlink()
    before = sitekit.digest(output)
    for _ in range(2):
        result = build("--strict")
        assert result.returncode == 1 and "address-gone" in result.stdout
        assert sitekit.digest(output) == before


def test_an_error_hides_what_it_may_have_caused(place):
    records, build, _ = place
    (records / "articles/bai-thu.md").unlink()
    (records / "topics.yml").write_text("- [\n")
    result = build()
    assert result.returncode == 1 and "address-gone" not in result.stdout


def test_pages_of_lists_lead_on(tmp_path):
    """Fewer pages of a list, of a record and of a year, fewer passages and another search index: nobody is warned of
    pages that are no records, and what is known to have been long leads on."""
    records = tmp_path / "Content"
    (records / "articles").mkdir(parents=True)
    (records / "archive.yml").write_text("title: Văn khố thử\nlanguage: vi\n")
    (records / "topics.yml").write_text("- {id: chu-de, name: Chủ đề}\n")
    text = "Đội bảo vệ rừng trồng thêm mười hai héc-ta đước dọc bờ kênh và chia thành sáu tổ để trông coi hằng tuần."
    for number in range(120):
        body = ARTICLE.replace("Một đoạn.", text if number > 110 else f"Đoạn {number}.")
        (records / f"articles/bai-{number}.md").write_text(body % "topics: [chu-de]\n")
    output = tmp_path / "public"
    paths = set(sitekit.built(records, output).paths)
    assert {"articles/page-2.html", "topics/chu-de-page-2.html", "years/2024-page-2.html"} <= paths
    assert any(path.startswith("passages/") for path in paths)
    for number in range(50, 120):
        (records / f"articles/bai-{number}.md").unlink()
    (records / "redirects.yml").write_text(
        "".join(f"- {{from: articles/bai-{number}, withdrawn: Thử.}}\n" for number in range(50, 120))
    )
    result = sitekit.build(records, output, "--diagnostics", "json")
    assert gone(result) == {}
    page = sitekit.Site(output)["articles/page-2.html"]
    assert page.root.first("meta", **{"http-equiv": "refresh"})["content"] == "0; url=../articles/index.html"


def test_a_damaged_list_is_left_to_the_writing(place):
    _, build, output = place
    (output / ".vankho-manifest").write_text("vankho-manifest 9\n")
    result = build()
    assert result.returncode == 3 and "address-gone" not in result.stdout
