"""Whether the client finds what it found before a change: two sites of one content, asked the same.

What is compared: the files of the index byte by byte; whole answers with scores, notices and counts;
the rows under the box; snippets, where both clients show them; and in Chromium what the page shows.
The small archives of the tests' own cases are asked with the scripts of both sites in turn.
"""

import collections
import concurrent.futures
import contextlib
import json
import pathlib
import shutil
import tempfile

import searchkit

from . import clients, hosts, pageshown, questions

BATCH = 50  # questions to one message
TYPED = 4  # for so many drawn questions one beginning of a question is put into the box
SNIPPETS = 3  # of the first results of an answer
FRESH = 25  # every so many-th question is asked once more of a page with nothing loaded
SHOWN = 10  # differences that are printed
# What readers see of a row under the box. The title of a record was once not called its text.
ROW = ("text", "kind", "url", "count", "language", "detail")


class Findings:
    """Counts what was compared and what differed, and keeps the first differences."""

    def __init__(self, report):
        self.report, self.told = report, []
        self.all = self.compared = self.differing = 0

    def begin(self, name):
        self.name, self.compared, self.differing = name, 0, 0

    def compare(self, where, before, after):
        self.compared += 1
        if before != after:
            self.differing += 1
            self.told.append((self.name, where, difference(before, after)))

    def end(self):
        """Prints the figure; nothing compared is no sameness."""
        name = f"{self.name}, different of {self.compared}"
        self.report.figure(name, self.differing, 0, most=0 if self.compared else -1)
        self.all += self.compared

    def tell(self):
        self.report.figure("compared, all in all", self.all, 0)
        # The first of every part before the second of one.
        seen = collections.Counter()
        places = [seen.update([name]) or seen[name] for name, _, _ in self.told]
        first = [told for _, told in sorted(zip(places, self.told), key=lambda pair: pair[0])]
        for name, where, (path, before, after) in first[:SHOWN]:
            self.report.note(f"{name}: {where}")
            self.report.note(f"{'':4}{path or 'all'}: before {_short(before)}")
            self.report.note(f"{'':4}{'':{len(path or 'all')}}  after  {_short(after)}")
        if len(self.told) > SHOWN:
            self.report.note(f"... and {len(self.told) - SHOWN} more")


def difference(before, after, path=""):
    """The first place in which two values differ: its path, and what is there."""
    if isinstance(before, dict) and isinstance(after, dict):
        if before.get("id") != after.get("id"):
            return path, *(f"{entry.get('kind', '')} {entry.get('id')}".strip() for entry in (before, after))
        for key in [*before, *(key for key in after if key not in before)]:
            if before.get(key, ...) != after.get(key, ...):
                return difference(before.get(key, ...), after.get(key, ...), f"{path}.{key}".lstrip("."))
    if isinstance(before, list) and isinstance(after, list):
        for place, (one, other) in enumerate(zip(before, after)):
            if one != other:
                return difference(one, other, f"{path}[{place}]")
        if len(before) != len(after):
            return f"{path}, entries", len(before), len(after)
    return path, before, after


def _short(value):
    if value is ...:
        return "nothing"
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) < 200 else f"{text[:200]}…"


class Pair:
    """The search of two sites, asked the same at the same time."""

    def __init__(self, before, after):
        self.sites = before, after
        self._threads = concurrent.futures.ThreadPoolExecutor(2)
        self._nodes = [clients.Node() for _ in self.sites]
        self.pages = self.each(lambda site, node: clients.Client(node, site), self.sites, self._nodes)

    def each(self, work, *lists):
        """What comes of some work for the site before and for the one after."""
        return list(self._threads.map(work, *lists))

    def move(self, before, after):
        """Goes on to two other sites."""
        for page, site in zip(self.pages, (before, after)):
            page.site = pathlib.Path(site)
        self.open()

    def open(self):
        self.each(lambda page: page.open(), self.pages)

    def say(self, **message):
        return self.each(lambda page: page.say(**message), self.pages)

    def close(self):
        self._threads.shutdown()
        for node in self._nodes:
            node.close()


def sameness(report, before, after, articles, options):
    """Compares the site of the client as it was with that of the client as it is."""
    report.head(f"sameness: what {pathlib.Path(before).name} and {pathlib.Path(after).name} answer")
    findings = Findings(report)
    with contextlib.closing(Pair(before, after)) as pair:
        _index(findings, before, after)
        facets = json.loads(pair.pages[0].texts([""], {"complete": True})[0])["facets"]
        drawn = questions.Drawer(articles, before, facets, options.seed).drawn(options.drawn)
        sets = questions.written() | drawn
        asked = [question for name in sets for question in sets[name]]
        snippets = _answers(findings, pair, sets)
        _loads(findings, pair, asked[::FRESH])
        texts = [text for text, _ in asked]
        _suggestions(findings, pair, questions.prefixes(texts, options.seed, options.drawn // TYPED))
        if options.cases:
            _cases(findings, pair, pathlib.Path(before, "assets"))
    if not snippets:
        report.note("not both clients have vankho.snippet: only those that pages show are compared")
    if options.pages:
        _pages(findings, before, after, drawn, options)
    findings.tell()


def _index(findings, *sites):
    findings.begin("index, files")
    found = [_files(pathlib.Path(site, "search")) for site in sites]
    for path in sorted(set(found[0]) | set(found[1])):
        before, after = (files.get(path) and files[path].read_bytes().decode() for files in found)
        findings.compare(path, before, after)
    findings.end()


def _files(folder):
    return {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}


def _answers(findings, pair, sets):
    """Compares answers, all of pages that have loaded what came before; how many snippets there were."""
    snippets = []
    for name, asked in sets.items():
        findings.begin(f"answers, {name}")
        for start in range(0, len(asked), BATCH):
            some = asked[start : start + BATCH]
            before, after = pair.say(ask=some, snippets=SNIPPETS)
            for question, *texts in zip(some, before["answers"], after["answers"]):
                findings.compare(_said(question), *map(json.loads, texts))
            snippets += zip(some, before["snippets"], after["snippets"])
        findings.end()
    return _snippets(findings, snippets)


def _snippets(findings, found):
    findings.begin("snippets")
    for question, before, after in found:
        for place, texts in enumerate(zip(before, after), 1):
            findings.compare(f"{_said(question)}, result {place}", *map(_snippet, texts))
    if findings.compared:
        findings.end()
    return findings.compared


def _snippet(text):
    """A snippet; a client may leave out that its text is there."""
    return {"isLost": False, **json.loads(text)}


def _loads(findings, pair, asked):
    """Compares answers of pages with nothing loaded; says in how many other files were loaded."""
    findings.begin("answers of fresh pages")
    files, rounds = [0, 0], [0, 0]
    other = 0
    for question in asked:
        pair.open()
        before, after = (json.loads(said["answers"][0]) for said in pair.say(ask=[question]))
        findings.compare(_said(question), before, after)
        other += sorted(pair.pages[0].loaded) != sorted(pair.pages[1].loaded)
        files = [sum(pair) for pair in zip(files, (len(page.loaded) for page in pair.pages))]
        rounds = [sum(pair) for pair in zip(rounds, (len(page.rounds) for page in pair.pages))]
    findings.end()
    findings.report.note(
        f"{'':4}{other} of them load other files; files {files[0]} before, {files[1]} after; "
        f"rounds {rounds[0]} before, {rounds[1]} after"
    )


def _suggestions(findings, pair, texts):
    findings.begin("suggestions")
    pair.open()
    for start in range(0, len(texts), BATCH):
        some = texts[start : start + BATCH]
        before, after = (map(_rows, said["suggestions"]) for said in pair.say(suggest=some))
        for text, *rows in zip(some, before, after):
            findings.compare(json.dumps(text, ensure_ascii=False), *rows)
    findings.end()


def _rows(text):
    rows = [{"text": row.get("title"), **row} for row in json.loads(text)]
    return [{key: row[key] for key in ROW if key in row} for row in rows]


def _cases(findings, pair, scripts):
    """Asks the archives of the tests' cases with both clients: whose page it is, Node does not ask."""
    findings.begin("answers, cases in their own archives")
    folder = pathlib.Path(tempfile.mkdtemp(prefix="vankho-cases-"))
    sites = searchkit.Sites(folder)
    try:
        for case in searchkit.cases():
            for number, part in enumerate(searchkit.parts(case)):
                site = sites.built(f"{case['case']}-{number}", part)
                pair.move(_dressed(site, scripts), _dressed(site, pathlib.Path(pair.sites[1], "assets")))
                asked = questions.of_case(part)
                before, after = pair.say(
                    ask=asked, snippets=SNIPPETS, suggest=questions.prefixes([text for text, _ in asked] or [""], 1, 10)
                )
                for question, *texts in zip(asked, before["answers"], after["answers"]):
                    findings.compare(f"case {case['case']}: {_said(question)}", *map(json.loads, texts))
                findings.compare(
                    f"case {case['case']}: suggestions",
                    *(list(map(_rows, said["suggestions"])) for said in (before, after)),
                )
                if all(any(said["snippets"]) for said in (before, after)):
                    texts = (
                        [_snippet(text) for shown in said["snippets"] for text in shown] for said in (before, after)
                    )
                    findings.compare(f"case {case['case']}: snippets", *texts)
    finally:
        sites.close()
        shutil.rmtree(folder)
    findings.end()


def _dressed(site, scripts):
    """A site with the scripts of another one."""
    folder = pathlib.Path(tempfile.mkdtemp(dir=pathlib.Path(site).parent))
    for path in pathlib.Path(site).iterdir():
        if path.name != "assets":
            (folder / path.name).symlink_to(path)
    (folder / "assets").symlink_to(scripts)
    return folder


def _pages(findings, before, after, sets, options):
    """Compares what pages show: a few of each set, as their address says them, and the rows under the box."""
    each = max(1, options.pages // len(sets))
    asked = [question for name in sets for question in sets[name][:each]]
    with pageshown.reader() as reader, hosts.served(before) as one, hosts.served(after) as other:
        findings.begin("pages, what is shown")
        for text, chosen in asked:
            path = pageshown.address(text, chosen)
            findings.compare(path, *(reader.shown(site + path) for site in (one, other)))
        findings.end()
        findings.begin("pages, rows under the box")
        for text, _ in asked[::2]:
            rows = (reader.offered(site + "search.html", text) for site in (one, other))
            findings.compare(_said((text, {})), *rows)
        findings.end()


def _said(question):
    text, options = question
    text = text if len(text) < 100 else f"{text[:100]}…"
    return json.dumps(text, ensure_ascii=False) + (f" {json.dumps(options, ensure_ascii=False)}" if options else "")
