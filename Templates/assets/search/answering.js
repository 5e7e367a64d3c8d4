// Answers a search: results in order, how many there are, and what is to be said about them.

import { cardOf } from "./cards.js";
import { broken } from "./loading.js";
import { more } from "./more.js";
import { parse } from "./parsing.js";
import { FIRST, rank, titlesFirst } from "./ranking.js";
import { retrievalOf, retrieve } from "./retrieving.js";
import { index, start } from "./start.js";
import { vankho } from "./vankho.js";

/** @import { Card } from "./cards.js" */
/** @import { Filters } from "./parsing.js" */
/** @import { Retrieval } from "./retrieving.js" */

/**
 * @typedef {object} SearchOptions
 * @property {number} [limit] so many results
 * @property {number} [offset] from this one on
 * @property {Record<string, string | string[]>} [filters] values of facets
 * @property {string} [sort] `relevance`, `newest` or `oldest`
 * @property {boolean} [complete] count everything, and the facets
 * @property {boolean} [repair] whether words may be taken for others
 */

/** @typedef {Card & {score: number, full: boolean, missing: string[]}} Result */

/** @typedef {{id: string, name: string, count: number, group?: string}} FacetCount */

/**
 * What is said beside the results: `repair` and `offer`, that words were taken for others, or might
 * be meant; `shortened`, that not all decide; `broken`, `stale` and `version`, that files are missing
 * or not of this edition or version.
 * @typedef {object} Notice
 * @property {string} kind
 * @property {string} [from] the words as they were typed
 * @property {string} [to] those that are meant
 * @property {number} [limit] so many words decide
 * @property {string[]} [files]
 */

/**
 * @typedef {object} Answer
 * @property {number} total
 * @property {number} full how many have all words
 * @property {boolean} exact whether these numbers are final
 * @property {Result[]} results
 * @property {Notice[]} notices
 * @property {Record<string, FacetCount[]>} facets
 * @property {Filters} [filters] those to ask for instead, where ids gave way to others
 */

/** So many results are given where nothing else is asked. */
const RESULTS = 10;
/** So much of a query is read. */
const MOST_LETTERS = 2000;
/** Up to so many documents everything is always counted. */
const FEW_DOCUMENTS = 1024;
/** Where fewer have all words, those that lack some come after. */
const FEW_FULL = 10;
/** Where fewer are found, other words may have been meant. */
const FEW_FOUND = 50;
/** So many documents are looked through for phrases where all are counted. */
const MOST_VERIFIED = 1000;
/** Scores are told in steps of one thousandth. */
const SCORE_STEPS = 1000;

/** @type {WeakMap<Result, Retrieval>} */
const retrievals = new WeakMap();

/**
 * The retrieval that found a result.
 * @param {Result} result
 */
export const retrievalFor = (result) => retrievals.get(result);

/** @returns {Answer} */
export const emptyAnswer = () => ({
  total: 0,
  full: 0,
  exact: false,
  results: [],
  notices: [],
  facets: {},
});

/**
 * Never rejects: what is missing is said.
 * @param {string} text
 * @param {SearchOptions} [options]
 */
export async function search(text, options) {
  const answer = emptyAnswer();
  broken.clear();
  await fill(answer, text, options ?? {}).catch(({ message }) => broken.add(message));
  if (broken.size) answer.notices.push({ kind: vankho.fault ?? "broken", files: [...broken] });
  return answer;
}

/**
 * @param {unknown} text
 * @param {number} most so many letters are read
 */
export const normalised = (text, most) => String(text ?? "").slice(0, most).normalize("NFC");

/**
 * @param {Answer} answer
 * @param {string} text
 * @param {SearchOptions} options
 */
export async function fill(answer, text, { limit = RESULTS, offset = 0, ...options }) {
  if (!await start()) return;
  const query = await parse(normalised(text, MOST_LETTERS), options.filters), want = limit + offset;
  const filtering = Object.keys(query.filters).filter((name) => query.filters[name]?.length);
  const failures = filtering.length ? await (await more()).failuresOf(query, filtering) : undefined;
  const retrieval = retrievalOf(query, filtering, failures);
  const complete = options.complete ?? (index.documents <= FEW_DOCUMENTS || filtering.length > 0);
  const { repair = true, sort } = options;
  await retrieve(retrieval, { want, complete, repair });
  const asked = { want, complete, repair, sort };
  const { list, found } = await listOf(retrieval, asked);
  answer.total = list.length;
  answer.full = query.phrases.length || !query.words.length
    ? list.length
    : retrieval.tally.allowed.length;
  answer.exact = retrieval.isExact;
  answer.filters = query.movedFilters;
  answer.results = await resultsOf(retrieval, list.slice(offset, want));
  if (complete || query.isShortened || isDoubted(retrieval, list)) {
    await (await more()).finish(answer, retrieval, { ...asked, list, found });
  }
}

/**
 * Says whether it must be told that words were taken for others, or that others may be meant.
 * @param {Retrieval} retrieval
 * @param {number[]} list
 */
export const isDoubted = ({ query: { words }, repairs }, list) =>
  words.length > 0 && (repairs.length > 0 || list.length < FEW_FOUND);

/**
 * What is asked of a list.
 * @typedef {Required<import("./retrieving.js").Wish> & {sort?: string}} Asked
 */

/**
 * The documents that are found, in order: those that pass the filters, and with those that do not.
 * @param {Retrieval} retrieval
 * @param {Asked} asked
 */
async function listOf(retrieval, { want, complete, sort }) {
  const { query, failures } = retrieval, hasPhrases = query.phrases.length > 0;
  const all = candidates(retrieval);
  const ranking = rank(
    retrieval,
    all,
    sort,
    failures || hasPhrases ? Infinity : Math.max(want, FIRST),
  );
  const first = new Set(ranking.list.slice(0, FIRST));
  let list = failures ? ranking.list.filter((document) => !failures[document]) : ranking.list;
  if (!isByDate(sort) && query.words.length > 1) {
    list = await titlesFirst(retrieval, { ...ranking, list }, first);
  }
  if (!hasPhrases) return { list, found: all };
  const most = complete ? Math.max(want, MOST_VERIFIED) : want;
  const verified = await (await more()).verified(retrieval, list, most);
  return { list: verified, found: verified };
}

/** @param {string | undefined} sort */
const isByDate = (sort) => sort === "newest" || sort === "oldest";

/**
 * Those with all words; where they are few, and no phrase is wanted, all that have any.
 * @param {Retrieval} retrieval
 */
function candidates({ query, filtering, tally: { full, seen } }) {
  const { words, phrases, excluded, text } = query;
  const isNothing = !words.length && text.trim() && !filtering.length && !excluded.length;
  if (isNothing) return [];
  return words.length > 1 && !phrases.length && full.length < FEW_FULL ? seen : full;
}

/**
 * @param {Retrieval} retrieval
 * @param {number[]} documents
 */
async function resultsOf(retrieval, documents) {
  const cards = await Promise.all(documents.map(cardOf));
  const results = cards.flatMap((card) => card ? resultOf(retrieval, card) : []);
  for (const result of results) retrievals.set(result, retrieval);
  return results;
}

/**
 * @param {Retrieval} retrieval
 * @param {Card} card
 * @returns {Result}
 */
function resultOf({ query, tally: { scores, words }, isExact }, card) {
  const has = words[card.document] | ~query.allWords;
  const missing = isExact ? query.words.filter((_, place) => !((has >> place) & 1)) : [];
  return {
    ...card,
    score: Math.round(scores[card.document] * SCORE_STEPS) / SCORE_STEPS,
    full: words[card.document] === query.allWords,
    missing: missing.map(({ raw }) => raw),
  };
}
