// Loading files of the index, and the script that comes later.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { assets, EDITION, open, shard, start } from "../client.mjs";
import { plain } from "./indexes.mjs";

/** @param {(name: string, query: string) => string} read */
async function opened(read) {
  const page = await open(read);
  return { ...page, ...await page.part("search/loading.js") };
}

test("a file is loaded once, whoever asks for it, and read once", async () => {
  const { load, asked, broken } = await opened((name) => shard(name, "text"));
  let times = 0;
  const read = (/** @type {string} */ text) => `${text}${++times}`;
  assert.deepEqual(await Promise.all([load("a", read), load("a", read)]), ["text1", "text1"]);
  assert.equal(await load("a", read), "text1");
  assert.deepEqual(asked, ["a"]);
  assert.equal(broken.size, 0);
});

test("a file that does not come is asked for once more, past caches, then said to be broken", async () => {
  /** @type {string[]} */
  const queries = [];
  const { load, broken } = await opened((_, query) => {
    queries.push(query);
    throw new Error("missing");
  });
  assert.equal(await load("a", String), null);
  assert.equal(queries.length, 2);
  assert.equal(queries[0], "");
  assert.match(queries[1], /^\?\d+$/);
  assert.deepEqual([...broken], ["a"]);
});

test("the second time may be better, and later ones", async () => {
  let fails = 1;
  const { load, asked, broken } = await opened((name) => {
    if (fails-- > 0) throw new Error("missing");
    return shard(name, "x");
  });
  assert.equal(await load("a", String), "x");
  fails = 2;
  assert.equal(await load("b", String), null);
  assert.equal(await load("b", String), "x");
  assert.deepEqual(asked, ["a", "a", "b", "b", "b"]);
  assert.deepEqual([...broken], ["b"]);
});

test("a wrong checksum, another name, and what cannot be read are of no use", async () => {
  const { load, vankho } = await opened((name) =>
    name === "named"
      ? shard("other", "x")
      : shard(name, "x", { check: name === "checked" ? "00000000" : undefined })
  );
  assert.equal(await load("checked", String), null);
  assert.equal(await load("named", String), null);
  assert.equal(await load("thrown", () => JSON.parse("{")), null);
  assert.equal(await load("nothing", () => undefined), null);
  assert.equal(await load("good", String), "x");
  assert.equal(vankho.fault, undefined);
});

test("a file of another edition is refused as stale", async () => {
  const { load, vankho } = await opened((name) => shard(name, "x", { edition: "ffffffffffff" }));
  assert.equal(await load("a", String), null);
  assert.equal(vankho.fault, "stale");
});

test("what nobody asked for is passed over", async () => {
  const { take, load } = await opened(() => "");
  take(EDITION, "a", "83dcefb7", "1");
  assert.equal(await load("a", String), null);
});

test("scripts lie beside that of the search", async () => {
  const { addressOf } = await opened(() => "");
  assert.equal(addressOf("search-more.js"), "file:///a%20%23b/assets/search-more.js");
});

/** @param {() => boolean} isThere */
async function withMore(isThere) {
  let times = 0;
  const page = await open((name) => shard(name, start()), EDITION, assets, (name) => {
    if (name === "search-more.js") {
      times++;
      if (!isThere()) throw new Error("missing");
    }
    return readFileSync(join(assets, name), "utf8");
  });
  return { ...page, ...await page.part("search/more.js"), times: () => times };
}

test("what is wanted later is loaded once", async () => {
  const { more, moreOrNone, vankho, times } = await withMore(() => true);
  assert.equal(vankho.more, undefined);
  const [one, other] = await Promise.all([more(), moreOrNone()]);
  assert.equal(one, vankho.more);
  assert.equal(other, one);
  assert.equal(times(), 1);
});

test("where it does not come that is said, and it is asked for again", async () => {
  let isThere = false;
  const { more, moreOrNone, vankho, times } = await withMore(() => isThere);
  assert.equal(await moreOrNone(), null);
  await assert.rejects(more(), /search-more/);
  assert.equal(times(), 4);
  assert.deepEqual(plain((await vankho.search("-a")).notices), [{
    kind: "broken",
    files: ["search-more"],
  }]);
  assert.deepEqual(plain(await vankho.suggest("a")), []);
  isThere = true;
  assert.equal(await moreOrNone(), vankho.more);
});
