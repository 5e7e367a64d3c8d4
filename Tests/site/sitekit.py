"""What the whole-site tests share: running the command, reading content, parsing a built site."""

import gc
import hashlib
import os
import re
import shutil
import subprocess
import tempfile
from collections import Counter
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit
from weakref import WeakValueDictionary

import yaml

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / ".build/release/vankho"
BENCH = ROOT / ".build/release/vankho-bench"
CONTENT = ROOT / "Content"
TEMPLATES = ROOT / "Templates"
LIST_LENGTH = 100
KINDS = ["articles", "meetings", "officials", "organizations", "provinces", "topics"]
SHELF = tempfile.TemporaryDirectory(prefix="vankho-sites-")
SINGLES = ["index", "404", "search", "about", "guide", "timeline", "map", "network"]


# --- Running the command ---------------------------------------------------------------------


def vankho(*arguments, cwd=ROOT, env=None):
    """Runs the command and returns what it said, as text."""
    return subprocess.run(
        [str(PROGRAM), *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, **(env or {})},
        capture_output=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
    )


def build(content, output, *options, **settings):
    """Runs `vankho build`; where the options name no templates, with those of the project."""
    templates = [] if "--templates" in options else ["--templates", TEMPLATES]
    return vankho("build", "--content", content, "--output", output, *templates, *options, **settings)


def built(content, output, *options):
    """Builds a site that must succeed, and returns it."""
    result = build(content, output, *options)
    assert result.returncode == 0, result.stderr + result.stdout
    return Site(output, result)


# From what a site is made of to the site, for all tests of a run.
_made = {}


def site(content, *options):
    """The site of some content, which nobody may write into.

    It is built once a run for the same bytes of content and templates and the same options: tests of
    building itself use `built`.
    """
    templates = options[options.index("--templates") + 1] if "--templates" in options else TEMPLATES
    key = digest(content), digest(templates), tuple(o for o in options if o != templates)
    if key not in _made:
        _made[key] = built(content, Path(tempfile.mkdtemp(dir=SHELF.name)) / "public", *options)
    return _made[key]


def placed(content, output, *options):
    """The site of some content in a folder of its own, to be built over."""
    shutil.copytree(site(content, *options).folder, output)
    return Site(output)


def invented(folder, articles):
    """Invents an archive of some number of articles: content and site."""
    subprocess.run([BENCH, "generate", str(articles), "--into", folder / "Content"], check=True)
    return Content(folder / "Content"), site(folder / "Content")


def changes(result):
    """The numbers of files (written, unchanged, removed) that the last line of a build says."""
    line = result.stdout.strip().splitlines()[-1]
    if "nothing changed" in line:
        return 0, None, 0
    said = re.search(r"(\d+) files written, (\d+) unchanged, (\d+) removed", line)
    assert said, line
    return tuple(map(int, said.groups()))


# --- Folders -----------------------------------------------------------------------------------


def files(folder):
    """Every file below a folder as a path relative to it, sorted."""
    return sorted(p.relative_to(folder).as_posix() for p in Path(folder).rglob("*") if p.is_file())


def edition(folder):
    """The edition of the search that a site's pages read, or nothing where there is no site."""
    page = Path(folder) / "search.html"
    found = re.search(r'data-index="search/([0-9a-f]{12})/"', page.read_text("utf-8")) if page.is_file() else None
    return found[1] if found else None


def own_files(folder):
    """The same files without those of the edition of the search that stays for pages from before."""
    own = edition(folder)
    return [
        path
        for path in files(folder)
        if not own or re.match("search/[0-9a-f]{12}/", path) is None or path.startswith(f"search/{own}/")
    ]


def digest(folder):
    """One hash of all paths and bytes below a folder: of a site those that follow from its content."""
    total = hashlib.sha256()
    for path in own_files(folder):
        total.update(path.encode() + b"\0")
        total.update(hashlib.sha256((Path(folder) / path).read_bytes()).digest())
    return total.hexdigest()


def stamps(folder):
    """The inode and the time of the last change of every file: the same only if none was touched."""
    status = {path: (Path(folder) / path).stat() for path in files(folder)}
    return {path: (s.st_ino, s.st_mtime_ns) for path, s in status.items()}


def copy(folder, to):
    shutil.copytree(folder, to)
    return Path(to)


def replace(path, old, new):
    """Puts a text in the place of the first one of its kind in a file, which must have it."""
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{old!r} is not in {path}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


# --- Content as an editor wrote it ---------------------------------------------------------------


class Content:
    """The records of a content folder, read without any code of the project."""

    def __init__(self, folder):
        self.folder = Path(folder)

    @cached_property
    def records(self):
        """From kind to id to fields."""
        found = {kind: self._files(kind) for kind in KINDS[:4]}
        for kind in KINDS[4:]:
            found[kind] = {entry["id"]: entry for entry in self._list(f"{kind}.yml")}
        return found

    def _list(self, name):
        path = self.folder / name
        return (yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader) or []) if path.exists() else []

    def _files(self, kind):
        found = {}
        for path in sorted((self.folder / kind).rglob("*.md")):
            _, front, body = re.split(r"^---\s*$", path.read_text(encoding="utf-8"), maxsplit=2, flags=re.MULTILINE)
            found[path.stem] = {**yaml.load(front, yaml.BaseLoader), "body": body, "path": path}
        return found

    def __getattr__(self, kind):
        if kind not in KINDS:
            raise AttributeError(kind)
        return self.records[kind]

    def meetings_of(self, article):
        entries = self.articles[article].get("meetings", [])
        return [e["meeting"] if isinstance(e, dict) else e for e in entries]

    def participants_of(self, article):
        return {p["official"] for p in self.articles[article].get("participants", [])}

    def present_by(self, article):
        """Who was there by an article: all but those whom it only quotes."""
        return {p["official"] for p in self.articles[article].get("participants", []) if p["role"] != "quoted"}

    def reports(self, meeting):
        return {a for a in self.articles if meeting in self.meetings_of(a)}

    def meetings_with(self, official):
        return {m for a in self.articles if official in self.participants_of(a) for m in self.meetings_of(a)}

    def naming(self, kind, field, value):
        """The records of a kind that name a value in a field, which may be a list."""

        def names(record):
            found = record.get(field, [])
            return value in (found if isinstance(found, list) else [found])

        return {id for id, record in self.records[kind].items() if names(record)}

    def line(self, province):
        """A province and all those that became part of it."""
        before = [p for p, fields in self.provinces.items() if fields.get("successor") == province]
        return {province}.union(*(self.line(p) for p in before))

    def years(self):
        dates = [a["published"] for a in self.articles.values()] + [m["date"] for m in self.meetings.values()]
        return {date[:4] for date in dates if re.match(r"\d{4}", date)}

    def addresses(self):
        """Every first page that the contract promises."""
        pages = {f"{single}.html" for single in SINGLES} | {"years/index.html"}
        pages |= {f"{kind}/index.html" for kind in KINDS}
        pages |= {f"{kind}/{id}.html" for kind in KINDS for id in self.records[kind]}
        return pages | {f"years/{year}.html" for year in self.years()}


# --- A built site --------------------------------------------------------------------------------

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}


class Element:
    def __init__(self, tag, attributes, parent):
        self.tag, self.attributes, self.parent = tag, attributes, parent
        self.children = []

    def __getitem__(self, name):
        return self.attributes.get(name)

    @property
    def elements(self):
        return [child for child in self.children if isinstance(child, Element)]

    @property
    def text(self):
        return "".join(c.text if isinstance(c, Element) else c for c in self.children)

    def walk(self):
        """All elements within, in the order of the page."""
        left = self.elements[::-1]
        while left:
            element = left.pop()
            yield element
            left += element.elements[::-1]

    def all(self, *tags):
        return [e for e in self.walk() if e.tag in tags]

    def first(self, tag, **attributes):
        wanted = {name.rstrip("_"): value for name, value in attributes.items()}
        for element in self.all(tag):
            if all(element[name] == value for name, value in wanted.items()):
                return element
        return None


class Page(HTMLParser):
    """A page as a tree; `faults` says where its tags do not nest."""

    def __init__(self, path, source):
        super().__init__(convert_charrefs=True)
        self.path, self.source, self.faults = path, source, []
        self.root = self._open = Element("", {}, None)
        self.feed(source)
        self.close()
        if self._open is not self.root:
            self.faults.append(f"<{self._open.tag}> is not closed")

    def handle_starttag(self, tag, attributes):
        names = [name for name, _ in attributes]
        if len(names) != len(set(names)):
            self.faults.append(f"<{tag}> has an attribute twice")
        element = Element(tag, {name: value or "" for name, value in attributes}, self._open)
        self._open.children.append(element)
        if tag not in VOID:
            self._open = element

    def handle_endtag(self, tag):
        if self._open.tag != tag:
            self.faults.append(f"</{tag}> closes <{self._open.tag}>")
        else:
            self._open = self._open.parent

    def handle_data(self, text):
        self._open.children.append(text)

    @cached_property
    def main(self):
        return self.root.first("main")

    @cached_property
    def ids(self):
        return [e["id"] for e in self.root.walk() if e["id"] is not None]

    @cached_property
    def links(self):
        """Every address on the page, with its element."""
        return [(e, e[name]) for e in self.root.walk() for name in ("href", "src", "action") if e[name] is not None]

    def target(self, address):
        """The path in the site and the fragment that a relative address leads to."""
        parts = urlsplit(address)
        path = os.path.normpath(os.path.join(os.path.dirname(self.path), unquote(parts.path)))
        return (self.path if not parts.path else path), unquote(parts.fragment)

    def targets(self, within=None):
        """The paths in the site that a part of the page, or its main part, links to, in order."""
        anchors = (within or self.main).all("a")
        return [self.target(a["href"])[0] for a in anchors if not urlsplit(a["href"]).scheme]

    def section(self, id):
        """The section under a heading, or nothing."""
        return self.root.first("section", **{"aria-labelledby": id})

    @cached_property
    def pieces(self):
        """All texts of the page, those in attributes too."""
        texts = [value for e in self.root.walk() for value in e.attributes.values()]
        return texts + [c for e in self.root.walk() for c in e.children if isinstance(c, str)]


# The trees of thousands of pages live long: looking through them for rings after every few is dear.
gc.set_threshold(200_000, 20, 100)

# The pages of all sites that are in use, by address and source: most sites differ in few of them.
_parsed = WeakValueDictionary()


def page(path, source):
    """A page as a tree, parsed once for all sites that have it."""
    found = _parsed.get((path, source))
    if found is None:
        found = _parsed[path, source] = Page(path, source)
    return found


class Site:
    """A folder that a build wrote, its pages parsed once; `said` is what that build said."""

    def __init__(self, folder, said=None):
        self.folder, self.said = Path(folder), said
        self.paths = set(own_files(folder))
        self._pages = {}

    def __getitem__(self, path):
        if path not in self._pages:
            self._pages[path] = page(path, (self.folder / path).read_text(encoding="utf-8"))
        return self._pages[path]

    @property
    def pages(self):
        return [self[path] for path in sorted(self.paths) if path.endswith(".html")]

    @cached_property
    def outline(self):
        """All paths but those that follow from the words: the edition of the index, and its terms."""
        named = {re.sub(r"^search/[0-9a-f]{12}/", "search/-/", path) for path in self.paths}
        return {path for path in named if not path.startswith(("search/-/terms/", "search/-/more/"))}

    @cached_property
    def base(self):
        """The path of the site's base URL, or nothing; the front page tells."""
        canonical = self["index.html"].root.first("link", rel="canonical")
        return urlsplit(canonical["href"].removesuffix("index.html")).path if canonical else None

    def parts(self, path):
        """A page and those that its lists go on in."""
        stem, name = path.removesuffix(".html"), os.path.basename(path)
        base = os.path.dirname(path) + "/page-" if name == "index.html" else f"{stem}-page-"
        found, number = [self[path]], 2
        while f"{base}{number}.html" in self.paths:
            found.append(self[f"{base}{number}.html"])
            number += 1
        return found


def number(text):
    """The number that a count shows: `1.234` in Vietnamese, `1,234` in English."""
    return int(re.sub(r"\D", "", text))


def faults(site):
    """Everything that is wrong with any page of a site, or with a link on it."""
    return [f"{page.path}: {fault}" for page in site.pages for fault in _faults(page, site)]


def _faults(page, site):
    yield from page.faults
    html = page.root.first("html")
    if not html or not html["lang"]:
        yield "no language"
    if len(page.root.all("h1")) != 1:
        yield f"{len(page.root.all('h1'))} h1"
    if not page.root.first("title").text.strip():
        yield "no title"
    if "{{" in page.source or "}}" in page.source:
        yield "a tag of a template"
    yield from (f"id {id!r} twice" for id, count in Counter(page.ids).items() if count > 1)
    for element in page.root.walk():
        # Only the page for what is not there carries its script: it is shown at any depth.
        may_have_script = page.path == "404.html" and not site.base
        written = {"iframe", "object", "embed", "base"} | (set() if may_have_script else {"script"})
        if element.tag in written and not element["src"]:
            yield f"<{element.tag}> written into the page"
        if element.tag == "form" and not is_search(element):
            yield "a form that is not the search"
        yield from (f"attribute {a}" for a in element.attributes if a.startswith("on") or a == "style")
        for name in ("aria-labelledby", "aria-describedby"):
            if element[name] is not None and element[name] not in page.ids:
                yield f"{name} names {element[name]!r}, which is not there"
    for element, address in page.links:
        yield from (f"{fault}: {address!r}" for fault in _link_faults(page, element, address, site))


def is_search(form):
    """Whether a form asks the search page for some words, and does nothing else."""
    asked = [field["name"] for field in form.all("input", "select", "textarea")]
    address = form["action"] or form["data-to"] or ""
    return (form["method"], address.rpartition("/")[2], asked) == ("get", "search.html", ["q"])


def _link_faults(page, element, address, site):
    scheme = urlsplit(address).scheme
    if not address.strip():
        yield "empty address"
    elif element.tag == "link" and element["rel"] == "canonical":
        if scheme not in {"http", "https"}:
            yield "relative canonical address"
    elif scheme:
        is_carried = page.path == "404.html" and not site.base and scheme == "data"
        if not is_carried and (element.tag != "a" or scheme not in {"http", "https", "mailto"}):
            yield f"<{element.tag}> leads outside"
    elif address.startswith("/") and not (page.path == "404.html" and site.base and address.startswith(site.base)):
        yield "an address from the root of the host"
    else:
        # Only the page for what is not there leads by the base URL: it is shown at any depth.
        path, fragment = page.target(address.removeprefix(site.base) if site.base else address)
        if path not in site.paths:
            yield "broken link"
        elif fragment and fragment not in site[path].ids:
            yield "broken fragment"
