// Files of the index that are missing, damaged or of another edition; whatever a reader may type.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { assets, open, shard, start } from "./client.mjs";

const missing = () => {
  throw new Error("no such file");
};
/** @typedef {import("../../Templates/assets/search/answering.js").Answer} Answer */
/** @typedef {import("../../Templates/assets/search/answering.js").SearchOptions} SearchOptions */

/** @param {Answer} answer */
const kinds = (answer) => [...answer.notices].map(({ kind }) => kind);
/** @param {Answer} answer */
const lostFiles = ({ notices: [notice] }) => [...notice.files ?? []];

test("a start file that is missing is said, asked for twice and again at the next search", async () => {
  const { vankho, asked } = await open(missing);
  const answer = await vankho.search("nhân quyền");
  assert.deepEqual(kinds(answer), ["broken"]);
  assert.equal(answer.total, 0);
  assert.deepEqual(asked, ["start", "start"]);
  await vankho.search("nhân quyền");
  assert.equal(asked.length, 4);
});

test("a file whose checksum is wrong is refused", async () => {
  const { vankho } = await open((name) => shard(name, start(), { check: "00000000" }));
  assert.deepEqual(kinds(await vankho.search("a")), ["broken"]);
});

test("a file cut short is refused", async () => {
  const { vankho } = await open((name) => shard(name, start()).slice(0, 100));
  assert.deepEqual(kinds(await vankho.search("a")), ["broken"]);
});

test("a file of another edition is refused, and that is said", async () => {
  const { vankho } = await open((name) => shard(name, start(), { edition: "ba9876543210" }));
  assert.deepEqual(kinds(await vankho.search("a")), ["stale"]);
});

test("where terms are missing, the answer says which and does not fail", async () => {
  const { vankho } = await open((name) => (name === "start" ? shard(name, start()) : missing()));
  const answer = await vankho.search("nhân quyền");
  assert.deepEqual(kinds(answer), ["broken"]);
  assert.deepEqual(lostFiles(answer), ["literals", "terms/0"]);
});

test("nothing that a reader types makes the search fail", async () => {
  // A shard of literals with no key in it: class 1, gamma(1).
  const { vankho } = await open((name) =>
    shard(name, name === "start" ? start() : name.startsWith("terms/") ? "wA==" : "")
  );
  /** @type {any[]} */
  const hostile = [
    "",
    " ",
    '"',
    '""',
    "-",
    "--",
    '-"',
    ":",
    "tỉnh:",
    "năm:x",
    "năm:2019-",
    'tỉnh:"',
    "(",
    "[a-",
    "\\",
    "%",
    "%E0%A4%A",
    "\u0000",
    "<script>alert(1)</script>",
    "__proto__",
    "constructor",
    "toString",
    "😀",
    "\ud800",
    "a".repeat(10_000),
    "a ".repeat(5_000),
    "\u0301\u0301",
    "ﷺ",
    "１２３",
    null,
    undefined,
    7,
    {},
    [],
    "x:y:z",
    '"a" -"b" c:d "e',
  ];
  for (const text of hostile) {
    const answer = await vankho.search(text);
    assert.equal(answer.total, 0, String(text));
    assert.ok(Array.isArray(await vankho.suggest(text)), String(text));
  }
  /** @type {SearchOptions[]} */
  const choices = [
    { limit: 0 },
    { offset: 5 },
    { sort: "newest" },
    { filters: { province: [] } },
    { filters: { year: ["x"] } },
  ];
  for (const options of choices) {
    assert.equal((await vankho.search("a", options)).total, 0);
  }
});

test("what a cache has is asked for once more, past all caches", async () => {
  /** @type {[string, boolean][]} */
  const seen = [];
  const { vankho } = await open((name, query) => {
    seen.push([name, query !== ""]);
    return shard(
      name,
      name === "start" ? start() : name.startsWith("terms/") ? "wA==" : "",
      query ? {} : { edition: "ba9876543210" },
    );
  });
  assert.deepEqual(kinds(await vankho.search("a")), []);
  assert.deepEqual(seen.slice(0, 2), [["start", false], ["start", true]]);
});

test("an index of another version is said, and nothing else", async () => {
  const { vankho } = await open((name) =>
    shard(name, start({ version: 2, syllables: { of: "another kind" } }))
  );
  for (const text of ["nhân quyền", ""]) {
    const answer = await vankho.search(text, { complete: true });
    assert.deepEqual(kinds(answer), ["version"]);
    assert.deepEqual([answer.total, answer.results.length, Object.keys(answer.facets).length], [
      0,
      0,
      0,
    ]);
  }
  assert.equal((await vankho.suggest("nhân")).length, 0);
});

// --- Scripts of other versions ---

/** @param {string} name */
const script = (name) => readFileSync(join(assets, name), "utf8");
/** @param {string} name */
const other = (name) => script(name).replace(/\bCLIENT = \d+/, "CLIENT = 999");
/** @param {string} name */
const empty = (name) =>
  shard(name, name === "start" ? start() : name.startsWith("terms/") ? "wA==" : "");
/** @param {import("./client.mjs").Read} readScript */
const opened = async (readScript) => (await open(empty, undefined, undefined, readScript)).vankho;

test("all files of the search page say one version", () => {
  const page = readFileSync(join(assets, "../pages/search.mustache"), "utf8");
  const said = ["search.js", "search-more.js", "search-page.js"].map((name) =>
    /\bCLIENT = (\d+)/.exec(script(name))?.[1]
  );
  said.push(/ data-client="(\d+)"/.exec(page)?.[1]);
  assert.ok(said[0]);
  assert.equal(new Set(said).size, 1);
});

test("search-more.js of another version does nothing, and that is said", async () => {
  /** @type {[string, boolean][]} */
  const asked = [];
  const vankho = await opened((name, query) => {
    asked.push([name, query !== ""]);
    return name === "search-more.js" ? other(name) : script(name);
  });
  const answer = await vankho.search("nhân quyền", { filters: { province: ["a"] } });
  assert.deepEqual(kinds(answer), ["version"]);
  assert.deepEqual([answer.total, answer.results.length], [0, 0]);
  assert.deepEqual(asked, [["search.js", false], ["search-more.js", false], [
    "search-more.js",
    true,
  ]]);
  assert.equal((await vankho.suggest("nhân")).length, 0);
});

test("search-more.js of another version out of a cache is asked for once more", async () => {
  const vankho = await opened((
    name,
    query,
  ) => (name === "search-more.js" && !query ? other(name) : script(name)));
  assert.deepEqual(kinds(await vankho.search("nhân quyền")), []);
});

test("where search-more.js is missing or no script, the search does not fail, and is asked again", async () => {
  for (
    const broken of [
      () => missing(),
      () => "<!DOCTYPE html>",
      () => "vankho.core.nothing.at.all();",
    ]
  ) {
    let isThere = false;
    const vankho = await opened((
      name,
    ) => (name === "search-more.js" && !isThere ? broken() : script(name)));
    /** @type {[string, SearchOptions?][]} */
    const searches = [
      ["nhân quyền"],
      ["a -b"],
      ['"a b"'],
      ["x:y"],
      ["a", { filters: { year: ["2024"] } }],
    ];
    for (const [text, options] of searches) {
      const answer = await vankho.search(text, options);
      assert.deepEqual(kinds(answer), ["broken"], text);
      assert.equal(lostFiles(answer)[0], "search-more");
      assert.deepEqual([answer.total, answer.results.length], [0, 0]);
    }
    assert.equal((await vankho.suggest("nhân")).length, 0);
    isThere = true;
    assert.deepEqual(kinds(await vankho.search("nhân quyền")), []);
  }
});

// --- What is missing is not counted ---

const fixture = JSON.parse(
  readFileSync(
    new URL("../SearchIndexingTests/Fixtures/twelve-facets.json", import.meta.url),
    "utf8",
  ),
);
/** @param {(name: string) => boolean} lost */
const without = async (lost) =>
  (await open((name) => {
    if (lost(name) || !(`${name}.js` in fixture.files)) missing();
    return fixture.files[`${name}.js`];
  }, fixture.edition)).vankho;

test("a facet without its column has no counts, and the others have theirs", async () => {
  const answer = await (await without((name) => name === "facets/fa-0")).search("", {
    complete: true,
    limit: 100,
  });
  assert.deepEqual(kinds(answer), ["broken"]);
  assert.equal(answer.facets.fa, undefined);
  assert.deepEqual([...answer.facets.fb].map(({ id }) => id), ["same", "other"]);
});

test("where words are missing, nothing is counted", async () => {
  const answer = await (await without((name) => name.startsWith("terms/"))).search("bài", {
    complete: true,
  });
  assert.deepEqual(kinds(answer), ["broken"]);
  assert.deepEqual(Object.keys(answer.facets), []);
});

test("what was excluded is not shown where that cannot be told", async () => {
  const whole = await without(() => false), text = "bài -khác";
  assert.ok((await whole.search("bài")).total > 0);
  let start = false;
  const answer = await (await without((name) => name.startsWith("terms/") && (start = true)))
    .search(text);
  assert.ok(start);
  assert.deepEqual([answer.total, answer.results.length], [0, 0]);
});
