// What search.js hands over to search-more.js: when that changes, an older one of the two out of a cache
// would not understand the other, so that CLIENT must go up in all scripts of the search and in the page.
// VANKHO_RECORD=1 writes down the names of now, which takes a CLIENT that was not written down before, or
// one that was never published.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { assets } from "./client.mjs";

const record = new URL("handed-over.json", import.meta.url);
const IMPORT = /^import (?:\{([^}]*)\} from )?"([^"]+)";$/gm;

/**
 * The parts that a script has, and what is taken of each.
 * @param {string} name
 * @param {Map<string, Set<string>>} [taken]
 */
function partsOf(name, taken = new Map()) {
  const text = readFileSync(join(assets, name), "utf8");
  for (const [, names = "", address] of text.matchAll(IMPORT)) {
    const part = join(dirname(name), address), isNew = !taken.has(part);
    const found = taken.get(part) ?? new Set();
    for (const taking of names.split(",")) if (taking.trim()) found.add(taking.trim());
    taken.set(part, found);
    if (isNew && part.includes("/")) partsOf(part, taken);
  }
  return taken;
}

/** The names that parts of search-more.js alone take of parts that search.js has. */
function handedOver() {
  const first = partsOf("search.js");
  /** @type {Set<string>} */
  const names = new Set();
  for (const file of ["search-more.js", ...partsOf("search-more.js").keys()]) {
    if (first.has(file) || file === "search.js") continue;
    for (
      const [, taken = "", address] of readFileSync(join(assets, file), "utf8").matchAll(IMPORT)
    ) {
      if (!first.has(join(dirname(file), address))) continue;
      for (const name of taken.split(",")) if (name.trim()) names.add(name.trim());
    }
  }
  return [...names].sort();
}

test("what is handed over changes only with CLIENT", () => {
  const script = readFileSync(join(assets, "search.js"), "utf8");
  const now = { client: Number(/\bCLIENT = (\d+)/.exec(script)?.[1]), names: handedOver() };
  assert.ok(now.names.length > 10);
  if (process.env.VANKHO_RECORD) writeFileSync(record, `${JSON.stringify(now, null, 2)}\n`);
  assert.deepEqual(now, JSON.parse(readFileSync(record, "utf8")), "raise CLIENT, then record");
});
