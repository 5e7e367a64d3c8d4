// What the page takes of the search: search.js leaves it under one global name.

/** @typedef {import("../search/vankho.js").Vankho} Vankho */
/** @typedef {import("../search/answering.js").Answer} Answer */
/** @typedef {import("../search/answering.js").FacetCount} FacetValue */
/** @typedef {import("../search/answering.js").Notice} Notice */
/** @typedef {import("../search/answering.js").Result} Result */
/** @typedef {import("../search/snippets.js").Snippet} Snippet */
/** @typedef {import("../search/suggesting.js").Suggestion} Suggestion */

/** The search. It is there before anything but versions.js asks for it. */
export const vankho = () =>
  /** @type {{ vankho: Vankho }} */ (/** @type {unknown} */ (globalThis)).vankho;
