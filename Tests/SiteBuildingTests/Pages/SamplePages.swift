/// The sample archive with what every kind of page needs, and one page of each kind.
enum SamplePages {
  static let texts: [String: String] = SampleArchive.texts
    .merging(furtherArticles) { first, _ in first }
    .merging(["redirects.yml": furtherRedirects]) { $0 + $1 }

  /// From the name of each kind's template to the path of the page that stands for it.
  static let paths: KeyValuePairs = [
    "home": "index.html",
    "not-found": "404.html",
    "search": "search.html",
    "about": "about.html",
    "guide": "guide.html",
    "timeline": "timeline.html",
    "map": "map.html",
    "network": "network.html",
    "articles": "articles/index.html",
    "meetings": "meetings/index.html",
    "officials": "officials/index.html",
    "organizations": "organizations/index.html",
    "provinces": "provinces/index.html",
    "topics": "topics/index.html",
    "years": "years/index.html",
    "article": "articles/can-tho-training.html",
    "meeting": "meetings/can-tho-2024-08-14-training.html",
    "official": "officials/nguyen-van-ky.html",
    "organization": "organizations/ubnd-can-tho.html",
    "province": "provinces/can-tho-2025.html",
    "topic": "topics/dao-tao.html",
    "year": "years/2024.html",
    "passages": "passages/soc-trang-doi-ngoai.html",
    "onward": "officials/tuong-ky.html",
    "redirect": "officials/ong-ky.html",
  ]

  /// An address that stood for several, of which one was withdrawn.
  private static let furtherRedirects = """

    - from: officials/ong-ky
      to: [officials/nguyen-van-ky, officials/le-thi-an, topics/dao-tao, officials/ky-nham]
    - from: officials/ky-nham
      withdrawn: Nghe nhầm tên.
    """

  /// Two articles with a passage in common, of which the later one stands alone in its year.
  private static let furtherArticles: [String: String] = [
    "articles/2024/soc-trang-doi-ngoai.md": """
    ---
    title: Sóc Trăng bàn về đối ngoại
    published: 2024-05-20
    publisher: ttxvn
    provinces: [soc-trang]
    topics: [doi-ngoai]
    participants:
      - {official: le-thi-an, role: speaker, position: Chuyên viên}
    ---

    Sáng nay tại Sóc Trăng, các đại biểu bàn về việc đưa tin ra nước ngoài và mời báo chí quốc tế
    đến thăm những làng nghề ven sông. Bà Lê Thị An phát biểu.

    """,
    "articles/2026/soc-trang-nhac-lai.md": """
    ---
    title: Nhắc lại chuyện đối ngoại
    published: 2026-01-12
    topics: [doi-ngoai]
    ---

    Năm ngoái các đại biểu bàn về việc đưa tin ra nước ngoài và mời báo chí quốc tế đến thăm những
    làng nghề ven biển.

    """,
  ]
}
