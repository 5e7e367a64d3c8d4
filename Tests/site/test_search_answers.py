"""What the search answers: facets, options, hostile words, and what is said when files are lost.

What needs no page is asked in Node: see test_search_cases.py for what the browser answers.
"""

import json
import random
import re

import pytest
import searchkit
from searchhand import HOSTILE
from searchkit import WAYS, index_files
from searchreader import asking, bare

both_ways = pytest.mark.parametrize("way", WAYS)
DAYS = {id: fields["date"] for id, fields in searchkit.PAGE["documents"].items()}


# --- Facets ----------------------------------------------------------------------------------------


def matching(visit, query, **filters):
    return {f"{r['kind']}:{r['id']}" for r in visit.search(query, filters=filters).results}


@pytest.mark.parametrize("query", ["", "nhân quyền"])
def test_or_within_and_across(query, small_site, client):
    visit = client(small_site)
    one, two = (matching(visit, query, province=[id]) for id in ("can-tho", "ha-noi"))
    assert one - two and two - one
    assert matching(visit, query, province=["can-tho", "ha-noi"]) == one | two
    topic = matching(visit, query, topic=["tre-em"])
    both = matching(visit, query, topic=["tre-em"], province=["can-tho", "ha-noi"])
    assert both == topic & (one | two) and both not in (topic, one | two)
    assert matching(visit, query, province=["nowhere"]) == set()


@pytest.mark.parametrize("query", ["", "nhân quyền", "hội nghị"])
def test_counts_of_facets_are_true(query, small_site, client):
    """A count says how many results there are with that value and all that is chosen in other facets."""
    visit = client(small_site)
    for chosen in ({}, {"topic": ["tre-em"]}, {"topic": ["tre-em"], "province": ["ha-noi"]}):
        facets = json.loads(visit.answers([query], filters=chosen)[0])["facets"]
        assert {"year", "province", "official", "organization", "topic", "kind", "language"} <= set(facets)
        for name, values in facets.items():
            others = {key: value for key, value in chosen.items() if key != name}
            for value in values:
                found = visit.search(query, filters={**others, name: [str(value["id"])]})
                assert value["count"] == found.total, (chosen, name, value)


def test_a_province_counts_those_that_became_part_of_it(small_site, client):
    visit = client(small_site)
    found = visit.search("", filters={"province": ["can-tho-2025"], "kind": ["article"]}).ids
    assert found == ["e", "g", "d", "b", "a"]
    assert visit.search("", filters={"province": ["can-tho"], "kind": ["article"]}).ids == ["g", "d", "a"]


@both_ways
def test_values_are_sorted_and_shown_with_counts(way, small_site, reader):
    visit = reader(small_site, way).open(asking("nhân quyền"))
    visit.settle()
    facets = json.loads(visit.answers(["nhân quyền"])[0])["facets"]
    for name in ("topic", "kind"):
        counts = [value["count"] for value in facets[name]]
        assert counts == sorted(counts, reverse=True)
        field = visit.page.locator(f'#search-facets fieldset[data-facet="{name}"]')
        shown = field.locator("input[type=checkbox]").evaluate_all("all => all.map(box => box.value)")
        numbers = [int(re.sub(r"\D", "", text)) for text in field.locator(".count").all_text_contents()]
        assert [pair for pair in zip(shown, numbers) if pair[1]] == [
            (v["id"], v["count"]) for v in facets[name] if v["count"]
        ]


@both_ways
def test_filters_without_words(way, small_site, reader):
    visit = reader(small_site, way).open("search.html?topic=tre-em&kind=article")
    assert visit.ids() == ["d", "c", "b"]
    visit.page.locator("#search-sort").select_option("oldest")
    assert visit.ids() == ["b", "c", "d"]
    visit.choose("year", "2023")
    assert visit.ids() == ["c"]


# --- Options ---------------------------------------------------------------------------------------


def test_limit_and_sort(small_site, client):
    visit = client(small_site)
    every = visit.search("nhân quyền", filters={"kind": ["article"]})
    assert len(every.ids) == every.total >= 5
    for limit in (0, 1, 3):
        part = visit.search("nhân quyền", filters={"kind": ["article"]}, limit=limit)
        assert part.ids == every.ids[:limit] and part.total == every.total
    full = set(every.full)
    newest = [id for id in visit.search("nhân quyền", sort="newest").ids if id in full]
    oldest = [id for id in visit.search("nhân quyền", sort="oldest").ids if id in full]
    assert newest == sorted(full, key=lambda id: DAYS[id], reverse=True) == oldest[::-1]
    assert visit.search("nhân quyền", sort="relevance").text == visit.search("nhân quyền").text
    scores = [result["score"] for result in every.results if not result["missing"]]
    assert scores == sorted(scores, reverse=True)


def test_results_have_what_the_contract_says(small_site, client):
    visit = client(small_site)
    answer = visit.search("nhân quyền")
    folders = {
        "article": "articles",
        "meeting": "meetings",
        "official": "officials",
        "organization": "organizations",
        "province": "provinces",
        "topic": "topics",
    }
    for result in answer.results:
        assert result["url"] == f"{folders[result['kind']]}/{result['id']}.html"
        assert (small_site / result["url"]).exists()
        assert isinstance(result["title"], str) and isinstance(result["score"], (int, float))
    assert answer.all["exact"] is True
    [article] = [result for result in answer.results if result["id"] == "d"]
    assert article["title"] == searchkit.TITLE and article["date"] == "2024-02-01"
    kinds = {result["kind"] for result in visit.search("", filters={"province": ["can-tho"]}).results}
    assert {"article", "province"} <= kinds


ODD = [
    None,
    {},
    {"limit": -1},
    {"limit": "x"},
    {"limit": 1e9},
    {"filters": None},
    {"filters": {"nothing": ["x"]}},
    {"filters": {"province": []}},
    {"filters": {"province": "can-tho"}},
    {"filters": {"year": ["x", "", None]}},
    {"filters": {"__proto__": ["x"], "constructor": ["y"]}},
    {"sort": "sideways"},
    {"limit": 2.5},
    {"sort": None},
]


@pytest.mark.parametrize("query", ["nhân quyền", ""])
def test_odd_options_reject_nothing(query, small_site, client):
    visit = client(small_site)
    for options in ODD:
        [text] = visit.texts([query], options)
        assert isinstance(json.loads(text)["results"], list), options


@both_ways
def test_odd_calls_reject_nothing(way, small_site, reader):
    visit = reader(small_site, way).open()
    for call in ("search()", "search(null)", "search(undefined, undefined)", "search(5)", "search({})", "search([])"):
        assert visit.page.evaluate(f"() => window.vankho.{call}.then(a => Array.isArray(a.results))"), call


PIECES = [
    "nhân",
    "quyền",
    "nhan",
    "-",
    '"',
    "“",
    "”",
    "tỉnh:",
    "năm:",
    "2019-",
    "99999999999999999999",
    "*",
    "(",
    ")",
    "\\",
    "/",
    "<b>",
    "&amp;",
    "%",
    "#",
    "?",
    "\u0301",
    "\u200b",
    "\ud83d",
    "😀",
    "ไทย",
    "漢字",
    "ß",
    "İ",
    "ǆ",
    "__proto__",
    "constructor",
    "ubnd",
    "72/2013/NĐ-CP",
    "1.234,5",
    ".",
    ",",
    "\n",
    "\t",
    "\u2028",
    "\x00",
    "đ",
    "q",
    "nhaan",
    "quyeenf",
    "nhanquyen",
    "x" * 300,
    "@topic:tre-em",
    "OR",
    "AND",
    ":",
    "--",
    "''",
    " ",
]


def test_hostile_words_reject_nothing(small_site, client):
    choose = random.Random(103)
    made = [choose.choice(["", " "]).join(choose.choices(PIECES, k=choose.randint(1, 14))) for _ in range(200)]
    raw = [
        "".join(chr(choose.choice([choose.randrange(1, 0x250), choose.randrange(1, 0xD7FF)])) for _ in range(20))
        for _ in range(40)
    ]
    visit = client(small_site)
    for query, text in zip(made + raw + HOSTILE, visit.answers(made + raw + HOSTILE)):
        answer = json.loads(text)
        assert isinstance(answer["results"], list) and answer["total"] >= len(answer["results"]), query
        assert isinstance(answer["notices"], list) and isinstance(answer["facets"], dict), query


# --- Losses ----------------------------------------------------------------------------------------


LOST = "ERR_FILE_NOT_FOUND|404"


def forgive(visit, pattern):
    visit.faults[:] = [fault for fault in visit.faults if not re.search(pattern, fault)]


@both_ways
def test_a_missing_start_file_is_said(way, wide_site, reader, search_sites):
    copy = search_sites.copy(wide_site, f"page-no-start-{way}")
    index_files(copy)["start"].unlink()
    visit = reader(copy, way).open()
    answer = visit.search("Vĩnh Yên")
    assert answer.results == [] and answer.all["notices"]
    visit.open(asking("Vĩnh Yên")).settle()
    assert visit.text("#search-notice")
    forgive(visit, LOST)


@both_ways
@pytest.mark.parametrize("kind", ["texts", "cards"])
def test_lost_texts_and_cards_take_nothing_else(kind, way, wide_site, reader, search_sites):
    copy = search_sites.copy(wide_site, f"page-no-{kind}-{way}")
    for name, path in index_files(copy).items():
        if name.startswith(f"{kind}/"):
            path.unlink()
    visit = reader(copy, way).open(asking("biển xanh"))
    visit.settle()
    answer = visit.search("biển xanh", limit=10)
    assert answer.total > 10
    if kind == "texts":
        assert len(answer.results) == 10 and len(visit.listed()) == 10
    else:
        assert answer.all["notices"] and visit.text("#search-notice")
    forgive(visit, LOST)


@both_ways
def test_the_client_of_another_edition_says_so(way, wide_site, small_site, reader, search_sites):
    """The page of one build beside the whole index of another, both in a cache."""
    copy = search_sites.copy(wide_site, f"page-other-edition-{way}")
    for name, path in index_files(copy).items():
        other = index_files(small_site).get(name)
        if other:
            path.write_bytes(other.read_bytes())
    visit = reader(copy, way).open()
    answer = visit.search("Vĩnh Yên")
    assert answer.results == [] and answer.all["notices"]
    visit.open(asking("Vĩnh Yên")).settle()
    assert re.search(r"tai lai|reload", bare(visit.text("#search-notice")))
