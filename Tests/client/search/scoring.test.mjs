// What documents are worth.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openFiles, plain } from "./indexes.mjs";
import { write } from "./writing.mjs";

/** @import { Spelling } from "./writing.mjs" */

const DOCUMENTS = 20;
/** @type {Record<string, Spelling[]>} */
const terms = {
  an: [{ first: "A", documents: [[0, 10], [1, 5], [2, 0]] }, {
    first: "E",
    documents: [[2, 9], [3, 15]],
  }],
  ba: [{ first: "A", documents: [[0, 4], [1, 4], [4, 8], [5, 1]] }],
  "an ba": [{ first: "A", second: "A", documents: [[1, 12]] }, {
    first: "E",
    second: "A",
    documents: [[0, 2]],
  }],
  "ba ca": [{ first: "A", second: "A", documents: [[1, 3], [6, 15]] }],
};
const page = await openFiles(
  write({ documents: DOCUMENTS, syllables: { an: ["A", "E"], ba: ["A"], ca: ["A"] }, terms }),
);
const { fitOf, isSame, isUnmarked, tally, weighAll } = await page.part("search/scoring.js");
const { retrievalOf } = await page.part("search/retrieving.js");
const { parse } = await page.part("search/parsing.js");
await (await page.part("search/dictionary.js")).loadShards([0]);

/** @type {(n: number, level: number, fit?: number) => number} */
const worth = (n, level, fit = 1) => Math.log(1 + DOCUMENTS / n) * fit * (0.3 + 0.1 * level);
/** @type {(actual: number | undefined, expected: number) => void} */
const near = (actual, expected) =>
  assert.ok(Math.abs((actual ?? NaN) - expected) < 1e-6, `${actual} is not ${expected}`);

/** @param {{parts: object[][], weight: number}} option */
function visited(option) {
  /** @type {Map<number, {value: number, level: number}[]>} */
  const found = new Map();
  weighAll(
    option,
    (/** @type {number} */ document, /** @type {number} */ value, /** @type {number} */ level) => {
      found.set(document, [...found.get(document) ?? [], { value, level }]);
    },
  );
  return found;
}

test("spellings fit", () => {
  for (
    const [typed, form, fit] of [
      [undefined, "E", 1],
      ["A", "11E", 1],
      ["11E", undefined, 1],
      ["11E", "11E", 1],
      ["a", "A", 1],
      ["a", "11E", 0.8],
      ["11A", "11E", 0.7],
      ["11F", "11E", 0.4],
      ["E", "11E", 0.5],
      ["21E", "11E", 0.3],
      ["E", "11F", 0.3],
      ["E", "A", 0.4],
    ]
  ) assert.equal(fitOf(typed, form), fit, `${typed} ${form}`);
});

test("in quotation marks the same marks count, or none in one of both", () => {
  assert.ok(isSame({ code: "A" }, "11E") && isSame({ code: "a" }, "11E"));
  assert.ok(
    isSame({ code: "11E" }, "A") && isSame({ code: "11E" }, undefined) &&
      isSame({ code: "11E" }, "11E"),
  );
  assert.ok(!isSame({ code: "11E" }, "11F"));
  assert.deepEqual(["A", "a", "E", undefined].map((code) => isUnmarked({ code })), [
    true,
    true,
    false,
    false,
  ]);
});

test("one part is worth its rarity, fit and level in each document of each spelling", () => {
  const found = visited({ parts: [[{ base: "an", code: "E" }]], weight: 0.5 });
  assert.deepEqual([...found.keys()], [0, 1, 2, 3]);
  near(found.get(0)?.[0].value, 0.5 * worth(5, 10, 0.4));
  assert.equal(found.get(0)?.[0].level, 10);
  near(found.get(2)?.[0].value, 0.5 * worth(5, 0, 0.4));
  near(found.get(2)?.[1].value, 0.5 * worth(5, 9));
  near(found.get(3)?.[0].value, 0.5 * worth(5, 15));
});

test("in quotation marks other spellings are left out", () => {
  assert.deepEqual([
    ...visited({ parts: [[{ base: "an", code: "F", quoted: true }]], weight: 1 }).keys(),
  ], [0, 1, 2]);
  const first = { base: "an", code: "E", quoted: true },
    second = { base: "ba", code: "A", quoted: true };
  assert.deepEqual([...visited({ parts: [[first, second]], weight: 1 }).keys()], [1, 0]);
});

test("of a pair the fit is the product of both", () => {
  const found = visited({
    parts: [[{ base: "an", code: "F" }, { base: "ba", code: "a" }]],
    weight: 1,
  });
  near(found.get(0)?.[0].value, worth(2, 2, 0.4));
});

test("of several parts a document must have all; they count on average, at the least level", () => {
  const parts = [[{ base: "an", code: "A" }], [{ base: "ba", code: "A" }]];
  const found = visited({ parts, weight: 1 });
  assert.deepEqual([...found.keys()], [0, 1]);
  near(found.get(1)?.[0].value, (worth(5, 5) + worth(4, 4)) / 2);
  assert.equal(found.get(1)?.[0].level, 4);
  assert.equal(found.get(1)?.length, 1);
  const three = visited({ parts: [...parts, [{ base: "ba" }, { base: "ca" }]], weight: 2 });
  assert.deepEqual([...three.keys()], [1]);
  near(three.get(1)?.[0].value, 2 * (worth(5, 5) + worth(4, 4) + worth(2, 3)) / 3);
  assert.equal(three.get(1)?.[0].level, 3);
});

test("of several spellings in one document the best counts for a part", () => {
  const found = visited({
    parts: [[{ base: "an", code: "A" }], [{ base: "an", code: "A" }]],
    weight: 1,
  });
  near(found.get(2)?.[0].value, worth(5, 9));
  assert.equal(found.get(2)?.[0].level, 9);
});

test("a part that is nowhere, first or last, finds nothing", () => {
  const lost = [{ base: "nowhere" }], known = [{ base: "an" }];
  for (const parts of [[lost], [lost, known], [known, lost]]) {
    assert.equal(visited({ parts, weight: 1 }).size, 0);
  }
});

/** @type {(text: string, reach: number, changes?: object) => Promise<any>} */
async function tallied(text, reach, changes = {}) {
  return tally({ ...retrievalOf(await parse(text)), reach, ...changes });
}

test("one word", async () => {
  const { scores, words, least, seen, full, allowed } = await tallied("an", 0);
  assert.deepEqual(plain(full), [0, 1, 2, 3]);
  assert.deepEqual(plain(seen), plain(full));
  assert.equal(allowed, full);
  near(scores[0], worth(5, 10));
  // The better one of two spellings.
  near(scores[2], worth(5, 9));
  assert.equal(least[2], 9);
  assert.equal(least[9], 15);
  assert.deepEqual([words[0], words[9]], [1, 0]);
});

test("a pair tells of both words", async () => {
  const { scores, words, full } = await tallied("an ba", 1);
  assert.deepEqual(plain(full), [1, 0]);
  near(scores[1], worth(2, 12));
  assert.equal(words[1], 3);
});

test("a word alone counts only where no pair has told of it", async () => {
  const { scores, words, seen, full, least } = await tallied("an ba", 2);
  near(scores[1], worth(2, 12));
  near(scores[4], 0.4 * worth(4, 8));
  near(scores[3], 0.4 * worth(5, 15));
  assert.deepEqual([words[1], words[4], words[3]], [3, 2, 1]);
  assert.deepEqual(plain(full), [1, 0]);
  assert.deepEqual(plain(seen).sort(), [0, 1, 2, 3, 4, 5]);
  assert.equal(least[1], 12);
});

test("places add up, and the least level of all terms is kept", async () => {
  const { scores, words, least, full, seen } = await tallied("an ba ca", 1);
  near(scores[1], worth(2, 12) + worth(2, 3));
  assert.deepEqual([words[1], words[0], words[6]], [7, 3, 6]);
  assert.deepEqual([least[1], least[0], least[6]], [3, 2, 15]);
  assert.deepEqual(plain(full), [1]);
  assert.deepEqual(plain(seen), [1, 0, 6]);
});

test("what one query found is nothing to the next", async () => {
  const first = plain(await tallied("an ba", 2));
  await tallied("ba ca", 2);
  assert.deepEqual(plain(await tallied("an ba", 2)), first);
});

test("excluded documents are none, and filters leave what fails none of them", async () => {
  const failures = new Int32Array(DOCUMENTS);
  failures[1] = 1;
  failures[2] = -1;
  const { seen, full, allowed } = await tallied("an", 0, {
    excludedDocuments: new Set([0]),
    failures,
  });
  assert.deepEqual(plain(seen), [1, 2, 3]);
  assert.deepEqual(plain(full), [1, 2, 3]);
  assert.deepEqual(plain(allowed), [3]);
});

test("without words all documents are found", async () => {
  const { seen, full, scores } = await tallied("", 0, { excludedDocuments: new Set([7]) });
  assert.equal(seen.length, DOCUMENTS - 1);
  assert.equal(full.length, DOCUMENTS - 1);
  assert.equal(scores[3], 0);
});
