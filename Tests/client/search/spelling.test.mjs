// Syllables as they are written.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openStart } from "./indexes.mjs";

/** @type {[base: string, code: string, written: string][]} */
const rows = [
  ["an", "A", "an"],
  ["an", "E", "án"],
  ["nhan", "21A", "nhân"],
  ["nguyen", "41D", "nguyễn"],
  ["thuyen", "41B", "thuyền"],
  ["duong", "041323B", "đường"],
  ["da", "04A", "đa"],
  ["da", "04C", "đả"],
  ["uoc", "0313E", "ước"],
  ["hoa", "B", "hoà"],
  ["hoe", "F", "hoẹ"],
  ["hui", "E", "húi"],
  ["thuy", "C", "thuỷ"],
  ["qui", "E", "quí"],
  ["qua", "E", "quá"],
  ["gia", "E", "giá"],
  ["gi", "B", "gì"],
  ["gin", "B", "gìn"],
  ["giua", "23D", "giữa"],
  ["gio", "C", "giỏ"],
  ["giai", "C", "giải"],
  ["gieng", "21E", "giếng"],
  ["mua", "B", "mùa"],
  ["mia", "E", "mía"],
  ["toan", "E", "toán"],
  ["xoai", "B", "xoài"],
  ["khuyu", "F", "khuỵu"],
  ["ngoao", "B", "ngoào"],
  ["ai", "E", "ái"],
  ["hai", "C", "hải"],
  ["huan", "21E", "huấn"],
  ["nguoi", "2333B", "người"],
  ["e", "01F", "ệ"],
  ["bruc", "E", "brúc"],
  ["mi", "D", "mĩ"],
];

/** @type {(base: string, codes: string[]) => Promise<any>} */
async function spellingOf(base, codes) {
  const { part } = await openStart({ syllables: `0${base}${codes.join("")}`, directory: "wA==" });
  return (await part("search/spelling.js")).spelled;
}

test("marks stand where the code has them; the tone is on the marked vowel, else by the old rule", async () => {
  for (const [base, code, written] of rows) {
    const spelled = await spellingOf(base, [code]);
    assert.equal(spelled(base), written.normalize("NFC"), `${base} ${code}`);
  }
});

test("the first form is the most frequent one, others are said by their place", async () => {
  const spelled = await spellingOf("nhan", ["21A", "E", "C"]);
  assert.deepEqual([spelled("nhan"), spelled("nhan", 0), spelled("nhan", 1), spelled("nhan", 2)], [
    "nhân",
    "nhân",
    "nhán",
    "nhản",
  ]);
});

test("a form that there is not is written without marks, and what is no syllable as it is", async () => {
  const spelled = await spellingOf("nhan", ["21A"]);
  assert.equal(spelled("nhan", 7), "nhan");
  assert.equal(spelled("brexit"), "brexit");
  assert.equal(spelled("72", 1), "72");
});

test("what is written is folded to the same word", async () => {
  for (const [base, code, written] of rows) {
    const { part } = await openStart();
    const { fold } = await part("search/folding.js");
    assert.deepEqual({ ...fold(written) }, { base, code }, written);
  }
});
