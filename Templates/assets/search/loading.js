// Files come as scripts, the only thing that a page opened from a folder may load.

import { checksum } from "./format.js";
import { vankho } from "./vankho.js";

/**
 * A file of the index that was asked for.
 * @typedef {object} IndexFile
 * @property {(text: string) => unknown} read
 * @property {unknown} [value] what `read` made of it
 * @property {Promise<unknown>} [done]
 */

/** After so many milliseconds a script counts as lost. */
const TIMEOUT = 10_000;

// Joined, parts run within the script that the page names: only then it is the current one.
const script = /** @type {HTMLScriptElement} */ (document.currentScript);
const folder = script.dataset.index ?? "";
const base = new URL("../" + folder, script.src).href;
const edition = folder.split("/").at(-2);

/** @type {Map<string, IndexFile>} */
const files = new Map();

/**
 * What the search that runs could not load.
 * @type {Set<string>}
 */
export const broken = new Set();

/**
 * What `read` makes of a file of the index, or null where it does not come. Each is loaded once.
 * @template T
 * @param {string} name
 * @param {(text: string) => T} read throws, or returns nothing, where the file is of no use
 * @returns {Promise<T | null>}
 */
export function load(name, read) {
  /** @type {IndexFile} */
  const file = files.get(name) ?? { read };
  if (!file.done) {
    files.set(name, file);
    file.done = runScript(base + name + ".js", () => file.value).then((value) => {
      if (value) return value;
      broken.add(name);
      files.delete(name);
      return null;
    });
  }
  return /** @type {Promise<T | null>} */ (file.done);
}

/** @type {import("./vankho.js").Vankho["take"]} */
export function take(from, name, check, text) {
  const file = files.get(name);
  if (from !== edition) vankho.fault = "stale";
  else if (file && checksum(text) === check) file.value = file.read(text);
}

/**
 * The address of a script that lies beside that of the search.
 * @param {string} name
 */
export const addressOf = (name) => new URL(name, script.src).href;

/**
 * Runs a script and returns what it leaves; asks for it once more, past all caches, where it leaves
 * nothing.
 * @template T
 * @param {string} address
 * @param {() => T} outcome
 */
export const runScript = async (address, outcome) =>
  await runOnce(address, outcome) || runOnce(`${address}?${Date.now()}`, outcome);

/**
 * @template T
 * @param {string} src
 * @param {() => T} outcome
 * @returns {Promise<T>}
 */
const runOnce = (src, outcome) =>
  new Promise((resolve) => {
    const element = document.createElement("script");
    const end = () => {
      clearTimeout(timer);
      element.remove();
      resolve(outcome());
    };
    const timer = setTimeout(end, TIMEOUT);
    Object.assign(element, { src, onload: end, onerror: end });
    document.head.append(element);
  });
