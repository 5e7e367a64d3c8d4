// What signs in a query mean: quotation marks, a minus, a colon.

import { takeFilter } from "./filtering.js";
import { wordsOf } from "./folding.js";

/** @import { PlacedWord } from "./folding.js" */
/** @import { Query } from "./parsing.js" */

const QUOTED = /(?<minus>-?)"(?<phrase>[^"]*)"?/;
const FIELD = /(?<field>[\p{L}_]+):(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]+))/u;
const OTHER = /(?<other>[^\s"]+)/;
const PART = new RegExp(`${QUOTED.source}|${FIELD.source}|${OTHER.source}`, "gu");

/**
 * Fills in words, phrases, filters, and what is excluded: a minus takes what follows it up to the
 * next phrase or minus, together.
 * @param {Query} query
 * @param {string} text
 */
export async function readSigns(query, text) {
  /** @type {PlacedWord[] | null} */
  let minus = null;
  for (const { groups = {} } of text.replace(/[“”„«»]/g, '"').matchAll(PART)) {
    const { field, quoted, plain, phrase, other } = groups;
    if (field && await takeFilter(query, field, quoted ?? plain)) continue;
    const words = wordsOf(phrase ?? other ?? `${field} ${quoted ?? plain}`);
    if (phrase !== undefined) {
      minus = null;
      addPhrase(query, words, groups.minus);
    } else if (words.length && /^-[\p{L}\p{N}]/u.test(other)) query.excluded.push(minus = words);
    else (minus ?? query.words).push(...words);
  }
}

/**
 * @param {Query} query
 * @param {PlacedWord[]} words
 * @param {string} minus before it, or nothing
 */
function addPhrase(query, words, minus) {
  if (!minus) {
    query.phrases.push(words);
    query.words.push(...words.map((word) => ({ ...word, quoted: true })));
  } else if (words.length) query.excluded.push(words);
}
