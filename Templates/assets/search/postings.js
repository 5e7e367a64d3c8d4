// Shards of the dictionary: terms, and for each the documents that have it (terms and more in
// Sources/SearchIndexing/FORMAT.md).

import { BitReader, fromUTF8 } from "./bits.js";
import { RICE_PERCENT } from "./format.js";
import { index } from "./start.js";

/**
 * All that is loaded of a term.
 * @typedef {object} Term
 * @property {number} frequency how many documents have it, summed over its spellings
 * @property {Posting[]} postings one list for each spelling, the most frequent first
 */

/**
 * The documents that have a term in one spelling.
 * @typedef {object} Posting
 * @property {string} [first] the code of the first word, if that is a syllable
 * @property {string} [second]
 * @property {number} [firstForm] the place of this code among the forms of the syllable
 * @property {number} [secondForm]
 * @property {0 | 1} isPair
 * @property {number} frequency how many documents have it
 * @property {number[]} documents those that are loaded, in tiers
 * @property {number[]} levels of each of these
 * @property {number} tier how many further ones are loaded
 * @property {number} file where in `more/` the list goes on, if it does
 * @property {number} slot
 */

const FILE_BITS = 16, DISTANCE_BITS = 4, PERCENT = 100, HIGHEST_BIT = 31;

/**
 * The terms that are loaded, by their keys.
 * @type {Map<string, Term>}
 */
export const terms = new Map();

/** @param {Posting} posting */
export const isWhole = (posting) => posting.documents.length === posting.frequency;

/** @param {string} base64 */
export function readShard(base64) {
  const bits = new BitReader(base64);
  if (bits.bit()) readLiterals(bits, "");
  else readSyllables(bits);
  return true;
}

/** @param {BitReader} bits */
function readSyllables(bits) {
  const from = bits.gamma() - 1, end = from + bits.gamma();
  for (let number = from; number < end; number++) {
    const first = index.bases[number];
    if (bits.bit()) terms.set(first, readTerm(bits, number));
    readPairs(bits, number);
    readLiterals(bits, first + " ", number);
  }
}

/**
 * @param {BitReader} bits
 * @param {number} first the number of the first syllable
 */
function readPairs(bits, first) {
  let count = bits.gamma() - 1;
  if (!count) return;
  const low = bits.number(DISTANCE_BITS);
  for (let second = -1; count; count--) {
    second += bits.rice(low) + 1;
    terms.set(
      index.bases[first] + " " + index.bases[second],
      readTerm(bits, first, index.bases[second]),
    );
  }
}

/**
 * Terms whose last word is no syllable, front-coded.
 * @param {BitReader} bits
 * @param {string} prefix what all begin with
 * @param {number} [first] the number of the first word, if that is a syllable
 */
function readLiterals(bits, prefix, first) {
  let bytes = "";
  for (let count = bits.gamma() - 1; count; count--) {
    bytes = bytes.slice(0, bits.gamma() - 1) + bits.bytesText();
    const key = prefix + fromUTF8(bytes);
    terms.set(key, readTerm(bits, first, key.split(" ")[1]));
  }
}

/**
 * @param {BitReader} bits
 * @param {number} [first] the number of the first word, if that is a syllable
 * @param {string} [second]
 */
function readTerm(bits, first, second) {
  /** @type {Term} */
  const term = { frequency: 0, postings: [] };
  const secondNumber = index.numbers.get(second ?? "");
  for (let count = bits.gamma(); count; count--) {
    const firstForm = first === undefined ? undefined : bits.gamma() - 1;
    const secondForm = secondNumber === undefined ? undefined : bits.gamma() - 1;
    const isPair = second ? 1 : 0, frequency = bits.gamma(), hot = index.hot[isPair];
    /** @type {Posting} */
    const posting = {
      first: formOf(first, firstForm),
      second: formOf(secondNumber, secondForm),
      firstForm,
      secondForm,
      isPair,
      frequency,
      documents: [],
      levels: [],
      tier: 0,
      file: frequency > hot ? bits.number(FILE_BITS) : 0,
      slot: frequency > hot ? bits.gamma() - 1 : 0,
    };
    readTier(bits, posting, Math.min(frequency, hot));
    term.frequency += frequency;
    term.postings.push(posting);
  }
  return term;
}

/**
 * @param {number | undefined} number
 * @param {number | undefined} form
 */
const formOf = (number, form) =>
  number === undefined || form === undefined ? undefined : index.forms[number][form];

/**
 * Adds so many documents, ascending: distances in Rice codes, each with its level.
 * @param {BitReader} bits
 * @param {Posting} posting
 * @param {number} count
 */
export function readTier(bits, posting, count) {
  const mean = Math.floor(RICE_PERCENT * index.universe / (PERCENT * count));
  const low = HIGHEST_BIT - Math.clz32(Math.max(1, mean));
  const levelCode = index.levelCodes[posting.isPair];
  for (let document = -1; count; count--) {
    document += bits.rice(low) + 1;
    posting.documents.push(document);
    posting.levels.push(readLevel(bits, levelCode));
  }
}

/**
 * @param {BitReader} bits
 * @param {import("./start.js").LevelCode} levelCode
 */
function readLevel(bits, levelCode) {
  let code = 0;
  for (const { code: first, levels } of levelCode) {
    code = code * 2 + bits.bit();
    if (code - first < levels.length) return levels[code - first];
  }
  throw new RangeError("no code of a level");
}
