// What to look up for a query, place by place.

import { pairsOf } from "./dictionary.js";
import { WORD_ALONE } from "./weights.js";

/** @import { Lookup } from "./dictionary.js" */
/** @import { Reading } from "./readings.js" */
/** @import { Retrieval } from "./retrieving.js" */

/**
 * One way to find what stands at a place of the query.
 * @typedef {object} Option
 * @property {Lookup[]} parts all of which a document must have
 * @property {number} mask a bit for each word of the query that it tells of
 * @property {number} weight
 * @property {Reading} reading
 * @property {Reading} [next] the reading behind it, where it is the pair between both
 * @property {boolean} [isAlone] whether it is a word alone
 */

/**
 * How much of a query is looked up. Every second pair tells where all words stand.
 * @enum {number}
 */
export const REACH = { SOME_PAIRS: 0, ALL_PAIRS: 1, WORDS: 2 };

/** Up to so many words all pairs are looked up at once. */
const FEW_WORDS = 3;

/**
 * The options at each place: inside of readings, and between two of them. Words alone come last:
 * they count only where no pair has told of them.
 * @param {Retrieval} retrieval
 * @returns {Option[][]}
 */
export function optionsByPlace({ query, readings, reach }) {
  const count = query.words.length;
  /** @type {Map<string, Option[]>} */
  const pairs = new Map();
  /** @type {Map<string, Option[]>} */
  const alone = new Map();
  for (const reading of readings) {
    const isSingle = reading.words.length === 1;
    if (isSingle && (count === 1 || reach >= REACH.WORDS)) {
      add(alone, `${reading.from}`, wordAlone(reading, count));
    } else if (!isSingle) add(pairs, `${reading.to}-${reading.from}`, inside(reading));
    for (const next of readings) {
      if (next.from !== reading.to || !isLookedUp(reading.to, count, reach)) continue;
      if (isSingle || next.words.length === 1) add(pairs, `${reading.to}`, between(reading, next));
    }
  }
  return [...pairs.values(), ...alone.values()];
}

/**
 * The same in one list.
 * @param {Retrieval} retrieval
 */
export const allOptions = (retrieval) => optionsByPlace(retrieval).flat();

/**
 * @param {Map<string, Option[]>} options
 * @param {string} place
 * @param {Option} option
 */
function add(options, place, option) {
  const list = options.get(place);
  if (list) list.push(option);
  else options.set(place, [option]);
}

/**
 * Says whether the pair at this place is wanted yet.
 * @param {number} place
 * @param {number} count
 * @param {number} reach
 */
const isLookedUp = (place, count, reach) =>
  reach > REACH.SOME_PAIRS || count <= FEW_WORDS || place % 2 === 1 || place === count - 1;

/** @param {Reading} reading */
const maskOf = ({ from, to }) => ((1 << to) - 1) & ~((1 << from) - 1);

/**
 * @param {Reading} reading
 * @param {number} count
 * @returns {Option}
 */
const wordAlone = (reading, count) => ({
  parts: pairsOf(reading.words),
  mask: maskOf(reading),
  weight: reading.weight * (count > 1 ? WORD_ALONE : 1),
  reading,
  isAlone: true,
});

/**
 * @param {Reading} reading
 * @returns {Option}
 */
const inside = (reading) => ({
  parts: pairsOf(reading.words),
  mask: maskOf(reading),
  weight: reading.weight,
  reading,
});

/**
 * The last word of a reading and the first of the next one tell of those of both that are one word.
 * @param {Reading} reading
 * @param {Reading} next
 * @returns {Option}
 */
const between = (reading, next) => ({
  parts: [[reading.words[reading.words.length - 1], next.words[0]]],
  mask: (reading.words.length === 1 ? maskOf(reading) : 0) |
    (next.words.length === 1 ? maskOf(next) : 0),
  weight: reading.weight * next.weight,
  reading,
  next,
});
