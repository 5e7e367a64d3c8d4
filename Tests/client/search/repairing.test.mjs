// Other words than those typed: how well words stand, what they may be slips of, what is believed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { archive, openFiles, plain } from "./indexes.mjs";

const records = [
  { kind: "o", title: "Nguyễn Văn An" },
  { kind: "o", title: "Trần Đức Lương" },
  ...Array.from({ length: 40 }, () => ({ title: "Nhân quyền hôm nay", year: 2019 })),
  { title: "Nhân quyên góp", year: 2020 },
  { title: "Brexit và Hà Nội", year: 2020, body: ["brexit ở đây", "users khác"] },
  { title: "Nhan sắc", year: 2020 },
];
const files = archive(records, {
  foreign: ["brexit", "users"],
  changes: { alike: "users" },
});

async function opened() {
  const page = await openFiles(files);
  const names = [
    "doubting",
    "repairing",
    "settling",
    "recalling",
    "retrieving",
    "parsing",
    "postings",
    "dictionary",
    "scoring",
  ];
  for (const name of names) Object.assign(page, await page.part(`search/${name}.js`));
  return /** @type {any} */ (page);
}
const { READING, SLIP, GAIN } = await (await openFiles(files)).part("search/repair-weights.js");

/**
 * @typedef {object} Read
 * @property {number} from
 * @property {{base: string}[]} words
 * @property {number} weight
 * @property {string} [repairs]
 * @property {boolean} [isTyped]
 * @property {number} [cost]
 */

/** @type {(readings: Read[]) => string[]} */
const names = (readings) =>
  plain(readings).map((/** @type {Read} */ { from, words }) =>
    `${from} ${words.map(({ base }) => base).join(" ")}`
  );

test("short words, numbers and what is in quotation marks are not doubted", async () => {
  const { isDoubtful, isSyllable, hasVowel } = await opened();
  assert.deepEqual(["nha", "nh", "n72", ""].map((base) => isDoubtful({ base })), [
    true,
    false,
    false,
    false,
  ]);
  assert.equal(isDoubtful({ base: "nhan", quoted: true }), false);
  assert.deepEqual(["nhan", "brexit", "nowhere"].map(isSyllable), [true, false, false]);
  assert.deepEqual(["nhn", "ny", "72"].map(hasVowel), [false, true, false]);
});

test("words stand well that have neighbours, and often", async () => {
  const { frequencyOf, standing, neighbourly, loadShards } = await opened();
  assert.equal(frequencyOf("nhan", "quyen"), 0);
  await loadShards([0]);
  assert.equal(frequencyOf("nhan", "quyen"), 41);
  assert.equal(frequencyOf("nhan"), 42);
  assert.equal(frequencyOf(undefined, "nhan"), 0);
  assert.equal(frequencyOf("nhan", "sang"), 0);
  const near = (/** @type {number} */ actual, /** @type {number} */ expected) =>
    assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} ${expected}`);
  near(standing(["nhan", "quyen"]), Math.log(1 + 0) + 2 * GAIN.beside + Math.log(1 + 41));
  near(standing(["nhan", "luong"]), 0);
  near(standing([]), 0);
  near(standing(["van", "nhan", "quyen"]), Math.log(42) + 2 * GAIN.beside);
  const words = ["van", "nhan", "quyen", "gop"].map((base) => ({ base }));
  assert.deepEqual(
    plain(neighbourly(words)).map((/** @type {any} */ { place, frequency }) => [place, frequency]),
    [[0, 0], [1, 41], [2, 41], [3, 1]],
  );
});

/** @param {string} text */
async function withReadings(text) {
  const page = await opened(), retrieval = page.retrievalOf(await page.parse(text));
  page.addReadings(retrieval);
  return { page, retrieval, readings: plain(retrieval.readings) };
}

test("a syllable stays what it is, and so does what is in quotation marks", async () => {
  assert.deepEqual(names((await withReadings("nhan quyen")).readings), ["0 nhan", "1 quyen"]);
  assert.deepEqual(names((await withReadings('"nhaan"')).readings), ["0 nhaan"]);
});

test("what reads well with the method off is read so only", async () => {
  const { readings: [reading, ...rest] } = await withReadings("nhaan");
  assert.deepEqual(rest, []);
  assert.deepEqual([
    reading.words[0].base,
    reading.words[0].code,
    reading.weight,
    reading.isTyped,
    reading.repairs,
  ], ["nhan", "21A", READING.typedForm, true, "nhaan"]);
});

test("a word of the archive that looks typed so stays beside it, and counts without doubt", async () => {
  const { readings } = await withReadings("users");
  assert.deepEqual(names(readings), ["0 users"]);
});

test("an unknown word may be a slip of some words, or two that are run together", async () => {
  const { readings } = await withReadings("nhanquyen");
  assert.deepEqual(names(readings), ["0 nhanquyen", "0 nhan quyen"]);
  assert.deepEqual([readings[1].weight, readings[1].cost, readings[1].repairs], [
    READING.split,
    SLIP.split,
    "nhanquyen",
  ]);
  const { readings: slips } = await withReadings("nhna");
  const [, best] = slips;
  assert.equal(best.words[0].base, "nhan");
  assert.equal(best.repairs, "nhna");
  assert.ok(Math.abs(best.weight - (READING.slip - best.cost * READING.slipCost)) < 1e-9);
});

test("without a vowel, with digits, or of two letters, a word is no slip", async () => {
  for (const text of ["nhn", "nhan7", "zo"]) {
    assert.equal((await withReadings(text)).readings.length, 1, text);
  }
});

test("foreign words may be slips of foreign words that are loaded and begin alike", async () => {
  const foreign = async (/** @type {string} */ text) => {
    const { page, retrieval } = await withReadings(text);
    await page.loadShards([0, 1]);
    retrieval.readings = [];
    page.addForeignSlips(retrieval);
    return names(retrieval.readings);
  };
  assert.deepEqual(await foreign("brexti"), ["0 brexit"]);
  assert.deepEqual(await foreign("brexxit"), ["0 brexit"]);
  for (const text of ["brexit", "prexit", "brex", "brexitten", "userr x", "nhan"]) {
    assert.deepEqual(await foreign(text), text === "userr x" ? ["0 users"] : [], text);
  }
});

test("words that exist are doubted where they stand beside their neighbours seldom", async () => {
  const suspected = async (/** @type {string} */ text) => {
    const page = await opened(), retrieval = page.retrievalOf(await page.parse(text));
    await page.loadShards([0]);
    retrieval.readings = [];
    page.addSuspicions(retrieval);
    return plain(retrieval.readings);
  };
  assert.deepEqual(await suspected("nhan quyen"), []);
  const found = await suspected("luong day");
  assert.ok(names(found).includes("1 nay"));
  for (const { repairs, weight, cost } of found) {
    assert.equal(repairs, "day");
    assert.ok(Math.abs(weight - (READING.suspectedSlip - cost * READING.slipCost)) < 1e-9);
  }
});

/** @param {string} text */
async function settled(text) {
  const { page, retrieval } = await withReadings(text);
  await page.lookUp(retrieval);
  page.settle(retrieval);
  return retrieval;
}

test("of slips those are believed that stand beside their neighbours", async () => {
  const { readings, repairs } = await settled("nhna quyen");
  assert.deepEqual(names(repairs), ["0 nhan"]);
  assert.ok(readings.every((/** @type {Read} */ { repairs }) => !repairs));
});

test("words that never stand together are not run together", async () => {
  const { repairs: apart } = await settled("saclương".normalize("NFC"));
  assert.deepEqual(names(apart), []);
  assert.deepEqual(names((await settled("nhanquyen")).repairs), ["0 nhan quyen"]);
});

test("where the archive has a foreign word as it was typed, that stays", async () => {
  const { readings, repairs } = await settled("brexit");
  assert.deepEqual(names(readings), ["0 brexit"]);
  assert.deepEqual(names(repairs), []);
});

test("the less speaks for a reading than for the best one, the less it counts, down to a share", async () => {
  const { page, retrieval } = await withReadings("quyen");
  await page.loadShards([0]);
  const reading = (/** @type {string} */ base, /** @type {number} */ cost) => ({
    from: 0,
    to: 1,
    words: [{ base }],
    weight: 1,
    repairs: "quyenn",
    cost,
  });
  const good = reading("quyen", 0), costly = reading("quyen", 0.5), poor = reading("sac", 1);
  retrieval.readings = [poor, costly, good];
  page.settle(retrieval);
  assert.deepEqual([...retrieval.repairs], [good]);
  assert.equal(good.weight, 1);
  assert.ok(Math.abs(costly.weight - Math.exp(-0.5 * GAIN.unknownCost / GAIN.scale)) < 1e-9);
  assert.equal(poor.weight, READING.leastShare);
});

test("of two ways to write one name the commoner counts more", async () => {
  const both = archive([
    ...Array.from({ length: 6 }, () => ({ title: "Hà Nội", year: 2019 })),
    ...Array.from({ length: 2 }, () => ({ title: "Hanoi", year: 2020 })),
  ], { changes: { equivalents: "hanoi=ha noi" } });
  const page = await openFiles(both), { settle } = await page.part("search/settling.js");
  await (await page.part("search/dictionary.js")).loadShards([0, 1]);
  const weightOf = (/** @type {string[]} */ alias) => {
    const reading = { from: 0, to: 1, words: [{ base: "x" }], weight: 0.9, alias };
    settle({ query: { words: [] }, readings: [reading], repairs: [], reach: 0 });
    return reading.weight;
  };
  const rarity = (/** @type {number} */ n) => Math.log(1 + 8 / n);
  assert.ok(
    Math.abs(weightOf(["hanoi", "ha noi"]) - 0.9 * rarity(2) / rarity(6) * READING.commonerName) <
      1e-9,
  );
  assert.ok(
    Math.abs(weightOf(["ha noi", "hanoi"]) - 0.9 * rarity(6) / rarity(2) * READING.rarerName) <
      1e-9,
  );
  assert.equal(weightOf(["hn", "ha noi"]), 0.9);
});

/** @type {(text: string, titles: string[], changes?: object) => Promise<any>} */
async function recalled(text, titles, changes = {}) {
  const page = await openFiles(archive(titles.map((title) => ({ title, year: 2020 }))));
  const { recall } = await page.part("search/recalling.js"),
    { retrievalOf } = await page.part("search/retrieving.js");
  const retrieval = retrievalOf(await (await page.part("search/parsing.js")).parse(text));
  const all = titles.map((_, i) => i), words = titles.map(() => 3);
  retrieval.tally = {
    seen: all,
    full: [],
    words,
    least: titles.map(() => 12),
    scores: titles.map(() => 1),
    ...changes,
  };
  const isFound = await recall(retrieval);
  return {
    isFound,
    repairs: names(retrieval.repairs),
    readings: names(retrieval.readings),
    all: plain(retrieval.repairs),
  };
}

test("a title that has all words but one says what that is a slip of", async () => {
  const { isFound, repairs, all: [{ cost, weight }] } = await recalled("trần đức lươmg", [
    "Trần Đức Lương",
  ]);
  assert.ok(isFound);
  assert.deepEqual(repairs, ["2 luong"]);
  assert.equal(cost, SLIP.neighbour);
  assert.ok(Math.abs(weight - (READING.slip - SLIP.neighbour * READING.slipCost)) < 1e-9);
});

test("it must stand beside a neighbour, be a slip, and the only one", async () => {
  for (
    const [text, title] of [
      ["tran duc luomg", "Luong tran duc"],
      ["tran duc khac", "Trần Đức Lương"],
      ["tran duz luomg", "Trần Đức Lương"],
      ['tran duc "luomg"', "Trần Đức Lương"],
      ["tran duc luon7", "Trần Đức Lương"],
      ["tran duc luong", "Trần Đức Lương"],
    ]
  ) {
    const { isFound, repairs } = await recalled(text, [title]);
    assert.deepEqual([isFound, repairs], [false, []], text);
  }
});

test("the best title counts; not one that is weaker than what has all words, nor where the words are in no title", async () => {
  const titles = ["Trần Đức Lương", "Trần Đức Lượn"], text = "tran duc luonh";
  assert.deepEqual((await recalled(text, titles, { scores: [1, 9] })).repairs, ["2 luon"]);
  assert.deepEqual((await recalled(text, titles, { scores: [9, 1] })).repairs, ["2 luong"]);
  assert.equal((await recalled(text, titles, { least: [9, 9] })).isFound, false);
  assert.equal(
    (await recalled(text, [...titles, "Khác"], {
      scores: [1, 1, 9],
      full: [2],
      words: [3, 3, 7],
      least: [12, 12, 12],
    })).isFound,
    false,
  );
});
