// The same words at both ends: the fixture of the builder's own tests, read by the client.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { open, shard, start } from "./client.mjs";

const fixture = JSON.parse(
  readFileSync(new URL("../SearchIndexingTests/Fixtures/folding.json", import.meta.url), "utf8"),
);
const { vankho, part } = await open((name) => shard(name, start()));
await vankho.search("");
/** @type {typeof import("../../Templates/assets/search/folding.js")} */
const { fold, wordsOf } = await part("search/folding.js");

test("the fixture is as large as it should be", () => {
  assert.ok(fixture.words.length >= 80);
  assert.ok(fixture.texts.length >= 25);
});

for (const [word, base, code] of fixture.words) {
  test(`${JSON.stringify(word)} is ${base} ${code}`, () => {
    assert.deepEqual({ ...fold(word) }, { base, code });
  });
}

for (const [text, expected] of fixture.texts) {
  test(`the words of ${JSON.stringify(text)}`, () => {
    const found = wordsOf(text).map(({ base, code, opens }) => [base, code, opens]);
    assert.deepEqual(JSON.parse(JSON.stringify(found)), expected);
  });
}
