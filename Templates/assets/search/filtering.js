// Filters: one value of each facet that is filtered by is enough.

import { loadTerms, termsOf } from "./dictionary.js";
import { bareLetters } from "./folding.js";
import { checksum, HEX, rowsOf } from "./format.js";
import { load } from "./loading.js";
import { terms } from "./postings.js";
import { index } from "./start.js";
import { loadWhole } from "./tiers.js";

/** @import { Query } from "./parsing.js" */

/** @typedef {{id: string, name: string, count: number, group: string}} FacetRow */

export const YEAR = "year";
const YEAR_TYPED = "năm";

/**
 * The values of a facet, but years, which have no file; none where that does not come.
 * @param {string} facet
 * @returns {Promise<FacetRow[]>}
 */
export const facetRows = async (facet) => await load("facets/" + facet, readRows) ?? [];

/** @param {string} text */
const readRows = (text) =>
  rowsOf(text).map(([id, name, count, group]) => ({ id, name, count: +count, group }));

/**
 * Takes `tỉnh:cần-thơ` for a filter, and says whether it is one.
 * @param {Query} query
 * @param {string} field
 * @param {string} text
 */
export async function takeFilter(query, field, text) {
  const facet = facetOf(bareLetters(field)), values = facet ? await valuesOf(facet, text) : [];
  if (!facet || !values.length) return false;
  query.filters[facet] = [...query.filters[facet] ?? [], ...values];
  return true;
}

/**
 * The facet that is meant: by its name, or by a word that the index has for it.
 * @param {string} word
 */
function facetOf(word) {
  const facets = [
    [YEAR, YEAR_TYPED],
    ...index.facets.map(([name, , ...typed]) => [name, ...typed]),
  ];
  return facets.find((names) => names.some((name) => bareLetters(name) === word))?.[0];
}

/**
 * The values that are meant: by id or name, else by a part of the name; years also from one to
 * another.
 * @param {string} facet
 * @param {string} text
 */
async function valuesOf(facet, text) {
  if (facet === YEAR) return yearsIn(text);
  const rows = await facetRows(facet), wanted = bareLetters(text);
  const same = rows.filter(({ id, name }) =>
    bareLetters(id) === wanted || bareLetters(name) === wanted
  );
  const like = same.length ? same : rows.filter(({ name }) => bareLetters(name).includes(wanted));
  return like.map(({ id }) => id);
}

/** @param {string} text */
function yearsIn(text) {
  const [from, to = from] = text.split(/[-–]/).map(Number);
  return index.dated.filter(([year]) => from <= year && year <= to).map(([year]) => String(year));
}

/**
 * The word by which the index has a value of a facet; half a character is none.
 * @param {string} value facet, colon and id
 */
const wordOf = (value) => ({ base: "@" + value.replace(/\p{Cs}/gu, "?") });

/**
 * Ids that were given up give way to what they became.
 * @param {Query} query
 */
export async function follow(query) {
  const asked = Object.entries(query.filters);
  const values = asked.flatMap(([facet, ids]) => ids.map((id) => facet + ":" + id));
  const followed = await Promise.all(values.map(async (value) => await movedTo(value) ?? value));
  if (followed.every((value, i) => value === values[i])) return;
  const filters = Object.fromEntries(asked.map(([facet]) => [facet, /** @type {string[]} */ ([])]));
  for (const value of followed.flat()) {
    const [facet, id] = value.split(/:(.*)/s);
    filters[facet] = [...new Set(filters[facet]).add(id)];
  }
  query.movedFilters = filters;
  query.filters = { ...filters };
}

/**
 * The values that a former one gave way to, or nothing.
 * @param {string} value
 */
async function movedTo(value) {
  const word = wordOf(value);
  await loadTerms([{ parts: [[word]] }]);
  if (terms.has(word.base) || value.startsWith(YEAR + ":")) return;
  const file = parseInt(checksum(value), HEX) % (index.moved ?? 1);
  const rows = await load("moved/" + file, rowsOf);
  return rows?.find(([former]) => former === value)?.slice(1);
}

/**
 * For every document which filter it fails: 0 none, a number from 1 on that one alone, -1 several.
 * @param {Query} query
 * @param {string[]} filtering the facets that are filtered by
 */
export async function failuresOf({ filters }, filtering) {
  const failures = new Int32Array(index.documents);
  await Promise.all(filtering.map(async (facet, i) => {
    const passes = new Uint8Array(index.documents), values = filters[facet];
    if (facet === YEAR) passYears(passes, values);
    else await passValues(passes, values.map((id) => facet + ":" + id));
    passes.forEach((hasPassed, document) => {
      if (!hasPassed) failures[document] = failures[document] ? SEVERAL : i + 1;
    });
  }));
  return failures;
}

const SEVERAL = -1;

/**
 * The documents of a year follow each other.
 * @param {Uint8Array} passes
 * @param {string[]} years
 */
const passYears = (passes, years) =>
  index.dated.forEach(([year, first], i) => {
    if (years.includes(String(year))) passes.fill(1, first, index.dated[i + 1]?.[1]);
  });

/**
 * @param {Uint8Array} passes
 * @param {string[]} values
 */
async function passValues(passes, values) {
  const lookups = values.map((value) => ({
    parts: [/** @type {[{base: string}]} */ ([wordOf(value)])],
  }));
  await loadTerms(lookups);
  await loadWhole(lookups);
  for (const { postings } of termsOf(lookups)) {
    for (const { documents } of postings) for (const document of documents) passes[document] = 1;
  }
}
