// How far a search goes: from pairs to words alone, from first tiers to whole lists.
import assert from "node:assert/strict";
import { test } from "node:test";
import { archive, openFiles } from "./indexes.mjs";

const records = [
  ...Array.from({ length: 30 }, () => ({ title: "Nhân quyền hôm nay", year: 2019 })),
  { title: "Quyền trẻ em", year: 2020 },
  { title: "Nhân viên và quyền lợi", year: 2020 },
  { title: "Hôm ấy", year: 2021, body: ["Nhân. Quyền."] },
];

/** @param {string} text */
async function opened(text) {
  const page = await openFiles(archive(records));
  const parsing = await page.part("search/parsing.js");
  const retrieving = await page.part("search/retrieving.js");
  const { REACH } = await page.part("search/planning.js");
  const retrieval = retrieving.retrievalOf(await parsing.parse(text));
  return { retrieval, ...retrieving, REACH, page };
}

test("where enough have all words, no more than pairs are looked up", async () => {
  const { retrieval, retrieve, REACH } = await opened("nhân quyền");
  await retrieve(retrieval, { want: 10 });
  assert.equal(retrieval.tally.full.length, 30);
  assert.equal(retrieval.reach, REACH.SOME_PAIRS);
  assert.equal(retrieval.isExact, false);
});

test("where everything is wanted, words alone are looked up, too", async () => {
  const { retrieval, retrieve, REACH } = await opened("nhân quyền");
  await retrieve(retrieval, { want: 10, complete: true });
  assert.equal(retrieval.reach, REACH.WORDS);
  assert.equal(retrieval.isExact, true);
  assert.equal(retrieval.tally.full.length, 32);
});

test("two words that never stand together are found apart", async () => {
  const { retrieval, retrieve, REACH } = await opened("viên quyền");
  await retrieve(retrieval, { want: 10 });
  assert.equal(retrieval.reach, REACH.WORDS);
  assert.ok(retrieval.tally.full.includes(31));
});

test("one word is all there is to look up", async () => {
  const { retrieval, retrieve } = await opened("quyền");
  await retrieve(retrieval, { want: 100 });
  assert.equal(retrieval.isExact, true);
  assert.equal(retrieval.tally.full.length, 33);
});

test("the last word is finished where nothing has it as it stands", async () => {
  const { retrieval, retrieve } = await opened("nhân quy");
  await retrieve(retrieval, { want: 5 });
  const words = retrieval.readings.map((/** @type {any} */ { words: [{ base }] }) => base);
  assert.ok(words.includes("quyen"));
  assert.equal(retrieval.tally.full.length, 32);
});

test("words that stand together in a title are sure", async () => {
  const sure = await opened("nhân quyền hôm"), apart = await opened("nhân viên hôm");
  for (const { retrieval, retrieve } of [sure, apart]) await retrieve(retrieval, { want: 10 });
  assert.equal(sure.isSure(sure.retrieval), true);
  assert.equal(apart.isSure(apart.retrieval), false);
});

test("what is excluded is all read before anything is found", async () => {
  const { retrieval, retrieve } = await opened("quyền -trẻ");
  await retrieve(retrieval, { want: 100 });
  assert.deepEqual([...retrieval.excludedDocuments], [30]);
  assert.ok(!retrieval.tally.seen.includes(30));
});
