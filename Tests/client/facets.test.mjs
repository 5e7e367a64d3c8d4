// More facets than a byte has bits: the fixture that the builder's own tests write and compare.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { open } from "./client.mjs";

const fixture = JSON.parse(
  readFileSync(
    new URL("../SearchIndexingTests/Fixtures/twelve-facets.json", import.meta.url),
    "utf8",
  ),
);
/** @param {string} name */
const read = (name) => {
  if (!(`${name}.js` in fixture.files)) throw new Error("no such file");
  return fixture.files[`${name}.js`];
};
const { vankho } = await open(read, fixture.edition);
const names = [..."abcdefghijkl"].map((letter) => `f${letter}`);
/** @param {{results: {id: string}[]}} answer */
const numbers = ({ results }) => [...results].map(({ id }) => +id.slice(2)).sort((a, b) => a - b);
const all = Object.fromEntries(names.map((name) => [name, ["same"]]));

test("each of twelve filters takes out its own document", async () => {
  for (const [i, name] of names.entries()) {
    const found = numbers(await vankho.search("", { filters: { [name]: ["other"] }, limit: 100 }));
    assert.deepEqual(found, [i + 1, ...[i + 13, i ? i + 12 : 24].sort((a, b) => a - b)], name);
  }
});

test("twelve filters at once leave what passes them all", async () => {
  assert.deepEqual(numbers(await vankho.search("", { filters: all, limit: 100 })), [0, 25, 26, 27]);
  assert.deepEqual(numbers(await vankho.search("bài", { filters: all, limit: 100 })), [
    0,
    25,
    26,
    27,
  ]);
});

test("a value is counted among what the eleven other filters let through", async () => {
  const { facets } = await vankho.search("", { filters: all, complete: true });
  for (const name of names) {
    assert.deepEqual([...facets[name]].map(({ id, count }) => [id, count]), [["same", 4], [
      "other",
      1,
    ]], name);
  }
  assert.deepEqual([...facets.year].map(({ id, count }) => [id, count]), [["2024", 4]]);
});

test("a filter is typed by the facet's name, and by the word that the index has for it", async () => {
  for (const text of ["fi:other", "mục_i:other", "muc_i:other", 'MỤC_I:"other fi"']) {
    assert.deepEqual(numbers(await vankho.search(text, { limit: 100 })), [9, 20, 21], text);
  }
});
