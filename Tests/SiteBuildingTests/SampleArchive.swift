/// A small whole archive without a mistake, as a value: from paths to texts.
///
/// Letters that take two bytes stand before the places that cases look at, so that a column counted
/// in bytes cannot pass.
enum SampleArchive {
  static let texts: [String: String] = records.merging(lists) { first, _ in first }

  private static let records: [String: String] = [
    "articles/2024/can-tho-training.md": """
    ---
    title: Cần Thơ tập huấn công tác nhân quyền
    published: 2024-08-15
    publisher: ttxvn
    author: [Đỗ Đình Đăng, An]
    url: https://example.org/can-tho
    retrieved: 2024-08-20
    language: vi
    meetings: [can-tho-2024-08-14-training]
    participants:
      - official: nguyen-van-ky
        role: chair
        rank: Thiếu tướng
        position: Phó Chánh Văn phòng Ban Chỉ đạo Nhân quyền Chính phủ
        organization: bcd-nhan-quyen
      - {rank: Đại tá, official: do-dinh-dang, role: opening, organization: ubnd-can-tho}
    provinces: [can-tho]
    organizations: [bcd-nhan-quyen, ubnd-can-tho]
    topics: [dao-tao]
    figures:
      - measure: Đại biểu
        value: 250
        unit: người
        province: can-tho
        period: 2024-08
        qualifier: over
    summary: Tóm tắt bằng lời của văn khố.
    rights: citation
    ---

    Đồng chí [Nguyễn Văn Kỷ](official:nguyen-van-ky) chủ trì [hội nghị](meeting:can-tho-2024-08-14-training).

    Xem thêm [bài gốc](article:toan-quoc-review#p2) và [tỉnh](province:can-tho).[^1]

    [^1]: Về [đào tạo](topic:dao-tao).

    """,
    "articles/2024/toan-quoc-review.md": """
    ---
    title: Đánh giá công tác nhân quyền
    published: 2024-03-08
    publisher: ttxvn
    meetings:
      - meeting: toan-quoc-2024-03-07-review
        date: 2024-03-07
    ---

    Đoạn một.

    - Đoạn hai.

    """,
    "articles/2025/can-tho-planning.md": """
    ---
    title: Cần Thơ triển khai kế hoạch
    published: 2025-08-02
    provinces: [can-tho-2025]
    copy_of: toan-quoc-review
    ---
    """,
    "meetings/can-tho-2024-08-14-training.md": """
    ---
    name: Tập huấn tại Cần Thơ
    kind: training
    date: 2024-08-14
    scope: provincial
    province: can-tho
    place: Đường Hoà Bình
    mode: in-person
    attendees: 250
    sites: 9
    organizers: [ubnd-can-tho]
    topics: [dao-tao]
    ---

    Do [Ủy ban](organization:ubnd-can-tho) tổ chức.

    """,
    "meetings/toan-quoc-2024-03-07-review.md": """
    ---
    name: Đánh giá toàn quốc
    kind: annual-review
    date: 2024-03-07
    scope: national
    ---
    """,
    "officials/nguyen-van-ky.md": """
    ---
    name: Nguyễn Văn Kỷ
    aliases: [Tướng Kỷ]
    positions:
      - {title: Phó Chánh Văn phòng, organization: bcd-nhan-quyen, from: 2022, to: 2024, source: can-tho-training}
    ---
    """,
    "officials/do-dinh-dang.md": """
    ---
    name: Đỗ Đình Đăng
    name_uncertain: true
    ---
    """,
    "officials/le-thi-an.md": """
    ---
    name: Lê Thị An
    note: Chưa rõ chức vụ.
    ---
    """,
    "organizations/bcd-nhan-quyen.md": """
    ---
    name: Ban Chỉ đạo Nhân quyền Chính phủ
    kind: committee
    ---
    """,
    "organizations/bcd-nhan-quyen-can-tho.md": """
    ---
    name: Ban Chỉ đạo Nhân quyền thành phố Cần Thơ
    aliases: [BCĐ Nhân quyền Cần Thơ]
    kind: committee
    parent: bcd-nhan-quyen
    province: can-tho
    ---
    """,
    "organizations/ubnd-can-tho.md": """
    ---
    name: Uỷ ban nhân dân thành phố Cần Thơ
    kind: government
    province: can-tho
    ---
    """,
    "organizations/ttxvn.md": """
    ---
    name: Thông tấn xã Việt Nam
    kind: publisher
    ---
    """,
  ]

  private static let lists: [String: String] = [
    "archive.yml": """
    title: Văn khố đào tạo nhân quyền
    language: vi
    description: Báo chí về công tác nhân quyền
    base_url: https://example.org/vankho/
    license: CC-BY-4.0
    contact: lien-he@example.org
    edition: "1"
    """,
    "provinces.yml": """
    - id: can-tho
      name: Cần Thơ
      kind: thanh-pho
      code: "92"
      valid: ../2025-06-30
      successor: can-tho-2025
      aliases: [Đất Tây Đô]
      region: Đồng bằng sông Cửu Long
    - id: soc-trang
      name: Sóc Trăng
      kind: tinh
      valid: ../2025-06-30
      successor: can-tho-2025
    - id: can-tho-2025
      name: Cần Thơ
      kind: thanh-pho
      valid: 2025-07-01/..
    """,
    "topics.yml": """
    - id: dao-tao
      name: Đào tạo, tập huấn
    - {name: Đối ngoại, id: doi-ngoai, aliases: [ngoại giao]}
    """,
    "redirects.yml": """
    - from: officials/tuong-ky
      to: officials/nguyen-van-ky
    - from: articles/bai-cu
      withdrawn: Đăng nhầm.
    """,
  ]
}
