"""The interface in English: the same pages, and no word of the Vietnamese one."""

import re

import sitekit
import yaml


def strings(language):
    path = sitekit.TEMPLATES / f"strings/{language}.yml"
    return yaml.load(path.read_text("utf-8"), yaml.BaseLoader)


def test_both_languages_have_the_same_strings():
    vietnamese, english = strings("vi"), strings("en")
    assert {key.removesuffix("_one") for key in vietnamese} == {key.removesuffix("_one") for key in english}
    for key in vietnamese.keys() & english.keys():
        places = [set(re.findall(r"\{(\w+)\}", text[key])) for text in (vietnamese, english)]
        assert places[0] == places[1] or key.startswith(("date_", "month_")), key


def test_same_set_of_files(site, english):
    assert english.outline == site.outline


def test_pages_say_their_language(site, english):
    for page in english.pages:
        assert page.root.first("html")["lang"] == "en"
    for page in site.pages:
        assert page.root.first("html")["lang"] == "vi"


def interface(element):
    """All texts within an element but those that an editor wrote in Markdown, whole or quoted."""
    yield from element.attributes.values()
    for child in element.children:
        if isinstance(child, str):
            yield child
        elif child["class"] not in ("text", "said"):
            yield from interface(child)


def test_no_vietnamese_interface_word_on_english_pages(english, content):
    """A word counts where it is all of a text, or all between two dots or a colon."""
    vi, en = strings("vi"), strings("en")
    words = {text.strip(" :.") for key, text in vi.items() if "{" not in text and text != en.get(key)}
    words -= {text.strip(" :.") for text in en.values()}
    names = {
        str(r.get(f, ""))
        for k in sitekit.KINDS
        for r in content.records[k].values()
        for f in ("name", "title", "region")
    }
    names |= {
        figure.get(f) for r in content.articles.values() for figure in r.get("figures", []) for f in ("measure", "unit")
    }
    words = {word for word in words - names if re.search(r"[^\x00-\x7f]", word)}
    assert len(words) > 100
    found = {
        (page.path, part)
        for page in english.pages
        if page.path != "guide.html"
        for piece in interface(page.root)
        for part in (p.strip(" :.\n") for p in re.split(r"[·:]", piece))
        if part in words
    }
    assert found == set()


def test_no_key_of_a_string_on_a_page(site, english):
    keys = {key for key in strings("vi") if "_" in key}
    for page in [*site.pages, *english.pages]:
        if page.path == "guide.html":
            continue
        assert keys.isdisjoint(piece.strip() for piece in page.pieces), page.path


def test_dates_and_numbers_are_written_as_the_language_does(site, english, content):
    id = next(a for a, r in sorted(content.articles.items()) if re.fullmatch(r"\d{4}-\d\d-\d\d", r["published"]))
    year, month, day = map(int, content.articles[id]["published"].split("-"))
    assert f"{day}/{month}/{year}" in site[f"articles/{id}.html"].main.text
    assert f"{day} {strings('en')[f'month_{month}']} {year}" in english[f"articles/{id}.html"].main.text
