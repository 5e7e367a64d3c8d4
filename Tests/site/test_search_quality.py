"""What the search finds and what it loads, on 1,000 invented articles and on the real archive.

The quick share of Tests/measure-search, which measures larger archives, and times, which depend on
the machine. Each test prints its figures beside their bars, which stand in Tests/search/bars.py.
"""

import contextlib
import types

import pytest
import sitekit
from search import browsers, clients, corpus, draws, figures, hosts, quality, sameness, sites, sizes, traffic

ARTICLES = 1_000


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """The site of an invented archive, and its articles."""
    folder = tmp_path_factory.mktemp("quality")
    content = sites.invented(ARTICLES, seed=1, work=folder)
    return sitekit.site(content).folder, corpus.read(content)


@pytest.fixture
def page(node, archive):
    """The search of the site in Node."""
    with contextlib.closing(clients.Client(node, archive[0])) as page:
        yield page


@pytest.fixture
def shown(browser, archive):
    """The search page of the site over http, below a path, in a browser."""
    with hosts.served(archive[0]) as address, contextlib.closing(browsers.SearchPage(browser, address)) as page:
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


def test_a_browser_finds_the_same_items(page, shown, archive):
    """A few of each way to type them: the same answers as in Node, in the same order."""
    for items in draws.known_items(archive[1], count=10).values():
        queries = [query for query, _ in items]
        assert shown.ask(queries, limit=10) == page.ask(queries, limit=10)


def test_a_search_loads_little(report, page, archive):
    traffic.traffic(report, page, *archive, count=50)
    assert report.missed == []


def test_a_browser_loads_the_same_files(page, shown, archive):
    for query in draws.two_syllables(archive[1], count=5) + draws.four_syllables(archive[1], count=5):
        assert traffic.loaded(shown, query) == traffic.Load(page, query, traffic.Sizes(archive[0])).files


def test_nothing_is_loaded_before_the_box_has_focus(shown):
    before, after = traffic.before_focus(shown)
    assert before == []
    assert [url.rsplit("/", 1)[1] for url in after] == ["start.js"]


def test_the_index_is_small(report, archive):
    sizes.size(report, *archive)
    assert report.missed == []


def test_graded_searches_on_the_real_archive(report, node, site, capsys):
    with capsys.disabled():
        quality.graded(report, clients.Client(node, site.folder))
    assert report.missed == []


# --- Whether a client finds what it found before ---------------------------------------------------

# Put behind the client's own script: a client that finds the same, in another order.
REVERSED = """
;(() => {
  const { search } = vankho;
  vankho.search = async (text, options) => {
    const answer = await search(text, options);
    answer.results.reverse();
    return answer;
  };
})();
"""
FEW = types.SimpleNamespace(seed=1, drawn=90, pages=0, cases=False)


def test_a_client_finds_what_it_finds(report, archive):
    sameness.sameness(report, archive[0], *archive, FEW)
    assert report.missed == []


def test_another_order_is_seen(report, archive, tmp_path):
    other = sitekit.copy(archive[0], tmp_path / "other")
    with open(other / "assets/search.js", "a", encoding="utf-8") as script:
        script.write(REVERSED)
    sameness.sameness(report, archive[0], other, archive[1], FEW)
    missed = [line for line in report.missed if "answers" in line or "snippets" in line]
    assert len(missed) > 10 and len(report.missed) == len(missed), report.missed
