// Syllables as they are written.

import { STROKE, TONES } from "./format.js";
import { index } from "./start.js";

/**
 * A word in one of the spellings that the archive has of it.
 * @param {string} base
 * @param {number} [form] the first is the most frequent one
 */
export function spelled(base, form = 0) {
  const number = index.numbers.get(base);
  return number === undefined ? base : spellSyllable(base, index.forms[number][form] ?? TONES[0]);
}

/**
 * The tone goes to the marked vowel, else where the old rule has it.
 * @param {string} base
 * @param {string} code
 */
function spellSyllable(base, code) {
  const letters = [...base];
  let marked = -1;
  for (const [, place, number] of code.matchAll(/(\d)(\d)/g)) {
    if (+number === STROKE) letters[+place] = "đ";
    else {
      letters[+place] += index.fold.marks[+number - 1];
      marked = +place;
    }
  }
  const tone = index.fold.tones[TONES.indexOf(code.slice(-1)) - 1];
  const place = marked < 0 ? tonePlace(base) : marked;
  if (tone && place >= 0) letters[place] += tone;
  return letters.join("").normalize("NFC");
}

/**
 * The place of the tone among vowels without marks, or -1: of two the first, but the second before
 * a consonant and in oa, oe, uy; of three the second.
 * @param {string} base
 */
function tonePlace(base) {
  const [, run, end] = /^(?:qu|gi(?=[aeou]))?[^aeiouy]*([aeiouy]+)(.*)/.exec(base) ?? [];
  if (!run) return -1;
  const isSecond = run.length > 2 || (run.length === 2 && (end || /^(oa|oe|uy)$/.test(run)));
  return base.length - end.length - run.length + (isSecond ? 1 : 0);
}
