"""Passages that stand in several articles: their pages, and the marks in the articles."""

import re

import pytest
import sitekit

SHARED = (
    "Đội bảo vệ rừng ngập mặn của xã đã trồng thêm mười hai héc-ta đước dọc bờ kênh, "
    "chia thành sáu tổ, mỗi tổ giao cho một nhóm hộ trông coi và ghi sổ hằng tuần"
)
OTHER = SHARED.replace("mười hai héc-ta", "mười lăm héc-ta").replace(", chia thành sáu tổ", "")
SECOND = "Cuối tháng, các tổ họp ở nhà văn hóa để đọc sổ, góp ý cho nhau rồi cùng ra bờ kênh vớt rác"
ALONE = "Bài này chỉ kể chuyện người thợ đóng thuyền già ở cuối xóm và cái bào của ông."


def article(day, body, *fields):
    lines = ["title: Bài ngày " + str(day), f"published: 2024-03-{day:02}", *fields]
    return "---\n" + "\n".join(lines) + f"\n---\n\n{body}\n"


ARTICLES = {
    "bai-dau": article(1, f"Mở đầu.\n\nTheo chủ tịch xã, {SHARED}.\n\n{SECOND}."),
    "bai-hai": article(2, f"{OTHER}. Việc này làm từ đầu năm.\n\n- {SECOND}."),
    "bai-ba": article(3, f"Một đoạn riêng.\n\nTin cho hay {SHARED}, theo lời người dân."),
    "bai-rieng": article(4, ALONE),
}


def write(folder, articles, title="Văn khố thử"):
    (folder / "articles").mkdir(parents=True)
    (folder / "archive.yml").write_text(f"title: {title}\nlanguage: vi\n", encoding="utf-8")
    for id, text in articles.items():
        (folder / "articles" / f"{id}.md").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def content(tmp_path_factory):
    return write(tmp_path_factory.mktemp("passages") / "Content", ARTICLES)


@pytest.fixture(scope="module")
def small(content):
    return sitekit.site(content)


def marks(page):
    """From the id of each marked paragraph to where its mark leads."""
    found = [
        (e.parent["id"], page.target(e["href"]), e["aria-label"]) for e in page.main.all("a") if e["class"] == "pm"
    ]
    return {id: (target, name) for id, target, name in found}


def words(element):
    return " ".join(element.text.split())


def test_one_page_for_the_article_that_was_first(small):
    assert [path for path in small.paths if path.startswith("passages/")] == ["passages/bai-dau.html"]
    assert sitekit.faults(small) == []


def test_pages_of_articles_with_one_headline_have_titles_of_their_own(tmp_path):
    """Four first articles of one headline: two of a day, one of another, one with a publisher."""
    texts = {
        "bai-a": (1, SHARED),
        "bai-b": (1, SECOND),
        "bai-c": (
            2,
            (
                "Người giữ ngọn hải đăng đếm từng chuyến thuyền câu mực về bến lúc tờ mờ sáng rồi báo cho chợ cá "
                "chuẩn bị đá lạnh"
            ),
        ),
        "bai-d": (
            3,
            (
                "Lớp học đan lưới mở mỗi tối thứ năm dưới hiên đình, bà con mang theo đèn dầu, kim tre và những cuộn "
                "cước nhuộm nâu"
            ),
        ),
    }
    articles = {}
    for id, (day, text) in texts.items():
        fields = ["publisher: bao-a"] if id == "bai-d" else []
        articles[id] = article(day, f"{text}.", *fields).replace(f"title: Bài ngày {day}", "title: Sổ tay")
        articles[f"{id}-chep"] = article(day + 9, f"{text}.").replace(f"title: Bài ngày {day + 9}", f"title: Chép {id}")
    records = write(tmp_path / "Content", articles)
    (records / "organizations").mkdir()
    (records / "organizations/bao-a.md").write_text("---\nname: Báo A\nkind: publisher\n---\n", "utf-8")
    site = sitekit.site(records)
    pages = [page for page in site.pages if page.path.startswith("passages/")]
    assert {page.path: page.root.first("title").text.rsplit(" – ", 1)[0] for page in pages} == {
        "passages/bai-a.html": "Đoạn văn trùng: Sổ tay (1/3/2024, bai-a)",
        "passages/bai-b.html": "Đoạn văn trùng: Sổ tay (1/3/2024, bai-b)",
        "passages/bai-c.html": "Đoạn văn trùng: Sổ tay (2/3/2024)",
        "passages/bai-d.html": "Đoạn văn trùng: Sổ tay (Báo A, 3/3/2024)",
    }


def test_the_first_appearance_is_first(small):
    page = small["passages/bai-dau.html"]
    sections = [page.section(id) for id in ("p2", "p3")]
    places = [[page.target(li.first("a")["href"]) for li in section.all("li")] for section in sections]
    assert places == [
        [("articles/bai-dau.html", "p2"), ("articles/bai-hai.html", "p1"), ("articles/bai-ba.html", "p2")],
        [("articles/bai-dau.html", "p3"), ("articles/bai-hai.html", "p2")],
    ]


def test_differences_are_marked(small):
    first, second, third = small["passages/bai-dau.html"].section("p2").all("blockquote")
    assert words(first) == f"… {SHARED}."
    assert [words(e) for e in second.all("mark")] == ["lăm"]
    assert [words(e) for e in second.all("del")] == ["hai", "chia thành sáu tổ"]
    assert third.all("mark", "del") == []
    assert words(third) == f"… {SHARED} …"


def test_paragraphs_that_stand_elsewhere_lead_there(small):
    name = "Cả đoạn hoặc một phần đoạn này còn có ở {} bài khác".format
    one, two = (("passages/bai-dau.html", "p2"), name(2)), (("passages/bai-dau.html", "p3"), name(1))
    assert marks(small["articles/bai-dau.html"]) == {"p2": one, "p3": two}
    assert marks(small["articles/bai-hai.html"]) == {"p1": one, "p2": two}
    assert marks(small["articles/bai-ba.html"]) == {"p2": one}


def test_an_article_lists_its_shared_passages(small):
    page = small["articles/bai-hai.html"]
    listed = [(page.target(li.first("a")["href"]), words(li)) for li in page.section("shared").all("li")]
    assert [target for target, _ in listed] == [("passages/bai-dau.html", "p2"), ("passages/bai-dau.html", "p3")]
    assert listed[0][1].endswith("còn có ở 2 bài khác")


def test_an_article_of_its_own_words_says_nothing(small):
    page = small["articles/bai-rieng.html"]
    assert page.section("shared") is None and marks(page) == {}


def test_passages_are_no_search_results(small):
    index = [path for path in small.paths if path.startswith("search/")]
    assert index and not any(b"passages/" in (small.folder / path).read_bytes() for path in index)


def test_every_build_is_the_same(content, small, tmp_path):
    again = sitekit.built(content, tmp_path / "public", "--jobs", "1")
    assert sitekit.digest(again.folder) == sitekit.digest(small.folder)


def test_two_passages_of_one_paragraph_have_two_ids(tmp_path):
    both = f"{SHARED}. Ở giữa là mấy chữ khác hẳn, không ai chép lại, kể về con đò cũ nằm trên bãi. {SECOND}."
    articles = {"a": article(1, both), "b": article(2, SHARED), "c": article(3, SECOND)}
    site = sitekit.site(write(tmp_path / "Content", articles))
    page = site["passages/a.html"]
    assert [h2["id"] for h2 in page.main.all("h2")] == ["p1", "p1-2"]
    assert next(iter(marks(site["articles/c.html"]).values()))[0] == ("passages/a.html", "p1-2")
    assert sitekit.faults(site) == []


def test_what_many_articles_have_is_counted_and_its_page_stays_small(tmp_path):
    articles = {f"bai-{n:03}": article(1 + n // 20, f"Tin số {n}: {SHARED}.") for n in range(300)}
    site = sitekit.site(write(tmp_path / "Content", articles))
    page = site["passages/bai-000.html"]
    section = page.section("p1")
    assert len(section.all("blockquote")) == 20
    assert len(section.all("ul")[0].all("li")) == 100
    assert [words(p) for p in section.all("p") if p["class"] == "hint"] == [
        "Còn có ở 280 bài khác nữa:",
        "Trong đó, 180 bài không liệt kê ở đây.",
    ]
    assert len(page.source.encode()) < 300_000


def test_a_large_archive_leaves_short_passages_out_and_says_so(tmp_path):
    """From 2,000 articles on a passage of twelve syllables is too short, one of thirteen is not."""
    twelve, thirteen = " ".join(SHARED.split()[:12]), " ".join(SECOND.split()[:13])
    articles = {"dau": article(1, f"{twelve}.\n\n{thirteen}."), "sau": article(2, f"{thirteen}; {twelve}.")}
    articles |= {f"bai-{n:04}": article(3, f"Tin {n}.") for n in range(1997)}
    one_less = sitekit.built(write(tmp_path / "small", articles), tmp_path / "public-small")
    page = one_less["passages/dau.html"]
    assert [h2["id"] for h2 in page.main.all("h2")] == ["p1", "p2"]
    assert "âm tiết" not in words(page.main)
    articles["bai-cuoi"] = article(3, "Tin cuối.")
    large = sitekit.built(write(tmp_path / "large", articles), tmp_path / "public-large")
    page = large["passages/dau.html"]
    assert [h2["id"] for h2 in page.main.all("h2")] == ["p2"]
    assert words(page.main.all("p")[-1]).startswith("Bỏ qua những đoạn ngắn hơn 13 âm tiết:")
    assert set(marks(large["articles/sau.html"]).values()) == {
        (("passages/dau.html", "p2"), "Cả đoạn hoặc một phần đoạn này còn có ở 1 bài khác")
    }


def test_a_hostile_text_stays_text(tmp_path):
    hostile = SHARED + ' <script>alert("a")</script> & `<b>` rồi thôi'
    articles = {"a": article(1, hostile), "b": article(2, "Thêm: " + hostile)}
    site = sitekit.site(write(tmp_path / "Content", articles))
    assert sitekit.faults(site) == []
    page = site["passages/a.html"]
    assert [e.tag for e in page.main.walk() if e.tag in {"script", "b"}] == []
    assert 'alert("a")' in words(page.section("p1").first("blockquote"))


def test_the_pages_of_the_real_archive_are_linked_from_every_article_they_show(site):
    pages = sorted(path for path in site.paths if path.startswith("passages/"))
    assert pages
    for path in pages:
        page = site[path]
        assert len(page.source.encode()) < 300_000
        for section in page.main.all("section"):
            places = {page.target(li.first("a")["href"]) for li in section.all("li") if li.all("blockquote")}
            assert len({target for target, _ in places}) > 1
            for target, fragment in places:
                assert re.fullmatch(r"p\d+", fragment)
                listed = site[target].section("shared")
                addresses = [site[target].target(a["href"]) for a in listed.all("a")]
                assert (path, section["aria-labelledby"]) in addresses or len(addresses) == 20
