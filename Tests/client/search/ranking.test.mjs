// The order of results.
import assert from "node:assert/strict";
import { test } from "node:test";
import { chance, openFiles, plain } from "./indexes.mjs";
import { write } from "./writing.mjs";

/** @type {(titles: string[], entities: number) => Promise<any>} */
async function openTitles(titles, entities) {
  const files = write({
    documents: titles.length,
    syllables: { an: ["A"] },
    terms: {},
    changes: { entities, cards: 100 },
  });
  files["cards/0"] = titles.map((title, i) => ["a", `r${i}`, title, "", "", "", ""].join("\t"))
    .join("\n");
  const page = await openFiles(files);
  const { fold } = await page.part("search/folding.js");
  /** @type {(text: string, tally: object, readings?: object[]) => object} */
  const retrievalOf = (text, tally, readings) => {
    const words = text.split(" ").filter(Boolean).map((raw) => ({ ...fold(raw), raw }));
    return {
      query: { words, allWords: 2 ** words.length - 1 },
      readings: readings ??
        words.map((word, from) => ({ from, to: from + 1, words: [word], weight: 1 })),
      tally,
    };
  };
  return { retrievalOf, ...await page.part("search/ranking.js") };
}

/** @type {(documents: [score: number, words: number, least: number][]) => object} */
const tallyOf = (documents) => ({
  scores: documents.map(([score]) => score),
  words: documents.map(([, words]) => words),
  least: documents.map(([, , least]) => least),
});

const dated = await openTitles(Array(6).fill("x"), 2);

test("bits are counted", () => {
  assert.deepEqual([0, 1, 2, 3, 255, 2 ** 31 - 1, -1].map(dated.bitCount), [0, 1, 1, 2, 8, 31, 32]);
});

test("strength is score, words found, date, and whether all is in the title", () => {
  const retrieval = dated.retrievalOf(
    "a b",
    tallyOf([[1, 3, 9], [1, 3, 10], [1, 3, 9], [1, 3, 10], [2, 1, 9], [0, 3, 15]]),
  );
  const strengths = [0, 1, 2, 3, 4, 5].map((document) =>
    Math.round(dated.strengthOf(retrieval, document))
  );
  assert.deepEqual(strengths, [4000, 5600, 8000, 11200, 8000, 0]);
});

test("by date: the newest first; the oldest first, with what has no date last", () => {
  const retrieval = dated.retrievalOf("a", tallyOf(Array(6).fill([1, 1, 15])));
  assert.deepEqual(plain(dated.rank(retrieval, [3, 0, 5, 1, 2, 4], "newest")), {
    list: [5, 4, 3, 2, 1, 0],
    names: [],
  });
  assert.deepEqual(plain(dated.rank(retrieval, [3, 0, 5, 1, 2, 4], "oldest")), {
    list: [2, 3, 4, 5, 0, 1],
    names: [],
  });
});

test("without words the newest come first", () => {
  const retrieval = dated.retrievalOf("", tallyOf(Array(6).fill([0, 0, 15])));
  assert.deepEqual(plain(dated.rank(retrieval, [0, 1, 2, 3], undefined).list), [3, 2, 1, 0]);
  assert.deepEqual(plain(dated.rank(retrieval, [], undefined)), { list: [], names: [] });
});

test("all words come before strength, strength before date", () => {
  const retrieval = dated.retrievalOf(
    "a b",
    tallyOf([[0, 0, 0], [0, 0, 0], [1, 3, 5], [90, 1, 5], [1, 3, 5], [2, 3, 5]]),
  );
  assert.deepEqual(plain(dated.rank(retrieval, [2, 3, 4, 5], undefined)), {
    list: [5, 4, 2, 3],
    names: [],
  });
});

const names = await openTitles(Array(8).fill("x"), 6);

test("up to three names that the query is come first, the strongest of them", () => {
  const retrieval = names.retrievalOf(
    "a b",
    tallyOf([[1, 3, 15], [3, 3, 15], [2, 3, 15], [4, 3, 15], [9, 1, 15], [9, 3, 14], [99, 3, 15], [
      99,
      3,
      13,
    ]]),
  );
  const { list, names: found } = names.rank(retrieval, [0, 1, 2, 3, 4, 5, 6, 7], undefined);
  assert.deepEqual(plain(found), [3, 1, 2]);
  assert.deepEqual(plain(list), [3, 1, 2, 7, 6, 5, 0, 4]);
});

test("of five words and more a part of a name is enough", () => {
  const tally = tallyOf(Array.from({ length: 8 }, (_, i) => [1, 31, i === 2 ? 14 : 13]));
  assert.deepEqual(
    plain(names.rank(names.retrievalOf("a b c d e", tally), [0, 1, 2, 6], undefined).names),
    [2],
  );
  const four = tallyOf(Array.from({ length: 8 }, (_, i) => [1, 15, i === 2 ? 14 : 13]));
  assert.deepEqual(
    plain(names.rank(names.retrievalOf("a b c d", four), [0, 1, 2, 6], undefined).names),
    [],
  );
});

test("what a sample guesses is what sorting all says, as far as it is wanted", () => {
  const next = chance(11);
  for (
    const [count, want] of [
      [5000, 10],
      [5000, 100],
      [5000, 1000],
      [5000, Infinity],
      [5000, 5000],
      [70, 10],
      [64, 10],
      [3, 10],
      [129, 128],
    ]
  ) {
    for (const kinds of [3, 100000]) {
      const documents = Array.from(
        { length: count },
        () => [Math.floor(next() * kinds) / kinds * 50, next() < 0.1 ? 3 : 1, 5],
      );
      const retrieval = dated.retrievalOf(
        "a b",
        tallyOf(/** @type {[number, number, number][]} */ (documents)),
      );
      const list = documents.map((_, i) => i).sort(() => next() - 0.5);
      /** @type {(document: number) => number} */
      const isFull = (document) => documents[document][1] === 3 ? 1 : 0;
      /** @type {(document: number) => number} */
      const strength = (document) => Math.round(dated.strengthOf(retrieval, document));
      const expected = [...list].sort((a, b) =>
        isFull(b) - isFull(a) || strength(b) - strength(a) || b - a
      );
      const ranked = plain(dated.rank(retrieval, [...list], undefined, want).list);
      assert.deepEqual(ranked.slice(0, want), expected.slice(0, want), `${count} ${want} ${kinds}`);
      assert.deepEqual([...ranked].sort((a, b) => a - b), list.sort((a, b) => a - b));
    }
  }
});

test("strengths beyond what a rank holds do not become words", () => {
  const retrieval = dated.retrievalOf(
    "a b",
    tallyOf([[0, 0, 0], [0, 0, 0], [1e9, 1, 5], [1, 3, 5], [1e9, 3, 5], [0, 0, 0]]),
  );
  assert.deepEqual(plain(dated.rank(retrieval, [2, 3, 4], undefined).list), [4, 3, 2]);
});

const titled = await openTitles([
  "Khác",
  "về nhân sự quyền",
  "Nhân quyền",
  "quyền nhân",
  "Nhân Quyên",
  "Quyền, nhân và quyền",
], 0);
const all = new Set([0, 1, 2, 3, 4, 5]);

test("of the first those go ahead whose title has the words in order, most the very title", async () => {
  const retrieval = titled.retrievalOf("nhân quyền", {});
  const list = await titled.titlesFirst(retrieval, { list: [0, 1, 2, 3, 4, 5], names: [] }, all);
  assert.deepEqual(plain(list), [2, 1, 5, 0, 3, 4]);
});

test("without marks all spellings are the words", async () => {
  const list = await titled.titlesFirst(titled.retrievalOf("nhan quyen", {}), {
    list: [0, 1, 2, 3, 4, 5],
    names: [],
  }, all);
  assert.deepEqual(plain(list), [2, 4, 1, 5, 0, 3]);
});

test("names stay before all but what is the query", async () => {
  const list = await titled.titlesFirst(titled.retrievalOf("nhân quyền", {}), {
    list: [3, 0, 1, 2],
    names: [3],
  }, all);
  assert.deepEqual(plain(list), [2, 3, 1, 0]);
});

test("what did not come first without filters does not go ahead, nor what is not among the first ten", async () => {
  const retrieval = titled.retrievalOf("nhân quyền", {});
  assert.deepEqual(
    plain(await titled.titlesFirst(retrieval, { list: [0, 1, 2], names: [] }, new Set([0, 1]))),
    [1, 0, 2],
  );
  const list = [...Array(titled.FIRST).fill(0), 2];
  assert.deepEqual(plain(await titled.titlesFirst(retrieval, { list, names: [] }, all)), list);
  assert.equal(titled.FIRST, 10);
});

test("readings of a place count, but not those of several words", async () => {
  const word = (/** @type {string} */ base) => ({ base });
  const readings = [
    { from: 0, to: 1, words: [word("ca"), word("nhan")], weight: 1 },
    { from: 0, to: 1, words: [word("khac")], weight: 1 },
  ];
  const list = await titled.titlesFirst(titled.retrievalOf("kkk", {}, readings), {
    list: [1, 0],
    names: [],
  }, all);
  assert.deepEqual(plain(list), [0, 1]);
});
