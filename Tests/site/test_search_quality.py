"""What the search finds and what it loads, on 1,000 invented articles and on the real archive.

The quick share of Tests/measure-search, which measures larger archives, and times, which depend on
the machine. Each test prints its figures beside their bars, which stand in Tests/search/bars.py.
"""

import contextlib
import sys

import pytest
import sitekit

sys.path.insert(0, str(sitekit.ROOT / "Tests"))

from search import browsers, corpus, figures, hosts, quality, sites, sizes, traffic  # noqa: E402

ARTICLES = 1_000


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """The site of an invented archive, and its articles."""
    folder = tmp_path_factory.mktemp("quality")
    content = sites.invented(ARTICLES, seed=1, work=folder)
    return sitekit.built(content, folder / "public").folder, corpus.read(content)


def opened(browser, site, delay=0):
    """The search page of a site over http, below a path."""
    stack = contextlib.ExitStack()
    address = stack.enter_context(hosts.served(site, delay))
    return stack, stack.enter_context(contextlib.closing(browsers.SearchPage(browser, address)))


@pytest.fixture(scope="module")
def page(browser, archive):
    stack, page = opened(browser, archive[0])
    with stack:
        yield page


@pytest.fixture
def report():
    """Takes the figures of a test, which fails by those that miss their bars."""
    return figures.Report()


def test_known_items_are_found_however_they_are_typed(report, page, archive):
    quality.known_items(report, page, archive[1], count=300)
    assert report.missed == []


def test_every_literal_phrase_finds_its_article(report, page, archive):
    quality.phrases(report, page, archive[1], count=60)
    assert report.missed == []


def test_a_search_loads_little(report, browser, archive):
    stack, page = opened(browser, archive[0], traffic.DELAY)
    with stack:
        traffic.traffic(report, page, *archive, count=50)
    assert report.missed == []


def test_nothing_is_loaded_before_the_box_has_focus(browser, archive):
    stack, page = opened(browser, archive[0])
    with stack:
        before, after = traffic.before_focus(page)
    assert before == []
    assert [url.rsplit("/", 1)[1] for url in after] == ["start.js"]


def test_the_index_is_small(report, archive):
    sizes.size(report, *archive)
    assert report.missed == []


def test_graded_searches_on_the_real_archive(report, browser, site, capsys):
    stack, page = opened(browser, site.folder)
    with stack, capsys.disabled():
        quality.graded(report, page)
    assert report.missed == []
