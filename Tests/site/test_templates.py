"""A mistake in a template is found before anything is written, and said with its place."""

import re

import pytest
import sitekit

MISTAKES = {
    "a misspelt name": ("pages/article.mustache", "{{date}}", "{{dtae}}", "unknown-name", "'date'"),
    "a misspelt list": (
        "pages/meeting.mustache",
        "{{#people}}",
        "{{#poeple}}",
        "unknown-name|template-syntax",
        "people",
    ),
    "a misspelt string": (
        "pages/article.mustache",
        "{{t.participants}}",
        "{{t.particpants}}",
        "unknown-name",
        "participants'",
    ),
    "a misspelt partial": (
        "pages/article.mustache",
        "{{>partials/link}}",
        "{{>partials/lnik}}",
        "unknown-partial",
        "'partials/link'",
    ),
    "a section that is not closed": ("pages/article.mustache", "{{/summary}}", "", "template-syntax", "summary"),
    "a section closed twice": (
        "pages/article.mustache",
        "{{/summary}}",
        "{{/summary}}{{/summary}}",
        "template-syntax",
        "summary",
    ),
    "a tag that is not closed": ("partials/link.mustache", "{{.name}}", "{{.name}", "template-syntax", ""),
    "a layout's misspelt name": (
        "layouts/page.mustache",
        "{{site_language}}",
        "{{site_langage}}",
        "unknown-name",
        "'site_language'",
    ),
    "a text as a list": (
        "pages/article.mustache",
        "{{#authors}}",
        "{{#title}}{{title.x}}{{/title}}{{#authors}}",
        "unknown-name|wrong-kind",
        "",
    ),
    "markup from a text": ("pages/article.mustache", "{{name}}", "{{{name}}}", "wrong-kind", "name"),
}


@pytest.fixture
def place(tmp_path):
    """A copy of the templates, and a site built with it."""
    templates = sitekit.copy(sitekit.TEMPLATES, tmp_path / "Templates")
    sitekit.placed(sitekit.CONTENT, tmp_path / "public", "--templates", templates)
    return templates, tmp_path / "public"


@pytest.mark.parametrize("mistake", MISTAKES)
def test_mistakes_are_found(place, mistake):
    templates, output = place
    file, old, new, code, words = MISTAKES[mistake]
    line = (templates / file).read_text("utf-8").split(old)[0].count("\n") + 1
    sitekit.replace(templates / file, old, new)
    before = sitekit.digest(output), sitekit.stamps(output)
    result = sitekit.build(sitekit.CONTENT, output, "--templates", templates)
    assert result.returncode == 1
    first = next(line for line in result.stderr.splitlines() if ": error: " in line)
    assert re.match(re.escape(f"{templates}/{file}:") + r"\d+:\d+: error: .+ \[(" + code + r")\]$", first), first
    assert words in (result.stderr if "closed" in mistake else first)
    if "closed" not in mistake:
        assert f"{file}:{line}:" in first
    assert (sitekit.digest(output), sitekit.stamps(output)) == before
    assert sitekit.vankho("check", "--templates", templates).returncode == 1


def test_a_missing_partial(place):
    templates, output = place
    (templates / "partials/pager.mustache").unlink()
    result = sitekit.build(sitekit.CONTENT, output, "--templates", templates)
    assert result.returncode == 1 and re.search(
        r"layouts/page\.mustache:\d+:\d+: error: .*partials/pager", result.stderr
    )


def test_a_missing_page(place):
    templates, output = place
    (templates / "pages/topic.mustache").unlink()
    result = sitekit.build(sitekit.CONTENT, output, "--templates", templates)
    assert result.returncode in (1, 3) and "topic" in result.stderr


@pytest.mark.parametrize("key", ["participants", "role_chair", "title_articles", "month_3", "count_meetings"])
def test_a_missing_string(place, key):
    templates, output = place
    before = sitekit.digest(output)
    strings = templates / "strings/vi.yml"
    strings.write_text(re.sub(f"^{key}:.*\n", "", strings.read_text("utf-8"), flags=re.MULTILINE), "utf-8")
    result = sitekit.build(sitekit.CONTENT, output, "--templates", templates)
    assert result.returncode == 1 and re.search(rf":\d+:\d+: error: .*{key}", result.stderr), result.stderr
    assert sitekit.digest(output) == before


def test_a_new_asset_is_published(place):
    templates, output = place
    (templates / "assets/extra.css").write_text("p {}")
    assert "assets/extra.css" in sitekit.built(sitekit.CONTENT, output, "--templates", templates).paths
