// What the words of a query may mean, and what is looked up for them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openStart, plain } from "./indexes.mjs";

const page = await openStart({
  syllables: "0anA0baA0caA0daA0unA",
  directory: "//8=",
  equivalents: "ca=cong an|nd=nghi dinh|hanoi=ha noi|an ba=da ca=un",
});
const { readingsOf } = await page.part("search/readings.js");
const { optionsByPlace, allOptions, REACH } = await page.part("search/planning.js");
const { parse } = await page.part("search/parsing.js");
const { retrievalOf } = await page.part("search/retrieving.js");
const { keyOf } = await page.part("search/dictionary.js");

/**
 * @typedef {object} Read
 * @property {number} from
 * @property {number} to
 * @property {{base: string}[]} words
 * @property {number} weight
 * @property {string[]} [alias]
 */

/** @type {(text: string) => Promise<string[]>} */
async function read(text) {
  const found = plain(readingsOf((await parse(text)).words));
  return found.map((/** @type {Read} */ { from, to, words, weight }) =>
    `${from}-${to} ${words.map(({ base }) => base).join(" ")} ${weight}`
  );
}

test("a word is read as it stands", async () => {
  assert.deepEqual(await read(""), []);
  assert.deepEqual(await read("ba"), ["0-1 ba 1"]);
  assert.deepEqual(await read("ba da"), ["0-1 ba 1", "1-2 da 1"]);
});

test("words that signs join are also one, only all of them together", async () => {
  assert.deepEqual(await read("72/2013/NĐ-CP"), [
    "0-1 72 1",
    "0-4 722013ndcp 1",
    "1-2 2013 1",
    "1-4 2013ndcp 1",
    "2-3 nd 1",
    "2-3 nghi dinh 0.9",
    "2-4 ndcp 1",
    "3-4 cp 1",
  ]);
  assert.deepEqual(await read("1 - 2"), ["0-1 1 1", "1-2 2 1"]);
});

test("abbreviations and what they stand for are read as each other", async () => {
  assert.deepEqual(await read("nd"), ["0-1 nd 1", "0-1 nghi dinh 0.9"]);
  assert.deepEqual(await read("cong an"), ["0-1 cong 1", "1-2 an 1"]);
  assert.deepEqual(await read("nghi dinh"), ["0-1 nghi 1", "0-2 nd 0.9", "1-2 dinh 1"]);
  const [, alias] = plain(readingsOf((await parse("nd")).words));
  assert.deepEqual(alias.alias, ["nd", "nghi dinh"]);
});

test("an abbreviation that is a word is one only in capitals, and several words do not become one that is a word", async () => {
  assert.deepEqual(await read("CA"), ["0-1 ca 1", "0-1 cong an 0.9"]);
  assert.deepEqual(await read("Ca"), ["0-1 ca 1"]);
  assert.deepEqual(await read("da ca"), ["0-1 da 1", "0-2 an ba 0.9", "1-2 ca 1"]);
});

test("what is in quotation marks is read as it stands", async () => {
  assert.deepEqual(await read('"nd nghi dinh"'), ["0-1 nd 1", "1-2 nghi 1", "2-3 dinh 1"]);
});

/** @type {(text: string, reach: number) => Promise<string[]>} */
async function options(text, reach) {
  const retrieval = { ...retrievalOf(await parse(text)), reach };
  return plain(allOptions(retrieval)).map((/** @type {any} */ { parts, mask, weight, isAlone }) =>
    `${parts.map(keyOf).join(" + ")} ${mask.toString(2)} ${weight}${isAlone ? " alone" : ""}`
  );
}

test("one word is looked up as it is", async () => {
  assert.deepEqual(await options("ba", REACH.SOME_PAIRS), ["ba 1 1 alone"]);
  assert.deepEqual(await options("", REACH.WORDS), []);
});

test("of a few words all pairs are looked up, of more every second one and the last", async () => {
  assert.deepEqual(await options("ba da", 0), ["ba da 11 1"]);
  assert.deepEqual(await options("ba da an", 0), ["ba da 11 1", "da an 110 1"]);
  assert.deepEqual(await options("a b c d", 0), ["a b 11 1", "c d 1100 1"]);
  assert.deepEqual(await options("a b c d e", 0), ["a b 11 1", "c d 1100 1", "d e 11000 1"]);
  assert.deepEqual(await options("a b c d", 1), ["a b 11 1", "b c 110 1", "c d 1100 1"]);
});

test("words alone come last, and count less", async () => {
  assert.deepEqual(await options("ba da", 2), ["ba da 11 1", "ba 1 0.4 alone", "da 10 0.4 alone"]);
});

test("a reading of several words is looked up by all its pairs, at its weight", async () => {
  assert.deepEqual(await options("nd", 0), ["nghi dinh 1 0.9", "nd 1 1 alone"]);
});

test("between readings, the pair tells of those that are one word", async () => {
  // nd, and nghi dinh in its place, before ba.
  assert.deepEqual(await options("nd ba", 1), ["nd ba 11 1", "dinh ba 10 0.9", "nghi dinh 1 0.9"]);
});

test("options are kept by their places", async () => {
  const retrieval = { ...retrievalOf(await parse("nd ba")), reach: 2 };
  assert.deepEqual(
    plain(optionsByPlace(retrieval)).map((/** @type {any[]} */ list) =>
      list.map(({ parts }) => parts.map(keyOf).join(" + "))
    ),
    [
      ["nd ba", "dinh ba"],
      ["nghi dinh"],
      ["nd"],
      ["ba"],
    ],
  );
  const [[between]] = optionsByPlace(retrieval);
  assert.equal(between.next.words[0].base, "ba");
  assert.equal(between.reading.words[0].base, "nd");
});
