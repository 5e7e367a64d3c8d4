// The line of a document that is shown, and what is marked in it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { archive, openFiles, plain } from "./indexes.mjs";

/** @type {(count: number, letter?: string) => string} */
const filler = (count, letter = "x") =>
  Array.from({ length: count }, (_, i) => `${letter}${i}`).join(" ");

/** @typedef {import("./indexes.mjs").Sample} Sample */

/** @type {(query: string, record: Partial<Sample>, lose?: boolean) => Promise<any>} */
async function shown(query, record, lose = false) {
  const files = archive([{ title: "Nhân quyền", year: 2019, ...record }]);
  if (lose) delete files["texts/0"];
  const { vankho } = await openFiles(files), [result] = (await vankho.search(query)).results;
  return plain(await vankho.snippet(result));
}
/** @param {{parts: {text: string, mark: number}[]}} snippet */
const marked = ({ parts }) =>
  parts.map(({ text, mark }) => mark ? `[${mark}${text}]` : text).join("");

test("the line with most words of the query is shown, whole, with its number", async () => {
  const body = ["Một nhân ở đây.", "Nhân quyền, nhé!", "Nhân và quyền."];
  const found = await shown("nhân quyền", { lead: ["Hà Nội"], body });
  assert.equal(marked(found), "[1Nhân] [1quyền], nhé!");
  assert.deepEqual([found.paragraph, found.missing, found.isLost], [2, [], false]);
});

test("a line of the lead has no number", async () => {
  const found = await shown("nhân", { lead: ["Hà Nội", "Ở nhân"], body: ["khác"] });
  assert.equal(found.paragraph, null);
  assert.equal(marked(found), "Ở [1nhân]");
});

test("as it was typed is marked 1, another form 2", async () => {
  const found = await shown("nhân quyền", { body: ["nhân nhận nhan quyền Quyền"] });
  assert.equal(marked(found), "[1nhân] [2nhận] [2nhan] [1quyền] [1Quyền]");
  assert.equal(marked(await shown("nhan", { body: ["nhân nhận"] })), "[1nhân] [1nhận]");
});

test("of two lines with as many words the one with neighbours goes ahead, else the first", async () => {
  assert.equal(
    (await shown("nhân quyền", { body: ["nhân a quyền", "nhân quyền a"] })).paragraph,
    2,
  );
  assert.equal(
    (await shown("nhân quyền", { body: ["a nhân quyền", "nhân quyền a"] })).paragraph,
    1,
  );
});

test("six words are shown before the first hit, and forty behind them", async () => {
  const found = await shown("nhân", { body: [`${filler(10)} nhân ${filler(50, "z")}.`] });
  assert.equal(marked(found), `… x4 x5 x6 x7 x8 x9 [1nhân] ${filler(34, "z")} …`);
});

test("what begins or ends within is not cut", async () => {
  assert.equal(
    marked(await shown("nhân", { body: [`“${filler(6)} nhân ${filler(34, "z")}.”`] })),
    `“${filler(6)} [1nhân] ${filler(34, "z")}.”`,
  );
  assert.equal(
    marked(await shown("nhân", { body: [`${filler(7)} nhân ${filler(34, "z")}!`] })),
    `… ${filler(7).slice(3)} [1nhân] ${filler(34, "z")}!`,
  );
});

test("words count together within thirty words", async () => {
  const near = `nhân ${filler(28)} quyền`, far = `nhân ${filler(29)} quyền`;
  assert.equal((await shown("nhân quyền", { body: [far, near] })).paragraph, 2);
  assert.equal(
    (await shown("nhân quyền", { body: [`nhân ${filler(60)} nhân quyền`] })).parts[0].text,
    "… ",
  );
});

test("where only the title has the words, the page begins with its first long line", async () => {
  assert.equal(
    marked(
      await shown("nhân quyền", {
        lead: ["Hà Nội 2019"],
        body: ["Ngắn thôi.", "Một hai ba bốn năm sáu."],
      }),
    ),
    "Một hai ba bốn năm sáu.",
  );
  // Numbers are no words here; a paragraph goes ahead of the lead.
  assert.equal(
    marked(await shown("nhân quyền", { lead: ["Hà Nội 1 2 3 4"], body: ["Ngắn thôi."] })),
    "Ngắn thôi.",
  );
  assert.equal(marked(await shown("nhân quyền", { lead: ["Hà Nội"] })), "Hà Nội");
});

test("a document without a text shows nothing, and of a lost one that is said", async () => {
  assert.deepEqual(await shown("nhân quyền", {}), {
    paragraph: null,
    parts: [],
    missing: [],
    isLost: false,
  });
  assert.deepEqual(await shown("nhân quyền", { body: ["Nhân"] }, true), {
    paragraph: null,
    parts: [],
    missing: [],
    isLost: true,
  });
});

test("words that neither title nor text has are missing, but not of people and places", async () => {
  assert.deepEqual((await shown("nhân brexit", { body: ["nhân"] })).missing, ["brexit"]);
  assert.deepEqual((await shown("nhân brexit", { kind: "o", body: ["nhân"] })).missing, []);
  assert.deepEqual((await shown("nhân quyền", { body: ["a"] })).missing, []);
});

test("a result of no search shows how the page begins", async () => {
  const { vankho } = await openFiles(archive([{ title: "x", body: ["Nhân"] }]));
  const result = /** @type {any} */ ({ document: 0, kind: "article", title: "x" });
  const found = plain(await vankho.snippet(result));
  assert.deepEqual(found, {
    paragraph: 1,
    parts: [{ text: "Nhân", mark: 0 }],
    missing: [],
    isLost: false,
  });
});
