// What the page takes of the search: search.js leaves it under one global name.

/**
 * @typedef {object} Vankho
 * @property {number} client the version of what page and scripts say to each other
 * @property {(query: string, options: SearchOptions) => Promise<Answer>} search
 * @property {(text: string) => Promise<Suggestion[]>} suggest
 * @property {(result: Result) => Promise<Snippet>} snippet
 */

/**
 * @typedef {object} SearchOptions
 * @property {number} [limit]
 * @property {number} [offset]
 * @property {Record<string, string[]>} [filters]
 * @property {string} [sort]
 * @property {boolean} [repair] whether slips are mended
 * @property {boolean} [complete] whether all is counted, whatever must be loaded for it
 */

/**
 * @typedef {object} Answer
 * @property {number} total
 * @property {number} full how many have all words
 * @property {boolean} exact whether these numbers are final
 * @property {Result[]} results
 * @property {Notice[]} notices
 * @property {Record<string, FacetValue[]>} facets
 * @property {Record<string, string[]>} [filters] those meant, where ids were given up
 */

/**
 * @typedef {object} Result
 * @property {string} kind
 * @property {string} id
 * @property {string} url
 * @property {string} title
 * @property {string} [date] of EDTF
 * @property {string} [detail]
 * @property {string} [language] of the title
 * @property {string} [textLanguage]
 * @property {number | null} meeting
 * @property {boolean} full whether it has all words
 * @property {string[]} missing the words that it lacks, as far as that is known
 */

/**
 * What was made of the words that were typed, or what is wrong with files.
 * @typedef {object} Notice
 * @property {string} kind
 * @property {string[]} [files] those that are missing or of no use
 * @property {string} [from]
 * @property {string} [to]
 */

/**
 * @typedef {object} FacetValue
 * @property {string} id
 * @property {string} name
 * @property {number} count
 * @property {string} [group]
 */

/**
 * @typedef {object} Suggestion
 * @property {string} text
 * @property {string} kind
 * @property {string} [url] where it leads, if not to a search
 * @property {number} [count]
 * @property {string} [language]
 * @property {string} [detail]
 */

/**
 * @typedef {object} Snippet
 * @property {number | null} paragraph
 * @property {{text: string, mark: number}[]} parts `mark` is 1 for a word as it was typed, 2 for
 *   another form of it
 * @property {string[]} missing the words that the text lacks
 * @property {boolean} [isLost] whether the text could not be loaded
 */

/** The search. It is there before anything but versions.js asks for it. */
export const vankho = () =>
  /** @type {{ vankho: Vankho }} */ (/** @type {unknown} */ (globalThis)).vankho;
