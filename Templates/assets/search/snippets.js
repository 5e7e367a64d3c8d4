// The line of a document that answers a query best, with its words marked.

import { retrievalFor } from "./answering.js";
import { basesOf, wordsOf } from "./folding.js";
import { DECIDING_WORDS } from "./parsing.js";
import { fitOf } from "./scoring.js";
import { textOf } from "./texts.js";
import { SNIPPET } from "./repair-weights.js";
import { FIT } from "./weights.js";

/** @import { Result } from "./answering.js" */
/** @import { PlacedWord } from "./folding.js" */
/** @import { Reading } from "./readings.js" */
/** @import { Retrieval } from "./retrieving.js" */

/**
 * @typedef {object} Snippet
 * @property {number | null} paragraph its number, or null of the lead
 * @property {SnippetPart[]} parts none where the document has no text
 * @property {string[]} missing words of the query that the document lacks
 * @property {boolean} isLost whether the text did not come
 */

/** @typedef {{text: string, mark: number}} SnippetPart a word as typed has 1, other forms 2 */

/** @typedef {{line: string, words: PlacedWord[], paragraph: number | null}} Line */

/**
 * A word of a line that is one of the query.
 * @typedef {{place: number, fit: number, k: number}} Hit place in the query; in the line
 */

/** @typedef {{line: Line, hits: Hit[], first: number}} Choice a line from its word `first` on */

/** So many words are shown behind the first one, so many before the hit; so many are looked at. */
const SHOWN = 40, BEFORE = 6, WINDOW = 30;
/** A line of fewer words may be a date or a place. */
const LONG_LINE = 6;

/**
 * Never rejects for what a reader typed.
 * @param {Result} result of a search
 * @returns {Promise<Snippet>}
 */
export async function snippet(result) {
  const { lead, body, isLost } = await textOf(result.document), retrieval = retrievalFor(result);
  const lines = [...lead, ...body].map((line, i) => ({
    line,
    words: wordsOf(line),
    paragraph: i < lead.length ? null : i - lead.length + 1,
  }));
  const choice = bestLine(lines, wantedWords(retrieval?.readings ?? [])) ?? beginning(lines);
  if (!choice?.line.words.length) return { paragraph: null, parts: [], missing: [], isLost };
  const missing = retrieval ? missingWords(retrieval, result, lines) : [];
  return { paragraph: choice.line.paragraph, parts: partsOf(choice), missing, isLost };
}

/**
 * From a base to the words of the query that have it, and where they stand in it.
 * @param {Reading[]} readings
 */
function wantedWords(readings) {
  /** @type {Map<string, {code: string | undefined, place: number}[]>} */
  const wanted = new Map();
  for (const { from, words } of readings) {
    for (const { base, code } of words) {
      wanted.set(base, [...wanted.get(base) ?? [], { code, place: from }]);
    }
  }
  return wanted;
}

/**
 * @param {Line[]} lines
 * @param {ReturnType<typeof wantedWords>} wanted
 */
function bestLine(lines, wanted) {
  /** @type {Choice | null} */
  let best = null;
  let most = 0;
  for (const line of lines) {
    const hits = hitsIn(line.words, wanted);
    for (const hit of hits) {
      const value = valueOf(hits.filter(({ k }) => hit.k <= k && k < hit.k + WINDOW));
      if (value <= most) continue;
      most = value;
      best = { line, hits, first: Math.max(0, hit.k - BEFORE) };
    }
  }
  return best;
}

/**
 * @param {PlacedWord[]} words
 * @param {ReturnType<typeof wantedWords>} wanted
 * @returns {Hit[]}
 */
const hitsIn = (words, wanted) =>
  words.flatMap((word, k) => {
    const forms = wanted.get(word.base);
    if (!forms) return [];
    return {
      place: forms[0].place,
      fit: Math.max(...forms.map(({ code }) => fitOf(code, word.code))),
      k,
    };
  });

/**
 * What a window of a line is worth.
 * @param {Hit[]} hits
 */
function valueOf(hits) {
  const words = new Set(hits.map(({ place }) => place)).size;
  const neighbours = hits.filter(({ fit, k }, i) => fit === FIT.same && hits[i + 1]?.k === k + 1);
  return words * SNIPPET.word + neighbours.length * SNIPPET.neighbour;
}

/**
 * Where only the title has the words: how the page begins, rather than a date.
 * @param {Line[]} lines
 * @returns {Choice | null}
 */
function beginning(lines) {
  const line = lines.find(({ words }) => basesOf(words).filter(isNoNumber).length >= LONG_LINE) ??
    lines.find(({ paragraph }) => paragraph !== null) ?? lines[0];
  return line ? { line, hits: [], first: 0 } : null;
}

/** @param {string} base */
const isNoNumber = (base) => /^\D+$/.test(base);

/**
 * The words that neither title nor text has. Of people and places the text is not all that they are
 * found by.
 * @param {Retrieval} retrieval
 * @param {Result} result
 * @param {Line[]} lines
 */
function missingWords({ query, readings }, { kind, title }, lines) {
  if (kind !== "article" && kind !== "meeting") return [];
  const found = new Set(basesOf([...wordsOf(title), ...lines.flatMap(({ words }) => words)]));
  /** @type {(place: number) => boolean} */
  const has = (place) =>
    readings.some(({ from, to, words }) =>
      from <= place && place < to && words.every(({ base }) => found.has(base))
    );
  return query.words.slice(0, DECIDING_WORDS).filter((_, place) => !has(place)).map(({ raw }) =>
    raw
  );
}

/** @param {Choice} choice */
function partsOf({ line: { line, words }, hits, first }) {
  const last = Math.min(first + SHOWN, words.length - 1), isCut = last < words.length - 1;
  /** @type {SnippetPart[]} */
  const parts = first ? [{ text: "… ", mark: 0 }] : [];
  let at = first ? words[first].from : 0;
  for (const { k, fit } of hits) {
    if (k < first || k > last) continue;
    const { from, to } = words[k];
    parts.push({ text: line.slice(at, from), mark: 0 });
    parts.push({ text: line.slice(from, to), mark: fit === FIT.same ? 1 : 2 });
    at = to;
  }
  parts.push({ text: isCut ? line.slice(at, words[last].to) + " …" : line.slice(at), mark: 0 });
  return parts;
}
