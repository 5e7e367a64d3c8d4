"""The cases of the search that no table can say: typing, suggestions, facets, damaged files.

Each is a function of the case's archive, its site, the way of opening, and the fixtures `reader` and
`search_sites`; BY_HAND has them by number.
"""

import itertools
import json
import re

import searchkit
import sitekit
from searchkit import WAYS, documents, gzipped, index_files
from searchreader import asking, bare

BY_HAND = {}


def by_hand(number):
    def keep(check):
        BY_HAND[number] = check
        return check

    return keep


def dictionary(requests):
    """Of the files that were asked for, those that find documents: not cards, texts, facets."""
    return [name for name in requests if name.startswith(("terms/", "more/"))]


# --- Typing --------------------------------------------------------------------------------------


@by_hand(74)
def typing_key_by_key(part, site, way, reader, sites):
    """Three new files a key means files that find; what is shown of the results comes on top."""
    visit = reader(site, way).open()
    visit.page.locator("#search-input").focus()
    visit.settle()
    for typed in itertools.accumulate("nhan quyen"):
        before = len(visit.requests), len(visit.index_requests)
        visit.type(typed[-1])
        ids = visit.ids()
        assert visit.page.locator("#search-input").input_value() == typed
        new = dictionary(visit.index_requests[before[1] :])
        assert len(new) <= 3, f"{typed!r} loads {new}"
        assert visit.faults == [], typed
        if len(typed) > 5:
            assert {"right", "right-2"} <= set(ids), f"{typed!r} lists {ids}"
        elif len(typed) == 5:
            assert ids, f"{typed!r} lists nothing"
    assert dictionary(visit.index_requests), "typing has loaded no dictionary"


@by_hand(75)
def suggestions(part, site, way, reader, sites):
    visit = reader(site, way).open()
    visit.type("nhan q")
    options = visit.page.locator("#search-suggestions [role=option]")
    options.first.wait_for()
    visit.settle()
    texts = options.all_inner_texts()
    [found] = [text for text in texts if "nhân quyền" in text.lower()]
    assert re.findall(r"\d+", found) == ["3"], found


@by_hand(84)
def only_function_words(part, site, way, reader, sites):
    """All files of the index that the page asks for after the start file, to its first list."""
    visit = reader(site, way).open()
    visit.page.locator("#search-input").focus()
    visit.settle()
    before = len(visit.index_requests)
    answer = visit.search("của là và", limit=10)
    assert "all" in answer.full and answer.total > 10
    files = index_files(site)
    asked = set(visit.index_requests[before:])
    assert dictionary(asked)
    assert gzipped(files[name] for name in asked) <= 40_000
    visit.open(asking("của là và"))
    assert visit.ids()
    assert gzipped(files[name] for name in set(visit.index_requests) - {"start"}) <= 80_000


# --- Order ---------------------------------------------------------------------------------------


@by_hand(96)
def year_never_reorders(part, site, way, reader, sites):
    visit = reader(site, way).open()
    days = {name: fields["published"] for name, fields in documents(part).items()}
    for query in ["nhân quyền", "nhan quyen", "quyền"]:
        everything = visit.search(query).ids
        assert len(everything) >= 6
        for years in (["2024"], ["2023"], ["2022", "2024"]):
            kept = [id for id in everything if days[id][:4] in years]
            assert kept and kept != everything
            assert visit.search(query, filters={"year": years}).ids == kept, (query, years)
    visit.open(asking("nhân quyền"))
    before = visit.ids()
    visit.choose("year", "2024")
    kept = [id for id in before if days[id].startswith("2024")]
    assert visit.ids() == kept and len(kept) >= 3


@by_hand(97)
def same_order_in_every_build(part, site, way, reader, sites):
    """The same records in files that were made in another order, built by another number of jobs."""
    content = sites.folder / "case-097-again.content"
    if not content.exists():
        turned = {"documents": dict(reversed(part["documents"].items()))}
        searchkit.write_content(turned, content)
        sites.from_content("case-097-again", content, "--jobs", "1")
    again = sites.folder / "case-097-again"
    queries = ["nhân quyền", "nhan quyen", "quyền"]
    answers = [reader(folder, way).open().answers(queries) for folder in (site, again)]
    assert answers[0] == answers[1]
    assert len(json.loads(answers[0][0])["results"]) == 6
    assert {path: p.read_bytes() for path, p in index_files(site).items()} == {
        path: p.read_bytes() for path, p in index_files(again).items()
    }


# --- Facets --------------------------------------------------------------------------------------


def with_topic(part, topic, province):
    found = {id: f for id, f in documents(part).items() if topic in f.get("topics", [])}
    return [id for id, f in found.items() if province in f["provinces"]]


def newest_first(part, ids):
    return sorted(ids, key=lambda id: documents(part)[id]["published"], reverse=True)


@by_hand(98)
def filters_alone(part, site, way, reader, sites):
    """Of articles: pages of provinces and topics are counted as results, too, and have no date."""
    visit = reader(site, way).open()
    articles = {"kind": ["article"]}
    can_tho = [id for id, f in documents(part).items() if "can-tho" in f.get("provinces", [])]
    answer = visit.search("", filters={**articles, "province": ["can-tho"]})
    assert answer.ids == newest_first(part, can_tho) == ["c", "a", "e", "b"]
    assert answer.total == 4
    topics = {topic: len(with_topic(part, topic, "can-tho")) for topic in ("tre-em", "dat-dai", "y-te")}
    assert answer.facet("topic") == topics == {"tre-em": 3, "dat-dai": 2, "y-te": 1}
    assert list(answer.facet("topic").values()) == [3, 2, 1]
    assert answer.facet("year") == {"2019": 1, "2020": 1, "2021": 1, "2023": 1}
    answer = visit.search("", filters={**articles, "topic": ["tre-em"], "province": ["ha-giang"]})
    assert answer.ids == ["c"]
    shown_filters_alone(part, visit)


def shown_filters_alone(part, visit):
    visit.open("search.html?province=can-tho&kind=article")
    assert visit.ids() == ["c", "a", "e", "b"]
    counts = visit.page.locator('#search-facets fieldset[data-facet="topic"] .count').all_inner_texts()
    numbers = [int(re.sub(r"\D", "", count)) for count in counts]
    assert numbers[:3] == [3, 2, 1] and not any(numbers[3:])
    box = '#search-facets fieldset[data-facet="topic"] input[type=checkbox]'
    values = visit.page.locator(box).evaluate_all("boxes => boxes.map(box => box.value)")
    assert values[:3] == ["tre-em", "dat-dai", "y-te"]


@by_hand(99)
def intersection_and_back(part, site, way, reader, sites):
    query, inside = "tham nhũng năm:2015-2019", {"in-first", "in-last"}
    visit = reader(site, way).open()
    years = visit.search(query)
    assert set(years.full) == inside | {"elsewhere", "nowhere"}
    assert set(visit.search(query, filters={"province": ["can-tho"]}).full) == inside
    listed = {"year": [str(year) for year in range(2015, 2020)], "province": ["can-tho"]}
    assert set(visit.search("tham nhũng", filters=listed).full) == inside
    visit.page.locator("#search-input").fill(query)
    before = visit.ids()
    assert set(before) >= inside | {"elsewhere", "nowhere"} and not {"before", "after"} & set(before)
    visit.choose("province", "can-tho")
    both = visit.ids()
    assert both == [id for id in before if id in inside]
    visit.choose("province", "can-tho", on=False)
    assert visit.ids() == before
    visit.choose("province", "can-tho")
    visit.settle()
    visit.page.locator("#search-results a.result-title").first.click()
    visit.page.wait_for_url(lambda url: "/articles/" in url)
    visit.page.go_back()
    visit.page.locator("#search-results li.result").first.wait_for()
    assert visit.ids() == both
    assert visit.page.locator("#search-input").input_value() == query
    box = '#search-facets fieldset[data-facet="province"] input[value="can-tho"]'
    assert visit.page.locator(box).is_checked()


# --- Safety --------------------------------------------------------------------------------------


HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "&lt;b&gt;",
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "%",
    "%00",
    "%E0%A4%A",
    "\\",
    "\\u0000",
    "'\"`${1}",
    "😀",
    "👩‍👩‍👧‍👦 🇻🇳",
    "\ud83d",
    "?!.,;:-—()[]{}",
    "-",
    "--",
    '"',
    '-"',
    "*",
    "tỉnh:",
    "năm:",
    "năm:x-y",
    "tỉnh:__proto__",
    "__proto__ constructor",
    "@province:can-tho",
    "\u0000",
    "\u202e",
    "\n\t\f",
    " ",
    "",
    "a" * 10_000,
    "nhân quyền " * 900,
    "\u0301" * 5_000,
    "(" * 10_000,
]


@by_hand(100)
def hostile_words(part, site, way, reader, sites):
    visit = reader(site, way).open()
    for query, text in zip(HOSTILE, visit.answers(HOSTILE)):
        answer = json.loads(text)
        assert isinstance(answer["results"], list) and isinstance(answer["total"], int), query[:50]
    assert visit.search("constructor").full == visit.search("__proto__").full == ["names"]
    assert visit.search("hasOwnProperty").full == ["names"]
    assert visit.search("alert").full and visit.search("sóng").all["total"] >= 3
    for query in HOSTILE[:20] + HOSTILE[-1:]:
        visit.page.locator("#search-input").fill(query)
        visit.settle()
    markup = "#search-results :is(b, i, img, svg, script), main :is(img, svg, script)"
    for query, document in (("tiêu đề", "script"), ("ảnh", "image")):
        for path in (asking(query), asking(f"{query} <script>alert(1)</script>")):
            visit.open(path)
            title = part["documents"][document]["title"]
            assert title in [row["title"].strip() for row in visit.listed()]
            assert visit.page.locator(markup).count() == 0
    visit.open(asking("nghiêng"))
    visit.page.locator(".result-snippet mark").first.wait_for()
    assert visit.page.locator(markup).count() == 0
    assert "<svg onload=alert(1)>" in visit.text("#search-results .result-snippet")


@by_hand(101)
def same_in_both_ways(part, site, way, reader, sites):
    """The server of these tests adds no gzip. Both ways are opened in each, the other one second."""
    queries = [
        "nhân quyền",
        "nhan quyen",
        "bcd",
        '"nhân quyền"',
        "nhan quyne",
        "nhaan quyeenf",
        "quyền -dân",
        "mười",
        "đi chạy",
        "rong hep dai ngan",
        "",
        "của là và",
    ]
    ways = [way] + [other for other in WAYS if other != way]
    visits = [reader(site, each) for each in ways]
    answers = [visit.open().answers(queries) for visit in visits]
    assert answers[0] == answers[1]
    assert all(json.loads(text)["results"] for text in answers[0][:10])
    lists = [visit.open(asking("quyền")).listed() for visit in visits]
    assert lists[0] == lists[1] and len(lists[0]) > 3
    for visit in visits:
        assert f"{visit.address}search/" in " ".join(visit.requests)


# --- Damage --------------------------------------------------------------------------------------


def only_for(site, way, reader, query, other):
    """The dictionary files that one query needs and another one does not."""
    needed = []
    for text in (query, other):
        visit = reader(site, way).open()
        assert visit.search(text).full
        needed.append(set(dictionary(visit.index_requests)))
    assert needed[0] - needed[1], f"both are in {needed}"
    return sorted(needed[0] - needed[1])


def check_damage(site, way, reader, kinds, allowed):
    """One part of the index is lost: that is said, and all else is found. `allowed` is what the
    browser may complain of."""
    visit = reader(site, way).open()
    found, lost, both = (visit.search(q) for q in ("Bạch Hạc", "Vĩnh Yên", "Bạch Hạc Vĩnh Yên"))
    assert found.full == ["found"]
    assert lost.full == [] and [n["kind"] for n in lost.all["notices"] if n["kind"] in kinds], lost.text
    assert "found" in both.ids and [n["kind"] for n in both.all["notices"] if n["kind"] in kinds], both.text
    said = {}
    for query in ("Bạch Hạc", "Vĩnh Yên", "Bạch Hạc Vĩnh Yên"):
        visit.open(asking(query))
        said[query] = visit.ids(), visit.text("#search-notice")
    assert said["Bạch Hạc"][0][0] == "found"
    assert "found" in said["Bạch Hạc Vĩnh Yên"][0]
    assert said["Vĩnh Yên"][1] and said["Bạch Hạc Vĩnh Yên"][1], said
    assert all(id != "lost" for id in said["Vĩnh Yên"][0])
    visit.faults[:] = [fault for fault in visit.faults if not re.search(allowed, fault)]
    return said


@by_hand(102)
def missing_or_truncated(part, site, way, reader, sites):
    lost = only_for(site, way, reader, "Vĩnh Yên", "Bạch Hạc")
    broken = {
        "missing": lambda path: path.unlink(),
        "empty": lambda path: path.write_bytes(b""),
        "truncated": lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
        "altered": lambda path: path.write_bytes(altered(path.read_bytes())),
    }
    for name, breaks in broken.items():
        copy = sites.copy(site, f"case-102-{name}-{way}")
        for file in lost:
            breaks(index_files(copy)[file])
        allowed = {"missing": "ERR_FILE_NOT_FOUND|404", "truncated": "SyntaxError|Unexpected|Invalid"}
        check_damage(copy, way, reader, {"missing", "broken"}, allowed.get(name, "^$"))


def altered(content):
    """One character of the payload is another one."""
    place = content.rindex(b'"') - 20
    other = b"A" if content[place : place + 1] != b"A" else b"B"
    return content[:place] + other + content[place + 1 :]


@by_hand(103)
def another_edition(part, site, way, reader, sites):
    """A file of another build, from a cache, stands where this build's file should be. Whatever the
    notice's kind, the page must tell the reader to load again."""
    lost = only_for(site, way, reader, "Vĩnh Yên", "Bạch Hạc")
    longer = {**part["documents"], "third": "Một bài mới ở đây"}
    other = sites.built("case-103-other", {**part, "documents": longer})
    assert sitekit.edition(other) != sitekit.edition(site)
    stale = index_files(other)
    copy = sites.copy(site, f"case-103-stale-{way}")
    for file in lost:
        index_files(copy)[file].write_bytes(stale[file].read_bytes())
    said = check_damage(copy, way, reader, {"stale", "broken", "missing"}, "^$")
    assert re.search(r"tai lai|reload", bare(said["Vĩnh Yên"][1])), said
