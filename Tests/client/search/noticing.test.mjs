// What is said of words that were taken for others, or that others may have been meant.
import assert from "node:assert/strict";
import { test } from "node:test";
import { archive, openFiles, plain } from "./indexes.mjs";

const records = [
  ...Array.from({ length: 40 }, () => ({ title: "Nhân quyền hôm nay", year: 2019 })),
  { title: "Nhân quyên góp", year: 2020 },
  { title: "Cứu trợ bão lụt", year: 2020 },
];

/** @param {string} text @param {object} [options] */
async function notices(text, options) {
  const page = await openFiles(archive(records));
  return plain((await page.vankho.search(text, options)).notices);
}

test("a repair is said in the marks that its words have beside each other", async () => {
  assert.deepEqual(await notices("nhan quyenn"), [
    { kind: "repair", from: "nhan quyenn", to: "nhân quyền" },
  ]);
  assert.deepEqual(await notices("cuuu tro"), [
    { kind: "repair", from: "cuuu tro", to: "cứu trợ" },
  ]);
});

test("words that were typed with their marks keep them", async () => {
  const [{ to }] = await notices("cứu trợ bãoo");
  assert.equal(to, "cứu trợ bão");
});

test("what was typed with the input method off is said as it was meant", async () => {
  assert.deepEqual(await notices("nhaan quyeenf"), [
    { kind: "repair", from: "nhaan quyeenf", to: "nhân quyền" },
  ]);
});

test("who refuses repairs is told of none", async () => {
  assert.deepEqual(await notices("nhan quyenn", { repair: false }), []);
});

test("words that stand in the archive as they were typed are left alone", async () => {
  assert.deepEqual(await notices("nhân quyền"), []);
  assert.deepEqual(await notices("cứu trợ"), []);
});

test("only a phrase that is nowhere offers its words", async () => {
  assert.deepEqual(await notices('"nhân quyền"'), []);
  assert.deepEqual(await notices('"nhân quyênn"', { repair: false }), []);
});
