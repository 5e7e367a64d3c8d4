// Whole answers: how much is looked up, what is said of the words, and what results lack.
import assert from "node:assert/strict";
import { test } from "node:test";
import { archive, openFiles, plain } from "./indexes.mjs";

const many = Array.from({ length: 60 }, (_, i) => ({
  title: `Nhân quyền ${i % 2 ? "miền núi" : "đồng bằng"}`,
  year: 2010 + Math.floor(i / 6),
}));
const records = [
  { kind: "o", title: "Nguyễn Văn An" },
  ...many,
  { title: "Trẻ em vùng cao", year: 2020, body: ["Họp về trẻ em. Nhân quyền là chung."] },
  { title: "Họp báo", year: 2021, body: ["Trẻ em vùng xa"] },
];
const open = () => openFiles(archive(records, { foreign: ["brexit"] }));

/** @param {string} text @param {object} [options] */
async function answer(text, options) {
  const page = await open();
  return { ...plain(await page.vankho.search(text, options)), asked: page.asked };
}
/** @param {{results: {title: string}[]}} answer */
const titles = ({ results }) => results.map(({ title }) => title);

test("what has all words comes first, and what lacks some says which", async () => {
  const { results, total, full, exact } = await answer("trẻ em vùng cao họp", { complete: true });
  assert.deepEqual(
    results.map((/** @type {any} */ { title, full, missing }) => [title, full, missing]),
    [
      ["Trẻ em vùng cao", true, []],
      ["Họp báo", false, ["cao"]],
    ],
  );
  assert.deepEqual([total, full, exact], [2, 1, true]);
});

test("nothing but signs finds nothing, and nothing at all everything, the newest first", async () => {
  assert.equal((await answer("...")).total, 0);
  const { total, results } = await answer("", { limit: 1 });
  assert.deepEqual([total, results[0].title], [records.length, "Họp báo"]);
});

test("limit and offset cut from one order", async () => {
  const all = titles(await answer("nhân quyền", { limit: 60 }));
  assert.equal(all.length, 60);
  assert.deepEqual(titles(await answer("nhân quyền", { limit: 7, offset: 20 })), all.slice(20, 27));
  assert.deepEqual(titles(await answer("nhân quyền", { limit: 0 })), []);
});

test("results are sorted by date where that is asked", async () => {
  const years = async (/** @type {string} */ sort) =>
    (await answer("nhân quyền", { sort, limit: 100 })).results.map((
      /** @type {any} */ { document },
    ) => document);
  const newest = await years("newest");
  assert.deepEqual(newest, [...newest].sort((a, b) => b - a));
  assert.deepEqual(await years("oldest"), [...newest].reverse());
});

test("more words than decide are said", async () => {
  const { notices } = await answer("nhân quyền miền núi đồng bằng trẻ em vùng cao");
  assert.deepEqual(notices.filter((/** @type {any} */ { kind }) => kind === "shortened"), [
    { kind: "shortened", limit: 8 },
  ]);
});

test("a word that the archive does not have is taken for another, and that is said", async () => {
  const { notices, results } = await answer("nhân quyèn miền núii");
  assert.equal(results[0].title, "Nhân quyền miền núi");
  assert.deepEqual(notices.map((/** @type {any} */ { kind, to }) => [kind, to]), [
    ["repair", "nhân quyèn miền núi"],
  ]);
  const plainly = await answer("miền núii", { repair: false });
  assert.deepEqual(plainly.notices, []);
});

test("a commoner word one slip away is offered for one that exists", async () => {
  const rare = [...many.slice(0, 30), { title: "Nhân quyết", year: 2022 }];
  const page = await openFiles(archive(rare));
  const { notices, results } = plain(await page.vankho.search("nhân quyết"));
  assert.deepEqual(notices, [{ kind: "offer", to: "nhân quyền" }]);
  assert.equal(results[0].title, "Nhân quyết");
});

test("a phrase that stands nowhere offers its words repaired", async () => {
  const { notices, total } = await answer('"nhân quyền miền núii"');
  assert.equal(total, 0);
  assert.deepEqual(notices, [{ kind: "offer", to: "nhân quyền miền núi" }]);
});

test("what is excluded is not found, where it was typed just so", async () => {
  assert.deepEqual(titles(await answer("trẻ em -cao")), ["Họp báo"]);
  assert.deepEqual(titles(await answer('trẻ em -"vùng xa"')), ["Trẻ em vùng cao"]);
});

test("a plain first answer loads neither texts nor columns", async () => {
  const { asked } = await answer("nhân quyền");
  assert.deepEqual(asked.filter((/** @type {string} */ name) => /^(texts|facets)/.test(name)), []);
});

test("what was found for a result is known of that very result", async () => {
  const page = await open(), { retrievalFor } = await page.part("search/answering.js");
  const { results } = await page.vankho.search("trẻ em");
  assert.equal(retrievalFor(results[0]).query.words.length, 2);
  assert.equal(retrievalFor({ ...results[0] }), undefined);
});
