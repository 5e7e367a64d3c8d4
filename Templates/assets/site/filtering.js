// Long lists that a reader may filter by typing, and put in another order.

import { copyOf } from "./copies.js";
import { hasRuns, runsOf, wordsOf } from "./words.js";

/** @import { Word } from "./words.js" */

/**
 * A row of a list.
 * @typedef {object} Row
 * @property {HTMLElement} item
 * @property {Word[]} words what it is found by
 * @property {string} name
 * @property {string | undefined} path a record that stands in two orders is one
 */

/** What is said of a record beside names and dates: how many there are, what is not certain. */
const ASIDES = ".count, .nowrap, .tag, .doubt";

/**
 * @param {HTMLElement} item
 * @returns {Row}
 */
function rowOf(item) {
  const copy = /** @type {HTMLElement} */ (item.cloneNode(true)), link = item.querySelector("a");
  for (const aside of copy.querySelectorAll(ASIDES)) aside.remove();
  return {
    item,
    words: wordsOf(`${copy.textContent}`),
    name: link?.textContent ?? "",
    path: link?.href,
  };
}

/** @param {Row[]} rows */
const countRecords = (rows) => new Set(rows.map(({ path }) => path)).size;

/**
 * Shows the rows that have what was typed, and returns them.
 * @param {HTMLElement} area
 * @param {Row[]} rows
 * @param {Word[][]} runs
 */
function filter(area, rows, runs) {
  for (const { item, words } of rows) item.hidden = !hasRuns(runs, words);
  const groups = /** @type {NodeListOf<HTMLElement>} */ (area.querySelectorAll("[data-group]"));
  for (const group of groups) group.hidden = !group.querySelector("li:not([hidden])");
  return rows.filter(({ item }) => !item.hidden);
}

/**
 * The rows of a list, the newest first, in an order that a reader may choose.
 * @param {Row[]} rows
 * @param {string} order
 */
function ordered(rows, order) {
  if (order === "oldest") return [...rows].reverse();
  if (order !== "name") return rows;
  const { compare } = new Intl.Collator("vi");
  return [...rows].sort((a, b) => compare(a.name, b.name));
}

/**
 * Lets the reader put the rows in order, where they are one list.
 * @param {HTMLSelectElement} select
 * @param {Row[]} rows
 */
function offerOrders(select, rows) {
  const lists = new Set(rows.map(({ item }) => item.parentElement)), [list] = lists;
  /** @type {HTMLElement} */ (select.parentElement).hidden = lists.size !== 1;
  select.onchange = () => list?.append(...ordered(rows, select.value).map(({ item }) => item));
}

/**
 * Leads to the search for the same words, where the list goes on in other pages.
 * @param {HTMLAnchorElement} link
 * @param {string} query
 * @param {string} kind
 */
function leadToSearch(link, query, kind) {
  const isCut = document.querySelector("nav.pager");
  /** @type {HTMLElement} */ (link.parentElement).hidden = !isCut || !query;
  link.search = `?${new URLSearchParams({ q: query, kind })}`;
}

export function offerFilter() {
  const area = /** @type {HTMLElement | null} */ (document.querySelector("[data-filter]"));
  const form = copyOf("filter");
  if (!form || !area) return;
  const input = /** @type {HTMLInputElement} */ (form.querySelector("input"));
  const status = /** @type {HTMLElement} */ (form.querySelector("[role=status]"));
  const select = form.querySelector("select"), link = form.querySelector("a");
  const rows = [...area.querySelectorAll("li")].map(rowOf), all = countRecords(rows);

  const lead = (/** @type {string} */ query) =>
    link && leadToSearch(link, query, `${area.dataset.filter}`);

  input.oninput = () => {
    const runs = runsOf(input.value), n = countRecords(filter(area, rows, runs));
    const words = `${status.dataset.text}`.replace("{n}", `${n}`).replace("{all}", `${all}`);
    status.textContent = runs.length ? words : "";
    lead(runs.length ? input.value : "");
  };
  if (select) offerOrders(select, rows);
  lead("");
  document.getElementById("filter")?.replaceWith(form);
}
