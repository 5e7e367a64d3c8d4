// Ids that were given up, in a filter: the fixture that the builder's own tests write and compare.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { open } from "./client.mjs";

const fixture = JSON.parse(
  readFileSync(
    new URL("../SearchIndexingTests/Fixtures/moved-values.json", import.meta.url),
    "utf8",
  ),
);
/** @param {string} name */
const read = (name) => {
  if (!(`${name}.js` in fixture.files)) throw new Error("no such file");
  return fixture.files[`${name}.js`];
};
const fresh = (reading = read) => open(reading, fixture.edition);
/** @param {unknown} value */
const plain = (value) => JSON.parse(JSON.stringify(value ?? null));
/**
 * @param {Record<string, string | string[]>} [filters]
 * @param {string} [text]
 */
const found = async (filters, text = "") => {
  const { vankho, asked } = await fresh();
  const answer = await vankho.search(text, { filters });
  return {
    ids: [...answer.results].map(({ id }) => id).sort(),
    filters: plain(answer.filters),
    asked,
    answer,
  };
};

test("an old id filters by what it became, and the answer says so", async () => {
  const { ids, filters, answer } = await found({ official: ["old"] });
  assert.deepEqual(ids, ["a-0"]);
  assert.deepEqual(filters, { official: ["a"] });
  assert.deepEqual(plain(answer.notices), []);
  assert.deepEqual((await found({ official: "old" }, "bài")).ids, ["a-0"]);
});

test("one that became several filters by all of them, each once", async () => {
  const { ids, filters } = await found({ official: ["b", "both", "old"] });
  assert.deepEqual(ids, ["a-0", "a-1"]);
  assert.deepEqual(filters, { official: ["b", "a"] });
});

test("one of another facet moves to it, and its own is left empty", async () => {
  const { ids, filters } = await found({ topic: ["office"], year: ["2024"] });
  assert.deepEqual(filters, { topic: [], year: ["2024"], organization: ["g"] });
  assert.deepEqual(ids, ["a-3"]);
  assert.deepEqual((await found({ topic: ["gone"], official: [] })).ids, ["a-4"]);
});

test("ids that nothing is known of find nothing, and stay", async () => {
  for (const id of ["nobody", "", "a:b", "old\n", "\ud800", "__proto__"]) {
    const { ids, filters, answer } = await found({ official: [id] });
    assert.deepEqual([ids, filters, plain(answer.notices)], [[], null, []], id);
  }
  const { ids, filters } = await found({ official: ["nobody", "old"] });
  assert.deepEqual([ids, filters], [["a-0"], { official: ["nobody", "a"] }]);
});

test("what became of values is loaded only for an id that no value has", async () => {
  /** @param {string} name */
  const isMoved = (name) => name.startsWith("moved/");
  /** @type {(Record<string, string[]> | undefined)[]} */
  const known = [
    undefined,
    {},
    { official: [] },
    { official: ["a", "b"] },
    { topic: ["t"], year: ["2024"] },
    { year: ["1999"] },
  ];
  for (const filters of known) {
    assert.deepEqual((await found(filters)).asked.filter(isMoved), []);
  }
  assert.deepEqual(
    (await found({ official: ["old", "a"], topic: ["gone"] })).asked.filter(isMoved),
    ["moved/0"],
  );
});

test("filters that are typed are not put into the address", async () => {
  const { vankho } = await fresh();
  const { filters } = await vankho.search("official:b", { filters: { official: ["old"] } });
  assert.deepEqual(plain(filters), { official: ["a"] });
});

test("where the file is missing, that is said", async () => {
  const { vankho } = await fresh((name) => {
    if (name.startsWith("moved/")) throw new Error("missing");
    return read(name);
  });
  const answer = await vankho.search("", { filters: { official: ["old"] } });
  assert.equal(answer.total, 0);
  assert.deepEqual(plain(answer.notices), [{ kind: "broken", files: ["moved/0"] }]);
});
