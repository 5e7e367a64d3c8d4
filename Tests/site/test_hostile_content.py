"""Content that tries to be markup: it is shown as text, or refused."""

import pytest
import sitekit

EVIL = (
    '<script>alert("1")</script> \'"><img src=x onerror=alert(2)> &amp; &lt;b&gt; {{title}} {{{body}}} ]]> '
    "<!-- \\ %3Cscript%3E"
)
EMOJI = "👩‍🚀 Nguyễn 🇻🇳 Văn 𝓐 عربي ไทย ꯍ \u0301"
LONG = "đ" * 3000
NAMES = {"evil": EVIL, "emoji": EMOJI, "long": LONG}
ID = "-".join(["a1b2c3d4"] * 22) + "ab"  # 199 letters
ALLOWED = (
    "html head meta title link body a header p nav ul li main h1 h2 h3 h4 h5 h6 span div dl dt dd strong em section "
    "article aside footer table thead tbody tr th td ol code pre blockquote hr br sup form input button "
    # The frame's own: its script, its icon, what the script makes of templates, the name in a quote.
    "script img template label select option fieldset legend mark details summary"
)
# The search page is made for its script; that content adds nothing to it is seen below.
SEARCH = {"noscript", "kbd"}

# What figures and calendars are drawn with, and only they.
DRAWN = {
    "figure": "svg g rect circle line path text title figcaption a",
    "calendar": "caption abbr table thead tbody tr th td a",
}


def is_drawn(element):
    """Whether an element is part of a figure or a calendar, and one of those that they consist of."""
    around = element
    while around.parent and around.tag != "figure" and around["class"] != "calendar":
        around = around.parent
    return (
        element.tag == "figure"
        or element.tag in DRAWN.get(around["class"] or around.tag, DRAWN.get(around.tag, "")).split()
    )


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def archive(folder, text):
    """A small archive whose every text is the one given."""
    q = quoted(text)
    files = {
        "archive.yml": f"title: {q}\nlanguage: vi\ndescription: {q}\nlicense: {q}\ncontact: {q}\nedition: {q}\n",
        "provinces.yml": f"- id: p\n  name: {q}\n  kind: tinh\n  code: {q}\n  valid: ../2025-06-30\n"
        f"  successor: p-2025\n"
        f"  aliases: [{q}]\n  region: {q}\n- id: p-2025\n  name: {q}\n  kind: tinh\n  valid: 2025-07-01/..\n",
        "topics.yml": f"- id: t\n  name: {q}\n  aliases: [{q}]\n  note: {q}\n",
        "redirects.yml": f"- from: officials/gone\n  withdrawn: {q}\n",
        f"organizations/{ID}.md": f"---\nname: {q}\naliases: [{q}]\nkind: office\nprovince: p\nnote: {q}\n---\n\n"
        f"{text}\n",
        f"officials/{ID}.md": f"---\nname: {q}\naliases: [{q}]\nname_uncertain: true\npositions:\n  - title: {q}\n"
        f"    organization: {ID}\n    from: 2020\n    to: 2023\nnote: {q}\n---\n\n{text}\n",
        "officials/o.md": f"---\nname: {q}\n---\n",
        f"meetings/{ID}.md": f"---\nname: {q}\nkind: other\ndate: 2024-05-06\nprovince: p\nplace: {q}\n"
        f"organizers: [{ID}]\ntopics: [t]\nnote: {q}\n---\n\n{text}\n",
        f"articles/{ID}.md": f"---\ntitle: {q}\npublished: 2024-05-06\npublisher: {ID}\nauthor: [{q}, {q}]\n"
        f"url: \"https://example.org/?a='x'&b=&lt;&amp;#y\"\nmeetings: [{ID}]\nparticipants:\n"
        f"  - official: {ID}\n    role: chair\n    rank: {q}\n    position: {q}\n    organization: {ID}\n"
        # What a position says depends on its words; what an editor states of it does not.
        f"    posts: [{{title: {q}, organization: {ID}}}]\n"
        f"  - official: o\n    role: attendee\n"
        f"figures:\n  - measure: {q}\n    value: 5\n    unit: {q}\n    province: p\nsummary: {q}\nnote: {q}\n---\n\n"
        f"{text}\n\n# {text}\n\n- {text}\n\n> {text}\n\n| {text.replace('|', '')} |\n| --- |\n| b |\n\n"
        f'<div onclick="x()">\n<script>y()</script>\n</div>\n\n```html\n{text}\n```\n\n'
        f"[<b>x</b>](official:{ID} \"{text.replace(chr(34), '')}\") <https://example.org/?q='onmouseover='z> "
        f"`{text}`[^1]\n\n[^1]: {text}\n",
    }
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(content, "utf-8")
    return folder


@pytest.fixture(scope="module", params=NAMES)
def hostile(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp(request.param)
    records = archive(folder / "Content", NAMES[request.param])
    result = sitekit.build(records, folder / "public")
    assert result.returncode == 0, result.stderr
    return NAMES[request.param], sitekit.Site(folder / "public")


def test_pages_are_whole(hostile):
    """No broken link, no nesting torn open, no attribute `on…`."""
    _, site = hostile
    broken = [f for f in sitekit.faults(site) if not f.endswith("a tag of a template")]
    assert broken == []


def test_no_element_from_content(hostile):
    _, site = hostile
    allowed = set(ALLOWED.split())
    found = {
        (page.path, e.tag) for page in site.pages for e in page.root.walk() if e.tag not in allowed and not is_drawn(e)
    }
    assert {figure.elements[0].tag for page in site.pages for figure in page.root.all("figure")} == {"div", "svg"}
    # The page for what is not there carries its style and script within itself.
    assert {(path, tag) for path, tag in found if path != "search.html" or tag not in SEARCH} == {("404.html", "style")}
    scripts = {f"assets/{path.name}" for path in sitekit.TEMPLATES.glob("assets/*.js")}
    for page in site.pages:
        sources = [e["src"] for e in page.root.all("script")]
        assert sources == [None] if page.path == "404.html" else {s.removeprefix("../") for s in sources} <= scripts, (
            page.path
        )
        pictures = {e["src"].removeprefix("../") for e in page.root.all("img")}
        if page.path == "404.html":
            pictures = {p for p in pictures if not p.startswith("data:image/svg+xml;base64,")}
        assert pictures <= {"assets/icon.svg"}, page.path


def test_same_elements_as_with_harmless_words(hostile, tmp_path):
    """The facts of a page have the same elements, whatever the words in them."""
    _, site = hostile
    harmless = sitekit.site(archive(tmp_path / "Content", "Lời thường"))
    assert harmless.outline == site.outline

    def shape(page):
        # In a drawing, how many lines words take and where they stand follows from their widths.
        lettering = [e for e in page.root.walk() if e.tag in ("text", "title") and is_drawn(e)]
        # A span without a class is there to say a language, which follows from the words.
        return [
            (e.tag, e["class"])
            for e in page.root.walk()
            if not within_text(e) and e not in lettering and (e.tag != "span" or e["class"])
        ]

    for path in sorted(harmless.paths & site.paths):
        if path.endswith(".html") and "index" not in path:
            assert shape(site[path]) == shape(harmless[path]), path


def within_text(element):
    while element.parent:
        element = element.parent
        if element["class"] == "text":
            return True
    return False


def test_words_are_shown_as_written(hostile):
    text, site = hostile
    for kind in ("articles", "meetings", "organizations"):
        page = site[f"{kind}/{ID}.html"]
        assert page.root.first("h1").text == text, kind
        assert page.root.first("title").text.startswith(text), kind
    article = site[f"articles/{ID}.html"].main
    assert article.first("p", class_="summary").text == text
    assert text in article.first("p", class_="note").text
    assert any(code.text.strip("\n") == text for code in article.all("code"))
    assert text in site["officials/gone.html"].main.text


def test_addresses_are_quoted(hostile):
    _, site = hostile
    link = site[f"articles/{ID}.html"].main.first("a", class_="address")
    assert link["href"] == "https://example.org/?a='x'&b=&lt;&amp;#y"


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//example.org",
        "java\tscript:x",
        'https://example.org/?q="onmouseover="z',
        "https://example.org/<script>",
    ],
)
def test_addresses_of_other_kinds_are_refused(records, address):
    for name, text in (
        ("url", f"---\ntitle: T\npublished: 2024\nurl: {quoted(address)}\n---\n"),
        ("link", f"---\ntitle: T\npublished: 2024\n---\n\n[x](<{address}>)\n"),
        ("autolink", f"---\ntitle: T\npublished: 2024\n---\n\n<{address}>\n"),
    ):
        (records / "articles/x.md").write_text(text, "utf-8")
        result = sitekit.vankho("check", "--content", records)
        if (name != "url" and "<" in address) or (name == "autolink" and (not address.split(":")[0].isalpha())):
            continue  # CommonMark takes it for plain text.
        assert result.returncode == 1 and "articles/x.md:" in result.stderr, (name, result.stderr)


@pytest.mark.parametrize("letter", ["\u202e", "\u2066", "\u0000", "\u0007", "\ufeff"])
def test_letters_that_nobody_sees_do_no_harm(records, tmp_path, letter):
    """A letter that turns the direction of writing or breaks a page is refused, or kept to its text."""
    (records / "officials/x.md").write_text(f'---\nname: "An{letter}Binh"\n---\n', "utf-8")
    result = sitekit.build(records, tmp_path / "out")
    assert letter not in result.stderr
    if result.returncode == 0:
        site = sitekit.Site(tmp_path / "out")
        assert sitekit.faults(site) == []
        assert "\0" not in site["officials/x.html"].source
    else:
        assert result.returncode == 1 and "officials/x.md:2:" in result.stderr


def test_a_message_about_hostile_content_is_one_line(records):
    (records / "officials/x.md").write_text(
        '---\nname: "A"\nno\u202ete: "\\e[31m"\nkind: "a\\nb: error: c"\n---\n', "utf-8"
    )
    result = sitekit.vankho("check", "--content", records)
    assert result.returncode == 1
    assert "\x1b" not in result.stderr and "\u202e" not in result.stderr
    assert all(line.startswith(f"{records}/") for line in result.stderr.splitlines())
