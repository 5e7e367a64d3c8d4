// What search.js can do without for a plain first answer, and loads when it is wanted: other words
// than those typed, filters, counts, phrases, snippets, suggestions.

import "./search.js";
import { deepen, exclude } from "./search/deepening.js";
import { failuresOf, follow } from "./search/filtering.js";
import { finish } from "./search/noticing.js";
import { addReadings } from "./search/repairing.js";
import { settle } from "./search/settling.js";
import { readSigns } from "./search/signs.js";
import { snippet } from "./search/snippets.js";
import { suggest } from "./search/suggesting.js";
import { verified } from "./search/texts.js";

/** @import { Vankho } from "./search/vankho.js" */

// That of search.js, which a cache or an open page may have of another version: then neither would
// understand the other.
const CLIENT = 2;

/** What search.js asks for. */
export const further = {
  addReadings,
  deepen,
  exclude,
  failuresOf,
  finish,
  follow,
  settle,
  snippet,
  suggest: (/** @type {string} */ text) => suggest(text).catch(() => []),
  readSigns,
  verified,
};

const page = /** @type {{vankho: Vankho}} */ (/** @type {unknown} */ (window));

if (page.vankho.client !== CLIENT) page.vankho.fault = "version";
else {
  // An older one that came out of a cache has said otherwise.
  if (page.vankho.fault === "version") delete page.vankho.fault;
  page.vankho.more = further;
}
