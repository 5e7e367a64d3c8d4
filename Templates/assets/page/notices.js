// What stands above the results: what was made of the words, and what is wrong with files.

import { changed } from "./address.js";
import { copy, page, within } from "./elements.js";

/** @import { Notice } from "./client.js" */

/**
 * What is wrong with files that came or did not come, and the offer to load all of them anew.
 * @param {string} kind
 */
export function fault(kind) {
  const item = copy(page[kind] ? kind : "stale", { url: location });
  item.className = "fault";
  within(item, "a").onclick = (event) => {
    event.preventDefault();
    location.reload();
  };
  return item;
}

/**
 * What was made of the words, with the way to refuse or to take it.
 * @param {Notice} notice
 */
function remark(notice) {
  const { kind, from, to = "" } = notice, url = changed(from ? { repair: "no" } : { q: to });
  return copy(kind, { ...notice, url });
}

/** @param {Notice[]} notices */
export const showNotices = (notices) =>
  page.notice.replaceChildren(
    ...notices.map((notice) => notice.files ? fault(notice.kind) : remark(notice)),
  );

/** Says that a text is missing, unless something else is already said to be. */
export function tellLoss() {
  if (!page.notice.querySelector(".fault")) page.notice.append(fault("broken"));
}
