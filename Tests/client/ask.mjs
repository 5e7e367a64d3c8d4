// Answers searches in built sites, for tests and measurements that are written in Python: a line of JSON
// for each line of JSON.
//
//     {"page": 1, "site": "FOLDER"}                    opens the search page of a site, with nothing loaded
//     {"page": 1, "ask": [["nhân quyền", {...}], ...]} searches; {"answers": [...], "rounds": [[...], ...]}
//     {"page": 1, "ask": [...], "snippets": 3}         also {"snippets": [[...], ...]} of the first results
//     {"page": 1, "suggest": ["nhân q", ...]}          {"suggestions": [...], "rounds": [[...], ...]}
//     {"page": 1, "close": true}
//
// An answer, a list of suggestions and a snippet are the JSON text of what the client says; rounds are the
// files of the index that all these searches have loaded, by round. Where a client shows its snippets to
// nobody, there are none.
import { createInterface } from "node:readline";
import { openSite } from "./client.mjs";

const pages = new Map();

async function reply({ page, site, ask = [], snippets = 0, suggest = [], close }) {
  if (site) pages.set(page, openSite(site));
  if (close) return void pages.delete(page);
  const { vankho, rounds } = pages.get(page), before = rounds.length;
  const said = { answers: [], snippets: [], suggestions: [] };
  for (const [query, options] of ask) {
    const answer = await vankho.search(query, options), shown = [];
    said.answers.push(JSON.stringify(answer));
    for (const result of vankho.snippet ? answer.results.slice(0, snippets) : []) {
      shown.push(JSON.stringify(await vankho.snippet(result)));
    }
    said.snippets.push(shown);
  }
  for (const text of suggest) said.suggestions.push(JSON.stringify(await vankho.suggest(text)));
  return { ...said, rounds: rounds.slice(before) };
}

for await (const line of createInterface({ input: process.stdin })) {
  const said = await reply(JSON.parse(line)).catch((error) => ({ error: String(error.stack) }));
  process.stdout.write(`${JSON.stringify(said ?? {})}\n`);
}
