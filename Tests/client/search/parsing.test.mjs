// What a reader asks: words, signs, filters.
import assert from "node:assert/strict";
import { test } from "node:test";
import { archive, openFiles, openStart, plain } from "./indexes.mjs";

const { part } = await openStart();
const { parse, DECIDING_WORDS } = await part("search/parsing.js");

/** @typedef {{base: string, code: string, quoted?: boolean}[]} Words */

/** @param {Words} words */
const bases = (words) =>
  plain(words).map((/** @type {{base: string}} */ { base }) => base).join(" ");
/** @param {Words[]} lists */
const all = (lists) => plain(lists).map(bases);

test("nothing asks for nothing", async () => {
  for (const text of ["", "  ", "?!"]) {
    const query = await parse(text);
    assert.deepEqual(plain(query), {
      text,
      words: [],
      phrases: [],
      excluded: [],
      filters: {},
      isOpen: false,
      isShortened: false,
      allWords: 0,
    });
  }
});

test("the last word is open where no other sign follows", async () => {
  for (
    const [text, isOpen] of [["an", true], ["an ", false], ["an.", false], ["72", true], [
      '"an"',
      false,
    ], ["quyề", true]]
  ) {
    assert.equal((await parse(text)).isOpen, isOpen, String(text));
  }
});

test("eight words decide, and so many as sixteen count", async () => {
  assert.equal(DECIDING_WORDS, 8);
  const words = (/** @type {number} */ count) =>
    Array.from({ length: count }, (_, i) => `w${i}`).join(" ");
  for (
    const [count, kept, bits, isShortened] of [
      [1, 1, 1, false],
      [8, 8, 255, false],
      [9, 9, 255, true],
      [16, 16, 255, true],
      [17, 16, 255, true],
    ]
  ) {
    const query = await parse(words(Number(count)));
    assert.deepEqual([query.words.length, query.allWords, query.isShortened], [
      kept,
      bits,
      isShortened,
    ], String(count));
  }
});

test("who types marks at all means a word without any as it stands, but not in quotation marks", async () => {
  const codes = async (/** @type {string} */ text) =>
    plain((await parse(text)).words).map((/** @type {any} */ { code }) => code);
  assert.deepEqual(await codes("ban an"), ["A", "A"]);
  assert.deepEqual(await codes("bán an"), ["E", "a"]);
  assert.deepEqual(await codes('bán "an ông" an'), ["E", "A", "01A", "a"]);
});

test("filters are lists of texts", async () => {
  const { filters } = await parse("", { a: "x", b: ["y", 3], c: null, d: undefined, e: [] });
  assert.deepEqual(plain(filters), { a: ["x"], b: ["y", "3"], c: [], d: [], e: [] });
  assert.deepEqual(plain((await parse("", null)).filters), {});
});

test("a space is where a word ends that no sign joins", async () => {
  assert.deepEqual(
    plain((await parse("1/2 3")).words).map((/** @type {any} */ { joined }) => joined),
    [false, true, false],
  );
});

test("phrases stand in quotation marks of any kind, open ones too, also empty", async () => {
  for (const text of ['a "b c" d', "a “b c” d", "a „b c“ d", "a «b c» d"]) {
    const { words, phrases } = await parse(text);
    assert.equal(bases(words), "a b c d", text);
    assert.deepEqual(all(phrases), ["b c"], text);
    assert.deepEqual(plain(words).map((/** @type {any} */ { quoted = false }) => quoted), [
      false,
      true,
      true,
      false,
    ]);
  }
  assert.deepEqual(all((await parse('a "b c')).phrases), ["b c"]);
  const empty = await parse('a ""');
  assert.deepEqual([bases(empty.words), all(empty.phrases)], ["a", [""]]);
  assert.deepEqual(all((await parse('"a b" "c d"')).phrases), ["a b", "c d"]);
});

test("a minus takes what follows, up to the next minus or phrase", async () => {
  const signs = async (/** @type {string} */ text) => {
    const { words, excluded, phrases } = await parse(text);
    return [bases(words), all(excluded), all(phrases)];
  };
  assert.deepEqual(await signs("a -b"), ["a", ["b"], []]);
  assert.deepEqual(await signs("a -b c"), ["a", ["b c"], []]);
  assert.deepEqual(await signs("a -b c -d"), ["a", ["b c", "d"], []]);
  assert.deepEqual(await signs('-b c "d e" f'), ["d e f", ["b c"], ["d e"]]);
  assert.deepEqual(await signs('a -"b c" d'), ["a d", ["b c"], []]);
  assert.deepEqual(await signs('a -""'), ["a", [], []]);
  assert.deepEqual(await signs("a-b"), ["a b", [], []]);
  assert.deepEqual(await signs("a - b"), ["a b", [], []]);
  assert.deepEqual(await signs("-72/2013/nđ"), ["", ["72 2013 nd"], []]);
});

const filtered = await openFiles(archive([
  { kind: "p", title: "Cần Thơ", values: ["province:can-tho"] },
  { title: "Một", year: 2019, values: ["province:can-tho"] },
  { title: "Hai", year: 2020, values: ["province:ha-noi"] },
  { title: "Ba", year: 2022, values: ["province:ha-nam"] },
], { changes: { facets: [["province", 3, "tỉnh"]] } }));
const { parse: parseFiltered } = await filtered.part("search/parsing.js");

test("a field before a colon filters, by its name or another word for it, without marks too", async () => {
  for (
    const text of [
      "an province:can-tho",
      "an tỉnh:cần-thơ",
      "an TINH:CanTho",
      'an tỉnh:"Tên can tho"',
    ]
  ) {
    const { words, filters } = await parseFiltered(text);
    assert.deepEqual([bases(words), plain(filters)], ["an", { province: ["can-tho"] }], text);
  }
});

test("a value is meant by its id or name, else by a part of its name", async () => {
  const filters = async (/** @type {string} */ text, /** @type {object} */ given = {}) =>
    plain((await parseFiltered(text, given)).filters);
  assert.deepEqual(await filters("tinh:ha"), { province: ["ha-nam", "ha-noi"] });
  assert.deepEqual(await filters("tinh:ha-nam"), { province: ["ha-nam"] });
  assert.deepEqual(await filters("tinh:ha-nam tinh:can-tho"), { province: ["ha-nam", "can-tho"] });
  assert.deepEqual(await filters("tinh:ha-nam", { province: "x" }), { province: ["x", "ha-nam"] });
});

test("years are meant one by one, or from one to another", async () => {
  const years = async (/** @type {string} */ text) =>
    plain((await parseFiltered(text)).filters).year;
  assert.deepEqual(await years("year:2020"), ["2020"]);
  assert.deepEqual(await years("năm:2019-2020"), ["2019", "2020"]);
  assert.deepEqual(await years("nam:2020–2030"), ["2020", "2022"]);
  assert.equal(await years("nam:2021"), undefined);
});

test("what is no filter is words", async () => {
  for (const text of ["nothing:here", "tinh:nowhere", "nam:1999"]) {
    const { words, filters } = await parseFiltered(text);
    assert.deepEqual([bases(words), plain(filters)], [text.replace(":", " "), {}]);
  }
  assert.equal(bases((await parseFiltered("10:30 a")).words), "10 30 a");
});
