// How well words stand in the archive, and which of them may be slips.

import { basesOf } from "./folding.js";
import { terms } from "./postings.js";
import { index } from "./start.js";
import { GAIN } from "./repair-weights.js";

/** @import { QueryWord } from "./parsing.js" */

/** Shorter words are like too many others. */
const LEAST_LETTERS = 3;

/**
 * Says whether a word may be taken for another: not in quotation marks, and no number.
 * @param {QueryWord} word
 */
export const isDoubtful = ({ base, quoted }) =>
  !quoted && base.length >= LEAST_LETTERS && /^\D+$/.test(base);

/** @param {string} base */
export const isSyllable = (base) => index.numbers.has(base);

/** @param {string} base */
export const hasVowel = (base) => /[aeiouy]/.test(base);

/**
 * How many documents have a term, as far as that is loaded.
 * @param {...(string | undefined)} bases
 */
export const frequencyOf = (...bases) =>
  (bases.every(Boolean) && terms.get(bases.join(" "))?.frequency) || 0;

/**
 * How well words stand beside each other in the archive: those that have a neighbour, and how
 * often.
 * @param {string[]} bases
 */
export const standing = (bases) =>
  bases.reduce((sum, base, i) => {
    const left = frequencyOf(bases[i - 1], base), right = frequencyOf(base, bases[i + 1]);
    return sum + Math.log(1 + left) + (left || right ? GAIN.beside : 0);
  }, 0);

/**
 * Each word with how often it stands beside the better one of its neighbours.
 * @param {QueryWord[]} words
 */
export function neighbourly(words) {
  const bases = basesOf(words);
  return words.map((word, place) => ({
    word,
    place,
    frequency: Math.max(
      frequencyOf(bases[place - 1], word.base),
      frequencyOf(word.base, bases[place + 1]),
    ),
  }));
}
