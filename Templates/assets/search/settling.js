// Which repairs are believed.

import { keyOf } from "./dictionary.js";
import { isSyllable, standing } from "./doubting.js";
import { basesOf } from "./folding.js";
import { allOptions } from "./planning.js";
import { terms } from "./postings.js";
import { addForeignSlips } from "./repairing.js";
import { rarityOf } from "./scoring.js";
import { GAIN, READING } from "./repair-weights.js";

/** @import { Option } from "./planning.js" */
/** @import { Reading } from "./readings.js" */
/** @import { Retrieval } from "./retrieving.js" */

/** @typedef {Reading & {repairs: string, gain: number}} Repair */

const MOST_KEPT = 5;

/**
 * Of the repairs only those stay that stand well beside their neighbours, the best few of a word;
 * none where the archive has the word as it was typed.
 * @param {Retrieval} retrieval
 */
export function settle(retrieval) {
  addForeignSlips(retrieval);
  retrieval.readings.forEach(weighByFrequency);
  const kept = believedByPlace(retrieval);
  for (const list of kept) weighByGain(list);
  const believed = new Set(/** @type {Reading[]} */ (kept.flat()));
  retrieval.readings = retrieval.readings.filter((reading) =>
    !reading.repairs || believed.has(reading)
  );
  retrieval.repairs.push(...kept.map(([best]) => best));
  for (const reading of believed) reading.repairs = "";
}

/**
 * Of two ways to write one name, as `hanoi` and `hà nội`, the commoner comes first.
 * @param {Reading} reading
 */
function weighByFrequency(reading) {
  if (!reading.alias) return;
  const [typed, other] = reading.alias;
  const own = terms.get(typed)?.frequency, others = terms.get(other)?.frequency;
  if (!own || !others || typed.replace(" ", "") !== other.replace(" ", "")) return;
  const preference = others > own ? READING.commonerName : READING.rarerName;
  reading.weight *= (rarityOf(own) / rarityOf(others)) * preference;
}

/**
 * The repairs that something speaks for, by place, the best first.
 * @param {Retrieval} retrieval
 */
function believedByPlace(retrieval) {
  const options = allOptions(retrieval);
  /** @type {Map<number, Repair[]>} */
  const byPlace = new Map();
  for (const reading of retrieval.readings) {
    if (!reading.repairs) continue;
    const repair = Object.assign(reading, {
      gain: gainOf(reading, reading.repairs, retrieval, options),
    });
    if (repair.gain <= 0 || (!isSyllable(reading.repairs) && terms.has(reading.repairs))) continue;
    byPlace.set(reading.from, [...byPlace.get(reading.from) ?? [], /** @type {Repair} */ (repair)]);
  }
  const lists = [...byPlace.values()];
  const most = Math.max(...lists.flat().map(({ gain }) => gain));
  for (const list of lists) list.sort((a, b) => b.gain - a.gain).splice(MOST_KEPT);
  // Of words that exist only one is taken for a slip.
  return lists.filter(([best]) => !isSyllable(best.repairs) || best.gain >= most);
}

/**
 * How much speaks for a repair: of a word that exists how much better another would stand in its
 * place, else how often what it says stands there, and how little of a slip it is.
 * @param {Reading} reading
 * @param {string} repairs
 * @param {Retrieval} retrieval
 * @param {Option[]} options
 */
function gainOf(reading, repairs, retrieval, options) {
  const { cost = 0, isTyped, weight, words } = reading;
  const typed = basesOf(retrieval.query.words);
  if (isSyllable(repairs)) {
    const instead = typed.map((base, place) => place === reading.from ? words[0].base : base);
    return standing(instead) - standing(typed) - GAIN.doubtedCost * cost - GAIN.doubt;
  }
  const support = supportOf(reading, typed.length, options);
  const belief = isTyped ? GAIN.typedReading * weight : GAIN.unknown - GAIN.unknownCost * cost;
  const isUnsupported = words.length > 1 && !support;
  return Math.log(1 + support) + belief - (isUnsupported ? GAIN.unsupportedSplit : 0);
}

/**
 * In how many documents a reading stands beside a neighbour, or alone where it is all of the query.
 * @param {Reading} reading
 * @param {number} count how many words the query has
 * @param {Option[]} options
 */
function supportOf(reading, count, options) {
  const own = options.filter((option) =>
    (option.reading === reading || option.next === reading) && (count === 1 || !option.isAlone)
  );
  const frequencies = own.map(({ parts }) =>
    Math.min(...parts.map((part) => terms.get(keyOf(part))?.frequency ?? 0))
  );
  return Math.max(0, ...frequencies);
}

/**
 * The less speaks for a reading than for the best one of its place, the less it counts.
 * @param {Repair[]} list
 */
function weighByGain(list) {
  const { gain: best } = list[0];
  for (const repair of list) {
    const share = Math.exp((repair.gain - best) / GAIN.scale);
    repair.weight *= Math.max(READING.leastShare, share);
  }
}
