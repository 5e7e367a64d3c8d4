"""The page for what is not there without a base URL: a host shows it at any address, and nothing on it may
lead astray there. In Chromium and in Firefox, at several depths, at the root of a host and below a path."""

import base64
import hashlib
import re
import shutil
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import unquote, urlsplit

import pytest
import sitekit
from firefoxpage import FirefoxReader

LOST = {
    "khong-co.html": "khong co",
    "officials/nguyen-van-kx.html": "nguyen van kx",
    "a/b/c/x_y.html?q=1#p2": "x y",
    "a/articles/b/": "b",
    "officials/Nguy%E1%BB%85n-V%C4%83n.html": "Nguyễn Văn",
    "officials/%E1%BB.html": "E1 BB",
    "404.html": "",
}
LINKS = "() => [...document.querySelectorAll('main a[href], header a[href]')].map((link) => link.href)"
STATE = """
() => ({
  form: document.querySelector('form').action, words: document.querySelector('[name=q]').value,
  text: document.querySelector('main').innerText, paper: getComputedStyle(document.body).backgroundColor,
  scheme: document.documentElement.dataset.theme ?? null,
})"""


class Host(SimpleHTTPRequestHandler):
    """Serves folders below paths; what is in none of them gets the page of the first."""

    protocol_version = "HTTP/1.1"

    def __init__(self, folders, seen, *arguments):
        self.folders, self.seen = folders, seen
        super().__init__(*arguments)

    def do_GET(self):
        path = unquote(urlsplit(self.path).path)
        self.seen.append(path)
        fitting = [base for base in self.folders if path.startswith(base)]
        file = self.folders[max(fitting, key=len)] / path.removeprefix(max(fitting, key=len)) if fitting else None
        if file and file.is_dir():
            file /= "index.html"
        found = file is not None and file.is_file()
        page = file if found else next(iter(self.folders.values())) / "404.html"
        body = page.read_bytes()
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", self.guess_type(page))
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Server(ThreadingHTTPServer):
    request_queue_size = 128
    daemon_threads = True

    def handle_error(self, request, client_address):
        """A browser that hangs up is no news."""


@contextmanager
def hosted(folders):
    """The address of a host, and what it was asked for."""
    seen = []
    server = Server(("127.0.0.1", 0), partial(Host, folders, seen))
    Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", seen
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture
def visit(request, browser):
    """Opens pages in a browser, with or without scripts."""
    opened = []

    def in_chromium(scripts):
        context = browser.new_context(java_script_enabled=scripts, viewport={"width": 1280, "height": 800})
        opened.append(context.close)
        return context.new_page()

    def in_firefox(scripts):
        firefox = request.getfixturevalue("firefox")
        reader = FirefoxReader(firefox, "http://127.0.0.1")
        opened.append(reader.close)
        if not scripts:
            firefox.set("javascript.enabled", False)
            opened.append(lambda: firefox.reset("javascript.enabled"))
        return reader.page

    yield lambda name, scripts=True: {"chromium": in_chromium, "firefox": in_firefox}[name](scripts)
    for close in reversed(opened):
        close()


in_both = pytest.mark.parametrize("name", ["chromium", "firefox"])


def until_quiet(page, seen):
    """Waits until nothing more is asked of the host, or links are there."""
    before = None
    for _ in range(100):
        page.wait_for_timeout(50)
        if page.evaluate(LINKS) or before == len(seen):
            return
        before = len(seen)


# --- Links that are right, or none -----------------------------------------------------------------


@in_both
@pytest.mark.parametrize("base", ["/", "/a/kho/"])
def test_what_leads_on_leads_into_the_site(base, name, site, visit):
    page = visit(name)
    with hosted({base: site.folder}) as (host, seen):
        for lost, words in LOST.items():
            page.goto(host + base + lost)
            until_quiet(page, seen)
            links, state = page.evaluate(LINKS), page.evaluate(STATE)
            paths = {link.removeprefix(host + base) for link in links}
            assert {"index.html", "officials/index.html", "timeline.html"} <= paths <= site.paths, lost
            assert (state["form"], state["words"]) == (f"{host}{base}search.html", words), lost
            assert state["paper"] == "rgb(252, 250, 245)"
            assert "rút ngắn" not in state["text"] and "danh sách" in state["text"]


@in_both
def test_a_link_is_followed_and_the_words_are_searched(name, site, visit):
    page = visit(name)
    with hosted({"/kho/": site.folder}) as (host, seen):
        page.goto(f"{host}/kho/a/b/Tra-Vinh.html")
        until_quiet(page, seen)
        page.locator("header input[name=q]").press("Enter")
        page.wait_for_url(lambda url: url == f"{host}/kho/search.html?q=Tra+Vinh")


@in_both
@pytest.mark.parametrize("lost", ["/x.html", "/officials/x.html", "/kho/officials/x.html"])
def test_another_archive_is_not_taken_for_this(lost, name, site, small_site, visit):
    """The host shows the page of one archive where another lies, or none."""
    page = visit(name)
    with hosted({"/xa/": site.folder, "/": small_site}) as (host, seen):
        page.goto(host + lost)
        until_quiet(page, seen)
        assert page.evaluate(LINKS) == []
        assert "rút ngắn" in page.evaluate(STATE)["text"]
        assert any("/assets/here.svg" in path for path in seen)


@in_both
def test_the_nearest_of_two_copies_is_meant(name, site, visit):
    page = visit(name)
    with hosted({"/": site.folder, "/thu/": site.folder}) as (host, seen):
        page.goto(f"{host}/thu/meetings/x.html")
        until_quiet(page, seen)
        assert f"{host}/thu/meetings/index.html" in page.evaluate(LINKS)


@in_both
def test_without_scripts_it_says_how_to_go_on(name, site, visit):
    page = visit(name, scripts=False)
    with hosted({"/kho/": site.folder}) as (host, seen):
        page.goto(f"{host}/kho/officials/x/y/z.html")
        state = page.evaluate(STATE)
        assert page.evaluate(LINKS) == [] and "rút ngắn" in state["text"]
        assert state["paper"] == "rgb(252, 250, 245)"
        assert "Tìm" not in page.locator("header").inner_text()
        assert [path for path in seen if path.startswith("/kho/")] == ["/kho/officials/x/y/z.html"]


def test_few_folders_are_looked_at_however_many_there_are(site, visit):
    page = visit("chromium")
    with hosted({"/kho/": site.folder}) as (host, seen):
        page.goto(f"{host}/kho/{'a/' * 500}officials/x.html")
        page.wait_for_timeout(500)
        until_quiet(page, seen)
        assert len([path for path in seen if "/assets/here.svg" in path]) == 20


def test_nothing_outside_the_host_is_asked_for(site, visit):
    page, asked = visit("chromium"), []
    page.on("request", lambda request: asked.append(request.url))
    with hosted({"/kho/": site.folder}) as (host, seen):
        page.goto(f"{host}/kho/officials/x/y.html")
        until_quiet(page, seen)
    mark = re.search(r'data-mark="([^" ]+) ', (site.folder / "404.html").read_text("utf-8"))[1]
    pictures = [url.removeprefix(host) for url in asked if not url.startswith("data:")][1:]
    assert pictures == [f"/kho/{mark}"]


@in_both
def test_the_chosen_appearance_holds_here_too(name, site, visit):
    page = visit(name)
    with hosted({"/kho/": site.folder}) as (host, _):
        page.goto(f"{host}/kho/index.html")
        for _ in range(2):
            page.locator("button.theme").click()
        page.goto(f"{host}/kho/officials/x/y.html")
        assert page.evaluate(STATE)["scheme"] == "dark"


# --- What the page allows itself -------------------------------------------------------------------


def allowed(page):
    policy = page.root.first("meta", **{"http-equiv": "Content-Security-Policy"})["content"]
    return dict(part.strip().split(" ", 1) for part in policy.split(";"))


def carried(page, tag):
    [element] = page.root.all(tag)
    return element.text


def digest(text):
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


def check_policy(page):
    policy = allowed(page)
    assert policy["style-src"] == digest(carried(page, "style"))
    assert policy["script-src"] == digest(carried(page, "script"))
    assert policy["default-src"] == "'none'" and "unsafe" not in str(policy)


def test_the_policy_allows_what_the_page_carries(site, english):
    check_policy(site["404.html"])
    check_policy(english["404.html"])


def test_the_policy_follows_templates(tmp_path):
    """Whoever changes the style sheet or the script cannot have a digest that does not fit."""
    templates = Path(shutil.copytree(sitekit.TEMPLATES, tmp_path / "Templates"))
    sheet, script = templates / "assets/style.css", templates / "assets/not-found.js"
    sheet.write_text(sheet.read_text("utf-8") + "p::after { content: '</style> đ' }\n", "utf-8")
    script.write_text(script.read_text("utf-8") + "/*! </script> đ */\n", "utf-8")
    page = sitekit.site(sitekit.CONTENT, "--templates", templates)["404.html"]
    check_policy(page)
    assert r"<\/style> đ" in carried(page, "style") and r"<\/script> đ" in carried(page, "script")


def test_no_address_stands_in_the_page(site):
    own = [address for _, address in site["404.html"].links if not address.startswith(("data:", "https:"))]
    assert own == ["#content"]


def test_what_it_leads_to_is_there(site):
    wanted = {element["data-to"] for element in site["404.html"].root.walk() if element["data-to"]}
    assert wanted <= site.paths and len(wanted) > 10


def test_with_a_base_url_no_picture_is_made(site):
    based = sitekit.site(sitekit.CONTENT, "--base-url", "https://example.org/kho/")
    marks = [[path for path in made.paths if path == "assets/here.svg"] for made in (site, based)]
    assert list(map(len, marks)) == [1, 0]
