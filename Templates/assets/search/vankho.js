// The one global name of the search: what pages call, what files of the index call when they come,
// and what the scripts of the search tell each other.

/** @import { Answer, Result, SearchOptions } from "./answering.js" */
/** @import { further } from "../search-more.js" */
/** @import { Suggestion } from "./suggesting.js" */
/** @import { Snippet } from "./snippets.js" */

/**
 * @typedef {object} Vankho
 * @property {number} client the version of what the page and its scripts say to each other
 * @property {(edition: string, name: string, check: string, payload: string) => void} take what a
 *   file of the index calls
 * @property {(text: string, options?: SearchOptions) => Promise<Answer>} search never rejects
 * @property {(text: string) => Promise<Suggestion[]>} suggest never rejects
 * @property {(result: Result) => Promise<Snippet>} snippet of a result of `search`
 * @property {"stale" | "version"} [fault] what is wrong with what came
 * @property {typeof further} [more] what search-more.js does, once it is there
 */

export const vankho = /** @type {Vankho} */ ({});
