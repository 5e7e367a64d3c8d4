"""The hostile inputs: each a name, a size, and a small archive of that size.

An archive is a map of paths to texts, of which those in `BASE` need not be said. The size is so large
that what grows with its square would be seen.
"""

BASE = {
    "archive.yml": "title: Văn khố\nlanguage: vi\n",
    "provinces.yml": "- id: can-tho\n  name: Cần Thơ\n  kind: thanh-pho\n  valid: ../2025-06-30\n",
    "topics.yml": "- id: t\n  name: Nhân quyền\n",
    "officials/le-an.md": "---\nname: Lê Văn An\n---\n",
    "organizations/ttxvn.md": "---\nname: Thông tấn xã\nkind: publisher\n---\n",
}
HEAD = "---\ntitle: Bài\npublished: 2024-03-07\npublisher: ttxvn\n---\n\n"


def body(make):
    """An article with a text."""
    return lambda n: {"articles/bai.md": HEAD + make(n) + "\n"}


def front(make):
    """An article with lines of front matter."""
    return lambda n: {"articles/bai.md": HEAD.replace("\n---\n\n", "\n" + make(n) + "\n---\n\nChữ.\n")}


def repeated(text):
    return lambda n: text * n


def numbered(line):
    """A line for each number below n."""
    return lambda n: "".join(line(i) for i in range(n))


def root(n, factor=1):
    """So many levels or columns that their square is n."""
    return int(factor * n**0.5)


def articles(make):
    """Some articles, each made from its number."""
    return lambda n: {f"articles/bai-{i}.md": make(i) for i in range(n)}


def chain(n):
    return {
        "redirects.yml": numbered(
            lambda i: f"- from: officials/a{i}\n  to: officials/" + (f"a{i + 1}\n" if i < n - 1 else "le-an\n")
        )(n)
    }


def ring(n):
    return {"redirects.yml": numbered(lambda i: f"- from: officials/a{i}\n  to: officials/a{(i + 1) % n}\n")(n)}


def names(n):
    """So many people, and an article that names all in one paragraph without saying whom it means."""
    words = "An Bình Cường Dũng Giang Hà Khoa Lan Minh Nam".split()
    people = ["Trần " + " ".join(words[i // 10**place % 10] for place in range(4)) for i in range(n)]
    records = {f"officials/nguoi-{i}.md": f"---\nname: {name}\n---\n" for i, name in enumerate(people)}
    return records | {"articles/bai.md": HEAD + "Dự họp có " + ", ".join(f"ông {name}" for name in people) + ".\n"}


def meeting(n):
    """So many reports on one meeting, each of which names another person."""
    files = {"meetings/hop.md": "---\nname: Họp\nkind: other\ndate: 2024-03-07\n---\n"}
    for i in range(n):
        files[f"officials/nguoi-{i}.md"] = f"---\nname: Trần Văn {i}\n---\n"
        files[f"articles/bai-{i}.md"] = (
            f"---\ntitle: Bài {i}\npublished: 2024-03-07\nmeetings: [hop]\n"
            f"participants:\n  - {{official: nguoi-{i}, role: attendee}}\n---\n\nChữ.\n"
        )
    return files


MARKDOWN = {
    # References: what a definition gives to each that uses it.
    "definition of 100 KB, used": (10_000, lambda n: "[a]: " + "b" * 10 * n + "\n\n" + "[a] " * n),
    "title of 100 KB, used": (10_000, lambda n: "[a]: b '" + "c" * 10 * n + "'\n\n" + "[a] " * n),
    "short definition, used": (20_000, lambda n: "[a]: b\n\n" + "[a]\n\n" * n),
    "definitions": (20_000, numbered(lambda i: f"[a{i}]: b\n")),
    "the same definition": (20_000, repeated("[a]: b\n")),
    "definitions with open titles": (20_000, repeated("[a]: b 'c\n")),
    "definitions with open round titles": (20_000, repeated("[a]: b (c\n")),
    "definitions, each used": (
        10_000,
        lambda n: numbered(lambda i: f"[a{i}]: b\n")(n) + "\n" + numbered(lambda i: f"[a{i}]\n\n")(n),
    ),
    "long labels": (20_000, lambda n: ("[" + "a" * 990 + "]") * (n // 100)),
    "addresses without end": (20_000, repeated("[a](")),
    "addresses without end in brackets": (20_000, repeated("[a](<b")),
    "titles without end": (20_000, repeated('[a](b "')),
    "address of round brackets": (100_000, lambda n: "[a](" + "(" * n),
    # Brackets.
    "pictures in pictures": (20_000, repeated("![[]()")),
    "pictures": (20_000, lambda n: "![" * n + "[]()" * n),
    "open brackets": (50_000, repeated("[")),
    "brackets inside each other": (20_000, lambda n: "[" * n + "a" + "]" * n),
    "links inside each other": (20_000, lambda n: "[" * n + "a" + "](b)" * n),
    "links beside each other": (20_000, repeated("[a](https://b.vn) ")),
    "links in paragraphs": (20_000, repeated("[a](https://b.vn)\n\n")),
    "links in items": (20_000, repeated("- [a](https://b.vn)\n")),
    "links to a paragraph": (20_000, repeated("[a](#p1)\n\n")),
    "links to a record": (20_000, repeated("[a](official:le-an)\n\n")),
    "links to no record": (10_000, repeated("[a](official:le-a)\n\n")),
    "just below the limit": (60, lambda n: ("*a " * 1900 + "[](https://b.vn)" * 1900 + "\n\n") * (n // 20)),
    # HTML that does not end.
    "<![CDATA[": (20_000, repeated("a<![CDATA[")),
    "<?": (20_000, repeated("a<?")),
    "<!A": (20_000, repeated("a<!A ")),
    "<!--": (20_000, repeated("a<!--")),
    "<a b='": (20_000, repeated("<a b='")),
    "<a": (50_000, repeated("x<a ")),
    "<? in code": (20_000, repeated("`a<?")),
    "blocks of HTML": (20_000, repeated("<div>\n")),
    "<http:": (20_000, repeated("<http:")),
    # Emphasis, code, entities.
    "*": (100_000, repeated("*")),
    "*a ": (50_000, repeated("*a ")),
    "a**b": (50_000, repeated("a**b")),
    "*a_": (50_000, repeated("*a_ ")),
    "_ and *": (20_000, lambda n: "a_ " * n + "b* " * n),
    "***a **b": (20_000, repeated("***a **b")),
    "**": (50_000, repeated("**a")),
    "*( ": (20_000, repeated("**«a»**b ")),
    "emphasis before links": (20_000, lambda n: "*a " * n + "[](b)" * n),
    "emphasis between links": (20_000, repeated("_a [b](c) ")),
    "emphasis before references": (20_000, lambda n: "[a]: b\n\n" + "*a " * n + "[a]" * n),
    "`": (100_000, repeated("`")),
    "`a": (50_000, repeated("`a")),
    "runs of `": (200_000, lambda n: "".join("a" + "`" * i for i in range(1, root(2 * n)))),
    "&": (100_000, repeated("&")),
    "&amp;": (50_000, repeated("&amp;")),
    "&#": (50_000, repeated("&#")),
    "long entity": (100_000, lambda n: "&" + "a" * n),
    "\\": (100_000, repeated("\\")),
    "~~": (50_000, repeated("~~a")),
    "www.": (30_000, repeated("www.a ")),
    "https://": (20_000, repeated("https://a.vn/(")),
    "a@": (50_000, repeated("a@")),
    "a@b.vn": (20_000, repeated("a@b.vn ")),
    "- [ ]": (20_000, repeated("- [ ] a\n")),
    ":": (50_000, repeated("a:")),
    # Footnotes.
    "footnote cited often": (10_000, lambda n: "[^a]: b\n\n" + "[^a]\n\n" * n),
    "footnote cited in one paragraph": (1_000, lambda n: "[^a]: b\n\n" + "[^a] " * n),
    "footnotes": (10_000, lambda n: numbered(lambda i: f"x[^{i}]\n\n")(n) + numbered(lambda i: f"[^{i}]: y\n\n")(n)),
    "footnotes cited backwards": (
        5_000,
        lambda n: (
            "".join(f"x[^{i}]\n\n" for i in range(n, 0, -1))
            + numbered(lambda i: f"[^{i + 1}]: &NotEqualTilde;*“a”*b\n\n")(n)
        ),
    ),
    "words that are not found": (20_000, repeated("x] &nGt;![x](u) ")),
    "footnotes without citation": (5_000, numbered(lambda i: f"[^{i}]: x\n\n")),
    "footnotes without text": (5_000, numbered(lambda i: f"x[^{i}]\n\n")),
    "the same footnote": (5_000, lambda n: "[^a]: x\n\n" * n + "[^a]"),
    "[^": (50_000, repeated("[^")),
    "footnotes inside each other": (20_000, repeated("[^a]: ")),
    # Blocks.
    "quotes inside each other": (20_000, lambda n: "> " * n + "a"),
    "lists inside each other": (20_000, lambda n: "- " * n + "a"),
    "numbers inside each other": (20_000, lambda n: "1. " * n + "a"),
    "deep quote, long": (20_000, lambda n: "> " * n + "a\n" + "a\n" * n),
    "deep list, long": (20_000, lambda n: "- " * root(n, 4) + "a\n" + "b\n" * n),
    "deep by indentation": (40_000, lambda n: "".join("  " * i + "- a\n" for i in range(root(n)))),
    "99 quotes, long": (20_000, lambda n: ">" * 99 + "a\n" + "b\n" * n),
    "99 quotes a line": (1_000, repeated(">" * 99 + "a\n\n")),
    "list": (20_000, repeated("- a\n")),
    "loose list": (20_000, repeated("- a\n\n")),
    "empty items": (20_000, repeated("-\n")),
    "numbered list": (20_000, repeated("1. a\n")),
    "headings": (10_000, repeated("# a\n\n")),
    "empty headings": (2_000, repeated("#\n\n")),
    "###": (100_000, lambda n: "# a" + "#" * n),
    "- - -": (50_000, lambda n: "- " * n),
    "rules": (20_000, repeated("***\n")),
    "lines": (50_000, repeated("a\n")),
    "hard breaks": (20_000, repeated("a  \n")),
    "paragraphs": (20_000, repeated("a\n\n")),
    "fences": (20_000, repeated("```\na\n```\n")),
    "open fence": (50_000, lambda n: "```\n" + "a\n" * n),
    "fence of brackets": (50_000, lambda n: "```\n" + "[<! " * n + "\n```"),
    "spaces": (200_000, lambda n: "a" + " " * n + "b"),
    "tabs": (100_000, lambda n: "a\n" + "\t" * n + "b"),
    "empty lines": (500_000, repeated("\n")),
    # Tables.
    "wide rows": (20_000, lambda n: "|" * n + "\n" + "|-" * n + "|\n" + "|" * n),
    "one wide row": (20_000, lambda n: "|a|\n|-|\n" + "|" * n),
    "short rows": (10_000, lambda n: "|a" * root(n, 3) + "|\n" + "|-" * root(n, 3) + "|\n" + "|a|\n" * n),
    "100 columns, short rows": (900, lambda n: "|a" * 100 + "|\n" + "|-" * 100 + "|\n" + "|a|\n" * n),
    "200 columns": (200, lambda n: "|a" * 200 + "|\n" + "|-" * 200 + "|\n" + ("|a" * 200 + "|\n") * n),
    "long table": (10_000, lambda n: "|a|b|\n|-|-|\n" + "|a|b|\n" * n),
    "long table of links": (5_000, lambda n: "|a|b|\n|-|-|\n" + "|[a](https://b.vn)|[b](official:le-an)|\n" * n),
    "lines above a table": (20_000, lambda n: "a\n" * n + "|a|\n|-|\n"),
    "heads of no table": (10_000, lambda n: "a\n" * n + "|-|-|\n" * n),
    "tables": (5_000, repeated("|a|\n|-|\n|b|\n\n")),
    "rows wider than the head": (2_000, lambda n: "|a|\n|-|\n" + "|a|b|\n" * n),
    "escaped |": (20_000, lambda n: "|a|\n|-|\n|" + "\\|" * n + "|"),
}

WORDS = {
    "one word": (2_000_000, lambda n: "a" * n),
    "one word of syllables": (250_000, lambda n: "đường" * n),
    "one word of marks": (250_000, lambda n: "a" + "\u0301" * n),
    "one word of foreign letters": (250_000, lambda n: "ж" * n),
    "one word of Chinese": (250_000, lambda n: "漢" * n),
    "one word, often": (250_000, lambda n: "đường " * n),
    "a phrase, often": (50_000, lambda n: "Ủy ban nhân dân tỉnh họp về nhân quyền. " * n),
    "a phrase in paragraphs": (50_000, lambda n: "Ủy ban nhân dân tỉnh họp về nhân quyền.\n\n" * n),
    "a name, often": (100_000, lambda n: "Lê Văn An " * n),
    "a title, often": (100_000, lambda n: "ông " * n),
    "a title and a name, often": (50_000, lambda n: "Chủ tịch Lê Văn An, " * n),
    "capitals": (100_000, lambda n: "Nguyễn " * n),
    "unknown names": (
        50_000,
        lambda n: " ".join(
            f"ông Nguyễn Văn {chr(65 + i % 26)}{'abcdefghij'[i % 10]}{'klmnopqrst'[i // 10 % 10]} đến."
            for i in range(n)
        ),
    ),
    "many words": (250_000, lambda n: " ".join(f"w{i}" for i in range(n))),
    "dates": (100_000, lambda n: "ngày 7-3-2024 " * n),
    "digits": (500_000, lambda n: "1" * n),
    "signs": (500_000, lambda n: "." * n),
    "quotation marks": (250_000, lambda n: "“" * n),
    "hyphens": (250_000, lambda n: "a-" * n),
    "commas": (250_000, lambda n: "a, " * n),
}

FIELDS = {
    "empty lines in front matter": (4_000_000, front(repeated("\n"))),
    "spaces in front matter": (4_000_000, front(lambda n: " " * n)),
    "comments in front matter": (500_000, front(repeated("# a\n"))),
    "note of one word": (50_000, front(lambda n: "note: " + "đường" * n)),
    "title of one word": (50_000, lambda n: {"officials/b.md": "---\nname: " + "đường" * n + "\n---\n"}),
    "name of many words": (10_000, lambda n: {"officials/b.md": "---\nname: " + "Lê " * n + "An\n---\n"}),
    "note over lines": (50_000, front(lambda n: "note: |\n" + "  a\n" * n)),
    "folded note": (50_000, front(lambda n: "note: >\n" + "  a\n\n" * n)),
    "note in quotes": (50_000, front(lambda n: 'note: "' + "\\n" * n + '"')),
    "quote not closed": (50_000, front(lambda n: 'note: "' + "a\n " * n)),
    "flow in flow": (50_000, front(lambda n: "note: " + "[" * n)),
    "flow maps": (50_000, front(lambda n: "note: " + "{a: " * n)),
    "flow list": (20_000, front(lambda n: "topics: [" + "t, " * n + "t]")),
    "closed flows": (20_000, front(lambda n: "note: [" + "[], " * n + "]")),
    "fields inside each other": (400, front(lambda n: "".join(" " * i + "a:\n" for i in range(n)))),
    "dashes": (20_000, front(lambda n: "note:\n  " + "- " * n)),
    "unknown fields": (5_000, front(numbered(lambda i: f"feld{i}: a\n"))),
    "one field again": (10_000, front(repeated("note: a\n"))),
    "keys without value": (10_000, front(repeated("?\n"))),
    "anchors": (10_000, front(repeated("- &a a\n"))),
    "aliases of a name": (
        500,
        lambda n: {
            "officials/b.md": "---\nname: B Văn\naliases: [" + ", ".join(f"Bờ Văn {i}" for i in range(n)) + "]\n---\n"
        },
    ),
    "the same topics": (500, front(lambda n: "topics:\n" + "  - t\n" * n)),
    "unknown topics": (500, front(lambda n: "topics:\n" + numbered(lambda i: f"  - x{i}\n")(n))),
    "authors": (500, front(lambda n: "author: [" + "An, " * n + "B]")),
    "figures": (500, front(lambda n: "figures:\n" + "  - {measure: GRDP, value: 5, province: can-tho}\n" * n)),
    "participants": (
        500,
        front(lambda n: "participants:\n" + "  - {official: le-an, role: chair, position: Chủ tịch}\n" * n),
    ),
    "long position": (
        5_000,
        front(lambda n: "participants:\n  - official: le-an\n    role: chair\n    position: " + "Chủ tịch UBND; " * n),
    ),
    "long position with commas": (
        5_000,
        front(lambda n: "participants:\n  - official: le-an\n    role: chair\n    position: " + "Chủ tịch, và " * n),
    ),
    "mentions": (500, front(lambda n: "mentions:\n" + numbered(lambda i: f"  ông Bờ {i}: ignore\n")(n))),
    "long address": (500_000, front(lambda n: "url: https://a.vn/" + "a" * n)),
    "long date": (100_000, lambda n: {"articles/b.md": "---\ntitle: B\npublished: " + "2024-" * n + "\n---\n"}),
    "long number": (100_000, front(lambda n: "figures:\n  - {measure: a, value: " + "1" * n + "}")),
    "long id": (100_000, front(lambda n: "publisher: " + "a-" * n + "a")),
    "long field name": (100_000, front(lambda n: "a" * n + ": b")),
    "chain of redirects": (4_000, chain),
    "ring of redirects": (4_000, ring),
    "redirects to one": (
        10_000,
        lambda n: {"redirects.yml": numbered(lambda i: f"- from: officials/a{i}\n  to: officials/le-an\n")(n)},
    ),
    "redirects to nothing": (
        2_000,
        lambda n: {"redirects.yml": numbered(lambda i: f"- from: officials/a{i}\n  to: officials/le-{i}\n")(n)},
    ),
    "the same redirect": (3_000, lambda n: {"redirects.yml": "- from: officials/a\n  to: officials/le-an\n" * n}),
    "chain of provinces": (
        2_000,
        lambda n: {
            "provinces.yml": BASE["provinces.yml"]
            + numbered(
                lambda i: (
                    f"- id: p{i}\n  name: Tỉnh {i}\n  kind: tinh\n  valid: 20{i % 90 + 10}/..\n"
                    + (f"  successor: p{i + 1}\n" if i < n - 1 else "")
                )
            )(n)
        },
    ),
    "chain of parents": (
        1_000,
        lambda n: {
            f"organizations/o{i}.md": f"---\nname: Cơ quan {i}\nkind: office\n"
            + (f"parent: o{i + 1}\n" if i < n - 1 else "")
            + "---\n"
            for i in range(n)
        },
    ),
    "chain of copies": (
        500,
        articles(
            lambda i: (
                f"---\ntitle: Bài {i}\npublished: 2024-03-07\n"
                + (f"copy_of: bai-{i - 1}\n" if i else "")
                + "---\n\nChữ.\n"
            )
        ),
    ),
    "topics": (
        2_000,
        lambda n: {"topics.yml": BASE["topics.yml"] + numbered(lambda i: f"- id: t{i}\n  name: Chủ đề {i}\n")(n)},
    ),
    "the same topic": (2_000, lambda n: {"topics.yml": BASE["topics.yml"] + "- id: t\n  name: Chủ đề\n" * n}),
    "articles of one text": (
        250,
        articles(
            lambda i: (
                f"---\ntitle: Bài {i}\npublished: 2024-03-07\n---\n\n"
                + "Ủy ban nhân dân tỉnh họp bàn về nhân quyền và các việc khác của tỉnh trong năm. " * 20
                + "\n"
            )
        ),
    ),
    "people of one name": (
        1_000,
        lambda n: {f"officials/nguoi-{i}.md": "---\nname: Trần Văn Bê\n---\n" for i in range(n)},
    ),
    "reports on one meeting": (400, meeting),
    "people in one paragraph": (1_000, names),
    "quotes not closed": (50_000, front(numbered(lambda i: f'feld{i}: "a\n'))),
    "people at one meeting": (
        300,
        lambda n: (
            {f"officials/nguoi-{i}.md": f"---\nname: Trần Văn {i}\n---\n" for i in range(n)}
            | {
                "meetings/hop.md": "---\nname: Họp\nkind: other\ndate: 2024-03-07\n---\n",
                "articles/b.md": "---\ntitle: B\npublished: 2024-03-07\nmeetings: [hop]\nparticipants:\n"
                + numbered(lambda i: f"  - {{official: nguoi-{i}, role: attendee}}\n")(n)
                + "---\n",
            }
        ),
    ),
    "no front matter end": (200_000, lambda n: {"articles/b.md": "---\n" + "a: b\n" * n}),
    "bytes that are no UTF-8": (200_000, lambda n: {"articles/b.md": b"---\ntitle: " + b"a" * n + b"\xff\n---\n"}),
    "carriage returns": (200_000, body(repeated("a\r"))),
}

INPUTS = {name: (n, body(make)) for name, (n, make) in (MARKDOWN | WORDS).items()} | FIELDS
