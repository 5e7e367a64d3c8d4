// The start file, and the ways in which it does not come.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open, shard, start } from "../client.mjs";
import { openStart, plain } from "./indexes.mjs";
import { BitWriter } from "./writing.mjs";

/** @param {object} changes */
async function indexOf(changes) {
  const { part } = await openStart(changes);
  return (await part("search/start.js")).index;
}

test("syllables share letters with the one before, and have forms", async () => {
  const directory = new BitWriter();
  for (const begins of [1, 0, 0, 0]) directory.number(1, begins).gamma(1);
  const syllables = "0anAE2hC3041323B1bA",
    { bases, forms, numbers } = await indexOf({ syllables, directory: directory.base64() });
  assert.deepEqual(plain(bases), ["an", "anh", "anh", "ab"]);
  assert.deepEqual(plain(forms), [["A", "E"], ["C"], ["041323B"], ["A"]]);
  assert.equal(numbers.get("ab"), 3);
  assert.equal(numbers.get("zz"), undefined);
});

test("codes of levels go by their length, then by the level", async () => {
  const { levelCodes } = await indexOf({ levels: ["1230000000000003", "0100000000000000"] });
  const used = (/** @type {{code: number, levels: number[]}[]} */ codes) =>
    codes.map(({ code, levels }, i) => ({ length: i + 1, code, levels })).filter(({ levels }) =>
      levels.length
    );
  assert.deepEqual(plain(used(levelCodes[0])), [
    { length: 1, code: 0b0, levels: [0] },
    { length: 2, code: 0b10, levels: [1] },
    { length: 3, code: 0b110, levels: [2, 15] },
  ]);
  assert.deepEqual(plain(used(levelCodes[1])), [{ length: 1, code: 0, levels: [1] }]);
});

test("the directory says where shards begin, and where they are cut", async () => {
  const bits = new BitWriter();
  bits.number(1, 1).gamma(1);
  bits.number(1, 0).gamma(3).number(4, 3).number(4, 1).rice(1, 2).rice(1, 5);
  bits.number(1, 0).gamma(1);
  bits.number(1, 1).gamma(2).number(4, 0).number(4, 0).rice(0, 0);
  bits.number(1, 1).gamma(1);
  const { directories } = await indexOf({ syllables: "0aA0bA0cA0dA0eA", directory: bits.base64() });
  assert.deepEqual(plain(directories), [
    { shard: 0, cuts: [], shift: 0 },
    { shard: 0, cuts: [2, 8], shift: 3 },
    { shard: 2, cuts: [], shift: 0 },
    { shard: 3, cuts: [0], shift: 0 },
    { shard: 5, cuts: [], shift: 0 },
  ]);
});

test("documents are counted up to the next multiple of 4,096", async () => {
  for (const [documents, universe] of [[0, 0], [1, 4096], [4096, 4096], [4097, 8192]]) {
    assert.equal((await indexOf({ documents })).universe, universe);
  }
});

test("words that mean the same, and words that look like others, are told apart", async () => {
  const { equivalentGroups, lookalikes } = await indexOf({
    equivalents: "ca=cong an|un=lhq=lien hop quoc",
    alike: "users law",
  });
  assert.deepEqual(plain(equivalentGroups), [["ca", "cong an"], ["un", "lhq", "lien hop quoc"]]);
  assert.deepEqual([...lookalikes], ["users", "law"]);
});

test("an index of another version is refused, and that is said", async () => {
  const { vankho, part } = await open((name) => shard(name, start({ version: 2 })));
  const { notices, results } = await vankho.search("a");
  assert.deepEqual(plain(notices), [{ kind: "version", files: ["start"] }]);
  assert.equal(results.length, 0);
  assert.equal((await part("search/start.js")).index.documents, undefined);
});

test("a directory that is cut short is refused", async () => {
  const { vankho } = await open((name) =>
    shard(name, start({ syllables: "0aA0bA0cA", directory: "" }))
  );
  assert.deepEqual(plain((await vankho.search("a")).notices), [{
    kind: "broken",
    files: ["start"],
  }]);
});

test("a start file that did not come is asked for again, one that came is not", async () => {
  let comes = false;
  const { asked, part } = await open((name) => {
    if (!comes) throw new Error("missing");
    return shard(name, start({ documents: 0 }));
  });
  const parts = await part("search/start.js");
  assert.equal(await parts.start(), null);
  assert.equal(asked.length, 2);
  comes = true;
  assert.equal(await parts.start(), parts.index);
  assert.equal(await parts.start(), parts.index);
  assert.deepEqual(asked, ["start", "start", "start"]);
});
