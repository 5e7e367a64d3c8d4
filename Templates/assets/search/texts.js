// The texts of documents, and the phrases that stand in them.

import { cardOf } from "./cards.js";
import { wordsOf } from "./folding.js";
import { load } from "./loading.js";
import { isSame } from "./scoring.js";
import { index } from "./start.js";

/** @import { FoldedWord, PlacedWord } from "./folding.js" */
/** @import { Retrieval } from "./retrieving.js" */

/** @typedef {{lead: string[], body: string[], isLost: boolean}} Text */

/**
 * The lines of the lead and the paragraphs of a document.
 * @param {number} document
 * @returns {Promise<Text>}
 */
export async function textOf(document) {
  const texts = await load(
    "texts/" + Math.floor(document / index.texts),
    (text) => text.split("\f"),
  );
  const [lead, body = []] = (texts?.[document % index.texts] ?? "").split("\t").map(linesOf);
  return { lead, body, isLost: !texts };
}

/** @param {string} text */
const linesOf = (text) => text ? text.split("\n") : [];

/** What has to be read far down is read in ever larger parts. */
const FIRST_PART = 20, LARGEST_PART = 320;

/**
 * Keeps the documents in whose text every phrase stands; stops where enough are found.
 * @param {Retrieval} retrieval
 * @param {number[]} list
 * @param {number} want
 */
export async function verified(retrieval, list, want) {
  const { query: { phrases } } = retrieval;
  /** @type {number[]} */
  const kept = [];
  let size = FIRST_PART;
  for (
    let at = 0;
    at < list.length && kept.length < want;
    at += size, size = Math.min(size * 2, LARGEST_PART)
  ) {
    const part = list.slice(at, at + size);
    const has = await Promise.all(part.map((document) => hasPhrases(document, phrases)));
    kept.push(...part.filter((_, i) => has[i]));
    retrieval.isExact &&= kept.length < want || at + size >= list.length;
  }
  return kept;
}

/**
 * @param {number} document
 * @param {FoldedWord[][]} phrases
 */
async function hasPhrases(document, phrases) {
  const [card, { lead, body }] = await Promise.all([cardOf(document), textOf(document)]);
  const lines = [card?.title ?? "", ...lead, ...body].map(wordsOf);
  return phrases.every((phrase) => lines.some((line) => hasPhrase(line, phrase)));
}

/**
 * Says whether the words of a phrase follow each other in one sentence.
 * @param {PlacedWord[]} line
 * @param {FoldedWord[]} phrase
 */
const hasPhrase = (line, phrase) =>
  line.some((_, start) =>
    phrase.every((typed, k) => {
      const word = line[start + k];
      return word?.base === typed.base && isSame(typed, word.code) && !(k && word.opens);
    })
  );
