"""The search page in Chromium, and what it answers."""

import contextlib
import os
import pathlib
import shutil

from playwright.sync_api import sync_playwright

# The first that is there: the one without a window costs half as much.
PROGRAMS = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
BATCH = 25  # queries to one call of the page

ASK = """async ([queries, options]) => {
  const answers = [];
  for (const query of queries) {
    // A task of its own for each query, as a reader's are.
    await new Promise((resolve) => setTimeout(resolve));
    const answer = await window.vankho.search(query, options);
    answers.push({total: answer.total, results: answer.results.map(
      (result) => ({kind: result.kind, id: result.id, missing: (result.missing || []).length}))});
  }
  return answers;
}"""


def program():
    """The browser of this machine."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, PROGRAMS)), None)
    assert found, "no Chromium or Chrome on this machine"
    return found


@contextlib.contextmanager
def launched():
    """Chromium as Debian has it; playwright's own is never loaded."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program(), args=["--no-sandbox"])
        try:
            yield browser
        finally:
            browser.close()


class SearchPage:
    """An open search page; `site` is an address that ends in a slash, or a folder."""

    def __init__(self, browser, site):
        folder = None if str(site).startswith("http") else pathlib.Path(site).resolve()
        self.address = f"{site}search.html" if folder is None else (folder / "search.html").as_uri()
        self.page = browser.new_page()
        self.errors = []
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.open()

    def open(self):
        """Opens the page anew, with nothing of the index loaded."""
        self.page.goto(self.address, wait_until="load")
        if not self.page.evaluate("() => typeof window.vankho?.search === 'function'"):
            raise SystemExit(f"{self.address} has no window.vankho.search {self.errors}")

    def ask(self, queries, **options):
        """The answers in the order of the queries: total, and kind, id and missing of each result."""
        answers = []
        for start in range(0, len(queries), BATCH):
            answers += self.page.evaluate(ASK, [queries[start : start + BATCH], options])
        if self.errors:
            raise SystemExit(f"the page has errors: {self.errors[:3]}")
        return answers

    def close(self):
        self.page.close()
