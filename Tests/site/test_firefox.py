"""Debian's Firefox, as a reader has it: journeys from a folder and over http, and what only it does.

Redirects are followed here, too. Whatever else a page does that a browser may forbid belongs here: Firefox
forbids a file more than Chromium does.
"""

import json

import journeykit
import pytest
import sitekit
from firefox import SETTINGS
from searchkit import WAYS

JOURNEYS = [journey for journey in journeykit.journeys() if journey.get("firefox")]
both_ways = pytest.mark.parametrize("way", WAYS)

# What a reader has and a driven Firefox has not, unless it is forbidden to change it, or what pages rest on:
# what a file may do, which windows may open, what is stored and filled in, how busy a hidden page is.
READERS = {
    "security.fileuri.strict_origin_policy": True,
    "dom.disable_open_during_load": True,
    "dom.timeout.enable_budget_timer_throttling": True,
    "dom.storage.enabled": True,
    "javascript.enabled": True,
    "privacy.window.name.update.enabled": True,
    "signon.autofillForms": True,
    "signon.rememberSignons": True,
}

OLD_POLICY = "form-action 'self'\">"

FRAME = """
const done = arguments[arguments.length - 1], frame = document.createElement('iframe');
frame.onload = () => done(frame.contentDocument?.title ?? 'no way in');
frame.src = 'other.html';
document.body.append(frame);
"""
TITLE = "<!DOCTYPE html><title>other</title><body></body>"


@both_ways
@pytest.mark.parametrize("journey", JOURNEYS, ids=[journey["says"] for journey in JOURNEYS])
def test_a_reader_gets_there(journey, way, firefox_reader, served):
    journeykit.travel(journey, firefox_reader(served, way))


def test_there_are_journeys_enough():
    assert len(JOURNEYS) >= 10


# --- The Firefox of the tests is that of a reader ------------------------------------------------


@pytest.mark.parametrize("name", READERS)
def test_a_setting_is_as_readers_have_it(name, firefox):
    assert firefox.setting(name) == READERS[name]


def test_no_setting_is_as_marionette_would_have_it(firefox):
    recommended, changed = firefox.recommended_settings(), firefox.changed_settings()
    assert len(recommended) > 100 and recommended["security.fileuri.strict_origin_policy"] == "false"
    assert SETTINGS.keys() <= changed.keys()
    # Firefox counts its starts and keeps its version, under names that Marionette would give other values.
    assert [name for name in recommended if json.dumps(changed.get(name)) == recommended[name]] == []
    assert not READERS.keys() & changed.keys()


@pytest.fixture
def let_do_more(firefox):
    """Sets what Marionette would set, for one test."""
    firefox.set("security.fileuri.strict_origin_policy", False)
    yield
    firefox.reset("security.fileuri.strict_origin_policy")


def title_in_a_frame(visit, search_sites):
    folder = search_sites.folder / "frames"
    folder.mkdir(exist_ok=True)
    (folder / "index.html").write_text(TITLE)
    (folder / "other.html").write_text(TITLE)
    visit.page.goto((folder / "index.html").as_uri())
    return visit.page.tell("WebDriver:ExecuteAsyncScript", script=FRAME, args=[])


def test_a_file_may_not_read_another(firefox_reader, served, search_sites):
    assert title_in_a_frame(firefox_reader(served, "file"), search_sites) == "no way in"


def test_a_firefox_that_is_let_do_more_may(let_do_more, firefox_reader, served, search_sites):
    assert title_in_a_frame(firefox_reader(served, "file"), search_sites) == "other"


# --- What a browser forbids is found ---------------------------------------------------------------


@pytest.fixture(scope="module")
def old_policy(search_sites, served):
    """The site with the policy that its pages once had."""
    site = search_sites.copy(served, "old policy")
    sitekit.replace(site / "about.html", "form-action 'self' file:\">", OLD_POLICY)
    return site


def test_a_form_that_a_policy_blocks_is_found(old_policy, firefox_reader):
    visit = firefox_reader(old_policy, "file", patience=2)
    journey = {"steps": [{"open": "about.html"}, {"search": "Trà Vinh"}]}
    with pytest.raises(journeykit.Late):
        journeykit.travel(journey, visit)
    assert visit.page.url == visit.address + "about.html"
    assert any("form-action" in fault for fault in visit.faults)
    visit.forgive()


# --- The chosen appearance -------------------------------------------------------------------------

CHOICES = "() => [location.protocol === 'file:' ? document.cookie : '', Object.entries(localStorage).join()]"


def chosen_dark(visit):
    visit.page.goto(visit.address + "index.html")
    journeykit.Journey(visit).take({"appearance": "dark"})
    return visit.page.evaluate(CHOICES)


@both_ways
def test_the_appearance_is_of_one_site(way, firefox_reader, served, search_sites):
    visit = firefox_reader(served, way)
    cookie, stored = chosen_dark(visit)
    # From a folder, Firefox has one store for every file, and cookies for all.
    assert ("vankho-theme" in cookie, "vankho-theme" in stored) == (way == "file", way == "http")
    other = visit.move(search_sites.address(search_sites.copy(served, "beside"), way))
    journey = journeykit.Journey(other)
    journey.take({"open": "officials/index.html"})
    journey.take({"is": "light"})
    assert visit.page.evaluate("() => document.documentElement.dataset.theme ?? null") is None


@both_ways
def test_a_page_that_comes_back_has_the_appearance_chosen_since(way, firefox_reader, served):
    visit = journeykit.Journey(firefox_reader(served, way))
    for step in (
        {"open": "officials/index.html"},
        {"follow": {"link": "Hội nghị", "in": "header"}},
        {"appearance": "dark"},
        {"back": None},
        {"at": "officials/index.html"},
        {"is": "dark"},
    ):
        visit.take(step)


# --- Redirects -------------------------------------------------------------------------------------


REDIRECTS = """
- from: officials/tuong-ky
  to: officials/nguyen-van-ky
"""

# From what a reader opens to where that leads.
WAYS_ON = [("officials/tuong-ky.html", "officials/nguyen-van-ky.html")]


@pytest.fixture(scope="module")
def redirected(tmp_path_factory, search_sites):
    records = sitekit.copy(sitekit.CONTENT, tmp_path_factory.mktemp("redirected") / "Content")
    (records / "redirects.yml").write_text(REDIRECTS, "utf-8")
    return search_sites.copy(sitekit.site(records).folder, "redirected")


@both_ways
@pytest.mark.parametrize("old, new", WAYS_ON)
def test_a_redirect_leads_on(old, new, way, firefox_reader, redirected):
    visit = journeykit.Journey(firefox_reader(redirected, way))
    for step in ({"open": "index.html"}, {"open": old}, {"at": new}, {"back": None}, {"at": "index.html"}):
        visit.take(step)
