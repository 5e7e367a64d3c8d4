// What the description of the format says of reading: its worked example opened by the client. That
// the builder writes just this, the builder's own tests say.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { checksum, open } from "./client.mjs";

const text = readFileSync(
  new URL("../../Sources/SearchIndexing/FORMAT.md", import.meta.url),
  "utf8",
);

/**
 * The rows of the table with some head, as texts without backticks.
 * @param {string} head
 */
function table(head) {
  const lines = text.split("\n").map((line) => line.trim()), start = lines.indexOf(head) + 2;
  const rows = lines.slice(
    start,
    lines.findIndex((line, i) => i >= start && !line.startsWith("|")),
  );
  return rows.map((row) =>
    row.slice(2, -2).split(" | ").map((cell) => cell.replace(/^`(.*)`$/, "$1"))
  );
}

const [, example] = /^```js\n(.*?)\n```$/ms.exec(text) ?? [];
const statements = example.split("\n");
/**
 * What a file of the index says: its edition, name, checksum and payload.
 * @param {string} statement
 * @returns {string[]}
 */
const partsOf = (statement) => JSON.parse(statement.replace(/^vankho\.take\((.*)\);$/, "[$1]"));
/** @type {Map<string, string>} */
const files = new Map(statements.map((statement) => [partsOf(statement)[1], statement]));
const { vankho, part } = await open((name) => {
  const file = files.get(name);
  if (file === undefined) throw new Error("no such file");
  return file;
}, partsOf(statements[0])[0]);

test("checksums are those of the client", () => {
  for (const [payload, sum] of table("| payload | checksum |")) {
    assert.equal(checksum(payload), sum, payload);
  }
});

test("words are cut and folded as it says", async () => {
  await vankho.search("");
  const { fold, wordsOf } = await part("search/folding.js");
  for (const [word, base, code] of table("| word | base | code |")) {
    assert.deepEqual({ ...fold(word) }, { base, code });
  }
  assert.deepEqual([...wordsOf("TP. Huế. Họp")].map(({ opens }) => opens), [true, false, true]);
});

test("spellings fit as it says", async () => {
  const { fitOf } = await part("search/scoring.js");
  const rows = table("| typed | form | fit |");
  assert.equal(rows.length, 8);
  for (const [typed, form, fit] of rows) assert.equal(fitOf(typed, form), +fit, `${typed} ${form}`);
});

test("the example is answered as it says", async () => {
  const rows = table("| query | results |");
  assert.equal(rows.length, 8);
  for (const [query, expected] of rows) {
    const { results } = await vankho.search(query);
    const found = [...results].map(({ kind, id, score, full }) =>
      `${kind} ${id} ${score}${full ? "" : " (lacks some)"}`
    );
    assert.equal(found.join(", ") || "none", expected, query);
  }
});

test("the scores of the example are those of the formula", async () => {
  const [best] = (await vankho.search("nhan quyen")).results;
  assert.equal(best.score, +(Math.log(1 + 3 / 2) * (0.3 + 0.1 * 12)).toFixed(3));
});
