// What a reader asks: words, phrases in quotation marks, words that are excluded, filters.

import { wordsOf } from "./folding.js";
import { more, moreOrNone } from "./more.js";
import { index } from "./start.js";

/** @import { PlacedWord } from "./folding.js" */

/** @typedef {PlacedWord & {quoted?: boolean}} QueryWord */

/** @typedef {Record<string, string[]>} Filters from a facet to the values that it may have */

/**
 * @typedef {object} Query
 * @property {string} text as it was typed
 * @property {QueryWord[]} words
 * @property {PlacedWord[][]} phrases
 * @property {PlacedWord[][]} excluded
 * @property {Filters} filters
 * @property {Filters} [movedFilters] those that were asked for, where ids in them gave way to
 *   others
 * @property {boolean} isOpen whether the last word may be unfinished
 * @property {boolean} isShortened whether it has more words than decide what is found
 * @property {number} allWords a bit for each word that decides
 */

/** So many words decide what is found: one bit each. */
export const DECIDING_WORDS = 8;
/** So many decide in which order. */
const MOST_WORDS = 16;

/**
 * @param {string} text
 * @param {Record<string, unknown>} [filters] a value or several for each facet
 * @returns {Promise<Query>}
 */
export async function parse(text, filters) {
  /** @type {Query} */
  const query = {
    text,
    words: [],
    phrases: [],
    excluded: [],
    filters: filtersOf(filters),
    isOpen: /[\p{L}\p{N}]$/u.test(text),
    isShortened: false,
    allWords: 0,
  };
  if (index.moved && Object.keys(query.filters).length) await (await moreOrNone())?.follow(query);
  if (SIGNS.test(text)) await (await more()).readSigns(query, text);
  else query.words = text.split(/\s/).flatMap((part) => wordsOf(part));
  if (query.words.some(({ code }) => code !== "A")) markUnmarked(query.words);
  query.isShortened = query.words.length > DECIDING_WORDS;
  query.words.length = Math.min(query.words.length, MOST_WORDS);
  query.allWords = (1 << Math.min(query.words.length, DECIDING_WORDS)) - 1;
  return query;
}

/** Quotation marks, a minus before a word, a field before a colon: read by search-more.js. */
const SIGNS = /["“”„«»]|(?:^|\s)(?:-[\p{L}\p{N}]|[\p{L}_]+:\S)/u;

/**
 * @param {Record<string, unknown> | null | undefined} filters
 * @returns {Filters}
 */
const filtersOf = (filters) =>
  Object.fromEntries(
    Object.entries(filters ?? {}).map((
      [facet, values],
    ) => [facet, [values ?? []].flat().map(String)]),
  );

/**
 * Who types marks at all means a word without any as it stands.
 * @param {QueryWord[]} words
 */
function markUnmarked(words) {
  for (const word of words) if (word.code === "A" && !word.quoted) word.code = "a";
}
