// The search client of a built site outside a browser: just as much of a page as it asks for.
import { readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";

/**
 * Opens the search of a site folder.
 * @param {string} site the folder with assets/ and search/
 * @param {(name: string, text: string) => string} [change] what to make of a file of the index
 * @returns {{vankho: object, files: string[]}} what the page calls, and the names of the files loaded
 */
export function open(site, change = (_, text) => text, script = join(site, "assets/search.js")) {
  const edition = readdirSync(join(site, "search"))[0];
  const files = [];
  const context = vm.createContext({ URL, setTimeout, clearTimeout, atob, escape, unescape, console });
  context.window = context;
  const append = (element) => {
    if (element.src.includes("/assets/")) {
      vm.runInContext(readFileSync(join(dirname(script), basename(element.src)), "utf8"), context);
      setImmediate(element.onload);
      return;
    }
    const name = decodeURIComponent(element.src.split(`/${edition}/`)[1]).replace(/\.js$/, "");
    setImmediate(() => {
      try {
        const text = change(name, readFileSync(join(site, "search", edition, name + ".js"), "utf8"));
        files.push({ name, text });
        vm.runInContext(text, context);
        element.onload();
      } catch {
        element.onerror();
      }
    });
  };
  context.document = {
    currentScript: { src: pathToFileURL(join(site, "assets/search.js")).href, dataset: { index: `search/${edition}/` } },
    createElement: () => ({ remove() {} }),
    head: { append },
  };
  vm.runInContext(readFileSync(script, "utf8"), context);
  return { vankho: context.vankho, files };
}
