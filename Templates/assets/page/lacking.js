// Which words results lack: each card says its own, the line above all of them says all.

import { copy, make, page } from "./elements.js";

/**
 * The line that stands before the first result that lacks some.
 * @type {HTMLElement | null}
 */
let divider = null;
/** The words that it has. */
const told = new Set();

export function clearDivider() {
  divider = null;
  told.clear();
}

export function addDividerOnce() {
  if (divider) return;
  page.results.append(divider = copy("divider"));
}

/**
 * Tells which words a page lacks, as soon as that is known, by the lists or by its text.
 * @param {HTMLElement} line that of its card
 * @param {string[]} missing
 */
export function tellLacking(line, missing) {
  line.hidden = !missing.length;
  for (const word of missing) {
    line.append(" ", make("s", word));
    if (!told.has(word)) divider?.append(" ", make("s", word));
    told.add(word);
  }
}
