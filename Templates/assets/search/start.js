// The start file: how large the index is, its tables, and the way to everything else.

import { BitReader } from "./bits.js";
import { FORMAT_VERSION, HEX, LEVELS, UNIVERSE_STEP } from "./format.js";
import { load } from "./loading.js";
import { vankho } from "./vankho.js";

/**
 * What the start file says; its members are described in Sources/SearchIndexing/FORMAT.md.
 * @typedef {object} StartFile
 * @property {number} version
 * @property {number} documents how many there are
 * @property {number} entities how many have no date; these are the first
 * @property {[year: number, first: number][]} dated
 * @property {{tones: string, marks: string, stroke: string}} fold
 * @property {string} syllables
 * @property {string} frequencies a digit for each syllable
 * @property {string} equivalents
 * @property {string} alike
 * @property {[string, string]} levels
 * @property {string} directory
 * @property {[number, number]} shards
 * @property {[number, number]} hot
 * @property {number} [moved]
 * @property {number} cards
 * @property {number} texts
 * @property {[name: string, values: number, ...typed: string[]][]} facets
 */

/**
 * What is made of it, once.
 * @typedef {object} Tables
 * @property {string[]} bases the syllables without their marks
 * @property {string[][]} forms the codes of each, the most frequent first
 * @property {Map<string, number>} numbers from a syllable to its number
 * @property {LevelCode[]} levelCodes of words, of pairs
 * @property {number} universe
 * @property {Directory[]} directories one for each syllable
 * @property {string[][]} equivalentGroups words that mean the same
 * @property {Set<string>} lookalikes words of the archive that Telex or VNI would read as syllables
 */

/** @typedef {StartFile & Tables} SearchIndex */

/**
 * Where the shards of a syllable are: its own, and those that begin at cuts.
 * @typedef {{shard: number, cuts: number[], shift: number}} Directory
 */

/**
 * For every length of code its first code, and the levels whose codes are so long.
 * @typedef {{code: number, levels: number[]}[]} LevelCode
 */

/** Empty until `start` has come. */
export const index = /** @type {SearchIndex} */ ({});

/** @type {Promise<SearchIndex | null> | null} */
let starting = null;

/** Loads the start file, or returns null; then it is asked for again by the next search. */
export const start = () =>
  starting ??= load("start", readStart).then((found) => found ?? (starting = null));

/**
 * Returns nothing where the index is of a version that this client does not know.
 * @param {string} text
 */
function readStart(text) {
  /** @type {StartFile} */
  const file = JSON.parse(text);
  if (file.version !== FORMAT_VERSION) {
    vankho.fault = "version";
    return;
  }
  const syllables = syllablesOf(file.syllables);
  return Object.assign(index, file, syllables, {
    levelCodes: file.levels.map(canonicalCode),
    universe: Math.ceil(file.documents / UNIVERSE_STEP) * UNIVERSE_STEP,
    directories: readDirectories(file.directory, syllables.bases.length),
    equivalentGroups: file.equivalents.split("|").map((group) => group.split("=")),
    lookalikes: new Set(file.alike.split(" ")),
  });
}

/** @param {string} table */
function syllablesOf(table) {
  /** @type {Pick<Tables, "bases" | "forms" | "numbers">} */
  const { bases, forms, numbers } = { bases: [], forms: [], numbers: new Map() };
  let last = "";
  for (const [, shared, rest, codes] of table.matchAll(/(\d)([a-z]*)((?:(?:\d\d)*[A-F])+)/g)) {
    last = last.slice(0, +shared) + rest;
    numbers.set(last, bases.length);
    bases.push(last);
    forms.push(codes.match(/\d*[A-F]/g) ?? []);
  }
  return { bases, forms, numbers };
}

/**
 * @param {string} lengths of the code of each level, a hexadecimal digit; 0 for none
 * @returns {LevelCode}
 */
function canonicalCode(lengths) {
  const levelCode = [];
  for (let length = 1, code = 0; length < LEVELS; length++, code *= 2) {
    const levels = [...lengths].flatMap((digit, level) =>
      parseInt(digit, HEX) === length ? level : []
    );
    levelCode.push({ code, levels });
    code += levels.length;
  }
  return levelCode;
}

const PARAMETER_BITS = 4;

/**
 * @param {string} base64
 * @param {number} syllables how many there are
 */
function readDirectories(base64, syllables) {
  const bits = new BitReader(base64);
  const directories = [];
  for (let shard = -1; directories.length < syllables;) {
    shard += bits.bit();
    /** @type {Directory} */
    const directory = { shard, cuts: [], shift: 0 };
    let count = bits.gamma() - 1;
    if (count) {
      directory.shift = bits.number(PARAMETER_BITS);
      const low = bits.number(PARAMETER_BITS);
      for (let bin = -1; count; count--) directory.cuts.push(bin += bits.rice(low) + 1);
      shard += directory.cuts.length;
    }
    directories.push(directory);
  }
  return directories;
}
