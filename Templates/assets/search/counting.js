// How many documents have each value of each facet.

import { BitReader } from "./bits.js";
import { facetRows, YEAR } from "./filtering.js";
import { COLUMN_DOCUMENTS } from "./format.js";
import { load } from "./loading.js";
import { index } from "./start.js";

/** @import { FacetCount } from "./answering.js" */
/** @import { Retrieval } from "./retrieving.js" */

/**
 * The values of every facet that any document has among what all other filters let through, and
 * those that are chosen.
 * @param {Retrieval} retrieval
 * @param {number[]} found
 */
export async function facetCounts({ query, filtering, failures }, found) {
  /** @type {Record<string, FacetCount[]>} */
  const facets = {};
  for (const facet of [YEAR, ...index.facets.map(([name]) => name)]) {
    const own = filtering.indexOf(facet) + 1;
    const list = found.filter((document) => !failures?.[document] || failures[document] === own);
    const counted = facet === YEAR ? countedYears(list) : await countedValues(facet, list);
    const chosen = query.filters[facet] ?? [];
    // Counts without what is missing would be false.
    if (counted) facets[facet] = counted.filter(({ id, count }) => count || chosen.includes(id));
  }
  return facets;
}

/**
 * @param {number[]} list
 * @returns {FacetCount[]} the newest first
 */
function countedYears(list) {
  const years = index.dated.map(([year, first]) => ({
    id: String(year),
    name: String(year),
    first,
    count: 0,
  }));
  for (const document of list) {
    const year = years.findLast(({ first }) => first <= document);
    if (year) year.count++;
  }
  return years.reverse().map(({ id, name, count }) => ({ id, name, count }));
}

/**
 * @param {string} facet
 * @param {number[]} list
 * @returns {Promise<FacetCount[] | null>} those in more documents first; null where a file is
 *   missing
 */
async function countedValues(facet, list) {
  const rows = await facetRows(facet);
  const numbers = new Set(list.map((document) => Math.floor(document / COLUMN_DOCUMENTS)));
  /** @type {Map<number, number[][] | null>} */
  const columns = new Map();
  await Promise.all(
    [...numbers].map(async (number) => columns.set(number, await columnOf(facet, number))),
  );
  if ([...columns.values()].includes(null)) return null;
  const counts = new Uint32Array(rows.length);
  for (const document of list) {
    const column = columns.get(Math.floor(document / COLUMN_DOCUMENTS));
    for (const row of column?.[document % COLUMN_DOCUMENTS] ?? []) counts[row]++;
  }
  return rows.map((row, i) => ({ ...row, count: counts[i] })).sort((a, b) => b.count - a.count);
}

/**
 * The rows of the values of each document in a file of columns.
 * @param {string} facet
 * @param {number} number of the file
 */
const columnOf = (facet, number) =>
  load(`facets/${facet}-${number}`, (base64) => {
    const bits = new BitReader(base64), column = [];
    const count = Math.min(COLUMN_DOCUMENTS, index.documents - number * COLUMN_DOCUMENTS);
    while (column.length < count) {
      const values = [];
      for (let rest = bits.gamma() - 1; rest; rest--) values.push(bits.gamma() - 1);
      column.push(values);
    }
    return column;
  });
