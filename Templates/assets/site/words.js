// The words of a text, folded as search/folding.js folds them, and whether one was typed.

/**
 * @typedef {object} Word
 * @property {string} letters small, without marks
 * @property {string} marks beside each letter the mark on it, đ for the stroke, or a space
 * @property {string} tone wherever it stood
 * @property {string} base the letters, with i for a y at the end that sounds so
 */

const TONES = "\u0300\u0301\u0303\u0309\u0323", MARKS = "\u0302\u0306\u031B";
// Within a word may stand what shows nothing: soft hyphens, joiners.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]*/gu;
const LETTER = /[\p{L}\p{N}]/u, STROKED = /[đð]/, Y_FOR_I = /^((?:[hklmstv]|qu)?)y$/;
const NONE = " ";

/**
 * @param {string} text
 * @returns {Word[]}
 */
export const wordsOf = (text) => (text.match(WORD) ?? []).map(fold);

/**
 * @param {string} word
 * @returns {Word}
 */
function fold(word) {
  let letters = "", marks = "", tone = "";
  for (const sign of word.normalize("NFKC").toLowerCase().normalize("NFD")) {
    if (TONES.includes(sign)) tone = sign;
    else if (MARKS.includes(sign)) marks = marks.slice(0, -1) + sign;
    else if (STROKED.test(sign)) {
      letters += "d";
      marks += "đ";
    } else if (LETTER.test(sign)) {
      letters += sign;
      marks += NONE.repeat(sign.length);
    }
  }
  return { letters, marks, tone, base: letters.replace(Y_FOR_I, "$1i") };
}

/**
 * Whether a word begins as it was typed. Typed without marks it may have any, and with đ alone any
 * but no other d; with marks it has the same, and the tone if one is typed.
 * @param {Word} typed
 * @param {Word} word
 */
export function isTyped(typed, word) {
  if (typed.base !== word.base && !word.letters.startsWith(typed.letters)) return false;
  if (typed.tone && typed.tone !== word.tone) return false;
  if (typed.tone || /[^ đ]/.test(typed.marks)) return word.marks.startsWith(typed.marks);
  return [...typed.marks].every((mark, place) => mark === NONE || mark === word.marks[place]);
}

/**
 * What was typed, as words that stand together: without a space between them, as in 7/3/2024.
 * @param {string} text
 */
export const runsOf = (text) => text.split(/\s+/).map(wordsOf).filter(({ length }) => length);

/**
 * Whether all that was typed is among the words of a text.
 * @param {Word[][]} runs
 * @param {Word[]} words
 */
export const hasRuns = (runs, words) =>
  runs.every((run) =>
    words.some((_, at) =>
      run.every((typed, place) => words[at + place] && isTyped(typed, words[at + place]))
    )
  );
