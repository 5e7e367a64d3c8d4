// What is said of the words: that some were taken for others, or that others may have been meant.

import { emptyAnswer, fill, isDoubted } from "./answering.js";
import { facetCounts } from "./counting.js";
import { frequencyOf, isDoubtful, isSyllable } from "./doubting.js";
import { basesOf } from "./folding.js";
import { broken } from "./loading.js";
import { DECIDING_WORDS } from "./parsing.js";
import { terms } from "./postings.js";
import { isUnmarked } from "./scoring.js";
import { meantFor } from "./slips.js";
import { spelled } from "./spelling.js";
import { index } from "./start.js";

/** @import { Answer, Asked, Notice } from "./answering.js" */
/** @import { FoldedWord } from "./folding.js" */
/** @import { QueryWord } from "./parsing.js" */
/** @import { Reading } from "./readings.js" */
/** @import { Retrieval } from "./retrieving.js" */

/** A word is offered in place of another that stands beside its neighbour so many times less. */
const MUCH_COMMONER = 10;

/**
 * Adds to an answer what it says besides its results.
 * @param {Answer} answer
 * @param {Retrieval} retrieval
 * @param {Asked & {list: number[], found: number[]}} asked `found` has those that fail filters, too
 */
export async function finish(answer, retrieval, { list, found, repair, complete }) {
  const { query } = retrieval;
  // What is missing cannot be counted, now or when more is missing later.
  const isCounted = complete && !broken.size;
  if (isDoubted(retrieval, list)) {
    answer.notices.push(...await noticesOf(retrieval, list, repair));
  }
  if (query.isShortened) answer.notices.push({ kind: "shortened", limit: DECIDING_WORDS });
  if (isCounted) answer.facets = await facetCounts(retrieval, found);
}

/**
 * @param {Retrieval} retrieval
 * @param {number[]} list
 * @param {boolean} repair
 * @returns {Promise<Notice[]>}
 */
async function noticesOf({ query, repairs }, list, repair) {
  if (repairs.length) {
    const from = query.words.map(({ raw }) => raw).join(" ");
    return [{ kind: "repair", from, to: repaired(query.words, repairs) }];
  }
  // What is not loaded may have the words as they were typed.
  if (!repair || broken.size) return [];
  const isPhraseLost = query.phrases.length > 0 && !list.length;
  const to = isPhraseLost ? await offerWithoutQuotes(query.text) : offer(query.words);
  return to ? [{ kind: "offer", to }] : [];
}

/**
 * The query with its repairs, in the marks that the words have beside each other in the archive.
 * @param {QueryWord[]} typed
 * @param {Pick<Reading, "from" | "words">[]} repairs
 */
function repaired(typed, repairs) {
  const readings = new Map(repairs.map((reading) => [reading.from, reading.words]));
  /** @type {(place: number) => FoldedWord[]} */
  const wordsAt = (place) => readings.get(place) ?? typed.slice(place, place + 1);
  return typed.map((_, place) => {
    const words = wordsAt(place);
    const before = [wordsAt(place - 1).at(-1), ...words], after = [...words, wordsAt(place + 1)[0]];
    return words.map((word, k) => spelledBeside(before[k], word, after[k + 1])).join(" ");
  }).join(" ");
}

/**
 * @param {FoldedWord | undefined} before
 * @param {FoldedWord} word
 * @param {FoldedWord | undefined} after
 */
function spelledBeside(before, word, after) {
  const { base, code, raw } = word;
  if (raw && !isUnmarked(word)) return raw;
  if (code && !raw) return spelled(base, placeOfForm(base, code));
  const left = before && terms.get(before.base + " " + base);
  const right = after && terms.get(base + " " + after.base);
  const forms = [
    ...(left?.postings ?? []).map(({ frequency, secondForm }) => ({ frequency, form: secondForm })),
    ...(right?.postings ?? []).map(({ frequency, firstForm }) => ({ frequency, form: firstForm })),
  ];
  const [best] = forms.sort((a, b) => b.frequency - a.frequency);
  return spelled(base, best?.form);
}

/**
 * The place of a code among the forms of a syllable; the first where it is none of them.
 * @param {string} base
 * @param {string} code
 */
const placeOfForm = (base, code) =>
  Math.max(0, index.forms[index.numbers.get(base) ?? -1]?.indexOf(code) ?? 0);

/**
 * "Did you mean", for words that exist: with a word one slip away that is far commoner there.
 * @param {QueryWord[]} words
 */
function offer(words) {
  const bases = basesOf(words);
  for (const [place, base] of bases.entries()) {
    if (!isDoubtful(words[place]) || !isSyllable(base)) continue;
    const before = bases[place - 1], after = bases[place + 1];
    /** @type {(other: string) => [now: number, then: number][]} */
    const frequencies = (other) => [
      [frequencyOf(before, base), frequencyOf(before, other)],
      [frequencyOf(base, after), frequencyOf(other, after)],
    ];
    const better = meantFor(base).find((meant) => isMuchCommoner(frequencies(meant.base)));
    if (better) return repaired(words, [{ from: place, words: [{ base: better.base }] }]);
  }
}

/**
 * Nowhere less, and beside one neighbour much more.
 * @param {[now: number, then: number][]} frequencies
 */
const isMuchCommoner = (frequencies) =>
  frequencies.every(([now, then]) => then >= now) &&
  frequencies.some(([now, then]) => then > MUCH_COMMONER * now);

/**
 * What a phrase that stands nowhere would find as words, if those are to be repaired.
 * @param {string} text
 */
async function offerWithoutQuotes(text) {
  const answer = emptyAnswer();
  await fill(answer, text.replace(/["“”„«»]/g, " "), { limit: 1, complete: false });
  for (const notice of answer.notices) if (notice.kind === "repair") return notice.to;
}
