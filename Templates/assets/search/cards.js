// What results show of a document.

import { KINDS, rowsOf } from "./format.js";
import { load } from "./loading.js";
import { index } from "./start.js";

/**
 * @typedef {object} Card
 * @property {string} kind
 * @property {string} id
 * @property {string} url from the root of the site
 * @property {string} title
 * @property {string} date EDTF, empty without one
 * @property {string} detail what tells namesakes apart
 * @property {string} [language] of the title, empty where it is the site's own
 * @property {string} [textLanguage] of the paragraphs
 * @property {number} document
 * @property {number | null} meeting the document of the meeting that an article reports
 */

/**
 * The card of a document, or null where its file does not come.
 * @param {number} document
 * @returns {Promise<Card | null>}
 */
export async function cardOf(document) {
  const rows = await load("cards/" + Math.floor(document / index.cards), rowsOf);
  if (!rows) return null;
  const [letter, id, title, date, detail, meeting, language, textLanguage] =
    rows[document % index.cards];
  const kind = KINDS[letter];
  return {
    kind,
    id,
    url: `${kind}s/${id}.html`,
    title,
    date,
    detail,
    language,
    textLanguage,
    document,
    meeting: meeting ? +meeting : null,
  };
}
