"""What the search page says, in Vietnamese and in English: how many results have all words, which words
the others lack, when something was, and what was taken for a slip."""

from pathlib import Path

import pytest
import searchkit
import yaml
from searchreader import asking

ARCHIVE = yaml.safe_load(Path(__file__).with_name("search_words.yml").read_text(encoding="utf-8"))
LANGUAGES = pytest.mark.parametrize("language", ["vi", "en"])

SAYS = {
    "vi": {
        "full": "{} kết quả có đủ các từ",
        "least": "Ít nhất {} kết quả có đủ các từ",
        "found": "{} kết quả",
        "partly": "Không có trang nào có đủ các từ",
        "lacking": "Dưới đây là các trang không có đủ các từ; còn thiếu:",
        "rest": "{} kết quả khác thiếu một số từ",
        "missing": "Thiếu:",
        "repaired": "Đang hiển thị kết quả cho",
        "refuse": "Tìm đúng",
    },
    "en": {
        "full": "{} results have all the words",
        "full 1": "1 result has all the words",
        "least": "At least {} results have all the words",
        "least 1": "At least 1 result has all the words",
        "found": "{} results",
        "found 1": "1 result",
        "partly": "No page has all the words",
        "lacking": "The pages below lack some of the words; missing:",
        "rest": "{} others lack some",
        "rest 1": "1 other lacks some",
        "missing": "Missing:",
        "repaired": "Showing results for",
        "refuse": "Search only for",
    },
}
DATES = {
    "vi": {
        "Chợ nổi": "29/2/2024",
        "Họp tổ ươm": "khoảng tháng 12/2024",
        "Họp tổ ghép": "18–19/7/2023",
        "Họp tổ chiết": "tháng 3–5/2023",
        "Họp tổ giâm": "năm 2022 (chưa chắc chắn)",
        "Họp tổ tỉa": "khoảng tháng 2/2021 – 5/4/2021",
        "Phiên gieo": "khoảng mùa xuân năm 2020",
        "Phiên cấy": "những năm 2010–2019",
        "Phiên gặt": "từ năm 2019",
        "Phiên phơi": "đến khoảng tháng 5/2018",
        "Phiên xay": "chưa rõ",
        "Phiên giã": "khoảng năm 2016",
    },
    "en": {
        "Chợ nổi": "29 February 2024",
        "Họp tổ ươm": "about December 2024",
        "Họp tổ ghép": "18–19 July 2023",
        "Họp tổ chiết": "March–May 2023",
        "Họp tổ giâm": "2022 (uncertain)",
        "Họp tổ tỉa": "about February 2021 – 5 April 2021",
        "Phiên gieo": "about spring 2020",
        "Phiên cấy": "2010–2019",
        "Phiên gặt": "from 2019",
        "Phiên phơi": "until about May 2018",
        "Phiên xay": "unknown",
        "Phiên giã": "about 2016",
    },
}


@pytest.fixture
def opened(search_sites, reader):
    """Opens the archive in a language with a query, and waits until all is there."""

    def open_(language, query):
        archive = {**ARCHIVE["archive"], "archive": {"title": searchkit.TITLE, "language": language}}
        site = search_sites.built(f"words-{language}", {**ARCHIVE, "archive": archive})
        visit = reader(site, "http").open(asking(query))
        visit.listed()
        return visit

    return open_


def says(language, key, n=None):
    words = SAYS[language]
    return words.get(f"{key} {n}", words[key]).format(n)


def counts(visit, language, key):
    """What is to be said of the results that are listed: how many have all words, and how many do not."""
    rows = visit.listed()
    full = len([row for row in rows if row["full"]])
    rest = f"; {says(language, 'rest', len(rows) - full)}" if full < len(rows) else ""
    return says(language, key, full) + rest


def lacks(visit):
    """From the address of each result below the divider to the words that it is said to lack."""
    rows = visit.page.locator("#search-results .search-divider ~ li.result").all()
    return {
        row.locator("a.result-title").get_attribute("href"): row.locator(".result-missing s").all_inner_texts()
        for row in rows
    }


# --- How many, and what is missing -----------------------------------------------------------------------


@LANGUAGES
@pytest.mark.parametrize(
    "query, key, full",
    [
        ("chợ nổi", "full", 3),
        ("chợ rau", "full", 1),
        ("họp tổ", "found", 5),
        ("chợ bến", "partly", 0),
    ],
)
def test_results_that_have_all_words_are_counted(query, key, full, language, opened):
    visit = opened(language, query)
    assert visit.text("#search-status") == counts(visit, language, key)
    assert len([row for row in visit.listed() if row["full"]]) == full


@LANGUAGES
def test_the_words_that_results_lack_are_said(language, opened):
    visit = opened(language, "chợ nổi")
    assert lacks(visit) == {"articles/half.html": ["chợ"]}
    assert visit.text(".search-divider") == f"{says(language, 'lacking')} chợ"
    assert says(language, "missing") in visit.text("li.result:last-child")
    above = visit.page.locator("li.result:not(.search-divider ~ li) .result-missing")
    assert above.count() == 3 and not any(line.is_visible() for line in above.all())


def test_what_no_list_has_told_is_filled_in_from_the_text(search_sites, reader):
    """In a large archive only the lists that a first answer needs are read; the texts tell the rest."""
    documents = {
        "all": "Bàn về nhân quyền quốc tế",
        "apart": "Quốc hội bàn về nhân quyền",
        "lacking": "Ngày nhân quyền",
        "lacking-too": {"title": "Nhân quyền", "body": "Ghe xuồng"},
    }
    filler = {"filler": {"words": 8, "times": 1100}}
    site = search_sites.built("words-large", {"documents": documents, "copies": filler})
    visit = reader(site, "http").open(asking("nhân quyền quốc"))
    visit.listed()
    answer = visit.answers(["nhân quyền quốc"], limit=10)[0]
    assert '"exact":false' in answer and '"missing":["' not in answer
    assert visit.text("#search-status") == says("vi", "least", 1)
    for card in visit.page.locator("li.result").all():
        card.scroll_into_view_if_needed()
    visit.settle()
    found = lacks(visit)
    assert found.get("articles/apart.html", []) == []
    assert found["articles/lacking.html"] == found["articles/lacking-too.html"] == ["quốc"]
    assert visit.text(".search-divider") == f"{says('vi', 'lacking')} quốc"


# --- Dates -----------------------------------------------------------------------------------------------


@LANGUAGES
def test_dates_are_said_as_on_the_pages_themselves(language, opened):
    for title, date in DATES[language].items():
        visit = opened(language, title)
        card = visit.page.locator("li.result").first
        assert card.locator(".result-title").inner_text() == title
        assert card.locator(".date").first.inner_text() == date
        card.locator(".result-title").click()
        visit.page.wait_for_selector("h1")
        assert date in visit.page.locator("main").inner_text()


# --- Slips -----------------------------------------------------------------------------------------------


@LANGUAGES
@pytest.mark.parametrize(
    "query, wrong",
    [
        ("lop hoc boi i ben do", "i"),
        ("lớp học bơi u bến đò", "u"),
        ("lop hoc boi o bien do", "bien"),
    ],
)
def test_a_slip_that_a_title_tells_is_announced_and_can_be_refused(query, wrong, language, opened):
    """A word of one letter, and one that is a word of the archive itself."""
    visit = opened(language, query)
    assert visit.ids()[0] == "swim"
    notice = visit.text("#search-notice")
    assert notice == f"{says(language, 'repaired')} lớp học bơi ở bến đò. {says(language, 'refuse')} {query}"
    assert visit.page.locator("#search-input").input_value() == query
    visit.page.locator("#search-notice .search-refuse").click()
    assert [row for row in visit.listed() if row["full"]] == []
    assert visit.text("#search-notice") == "" and "repair=no" in visit.page.url
    assert visit.text("#search-status") == counts(visit, language, "partly")
    assert lacks(visit)["articles/swim.html"] == [wrong]
    visit.page.go_back()
    assert visit.listed()[0]["full"] and visit.text("#search-notice") == notice
