// What the words of a query may mean: each reading takes the place of one word or of several.

import { index } from "./start.js";
import { ALIAS } from "./weights.js";

/** @import { FoldedWord } from "./folding.js" */
/** @import { QueryWord } from "./parsing.js" */

/**
 * @typedef {object} Reading
 * @property {number} from the place of the first word that it stands for
 * @property {number} to the place behind the last one
 * @property {FoldedWord[]} words
 * @property {number} weight
 * @property {[typed: string, other: string]} [alias] what it is another name for, and itself
 * @property {string} [repairs] the word in whose place it would be; it counts only when it is
 *   settled
 * @property {number} [cost] of the slip that it takes back
 * @property {boolean} [isTyped] whether the very keys say it, so that it is believed by its weight
 * @property {number} [gain] how much speaks for it
 */

/**
 * The readings of words as they were typed.
 * @param {QueryWord[]} words
 */
export function readingsOf(words) {
  /** @type {Reading[]} */
  const readings = [];
  words.forEach((word, from) => {
    readings.push({ from, to: from + 1, words: [word], weight: 1 });
    readings.push(...joinedReadings(words, from));
  });
  return readings;
}

/**
 * Words from one place on that are one word, too, and what they are abbreviations of, or have as
 * one.
 * @param {QueryWord[]} words
 * @param {number} from
 */
function* joinedReadings(words, from) {
  let run = "", name = "";
  for (let to = from; words[to] && !words[to].quoted; to++) {
    const { base, joined } = words[to], isLone = to === from;
    name = isLone ? base : name + " " + base;
    // 72/2013/NĐ-CP and 1.234 are one word, too.
    run = isLone || (run && joined) ? run + base : "";
    if (run && !isLone && !words[to + 1]?.joined) {
      yield { from, to: to + 1, words: [{ base: run }], weight: 1 };
    }
    // "CA" is an office only in capitals.
    if (isLone && isWord(name) && !isCapital(words[from].raw)) continue;
    for (const other of namesFor(name)) {
      if (isLone || !isWord(other)) yield alias(from, to + 1, name, other);
    }
  }
}

/** @param {string} raw */
const isCapital = (raw) => raw === raw.toUpperCase();

/** @param {string} text */
const isWord = (text) => /[aeiouy]/.test(text) && index.numbers.has(text);

/**
 * What means the same.
 * @param {string} name
 */
const namesFor = (name) =>
  index.equivalentGroups.filter((group) => group.includes(name)).flat().filter((other) =>
    other !== name
  );

/**
 * @param {number} from
 * @param {number} to
 * @param {string} typed
 * @param {string} other
 * @returns {Reading}
 */
const alias = (from, to, typed, other) => ({
  from,
  to,
  words: other.split(" ").map((base) => ({ base })),
  weight: ALIAS,
  alias: [typed, other],
});
