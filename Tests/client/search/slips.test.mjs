// Slips of the hand and of the ear.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openStart, plain } from "./indexes.mjs";

const bases = [
  "an",
  "ban",
  "bna",
  "chan",
  "khan",
  "nah",
  "nan",
  "nang",
  "nhan",
  "nhang",
  "nhanh",
  "tan",
];
const page = await openStart({
  syllables: bases.map((base) => `0${base}A`).join(""),
  frequencies: "000000000009",
  directory: "/////w==",
});
const { slipCost, meantFor } = await page.part("search/slips.js");
const { SLIP } = await page.part("search/repair-weights.js");
/** @type {(actual: number, expected: number) => void} */
const near = (actual, expected) =>
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);

test("the same word costs nothing", () => {
  for (const word of ["", "a", "nguyen"]) assert.equal(slipCost(word, word), 0);
});

test("each slip has its cost, wherever it stands", () => {
  for (
    const [typed, meant, cost] of /** @type {[string, string, number][]} */ ([
      ["nahn", "nhan", SLIP.transposed],
      ["hnan", "nhan", SLIP.transposed],
      ["nhann", "nhan", SLIP.doubled],
      ["nnhan", "nhan", SLIP.doubled],
      // One of two that are the same was left out.
      ["ban", "baan", SLIP.doubled],
      ["nan", "nhan", SLIP.leftOut],
      ["han", "nhan", SLIP.leftOut],
      ["nha", "nhan", SLIP.leftOut],
      ["nhian", "nhan", SLIP.extra],
      ["enhan", "nhan", SLIP.extra],
      ["nhank", "nhan", SLIP.extra],
      ["nhab", "nhan", SLIP.neighbour],
      ["bhan", "nhan", SLIP.neighbour],
      ["nhap", "nhan", SLIP.other],
      ["", "ab", 2 * SLIP.leftOut],
      ["ab", "", 2 * SLIP.extra],
      ["nhpa", "nhan", SLIP.extra + SLIP.leftOut],
    ])
  ) near(slipCost(typed, meant), cost);
});

test("the likelier slip is the cheaper one", () => {
  const { doubled, transposed, leftOut, neighbour, extra, other, most } = SLIP;
  assert.ok(doubled < transposed && transposed < leftOut && leftOut < neighbour);
  assert.ok(neighbour < extra && extra < other && other < most);
});

test("keys beside and above each other, and letters that sound alike, are neighbours both ways", () => {
  for (
    const [a, b] of ["qw", "op", "as", "zx", "qa", "sw", "az", "nj", "tc", "ck", "sx", "ln", "rd"]
  ) {
    near(slipCost(`m${a}m`, `m${b}m`), SLIP.neighbour);
    near(slipCost(`m${b}m`, `m${a}m`), SLIP.neighbour);
  }
  near(slipCost("mqm", "mpm"), SLIP.other);
  // The end of one row is not beside the beginning of the next.
  near(slipCost("mpm", "mam"), SLIP.other);
});

test("two slips cost both", () => {
  near(slipCost("nhann", "hnan"), SLIP.doubled + SLIP.transposed);
});

test("words that were meant come with the likeliest first, without the word itself", () => {
  const meant = plain(meantFor("nhan"));
  const costs = meant.map((/** @type {any} */ { cost }) => cost);
  assert.deepEqual(
    costs,
    costs.toSorted((/** @type {number} */ a, /** @type {number} */ b) => a - b),
  );
  const words = meant.map((/** @type {any} */ { base }) => base);
  assert.ok(!words.includes("nhan"));
  // One is left out of nhang; nan has one too many typed.
  assert.equal(words[0], "nhang");
  for (const base of ["nan", "nhanh", "chan", "khan"]) assert.ok(words.includes(base), base);
  for (const base of ["an", "bna", "nah"]) assert.ok(!words.includes(base), base);
});

test("what is frequent is likelier meant", () => {
  const [tan] = plain(meantFor("tann"));
  assert.equal(tan.base, "tan");
  near(tan.cost, SLIP.doubled - 9 * SLIP.frequency);
});

test("nothing is meant by what is like no word", () => {
  assert.deepEqual(plain(meantFor("xyz")), []);
  assert.deepEqual(plain(meantFor("")), []);
});

test("never more than eight are meant", async () => {
  const many = [..."bcdghklm"].flatMap((letter) => [`a${letter}a`, `a${letter}e`]).sort();
  const { part } = await openStart({
    syllables: many.map((base) => `0${base}A`).join(""),
    frequencies: "0".repeat(16),
    directory: btoa("\xff".repeat(4)),
  });
  const parts = await part("search/slips.js");
  assert.equal(parts.meantFor("ana").length, 8);
});
