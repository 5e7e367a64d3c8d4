// Words: what a text is cut into, what they are looked up by, and how they were written (Words in
// Sources/SearchIndexing/FORMAT.md).

import { MARKED_LETTERS, STROKE, TONES } from "./format.js";
import { index } from "./start.js";

/**
 * What a word is looked up by: `nguyễn` is {base: "nguyen", code: "41D"}.
 * @typedef {object} FoldedWord
 * @property {string} base its letters without marks
 * @property {string} [code] each mark as the place of its letter and its number, then the tone; `a`
 *   instead of `A` where a word without marks stands among words with some
 * @property {string} [raw] as it was written, if it was
 */

/**
 * @typedef {object} PlacedWord
 * @property {string} base
 * @property {string} code
 * @property {string} raw as it was written
 * @property {number} from
 * @property {number} to
 * @property {boolean} opens whether it begins a sentence
 * @property {boolean} joined whether no space is before it, but a sign that joins words
 */

// Scripts without spaces between words.
const UNSPACED = "\\u0E00-\\u0EFF\\u1000-\\u109F\\u1780-\\u17FF\\u3040-\\u30FF\\u3400-\\u9FFF" +
  "\\uF900-\\uFAFF\\u{20000}-\\u{3FFFF}";
const LETTER = "[\\p{L}\\p{N}]";
// Soft hyphens, zero-width spaces and joiners inside of a word are nothing.
const INSIDE = "[\\p{L}\\p{N}\\p{M}\\u00AD\\u200B-\\u200D\\u2060]";
const WORD = new RegExp(
  `(?=[${UNSPACED}])${LETTER}\\p{M}*|${LETTER}(?:(?![${UNSPACED}])${INSIDE})*`,
  "gu",
);
const IS_LETTER = new RegExp(LETTER, "u");

/**
 * Spells the end as it sounds: a `y` that stands for i.
 * @param {string} letters
 */
export const soundedEnd = (letters) => letters.replace(/^((?:[hklmstv]|qu)?)y$/, "$1i");

/** @type {Map<string, {base: string, code: string}>} */
const foldedWords = new Map();

/**
 * Marks keep their place; the tone belongs to the syllable, wherever it stood.
 * @param {string} word
 */
export function fold(word) {
  const known = foldedWords.get(word);
  if (known) return known;
  const { tones, marks, stroke } = index.fold;
  let letters = "", code = "", tone = TONES[0];
  /** @type {(place: number, number: number) => void} */
  const mark = (place, number) => {
    if (place >= 0 && place < MARKED_LETTERS) code += `${place}${number}`;
  };
  for (const sign of word.normalize("NFKC").toLowerCase().normalize("NFD")) {
    if (tones.includes(sign)) tone = TONES[tones.indexOf(sign) + 1];
    else if (marks.includes(sign)) mark(letters.length - 1, marks.indexOf(sign) + 1);
    else if (stroke.includes(sign)) {
      mark(letters.length, STROKE);
      letters += "d";
    } else if (IS_LETTER.test(sign)) letters += sign;
  }
  const folded = { base: soundedEnd(letters), code: code + tone };
  foldedWords.set(word, folded);
  return folded;
}

/**
 * The words of a line, in order.
 * @param {string} text
 */
export function wordsOf(text) {
  /** @type {PlacedWord[]} */
  const found = [];
  for (const { 0: raw, index: from } of text.matchAll(WORD)) {
    const { base, code } = fold(raw), before = found.at(-1);
    if (!base) continue;
    const gap = before ? text.slice(before.to, from) : "\n";
    const opens = opensSentence(gap, before?.base ?? "");
    const joined = before ? isJoint(gap, before.base, base) : false;
    found.push({ base, code, raw, from, to: from + raw.length, opens, joined });
  }
  return found;
}

/**
 * A full stop ends a sentence only behind a syllable or a number: `TP. Huế` is one.
 * @param {string} gap
 * @param {string} before
 */
const opensSentence = (gap, before) =>
  /[\n!?…。！？]/.test(gap) || (/\.["'”’»›)\]}]*\s/.test(gap) && /[aeiouy0-9]/.test(before));

/**
 * Says whether words are also one, as in `72/2013/NĐ-CP` and `1,5`.
 * @param {string} gap
 * @param {string} before
 * @param {string} after
 */
const isJoint = (gap, before, after) =>
  /^[-/.\u2010\u2011]$/.test(gap) || (gap === "," && /\d$/.test(before) && /^\d/.test(after));

/** @param {FoldedWord[]} words */
export const basesOf = (words) => words.map(({ base }) => base);

/**
 * What two names have in common that are written with other marks, signs or spaces.
 * @param {string} text
 */
export const bareLetters = (text) => basesOf(wordsOf(text)).join("");
