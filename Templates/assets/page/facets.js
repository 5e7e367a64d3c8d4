// The filters: which values the results have, how many of each, and which are chosen.

import { asked, toggled } from "./address.js";
import { copy, fieldsets, page, tellLanguage, within } from "./elements.js";

/** @import { FacetValue } from "./client.js" */

/** A list that is asked for more grows so many times. */
const GROWTH = 5;

/**
 * The values of each facet, as the last answer counted them.
 * @type {Record<string, FacetValue[]>}
 */
let counts = {};

/** Whether anything was counted: an answer may come without. */
export const hasCounts = () => Object.keys(counts).length > 0;

/** The filters that the address asks for. */
export function filtersAsked() {
  const filters = /** @type {Record<string, string[]>} */ ({});
  for (const { name } of fieldsets()) if (asked(name).length) filters[name] = asked(name);
  return filters;
}

/** @param {HTMLButtonElement} button that of a list of which only the first are shown */
export function showMoreValues(button) {
  button.value = `${Number(button.value) * GROWTH}`;
  showFacets();
}

/** @param {Record<string, FacetValue[]>} [facets] those of a new answer */
export function showFacets(facets = counts) {
  const focused = document.activeElement?.id;
  counts = facets;
  page.chosen.replaceChildren();
  for (const fieldset of fieldsets()) showFacet(fieldset, counts[fieldset.name] ?? []);
  if (focused) document.getElementById(focused)?.focus();
}

/**
 * @param {HTMLFieldSetElement} fieldset
 * @param {FacetValue[]} values
 */
function showFacet(fieldset, values) {
  const { name } = fieldset, folded = /** @type {HTMLElement} */ (fieldset.parentElement);
  folded.hidden = !values.length;
  for (const part of fieldset.querySelectorAll("div")) {
    const own = values.filter(({ group }) => (part.dataset.group || group) === group);
    part.hidden = !own.length;
    showValues(part, name, own);
  }
  for (const id of asked(name)) {
    const known = values.find((value) => value.id === id);
    addChip(name, id, known?.name || id, within(fieldset, "ul").lang);
  }
}

/**
 * The first values, and all that are chosen.
 * @param {HTMLElement} part
 * @param {string} name of the facet
 * @param {FacetValue[]} values
 */
function showValues(part, name, values) {
  const button = /** @type {HTMLButtonElement} */ (within(part, "button"));
  const chosen = asked(name), most = Number(button.value);
  const shown = values.filter(({ id }, index) => index < most || chosen.includes(id));
  button.hidden = values.length <= most;
  within(part, "ul").replaceChildren(...shown.map((value) => {
    const item = copy("value", value), { id } = value, checked = chosen.includes(id);
    Object.assign(within(item, "input"), { name, value: id, id: name + id, checked });
    return item;
  }));
}

/**
 * What is chosen stands above the results too, where it can be taken away.
 * @param {string} facet
 * @param {string} id
 * @param {string} name
 * @param {string | undefined} language of the names
 */
function addChip(facet, id, name, language) {
  const chip = copy("chip", { name, url: toggled(facet, id) });
  tellLanguage(within(chip, "[data-slot]"), language);
  page.chosen.append(chip);
}
