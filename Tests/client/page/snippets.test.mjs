// The lines of the texts that have the words.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { addResults, clearResults } from "../../../Templates/assets/page/results.js";
import { settled } from "../dom.mjs";
import { openPage, resultOf, see, the, useSearch } from "./fixture.mjs";

const SNIPPET = {
  paragraph: 3,
  parts: [{ text: "… ", mark: 0 }, { text: "nhân", mark: 1 }, { text: " và ", mark: 0 }, {
    text: "quyen",
    mark: 2,
  }],
  missing: [],
};

beforeEach(() => openPage());

/**
 * Shows a result whose snippet is such, and returns its line.
 * @param {object} snippet
 * @param {object} [result]
 */
async function shown(snippet, result) {
  const calls = useSearch({ snippet: { paragraph: null, parts: [], missing: [], ...snippet } });
  clearResults();
  addResults([resultOf(result)]);
  const line = the("results").querySelector(".result-snippet");
  see(line, false);
  assert.equal(calls.length, 0);
  see(line);
  await settled();
  assert.equal(calls.length, 1);
  see(line);
  assert.equal(calls.length, 1);
  return line;
}

test("the words are marked as they were found, and the paragraph is led to", async () => {
  const line = await shown(SNIPPET, { textLanguage: "en" });
  assert.equal(line.textContent, "… nhân và quyen Đoạn 3");
  assert.deepEqual(line.querySelectorAll("mark").map((/** @type {any} */ mark) => mark.className), [
    "",
    "near",
  ]);
  const link = line.querySelector("a");
  assert.deepEqual([link.getAttribute("href"), link.lang, link.dir], [
    "articles/a.html#p3",
    "vi",
    "ltr",
  ]);
  assert.deepEqual([line.lang, line.dir], ["en", "ltr"]);
});

test("a text of the page's language says so, a summary may be of any", async () => {
  assert.equal((await shown(SNIPPET)).lang, "vi");
  const line = await shown({ ...SNIPPET, paragraph: null });
  assert.deepEqual([line.dir, line.querySelector("a")], ["auto", null]);
});

test("where there is nothing to show, no line stands", async () => {
  assert.equal((await shown({})).isConnected, false);
});

test("what the text lacks is told, if the lists did not know", async () => {
  const missing = ["quyền"], told = () => the("results").querySelectorAll("s").length;
  await shown({ ...SNIPPET, missing }, { full: false });
  assert.equal(told(), 2);
  await shown({ ...SNIPPET, missing }, { full: false, missing });
  assert.equal(told(), 2);
  await shown({ ...SNIPPET, missing });
  assert.equal(told(), 0);
});

test("a text that is lost is said", async () => {
  the("notice").replaceChildren();
  await shown({ isLost: true });
  assert.equal(the("notice").querySelectorAll(".fault").length, 1);
});

test("a text that comes when other results stand there is dropped", async () => {
  useSearch({ snippet: { ...SNIPPET, isLost: true } });
  clearResults();
  addResults([resultOf()]);
  const line = the("results").querySelector(".result-snippet");
  see(line);
  clearResults();
  await settled();
  assert.equal(line.textContent, "");
  assert.equal(the("notice").children.length, 0);
});
