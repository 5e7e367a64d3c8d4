// Telex and VNI with the input method off: `caanf` and `ca62n` are cần.

import { soundedEnd } from "./folding.js";
import { STROKE, TONES } from "./format.js";
import { index } from "./start.js";
import { READING } from "./repair-weights.js";

/**
 * @typedef {object} Method
 * @property {string} tones the keys of the tones, in the order of their letters
 * @property {(typed: TypedLetter[], key: string) => boolean} mark puts a mark that the key means on
 *   a letter, and says whether it did
 */

/** @typedef {{letter: string, mark?: number}} TypedLetter */

/** @typedef {{base: string, code: string, weight: number}} TypedReading */

const CIRCUMFLEX = 1, BREVE = 2, HORN = 3;

/**
 * Marks the last letter of these that has no mark.
 * @param {TypedLetter[]} typed
 * @param {string} letters
 * @param {number} mark
 */
function markLast(typed, letters, mark) {
  const at = typed.findLastIndex((letter) => letters.includes(letter.letter) && !letter.mark);
  if (at < 0) return false;
  typed[at].mark = mark;
  if (mark === HORN) markBoth(typed, at);
  return true;
}

/**
 * One key is enough for both letters of ươ.
 * @param {TypedLetter[]} typed
 * @param {number} at
 */
function markBoth(typed, at) {
  const [beforeU, u, o] = [typed[at - 2]?.letter, typed[at - 1], typed[at].letter];
  if (o === "o" && u?.letter === "u" && beforeU !== "q") u.mark = HORN;
}

/** @type {Method} */
const telex = {
  tones: "frxsj",
  mark(typed, key) {
    if (key === "w") return markByW(typed);
    if (key === "d") return typed[0]?.letter === "d" && markLast(typed, "d", STROKE);
    return /[aeo]/.test(key) && markLast(typed, key, CIRCUMFLEX);
  },
};

/**
 * `w` is the breve of a behind o and qu, else a horn, else a breve.
 * @param {TypedLetter[]} typed
 */
function markByW(typed) {
  const isBreve = /(?:o|qu)a[^aeiouy]*$/.test(typed.map(({ letter }) => letter).join(""));
  return (isBreve && markLast(typed, "a", BREVE)) || markLast(typed, "uo", HORN) ||
    markLast(typed, "a", BREVE);
}

/** @type {Record<string, [letters: string, mark: number]>} */
const VNI_MARKS = {
  6: ["aeo", CIRCUMFLEX],
  7: ["uo", HORN],
  8: ["a", BREVE],
  9: ["d", STROKE],
};

/** @type {Method} */
const vni = {
  tones: "23415",
  mark: (typed, key) => key in VNI_MARKS && markLast(typed, ...VNI_MARKS[key]),
};

/**
 * What a word may be that was typed so.
 * @param {string} raw
 * @returns {TypedReading[]}
 */
export const typedReadings = (raw) => [telex, vni].flatMap((method) => readBy(method, raw) ?? []);

/**
 * @param {Method} method
 * @param {string} raw
 * @returns {TypedReading | undefined} nothing where no key of the method is in it, or no syllable
 *   comes out
 */
function readBy({ tones, mark }, raw) {
  /** @type {TypedLetter[]} */
  const typed = [];
  let tone = "", isUsed = false;
  for (const key of raw.toLowerCase()) {
    const meant = tones.includes(key) ? TONES[tones.indexOf(key) + 1] : "";
    if (meant && meant === tone) continue;
    if (meant && !tone && typed.some(({ letter }) => /[aeiouy]/.test(letter))) {
      tone = meant;
      isUsed = true;
    } else if (mark(typed, key)) isUsed = true;
    else typed.push({ letter: key });
  }
  const base = soundedEnd(typed.map(({ letter }) => letter).join(""));
  const number = index.numbers.get(base);
  const code = typed.map(({ mark }, at) => mark ? `${at}${mark}` : "").join("") +
    (tone || TONES[0]);
  if (!isUsed || number === undefined || isTooShort(base, raw)) return;
  const hasForm = index.forms[number].includes(code);
  return { base, code, weight: hasForm ? READING.typedForm : READING.typedBase };
}

/**
 * A letter and a key may be a sign of something else.
 * @param {string} base
 * @param {string} raw
 */
const isTooShort = (base, raw) => base.length === 1 && raw.length <= LETTER_AND_KEY;
const LETTER_AND_KEY = 2;
