// More than a first look: where too little has all words, or all is wanted.

import { completions } from "./completing.js";
import { loadTerms, pairsOf } from "./dictionary.js";
import { broken } from "./loading.js";
import { allOptions, REACH } from "./planning.js";
import { terms } from "./postings.js";
import { recall } from "./recalling.js";
import { addSuspicions } from "./repairing.js";
import { isSure, lookUp } from "./retrieving.js";
import { tally, weighAll } from "./scoring.js";
import { settle } from "./settling.js";
import { loadNextTiers, loadTier, loadWhole, longPostings, progress } from "./tiers.js";
import { READING } from "./repair-weights.js";

/** @import { Retrieval, Wish } from "./retrieving.js" */

/** @typedef {Required<Wish>} FullWish */

/** Two words often stand apart: fewer documents than this that have both are too few. */
const FEW_PAIRS = 5;
/** From so many words on one document that has all of them is enough. */
const MANY_WORDS = 3;
const MOST_COMPLETIONS = 10;

/**
 * First what follows of the lists that are loaded, then those of the other pairs, and where nothing
 * has all words, of single words; then other words than those typed.
 * @param {Retrieval} retrieval
 * @param {FullWish} wish
 */
export async function deepen(retrieval, wish) {
  const { query: { words, phrases } } = retrieval, count = words.length;
  const sum = summing(retrieval), isShort = () => retrieval.tally.allowed.length < wish.want;
  const isAll = wish.complete || phrases.length > 0;
  if (!isAll) await lengthen(retrieval, isShort, sum);
  // Where the words do stand together somewhere, what is loaded must be enough to doubt them.
  const stands = count < MANY_WORDS || retrieval.tally.full.length > 0;
  if (isAll || isShort()) await broaden(retrieval, wish, isAll, sum);
  if (!phrases.length && (!isSure(retrieval) || (count === 1 && isShort()))) {
    await widen(retrieval, wish, stands, sum);
  }
  const isTooLittle = count < MANY_WORDS ? isShort() : !retrieval.tally.full.length;
  if (wish.complete || !isTooLittle) return;
  await loadWhole(allOptions(retrieval));
  sum();
}

/**
 * Returns what adds up the lists anew, unless nothing has come since the last time.
 * @param {Retrieval} retrieval
 */
function summing(retrieval) {
  const state = () => [
    retrieval.readings,
    retrieval.readings.length,
    retrieval.reach,
    terms.size,
    progress.tiers,
  ];
  let summed = state();
  return () => {
    const now = state();
    if (summed.every((part, i) => part === now[i])) return;
    summed = now;
    retrieval.tally = tally(retrieval);
  };
}

/**
 * Reads on in the lists that are long; of two the first is often enough.
 * @param {Retrieval} retrieval
 * @param {() => boolean} isShort
 * @param {() => void} sum
 */
async function lengthen(retrieval, isShort, sum) {
  const long = longPostings(allOptions(retrieval));
  const rounds = long.length === 2 ? long.map((posting) => [posting]) : [long];
  for (const round of rounds) {
    if (!round.length || !isShort()) break;
    await Promise.all(round.map(loadTier));
    sum();
  }
}

/**
 * Looks up the other pairs, or words alone.
 * @param {Retrieval} retrieval
 * @param {FullWish} wish
 * @param {boolean} isAll whether the lists are wanted to their ends
 * @param {() => void} sum
 */
async function broaden(retrieval, { complete }, isAll, sum) {
  const { query: { words }, tally: { full } } = retrieval;
  const enough = words.length < MANY_WORDS ? FEW_PAIRS : 1;
  const lists = allOptions(retrieval);
  await Promise.all([
    isAll || loadNextTiers(lists),
    complete || (!isAll && full.length < enough) ? addWords(retrieval) : lookUp(retrieval),
  ]);
  if (isAll) await loadWhole(allOptions(retrieval));
  sum();
}

/** @param {Retrieval} retrieval */
function addWords(retrieval) {
  retrieval.reach = REACH.WORDS;
  return loadTerms(allOptions(retrieval));
}

/**
 * Where nothing has all words: what the last may become, then slips among words that exist.
 * @param {Retrieval} retrieval
 * @param {FullWish} wish
 * @param {boolean} stands whether the words were found together before
 * @param {() => void} sum
 */
async function widen(retrieval, { repair, complete }, stands, sum) {
  const count = retrieval.query.words.length;
  if (count === 1 || !retrieval.tally.full.length) {
    await addCompletions(retrieval);
    sum();
  }
  if (!repair || count === 1) return;
  if (!(count >= MANY_WORDS && await recall(retrieval)) && !await suspect(retrieval, stands)) {
    return;
  }
  await lookUp(retrieval);
  if (complete) {
    await loadTerms(allOptions(retrieval));
    await loadWhole(allOptions(retrieval));
  }
  sum();
}

/** @param {Retrieval} retrieval */
async function addCompletions({ query, readings }) {
  const to = query.words.length;
  for (const { base } of await completions(query, MOST_COMPLETIONS)) {
    readings.push({ from: to - 1, to, words: [{ base }], weight: READING.completion });
  }
}

/**
 * Says whether words that exist are taken for slips.
 * @param {Retrieval} retrieval
 * @param {boolean} stands
 */
async function suspect(retrieval, stands) {
  const before = retrieval.repairs.length, isLost = !retrieval.tally.full.length || !stands;
  addSuspicions(retrieval);
  if (isLost) await lookUp(retrieval);
  settle(retrieval);
  return retrieval.repairs.length > before;
}

/**
 * Finds what has the excluded words one after another, as typed.
 * @param {Retrieval} retrieval
 */
export async function exclude(retrieval) {
  const options = retrieval.query.excluded.map((words) => ({
    weight: 1,
    parts: pairsOf(words.map((word) => ({ ...word, quoted: true }))),
  }));
  await loadTerms(options);
  await loadWhole(options);
  // Without all of it, what was not wanted would be found.
  if (broken.size) throw new Error("excluded words");
  /** @type {Set<number>} */
  const found = new Set();
  for (const option of options) weighAll(option, (document) => found.add(document));
  retrieval.excludedDocuments = found;
}
