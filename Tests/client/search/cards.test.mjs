// What results show, texts, and phrases in them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { archive, openFiles, plain } from "./indexes.mjs";

const files = archive([
  { kind: "o", title: "Nguyễn Văn An", detail: "Huế" },
  {
    kind: "m",
    title: "Họp về nhân quyền",
    year: 2019,
    lead: ["Hà Nội", "Sáng nay."],
    body: ["Ông An nói. Nhân quyền là gì?", "Hết"],
  },
  { title: "Bài", year: 2020, body: ["Nói nhân. Quyền gì"] },
  { title: "Bài hai", year: 2020, lead: ["nhan quyen"] },
  { title: "Bài ba", year: 2020, body: ["nhấn quyền"] },
]);

test("a card has the record, its address, and the document of its meeting", async () => {
  files["cards/1"] = "a\tbai-ba\tBài ba\t2020~\tx\t1\ten\tfr";
  const { part, asked } = await openFiles(files), { cardOf } = await part("search/cards.js");
  assert.deepEqual(plain(await cardOf(4)), {
    kind: "article",
    id: "bai-ba",
    url: "articles/bai-ba.html",
    title: "Bài ba",
    date: "2020~",
    detail: "x",
    language: "en",
    textLanguage: "fr",
    document: 4,
    meeting: 1,
  });
  const first = await cardOf(0);
  assert.deepEqual([first.kind, first.url, first.detail, first.date, first.meeting], [
    "official",
    "officials/r0.html",
    "Huế",
    "",
    null,
  ]);
  assert.deepEqual([(await cardOf(1)).kind, (await cardOf(2)).document], ["meeting", 2]);
  assert.deepEqual(asked, ["cards/1", "cards/0"]);
});

test("a meeting that is document 0 is one", async () => {
  const { part } = await openFiles({ ...files, "cards/0": "a\tx\tX\t\t\t0\t" });
  assert.equal((await (await part("search/cards.js")).cardOf(0)).meeting, 0);
});

test("every kind has its pages", async () => {
  const rows = [..."amogpt"].map((letter) => `${letter}\tx\tX\t\t\t\t`).join("\n");
  const page = await openFiles({ ...archive([], { changes: { cards: 6 } }), "cards/0": rows });
  const { cardOf } = await page.part("search/cards.js");
  const urls = await Promise.all(
    [0, 1, 2, 3, 4, 5].map(async (document) => (await cardOf(document)).url),
  );
  assert.deepEqual(urls, [
    "articles/x.html",
    "meetings/x.html",
    "officials/x.html",
    "organizations/x.html",
    "provinces/x.html",
    "topics/x.html",
  ]);
});

test("a card whose file does not come is none", async () => {
  const { part } = await openFiles({ ...archive([{ title: "x" }]), "cards/0": "" });
  const { cardOf } = await part("search/cards.js"), { broken } = await part("search/loading.js");
  assert.equal(await cardOf(9), null);
  assert.deepEqual([...broken], ["cards/2"]);
});

test("a text has the lines of the lead and the paragraphs, or none", async () => {
  const { part } = await openFiles(files), { textOf } = await part("search/texts.js");
  assert.deepEqual(plain(await textOf(1)), {
    lead: ["Hà Nội", "Sáng nay."],
    body: ["Ông An nói. Nhân quyền là gì?", "Hết"],
    isLost: false,
  });
  assert.deepEqual(plain(await textOf(0)), { lead: [], body: [], isLost: false });
  assert.deepEqual(plain(await textOf(3)), { lead: ["nhan quyen"], body: [], isLost: false });
  assert.deepEqual(plain(await textOf(99)), { lead: [], body: [], isLost: true });
});

/**
 * Which documents of a list have the phrases, and whether that is exact.
 * @param {string[]} phrases
 * @param {number} [want]
 * @param {number[]} [list]
 */
async function verified(phrases, want = 10, list = [0, 1, 2, 3, 4]) {
  const { part } = await openFiles(files), { wordsOf } = await part("search/folding.js");
  const retrieval = { query: { phrases: phrases.map(wordsOf) }, isExact: true };
  const kept = plain(await (await part("search/texts.js")).verified(retrieval, list, want));
  return { kept, isExact: retrieval.isExact };
}

test("a phrase stands in one sentence, with the same marks, or none in one of both", async () => {
  assert.deepEqual((await verified(["nhân quyền"])).kept, [1, 3]);
  assert.deepEqual((await verified(["nhan quyen"])).kept, [1, 3, 4]);
  assert.deepEqual((await verified(["nhân quyền là"])).kept, [1]);
  assert.deepEqual((await verified(["nói nhân"])).kept, [2]);
  // Not over the end of a sentence, nor of a line.
  assert.deepEqual((await verified(["nhân quyền là gì hết"])).kept, []);
  assert.deepEqual((await verified(["nội sáng"])).kept, []);
});

test("titles have phrases, too, and every phrase must stand", async () => {
  assert.deepEqual((await verified(["văn an"])).kept, [0]);
  assert.deepEqual((await verified(["họp về", "hà nội"])).kept, [1]);
  assert.deepEqual((await verified(["họp về", "văn an"])).kept, []);
});

test("reading stops where enough are found, and then the number is not final", async () => {
  const many = archive(Array.from({ length: 70 }, () => ({ title: "Nhân quyền", year: 2020 })));
  const { part, asked } = await openFiles(many), { verified } = await part("search/texts.js");
  const { wordsOf } = await part("search/folding.js");
  const list = Array.from({ length: 70 }, (_, i) => i);
  const retrieval = { query: { phrases: [wordsOf("nhân quyền")] }, isExact: true };
  assert.equal((await verified(retrieval, list, 5)).length, 20);
  assert.equal(retrieval.isExact, false);
  assert.ok(!asked.includes("texts/7"));
  assert.ok(asked.includes("texts/6"));
  const whole = { ...retrieval, isExact: true };
  assert.equal((await verified(whole, list, 1000)).length, 70);
  assert.equal(whole.isExact, true);
  const exact = { ...retrieval, isExact: true };
  assert.equal((await verified(exact, list.slice(0, 20), 20)).length, 20);
  assert.equal(exact.isExact, true);
});
