// A title that has all words but one, and beside its neighbour a word that this one may be a slip
// of: so even what has two letters, or is a word, is found again.

import { cardOf } from "./cards.js";
import { wordsOf } from "./folding.js";
import { TITLE_LEVEL } from "./format.js";
import { bitCount, strengthOf } from "./ranking.js";
import { slipCost } from "./slips.js";
import { READING, RECALL, SLIP } from "./repair-weights.js";

/** @import { PlacedWord } from "./folding.js" */
/** @import { Reading } from "./readings.js" */
/** @import { Retrieval } from "./retrieving.js" */

/** @typedef {Reading & {cost: number, worth: number}} Recalled */

/** So many titles are looked at. */
const MOST_TITLES = 6;

/**
 * Takes one word for a slip, and says whether it did.
 * @param {Retrieval} retrieval
 */
export async function recall(retrieval) {
  const found = await Promise.all(
    likelyTitles(retrieval).map(async ({ document, strength }) => {
      const title = wordsOf((await cardOf(document))?.title ?? "");
      return recalledFrom(retrieval, title, strength);
    }),
  );
  const best = found.flat().reduce(
    (/** @type {Recalled | null} */ best, other) =>
      best && best.worth >= other.worth ? best : other,
    null,
  );
  if (!best) return false;
  /** @type {(reading: Reading) => boolean} */
  const isOther = ({ from, cost }) => from !== best.from || !cost;
  retrieval.readings = [...retrieval.readings.filter(isOther), best];
  retrieval.repairs = [...retrieval.repairs.filter(isOther), best];
  return true;
}

/**
 * The documents with most words in their titles, unless others that have all words are stronger.
 * @param {Retrieval} retrieval
 */
function likelyTitles(retrieval) {
  const { query, tally: { seen, full, words, least } } = retrieval;
  const strongest = Math.max(0, ...full.map((document) => strengthOf(retrieval, document)));
  return seen.filter((document) => least[document] >= TITLE_LEVEL)
    .map((document) => ({ document, strength: strengthOf(retrieval, document) }))
    .filter(({ document, strength }) => {
      const lacksMore = bitCount(words[document]) < query.words.length - 1;
      return strength >= strongest * (lacksMore ? RECALL.lackingMore : RECALL.lackingOne);
    })
    .sort((a, b) => b.strength - a.strength)
    .slice(0, MOST_TITLES);
}

/**
 * What the one word that a title lacks may be a slip of.
 * @param {Retrieval} retrieval
 * @param {PlacedWord[]} title
 * @param {number} strength
 * @returns {Recalled[]}
 */
function recalledFrom({ query, readings }, title, strength) {
  /** @type {(place: number, k: number) => boolean} */
  const isAt = (place, k) => readings.some((reading) => isReadingOf(reading, place, title[k]));
  const places = query.words.map((_, place) => place);
  const lost = places.filter((place) => !title.some((_, k) => isAt(place, k))), [place] = lost;
  if (lost.length !== 1) return [];
  const { quoted, base: typed } = query.words[place];
  if (quoted || !/^\D+$/.test(typed)) return [];
  return title.flatMap(({ base }, k) => {
    if (!isAt(place - 1, k - 1) && !isAt(place + 1, k + 1)) return [];
    const cost = slipCost(typed, base), loss = cost * READING.slipCost;
    if (cost >= SLIP.most) return [];
    const worth = strength * (1 - loss), weight = READING.slip - loss;
    return { from: place, to: place + 1, words: [{ base }], weight, cost, worth };
  });
}

/**
 * Says whether a reading is a word of a title, as it was typed and not as a slip.
 * @param {Reading} reading
 * @param {number} place
 * @param {PlacedWord | undefined} word of the title
 */
const isReadingOf = ({ from, to, cost, words }, place, word) =>
  word !== undefined && from === place && to === place + 1 && words.length === 1 && !cost &&
  words[0].base === word.base;
