// Words typed in Telex or VNI with the input method off.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openStart, plain } from "./indexes.mjs";
import { BitWriter } from "./writing.mjs";

/** Each syllable with the forms that the archive has. */
const syllables = {
  an: ["A", "E"],
  can: ["11B", "11F"],
  cua: ["C"],
  da: ["04A", "A"],
  dan: ["11A"],
  dang: ["0412A"],
  do: ["0411A"],
  duoc: ["041323F"],
  duong: ["041323B"],
  e: ["A"],
  hoa: ["B"],
  hoan: ["B"],
  i: ["A"],
  ki: ["E"],
  khong: ["21A"],
  nam: ["12A"],
  nguoi: ["2333B"],
  nguyen: ["41D"],
  nhan: ["21A"],
  oan: ["A"],
  quan: ["31A", "32A"],
  qui: ["E"],
  quo: ["23B"],
  quoc: ["21E"],
  quyen: ["31B"],
  toan: ["E"],
  tu: ["13B"],
  tuong: ["1323B"],
  ung: ["03A"],
  uo: ["0313A"],
  viet: ["21F"],
  xuong: ["1323A"],
};
const directory = new BitWriter();
for (const _ of Object.keys(syllables)) directory.number(1, 0).gamma(1);
const { part } = await openStart({
  syllables: Object.entries(syllables).map(([base, codes]) => `0${base}${codes.join("")}`).join(""),
  directory: directory.base64(),
});
const { typedReadings } = await part("search/typing.js");
const { READING } = await part("search/repair-weights.js");

/** @type {(raw: string) => string[]} */
const read = (raw) =>
  plain(typedReadings(raw)).map((/** @type {any} */ { base, code }) => `${base} ${code}`);

test("Telex", () => {
  for (
    const [raw, reading] of [
      ["caanf", "can 11B"],
      ["caafn", "can 11B"],
      ["cafan", "can 11B"],
      ["nhaan", "nhan 21A"],
      ["quyeenf", "quyen 31B"],
      ["nguyeenx", "nguyen 41D"],
      ["ddang", "dang 04A"],
      ["dangd", "dang 04A"],
      ["ddawng", "dang 0412A"],
      ["ddaij", ""],
      ["ddoo", "do 0411A"],
      ["vieejt", "viet 21F"],
      ["vietej", "viet 21F"],
      ["khoong", "khong 21A"],
      ["cuar", "cua C"],
      ["hoaf", "hoa B"],
      ["hofa", "hoa B"],
      ["toans", "toan E"],
      ["tuwf", "tu 13B"],
      ["namw", "nam 12A"],
      ["nawm", "nam 12A"],
      ["quoocs", "quoc 21E"],
      ["kys", "ki E"],
      ["quys", "qui E"],
    ]
  ) assert.deepEqual(read(raw), reading ? [reading] : [], raw);
});

test("VNI", () => {
  for (
    const [raw, reading] of [
      ["ca62n", "can 11B"],
      ["can62", "can 11B"],
      ["nha6n", "nhan 21A"],
      ["nguye64n", "nguyen 41D"],
      ["quye62n", "quyen 31B"],
      ["d9ang", "dang 04A"],
      ["dang9", "dang 04A"],
      ["d9a8ng", "dang 0412A"],
      ["vie65t", "viet 21F"],
      ["cua3", "cua C"],
      ["tu72", "tu 13B"],
      ["na8m", "nam 12A"],
      ["quo61c", "quoc 21E"],
      ["ky1", "ki E"],
    ]
  ) assert.deepEqual(read(raw), [reading], raw);
});

test("one key marks both letters of ươ, however it is typed", () => {
  for (const raw of ["dduowngf", "dduongwf", "dduwowngf", "dduwowfng"]) {
    assert.deepEqual(read(raw), ["duong 041323B"], raw);
  }
  for (const raw of ["d9uo7ng2", "duong972", "d9u7o7ng2"]) {
    assert.deepEqual(read(raw), ["duong 041323B"], raw);
  }
  assert.deepEqual(read("nguowif"), ["nguoi 2333B"]);
  assert.deepEqual(read("uow"), ["uo 0313A"]);
});

test("but behind q the u has no horn", () => {
  assert.deepEqual(read("quowf"), ["quo 23B"]);
  assert.deepEqual(read("quo72"), ["quo 23B"]);
});

test("w is the breve of a behind o and qu, else a horn first", () => {
  assert.deepEqual(read("quanw"), ["quan 22A"]);
  assert.deepEqual(read("oanw"), ["oan 12A"]);
  assert.deepEqual(read("hoanw"), ["hoan 22A"]);
  assert.deepEqual(read("cuaw"), ["cua 13A"]);
});

test("d is a stroke only where the word begins with it", () => {
  assert.deepEqual(read("andd"), []);
  assert.deepEqual(read("dad"), ["da 04A"]);
});

test("large letters are read, too", () => {
  assert.deepEqual(read("CAANF"), ["can 11B"]);
  assert.deepEqual(read("Dduowngf"), ["duong 041323B"]);
});

test("a form that the archive has is believed more than another", () => {
  const weights = (/** @type {string} */ raw) =>
    plain(typedReadings(raw)).map((/** @type {any} */ { weight }) => weight);
  assert.deepEqual(weights("caanf"), [READING.typedForm]);
  assert.deepEqual(weights("caanr"), [READING.typedBase]);
  assert.ok(READING.typedForm > READING.typedBase);
});

test("the tone that is typed twice is one; another one is no key", () => {
  assert.deepEqual(read("caanff"), ["can 11B"]);
  assert.deepEqual(read("cansf"), []);
});

test("without a key of a method, or without a syllable of the archive, there is no reading", () => {
  for (const raw of ["", "an", "can", "xyzf", "brexit", "72", "2013", "fan"]) {
    assert.deepEqual(read(raw), [], raw);
  }
});

test("one letter takes more than one key", () => {
  assert.deepEqual(read("e1"), []);
  assert.deepEqual(read("es"), []);
  assert.deepEqual(read("e61"), ["e 01E"]);
  assert.deepEqual(read("ees"), ["e 01E"]);
});
