// What the box offers while one types: words with their counts, and names.

import { normalised } from "./answering.js";
import { cardOf } from "./cards.js";
import { completions } from "./completing.js";
import { parse } from "./parsing.js";
import { rank } from "./ranking.js";
import { retrievalOf, retrieve } from "./retrieving.js";
import { isUnmarked } from "./scoring.js";
import { spelled } from "./spelling.js";
import { index, start } from "./start.js";

/** @import { Card } from "./cards.js" */
/** @import { Completion } from "./completing.js" */
/** @import { Query } from "./parsing.js" */

/**
 * A row below the box: a word with the number of documents that have it, or a record with its
 * address.
 * @typedef {object} Suggestion
 * @property {string} kind `word`, or the kind of the record
 * @property {string} text
 * @property {number} [count]
 * @property {string} [url]
 * @property {string} [detail] what tells namesakes apart
 * @property {string} [language] of the text, where it is not the site's own
 */

const MOST_TYPED = 200, MOST_OFFERED = 5, MOST_NAMED = 4;

/**
 * People and provinces, then words, then all else.
 * @param {string} text
 * @returns {Promise<Suggestion[]>}
 */
export async function suggest(text) {
  if (!await start()) return [];
  const query = await parse(normalised(text, MOST_TYPED));
  if (!query.words.length) return [];
  const retrieval = retrievalOf(query);
  await retrieve(retrieval, { want: MOST_OFFERED });
  const words = await completions(query, MOST_OFFERED);
  const { list } = rank(retrieval, retrieval.tally.allowed, undefined);
  const names = list.filter((document) => document < index.entities).slice(0, MOST_NAMED);
  const cards = (await Promise.all(names.map(cardOf))).flatMap((card) => card ?? []);
  const isFirst = (/** @type {Card} */ { kind }) => kind === "official" || kind === "province";
  return [
    ...cards.filter(isFirst).map(named),
    ...words.map((word) => completed(query, word)),
    ...cards.filter((card) => !isFirst(card)).map(named),
  ];
}

/**
 * @param {Card} card
 * @returns {Suggestion}
 */
const named = ({ kind, url, title, detail, language }) => ({
  kind,
  url,
  text: title,
  detail,
  language,
});

/**
 * The query with its last word finished; the word before it gets its marks where it was typed
 * without.
 * @param {Query} query
 * @param {Completion} completion
 * @returns {Suggestion}
 */
function completed({ words }, { base, term }) {
  const before = words.at(-2), [{ firstForm, secondForm }] = term.postings;
  const texts = words.slice(0, -2).map(({ raw }) => raw);
  if (!before) texts.push(spelled(base, firstForm));
  else {
    texts.push(isUnmarked(before) ? spelled(before.base, firstForm) : before.raw);
    texts.push(spelled(base, secondForm));
  }
  return { kind: "word", text: texts.join(" "), count: term.frequency };
}
