// What an unfinished word may become, and what the box offers.
import assert from "node:assert/strict";
import { test } from "node:test";
import { archive, openFiles, plain } from "./indexes.mjs";

const files = archive([
  { kind: "o", title: "Nhân Văn", detail: "Huế" },
  { kind: "g", title: "Hội Nhân" },
  { kind: "p", title: "Nhân Trạch" },
  { kind: "t", title: "Nhân quyền" },
  ...Array.from({ length: 5 }, () => ({ title: "Nhân quyền", year: 2019, body: ["hết. kỳ"] })),
  ...Array.from({ length: 3 }, () => ({ title: "Nhân quyết", year: 2020, body: ["hết. kỷ niệm"] })),
  { title: "Nhân quy", year: 2020, body: ["hết. quân quynh brexit brexiter nhân 2024 nhân qđ"] },
], { foreign: ["brexit", "brexiter"] });

/** @type {(text: string, count?: number) => Promise<string[]>} */
async function completed(text, count = 10) {
  const { part } = await openFiles(files), { parse } = await part("search/parsing.js");
  const { completions } = await part("search/completing.js");
  const found = await completions(await parse(text), count);
  return plain(found).map((/** @type {any} */ { base, term }) => `${base} ${term.frequency}`);
}

test("the last word becomes others beside the one before it, the most frequent first", async () => {
  assert.deepEqual(await completed("nhân qu"), ["quyen 6", "quyet 3", "qui 1"]);
  assert.deepEqual(await completed("nhan quye"), ["quyen 6", "quyet 3"]);
  assert.deepEqual(await completed("nhan quye", 1), ["quyen 6"]);
  assert.deepEqual(await completed("van quye"), []);
});

test("a word alone becomes words", async () => {
  assert.deepEqual(await completed("quy"), ["quyen 6", "quyet 3", "quynh 1"]);
  assert.deepEqual(await completed("bre"), ["brexit 1", "brexiter 1"]);
  assert.deepEqual(await completed("brexit"), ["brexiter 1"]);
});

test("what is finished, marked, quoted, or a number becomes nothing", async () => {
  for (const text of ["", "nhan quye ", "nhan quyề", 'nhan "quye', "nhan 20", "nhan quye."]) {
    assert.deepEqual(await completed(text), [], text);
  }
});

test("what begins as it was typed with y, or sounds with i", async () => {
  assert.deepEqual(await completed("nhan quy"), ["quyen 6", "quyet 3"]);
  assert.deepEqual(await completed("ky"), []);
});

/** @type {(text: string, from?: Record<string, string>) => Promise<any[]>} */
const suggested = async (text, from = files) =>
  plain(await (await openFiles(from)).vankho.suggest(text));

test("people and provinces come first, then words, then all else", async () => {
  const rows = await suggested("nhân");
  const kinds = rows.map(({ kind }) => kind);
  assert.deepEqual(kinds.toSorted(), ["official", "organization", "province", "topic"]);
  assert.deepEqual(new Set(kinds.slice(0, 2)), new Set(["official", "province"]));
  const mixed = (await suggested("nhan qu")).filter(({ kind }) => kind === "word");
  assert.deepEqual(mixed.map(({ text }) => text), ["nhân quyền", "nhân quyết", "nhân qui"]);
});

test("rows have what is shown of them", async () => {
  const [person] = (await suggested("van")).filter(({ kind }) => kind === "official");
  assert.deepEqual(person, {
    kind: "official",
    url: "officials/r0.html",
    text: "Nhân Văn",
    detail: "Huế",
    language: "",
  });
  const [word] = await suggested("nhan quye");
  assert.deepEqual(word, { kind: "word", text: "nhân quyền", count: 6 });
});

test("a word before that was typed with marks stays as it was typed, and so do all before it", async () => {
  const [word] = await suggested("Văn nhan qu");
  assert.equal(word?.text, "Văn nhân quyền");
  const [marked] = await suggested("Nhân quye");
  assert.equal(marked.text, "Nhân quyền");
});

test("nothing suggests nothing, and so does an index that does not come", async () => {
  assert.deepEqual(await suggested(""), []);
  assert.deepEqual(await suggested("?!"), []);
  assert.deepEqual(await suggested("nhan", {}), []);
});
