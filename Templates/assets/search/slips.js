// Slips of the hand and of the ear: which words may have been meant.

import { bitCount } from "./ranking.js";
import { index } from "./start.js";
import { SLIP } from "./repair-weights.js";

/** Rows and neighbouring keys of a keyboard, and letters that are taken for each other by ear. */
const NEIGHBOURS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].concat(
  ["qawsedrftgyhujikolp", "azsxdcfvgbhnjmk"],
  ["tck", "sx", "ln", "rd"],
);

const neighbours = new Set(
  NEIGHBOURS.flatMap((row) =>
    [...row].slice(1).flatMap((letter, i) => [row[i] + letter, letter + row[i]])
  ),
);

/**
 * The cost of having typed a word for another: the distance of optimal string alignment, in which
 * slips that are frequent are cheap.
 * @param {string} typed
 * @param {string} meant
 */
export function slipCost(typed, meant) {
  /** @type {number[][]} */
  let [beforeLast, last, row] = [[], [], [0]];
  for (let j = 1; j <= meant.length; j++) row.push(j * SLIP.leftOut);
  for (let i = 1; i <= typed.length; i++) {
    [beforeLast, last, row] = [last, row, [i * SLIP.extra]];
    for (let j = 1; j <= meant.length; j++) {
      const a = typed[i - 1], b = meant[j - 1];
      const isTransposed = i > 1 && a === meant[j - 2] && b === typed[i - 2];
      row[j] = Math.min(
        last[j - 1] + replacing(a, b),
        last[j] + (a === typed[i - 2] ? SLIP.doubled : SLIP.extra),
        row[j - 1] + (b === meant[j - 2] ? SLIP.doubled : SLIP.leftOut),
        isTransposed ? beforeLast[j - 2] + SLIP.transposed : Infinity,
      );
    }
  }
  return row[meant.length];
}

/**
 * @param {string} typed
 * @param {string} meant
 */
function replacing(typed, meant) {
  if (typed === meant) return 0;
  return neighbours.has(typed + meant) ? SLIP.neighbour : SLIP.other;
}

/** @typedef {{base: string, cost: number}} Meant */

/** @type {Map<string, Meant[]>} */
const meantWords = new Map();
const MOST_MEANT = 8;

/**
 * Syllables of the archive that may have been meant, likeliest first.
 * @param {string} word
 */
export function meantFor(word) {
  const known = meantWords.get(word);
  if (known) return known;
  const letters = lettersOf(word);
  const found = index.bases
    .flatMap((base, number) => {
      if (base === word || !isNear(word, letters, base, number)) return [];
      return { base, cost: slipCost(word, base) - +index.frequencies[number] * SLIP.frequency };
    })
    .filter(({ cost }) => cost < SLIP.most)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST_MEANT);
  meantWords.set(word, found);
  return found;
}

/**
 * A bit for each letter in the word.
 * @param {string} word
 */
function lettersOf(word) {
  let mask = 0;
  for (let i = 0; i < word.length; i++) mask |= 1 << word.charCodeAt(i);
  return mask;
}

/** One slip makes a word so much longer or shorter at most, and changes so many letters. */
const MOST_LONGER = 1, MOST_CHANGED = 2;

/** @type {number[]} */
const letterSets = [];

/**
 * One slip changes two letters at most: nearly all other syllables are told by that.
 * @param {string} word
 * @param {number} letters
 * @param {string} base
 * @param {number} number of the base
 */
const isNear = (word, letters, base, number) =>
  Math.abs(base.length - word.length) <= MOST_LONGER &&
  bitCount((letterSets[number] ??= lettersOf(base)) ^ letters) <= MOST_CHANGED;
