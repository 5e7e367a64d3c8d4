"""Names in prose become links, every link shows its evidence, and whatever is not clear is asked."""

import json
import re
import unicodedata
from html import unescape

import pytest
import sitekit

# --- The real archive -------------------------------------------------------------------------------

# Where the sign of the tone stands is a matter of taste: hoà and hòa are one word.
OLD_TONES = {
    "oà": "òa",
    "oá": "óa",
    "oả": "ỏa",
    "oã": "õa",
    "oạ": "ọa",
    "oè": "òe",
    "oé": "óe",
    "oẻ": "ỏe",
    "oẽ": "õe",
    "oẹ": "ọe",
    "uỳ": "ùy",
    "uý": "úy",
    "uỷ": "ủy",
    "uỹ": "ũy",
    "uỵ": "ụy",
}


def plain(text):
    """A text as it is compared: composed, small, one space between words, tones where dictionaries put them."""
    text = re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).casefold()
    return re.sub(r"(?<!q)(?:" + "|".join(OLD_TONES) + r")(?!\w)", lambda m: OLD_TONES[m[0]], text)


def words(element):
    """The words of a part of a text: numbers of footnotes are none."""
    return plain(
        "".join(
            words(c) if isinstance(c, sitekit.Element) else c
            for c in element.children
            if getattr(c, "tag", "") != "sup"
        )
    )


class Paragraphs:
    """The paragraphs of a text on its page: words, what is linked, and the section."""

    def __init__(self, page):
        self.found, section = {}, 0
        text = page.main.first("div", class_="text")
        for element in text.walk() if text else []:
            if element.tag in ("h2", "h3", "h4", "h5", "h6"):
                section += 1
            if re.fullmatch(r"p\d+", element["id"] or ""):
                links = [a for a in element.all("a") if a["class"] != "pn"]
                targets = {page.target(a["href"])[0] for a in links}
                fixed = {(words(e), "") for e in element.all("code")} | {
                    (words(a), page.target(a["href"])[0]) for a in links
                }
                self.found[element["id"]] = (section, words(element), targets, fixed)


def names(record):
    return [plain(name) for name in [record["name"], *record.get("aliases", [])]]


def named(text, record):
    """Whether a name of somebody stands in a text, and not as the beginning of a longer one."""
    return [name for name in names(record) if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)]


def test_participants_are_linked_in_every_section_that_names_them(site, content):
    asked, missing = 0, []
    for id in content.articles:
        linked, due = {}, {}
        for number, (section, text, targets, fixed) in Paragraphs(site[f"articles/{id}.html"]).found.items():
            for official in sorted(content.participants_of(id)):
                path = f"officials/{official}.html"
                if path in targets:
                    linked.setdefault((official, section), number)
                found = named(text, content.officials[official])
                # What stands in code, or in somebody else's link, is left as it is.
                if any(not any(name in words and target != path for words, target in fixed) for name in found):
                    due.setdefault((official, section), number)
        asked += len(due)
        missing += [
            (id, number, official) for (official, section), number in due.items() if (official, section) not in linked
        ]
        late = {
            key: (due[key], linked[key])
            for key in due.keys() & linked.keys()
            if int(linked[key][1:]) > int(due[key][1:])
        }
        assert late == {}, id
    assert missing == []
    assert asked > 100


def paragraph(site, page, link):
    """The words of the paragraph that a link leads to."""
    path, fragment = page.target(link["href"])
    assert re.fullmatch(r"p\d+", fragment), (page.path, link["href"])
    element = site[path].root.first("p", id=fragment) or next(e for e in site[path].root.walk() if e["id"] == fragment)
    return words(element)


def test_quotes_stand_in_the_paragraph_that_they_lead_to(archive):
    _, site = archive
    checked = 0
    for page in site.pages:
        for quote in (e for e in page.main.all("span") if e["class"] == "quote"):
            link, marks = quote.all("a")[-1], quote.all("mark")
            text = paragraph(site, page, link)
            said = plain(quote.text.removesuffix(link.text)).strip()
            assert len(marks) == 1 and marks[0].text.strip() and said.strip("…") in text, (page.path, said)
            checked += 1
    assert checked > 300


def test_sources_lead_to_the_paragraph_that_names_the_person(archive):
    """On pages of people and of meetings: a link behind a role or a post, to a paragraph where one names the person."""
    content, site = archive
    checked = parts = 0
    for page in site.pages:
        kind = page.path.split("/")[0]
        if kind not in ("officials", "meetings") or "index" in page.path:
            continue
        section = page.section("people" if kind == "meetings" else "meetings")
        for row in section.all("tr") if section else []:
            if kind == "meetings":
                people = [t for t in page.targets(row) if t.startswith("officials/")]
            else:
                people = [re.sub(r"-page-\d+", "", page.path)]
            for link in (a for a in row.all("a") if a["class"] == "source"):
                person = content.officials[people[0].split("/")[1].removesuffix(".html")]
                if page.target(link["href"])[1] == "participants":
                    parts += 1
                    continue
                given = {name.split(" ")[-1] for name in names(person)}
                assert given & set(re.findall(r"\w+", paragraph(site, page, link))), (page.path, link["href"])
                checked += 1
    assert checked > 100, parts


# --- A small archive --------------------------------------------------------------------------------

AN = "---\nname: Nguyễn Văn An\nnote: Cùng tên với người {}, là hai người.\n---\n"


def small(folder, body, fields="", more=None):
    """An archive with two officials of one name, and an article with a text and further fields."""
    files = {
        "archive.yml": "title: Văn khố\nlanguage: vi\n",
        "provinces.yml": "- {id: lam-dong, name: Lâm Đồng, kind: tinh, valid: ../2025-06-30}\n"
        "- {id: hoa-binh, name: Hòa Bình, kind: tinh, valid: ../2025-06-30}\n",
        "topics.yml": "[]\n",
        "officials/an-1.md": AN.format("an-2"),
        "officials/an-2.md": AN.format("an-1"),
        "officials/le-thi-hoa.md": "---\nname: Lê Thị Hoà\naliases: [Bà Hoà]\n---\n",
        "organizations/so-xay-dung-lam-dong.md": "---\nname: Sở Xây dựng tỉnh Lâm Đồng\nkind: government\n"
        "province: lam-dong\n---\n",
        "articles/bai.md": f"---\ntitle: Đầu đề\npublished: 2024-03-07\n{fields}---\n\n{body}\n",
        **(more or {}),
    }
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


@pytest.fixture
def built(tmp_path):
    """Builds the small archive, and returns the article's page."""

    def make(*arguments, **settings):
        records = small(tmp_path / "Content", *arguments, **settings)
        return sitekit.site(records)["articles/bai.html"]

    return make


@pytest.fixture
def questions(tmp_path):
    """Checks the small archive, which has no error, and returns what is said of names."""

    def ask(*arguments, **settings):
        records = small(tmp_path / "Content", *arguments, **settings)
        result = sitekit.vankho("check", "--content", records, "--diagnostics", "json")
        assert result.returncode == 0, result.stdout
        said = [json.loads(line) for line in result.stdout.splitlines()]
        return [f for f in said if f["code"] not in ("unreferenced-record", "possible-copy")]

    return ask


def links(page, folder=""):
    """What the text of an article leads to, in order: words and path."""
    found = [a for a in page.main.first("div", class_="text").all("a") if a["class"] != "pn"]
    pairs = [(a.text, page.target(a["href"])[0].removesuffix(".html")) for a in found]
    return [pair for pair in pairs if pair[1].startswith(folder)]


TAKING_PART = "participants:\n  - {official: an-2, role: speaker}\n"
CLEAR = {
    "a participant": ("Ông Nguyễn Văn An phát biểu.", TAKING_PART),
    "a link in the text": ("Ông [Nguyễn Văn An](official:an-2) phát biểu; ông Nguyễn Văn An nói thêm.", ""),
    "a choice": ("Ông Nguyễn Văn An phát biểu.", "mentions:\n  Nguyễn Văn An: official:an-2\n"),
    "a choice spelt otherwise": ("Ông Nguyễn Văn An phát biểu.", "mentions:\n  nguyễn văn an: official:an-2\n"),
}


def test_namesakes_are_asked_about(questions, built, tmp_path):
    said = questions("Đoạn đầu.\n\nĐến dự có đại diện sở,\nông Nguyễn Văn An và *ông Nguyễn Văn An*.")
    place = (str(tmp_path / "Content/articles/bai.md"), 9, 5, "warning", "ambiguous-mention")
    assert [tuple(f[name] for name in ("path", "line", "column", "severity", "code")) for f in said] == [place]
    assert said[0]["suggestions"] == ["an-1", "an-2"]
    assert "'Nguyễn Văn An' may mean official:an-1 or official:an-2" in said[0]["message"]
    assert links(built("Ông Nguyễn Văn An phát biểu."), "officials/") == []


@pytest.mark.parametrize("way", CLEAR)
def test_namesakes_are_told_apart(questions, built, way):
    assert questions(*CLEAR[way]) == []
    assert links(built(*CLEAR[way])) == [("Nguyễn Văn An", "officials/an-2")]


def test_a_name_that_is_ignored_is_no_link(questions, built):
    fields = "mentions: {Nguyễn Văn An: ignore, Lê Thị Hòa: ignore}\n"
    text = "Ông Nguyễn Văn An và bà Lê Thị Hoà phát biểu."
    assert questions(text, fields) == [] and links(built(text, fields)) == []


def test_both_namesakes_taking_part_is_a_question(questions):
    both = TAKING_PART + "  - {official: an-1, role: attendee}\n"
    assert [f["suggestions"] for f in questions("Ông Nguyễn Văn An phát biểu.", both)] == [["an-1", "an-2"]]


HOA = "participants:\n  - {official: le-thi-hoa, role: speaker}\n"


def test_only_the_first_in_a_section_is_a_link(built):
    text = (
        "Bà Lê Thị Hoà nói. Lê Thị Hoà nói tiếp.\n\n- Lê Thị Hoà\n\n## Phần hai\n\nBà Lê Thị Hoà kết luận.\n\n"
        "Lê Thị Hoà."
    )
    page = built(text, HOA)
    assert links(page) == [("Lê Thị Hoà", "officials/le-thi-hoa")] * 2
    at = [e["id"] for e in page.main.first("div", class_="text").walk() if e.tag == "p" and len(e.all("a")) == 2]
    assert at == ["p1", "p3"]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("`Bà Lê Thị Hoà` nói.", []),
        ("```\nBà Lê Thị Hoà\n```\n\nHết.", []),
        ("[bài của bà Lê Thị Hoà](https://example.org/a) đăng lại.", ["https://example.org/a"]),
        ("[Lê Thị Hoà](province:lam-dong) nói.", ["provinces/lam-dong"]),
        ("## Bà Lê Thị Hoà nói\n\nHết.", []),
        ("| Bà Lê Thị Hoà | b |\n| --- | --- |\n| c | Lê Thị Hoà |\n", []),
        ("Bà Lê `Thị` Hoà nói.", []),
        ("Bà **Lê Thị** Hoà nói.", ["officials/le-thi-hoa"]),
        ("Bà **Lê Thị Hoà** nói.", ["officials/le-thi-hoa"]),
        ("> Bà Lê Thị Hoà nói.", ["officials/le-thi-hoa"]),
        ("Nói.[^1]\n\n[^1]: Bà Lê Thị Hoà.", ["officials/le-thi-hoa"]),
        ("Bà Lê Thị Hoà Bình nói.", []),
    ],
)
def test_code_links_headings_and_tables_are_left_as_they_are(built, text, expected):
    page = built(text, HOA)
    found = [
        a["href"] for a in page.main.first("div", class_="text").all("a") if a["class"] != "pn" and "#" not in a["href"]
    ]
    assert [href.removeprefix("../").removesuffix(".html") for href in found] == expected


WRITTEN = {
    "letters and marks apart": lambda text: unicodedata.normalize("NFD", text),
    "line ends of Windows": lambda text: text.replace("\n", "\r\n"),
    "tone elsewhere": lambda text: text.replace("Hoà", "Hòa"),
    "small letters": lambda text: text.replace("Lê Thị Hoà", "lê thị hoà"),
    "capitals": lambda text: text.replace("Lê Thị Hoà", "LÊ THỊ HOÀ"),
    "over lines": lambda text: text.replace("Lê Thị Hoà", "Lê\nThị\nHoà"),
    "over lines in a quotation": lambda text: "> " + text.replace("Lê Thị Hoà", "Lê\n> Thị Hoà"),
    "a hard break": lambda text: text.replace("Lê Thị Hoà", "Lê  \nThị Hoà"),
}


@pytest.mark.parametrize("way", WRITTEN)
def test_names_are_known_however_they_are_written(built, way):
    page = built(WRITTEN[way]("Sáng nay bà Lê Thị Hoà, Sở Xây dựng tỉnh Lâm Đồng, phát biểu.\nHết."), HOA)
    found = [(plain(words), path) for words, path in links(page)]
    assert found[0] in [("lê thị hòa", "officials/le-thi-hoa"), ("lêthị hòa", "officials/le-thi-hoa")]
    assert found[1:] == [("sở xây dựng tỉnh lâm đồng", "organizations/so-xay-dung-lam-dong")]


HOSTILE = [
    "<b>Lê Thị Hoà</b>",
    '"Lê Thị Hoà"',
    "&Lê Thị Hoà&amp;",
    "'Lê Thị Hoà'><script>alert(1)</script>",
    "<Lê Thị Hoà>",
    "&lt;Lê Thị Hoà&gt;",
    "{{Lê Thị Hoà}}",
    "(Lê Thị Hoà)",
    "a\\*Lê Thị Hoà\\*",
    "“Lê Thị Hoà” & <i>khác</i>",
    "<!-- Lê Thị Hoà -->",
    "Bà Lê Thị Hoà <img src=x onerror=alert(1)>",
]


@pytest.mark.parametrize("words", HOSTILE)
def test_what_stands_around_a_name_stays_text(built, words):
    page = built(f"Trước {words} sau.", HOA)
    text = page.main.first("div", class_="text")
    assert {e.tag for e in text.walk()} <= {"p", "a"}
    shown = unescape(words.replace("\\", ""))
    assert re.sub(r"\s+", " ", text.text).strip() == f"Trước {shown} sau."
    assert page.faults == []
    assert {path for _, path in links(page)} <= {"officials/le-thi-hoa"}


def test_a_name_that_is_markup_stays_text(tmp_path):
    name = "<img src=x> \"Lê\" & 'Hoà'"
    more = {"officials/x.md": f"---\nname: {json.dumps(name, ensure_ascii=False)}\n---\n"}
    fields = "participants:\n  - {official: x, role: speaker}\n"
    records = small(tmp_path / "Content", f"Ông {name} nói.", fields, more)
    site = sitekit.site(records)
    assert sitekit.faults(site) == []
    assert name in site["articles/bai.html"].main.first("div", class_="text").text


def test_two_builds_are_the_same_bytes(tmp_path):
    text = "Bà Lê Thị Hoà và ông Nguyễn Văn An ở Lâm Đồng, Hòa Bình.\n\n## Hai\n\nSở Xây dựng tỉnh Lâm Đồng; Bà Hoà."
    records = small(tmp_path / "Content", text, HOA)
    said = {(sitekit.build(records, tmp_path / str(jobs), "--jobs", jobs).stderr) for jobs in (1, 2, 7)}
    assert len(said) == 1 and len({sitekit.digest(tmp_path / str(jobs)) for jobs in (1, 2, 7)}) == 1


def test_pages_say_where_they_are_spoken_of(tmp_path):
    """A text names somebody whom its fields do not: the page shows the sentence and opens the paragraph."""
    text = "Đoạn đầu.\n\nMở đầu. Tại Sở Xây dựng tỉnh Lâm Đồng, mọi người <nghe> & ghi. Hết."
    records = small(tmp_path / "Content", text)
    page = sitekit.site(records)["organizations/so-xay-dung-lam-dong.html"]
    quote = page.section("mentions").first("span", class_="quote")
    assert quote.first("mark").text == "Sở Xây dựng tỉnh Lâm Đồng"
    assert page.target(quote.first("a")["href"]) == ("articles/bai.html", "p2")
    assert quote.text.startswith("Tại Sở Xây dựng tỉnh Lâm Đồng, mọi người <nghe> & ghi.")
    assert page.section("mentions").first("h3").text == "2024"


# --- Figures ----------------------------------------------------------------------------------------


def test_figures_open_the_paragraph_that_prints_the_number(archive):
    content, site = archive
    printed = listed = 0
    for page in site.pages:
        section = page.section("figures")
        if page.path.split("/")[0] not in ("provinces", "meetings") or not section:
            continue
        for row in (r for r in section.all("tr") if r.all("td")):
            for link in (a for a in row.all("a") if page.target(a["href"])[0].startswith("articles/")):
                path, fragment = page.target(link["href"])
                assert fragment in site[path].ids, (page.path, link["href"])
                if fragment == "figures":
                    listed += 1
                    continue
                printed += 1
                value = re.search(
                    r"\d[\d.,]*", next(cell.text for cell in row.all("td") if "right" in (cell["class"] or ""))
                )[0]
                swapped = value.translate(str.maketrans(".,", ",."))
                forms = {value, swapped, re.sub(r"\.(?=\d{3})", "", value)}
                numbers = re.findall(r"\d(?:[\d.,]*\d)?", paragraph(site, page, link))
                assert forms & set(numbers), (page.path, value, link["href"])
    # Invented articles do not speak of their figures.
    assert printed > (100 if content.folder == sitekit.CONTENT else 0), listed


FIGURES = (
    "provinces: [lam-dong]\nfigures:\n"
    "  - {measure: Đại biểu, value: 1250, unit: người, province: lam-dong}\n"
    "  - {measure: Lớp, value: 3, unit: lớp, province: lam-dong}\n"
)


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Đầu.\n\nCó 1.250 người ở 3 lớp.", ["p2", "p2"]),
        ("Có 1.250 ghế.\n\nCó 1.250 người.\n\n- 3 lớp", ["p2", "p3"]),
        ("Có 11.250 người, 3 buổi.\n\n| 1.250 người |\n| --- |\n| 3 lớp |", ["figures", "figures"]),
    ],
)
def test_a_figure_opens_its_own_paragraph(tmp_path, text, expected):
    site = sitekit.site(small(tmp_path / "Content", text, FIGURES))
    page = site["provinces/lam-dong.html"]
    links = [a for a in page.section("figures").all("a") if "articles/" in a["href"]]
    assert sorted(page.target(a["href"])[1] for a in links) == sorted(expected)
    assert sitekit.faults(site) == []


# --- Names that are no record -----------------------------------------------------------------------

UNKNOWN = "Ông Trần Bình Minh và bà Phạm Thu Hà.\n\nÔng Trần Bình Minh ở Sở Tài chính."


def test_check_lists_names_that_are_no_record(tmp_path):
    records = small(tmp_path / "Content", UNKNOWN)
    article = records / "articles/bai.md"
    result = sitekit.vankho("check", "--content", records)
    assert result.returncode == 0
    assert result.stdout.splitlines()[1:] == [
        "Names in articles that are no record yet:",
        f"  2  Trần Bình Minh (person)  {article}:6",
        f"  1  Phạm Thu Hà (person)  {article}:6",
        f"  1  Sở Tài chính (body)  {article}:8",
    ]


def test_check_offers_the_front_matter_of_a_record(tmp_path):
    text = "Phó Giám đốc Sở Tài chính Trần Bình Minh và bà Phạm Thu Hà."
    records = small(tmp_path / "Content", text)
    article = records / "articles/bai.md"
    result = sitekit.vankho("check", "--content", records, "--front-matter")
    lines = result.stdout.splitlines()[1:]
    start = lines.index(f"  1  Trần Bình Minh, Phó Giám đốc Sở Tài chính (person)  {article}:6")
    path = records / "officials/tran-binh-minh.md"
    assert lines[start + 1 : start + 8] == [
        f"       {path}:",
        "       ---",
        "       name: Trần Bình Minh",
        "       positions:",
        "         - title: Phó Giám đốc Sở Tài chính",
        "           source: bai",
        "       ---",
    ]
    # What is offered is a record as it stands.
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join(line[7:] for line in lines[start + 2 : start + 8]) + "\n", encoding="utf-8")
    assert sitekit.vankho("check", "--content", records).returncode == 0


# --- What a link says of a name ---------------------------------------------------------------------


def test_a_link_says_whom_a_short_name_means_and_by_what(tmp_path):
    more = {
        "officials/mai-son.md": "---\nname: Mai Sơn\n---\n",
        "officials/le-van-tam.md": "---\nname: Lê Văn Tám\npositions:\n"
        "  - {title: Thứ trưởng Bộ Công an, organization: bo-cong-an}\n---\n",
        "organizations/bo-cong-an.md": "---\nname: Bộ Công an\nkind: ministry\n---\n",
        "articles/mai.md": "---\ntitle: Bài\npublished: 2024\nparticipants:\n"
        "  - {official: mai-son, role: chair, position: Phó Chủ tịch UBND tỉnh Bắc Giang}\n---\n\n"
        "Ông Mai Sơn và Thứ trưởng **Lê** Văn Tám ở Bộ Công an.\n",
    }
    content = small(tmp_path / "Content", "Hết.", more=more)
    output = tmp_path / "public"
    assert sitekit.vankho("build", "--content", content, "--output", output).returncode == 0
    page = (output / "articles/mai.html").read_text(encoding="utf-8")
    mai = "../officials/mai-son.html"
    assert f'<a href="{mai}" title="Mai Sơn, Phó Chủ tịch UBND tỉnh Bắc Giang (theo bài này)">Mai Sơn</a>' in page
    tam = '<a href="../officials/le-van-tam.html" title="Lê Văn Tám (theo chức vụ nêu cạnh tên)">'
    assert tam + "<strong>Lê</strong> Văn Tám</a>" in page
    assert '<a href="../organizations/bo-cong-an.html">Bộ Công an</a>' in page


def test_many_names_are_cut_and_counted(tmp_path):
    more = {
        f"articles/b{n}.md": f"---\ntitle: Bài\npublished: 2024\n---\n\n"
        f"Ông Trần Bình Tới{chr(97 + n // 26)}{chr(97 + n % 26)}.\n"
        for n in range(45)
    }
    lines = sitekit.vankho("check", "--content", small(tmp_path / "Content", "Hết.", more=more)).stdout.splitlines()
    assert len(lines) == 43 and lines[-1] == "… and 5 more"


@pytest.mark.parametrize("option", [["--quiet"], ["--diagnostics", "json"]])
def test_programs_get_no_list_of_names(tmp_path, option):
    records = small(tmp_path / "Content", UNKNOWN)
    assert "Trần Bình" not in sitekit.vankho("check", "--content", records, *option).stdout


def test_a_build_lists_no_names(tmp_path):
    result = sitekit.build(small(tmp_path / "Content", UNKNOWN), tmp_path / "public")
    assert "Trần Bình" not in result.stdout + result.stderr
