"""What helps to read a page: the languages of its words, tables by keyboard, long words on narrow screens,
filters that find what the search finds, dates for machines, counts of one."""

import re
import shutil
import unicodedata

import pytest
import sitekit
import yaml
from searchreader import asking

SHARED = (
    "The training course was opened by the steering committee of the province in the presence of many "
    "representatives of departments, who discussed the protection of rights at the grassroots level."
)
ARABIC = "نظمت اللجنة دورة تدريبية حول حقوق الإنسان في المحافظات"
ARTICLES = {
    "en": (
        "en",
        "Rights work in the provinces",
        "full-text",
        f"{SHARED}\n\n[Ky](official:ky) spoke of the future.[^1]\n\n| A | B |\n| - | - |\n| c | d |\n\n[^1]: A note.",
    ),
    "en-copy": ("en", "Rights work, again", "full-text", SHARED),
    "ar": ("ar", "حقوق الإنسان", "open", f"{ARABIC}.[^1]\n\n[^1]: {ARABIC}."),
    "ar-known": ("ar", "Bản tin tiếng Ả Rập về tập huấn", "citation", "Bản tin kể lại buổi tập huấn của tỉnh."),
    "own": (
        "vi",
        "Cần Thơ tập huấn nhân quyền",
        "full-text",
        "Lớp học mở ở [Cần Thơ](province:can-tho).[^1]\n\n[^1]: Chú.",
    ),
}


def write(folder, language, articles=ARTICLES):
    """A small archive with articles in several languages."""
    files = {
        "archive.yml": f"title: Văn khố nhỏ của tỉnh\nlanguage: {language}\n",
        "provinces.yml": "- {id: can-tho, name: Cần Thơ, kind: thanh-pho, valid: ../..}\n"
        "- {id: an-giang, name: An Giang, kind: tinh, valid: ../..}\n",
        "topics.yml": "- {id: t, name: Đất đai}\n",
        "redirects.yml": "- {from: officials/gone, withdrawn: Đã rút theo yêu cầu}\n",
        "organizations/bao.md": "---\nname: Báo Ấp Bắc\nkind: publisher\n---\n",
        "organizations/ubnd.md": "---\nname: Ủy ban nhân dân tỉnh\nkind: government\n---\n",
        "officials/ky.md": "---\nname: Nguyễn Văn Kỷ\nnote: Người của tỉnh, đã về hưu.\n---\n",
        "officials/an.md": "---\nname: Ngô Quang An\n---\n",
        "meetings/hop.md": "---\nname: Hội nghị tập huấn\nkind: training\ndate: 2024-03-07\nprovince: an-giang\n"
        "place: Hội trường tỉnh\n---\n",
    }
    for id, (tag, title, rights, body) in articles.items():
        files[f"articles/{id}.md"] = (
            f"---\ntitle: {title}\npublished: 2024-03-08\npublisher: bao\nauthor: Lê Thị Đào\nlanguage: {tag}\n"
            f"rights: {rights}\n"
            "meetings: [hop]\nparticipants:\n  - {official: ky, role: chair, position: Chủ tịch, organization: ubnd}\n"
            f"summary: Tóm tắt bằng lời của văn khố.\n---\n\n{body}\n"
        )
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def spoken(tmp_path_factory):
    """The small archive with an interface in a language."""
    made = {}

    def spoken_(language):
        if language not in made:
            made[language] = sitekit.site(write(tmp_path_factory.mktemp(language) / "Content", language))
        return made[language]

    return spoken_


def spoken_of(element):
    """The language and the direction of an element: its own, or of what it is in."""
    found = {}
    while element:
        for name in ("lang", "dir"):
            found.setdefault(name, element[name]) if element[name] else None
        element = element.parent
    return found["lang"], found.get("dir", "ltr")


def holding(page, text):
    """The innermost elements whose own words have a text."""
    return [
        e for e in page.root.walk() if any(isinstance(c, str) and text in c for c in e.children) and e.tag != "title"
    ]


# --- Languages -----------------------------------------------------------------------------------


@pytest.mark.parametrize("interface", ["vi", "en"])
def test_words_have_their_language_wherever_they_stand(interface, spoken):
    """Titles, names, bodies, quotes, citations, in lists and on pages of their own."""
    site = spoken(interface)
    said = {
        "Rights work in the provinces": ("en", "ltr"),
        "Rights work, again": ("en", "ltr"),
        "The training course": ("en", "ltr"),
        "spoke of the future": ("en", "ltr"),
        "A note.": ("en", "ltr"),
        "حقوق الإنسان": ("ar", "rtl"),
        "نظمت": ("ar", "rtl"),
        "Bản tin tiếng Ả Rập": ("vi", "ltr"),
        "Bản tin kể lại": ("vi", "ltr"),
        "Cần Thơ tập huấn": ("vi", "ltr"),
        "Lớp học mở": ("vi", "ltr"),
        "Nguyễn Văn Kỷ": ("vi", "ltr"),
        "Ngô Quang An": ("vi", "ltr"),
        "An Giang": ("vi", "ltr"),
        "Báo Ấp Bắc": ("vi", "ltr"),
        "Ủy ban nhân dân tỉnh": ("vi", "ltr"),
        "Hội nghị tập huấn": ("vi", "ltr"),
        "Hội trường tỉnh": ("vi", "ltr"),
        "Tóm tắt bằng lời": ("vi", "ltr"),
        "Người của tỉnh": ("vi", "ltr"),
        "Lê Thị Đào": ("vi", "ltr"),
        "Văn khố nhỏ của tỉnh": ("vi", "ltr"),
        "Đất đai": ("vi", "ltr"),
        "Đã rút": ("vi", "ltr"),
    }
    wrong, seen = set(), set()
    for page in site.pages:
        for text, expected in said.items():
            for element in holding(page, text):
                # Whole sentences of the interface may hold a name, and drawings and heads have no room for it.
                within = {e.tag for e in above(element)}
                if (
                    "svg" in within
                    or (page.path.startswith("passages/") and element["class"] == "printed")
                    or text in reason(element)
                ):
                    continue
                seen.add(text)
                if spoken_of(element) != expected:
                    wrong.add((page.path, element.tag, element["class"], text, spoken_of(element)))
    assert wrong == set() and seen == set(said)


def reason(element):
    """Why an article is related, in a sentence of the interface."""
    is_related = any(e["aria-labelledby"] == "related" for e in above(element))
    return element.text if is_related and element["class"] == "detail" else ""


def above(element):
    while element:
        yield element
        element = element.parent


@pytest.mark.parametrize(
    "interface, notes, back, paragraph",
    [("vi", "Chú thích", "Trở lại văn bản", "Đoạn 1"), ("en", "Notes", "Back to the text", "Paragraph 1")],
)
@pytest.mark.parametrize("article", ["ar", "en", "own"])
def test_words_of_the_interface_in_a_text_are_in_its_language(article, interface, notes, back, paragraph, spoken):
    page = spoken(interface)[f"articles/{article}.html"]
    text = page.root.first("div", class_="text")
    found = [e for e in text.walk() if e.text in (notes, back) and e.tag in ("h2", "a")]
    found += [e for e in text.walk() if e["aria-label"] == paragraph]
    assert len(found) == 3
    assert {spoken_of(e) for e in found} == {(interface, "ltr")}


def test_nothing_is_marked_that_is_in_the_language_of_the_page(spoken):
    page = spoken("vi")["articles/own.html"]
    article = page.root.first("article")
    assert [
        e
        for e in article.walk()
        if (e["lang"], e["dir"]) != (None, None)
        and "Rights" not in (e["title"] or e.text)
        and "حقوق" not in (e["title"] or e.text)
    ] == []


@pytest.mark.parametrize("interface", ["vi", "en"])
def test_results_have_the_language_of_their_titles_and_texts(interface, search_sites, tmp_path, reader):
    content = write(tmp_path / "Content", interface)
    site = search_sites.from_content(f"reading-{interface}", content)
    for query, id, title, snippet in [
        ("spoke of the future", "en", ("en", "ltr"), ("en", "ltr")),
        ("نظمت اللجنة", "ar", ("ar", "rtl"), ("ar", "rtl")),
        ("kể lại buổi tập huấn", "ar-known", ("vi", "ltr"), ("vi", "ltr")),
        ("lớp học mở", "own", ("vi", "ltr"), ("vi", "ltr")),
    ]:
        visit = reader(site, "http").open(asking(query))
        visit.listed()
        card = visit.page.locator("li.result").first
        assert card.locator("h3 a").get_attribute("href") == f"articles/{id}.html"
        said = card.evaluate("""card => ['.result-title', '.result-snippet', '.result-snippet a'].map(name => {
            const element = card.querySelector(name);
            return [element.closest('[lang]').lang, getComputedStyle(element).direction];
        })""")
        assert [tuple(part) for part in said] == [title, snippet, (interface, "ltr")], query


# --- Dates for machines, counts ------------------------------------------------------------------


@pytest.mark.parametrize(
    "published, machine",
    [
        ("2024-03-07", "2024-03-07"),
        ("2024-03", "2024-03"),
        ("2024", "2024"),
        ("2024-03-07~", "2024-03-07"),
        ("2024-03?", "2024-03"),
        ("2024%", "2024"),
        ("2024-XX-XX", "2024"),
        ("2024-03-XX", "2024-03"),
        ("202X", None),
        ("20XX", None),
        ("2024-21", "2024"),
        ("2024-07-18/2024-07-19", "2024-07"),
        ("2024-07-18/2024-07-18", "2024-07-18"),
        ("2024-07/2024-09~", "2024"),
        ("2024/2025", None),
        ("2024-03-07/..", None),
        ("../2024-03", None),
    ],
)
def test_dates_in_heads_are_plain(published, machine, tmp_path):
    """Whatever an archive says of when, no program that reads the head meets a sign of EDTF."""
    content = write(tmp_path / "Content", "vi", {"own": ARTICLES["own"]})
    sitekit.replace(content / "articles/own.md", "published: 2024-03-08", f'published: "{published}"')
    page = sitekit.built(content, tmp_path / "public")["articles/own.html"]
    meta = page.root.first("meta", name="citation_publication_date")
    assert (meta and meta["content"]) == machine


def test_no_head_of_the_real_archive_has_signs_of_doubt(site):
    dates = [
        (page.path, meta["content"])
        for page in site.pages
        for meta in page.root.all("meta")
        if "date" in (meta["name"] or "")
    ]
    dates += [(page.path, time["datetime"]) for page in site.pages for time in page.root.all("time")]
    assert len(dates) > 90
    assert [(path, date) for path, date in dates if not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", date)] == []


def test_the_front_page_knows_one_from_many(spoken, tmp_path):
    one = sitekit.built(write(tmp_path / "Content", "en", {"own": ARTICLES["own"]}), tmp_path / "public")
    counts = {li.text.strip() for li in one["index.html"].root.first("ul", class_="ways").all("li")}
    assert counts == {
        "1 Article",
        "1 Meeting",
        "2 People",
        "2 Organizations",
        "2 Provinces, past and present",
        "1 Topic",
        "1 Year",
    }
    many = {li.text.strip() for li in spoken("en")["index.html"].root.first("ul", class_="ways").all("li")}
    assert "5 Articles" in many


@pytest.mark.parametrize("name", ["site", "english"])
def test_months_have_names_where_the_language_has_short_ones(name, request):
    page = request.getfixturevalue(name)["timeline.html"]
    strings = yaml.safe_load(
        (sitekit.TEMPLATES / f"strings/{'vi' if name == 'site' else 'en'}.yml").read_text(encoding="utf-8")
    )
    months = [strings[f"month_short_{m}"] for m in range(1, 13)] + ["?"]
    assert [th.text for th in page.root.first("table").all("th")][1:14] == months
    heads = next(g for g in page.root.all("g") if g["class"] == "heads")
    assert [text.text for text in heads.all("text")] == months


# --- Tables ----------------------------------------------------------------------------------------

SCROLLING = """
() => [...document.querySelectorAll('main *')].filter(element => {
  const { overflowX } = getComputedStyle(element);
  return /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth && element.checkVisibility();
}).map(element => {
  const by = document.getElementById(element.getAttribute('aria-labelledby'));
  element.focus();
  return [element.className, element.getAttribute('role'), element.tabIndex, document.activeElement === element,
    (element.getAttribute('aria-label') || by?.textContent || '').trim()];
})"""
WIDTHS = [320, 390, 720, 1040, 1280]


def scrolling(page):
    """What scrolls to the side on a page, at all widths: class, role, place among tabs, can it have focus, name."""
    found = set()
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        found |= {tuple(part) for part in page.evaluate(SCROLLING)}
    return found


def test_what_scrolls_is_reached_by_keyboard_and_has_a_name(reader, served, content):
    visit, found = reader(served, "http"), set()
    paths = ["timeline.html", "provinces/index.html", "map.html", "network.html", "guide.html", "years/2024.html"]
    for kind in ("articles", "meetings", "officials", "organizations", "provinces"):
        paths += [f"{kind}/{id}.html" for id in sorted(content.records[kind])[::9]]
    for path in paths:
        visit.page.goto(visit.address + path)
        found |= scrolling(visit.page)
    assert {name for *_, name in found} >= {"Số hội nghị theo năm và tháng", "Bảng: Theo tỉnh, thành phố và năm"}
    assert [part for part in found if part[1:4] != ("region", 0, True) or not part[4]] == []


def test_tables_in_texts_are_reached_by_keyboard_and_have_names(reader, search_sites, tmp_path):
    wide = "| " + " | ".join(f"Cột{i}" for i in range(40)) + " |\n|" + " - |" * 40 + "\n|" + " 1.000 |" * 40
    articles = {"own": ("vi", "Bảng rộng", "full-text", f"Một.\n\n{wide}\n\nHai.\n\n{wide}")}
    site = search_sites.from_content("reading-tables", write(tmp_path / "Content", "vi", articles))
    visit = reader(site, "http")
    visit.page.goto(visit.address + "articles/own.html")
    assert scrolling(visit.page) == {("table", "region", 0, True, "Bảng 1"), ("table", "region", 0, True, "Bảng 2")}


# --- Long words --------------------------------------------------------------------------------------

LONG = "ă" * 200


@pytest.fixture(scope="module")
def long_words(search_sites, tmp_path_factory):
    """An archive whose every text is one word of 200 letters."""
    folder = write(tmp_path_factory.mktemp("long") / "Content", "vi")
    shutil.rmtree(folder / "articles")
    (folder / "articles").mkdir()
    files = {
        "archive.yml": f"title: {LONG}\nlanguage: vi\ndescription: {LONG}\nlicense: {LONG}\ncontact: {LONG}\n"
        f"edition: {LONG}\n",
        "topics.yml": f"- {{id: t, name: {LONG}t}}\n",
        "provinces.yml": f"- {{id: p, name: {LONG}p, kind: tinh, valid: ../2025-06-30, successor: q, region: "
        f"{LONG}, code: {LONG}, aliases: [{LONG}b]}}\n"
        f"- {{id: q, name: {LONG}q, kind: tinh, valid: 2025-07-01/.., region: {LONG}}}\n",
        "organizations/bao.md": f"---\nname: {LONG}o\nkind: publisher\nprovince: p\nnote: {LONG}\n"
        f"aliases: [{LONG}c]\n---\n",
        "organizations/ubnd.md": f"---\nname: {LONG}u\nkind: government\nparent: bao\nprovince: p\n---\n",
        "officials/ky.md": f"---\nname: {LONG}k\naliases: [{LONG}d]\nnote: {LONG}\nname_uncertain: true\n---\n",
        "officials/an.md": f"---\nname: {LONG}a\n---\n",
        "meetings/hop.md": f"---\nname: {LONG}h\nkind: training\ndate: 2024-03-07\nprovince: p\nplace: {LONG}\n"
        f"organizers: [ubnd]\ntopics: [t]\nnote: {LONG}\n---\n",
    }
    for id, role in (("one", "chair"), ("two", "speaker")):
        files[f"articles/{id}.md"] = (
            f"---\ntitle: {LONG}{id}\npublished: 2024-03-08\npublisher: bao\nauthor: {LONG}\n"
            f"url: https://example.org/{'a' * 200}\n"
            f"language: vi\nmeetings: [hop]\ntopics: [t]\nprovinces: [p]\norganizations: [ubnd]\nparticipants:\n"
            f"  - {{official: ky, role: {role}, rank: {LONG}r, position: {LONG}{id}, organization: ubnd, posts: "
            f"[{{title: {LONG}{id}, organization: ubnd}}]}}\n"
            f"  - {{official: an, role: attendee, position: {LONG}, posts: []}}\n"
            f"figures:\n"
            f"  - {{measure: {LONG}, value: {7 if id == 'one' else 8}, unit: {LONG}, province: p, period: "
            f"2024-01/2024-06}}\n"
            f"summary: {LONG}\nnote: {LONG}\n---\n\n## {LONG}\n\n{LONG} [{LONG}](official:ky)\n\n- {LONG}\n\n"
            f"> {LONG}\n\n`{LONG}`\n\n    {LONG}\n\n"
            f"| {LONG} |\n| - |\n| {LONG} |\n\nMột.[^1]\n\n[^1]: {LONG}\n"
        )
    for path, text in files.items():
        (folder / path).write_text(text, encoding="utf-8")
    return search_sites.from_content("reading-long", folder)


OUTSIDE = """
() => [document.documentElement.scrollWidth, [...document.querySelectorAll('body *')].filter(element => {
  const { right, width } = element.getBoundingClientRect();
  return width > 1 && right > innerWidth + 1 && element.checkVisibility() &&
    !element.closest('.table[tabindex], .paper, svg, .skip, .unseen, thead');
}).map(element => element.localName + '.' + element.className)]"""


@pytest.mark.parametrize("width", [320, 1280])
def test_long_words_wrap(width, reader, long_words):
    visit = reader(long_words, "http", viewport={"width": width, "height": 800})
    wide = {}
    for path in sorted(p for p in sitekit.files(long_words) if p.endswith(".html")):
        visit.page.goto(visit.address + path)
        scroll, outside = visit.page.evaluate(OUTSIDE)
        if scroll > width or outside:
            wide[path] = scroll, outside[:5]
    assert wide == {}


@pytest.mark.parametrize("width", [320, 1280])
def test_long_words_wrap_in_results(width, reader, long_words):
    """In titles, snippets, names of filters and what is chosen of them, suggestions and notices."""
    visit = reader(long_words, "http", viewport={"width": width, "height": 800})
    for query in (LONG, f"{LONG} {'ơ' * 200}", f"{LONG}one&official=ky&province=p&topic=t&organization=ubnd"):
        visit.open("search.html?q=" + query)
        visit.listed()
        visit.page.locator("#search-facets").evaluate("e => e.open = true")
        visit.settle()
        assert visit.page.evaluate(OUTSIDE) == [width, []], query[:220]
    visit.open().type("ă" * 20)
    visit.settle()
    assert visit.page.evaluate(OUTSIDE) == [width, []]


TASKS = "- [x] một việc\n- [ ] hai việc"
BOXES = """() => [...document.querySelectorAll('.text input')].map(box => {
  const words = document.createRange();
  words.selectNodeContents(box.parentNode);
  words.setStartAfter(box);
  const [a, b] = [box.getBoundingClientRect(), words.getBoundingClientRect()];
  return a.right <= b.left || b.right <= a.left;
})"""


@pytest.mark.parametrize("tag, tasks", [("vi", TASKS), ("ar", "- [x] أولا\n- [ ] ثانيا")])
def test_boxes_of_tasks_stand_beside_the_words(tag, tasks, search_sites, tmp_path, reader):
    content = write(tmp_path / "Content", "vi", {"own": (tag, "Việc", "full-text", tasks)})
    visit = reader(search_sites.from_content(f"tasks-{tag}", content), "http")
    for width in (320, 1280):
        visit.page.set_viewport_size({"width": width, "height": 800})
        visit.page.goto(visit.address + "articles/own.html")
        assert visit.page.evaluate(BOXES) == [True, True], width


def test_one_long_word_of_a_table_leaves_the_others_whole(search_sites, tmp_path, reader):
    table = f"| Délégués | 2024-03-07 | Désignation |\n| - | - | - |\n| Délégués | `2024-03-07` | {'ab' * 40} |"
    content = write(tmp_path / "Content", "vi", {"own": ("fr", "Tableau", "full-text", table)})
    visit = reader(search_sites.from_content("long-table", content), "http")
    for width in (320, 1280):
        visit.page.set_viewport_size({"width": width, "height": 800})
        visit.page.goto(visit.address + "articles/own.html")
        lines = visit.page.evaluate("""() => [...document.querySelectorAll('.text td')].map(cell => {
            const words = document.createRange();
            words.selectNodeContents(cell);
            return new Set([...words.getClientRects()].map(({ top }) => Math.round(top / 8))).size;
        })""")
        assert lines[:2] == [1, 1], width
        assert visit.page.evaluate("document.documentElement.scrollWidth") == width


# --- Filters -------------------------------------------------------------------------------------------

SHOWN = (
    "() => [...document.querySelectorAll('[data-filter] li:not([hidden]) .what > a')]"
    ".filter(a => a.checkVisibility()).map(a => a.textContent)"
)
NAMES = [
    "Võ Thị Hoà",
    "Bùi Hòa",
    "Trần Kỹ",
    "Tạ Kĩ",
    "Lê Thuý",
    "Mã Thúy",
    "Đặng Sĩ Quý",
    "Bành Sỹ Quí",
    "Đỗ Đạt",
    "Ngô Hoa",
    "Ngô Huy",
    "Lý Kiên",
    "Tô Đức",
    "Đắk Lắk",
]


@pytest.fixture(scope="module")
def named(search_sites):
    archive = {
        "officials": {f"o-{i}": {"name": name} for i, name in enumerate(NAMES)},
        "meetings": {
            f"m-{i}": {"name": f"Họp {i}", "kind": "other", "date": date}
            for i, date in enumerate(["2024-03-07", "2024-03-27", "2023-07-03"])
        },
    }
    return search_sites.built("reading-names", {"archive": archive, "documents": {}})


def filtered(visit, text):
    visit.page.locator(".filter input").fill(text)
    return sorted(set(visit.page.evaluate(SHOWN)))


@pytest.mark.parametrize(
    "typed, found",
    [
        ("hoà", ["Bùi Hòa", "Võ Thị Hoà"]),
        ("hòa", ["Bùi Hòa", "Võ Thị Hoà"]),
        ("HOÀ", ["Bùi Hòa", "Võ Thị Hoà"]),
        ("hoa", ["Bùi Hòa", "Ngô Hoa", "Võ Thị Hoà"]),
        ("kỹ", ["Trần Kỹ", "Tạ Kĩ"]),
        ("kĩ", ["Trần Kỹ", "Tạ Kĩ"]),
        ("ky", ["Trần Kỹ", "Tạ Kĩ"]),
        ("thuý", ["Lê Thuý", "Mã Thúy"]),
        ("thúy", ["Lê Thuý", "Mã Thúy"]),
        ("quí", ["Bành Sỹ Quí", "Đặng Sĩ Quý"]),
        ("quý", ["Bành Sỹ Quí", "Đặng Sĩ Quý"]),
        ("sỹ", ["Bành Sỹ Quí", "Đặng Sĩ Quý"]),
        ("đỗ", ["Đỗ Đạt"]),
        ("ðỗ", ["Đỗ Đạt"]),
        ("Ðạt", ["Đỗ Đạt"]),
        ("do dat", ["Đỗ Đạt"]),
        ("dỗ", []),
        ("đô", ["Đỗ Đạt"]),
        ("đơ", []),
        ("lý", ["Lý Kiên"]),
        ("lí", ["Lý Kiên"]),
        ("huy", ["Ngô Huy"]),
        ("hui", []),
        ("kiê", ["Lý Kiên"]),
        ("ngô  hoa", ["Ngô Hoa"]),
        ("đuc", ["Tô Đức"]),
        ("ðuc", ["Tô Đức"]),
        ("duc", ["Tô Đức"]),
        ("đak lak", ["Đắk Lắk"]),
        ("ðak lak", ["Đắk Lắk"]),
        ("đat", ["Đỗ Đạt"]),
        ("đa", ["Đắk Lắk", "Đặng Sĩ Quý", "Đỗ Đạt"]),
        ("đang", ["Đặng Sĩ Quý"]),
        ("đang si", ["Đặng Sĩ Quý"]),
        ("đâk", []),
        ("hội", []),
        ("nghi", []),
        ("0", []),
        ("võ hoá", []),
        ("oa", []),
        ("ngo h", ["Ngô Hoa", "Ngô Huy"]),
        ("", sorted(NAMES)),
        ("…", sorted(NAMES)),
    ],
)
def test_filters_fold_as_the_search_does(typed, found, named, reader):
    """The tone old or new, i or y, đ or eth, in pieces or whole: the same words find the same names."""
    visit = reader(named, "http")
    visit.page.goto(visit.address + "officials/index.html")
    for form in ("NFC", "NFD"):
        assert filtered(visit, unicodedata.normalize(form, typed)) == sorted(found), form


@pytest.mark.parametrize(
    "typed",
    ["hoà", "hòa", "kỹ", "kĩ", "thuý", "thúy", "quí", "quý", "sỹ", "đỗ", "ðỗ", "hoa", "lý", "lí", "huy", "tạ kỹ"],
)
def test_filters_and_search_find_the_same_names(typed, named, reader):
    """All that the search finds with the same marks, a filter shows; what it shows beside, the search finds too."""
    visit = reader(named, "http")
    visit.page.goto(visit.address + "officials/index.html")
    shown = filtered(visit, typed)
    visit.open()
    found = [r["title"] for r in visit.search(typed, filters={"kind": ["official"]}).results if r["full"]]
    assert set(shown) <= set(found)
    assert set(shown) == (set(found) if typed.isascii() else {name for name in found if folded(typed) <= folded(name)})


def folded(text):
    """The words of a text with their marks, whatever the place of the tone, and y as i where it sounds so."""
    words = set()
    for word in unicodedata.normalize("NFD", text.lower().replace("ð", "đ")).split():
        tone = [c for c in word if c in "\u0300\u0301\u0303\u0309\u0323"]
        rest = "".join(c for c in word if c not in tone)
        words.add((re.sub("^([hklmstv]|qu)?y$", lambda m: (m[1] or "") + "i", rest), *tone))
    return words


@pytest.mark.parametrize(
    "typed, found",
    [
        ("7/3/2024", ["Họp 0"]),
        ("3/2024", ["Họp 0", "Họp 1"]),
        ("27/3", ["Họp 1"]),
        ("2023", ["Họp 2"]),
        ("7/2023", ["Họp 2"]),
        ("202", ["Họp 0", "Họp 1", "Họp 2"]),
    ],
)
def test_filters_read_numbers_together(typed, found, named, reader):
    visit = reader(named, "http")
    visit.page.goto(visit.address + "meetings/index.html")
    assert filtered(visit, typed) == found
