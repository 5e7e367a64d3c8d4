// Where terms are: shards, cuts, and shards of words that are no syllables.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openFiles, plain } from "./indexes.mjs";
import { write } from "./writing.mjs";

const bases = ["an", "ba", "ca", "da", "e", "ga", "ha"];
const syllables = Object.fromEntries(bases.map((base) => [base, ["A"]]));
const others = ["072", "brexit", "human", "москва", "zulu", "@topic:x"];
const keys = [
  ...bases,
  ...bases.flatMap((first) =>
    [...bases, ...others.slice(0, 4)].map((second) => `${first} ${second}`)
  ),
  ...others,
  ...others.slice(0, 5).flatMap((first) => [`${first} an`, `${first} human`]),
];
const files = write({
  documents: 50,
  syllables,
  terms: Object.fromEntries(keys.map((key, i) => {
    const [first, second] = key.split(" ").map((word) => word in syllables ? "A" : undefined);
    return [key, [{ first, second, documents: [[i % 50, i % 16]] }]];
  })),
  begin: ["da", "ga"],
  cuts: { ba: { cuts: [1, 3], shift: 1 }, ga: { cuts: [4, 9, 36], shift: 2 } },
  literals: ["human", "human human", "москва"],
});

/** @param {string} key */
const lookupOf = (key) => key.split(" ").map((base) => ({ base }));

test("each term is in the shard that is named for it", async () => {
  const { part } = await openFiles(files);
  const { shardOf, loadShards, loadLiteralShards } = await part("search/dictionary.js");
  const { terms } = await part("search/postings.js");
  await loadLiteralShards();
  for (const [i, key] of keys.entries()) {
    terms.clear();
    const [first, second] = key.split(" "), page = await openFiles(files);
    const fresh = await page.part("search/dictionary.js");
    await fresh.loadShards([shardOf(first, second)]);
    const term = (await page.part("search/postings.js")).terms.get(key);
    assert.deepEqual(plain(term?.postings[0].documents), [i % 50], key);
    assert.deepEqual(plain(term.postings[0].levels), [i % 16], key);
  }
  await loadShards([0]);
});

test("cuts are by the number of the second word, then by its first sign", async () => {
  const { part } = await openFiles(files);
  const { shardOf } = await part("search/dictionary.js");
  // Shards: an ba | ba from bin 1 | ba from 3, ca | da e | ga | ga | ga | ga ha.
  assert.equal(shardOf("an"), 0);
  assert.equal(shardOf("an", "ha"), 0);
  assert.equal(shardOf("ba"), 0);
  assert.deepEqual(bases.map((second) => shardOf("ba", second)), [0, 0, 1, 1, 1, 1, 2]);
  assert.equal(shardOf("ba", "072"), 2);
  assert.equal(shardOf("ca", "an"), 2);
  assert.equal(shardOf("da"), 3);
  assert.equal(shardOf("e", "e"), 3);
  assert.equal(shardOf("ga"), 4);
  const seconds = ["an", "e", "ha", "172", "272", "672", "772", "brexit", "zulu", "москва", "@a"];
  assert.deepEqual(seconds.map((second) => shardOf("ga", second)), [
    4,
    4,
    4,
    4,
    5,
    5,
    6,
    6,
    7,
    7,
    7,
  ]);
  assert.equal(shardOf("ha"), 7);
});

test("words that are no syllables are found by their bytes", async () => {
  const { part } = await openFiles(files);
  const { shardOf, loadLiteralShards } = await part("search/dictionary.js");
  assert.equal(shardOf("zulu"), 8);
  await loadLiteralShards();
  assert.equal(shardOf("brexit"), 8);
  assert.equal(shardOf("brexit", "an"), 8);
  assert.equal(shardOf("human"), 9);
  assert.equal(shardOf("human", "an"), 9);
  assert.equal(shardOf("human", "human"), 10);
  assert.equal(shardOf("zulu"), 10);
  assert.equal(shardOf("москва"), 11);
  assert.equal(shardOf("@topic:x"), 8);
});

test("keys, pairs of neighbours, and the terms of them that are loaded", async () => {
  const { part, asked } = await openFiles(files);
  const { keyOf, pairsOf, termsOf, loadTerms } = await part("search/dictionary.js");
  const words = ["an", "ba", "ca"].map((base) => ({ base }));
  assert.equal(keyOf([words[0]]), "an");
  assert.equal(keyOf([words[0], words[1]]), "an ba");
  assert.deepEqual(plain(pairsOf(words)).map(keyOf), ["an ba", "ba ca"]);
  assert.deepEqual(plain(pairsOf(words.slice(0, 1))).map(keyOf), ["an"]);
  const lookups = [{ parts: pairsOf(words) }, { parts: [lookupOf("nowhere")] }];
  assert.equal(termsOf(lookups).length, 0);
  await loadTerms(lookups);
  assert.deepEqual(
    [...new Set(asked)].sort(),
    ["literals", "terms/0", "terms/1", "terms/10"].sort(),
  );
  assert.equal(termsOf(lookups).length, 2);
  asked.length = 0;
  await loadTerms(lookups);
  assert.deepEqual(asked, []);
});

test("syllables alone do not load where other words are", async () => {
  const { part, asked } = await openFiles(files);
  const { loadTerms } = await part("search/dictionary.js");
  await loadTerms([{ parts: [lookupOf("an ba"), lookupOf("an human")] }]);
  assert.deepEqual(asked, ["terms/0"]);
});

test("an index with one shard of other words has an empty file of them", async () => {
  const { part } = await openFiles(write({ documents: 1, syllables: { an: ["A"] }, terms: {} }));
  const { shardOf, loadLiteralShards } = await part("search/dictionary.js");
  assert.deepEqual(plain(await loadLiteralShards()), []);
  assert.equal(shardOf("zzz"), 1);
});
