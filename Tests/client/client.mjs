// The search client outside a browser: just as much of a page as it asks for.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
export const assets = join(root, "Templates/assets");
export const EDITION = "0123456789ab";

/** FNV-1a of 32 bits over UTF-16 code units, as the format says. */
export function checksum(text) {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** A file of an index as `vankho build` writes it. */
export function shard(name, payload, { edition = EDITION, check = checksum(payload) } = {}) {
  return `vankho.take(${[edition, name, check, payload].map((part) => JSON.stringify(part)).join(",")});\n`;
}

/**
 * Opens the search of an index.
 * @param {(name: string) => string} read the text of a file of the index by its name; throws where there is none
 * @returns {{vankho: object, asked: string[]}} what the page calls, and the names of the files asked for, in order
 */
export function open(read, edition = EDITION) {
  const asked = [];
  const context = vm.createContext({ URL, setTimeout, clearTimeout, atob, escape, unescape });
  context.window = context;
  const run = (path) => vm.runInContext(readFileSync(path, "utf8"), context, { filename: path });
  const append = (element) => setImmediate(() => {
    const name = decodeURIComponent(new URL(element.src).pathname).replace(/\.js$/, "");
    try {
      if (name.includes("/assets/")) run(join(assets, name.split("/").at(-1) + ".js"));
      else {
        asked.push(name.split(`/${edition}/`)[1]);
        vm.runInContext(read(asked.at(-1)), context);
      }
      element.onload();
    } catch {
      element.onerror();
    }
  });
  context.document = {
    currentScript: { src: "file:///a%20%23b/assets/search.js", dataset: { index: `search/${edition}/` } },
    createElement: () => ({ remove() {} }),
    head: { append },
  };
  run(join(assets, "search.js"));
  return { vankho: context.vankho, asked };
}

/** The start file of an index without documents, changed where a test says. */
export function start(changes = {}) {
  return JSON.stringify({
    version: 1, documents: 0, entities: 0, dated: [], kinds: [],
    fold: { tones: "\u0300\u0309\u0303\u0301\u0323", marks: "\u0302\u0306\u031b", stroke: "đð" },
    syllables: "", frequencies: "", equivalents: "", alike: "", levels: ["1000000000000000", "1000000000000000"],
    directory: "", shards: [0, 1], hot: [2048, 256], more: 0, cards: 16, texts: 6, facets: [],
    ...changes,
  });
}
