// The address is the question: what it asks, what others would ask, and the browser's history.

/** The question that is being answered. */
let params = new URLSearchParams();
/** The last address not from typing: what typing leaves behind is no place to go back to. */
let committed = "?";

/**
 * The values that the address has of a name.
 * @param {string} name
 */
export const asked = (name) => params.getAll(name);

/**
 * The first of them.
 * @param {string} name
 */
export const askedOnce = (name) => params.get(name) ?? "";

/**
 * The address of the question with other values for some names; names without any go.
 * @param {Record<string, string | string[]>} changes
 */
export function changed(changes) {
  const next = new URLSearchParams(params);
  for (const [name, values] of Object.entries(changes)) {
    next.delete(name);
    for (const value of [values].flat()) if (value) next.append(name, value);
  }
  return `?${next}`;
}

/**
 * The address of the question with one value of a name more, or less where it has it.
 * @param {string} name
 * @param {string} value
 */
export function toggled(name, value) {
  const values = asked(name), others = values.filter((other) => other !== value);
  return changed({ [name]: others.length < values.length ? others : [...values, value] });
}

/**
 * Takes the question that the browser has, as at the start and after going back.
 * @param {string} [address]
 */
export function takeAddress(address = location.search) {
  params = new URLSearchParams(address);
  committed = `?${params}`;
}

/**
 * Makes an address the question. One that is being typed stands in the place of the last.
 * @param {string} next
 * @param {boolean} isTyped
 */
export function setAddress(next, isTyped) {
  params = new URLSearchParams(next);
  if (isTyped || next === committed) return history.replaceState(null, "", next);
  history.replaceState(null, "", committed);
  history.pushState(null, "", next);
  committed = next;
}

/**
 * Corrects the question without a step in the history.
 * @param {Record<string, string[]>} changes
 */
export function correctAddress(changes) {
  takeAddress(changed(changes));
  history.replaceState(null, "", committed);
}
