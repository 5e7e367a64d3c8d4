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
 * Opens the search of an index. What is asked for at once comes at once: a file that is asked for only
 * when others have come is of a later round, however fast a host is.
 * @param {(name: string, query: string) => string} read the text of a file of the index by its name and what
 *   stands behind `?` in its address; throws where there is none
 * @param {string} scripts the folder of the client's own scripts
 * @param {(name: string, query: string) => string} readScript the same of a script of the client
 * @returns {{vankho: object, asked: string[], rounds: string[][]}} what the page calls, the names of the files
 *   asked for in order, and the same by round
 */
export function open(read, edition = EDITION, scripts = assets, readScript = (name) => readFileSync(join(scripts, name), "utf8")) {
  const asked = [], rounds = [];
  let files = [], pending = 0;
  const context = vm.createContext({ URL, setTimeout, clearTimeout, atob, escape, unescape });
  context.window = context;
  const run = (name, query) => vm.runInContext(readScript(name, query), context, { filename: join(scripts, name) });
  const finish = (element, work) => {
    try {
      work();
    } catch {
      return element.onerror();
    }
    element.onload();
  };
  const deliver = () => {
    if (pending) return setImmediate(deliver);
    const round = files;
    files = [];
    rounds.push(round.map(({ name }) => name));
    for (const { name, query, element } of round) finish(element, () => vm.runInContext(read(name, query), context));
  };
  const append = (element) => {
    const { pathname, search: query } = new URL(element.src), path = decodeURIComponent(pathname);
    if (path.includes("/assets/")) {
      pending++;
      return setImmediate(() => {
        pending--;
        finish(element, () => run(path.split("/").at(-1), query));
      });
    }
    const name = path.split(`/${edition}/`)[1].replace(/\.js$/, "");
    asked.push(name);
    if (files.push({ name, query, element }) === 1) setImmediate(deliver);
  };
  context.document = {
    currentScript: { src: "file:///a%20%23b/assets/search.js", dataset: { index: `search/${edition}/` } },
    createElement: () => ({ remove() {} }),
    head: { append },
  };
  run("search.js", "");
  return { vankho: context.vankho, asked, rounds };
}

/** Opens the search of a built site, with the site's own scripts. */
export function openSite(folder) {
  const page = readFileSync(join(folder, "search.html"), "utf8");
  const [, edition] = /data-index="search\/([0-9a-f]{12})\/"/.exec(page);
  return open((name) => readFileSync(join(folder, "search", edition, `${name}.js`), "utf8"), edition, join(folder, "assets"));
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
