// What each document is worth for a query: the sum of the best option at every place.

import { keyOf } from "./dictionary.js";
import { LEVELS } from "./format.js";
import { optionsByPlace } from "./planning.js";
import { terms } from "./postings.js";
import { index } from "./start.js";
import { FIT, LEVEL } from "./weights.js";

/** @import { Lookup } from "./dictionary.js" */
/** @import { FoldedWord } from "./folding.js" */
/** @import { Option } from "./planning.js" */
/** @import { Retrieval } from "./retrieving.js" */

/**
 * What the lists that are loaded say, by document.
 * @typedef {object} Tally
 * @property {Float32Array} scores
 * @property {Uint8Array} words a bit for each word of the query that the document has
 * @property {Uint8Array} least the least level of the terms that it has
 * @property {number[]} seen those that have any word, or all of them where no word was typed
 * @property {number[]} full those that have all words
 * @property {number[]} allowed those of them that pass the filters
 */

/** @typedef {(document: number, value: number, level: number) => void} Visit */

/**
 * How well a spelling answers what was typed.
 * @param {string | undefined} typed a code, or `a`
 * @param {string | undefined} form
 */
export function fitOf(typed, form) {
  if (!typed || typed === "A" || !form || typed === form) return FIT.same;
  if (typed === "a") return form === "A" ? FIT.same : FIT.unmarked;
  const tone = typed.slice(-1), marks = typed.slice(0, -1), isSameTone = tone === form.slice(-1);
  if (marks === form.slice(0, -1)) return tone === "A" ? FIT.toneless : FIT.otherTone;
  return isSameTone && !marks ? FIT.markless : FIT.other;
}

/**
 * Says whether a word in quotation marks may be spelt so: with the same marks, or none in one of
 * both.
 * @param {FoldedWord} typed
 * @param {string} [form]
 */
export const isSame = (typed, form) =>
  isUnmarked(typed) || !form || form === "A" || form === typed.code;

/** @param {FoldedWord} word */
export const isUnmarked = ({ code }) => code === "A" || code === "a";

/**
 * How much a term tells by how few documents have it (inverse document frequency).
 * @param {number} frequency
 */
export const rarityOf = (frequency) => Math.log(1 + index.documents / frequency);

/**
 * Visits each document of a term with what the term is worth there.
 * @param {Lookup} lookup
 * @param {number} weight
 * @param {Visit} visit
 */
function weighTerm(lookup, weight, visit) {
  const term = terms.get(keyOf(lookup)), [first, second] = lookup;
  if (!term) return;
  const rarity = rarityOf(term.frequency) * weight;
  for (const posting of term.postings) {
    if (!isWanted(first, posting.first) || !isWanted(second, posting.second)) continue;
    const fit = fitOf(first.code, posting.first) *
      (second ? fitOf(second.code, posting.second) : 1);
    const { documents, levels } = posting;
    for (let i = 0; i < documents.length; i++) {
      visit(documents[i], rarity * fit * (LEVEL.none + LEVEL.each * levels[i]), levels[i]);
    }
  }
}

/**
 * @param {FoldedWord & {quoted?: boolean} | undefined} typed
 * @param {string} [form]
 */
const isWanted = (typed, form) => !typed?.quoted || isSame(typed, form);

/**
 * Visits each document that has all parts, with what they are worth on average.
 * @param {{parts: Lookup[], weight: number}} option
 * @param {Visit} visit
 */
export function weighAll({ parts, weight }, visit) {
  if (parts.length === 1) return weighTerm(parts[0], weight, visit);
  /** @type {Map<number, {value: number, level: number}> | null} */
  let hits = null;
  for (const part of parts) hits = withPart(hits, part, weight);
  for (const [document, { value, level }] of hits ?? []) {
    visit(document, value / parts.length, level);
  }
}

/**
 * Adds what a part is worth to the documents that have those before it, and leaves out the others.
 * @param {Map<number, {value: number, level: number}> | null} hits null before the first part
 * @param {Lookup} part
 * @param {number} weight
 */
function withPart(hits, part, weight) {
  const first = { value: 0, level: LEVELS - 1 };
  /** @type {Map<number, {value: number, level: number}>} */
  const found = new Map();
  weighTerm(part, weight, (document, value, level) => {
    const before = hits ? hits.get(document) : first;
    if (!before) return;
    const sum = before.value + value, known = found.get(document);
    if (known && known.value >= sum) return;
    found.set(document, { value: sum, level: Math.min(before.level, level) });
  });
  return found;
}

/**
 * The best that was found of each document at one place, kept for the next: who was here last tells
 * what of it is of this place.
 */
class BestAtPlace {
  /** @param {number} documents */
  constructor(documents) {
    this.values = new Float32Array(documents);
    this.levels = new Uint8Array(documents);
    this.words = new Uint8Array(documents);
    this.visits = new Uint32Array(documents);
    this.place = 0;
  }
}

/** @type {BestAtPlace | null} */
let bestAtPlace = null;

/**
 * Adds up the lists that are loaded.
 * @param {Retrieval} retrieval
 * @returns {Tally}
 */
export function tally(retrieval) {
  const { query, excludedDocuments, failures } = retrieval, count = index.documents;
  const scores = new Float32Array(count), words = new Uint8Array(count);
  const least = new Uint8Array(count).fill(LEVELS - 1);
  const found = { scores, words, least, seen: /** @type {number[]} */ ([]) };
  const best = bestAtPlace ??= new BestAtPlace(count), before = best.place;
  for (const options of optionsByPlace(retrieval)) {
    addPlace(found, options, query.allWords, best, before);
  }
  const all = query.words.length ? found.seen : [...scores.keys()];
  const seen = excludedDocuments ? all.filter((document) => !excludedDocuments.has(document)) : all;
  const full = seen.filter((document) => words[document] === query.allWords);
  const allowed = failures ? full.filter((document) => !failures[document]) : full;
  return { scores, words, least, seen, full, allowed };
}

/**
 * @param {Omit<Tally, "full" | "allowed">} found
 * @param {Option[]} options
 * @param {number} allWords
 * @param {BestAtPlace} best
 * @param {number} before the last place of the query before
 */
function addPlace({ scores, words, least, seen }, options, allWords, best, before) {
  /** @type {number[]} */
  const touched = [];
  const { values, levels, words: told, visits } = best, place = ++best.place;
  for (const { mask, isAlone, ...option } of options) {
    weighAll(option, (document, value, level) => {
      // Words alone count only where no pair has told of them.
      if (isAlone && !(mask & ~words[document] & allWords)) return;
      if (visits[document] !== place) {
        if (visits[document] <= before) seen.push(document);
        touched.push(document);
        visits[document] = place;
        values[document] = told[document] = 0;
      }
      told[document] |= mask;
      if (value > values[document]) {
        values[document] = value;
        levels[document] = level;
      }
    });
  }
  for (const document of touched) {
    if (values[document]) least[document] = Math.min(least[document], levels[document]);
    scores[document] += values[document];
    words[document] |= told[document];
  }
}
