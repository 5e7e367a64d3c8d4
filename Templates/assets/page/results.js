// The list of results.

import { copy, page, tellLanguage, within } from "./elements.js";
import { dated } from "./dates.js";
import { addDividerOnce, clearDivider, tellLacking } from "./lacking.js";
import { fillWhenSeen } from "./snippets.js";
import { counted, words } from "./words.js";

/** @import { Result } from "./client.js" */

let shown = 0;

/**
 * The further reports of each meeting; those that have all words apart from those that lack some.
 * @type {Map<string, HTMLElement>}
 */
const groups = new Map();

/** How many results are shown. */
export const shownCount = () => shown;

export function clearResults() {
  shown = 0;
  groups.clear();
  clearDivider();
  page.results.replaceChildren();
}

/**
 * Adds results, and returns their links.
 * @param {Result[]} results
 */
export function addResults(results) {
  shown += results.length;
  return results.map((result) => within(addResult(result), "a"));
}

/**
 * Reports of one meeting stand together.
 * @param {Result} result
 */
function addResult(result) {
  const { meeting, full } = result, key = `${meeting} ${full}`, group = groups.get(key);
  if (group) return addReport(group, result);
  const card = addCard(result);
  if (meeting !== null) groups.set(key, within(card, ".result-others"));
  return card;
}

/**
 * @param {HTMLElement} group
 * @param {Result} result
 */
function addReport(group, result) {
  const item = filled("other", result);
  const [summary, list] = group.children;
  list.append(item);
  summary.textContent = counted("others", list.children.length);
  group.hidden = false;
  return item;
}

/** @param {Result} result */
function addCard(result) {
  const card = filled("card", result);
  const line = within(card, ".result-snippet"), lacking = within(card, ".result-missing");
  if (!result.full) addDividerOnce();
  tellLacking(lacking, result.missing);
  page.results.append(card);
  fillWhenSeen(line, lacking, result);
  return card;
}

/**
 * @param {string} template
 * @param {Result} result
 */
function filled(template, result) {
  const kind = words()[result.kind], date = result.date && dated(result.date);
  const item = copy(template, { ...result, kind, date });
  tellLanguage(within(item, "a"), result.language);
  return item;
}
