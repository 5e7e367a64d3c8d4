"""The 103 cases of the search, each with its small archive. What searches answer is asked in Node; what
the page shows, and how files are found, in a browser: from a folder whose path has spaces, `#`, `%` and
Vietnamese letters, and over http below /a/b/. That both answer alike is seen for some cases."""

import pytest
import searchkit
from searchhand import BY_HAND
from searchreader import Answer, asking, bare, check_answer, check_lists, composed, id_of, names

CASES = searchkit.cases()
GROUPS = ["same", "same-set", "identical"]
ASKED = [case for case in CASES if any("queries" in part or set(GROUPS) & set(part) for part in searchkit.parts(case))]


def is_shown(case):
    """Whether a case says something of the page, too."""
    parts = searchkit.parts(case)
    return case["case"] in BY_HAND or any(
        {"typed", "marks", "said"} & set(part) or announcements(part) for part in parts
    )


def announcements(part):
    """What the page must say of a repair or an offer: its kind, the query, the text."""
    return [
        (kind, query, expected[kind])
        for expected in part.get("queries", [])
        for query in names(expected["q"])
        for kind in ("repair", "offer")
        if expected.get(kind, "none") != "none"
    ]


SHOWN = list(filter(is_shown, CASES))


def number(case):
    return f"{case['case']:03}"


def sites(case, search_sites):
    """The parts of a case, each with its site."""
    for place, part in enumerate(searchkit.parts(case), 1):
        yield part, search_sites.built(f"case-{number(case)}-{place}", part)


def test_no_case_is_left_out():
    assert [case["case"] for case in CASES] == list(range(1, 104))
    assert {case["case"] for case in CASES if case.get("by-hand")} == set(BY_HAND)
    assert {case["case"] for case in ASKED} | {case["case"] for case in SHOWN} == set(range(1, 104))


@pytest.mark.parametrize("case", ASKED, ids=number)
def test_what_a_case_finds(case, client, search_sites):
    for part, site in sites(case, search_sites):
        visit = client(site)
        check_queries(part, case["quiet"], visit)
        check_groups(part, visit)


@pytest.mark.parametrize("way", searchkit.WAYS)
@pytest.mark.parametrize("case", SHOWN, ids=number)
def test_what_a_case_shows(case, way, reader, search_sites):
    for part, site in sites(case, search_sites):
        check_page(part, reader(site, way))
    if case["case"] in BY_HAND:
        BY_HAND[case["case"]](part, site, way, reader, search_sites)


@pytest.mark.parametrize("way", searchkit.WAYS)
def test_a_browser_answers_as_node_does(way, reader, client, search_sites):
    """In every byte, scores too: a quarter of the cases from a folder, and another one over http."""
    visit, compared = None, 0
    for case in ASKED[searchkit.WAYS.index(way) :: 4]:
        for part, site in sites(case, search_sites):
            queries = [query for expected in part.get("queries", []) for query in names(expected["q"])]
            queries += [query for kind in GROUPS for group in part.get(kind, []) for query in group]
            visit = visit.move(search_sites.address(site, way)) if visit else reader(site, way)
            assert visit.open().answers(queries) == client(site).answers(queries), f"case {number(case)}"
            compared += len(queries)
    assert compared > 50


def check_queries(part, quiet, visit):
    for expected in part.get("queries", []):
        queries = names(expected["q"])
        for query, text in zip(queries, visit.answers(queries)):
            check_answer(expected, Answer(text, query), quiet)


def check_groups(part, visit):
    """Queries that must have the same answer, in what the group's kind says."""
    kinds = {
        "same": lambda answer: (answer.ids, answer.full, answer.total),
        "same-set": lambda answer: set(answer.full),
        "identical": lambda answer: composed(answer.text),
    }
    for kind, aspect in kinds.items():
        for group in part.get(kind, []):
            answers = [Answer(text, query) for text, query in zip(visit.answers(group), group)]
            assert answers[0].full, f"{group[0]!r} finds nothing"
            for answer in answers[1:]:
                assert aspect(answer) == aspect(answers[0]), f"{answer.query!r} and {group[0]!r} ({kind})"


def check_page(part, visit):
    """What the page itself shows: lists while typing, marks, notices."""
    for expected in part.get("typed", []):
        visit.open().type(expected["text"])
        rows = visit.listed()
        ids = [id_of(row) for row in rows]
        full = [id_of(row) for row in rows if row["full"]]
        check_lists(expected, ids, full, f"typed {expected['text']!r}")
    for expected in part.get("marks", []):
        check_marks(expected, visit.marks(expected["q"], expected["document"]))
    for expected in part.get("said", []):
        visit.open(asking(expected["q"])).settle()
        said = visit.text("#search-notice")
        assert expected["contains"] in said, f"the notice for {expected['q']!r} says {said!r}"
    for kind, query, text in announcements(part):
        check_announcement(kind, query, text, visit)


def check_marks(expected, found):
    kind = "exact" if "exact" in expected else "near"
    where = f"{expected['q']!r} in {found['text']!r}"
    assert {mark for _, mark in found["marks"]} == {kind}, f"{where}: {found['marks']}"
    # The marks may be one run or one for each word, but they hold whole letters and nothing else.
    texts = [composed(text) for text, _ in found["marks"]]
    assert " ".join(" ".join(texts).split()) == expected[kind], f"{where}: {texts}"


def check_announcement(kind, query, text, visit):
    """A repair is said on the page, and can be refused there; an offer is said, too."""
    visit.open(asking(query)).settle()
    said = bare(visit.text("#search-notice"))
    assert text in said, f"the notice for {query!r} says {said!r}, not {text!r}"
    if kind == "repair":
        assert bare(query) in said, f"the notice for {query!r} does not name it: {said!r}"
        assert visit.ids(), f"nothing found for {query!r}"
        visit.page.locator("#search-notice .search-refuse").first.click()
        assert not [row for row in visit.listed() if row["full"]], f"{query!r}, refused, still finds"
