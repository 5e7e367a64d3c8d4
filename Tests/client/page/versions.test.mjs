// Page and scripts of several versions.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { openPage, the, useSearch } from "./fixture.mjs";

const script = { src: "https://example.org/kho/assets/search-page.js", dataset: {} };
const search = { src: "https://example.org/kho/assets/search.js", dataset: { index: "search/0/" } };
openPage();
Object.assign(document, { currentScript: script });
const { beginTogether } = await import("../../../Templates/assets/page/versions.js");

/** @type {any[]} */
let asked = [];
let begun = 0, reloads = 0;

/**
 * The page of a version, to which a reader came in some way, with a search of a version.
 * @param {{page?: number, client?: number, came?: string, onload?: (script: any) => void}} how
 */
function visit({ page = 2, client = 2, came = "navigate", onload = ({ onload }) => onload() }) {
  openPage("?q=a");
  the("live").setAttribute("data-client", page);
  Object.assign(location, { reload: () => reloads++ });
  const append = (/** @type {any} */ element) => {
    asked.push(element);
    queueMicrotask(() => onload(element));
  };
  Object.assign(document, { head: { append }, querySelector: () => search });
  Object.assign(globalThis, { performance: { getEntriesByType: () => [{ type: came }] } });
  if (client) useSearch({ client });
  else Object.assign(globalThis, { vankho: undefined });
  return beginTogether(2, () => begun++);
}

const said = () => the("notice").querySelectorAll(".fault").length;

beforeEach(() => {
  script.src = "https://example.org/kho/assets/search-page.js";
  [asked, begun, reloads] = [[], 0, 0];
});

test("where all are of one version, nothing more is asked for", async () => {
  await visit({});
  assert.deepEqual([begun, asked.length, said()], [1, 0, 0]);
});

test("a search of another version is asked for once more, past all caches", async () => {
  await visit({ client: 1, onload: ({ onload }) => (useSearch(), onload()) });
  assert.deepEqual([begun, asked.length], [1, 1]);
  assert.match(asked[0].src, /search\.js\?\d+$/);
  assert.equal(asked[0].dataset.index, "search/0/");
});

test("a search that stays of another version is said, and one that does not come", async () => {
  await visit({ client: 1 });
  const version = the("notice").textContent;
  assert.deepEqual([begun, said(), the("facets").hidden, the("live").hidden], [0, 1, true, false]);
  await visit({ client: 0, onload: ({ onerror }) => onerror() });
  assert.deepEqual([begun, said()], [0, 1]);
  assert.notEqual(the("notice").textContent, version);
});

test("this script is asked for once more where the page is of another version", async () => {
  await visit({ page: 3 });
  assert.match(asked[0].src, /search-page\.js\?\d+$/);
  assert.deepEqual([begun, said(), reloads], [0, 0, 0]); // the one that came goes on
  await visit({ page: 3, onload: ({ onerror }) => onerror() });
  assert.equal(said(), 1);
});

test("a page that is the older is loaded anew, unless it just was", async () => {
  script.src += "?1";
  for (const came of ["navigate", "back_forward"]) await visit({ page: 1, came });
  assert.deepEqual([reloads, said(), asked.length], [2, 0, 0]);
  await visit({ page: 1, came: "reload" });
  assert.deepEqual([reloads, said(), begun], [2, 1, 0]);
});
