// Answers searches in built sites, for tests and measurements that are written in Python: a line of JSON
// for each line of JSON.
//
//     {"page": 1, "site": "FOLDER"}                    opens the search page of a site, with nothing loaded
//     {"page": 1, "ask": [["nhân quyền", {...}], ...]} searches; {"answers": [...], "rounds": [[...], ...]}
//     {"page": 1, "close": true}
//
// An answer is the JSON text of what the client says; rounds are the files of the index that all these
// searches have loaded, by round.
import { createInterface } from "node:readline";
import { openSite } from "./client.mjs";

const pages = new Map();

async function reply({ page, site, ask, close }) {
  if (site) pages.set(page, openSite(site));
  if (close) pages.delete(page);
  if (!ask) return {};
  const { vankho, rounds } = pages.get(page), before = rounds.length, answers = [];
  for (const [query, options] of ask) answers.push(JSON.stringify(await vankho.search(query, options)));
  return { answers, rounds: rounds.slice(before) };
}

for await (const line of createInterface({ input: process.stdin })) {
  const said = await reply(JSON.parse(line)).catch((error) => ({ error: String(error.stack) }));
  process.stdout.write(`${JSON.stringify(said)}\n`);
}
