// Answers searches in built sites, for tests and measurements that are written in Python: a line of
// JSON for each line of JSON.
//
//     {"page": 1, "site": "FOLDER"}            opens the search page of a site, with nothing loaded
//     {"page": 1, "ask": [["nhân", {...}]]}    searches; {"answers": [...], "rounds": [[...], ...]}
//     {"page": 1, "ask": [...], "snippets": 3} also {"snippets": [[...], ...]} of the first results
//     {"page": 1, "suggest": ["nhân q", ...]}  {"suggestions": [...], "rounds": [[...], ...]}
//     {"page": 1, "close": true}
//
// An answer, a list of suggestions and a snippet are the JSON text of what the client says; rounds
// are the files of the index that all these searches have loaded, by round. A client that shows its
// snippets to nobody has none.
import { createInterface } from "node:readline";
import { openSite } from "./client.mjs";

/**
 * @typedef {object} Message
 * @property {number} page which of the open pages
 * @property {string} [site] the folder of the site to open in it
 * @property {[string, object][]} [ask] queries with their options
 * @property {number} [snippets] of so many results of each answer
 * @property {string[]} [suggest] what stands in the box
 * @property {boolean} [close]
 */

/** @type {Map<number, Awaited<ReturnType<typeof openSite>>>} */
const pages = new Map();

/** @param {Message} message */
async function reply({ page, site, ask = [], snippets = 0, suggest = [], close }) {
  if (site) pages.set(page, await openSite(site));
  const opened = pages.get(page);
  if (!opened) throw new Error(`page ${page} is not open`);
  if (close) pages.delete(page);
  const { vankho, rounds } = opened, before = rounds.length;
  const answers = [], shown = [], suggestions = [];
  for (const [query, options] of ask) {
    const answer = await vankho.search(query, options);
    answers.push(JSON.stringify(answer));
    shown.push(await snippetsOf(vankho, answer.results.slice(0, snippets)));
  }
  for (const text of suggest) suggestions.push(JSON.stringify(await vankho.suggest(text)));
  return { answers, snippets: shown, suggestions, rounds: rounds.slice(before) };
}

/** @type {(vankho: any, results: object[]) => Promise<string[]>} */
async function snippetsOf(vankho, results) {
  const found = [];
  for (const result of vankho.snippet ? results : []) {
    found.push(JSON.stringify(await vankho.snippet(result)));
  }
  return found;
}

for await (const line of createInterface({ input: process.stdin })) {
  const said = await reply(JSON.parse(line)).catch((error) => ({ error: String(error.stack) }));
  process.stdout.write(`${JSON.stringify(said)}\n`);
}
