// Readings of words that the archive does not have, or that hardly stand where they stand: typed
// with the input method off, slips, two words run together.

import { hasVowel, isDoubtful, isSyllable, neighbourly } from "./doubting.js";
import { terms } from "./postings.js";
import { meantFor, slipCost } from "./slips.js";
import { index } from "./start.js";
import { typedReadings } from "./typing.js";
import { READING, SLIP } from "./repair-weights.js";

/** @import { Reading } from "./readings.js" */
/** @import { Retrieval } from "./retrieving.js" */

/** So many words are tried as slips for one that is unknown. */
const MOST_TRIED = 6;

/**
 * Adds what unknown words may be.
 * @param {Retrieval} retrieval
 */
export function addReadings(retrieval) {
  retrieval.query.words.forEach((word, place) => {
    if (word.quoted || isSyllable(word.base)) return;
    const isLookalike = index.lookalikes.has(word.base);
    const readings = typedReadings(word.raw).filter((reading) => !isLookalike || isGood(reading));
    const isRead = readings.some(isGood);
    // What reads well with the method off is not looked up as typed: the start file would know it.
    if (isRead && !isLookalike) {
      retrieval.readings = retrieval.readings.filter(({ words: [first] }) => first !== word);
    }
    const repairs = isLookalike ? "" : word.base;
    retrieval.readings.push(...readings.map((reading) => typedReading(reading, place, repairs)));
    if (isRead || isLookalike || !isDoubtful(word) || !hasVowel(word.base)) return;
    retrieval.readings.push(
      ...slipReadings(word.base, place, READING.slip),
      ...splitReadings(word.base, place),
    );
  });
}

/** @param {{weight: number}} reading */
const isGood = ({ weight }) => weight > READING.typedBase;

/**
 * @param {import("./typing.js").TypedReading} reading
 * @param {number} place
 * @param {string} repairs
 * @returns {Reading}
 */
const typedReading = (reading, place, repairs) => ({
  from: place,
  to: place + 1,
  words: [reading],
  weight: reading.weight,
  repairs,
  isTyped: true,
});

/**
 * @param {string} base
 * @param {number} place
 * @param {number} weight
 * @returns {Reading[]}
 */
const slipReadings = (base, place, weight) =>
  meantFor(base).slice(0, MOST_TRIED).map((meant) => ({
    from: place,
    to: place + 1,
    words: [{ base: meant.base }],
    weight: weight - meant.cost * READING.slipCost,
    cost: meant.cost,
    repairs: base,
  }));

/**
 * Two words that were run together.
 * @param {string} base
 * @param {number} place
 */
function splitReadings(base, place) {
  /** @type {Reading[]} */
  const readings = [];
  for (let cut = 1; cut < base.length; cut++) {
    const parts = [base.slice(0, cut), base.slice(cut)];
    if (!parts.every(isSyllable)) continue;
    const words = parts.map((part) => ({ base: part }));
    const weight = READING.split, cost = SLIP.split;
    readings.push({ from: place, to: place + 1, words, weight, cost, repairs: base });
  }
  return readings;
}

/** Words that stand beside a neighbour in so many documents are not doubted. */
const FREQUENT = 30;
const MOST_SUSPECTS = 2;

/**
 * Adds what words that exist may be slips for: the two that stand beside their neighbours least.
 * @param {Retrieval} retrieval
 */
export function addSuspicions(retrieval) {
  const weak = neighbourly(retrieval.query.words).filter(({ word, frequency }) =>
    isDoubtful(word) && (isSyllable(word.base) || !hasVowel(word.base)) && frequency < FREQUENT
  );
  weak.sort((a, b) => a.frequency - b.frequency);
  for (const { word, place } of weak.slice(0, MOST_SUSPECTS)) {
    retrieval.readings.push(...slipReadings(word.base, place, READING.suspectedSlip));
  }
}

const LEAST_FOREIGN = 5, SAME_BEGINNING = 2;

/**
 * Adds what foreign words and names may be slips for, which no table has: what begins alike in the
 * lists that are loaded.
 * @param {Retrieval} retrieval
 */
export function addForeignSlips(retrieval) {
  retrieval.query.words.forEach((word, place) => {
    const { base } = word;
    if (!isDoubtful(word) || isSyllable(base) || terms.has(base)) return;
    if (base.length < LEAST_FOREIGN) return;
    for (const key of terms.keys()) {
      if (!isForeignLike(base, key)) continue;
      const cost = slipCost(base, key), weight = READING.foreignSlip - cost * READING.slipCost;
      if (cost >= SLIP.most) continue;
      const words = [{ base: key }];
      retrieval.readings.push({
        from: place,
        to: place + 1,
        words,
        weight,
        repairs: base,
        isTyped: true,
      });
    }
  });
}

/**
 * @param {string} base
 * @param {string} key of a term
 */
const isForeignLike = (base, key) =>
  key.startsWith(base.slice(0, SAME_BEGINNING)) && !/[ @]/.test(key) && !isSyllable(key) &&
  Math.abs(key.length - base.length) <= 1;
