// Where terms are, and loading them.

import { BASE_36, toUTF8 } from "./bits.js";
import { load } from "./loading.js";
import { readShard, terms } from "./postings.js";
import { index } from "./start.js";

/** @import { FoldedWord } from "./folding.js" */
/** @import { Term } from "./postings.js" */

/**
 * What is looked up: a word, or two that follow each other.
 * @typedef {[FoldedWord] | [FoldedWord, FoldedWord]} Lookup
 */

/** @typedef {{parts: Lookup[]}} Lookups what is looked up together */

/** @param {Lookup} lookup */
export const keyOf = ([first, second]) => second ? first.base + " " + second.base : first.base;

/**
 * The pairs of neighbours in a list of words; of one word, the word.
 * @param {FoldedWord[]} words
 * @returns {Lookup[]}
 */
export const pairsOf = (words) =>
  words.length > 1 ? words.slice(1).map((word, i) => [words[i], word]) : [[words[0]]];

/**
 * The terms of these that are loaded.
 * @param {Lookups[]} list
 * @returns {Term[]}
 */
export const termsOf = (list) =>
  list.flatMap(({ parts }) => parts.flatMap((part) => terms.get(keyOf(part)) ?? []));

/**
 * The shard that a term is in, if it is anywhere.
 * @param {string} first
 * @param {string} [second]
 */
export function shardOf(first, second) {
  const number = index.numbers.get(first);
  if (number === undefined) return shardOfLiteral(toUTF8(second ? first + " " + second : first));
  const { shard, cuts, shift } = index.directories[number];
  if (!second) return shard;
  const bin = binOf(second, shift);
  return shard + cuts.filter((cut) => cut <= bin).length;
}

/** @type {string[]} The first keys of the shards of literals but the first of these, in bytes. */
const literalShards = [];

/** @param {string} key in bytes */
function shardOfLiteral(key) {
  const behind = literalShards.findIndex((first) => first > key);
  return index.shards[0] + (behind < 0 ? literalShards.length : behind);
}

/** The kind of what begins with another sign. */
const OTHER_KIND = 36;

/**
 * The bin of a pair: by the number of its second word, or the first letter of one that is no
 * syllable.
 * @param {string} second
 * @param {number} shift
 */
function binOf(second, shift) {
  const number = index.numbers.get(second);
  if (number !== undefined) return number >> shift;
  const letter = toUTF8(second)[0];
  const kind = /[0-9a-z]/.test(letter) ? parseInt(letter, BASE_36) : OTHER_KIND;
  return ((index.bases.length - 1) >> shift) + 1 + kind;
}

/** Loads where the shards of words are that are no syllables. */
export const loadLiteralShards = () =>
  load("literals", (text) => {
    if (text) literalShards.push(...text.split("\n").map(toUTF8));
    return literalShards;
  });

/** @param {number[]} numbers */
export const loadShards = (numbers) =>
  Promise.all([...new Set(numbers)].map((number) => load("terms/" + number, readShard)));

/** @param {Lookups[]} list */
export async function loadTerms(list) {
  const lookups = list.flatMap(({ parts }) => parts);
  if (lookups.some(([{ base }]) => !index.numbers.has(base))) await loadLiteralShards();
  return loadShards(lookups.map(([first, second]) => shardOf(first.base, second?.base)));
}
