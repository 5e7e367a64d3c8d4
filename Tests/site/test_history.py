"""No address dies: thirty changes to an archive, each seen from a fresh checkout."""

import re

import historykit
import pytest
import sitekit

REFRESH = re.compile(r'<meta http-equiv="refresh" content="0; url=([^"]*)"')


def led(site, path):
    """The page that a reader of an address comes to, who is led on at most once."""
    assert (site / path).is_file(), f"{path} is dead"
    found = REFRESH.search((site / path).read_text("utf-8"))
    if not found:
        return path
    target = (site / path).parent.joinpath(found[1]).resolve().relative_to(site.resolve()).as_posix()
    assert (site / target).is_file(), f"{path} leads to {target}, which is dead"
    assert not REFRESH.search((site / target).read_text("utf-8")), f"{path} leads on twice"
    return target


@pytest.fixture(scope="module")
def history(tmp_path_factory):
    """Every change with the site after it, and the addresses of all sites up to there."""
    folder = tmp_path_factory.mktemp("history")
    archive = historykit.Archive(folder / "Content")
    steps, known = [], set()
    for number, (name, change) in enumerate([("the beginning", lambda a: None), *historykit.CHANGES]):
        change(archive)
        archive.save()
        checkout = sitekit.copy(archive.folder, folder / f"checkout-{number}")
        site = sitekit.built(checkout, folder / f"site-{number}")
        pages = {path for path in sitekit.files(site.folder) if path.endswith(".html")}
        steps.append((name, site, frozenset(known), checkout))
        known |= pages
        # What was published is written down, in the editor's folder.
        update = sitekit.vankho("addresses", "--update", "--content", archive.folder, "--templates", sitekit.TEMPLATES)
        assert update.returncode == 0, update.stderr
    return steps


def test_there_are_thirty_changes():
    assert len(historykit.CHANGES) == 30


def test_every_address_of_every_state_leads_somewhere(history):
    dead = []
    for name, site, known, _ in history:
        for path in sorted(known):
            try:
                led(site.folder, path)
            except AssertionError as error:
                dead.append(f"after '{name}': {error}")
    assert dead == []


def test_nothing_is_missed(history):
    """Each change said what became of its addresses."""
    for name, site, _, _ in history:
        assert "address-gone" not in site.said.stderr, (name, site.said.stderr)


ENDS = {
    "articles/bai-0.html": "articles/bai-dau.html",  # withdrawn in the end
    "officials/nguoi-0.html": "officials/tran-van-thu.html",
    "officials/nguoi-2.html": "officials/le-thi-thu.html",
    "topics/chu-de.html": "topics/tat-ca.html",
    "topics/chu-de-page-2.html": "topics/tat-ca.html",
    "articles/page-2.html": "articles/index.html",
    "years/2019.html": "years/index.html",
    "years/2023-page-2.html": "years/2023.html",
    "provinces/song-a.html": "provinces/song-a-2025.html",
    "provinces/song-b.html": "provinces/song-a-2025.html",
    "passages/bai-3.html": "articles/bai-3.html",
    "meetings/hop-1.html": "meetings/hop-dau-nam.html",
    "topics/muc-hai.html": "organizations/so-ba.html",
    "articles/bai-6.html": "articles/bai-bay.html",
}


@pytest.mark.parametrize("old", sorted(ENDS))
def test_readers_come_to_the_record(history, old):
    _, site, known, _ = history[-1]
    assert old in known
    end = led(site.folder, old)
    if old == "articles/bai-0.html":
        assert end == old and "Ghi nhầm bai-dau." in site[old].main.text
    else:
        assert end == ENDS[old]


def test_a_choice_is_shown(history):
    _, site, _, _ = history[-1]
    page = site["officials/nguoi-3.html"]
    assert {"officials/vo-minh-duc.html", "officials/vo-minh-duc-2.html"} <= set(page.targets(page.main))
    # What became of one part of a body: it was merged, and the other was withdrawn.
    page = site["organizations/so-hai.html"]
    assert "organizations/so-ba.html" in page.targets(page.main) and "Ghi nhầm so-hai-b." in page.main.text


def test_a_draft_keeps_its_address(history):
    _, site, _, _ = next(step for step in history if step[0] == "an article is a draft again")
    assert "đang được biên tập lại" in site["articles/bai-5.html"].main.text


def test_a_checkout_without_the_list_misses_only_what_nobody_knows(history, tmp_path):
    """The addresses of records and redirects are known from these alone."""
    *_, (_, _, known, checkout) = history
    (checkout / "addresses.txt").unlink()
    other = sitekit.built(checkout, tmp_path / "public")
    for path in known & {p for p in known if re.fullmatch(r"[a-z]+/[a-z0-9-]+\.html", p)}:
        if "page-" not in path and not path.startswith(("years/", "passages/")):
            led(other.folder, path)
