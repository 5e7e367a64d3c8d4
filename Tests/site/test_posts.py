"""Posts as posts: a title in a body, with who held it, when, and by which articles."""

import re

import sitekit

UNSAID = "Bài không nói rõ chức vụ"


def held(page):
    """The rows of someone's posts: title, body, dates, articles."""
    section = page.section("posts")
    rows = section.first("table").first("tbody").elements if section else []
    for row in rows:
        time, post, _ = row.elements
        title = post.first("span", class_="position").text.strip()
        body = page.targets(post)[0].removeprefix("organizations/").removesuffix(".html")
        yield title, body, time.text.strip(), articles(page, row)


def holders(page):
    """The rows of a body's or a province's holders: title, body or nothing, unit, person, articles."""
    section = page.section("officials")
    for group in section.first("table").all("tbody") if section else []:
        head, *rows = group.elements
        targets = page.targets(head)
        title = (
            re.split(r"\n", head.first("th").first("span").text)[0].strip() if head.all("span") else head.text.strip()
        )
        for row in rows:
            person = page.targets(row.elements[0])[0].removeprefix("officials/").removesuffix(".html")
            yield title, targets, person, articles(page, row)


def articles(page, row):
    return [t.partition("#")[0] for t in page.targets(row.elements[-1]) if t.startswith("articles/")]


def bare(title):
    return title.removeprefix("nguyên ").casefold()


def stem(path):
    return path.rpartition("/")[2].removesuffix(".html")


def test_all_positions_of_the_archive_are_read(content, site):
    posts = [row for id in content.officials for row in held(site[f"officials/{id}.html"])]
    assert sum(len(articles) for title, _, _, articles in posts if title != UNSAID) == 296
    assert all(site[f"officials/{id}.html"].section("unread") is None for id in content.officials)


def test_nobody_stands_at_a_body_with_a_post_of_another(archive):
    content, site = archive
    of = {id: list(held(site[f"officials/{id}.html"])) for id in content.officials}
    seen = 0
    for id in content.organizations:
        for part in site.parts(f"organizations/{id}.html"):
            for title, _, person, reports in holders(part):
                own = [r for t, body, _, r in of[person] if body == id and bare(t) == bare(title)]
                assert own == [reports], (id, person, title)
                seen += 1
    assert seen == sum(len(rows) for rows in of.values())


def test_provinces_show_the_holders_of_their_bodies_and_of_those_before_them(archive):
    content, site = archive
    of = {id: list(held(site[f"officials/{id}.html"])) for id in content.officials}
    shown = 0
    for id in content.provinces:
        expected = []
        for unit in content.line(id):
            bodies = [b for b, o in content.organizations.items() if o.get("province") == unit]
            expected += [
                (bare(title), body, unit if unit != id else None, person)
                for person, rows in of.items()
                for title, body, _, _ in rows
                if body in bodies
            ]
        found = [
            (bare(title), stem(targets[0]), stem(targets[1]) if targets[1:] else None, person)
            for part in site.parts(f"provinces/{id}.html")
            for title, targets, person, _ in holders(part)
        ]
        assert sorted(found, key=str) == sorted(expected, key=str), id
        shown += len(found)
    assert shown > 50


def test_a_person_of_several_provinces_has_at_each_body_what_he_was_there(site):
    for body, title in (("cong-an-dak-nong", "Giám đốc"), ("tinh-uy-dak-nong", "Ủy viên Ban Thường vụ")):
        rows = [row for row in holders(site[f"organizations/{body}.html"]) if row[2] == "bui-quang-thanh"]
        assert [row[0] for row in rows] == [title]
        assert "Nghệ An" not in site[f"organizations/{body}.html"].section("officials").text


def records(tmp_path, participants):
    content = tmp_path / "Content"
    for path, text in {
        "archive.yml": "title: Văn khố nhỏ\nlanguage: vi\n",
        "officials/le-van-an.md": "---\nname: Lê Văn An\n---\n",
        "organizations/bo-cong-an.md": "---\nname: Bộ Công an\nkind: ministry\n---\n",
        "organizations/bo-noi-vu.md": "---\nname: Bộ Nội vụ\nkind: ministry\n---\n",
    }.items():
        (content / path).parent.mkdir(parents=True, exist_ok=True)
        (content / path).write_text(text, "utf-8")
    for number, entry in enumerate(participants, 1):
        path = content / f"articles/bai-{number:03}.md"
        path.parent.mkdir(exist_ok=True)
        fields = "".join(f"    {key}: {value}\n" for key, value in entry.items())
        path.write_text(
            f"---\ntitle: Bài {number}\npublished: 20{10 + number // 12:02}-{number % 12 + 1:02}-05\n"
            f"participants:\n  - official: le-van-an\n    role: attendee\n{fields}---\n\nÔng Lê Văn An dự.\n",
            "utf-8",
        )
    return content


def test_one_post_is_one_row_however_it_is_printed(tmp_path):
    printed = [
        "Thứ trưởng Bộ Công an",
        "thứ trưởng Bộ Công an",
        "Thứ trưởng Bộ Công an; Chánh Văn phòng Bộ Nội vụ",
        "Chánh Văn phòng Bộ Nội vụ, Thứ trưởng Bộ Công an",
        "nguyên Thứ trưởng Bộ Công an",
    ]
    page = sitekit.site(records(tmp_path, [{"position": p} for p in printed]))["officials/le-van-an.html"]
    assert [(t, b, d, len(r)) for t, b, d, r in held(page)] == [
        ("Thứ trưởng", "bo-cong-an", "5/2/2010 – 5/5/2010", 5),
        ("Chánh Văn phòng", "bo-noi-vu", "5/4/2010 – 5/5/2010", 2),
    ]
    forms = page.section("posts").first("details", class_="forms").all("li")
    assert [form.text for form in forms] == printed


def test_what_was_held_before_is_no_post_of_the_date(tmp_path):
    site = sitekit.site(records(tmp_path, [{"position": "nguyên Thứ trưởng Bộ Công an"}]))
    assert [row[:3] for row in held(site["officials/le-van-an.html"])] == [
        ("nguyên Thứ trưởng", "bo-cong-an", "trước 5/2/2010"),
    ]
    assert "nguyên" in site["organizations/bo-cong-an.html"].section("officials").text


def test_ranks_stand_apart_and_what_is_not_read_is_shown_as_printed(tmp_path):
    entries = [
        {"rank": "Đại tá", "position": "Thứ trưởng Bộ Công an"},
        {"rank": "Thiếu tướng", "position": "Chuyên viên"},
        {"rank": "Thiếu tướng", "organization": "bo-noi-vu"},
    ]
    site = sitekit.site(records(tmp_path, entries))
    page = site["officials/le-van-an.html"]
    assert [row.elements[1].text for row in page.section("ranks").first("tbody").elements] == ["Đại tá", "Thiếu tướng"]
    assert [row.elements[1].text for row in page.section("unread").first("tbody").elements] == ["Chuyên viên"]
    assert [row[:2] for row in held(page)] == [("Thứ trưởng", "bo-cong-an"), (UNSAID, "bo-noi-vu")]
    assert [row[0] for row in holders(site["organizations/bo-noi-vu.html"])] == [UNSAID]


def test_a_degree_is_one_however_it_is_shortened(tmp_path):
    entries = [{"rank": rank} for rank in ("PGS.TS", "PGS, TS", "Phó Giáo sư, Tiến sĩ", "TS")]
    page = sitekit.site(records(tmp_path, entries))["officials/le-van-an.html"]
    rows = page.section("ranks").first("tbody").elements
    assert [(row.elements[1].text, len(articles(page, row))) for row in rows] == [("PGS.TS", 3), ("TS", 1)]


def test_thirty_articles_are_shown_and_the_rest_behind_a_fold(tmp_path):
    page = sitekit.site(records(tmp_path, [{"position": "Thứ trưởng Bộ Công an"}] * 37))["officials/le-van-an.html"]
    row = page.section("posts").first("tbody").elements[0].elements[-1]
    assert row.first("summary").text == "37 bài báo"
    lists = row.all("ul")
    assert [len(part.elements) for part in lists] == [30, 7]
    assert len(articles(page, page.section("posts").first("tbody").elements[0])) == 37


def test_known_positions_are_posts_with_their_dates(tmp_path):
    content = records(tmp_path, [{"position": "Thứ trưởng Bộ Công an"}])
    path = content / "officials/le-van-an.md"
    sitekit.replace(
        path,
        "name: Lê Văn An\n",
        "name: Lê Văn An\npositions:\n"
        "  - {title: Thứ trưởng, organization: bo-cong-an, from: 2009-03, source: bai-001}\n"
        "  - {title: Vụ trưởng, organization: bo-noi-vu, to: 2008}\n  - {title: Nhà báo}\n",
    )
    site = sitekit.site(content)
    page = site["officials/le-van-an.html"]
    rows = [(t, b, " ".join(d.split())) for t, b, d, _ in held(page)]
    assert rows == [
        ("Vụ trưởng", "bo-noi-vu", "– đến năm 2008 · Chức vụ biết từ nguồn khác"),
        ("Thứ trưởng", "bo-cong-an", "5/2/2010 từ tháng 3/2009 · Nguồn: Bài 1"),
    ]
    assert [li.text for li in page.section("positions").all("li")] == ["Nhà báo"]
    assert [row[2] for row in holders(site["organizations/bo-noi-vu.html"])] == ["le-van-an"]


def provinces(tmp_path, statements):
    """An archive of statements: who, the position, the date."""
    content = records(tmp_path, [])
    for path, text in {
        "provinces.yml": "- {id: gia-lai, name: Gia Lai, kind: tinh, valid: ../2025-06-30, successor: gia-lai-2025}\n"
        "- {id: gia-lai-2025, name: Gia Lai, kind: tinh, valid: 2025-07-01/..}\n"
        "- {id: kon-tum, name: Kon Tum, kind: tinh, valid: ../..}\n",
        "organizations/cong-an-gia-lai.md": "---\nname: Công an tỉnh Gia Lai\nkind: police\nprovince: gia-lai\n---\n",
        "organizations/cong-an-gia-lai-2025.md": "---\nname: Công an tỉnh Gia Lai\nkind: police\n"
        "province: gia-lai-2025\n---\n",
        "organizations/cong-an-kon-tum.md": "---\nname: Công an tỉnh Kon Tum\nkind: police\nprovince: kon-tum\n---\n",
        "officials/tran-van-binh.md": "---\nname: Trần Văn Bình\n---\n",
    }.items():
        (content / path).write_text(text, "utf-8")
    for number, (official, position, date) in enumerate(statements, 1):
        path = content / f"articles/bai-{number:03}.md"
        path.parent.mkdir(exist_ok=True)
        path.write_text(
            f"---\ntitle: Bài {number}\npublished: {date}\nparticipants:\n"
            f"  - {{official: {official}, role: attendee, position: {position}}}\n---\n\nĐoạn.\n",
            "utf-8",
        )
    return content


def questions(content):
    """The records of which `check` asks something, and those whose pages do."""
    site = sitekit.site(content)
    said = sitekit.vankho("check", "--content", content, "--templates", sitekit.TEMPLATES)
    assert said.returncode == 0, said.stderr
    listed = re.findall(r"^  ([a-z]+/[a-z0-9-]+): ", said.stdout.partition("Posts that several hold")[2], re.MULTILINE)
    asked = {
        p.removesuffix(".html")
        for p in site.paths
        if p.endswith(".html")
        and any(e["class"] and "question" in e["class"].split() for e in site[p].main.all("span"))
    }
    return listed, asked


AN, BINH = "le-van-an", "tran-van-binh"
HEAD, KON_TUM = "Giám đốc Công an tỉnh Gia Lai", "Giám đốc Công an tỉnh Kon Tum"


def test_two_in_a_post_of_one_are_a_question(tmp_path):
    statements = [(AN, HEAD, "2023-02-01"), (AN, HEAD, "2024-05-01"), (BINH, HEAD, "2023-09-09")]
    listed, asked = questions(provinces(tmp_path, statements))
    assert listed == ["organizations/cong-an-gia-lai"]
    assert {f"officials/{AN}", f"officials/{BINH}", *listed} <= asked
    assert asked <= {f"officials/{AN}", f"officials/{BINH}", *listed, "provinces/gia-lai", "provinces/gia-lai-2025"}


def test_one_after_the_other_and_dates_that_may_not_meet_are_none(tmp_path):
    for number, statements in enumerate(
        (
            [(AN, HEAD, "2023-02-01"), (AN, HEAD, "2023-05-01"), (BINH, HEAD, "2023-09-09")],
            # Handed over on a day.
            [
                (AN, HEAD, "2023-02-01"),
                (AN, HEAD, "2023-05-01"),
                (BINH, HEAD, "2023-05-01"),
                (BINH, HEAD, "2023-06-01"),
            ],
            [(AN, HEAD, "2023"), (BINH, HEAD, "2023")],
            [(AN, HEAD, "2023-02-01"), (AN, HEAD, "2023-05-01"), (BINH, HEAD, "2023")],
            [(AN, "Phó " + HEAD, "2023-02-01"), (BINH, "Phó " + HEAD, "2023-02-01")],
            [(AN, HEAD, "2023-02-01"), (BINH, "nguyên " + HEAD, "2023-02-01")],
            [(AN, HEAD, "2023-02-01"), (AN, HEAD, "2025-09-01")],
        )
    ):
        assert questions(provinces(tmp_path / str(number), statements)) == ([], set()), statements


def test_a_vague_date_within_a_term_is_a_question(tmp_path):
    statements = [(AN, HEAD, "2022-02-01"), (AN, HEAD, "2024-05-01"), (BINH, HEAD, "2023")]
    assert questions(provinces(tmp_path, statements))[0] == ["organizations/cong-an-gia-lai"]
    same_day = [(AN, HEAD, "2022-02-01"), (BINH, HEAD, "2022-02-01")]
    assert questions(provinces(tmp_path / "day", same_day))[0] == ["organizations/cong-an-gia-lai"]


def test_questions_by_uncertain_dates_stand_apart(tmp_path):
    content = provinces(tmp_path, [(AN, HEAD, "2023-02-01"), (AN, HEAD, "2024-05-01~"), (BINH, HEAD, "2023-09-09")])
    said = sitekit.vankho("check", "--content", content, "--templates", sitekit.TEMPLATES).stdout
    apart = said.partition("by dates that are not certain:\n")[2]
    assert apart.startswith("  organizations/cong-an-gia-lai: Giám đốc: Lê Văn An, Trần Văn Bình\n")
    assert said.count("Posts that several hold") == 1
    asked = sitekit.site(content)[f"officials/{AN}.html"].main.first("span", class_="question")
    assert asked.text.strip().endswith("(tính theo ngày chưa chắc chắn)")


def test_positions_known_from_elsewhere_raise_questions(tmp_path):
    known = "name: Lê Văn An\npositions:\n  - {{title: Giám đốc, organization: {}, from: 2020-03, to: 2022-06-30}}\n"
    content = provinces(tmp_path, [(BINH, HEAD, "2021-05-05")])
    sitekit.replace(content / f"officials/{AN}.md", "name: Lê Văn An\n", known.format("cong-an-gia-lai"))
    assert questions(content)[0] == ["organizations/cong-an-gia-lai"]
    content = provinces(tmp_path / "two", [(AN, HEAD, "2021-05-05")])
    sitekit.replace(content / f"officials/{AN}.md", "name: Lê Văn An\n", known.format("cong-an-kon-tum"))
    assert questions(content) == ([f"officials/{AN}"], {f"officials/{AN}"})


def test_one_person_at_the_head_in_two_provinces_is_a_question(tmp_path):
    statements = [(AN, HEAD, "2023-02-01"), (AN, HEAD, "2024-05-01"), (AN, KON_TUM, "2023-09-09")]
    assert questions(provinces(tmp_path, statements)) == ([f"officials/{AN}"], {f"officials/{AN}"})
    moved = [(AN, HEAD, "2023-02-01"), (AN, KON_TUM, "2023-09-09")]
    assert questions(provinces(tmp_path / "moved", moved)) == ([], set())


def test_a_post_is_attested_on_the_day_that_its_article_gives(tmp_path):
    content = provinces(tmp_path, [(AN, HEAD, "2023-06-01")])
    (content / "meetings").mkdir()
    (content / "meetings/hop.md").write_text(
        "---\nname: Họp\nkind: other\ndate: 2023-05-28\nnote: Bài ghi ngày khác.\n---\n", "utf-8"
    )
    path = content / "articles/bai-001.md"
    sitekit.replace(path, "participants:", "meetings: [{meeting: hop, date: 2023-05-29}]\nparticipants:")
    site = sitekit.site(content)
    assert [row[2] for row in held(site[f"officials/{AN}.html"])] == ["29/5/2023"]
    assert "28/5/2023" not in site["organizations/cong-an-gia-lai.html"].section("officials").text


def test_reports_of_one_meeting_with_two_days_attest_one_or_the_other(tmp_path):
    content = provinces(tmp_path, [(AN, HEAD, "2023-06-01"), (AN, HEAD, "2023-06-02"), (AN, HEAD, "2023-08-08")])
    (content / "meetings").mkdir()
    (content / "meetings/hop.md").write_text(
        "---\nname: Họp\nkind: other\ndate: 2023-05-28\nnote: Hai ngày.\n---\n", "utf-8"
    )
    for number, report in ((1, "{meeting: hop, date: 2023-05-29}"), (2, "{meeting: hop}")):
        sitekit.replace(
            content / f"articles/bai-00{number}.md", "participants:", f"meetings: [{report}]\nparticipants:"
        )
    held_on = "28/5/2023 hoặc 29/5/2023"
    assert [row[2] for row in held(sitekit.site(content)[f"officials/{AN}.html"])] == [f"{held_on} – 8/8/2023"]
    (content / "articles/bai-003.md").unlink()
    assert [row[2] for row in held(sitekit.site(content)[f"officials/{AN}.html"])] == [held_on]
    # Days of which one holds the other are no two days.
    sitekit.replace(content / "articles/bai-001.md", "date: 2023-05-29", "date: 2023-05-28/2023-05-29")
    assert [row[2] for row in held(sitekit.site(content)[f"officials/{AN}.html"])] == ["28/5/2023"]


def test_a_post_leads_to_the_paragraph_that_says_it(tmp_path):
    content = provinces(tmp_path, [(AN, HEAD, "2023-06-01"), (AN, KON_TUM, "2023-06-02")])
    sitekit.replace(
        content / "articles/bai-001.md",
        "Đoạn.",
        "Ông Lê Văn An dự.\n\nLê Văn An là giám đốc một cơ quan.\n\nLê Văn An, Giám đốc Công an tỉnh Gia Lai.",
    )
    sitekit.replace(content / "articles/bai-002.md", "Đoạn.", "Ông Lê Văn An dự.")
    site = sitekit.site(content)
    links = site[f"officials/{AN}.html"].section("posts").all("a")
    places = [link["href"] for link in links if "articles/" in link["href"]]
    assert places == ["../articles/bai-001.html#p3", "../articles/bai-002.html#participants"]


def test_who_leads_a_body_stands_before_deputies_and_others(tmp_path):
    titles = ["Trưởng phòng Chính trị", "Phó Giám đốc", "Phó Giám đốc Thường trực", "Giám đốc"]
    statements = [(AN, f"{title} Công an tỉnh Gia Lai", f"2023-0{n}-01") for n, title in enumerate(titles, 1)]
    page = sitekit.site(provinces(tmp_path, statements))["organizations/cong-an-gia-lai.html"]
    assert [row[0] for row in holders(page)] == [
        "Giám đốc",
        "Phó Giám đốc Thường trực",
        "Phó Giám đốc",
        "Trưởng phòng Chính trị",
    ]


def test_who_is_only_quoted_met_nobody(tmp_path):
    content = provinces(tmp_path, [(AN, HEAD, "2023-06-01")])
    (content / "meetings").mkdir()
    (content / "meetings/hop.md").write_text(
        "---\nname: Họp\nkind: other\ndate: 2023-05-28\nprovince: gia-lai\n---\n", "utf-8"
    )
    path = content / "articles/bai-001.md"
    sitekit.replace(
        path, "participants:", f"meetings: [{{meeting: hop}}]\nparticipants:\n  - {{official: {BINH}, role: quoted}}"
    )
    site = sitekit.site(content)
    for id in (AN, BINH):
        assert site[f"officials/{id}.html"].section("companions") is None
        assert "Họp" in site[f"officials/{id}.html"].section("meetings").text
    sitekit.replace(path, "role: quoted", "role: attendee")
    site = sitekit.site(content)
    assert "Trần Văn Bình" in site[f"officials/{AN}.html"].section("companions").text


def test_a_position_of_several_bodies_needs_only_one_that_is_the_organization(tmp_path):
    for number, (position, organization, conflicts) in enumerate(
        (
            ("Vụ trưởng Bộ Nội vụ; " + HEAD, "cong-an-gia-lai", 0),
            (HEAD, "cong-an-kon-tum", 1),
            ("nguyên " + HEAD, "cong-an-gia-lai", 0),
            ("nguyên " + HEAD, "bo-noi-vu", 1),
            ("Giám đốc Công an tỉnh", "cong-an-kon-tum", 0),
            ("Giám đốc Sở Tư pháp tỉnh Gia Lai", "cong-an-kon-tum", 1),
        )
    ):
        content = provinces(tmp_path / str(number), [(AN, f"{position}, organization: {organization}", "2023-06-01")])
        said = sitekit.vankho("check", "--content", content, "--templates", sitekit.TEMPLATES)
        assert said.stderr.count("[conflicting-organization]") == conflicts, (position, said.stderr)


def test_holders_stand_in_order_of_time_by_whatever_is_known(tmp_path):
    content = provinces(tmp_path, [(BINH, HEAD, "2023-02-01")])
    sitekit.replace(
        content / f"officials/{AN}.md",
        "name: Lê Văn An\n",
        "name: Lê Văn An\npositions:\n  - {title: Giám đốc, organization: cong-an-gia-lai, from: 2008, to: 2012}\n",
    )
    assert [row[2] for row in holders(sitekit.site(content)["organizations/cong-an-gia-lai.html"])] == [AN, BINH]


# --- People of one name --------------------------------------------------------------------------


def namesakes(tmp_path, notes, statements):
    content = provinces(tmp_path, statements)
    for (id, name), note in zip(((AN, "Lê Văn An"), (BINH, "Lê văn An")), notes):
        (content / f"officials/{id}.md").write_text(f"---\nname: {name}\nnote: {note}\n---\n", "utf-8")
    return sitekit.site(content)


def test_people_of_one_name_are_told_apart_by_their_posts(tmp_path):
    site = namesakes(
        tmp_path, ("Người Gia Lai.", "Người khác."), [(AN, HEAD, "2023-02-01"), (BINH, KON_TUM, "2023-09-09")]
    )
    names = {AN: "Lê Văn An (Giám đốc, Công an tỉnh Gia Lai)", BINH: "Lê văn An (Giám đốc, Công an tỉnh Kon Tum)"}
    titles = set()
    for id, other in ((AN, BINH), (BINH, AN)):
        page = site[f"officials/{id}.html"]
        assert page.root.first("h1").text == names[id]
        titles.add(page.root.first("title").text)
        line = page.root.first("p", class_="namesakes")
        assert line.text.strip() == f"Người trùng tên: {names[other]}" and page.targets(line) == [
            f"officials/{other}.html"
        ]
    assert len(titles) == 2
    for path in ("organizations/cong-an-gia-lai.html", "articles/bai-001.html", "officials/index.html"):
        assert names[AN] in site[path].main.text, path


POST = "Giám đốc, Công an tỉnh Gia Lai"


def test_people_of_one_name_are_told_apart_by_years_notes_or_ids(tmp_path):
    cases = {
        (f"{POST}, 2023", f"{POST}, 2021"): ((("A.", "B."), [(AN, HEAD, "2023-02-01"), (BINH, HEAD, "2021-09-09")])),
        ("Người Gia Lai.", "Người Kon Tum."): (("Người Gia Lai.", "Người Kon Tum."), []),
        (AN, BINH): (("Như nhau.", "Như nhau."), []),
    }
    for number, (told, (notes, statements)) in enumerate(cases.items()):
        site = namesakes(tmp_path / str(number), notes, statements)
        found = [site[f"officials/{id}.html"].root.first("h1").text for id in (AN, BINH)]
        assert found == [f"Lê Văn An ({told[0]})", f"Lê văn An ({told[1]})"]


def test_years_tell_people_apart_who_have_no_post(tmp_path):
    content = provinces(tmp_path, [(AN, "Giám đốc", "2023-02-01"), (BINH, "Giám đốc", "2021-09-09")])
    sitekit.replace(content / f"officials/{BINH}.md", "name: Trần Văn Bình", "name: Lê Văn An")
    sitekit.replace(content / "articles/bai-001.md", ", position: Giám đốc", "")
    sitekit.replace(content / "articles/bai-002.md", ", position: Giám đốc", "")
    site = sitekit.site(content)
    assert [site[f"officials/{id}.html"].root.first("h1").text for id in (AN, BINH)] == [
        "Lê Văn An (2023)",
        "Lê Văn An (2021)",
    ]


def test_names_with_other_marks_are_other_names_and_other_forms_are_told(tmp_path):
    content = provinces(tmp_path, [])
    sitekit.replace(content / f"officials/{BINH}.md", "name: Trần Văn Bình", "name: Lê Văn Ân")
    assert sitekit.site(content)[f"officials/{AN}.html"].root.first("p", class_="namesakes") is None
    sitekit.replace(content / f"officials/{BINH}.md", "name: Lê Văn Ân", "name: Lê Văn Ân\naliases: [Lê Văn An]")
    site = sitekit.site(content)
    for id, other in ((AN, "Lê Văn Ân"), (BINH, "Lê Văn An")):
        page = site[f"officials/{id}.html"]
        assert other in page.root.first("p", class_="namesakes").text and page.root.first("title").text.count("(") == 0


def test_a_name_in_a_text_says_which_of_several_people_is_meant(tmp_path):
    namesakes(tmp_path, ("A.", "B."), [(AN, HEAD, "2023-02-01"), (BINH, KON_TUM, "2023-09-09")])
    path = tmp_path / "Content/articles/bai-001.md"
    sitekit.replace(path, "Đoạn.", f"[Lê Văn An](official:{AN}) dự.")
    link = (
        sitekit.site(tmp_path / "Content")["articles/bai-001.html"]
        .root.first("p", id="p1")
        .first("a", href=f"../officials/{AN}.html")
    )
    assert link["title"] == "Lê Văn An (Giám đốc, Công an tỉnh Gia Lai)"


def test_no_two_pages_have_one_title(archive):
    _, site = archive
    titles = {}
    for path in site.paths:
        if path.endswith(".html") and not site[path].root.first("meta", **{"http-equiv": "refresh"}):
            titles.setdefault(site[path].root.first("title").text, []).append(path)
    assert [paths for paths in titles.values() if len(paths) > 1] == []


def test_pages_of_one_title_are_told_apart(tmp_path):
    content = provinces(tmp_path, [(AN, HEAD, "2023-02-01"), (AN, HEAD, "2023-03-01"), (AN, HEAD, "2023-03-01")])
    for number in (2, 3):
        sitekit.replace(content / f"articles/bai-00{number}.md", f"title: Bài {number}", "title: Bài 1")
    sitekit.replace(content / "organizations/bo-noi-vu.md", "name: Bộ Nội vụ", "name: Kon Tum")
    site = sitekit.site(content)
    titles = [
        site[f"{path}.html"].root.first("title").text
        for path in (
            "articles/bai-001",
            "articles/bai-002",
            "articles/bai-003",
            "organizations/bo-noi-vu",
            "provinces/kon-tum",
        )
    ]
    assert [title.removesuffix(" – Văn khố nhỏ") for title in titles] == [
        "Bài 1 (1/2/2023)",
        "Bài 1 (1/3/2023, bai-002)",
        "Bài 1 (1/3/2023, bai-003)",
        "Kon Tum (Cơ quan, tổ chức)",
        "Kon Tum (Tỉnh, thành phố)",
    ]


def test_a_name_of_one_person_stands_alone(site, content):
    for id in content.officials:
        assert site[f"officials/{id}.html"].root.first("p", class_="namesakes") is None
