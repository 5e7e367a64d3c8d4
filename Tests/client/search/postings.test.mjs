// Shards of the dictionary, and the tiers in which long lists go on.
import assert from "node:assert/strict";
import { test } from "node:test";
import { chance, openFiles, openStart, plain } from "./indexes.mjs";
import { BitWriter, write, writeList } from "./writing.mjs";

/** @import { Plan, Spelling } from "./writing.mjs" */

const next = chance(3);

/** @type {(count: number, documents: number) => [number, number][]} */
function someDocuments(count, documents) {
  const numbers = new Set(Array.from({ length: count }, () => Math.floor(next() * documents)));
  return [...numbers].sort((a, b) => a - b).map((document) => [document, Math.floor(next() * 16)]);
}

/** @param {Spelling["documents"]} list */
const split = (list) => ({
  documents: list.map(([document]) => document),
  levels: list.map(([, level]) => level),
});

test("what is written is read, of words, pairs and others, in every spelling", async () => {
  /** @type {Plan} */
  const plan = {
    documents: 9000,
    syllables: { an: ["A", "E", "21A"], hoa: ["B"] },
    terms: {
      an: [{ first: "E", documents: someDocuments(900, 9000) }, {
        first: "A",
        documents: [[8999, 15]],
      }],
      "an an": [{ first: "21A", second: "E", documents: [[0, 0], [1, 7]] }],
      "an hoa": [{ first: "A", second: "B", documents: someDocuments(5, 9000) }],
      "an 72": [{ first: "A", documents: [[4, 3]] }],
      "an 722": [{ first: "E", documents: [[5, 3]] }],
      "an đ": [{ first: "E", documents: [[6, 3]] }],
      "nd cp": [{ documents: [[7, 1]] }],
      "nd hoa": [{ second: "B", documents: [[8, 2]] }],
    },
  };
  const { part } = await openFiles(write(plan)),
    { loadShards } = await part("search/dictionary.js");
  const { terms, isWhole } = await part("search/postings.js");
  await loadShards([0, 1]);
  assert.deepEqual([...terms.keys()].sort(), Object.keys(plan.terms).sort());
  for (const [key, spellings] of Object.entries(plan.terms)) {
    const { frequency, postings } = terms.get(key);
    assert.equal(
      frequency,
      spellings.reduce((sum, { documents }) => sum + documents.length, 0),
      key,
    );
    assert.equal(postings.length, spellings.length);
    for (const [i, { first, second, documents }] of spellings.entries()) {
      const posting = postings[i];
      assert.deepEqual(plain([posting.first, posting.second]), plain([first, second]), key);
      assert.equal(posting.isPair, key.includes(" ") ? 1 : 0);
      assert.deepEqual(
        plain({ documents: posting.documents, levels: posting.levels }),
        split(documents),
        key,
      );
      assert.ok(isWhole(posting));
    }
  }
  const [{ firstForm, secondForm }] = terms.get("an an").postings;
  assert.deepEqual([firstForm, secondForm], [2, 1]);
});

test("a shard that is cut short is refused at every byte", async () => {
  const files = write({
    documents: 10,
    syllables: { an: ["A"] },
    terms: { an: [{ first: "A", documents: [[1, 3], [4, 5], [9, 0]] }] },
  });
  const { part } = await openStart(JSON.parse(files.start));
  const { readShard, terms } = await part("search/postings.js");
  const bytes = atob(files["terms/0"]);
  for (let length = 0; length < bytes.length - 1; length++) {
    assert.throws(
      () => readShard(btoa(bytes.slice(0, length))),
      { name: "RangeError" },
      `${length}`,
    );
  }
  assert.equal(readShard(files["terms/0"]), true);
  assert.deepEqual(plain(terms.get("an").postings[0].documents), [1, 4, 9]);
});

test("bits that are the code of no level are refused", async () => {
  const { part } = await openStart({
    documents: 1,
    levels: ["1000000000000000", "1000000000000000"],
  });
  const { readTier } = await part("search/postings.js"),
    { BitReader } = await part("search/bits.js");
  const posting = { isPair: 0, documents: [], levels: [] };
  const bits = new BitWriter().rice(11, 0).number(16, 0xffff).number(16, 0xffff);
  assert.throws(() => readTier(new BitReader(bits.base64()), posting, 1), {
    message: "no code of a level",
  });
});

test("levels of words and pairs have codes of their own", async () => {
  const { part } = await openStart({
    documents: 1,
    levels: ["1220000000000000", "2210000000000000"],
  });
  const { readTier } = await part("search/postings.js"),
    { BitReader } = await part("search/bits.js");
  const bits = new BitWriter().rice(11, 3).number(2, 0b10).base64();
  for (const [isPair, level] of [[0, 1], [1, 0]]) {
    const posting = { isPair, documents: [], levels: [] };
    readTier(
      new BitReader(isPair ? new BitWriter().rice(11, 3).number(2, 0b10).base64() : bits),
      posting,
      1,
    );
    assert.deepEqual(plain(posting), { isPair, documents: [3], levels: [level] });
  }
});

test("low bits of distances are those of the format, up to a list of all documents", async () => {
  for (const [count, documents] of [[1, 3], [100, 10000], [2048, 10000], [4096, 4096]]) {
    const { part } = await openStart({ documents, levels: ["4".repeat(16), "4".repeat(16)] });
    const { readTier } = await part("search/postings.js"),
      { BitReader } = await part("search/bits.js");
    const list = /** @type {[number, number][]} */ (Array.from(
      { length: count },
      (_, i) => [Math.floor(i * documents / count), i % 16],
    ));
    const bits = new BitWriter();
    writeList(bits, list, documents);
    const posting = { isPair: 1, documents: [], levels: [] };
    readTier(new BitReader(bits.base64()), posting, count);
    assert.deepEqual(plain({ documents: posting.documents, levels: posting.levels }), split(list));
  }
});

const long = someDocuments(700, 4000),
  middling = someDocuments(60, 4000),
  short = someDocuments(3, 4000);
const rare = /** @type {[number, number][]} */ ([[5, 5]]);
const longIndex = () =>
  write({
    documents: 4000,
    hot: [4, 2],
    slots: 3,
    syllables: { an: ["A", "E"], ba: ["A"] },
    terms: {
      an: [{ first: "A", documents: long }, { first: "E", documents: rare }],
      ba: [{ first: "A", documents: short }],
      "an ba": [{ first: "A", second: "A", documents: middling }],
    },
  });

/** @type {(list: [number, number][]) => [number, number][]} */
const bestFirst = (list) => [...list].sort(([a, x], [b, y]) => y - x || b - a);

/** @type {(posting: {documents: number[], levels: number[]}) => number[][]} */
const loaded = ({ documents, levels }) =>
  [...documents].map((document, i) => [document, levels[i]]);

/** @param {Record<string, string>} files */
async function openLong(files) {
  const page = await openFiles(files);
  const { loadShards } = await page.part("search/dictionary.js");
  await loadShards([0]);
  const { terms } = await page.part("search/postings.js");
  return { ...page, terms, ...await page.part("search/tiers.js") };
}

test("a list goes on in tiers, each eight times as long, the best documents first", async () => {
  const { terms, loadTier, progress, asked } = await openLong(longIndex());
  const [posting] = terms.get("an").postings, sorted = bestFirst(long);
  let from = 0;
  for (const size of [4, 32, 256, 2048]) {
    if (from) assert.equal(await loadTier(posting), true);
    const tier = sorted.slice(from, from + size).sort(([a], [b]) => a - b);
    assert.deepEqual(loaded(posting).slice(from), tier, `${size}`);
    from += size;
  }
  assert.equal(posting.documents.length, long.length);
  assert.equal(await loadTier(posting), false);
  assert.equal(progress.tiers, 3);
  assert.deepEqual([...new Set(asked)].filter((name) => name.startsWith("more/")), ["more/0"]);
});

test("behind the last slot of a file it goes on in the next", async () => {
  const { terms, loadTier, asked } = await openLong(longIndex());
  const [posting] = terms.get("an ba").postings, sorted = bestFirst(middling);
  assert.deepEqual([posting.file, posting.slot], [1, 0]);
  const [other] = terms.get("an").postings;
  // As if the list began at the end of the file before.
  Object.assign(posting, { file: 0, slot: 3 });
  assert.equal(await loadTier(posting), true);
  assert.deepEqual(
    loaded(posting),
    [2, 16].flatMap((size, i) => sorted.slice(i * 2, i * 2 + size).sort(([a], [b]) => a - b)),
  );
  /** @param {string} name */
  const isTier = (name) => name.startsWith("more/");
  assert.deepEqual(asked.filter(isTier), ["more/0", "more/1"]);
  assert.equal(other.tier, 0);
});

test("a tier that does not come is none", async () => {
  const files = longIndex();
  delete files["more/0"];
  const { terms, loadTier, loadWhole, progress } = await openLong(files);
  const [posting] = terms.get("an").postings;
  assert.equal(await loadTier(posting), false);
  await loadWhole([{ parts: [[{ base: "an" }]] }]);
  assert.equal(posting.documents.length, 4);
  assert.equal(progress.tiers, 0);
});

test("two that read one list at once do not take a tier twice", async () => {
  const { terms, loadTier } = await openLong(longIndex());
  const [posting] = terms.get("an").postings;
  await Promise.all([loadTier(posting), loadTier(posting), loadTier(posting), loadTier(posting)]);
  assert.equal(new Set(posting.documents).size, long.length);
  assert.equal(posting.documents.length, long.length);
});

test("of several lists the next tiers come, or all, and the one that grows most is the first", async () => {
  const { terms, loadNextTiers, loadWhole, longPostings } = await openLong(longIndex());
  const lookups = ["an", "ba", "an ba"].map((key) => ({
    parts: [key.split(" ").map((base) => ({ base }))],
  }));
  const [[an, rest], [ba], [pair]] = ["an", "ba", "an ba"].map((key) => terms.get(key).postings);
  assert.equal(longPostings(lookups).length, 2);
  assert.ok(longPostings([...lookups, ...lookups]).length === 2);
  await loadNextTiers(lookups);
  assert.deepEqual([an, rest, ba, pair].map(({ documents }) => documents.length), [36, 1, 3, 18]);
  // an grows from 36 to 292, the pair from 18 to all of its own.
  assert.equal(longPostings(lookups)[0], an);
  await loadNextTiers(lookups.slice(0, 1));
  assert.deepEqual([...longPostings(lookups)].map((posting) => posting === pair), [true, false]);
  await loadWhole(lookups);
  assert.equal(an.documents.length, long.length);
  assert.equal(pair.documents.length, middling.length);
  assert.equal(longPostings(lookups).length, 0);
});
