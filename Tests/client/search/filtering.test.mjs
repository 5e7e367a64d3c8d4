// Filters, and how many documents have each value.
import assert from "node:assert/strict";
import { test } from "node:test";
import { archive, openFiles, openFixture, plain } from "./indexes.mjs";

const records = [
  { kind: "o", title: "An", values: ["kind:person"] },
  { title: "Một", year: 2019, values: ["kind:text", "topic:x", "topic:y"] },
  { title: "Hai", year: 2020, values: ["kind:text", "topic:y"] },
  { title: "Ba", year: 2020, values: ["kind:talk"] },
  { title: "Bốn", year: 2022, values: ["kind:text", "topic:y"] },
];
const files = archive(records);

/**
 * @param {Record<string, string[]>} filters
 * @param {Record<string, string>} [from] the files of the index
 * @returns {Promise<number[]>}
 */
async function failures(filters, from = files) {
  const { part } = await openFiles(from), { failuresOf } = await part("search/filtering.js");
  return [...await failuresOf({ filters }, Object.keys(filters))];
}

test("0 fails none, a number that one alone, -1 several", async () => {
  assert.deepEqual(await failures({ kind: ["text"] }), [1, 0, 0, 1, 0]);
  assert.deepEqual(await failures({ kind: ["text"], topic: ["x"] }), [-1, 0, 2, -1, 2]);
  assert.deepEqual(await failures({ kind: ["text"], topic: ["x"], year: ["2019"] }), [
    -1,
    0,
    -1,
    -1,
    -1,
  ]);
  assert.deepEqual(await failures({}), [0, 0, 0, 0, 0]);
});

test("one value of each facet is enough", async () => {
  assert.deepEqual(await failures({ kind: ["talk", "person"], topic: [] }).catch(() => []), [
    2,
    -1,
    -1,
    2,
    -1,
  ]);
  assert.deepEqual(await failures({ kind: ["talk", "person", "text"] }), [0, 0, 0, 0, 0]);
  assert.deepEqual(await failures({ kind: ["nothing"] }), [1, 1, 1, 1, 1]);
});

test("years are spans of documents, the last one to the end; what has no date has none", async () => {
  assert.deepEqual(await failures({ year: ["2020"] }), [1, 1, 0, 0, 1]);
  assert.deepEqual(await failures({ year: ["2019", "2022"] }), [1, 0, 1, 1, 0]);
  assert.deepEqual(await failures({ year: ["2021"] }), [1, 1, 1, 1, 1]);
});

test("a filter reads lists to their ends", async () => {
  const many = Array.from(
    { length: 60 },
    (_, i) => ({ title: "Bài", year: 2020, values: [i % 3 ? "kind:a" : "kind:b"] }),
  );
  const found = await failures({ kind: ["a"] }, archive(many, { hot: [2, 2], slots: 2 }));
  assert.deepEqual(found, many.map((_, i) => i % 3 ? 0 : 1));
});

test("values of a facet have names and counts; of a file that does not come there are none", async () => {
  const { part } = await openFiles(files), { facetRows } = await part("search/filtering.js");
  assert.deepEqual(plain(await facetRows("topic")), [{
    id: "x",
    name: "Tên x",
    count: 1,
    group: "",
  }, { id: "y", name: "Tên y", count: 3, group: "" }]);
  assert.deepEqual(plain(await facetRows("nothing")), []);
});

test("former values give way, each facet keeps its own, each value once", async () => {
  const { part } = await openFixture("moved-values"),
    { follow } = await part("search/filtering.js");
  const followed = async (/** @type {object} */ filters) => {
    const query = { filters };
    await follow(query);
    return plain(query);
  };
  const filters = { official: ["a", "b"] };
  assert.deepEqual(await followed(filters), { filters });
  const moved = { official: ["a", "b"] };
  assert.deepEqual(await followed({ official: ["old", "both"] }), {
    filters: moved,
    movedFilters: moved,
  });
  const { filters: gone } = await followed({ topic: ["office"] });
  assert.deepEqual(gone, { topic: [], organization: ["g"] });
});

/**
 * @param {Record<string, string[]>} filters
 * @param {number[]} found
 * @param {Record<string, string>} [from] the files of the index
 */
async function counts(filters, found, from = files) {
  const { part } = await openFiles(from), filtering = Object.keys(filters);
  const failures = await (await part("search/filtering.js")).failuresOf({ filters }, filtering);
  const facets = await (await part("search/counting.js")).facetCounts({
    query: { filters },
    filtering,
    failures,
  }, found);
  return Object.fromEntries(
    Object.entries(plain(facets)).map((
      [facet, rows],
    ) => [facet, rows.map((/** @type {any} */ { id, count }) => `${id} ${count}`)]),
  );
}

test("values are counted, the most frequent first, years the newest first; those of none are left out", async () => {
  assert.deepEqual(await counts({}, [0, 1, 2, 3, 4]), {
    year: ["2022 1", "2020 2", "2019 1"],
    kind: ["text 3", "person 1", "talk 1"],
    topic: ["y 3", "x 1"],
  });
  assert.deepEqual(await counts({}, [3]), { year: ["2020 1"], kind: ["talk 1"], topic: [] });
  assert.deepEqual(await counts({}, []), { year: [], kind: [], topic: [] });
});

test("a value is counted among what all other filters let through, and a chosen one stays", async () => {
  assert.deepEqual(await counts({ kind: ["talk"] }, [0, 1, 2, 3, 4]), {
    year: ["2020 1"],
    kind: ["text 3", "person 1", "talk 1"],
    topic: [],
  });
  assert.deepEqual(await counts({ kind: ["talk"], topic: ["x"] }, [0, 1, 2, 3, 4]), {
    year: [],
    kind: ["text 1", "talk 0"],
    topic: ["x 0"],
  });
});

test("where a column is missing, the facet is not counted", async () => {
  const { "topic-0": _, ...rest } = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name.replace("facets/topic-0", "topic-0"), text]),
  );
  assert.deepEqual(Object.keys(await counts({}, [0, 1, 2, 3, 4], rest)), ["year", "kind"]);
  // Nothing of it is wanted: nothing is missing.
  assert.deepEqual(Object.keys(await counts({}, [], rest)), ["year", "kind", "topic"]);
});
