// What words are besides what the fixture of both ends says: their places, sentences, and words
// that are joined.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openStart, plain } from "./indexes.mjs";

const { part } = await openStart();
const { basesOf, bareLetters, fold, soundedEnd, wordsOf } = await part("search/folding.js");

test("nothing has no words", () => {
  for (const text of ["", " ", "… – !", "\u0301", "\u00ad"]) {
    assert.deepEqual(plain(wordsOf(text)), [], text);
  }
});

test("a word knows where it stands in the text", () => {
  const text = "  Ông Nguyễn\u00adVăn, (An).";
  for (const { raw, from, to } of wordsOf(text)) assert.equal(text.slice(from, to), raw);
  assert.deepEqual(plain(wordsOf(text)).map((/** @type {any} */ { from, to }) => [from, to]), [
    [2, 5],
    [6, 16],
    [19, 21],
  ]);
  assert.deepEqual(plain(basesOf(wordsOf(text))), ["ong", "nguyenvan", "an"]);
});

test("marks that stand alone behind a letter are those of the letter", () => {
  assert.deepEqual(plain(fold("nguye\u0302\u0303n")), { base: "nguyen", code: "41D" });
  assert.deepEqual(plain(fold("NGUYỄN")), { base: "nguyen", code: "41D" });
  assert.deepEqual(plain(fold("Đ")), { base: "d", code: "04A" });
  assert.deepEqual(plain(fold("ươ")), { base: "uo", code: "0313A" });
});

test("a mark behind the tenth letter is not noted", () => {
  assert.equal(fold("abcdefghiê").code, "91A");
  assert.equal(fold("abcdefghijê").code, "A");
  assert.equal(fold("abcdefghijđ").base, "abcdefghijd");
});

test("a y at the end is i behind one of few letters only", () => {
  for (
    const [word, sounded] of [
      ["y", "i"],
      ["ky", "ki"],
      ["my", "mi"],
      ["quy", "qui"],
      ["thuy", "thuy"],
      ["by", "by"],
      ["yen", "yen"],
      ["kyy", "kyy"],
    ]
  ) {
    assert.equal(soundedEnd(word), sounded);
  }
});

test("sentences begin behind signs that end one", () => {
  const opens = (/** @type {string} */ text) =>
    plain(wordsOf(text)).map((/** @type {any} */ word) => word.opens);
  assert.deepEqual(opens("Một. Hai"), [true, true]);
  assert.deepEqual(opens("Một.” Hai"), [true, true]);
  assert.deepEqual(opens("TP. Huế"), [true, false]);
  assert.deepEqual(opens("năm 2013. Hai"), [true, false, true]);
  assert.deepEqual(opens("Một.hai"), [true, false]);
  assert.deepEqual(opens("Một, hai; ba: bốn"), [true, false, false, false]);
  assert.deepEqual(opens("Gì? Ừ! Rồi… thôi\nhết"), [true, true, true, true, true]);
});

test("signs join words where nothing else stands between them", () => {
  const joined = (/** @type {string} */ text) =>
    plain(wordsOf(text)).map((/** @type {any} */ word) => word.joined);
  assert.deepEqual(joined("72/2013/NĐ-CP"), [false, true, true, true]);
  assert.deepEqual(joined("1,5 a,b 1.234"), [false, true, false, false, false, true]);
  assert.deepEqual(joined("a - b a--b a b"), [false, false, false, false, false, false]);
  assert.deepEqual(joined("a\u2011b"), [false, true]);
});

test("names are compared without marks, signs and spaces", () => {
  assert.equal(bareLetters("Cần Thơ"), "cantho");
  assert.equal(bareLetters("can-tho"), "cantho");
  assert.equal(bareLetters(""), "");
});
