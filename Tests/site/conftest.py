"""The sites that several tests read, each built once a session. Tests never write into them."""

import pytest
import searchkit
import searchreader
import sitekit
from firefox import Firefox
from firefoxpage import FirefoxReader
from playwright.sync_api import sync_playwright
from search import browsers, clients


@pytest.fixture(scope="session")
def content():
    """The records of the real archive."""
    return sitekit.Content(sitekit.CONTENT)


@pytest.fixture(scope="session")
def site():
    """The real archive, built."""
    return sitekit.site(sitekit.CONTENT)


@pytest.fixture(scope="session")
def english(tmp_path_factory):
    """The real archive with an English interface."""
    folder = tmp_path_factory.mktemp("english")
    records = sitekit.copy(sitekit.CONTENT, folder / "Content")
    sitekit.replace(records / "archive.yml", "language: vi", "language: en")
    return sitekit.site(records)


@pytest.fixture(scope="session")
def long_archive(tmp_path_factory):
    """An invented archive of 400 articles with lists over several pages: content and site."""
    return sitekit.invented(tmp_path_factory.mktemp("long"), 400)


@pytest.fixture(scope="module", params=["real", "long"])
def archive(request):
    """The real archive, then the invented one with lists over several pages: content and site."""
    if request.param == "long":
        return request.getfixturevalue("long_archive")
    return request.getfixturevalue("content"), request.getfixturevalue("site")


@pytest.fixture
def records(tmp_path):
    """A copy of the real records to change."""
    return sitekit.copy(sitekit.CONTENT, tmp_path / "Content")


@pytest.fixture
def invented(tmp_path_factory):
    """Makes an invented archive of some number of articles, and its site."""
    return lambda articles: sitekit.invented(tmp_path_factory.mktemp("invented"), articles)


@pytest.fixture(scope="session")
def browser():
    """One browser for all; it finds no host but this machine."""
    arguments = ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=browsers.program(), args=arguments)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def search_sites(tmp_path_factory):
    """Builds the small archives of the search's tests, and serves them."""
    sites = searchkit.Sites(tmp_path_factory.mktemp("search"))
    yield sites
    sites.close()


@pytest.fixture(scope="session")
def served(search_sites):
    """The real archive in a folder that can be opened in both ways."""
    return search_sites.copy(sitekit.site(sitekit.CONTENT).folder, "real")


@pytest.fixture(scope="session")
def served_english(search_sites, english):
    """The real archive with an English interface in a folder that can be opened in both ways."""
    return search_sites.copy(english.folder, "english")


@pytest.fixture(scope="session")
def small_site(search_sites):
    """An archive of a few records of each kind."""
    return search_sites.built("page", searchkit.PAGE)


@pytest.fixture(scope="session")
def wide_site(search_sites):
    """An archive with an index of many files."""
    return search_sites.built("wide", {"documents": {"lost": "Chuyện anh Vĩnh Yên"}, "filler": 200})


@pytest.fixture(scope="session")
def node():
    """The search outside a browser."""
    with clients.Node() as node:
        yield node


@pytest.fixture
def client(node):
    """Opens the search of a site in Node."""
    opened = []

    def open_(site):
        opened.append(searchreader.Client(node, site))
        return opened[-1]

    yield open_
    for client in opened:
        client.close()


@pytest.fixture
def reader(browser, search_sites):
    """Opens a site as a reader does. Whatever the browser complained of fails the test."""
    readers = []

    def opened(site, way, **settings):
        readers.append(searchreader.Reader(browser, search_sites.address(site, way), **settings))
        return readers[-1]

    yield opened
    faults = [fault for reader in readers for fault in reader.faults]
    for reader in readers:
        reader.close()
    assert faults == []


@pytest.fixture(scope="session")
def firefox():
    """One Firefox for all."""
    firefox = Firefox()
    yield firefox
    firefox.close()


@pytest.fixture
def firefox_reader(firefox, search_sites):
    """Opens a site in Firefox as a reader does. Whatever the browser complained of fails the test."""
    readers = []

    def opened(site, way, **settings):
        readers.append(FirefoxReader(firefox, search_sites.address(site, way), **settings))
        return readers[-1]

    yield opened
    faults = [fault for reader in readers for fault in reader.faults]
    for reader in readers:
        reader.close()
    assert faults == []
