// What an unfinished last word may become.

import { loadLiteralShards, loadShards, shardOf } from "./dictionary.js";
import { terms } from "./postings.js";
import { isUnmarked } from "./scoring.js";
import { index } from "./start.js";

/** @import { Query } from "./parsing.js" */
/** @import { Term } from "./postings.js" */

/** @typedef {{base: string, term: Term}} Completion */

const MOST_SHARDS = 6, MOST_BETWEEN = 2, MOST_LIKELY = 4;

/**
 * The most frequent words that the last one may become beside the one before it, by the lists that
 * are loaded.
 * @param {Query} query
 * @param {number} count
 * @returns {Promise<Completion[]>}
 */
export async function completions({ words, isOpen }, count) {
  const last = words.at(-1), before = words.at(-2)?.base;
  if (!isOpen || !last || last.quoted || !isUnmarked(last) || /^\d/.test(last.base)) return [];
  // What ends in y sounds as i only if it is finished.
  const stem = last.raw.toLowerCase().endsWith("y") ? last.base.replace(/i$/, "y") : last.base;
  /** @type {(word: string) => boolean} */
  const isBegun = (word) => word.startsWith(stem) || word.startsWith(last.base);
  await loadLiteralShards();
  await loadShards(shardsOf(before, index.bases.filter(isBegun), stem));
  return termsBehind(before).filter(({ base }) => isBegun(base) && base !== last.base)
    .sort((a, b) => b.term.frequency - a.term.frequency).slice(0, count);
}

/**
 * The shards to look in: of pairs those that lie between the first and the last syllable that fits,
 * of words alone those of the most frequent syllables.
 * @param {string | undefined} before
 * @param {string[]} syllables those that fit, in order
 * @param {string} stem
 */
function shardsOf(before, syllables, stem) {
  const shards = before
    ? shardsBetween(
      shardOf(before, syllables[0] ?? stem),
      shardOf(before, syllables.at(-1) ?? stem),
    )
    : likeliest(syllables).map((base) => shardOf(base));
  return [...shards, shardOf(stem)].slice(0, MOST_SHARDS);
}

/**
 * @param {number} first
 * @param {number} last
 */
function shardsBetween(first, last) {
  const shards = [first, last];
  for (let shard = first + 1; shard < last && shard <= first + MOST_BETWEEN; shard++) {
    shards.push(shard);
  }
  return shards;
}

/** @param {string[]} syllables */
function likeliest(syllables) {
  /** @type {(base: string) => number} */
  const frequency = (base) => +index.frequencies[index.numbers.get(base) ?? 0];
  return [...syllables].sort((a, b) => frequency(b) - frequency(a)).slice(0, MOST_LIKELY);
}

/**
 * The terms that are loaded of words behind another, or of words alone.
 * @param {string | undefined} before
 */
function termsBehind(before) {
  const prefix = before ? before + " " : "";
  /** @type {Completion[]} */
  const found = [];
  for (const [key, term] of terms) {
    if (!key.startsWith(prefix)) continue;
    const base = key.slice(prefix.length);
    if (!base.includes(" ")) found.push({ base, term });
  }
  return found;
}
