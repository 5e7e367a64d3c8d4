// The order of results: first a name that the query is; then what has all words, the best, the
// newest.

import { cardOf } from "./cards.js";
import { wordsOf } from "./folding.js";
import { NAME_LEVEL, TITLE_LEVEL, WHOLE_NAME_LEVEL } from "./format.js";
import { fitOf } from "./scoring.js";
import { index } from "./start.js";
import { ORDER, TITLE, TITLE_FIT } from "./weights.js";

/** @import { FoldedWord, PlacedWord } from "./folding.js" */
/** @import { Retrieval } from "./retrieving.js" */

/**
 * A list in order, as far as that is wanted; the first of it are `names`, which the query is.
 * @typedef {{list: number[], names: number[]}} Ranking
 */

const MOST_NAMES = 3, LONG_NAME = 5;
/** Bits of a rank that say how strong a document is, and which it is. */
const STRENGTHS = 2 ** 24, DOCUMENTS = 2 ** 20;
/** One of so many is looked at to guess where those that are wanted end. */
const SAMPLE = 64, SAMPLE_MARGIN = 4, SPARE = 2;

/**
 * @param {Retrieval} retrieval
 * @param {number[]} list documents
 * @param {string | undefined} sort
 * @param {number} want so many are wanted in order
 * @returns {Ranking}
 */
export function rank(retrieval, list, sort, want = Infinity) {
  if (sort === "oldest") return { list: list.sort(oldestFirst), names: [] };
  if (sort === "newest" || !retrieval.query.words.length) {
    return { list: list.sort((a, b) => b - a), names: [] };
  }
  const isName = nameTest(retrieval);
  const names = best(retrieval, list.filter(isName), MOST_NAMES).slice(0, MOST_NAMES);
  const others = names.length ? list.filter((document) => !names.includes(document)) : list;
  return { list: [...names, ...best(retrieval, others, want)], names };
}

/**
 * What has no date comes last.
 * @param {number} a
 * @param {number} b
 */
const oldestFirst = (a, b) => +(a < index.entities) - +(b < index.entities) || a - b;

/**
 * Says which documents have no date and all words in a name, of short queries each as half of it.
 * @param {Retrieval} retrieval
 * @returns {(document: number) => boolean}
 */
function nameTest({ query, tally: { words, least } }) {
  const level = query.words.length < LONG_NAME ? WHOLE_NAME_LEVEL : NAME_LEVEL;
  return (document) =>
    document < index.entities && words[document] === query.allWords && least[document] >= level;
}

/**
 * What a document is worth for all words found.
 * @param {Retrieval} retrieval
 * @param {number} document
 */
export function strengthOf({ tally: { scores, words, least } }, document) {
  const dating = document < index.entities ? ORDER.undated : ORDER.dated;
  const place = least[document] >= TITLE_LEVEL ? ORDER.allInTitle : 1;
  return scores[document] * bitCount(words[document]) * dating * place;
}

/** @param {number} mask */
export function bitCount(mask) {
  let count = 0;
  for (let rest = mask; rest; rest &= rest - 1) count++;
  return count;
}

/**
 * The best of a list in order, as many as are wanted, then the others in any. Where the wanted end
 * is guessed from a sample, so that not all have to be sorted.
 * @param {Retrieval} retrieval
 * @param {number[]} list
 * @param {number} want
 * @returns {number[]}
 */
function best(retrieval, list, want) {
  const ranks = new Float64Array(list.map((document) => rankOf(retrieval, document)));
  const sample = ranks.filter((_, i) => i % SAMPLE === 0).sort();
  const least = sample.at(-SPARE - want / (SAMPLE / SAMPLE_MARGIN)) ?? 0;
  const top = ranks.filter((rank) => rank >= least);
  if (top.length < want && least) return best(retrieval, list, Infinity);
  const first = Array.from(top.sort().reverse(), (rank) => rank % DOCUMENTS);
  return first.concat(list.filter((_, i) => ranks[i] < least));
}

/**
 * A number that is the greater the earlier a document comes.
 * @param {Retrieval} retrieval
 * @param {number} document
 */
function rankOf(retrieval, document) {
  const isFull = retrieval.tally.words[document] === retrieval.query.allWords;
  const strength = Math.min(STRENGTHS - 1, Math.round(strengthOf(retrieval, document)));
  return ((isFull ? STRENGTHS : 0) + strength) * DOCUMENTS + document;
}

/** So many first results are looked at by their titles. */
export const FIRST = 10;

/**
 * Of the first results those go ahead whose title has all words in the order typed; before names,
 * too, where it has no others. Filters only take from the first ones.
 * @param {Retrieval} retrieval
 * @param {Ranking} ranking
 * @param {Set<number>} first those that come first without filters
 */
export async function titlesFirst(retrieval, { list, names }, first) {
  const forms = formsByPlace(retrieval);
  const known = list.slice(0, FIRST).filter((document) => first.has(document));
  const ranked = await Promise.all(known.map(async (document) => {
    const title = wordsOf((await cardOf(document))?.title ?? "");
    return { document, worth: names.includes(document) ? TITLE.name : worthOf(title, forms) };
  }));
  ranked.sort((a, b) => b.worth - a.worth);
  return ranked.map(({ document }) => document).concat(list.slice(ranked.length));
}

/**
 * The words that may stand at each place of the query.
 * @param {Retrieval} retrieval
 */
const formsByPlace = ({ query, readings }) =>
  query.words.map((_, place) =>
    readings.filter(({ from, to, words }) => from === place && to - from === words.length)
      .map(({ words }) => words[0])
  );

/**
 * @param {PlacedWord[]} title
 * @param {FoldedWord[][]} forms
 */
function worthOf(title, forms) {
  let at = -1;
  for (const options of forms) {
    at = title.findIndex((word, k) => k > at && options.some((typed) => isForm(typed, word)));
    if (at < 0) return TITLE.other;
  }
  return title.length === forms.length ? TITLE.whole : TITLE.ordered;
}

/**
 * @param {FoldedWord} typed
 * @param {PlacedWord} word
 */
const isForm = (typed, word) =>
  typed.base === word.base && fitOf(typed.code, word.code) > TITLE_FIT;
