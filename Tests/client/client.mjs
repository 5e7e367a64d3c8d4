// The search client outside a browser: just as much of a page as it asks for. Its own parts run as
// the modules that they are, those of a built site as the scripts that they were joined to.
import { readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

/** @import { Vankho } from "../../Templates/assets/search/vankho.js" */

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
export const assets = join(root, "Templates/assets");
export const EDITION = "0123456789ab";

/**
 * FNV-1a of 32 bits over UTF-16 code units, as the format says.
 * @param {string} text
 */
export function checksum(text) {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/**
 * A file of an index as `vankho build` writes it.
 * @param {string} name
 * @param {string} payload
 * @param {{edition?: string, check?: string}} [changes]
 */
export function shard(name, payload, { edition = EDITION, check = checksum(payload) } = {}) {
  const parts = [edition, name, check, payload].map((part) => JSON.stringify(part));
  return `vankho.take(${parts.join(",")});\n`;
}

/**
 * The text of a file by its name and what stands behind `?` in its address; throws where there is
 * none.
 * @typedef {(name: string, query: string) => string} Read
 */

/**
 * @typedef {object} Page
 * @property {Vankho} vankho what the page calls
 * @property {string[]} asked the names of the files of the index that were asked for, in order
 * @property {string[][]} rounds the same by round
 * @property {(name: string) => Promise<any>} part what a part of the client exports,
 *   `search/bits.js`; only of the client's own scripts
 */

/**
 * Opens the search of an index. What is asked for at once comes at once: a file that is asked for
 * only when others have come is of a later round, however fast a host is.
 * @param {Read} read a file of the index
 * @param {string} [edition]
 * @param {string} [scripts] the folder of the client's scripts
 * @param {Read} [readScript]
 * @returns {Promise<Page>}
 */
export async function open(
  read,
  edition = EDITION,
  scripts = assets,
  readScript = (name) => readFileSync(join(scripts, name), "utf8"),
) {
  /** @type {string[]} */
  const asked = [];
  /** @type {string[][]} */
  const rounds = [];
  /** @type {{name: string, query: string, element: any}[]} */
  let files = [];
  let pending = 0;
  const context = vm.createContext({ URL, setTimeout, clearTimeout, atob, escape, unescape });
  context.window = context;
  const runner = new Runner(context, scripts, readScript);

  /** @type {(element: any, isLoaded: boolean) => void} */
  const end = (element, isLoaded) => isLoaded ? element.onload() : element.onerror();
  /** @type {(name: string, query: string) => boolean} */
  const runFile = (name, query) => {
    try {
      vm.runInContext(read(name, query), context);
      return true;
    } catch {
      return false;
    }
  };
  const deliver = () => {
    if (pending) return setImmediate(deliver);
    const round = files;
    files = [];
    rounds.push(round.map(({ name }) => name));
    for (const { name, query, element } of round) end(element, runFile(name, query));
  };
  /** @type {(element: any) => void} */
  const append = (element) => {
    const { pathname, search: query } = new URL(element.src), path = decodeURIComponent(pathname);
    if (path.includes("/assets/")) {
      pending++;
      setImmediate(async () => {
        const isLoaded = await runner.run(basename(path), query).then(() => true, () => false);
        pending--;
        end(element, isLoaded);
      });
      return;
    }
    const name = path.split(`/${edition}/`)[1].replace(/\.js$/, "");
    asked.push(name);
    if (files.push({ name, query, element }) === 1) setImmediate(deliver);
  };
  context.document = {
    currentScript: {
      src: "file:///a%20%23b/assets/search.js",
      dataset: { index: `search/${edition}/` },
    },
    createElement: () => ({ remove() {} }),
    head: { append },
  };
  await runner.run("search.js", "");
  return { vankho: context.vankho, asked, rounds, part: (name) => runner.part(name) };
}

/** Runs scripts: those with imports as modules, each part once. */
class Runner {
  /** @type {Map<string, any>} */
  modules = new Map();

  /**
   * @param {vm.Context} context
   * @param {string} folder
   * @param {Read} readScript
   */
  constructor(context, folder, readScript) {
    this.context = context;
    this.folder = folder;
    this.readScript = readScript;
  }

  /**
   * @param {string} name
   * @param {string} query what stands behind `?` in the address: a script that is asked for anew
   *   runs anew
   */
  async run(name, query) {
    const text = this.readScript(name, query), filename = join(this.folder, name);
    if (!/^import\b/m.test(text)) return vm.runInContext(text, this.context, { filename });
    await this.evaluate(this.module(filename, text));
  }

  /** @param {string} name */
  async part(name) {
    const module = this.moduleAt(join(this.folder, name));
    await this.evaluate(module);
    return module.namespace;
  }

  /**
   * @param {string} path
   * @param {string} text
   */
  module(path, text) {
    // Node has no types of this.
    const { SourceTextModule } = /** @type {any} */ (vm);
    const module = new SourceTextModule(text, { context: this.context, identifier: path });
    this.modules.set(path, module);
    return module;
  }

  /** @param {string} path */
  moduleAt(path) {
    return this.modules.get(path) ?? this.module(path, readFileSync(path, "utf8"));
  }

  /** @param {any} module */
  async evaluate(module) {
    if (module.status === "unlinked") {
      await module.link((
        /** @type {string} */ name,
        /** @type {{identifier: string}} */ { identifier },
      ) => this.moduleAt(resolve(dirname(identifier), name)));
    }
    await module.evaluate();
  }
}

/**
 * Opens the search of a built site, with the site's own scripts.
 * @param {string} folder
 */
export function openSite(folder) {
  const page = readFileSync(join(folder, "search.html"), "utf8");
  const [, edition] = /data-index="search\/([0-9a-f]{12})\/"/.exec(page) ?? [];
  /** @type {Read} */
  const read = (name) => readFileSync(join(folder, "search", edition, `${name}.js`), "utf8");
  return open(read, edition, join(folder, "assets"));
}

/**
 * The start file of an index without documents, changed where a test says.
 * @param {object} [changes]
 */
export function start(changes = {}) {
  return JSON.stringify({
    version: 1,
    documents: 0,
    entities: 0,
    dated: [],
    kinds: [],
    fold: { tones: "\u0300\u0309\u0303\u0301\u0323", marks: "\u0302\u0306\u031b", stroke: "đð" },
    syllables: "",
    frequencies: "",
    equivalents: "",
    alike: "",
    levels: ["1000000000000000", "1000000000000000"],
    directory: "",
    shards: [0, 1],
    hot: [2048, 256],
    more: 0,
    cards: 16,
    texts: 6,
    facets: [],
    ...changes,
  });
}
