"""The same content makes the same bytes, anywhere; a rebuild touches only what changed."""

import re
import unicodedata

import pytest
import sitekit

ELSEWHERE = [
    ({"TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "C", "LANG": "C"}, "1"),
    ({"TZ": "America/New_York", "LC_ALL": "vi_VN.UTF-8", "LANG": "vi_VN.UTF-8"}, "2"),
    ({"TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "HOME": "/nowhere"}, "7"),
]


@pytest.mark.parametrize("env, jobs", ELSEWHERE)
def test_same_bytes_everywhere(site, tmp_path, env, jobs):
    """Another folder, time zone, language, number of threads and current folder."""
    content = sitekit.copy(sitekit.CONTENT, tmp_path / "elsewhere" / "Ghi chép")
    output = tmp_path / "out" / "trang"
    result = sitekit.build(content, output, "--jobs", jobs, cwd=tmp_path, env=env)
    assert result.returncode == 0, result.stderr
    assert sitekit.digest(output) == sitekit.digest(site.folder)


def test_same_bytes_with_relative_paths(site, tmp_path):
    sitekit.copy(sitekit.CONTENT, tmp_path / "Content")
    sitekit.copy(sitekit.TEMPLATES, tmp_path / "Templates")
    result = sitekit.vankho("build", "--quiet", cwd=tmp_path)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    assert sitekit.digest(tmp_path / "public") == sitekit.digest(site.folder)


def rewritten(folder, change, order=sorted):
    """A copy of the real content in which every file's bytes went through a function."""
    for path in order(sitekit.files(sitekit.CONTENT)):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(change((sitekit.CONTENT / path).read_bytes()))
    return folder


CHANGES = {
    "made in another order": (lambda b: b, lambda paths: list(reversed(paths))),
    "letters and marks apart": (lambda b: unicodedata.normalize("NFD", b.decode()).encode(), sorted),
    "line ends of Windows": (lambda b: b"\xef\xbb\xbf" + b.replace(b"\n", b"\r\n"), sorted),
}


@pytest.mark.parametrize("change", CHANGES)
def test_same_site_from_files_that_say_the_same(site, tmp_path, change):
    content = rewritten(tmp_path / "Content", *CHANGES[change])
    built = sitekit.built(content, tmp_path / "out")
    differing = [p for p in sorted(built.paths) if (built.folder / p).read_bytes() != (site.folder / p).read_bytes()]
    assert differing == [] and built.paths == site.paths


def test_rebuild_writes_nothing(tmp_path):
    output = tmp_path / "public"
    sitekit.built(sitekit.CONTENT, output)
    before, inode = sitekit.stamps(output), output.stat().st_ino
    again = sitekit.build(sitekit.CONTENT, output)
    assert again.returncode == 0
    assert sitekit.changes(again)[0] == 0
    assert (sitekit.stamps(output), output.stat().st_ino) == (before, inode)
    assert [p.name for p in tmp_path.iterdir()] == ["public"]


@pytest.mark.parametrize("title", ["Một tít hoàn toàn mới", 'Tít <mới> & "lạ"'])
def test_a_new_title_rewrites_only_pages_that_show_it(records, tmp_path, content, title):
    output = tmp_path / "public"
    before = sitekit.placed(records, output)
    id = max(sorted(content.articles), key=lambda id: (len(content.meetings_of(id)), len(content.participants_of(id))))
    old = content.articles[id]["title"]
    showing = {page.path for page in before.pages if any(old in piece for piece in page.pieces)}
    stamps = sitekit.stamps(output)
    path = records / content.articles[id]["path"].relative_to(sitekit.CONTENT)
    text = re.sub(r"^title:.*$", lambda _: f"title: '{title}'", path.read_text("utf-8"), count=1, flags=re.MULTILINE)
    path.write_text(text, "utf-8")
    result = sitekit.build(records, output)
    assert result.returncode == 0, result.stderr
    after = sitekit.Site(output)
    showing |= {page.path for page in after.pages if any(title in piece for piece in page.pieces)}
    changed = {path for path, stamp in sitekit.stamps(output).items() if stamps.get(path) != stamp}
    changed.discard(".vankho-manifest")
    assert sitekit.changes(result)[0] == len(changed)
    # The words of the archive are others: the index is another edition, which the search page names.
    index = {path for path in after.paths if path.startswith("search/")}
    assert index <= changed and index.isdisjoint(before.paths)
    changed -= index | {"search.html"}
    assert changed <= showing and f"articles/{id}.html" in changed
    assert len(changed) < 40
    assert sitekit.faults(after) == []


def test_a_removed_record_takes_its_page_along(records, tmp_path):
    (records / "officials/mot-nguoi-moi.md").write_text("---\nname: Một Người Mới\n---\n", "utf-8")
    output = tmp_path / "public"
    before = sitekit.built(records, output).paths
    (records / "officials/mot-nguoi-moi.md").unlink()
    result = sitekit.build(records, output)
    assert before - set(sitekit.files(output)) == {"officials/mot-nguoi-moi.html"}
    assert sitekit.changes(result)[2] == 1
