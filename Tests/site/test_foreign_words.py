"""The words of records in other languages, wherever a page shows them: posts, figures, notes, names, quotations."""

import pytest
import sitekit
from searchreader import asking
from test_reading import holding, spoken_of

ZH = (
    "来自芹苴市各部门各单位各区县各乡镇的二百五十名代表出席了由芹苴市人民委员会主办的"
    "人权工作培训会议会议由副主席[阮文和](official:hoa)主持。"
)
ARTICLES = {
    # id: (title, language, rights, rank, position, measure, unit, summary, note, body)
    "vi": (
        "Tập huấn ở tỉnh",
        "vi",
        "open",
        "Đại tá",
        "Phó Giám đốc Công an tỉnh",
        "Hộ nghèo",
        "hộ",
        "Bài về tập huấn.",
        "Chưa rõ ngày.",
        "Lớp học do tỉnh mở.",
    ),
    "en": (
        "Cần Thơ trains officials in human rights work",
        "en",
        "open",
        "Colonel",
        "Vice Chairman of the province of Cần Thơ",
        "Poor households",
        "households",
        "A report of the course held in Cần Thơ.",
        "Of the same day.",
        "The conference was attended by Nguyễn Văn Kỷ, Nguyễn Ngọc Hè.",
    ),
    "fr": (
        "Cần Thơ : une formation sur les droits de l’homme",
        "fr",
        "open",
        "Colonel de police",
        "Vice-président du comité de Cần Thơ",
        "Ménages pauvres",
        "ménages",
        "La formation a réuni les délégués de la ville.",
        "Ghi chú bằng tiếng Việt của văn khố.",
        "La réunion était dirigée par Nguyễn Văn Kỷ et Nguyễn Ngọc Hè.",
    ),
    "fa": (
        "گزارش حقوق بشر",
        "fa",
        "citation",
        "سرهنگ",
        "رئیس پلیس استان",
        "خانوارهای فقیر",
        "خانوار",
        "خلاصه گزارش دوره",
        "یادداشت ویراستار",
        "متن گزارش.",
    ),
    "fa-known": (
        "[Không có tít] Bản tin tiếng Ba Tư về tập huấn",
        "fa",
        "citation",
        "Đại tá",
        "Giám đốc Công an tỉnh",
        "Hộ nghèo",
        "hộ",
        "Bản tin kể lại.",
        "Bằng lời của văn khố.",
        "Bản tin kể lại buổi tập huấn của tỉnh.",
    ),
    "zh": ("提高干部的认识", "zh", "open", "上校", "副主席", "贫困户", "户", "关于培训的报道", "编者注", ZH),
}


def write(folder, language):
    files = {
        "archive.yml": f"title: Văn khố nhỏ của tỉnh\nlanguage: {language}\n",
        "provinces.yml": "- {id: can-tho, name: Cần Thơ, kind: thanh-pho, valid: ../.., aliases: [芹苴]}\n",
        "topics.yml": "- {id: t, name: Đất đai, aliases: [土地]}\n",
        "organizations/jazeera.md": "---\nname: الجزيرة نت\naliases: [Al Jazeera, אל ג'זירה]\nkind: publisher\n---\n",
        "officials/hoa.md": "---\nname: Nguyễn Văn Hòa\naliases: [阮文和, Ông Hòa, نغوين]\n---\n",
        "meetings/hop.md": "---\nname: Hội nghị tập huấn\nkind: training\ndate: 2024-03-07\nprovince: can-tho\n---\n",
    }
    for id, (title, tag, rights, rank, position, measure, unit, summary, note, body) in ARTICLES.items():
        files[f"articles/{id}.md"] = (
            f'---\ntitle: "{title}"\npublished: 2024-03-08\npublisher: jazeera\nlanguage: {tag}\n'
            f"rights: {rights}\nmeetings: [hop]\n"
            f"participants:\n  - {{official: hoa, role: chair, rank: {rank}, position: {position}, posts: []}}\n"
            f"figures:\n  - {{measure: {measure}, value: 25, unit: {unit}, province: can-tho, period: 2024}}\n"
            f"summary: {summary}\nnote: {note}\n---\n\n{body}\n"
        )
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module", params=["vi", "en"])
def mixed(request, tmp_path_factory):
    return sitekit.site(write(tmp_path_factory.mktemp(request.param) / "Content", request.param))


SAID = {
    "fa": ("fa", "rtl"),
    "zh": ("zh", "ltr"),
    "fr": ("fr", "ltr"),
    "en": ("en", "ltr"),
    "vi": ("vi", "ltr"),
}
WORDS = {
    text: SAID[tag]
    for tag, texts in {
        "fa": ["گزارش حقوق بشر", "سرهنگ", "رئیس پلیس", "خانوارهای", "خلاصه", "یادداشت", "متن گزارش"],
        "zh": ["提高干部", "上校", "副主席", "贫困户", "关于培训", "编者注", "芹苴市人民委员会"],
        "fr": [
            "une formation sur",
            "Colonel de police",
            "Vice-président",
            "Ménages pauvres",
            "a réuni",
            "La réunion était",
        ],
        "en": ["trains officials", "Vice Chairman", "Poor households", "held in", "Of the same day", "was attended by"],
        "vi": [
            "Phó Giám đốc",
            "Hộ nghèo",
            "Bài về",
            "Chưa rõ ngày",
            "Lớp học do",
            "Ghi chú bằng",
            "Bản tin tiếng Ba Tư",
            "Bản tin kể lại",
            "Bằng lời của",
            "Giám đốc Công an tỉnh",
            "Nguyễn Văn Hòa",
            "Ông Hòa",
            "Hội nghị tập huấn",
        ],
    }.items()
    for text in texts
}
WORDS |= {
    "الجزيرة نت": ("und-Arab", "rtl"),
    "نغوين": ("und-Arab", "rtl"),
    "אל ג": ("he", "rtl"),
    "阮文和": ("und-Hani", "ltr"),
    "芹苴": ("und-Hani", "ltr"),
    "土地": ("und-Hani", "ltr"),
}


def test_words_of_others_have_their_language_on_every_page(mixed):
    wrong, seen = set(), set()
    for page in mixed.pages:
        for text, expected in WORDS.items():
            for element in holding(page, text):
                inside, names = element, set()
                while inside:
                    names |= {inside.tag, inside["aria-labelledby"]}
                    inside = inside.parent
                # A sentence of the interface, and drawings, have no room for it; in a text its language is said.
                if names & {"svg", "related", "differences"} or (
                    text in ("阮文和", "芹苴") and spoken_of(element)[0] == "zh"
                ):
                    continue
                seen.add(text)
                if spoken_of(element) != expected:
                    wrong.add((page.path, element.tag, element["class"], text, spoken_of(element)))
    assert wrong == set() and seen == set(WORDS)


@pytest.mark.parametrize(
    "unit, tag", [("households", "en"), ("ménages", "fr"), ("خانوار", "fa"), ("户", "zh"), ("hộ", "vi")]
)
def test_units_are_in_the_language_of_their_report(unit, tag, mixed):
    pages = ["meetings/hop.html", "provinces/can-tho.html"]
    cells = [
        e
        for path in pages
        for e in mixed[path].root.walk()
        if e.text.strip() == unit or e.text.strip().endswith("\xa0" + unit)
    ]
    assert cells and {spoken_of(e) for e in cells if e.text.strip() == unit} <= {SAID[tag]}


def test_quotations_are_cut_between_characters(mixed):
    for page in mixed.pages:
        assert "\ufffd" not in page.root.text, page.path
    said = {e.text for e in mixed["officials/hoa.html"].root.walk() if e["class"] == "said" and "阮文和" in e.text}
    before, _ = ZH.split("[")
    assert said == {"…" + before[-46:] + "阮文和主持。"}


def test_nothing_is_marked_in_a_vietnamese_report(mixed):
    page = mixed["articles/vi.html"]
    if page.root.first("html")["lang"] != "vi":
        return
    marked = [e for e in page.root.first("article").walk() if (e["lang"], e["dir"]) != (None, None)]
    own = [
        e
        for e in marked
        if not any(text in (e["title"] or e.text) for text in ("الجزيرة", "trains", "formation", "گزارش", "提高"))
    ]
    assert own == []


def test_the_language_of_a_summary_is_left_to_its_letters(search_sites, tmp_path, reader):
    site = search_sites.from_content("foreign-words", write(tmp_path / "Content", "vi"))
    visit = reader(site, "http").open(asking("خلاصه"))
    visit.listed()
    assert (
        visit.page.locator(".result-snippet").first.evaluate("element => getComputedStyle(element).direction") == "rtl"
    )
