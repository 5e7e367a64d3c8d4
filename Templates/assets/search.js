// Search in this archive, by an index of scripts: Sources/SearchIndexing/FORMAT.md. What a plain
// first answer can do without is in search-more.js.

import { search } from "./search/answering.js";
import { take } from "./search/loading.js";
import { moreOrNone } from "./search/more.js";
import { vankho } from "./search/vankho.js";

/** @import { Vankho } from "./search/vankho.js" */

// What the page and its scripts say to each other has one number in all of them.
const CLIENT = 2;

const page = /** @type {{vankho?: Vankho}} */ (/** @type {unknown} */ (window));

page.vankho = Object.assign(vankho, {
  client: CLIENT,
  take,
  search,
  /** @type {Vankho["suggest"]} */
  suggest: async (text) => await (await moreOrNone())?.suggest(text) ?? [],
  /** @type {Vankho["snippet"]} */
  snippet: async (result) =>
    await (await moreOrNone())?.snippet(result) ??
      { paragraph: null, parts: [], missing: [], isLost: true },
});
