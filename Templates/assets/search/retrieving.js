// Finds the documents of a query: first by a few lists, then, where these are not enough, by more.

import { loadTerms, termsOf } from "./dictionary.js";
import { TITLE_LEVEL } from "./format.js";
import { more, moreOrNone } from "./more.js";
import { allOptions, REACH } from "./planning.js";
import { isWhole } from "./postings.js";
import { readingsOf } from "./readings.js";
import { tally } from "./scoring.js";
import { index } from "./start.js";

/** @import { Query } from "./parsing.js" */
/** @import { Reading } from "./readings.js" */
/** @import { Tally } from "./scoring.js" */

/**
 * The finding of a query: how it is read by now, what was looked up, and what was found.
 * @typedef {object} Retrieval
 * @property {Query} query
 * @property {Reading[]} readings
 * @property {Reading[]} repairs those that took the place of words
 * @property {number} reach how much is looked up
 * @property {Set<number>} [excludedDocuments]
 * @property {string[]} filtering the facets by which is filtered
 * @property {Int32Array} [failures] which filter a document fails: 0 none, i + 1 the one of
 *   `filtering` with the number i, -1 several
 * @property {Tally} tally
 * @property {boolean} isExact whether every document was found that has any of the words
 */

/**
 * How much is wanted.
 * @typedef {object} Wish
 * @property {number} want so many documents
 * @property {boolean} [complete] all that there are
 * @property {boolean} [repair] whether words may be taken for others
 */

/**
 * @param {Query} query
 * @param {string[]} filtering
 * @param {Int32Array} [failures]
 * @returns {Retrieval}
 */
export const retrievalOf = (query, filtering = [], failures) => ({
  query,
  readings: readingsOf(query.words),
  repairs: [],
  reach: REACH.SOME_PAIRS,
  filtering,
  failures,
  tally: /** @type {Tally} */ ({}),
  isExact: false,
});

/**
 * Fills in what is found.
 * @param {Retrieval} retrieval
 * @param {Wish} wish
 */
export async function retrieve(retrieval, { want, complete = false, repair = true }) {
  const { query: { words, phrases } } = retrieval;
  const hasUnknown = words.some(({ base, quoted }) => !quoted && !index.numbers.has(base));
  const repairing = repair && hasUnknown && await moreOrNone();
  if (repairing) repairing.addReadings(retrieval);
  await lookUp(retrieval, repairing ? REACH.ALL_PAIRS : REACH.SOME_PAIRS);
  if (repairing) repairing.settle(retrieval);
  retrieval.tally = tally(retrieval);
  const isShort = retrieval.tally.allowed.length < want;
  if (words.length && (complete || phrases.length || isShort || !isSure(retrieval))) {
    await (await more()).deepen(retrieval, { want, complete, repair });
  }
  retrieval.isExact = !words.length || isAllLoaded(retrieval);
}

/**
 * Loads what is to be looked up. Words in whose place others may be meant are looked up, too: where
 * the archive has them they stay.
 * @param {Retrieval} retrieval
 * @param {number} [reach] at least
 */
export async function lookUp(retrieval, reach = REACH.ALL_PAIRS) {
  retrieval.reach = Math.max(retrieval.reach, reach);
  const doubted = retrieval.readings.flatMap(({ repairs, isTyped }) =>
    repairs && !isTyped ? { parts: [/** @type {[{base: string}]} */ ([{ base: repairs }])] } : []
  );
  await loadTerms([...allOptions(retrieval), ...doubted]);
  if (retrieval.query.excluded.length) await (await more()).exclude(retrieval);
}

const PAIR_WORDS = 2;

/**
 * Says whether the words stand together anywhere; of three and more, all in one title.
 * @param {Retrieval} retrieval
 */
export const isSure = ({ query: { words }, tally: { full, least } }) =>
  words.length <= PAIR_WORDS
    ? full.length > 0
    : full.some((document) => least[document] >= TITLE_LEVEL);

/** @param {Retrieval} retrieval */
const isAllLoaded = (retrieval) =>
  (retrieval.query.words.length === 1 || retrieval.reach >= REACH.WORDS) &&
  termsOf(allOptions(retrieval)).every(({ postings }) => postings.every(isWhole));
