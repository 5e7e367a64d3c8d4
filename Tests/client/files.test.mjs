// Files of the index that are missing, damaged or of another edition; and whatever a reader may type.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open, shard, start } from "./client.mjs";

const missing = () => { throw new Error("no such file"); };
const kinds = (answer) => [...answer.notices].map(({ kind }) => kind);

test("a start file that is missing is said, asked for twice and again at the next search", async () => {
  const { vankho, asked } = open(missing);
  const answer = await vankho.search("nhân quyền");
  assert.deepEqual(kinds(answer), ["broken"]);
  assert.equal(answer.total, 0);
  assert.deepEqual(asked, ["start", "start"]);
  await vankho.search("nhân quyền");
  assert.equal(asked.length, 4);
});

test("a file whose checksum is wrong is refused", async () => {
  const { vankho } = open((name) => shard(name, start(), { check: "00000000" }));
  assert.deepEqual(kinds(await vankho.search("a")), ["broken"]);
});

test("a file cut short is refused", async () => {
  const { vankho } = open((name) => shard(name, start()).slice(0, 100));
  assert.deepEqual(kinds(await vankho.search("a")), ["broken"]);
});

test("a file of another edition is refused, and that is said", async () => {
  const { vankho } = open((name) => shard(name, start(), { edition: "ba9876543210" }));
  assert.deepEqual(kinds(await vankho.search("a")), ["stale"]);
});

test("where terms are missing, the answer says which and does not fail", async () => {
  const { vankho } = open((name) => (name === "start" ? shard(name, start()) : missing()));
  const answer = await vankho.search("nhân quyền");
  assert.deepEqual(kinds(answer), ["broken"]);
  assert.deepEqual([...answer.notices[0].files], ["literals", "terms/0"]);
});

test("nothing that a reader types makes the search fail", async () => {
  // A shard of literals with no key in it: class 1, gamma(1).
  const { vankho } = open((name) => shard(name, name === "start" ? start() : name.startsWith("terms/") ? "wA==" : ""));
  const hostile = [
    "", " ", "\"", "\"\"", "-", "--", "-\"", ":", "tỉnh:", "năm:x", "năm:2019-", "tỉnh:\"", "(", "[a-", "\\", "%", "%E0%A4%A", "\u0000",
    "<script>alert(1)</script>", "__proto__", "constructor", "toString", "😀", "\ud800", "a".repeat(10_000), "a ".repeat(5_000),
    "\u0301\u0301", "ﷺ", "１２３", null, undefined, 7, {}, [], "x:y:z", "\"a\" -\"b\" c:d \"e",
  ];
  for (const text of hostile) {
    const answer = await vankho.search(text);
    assert.equal(answer.total, 0, String(text));
    assert.ok(Array.isArray(await vankho.suggest(text)), String(text));
  }
  for (const options of [{ limit: 0 }, { offset: 5 }, { sort: "newest" }, { filters: { province: [] } }, { filters: { year: ["x"] } }]) {
    assert.equal((await vankho.search("a", options)).total, 0);
  }
});
