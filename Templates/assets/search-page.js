// The search page: the address is the question, the HTML has all words.

import { askedOnce, changed, toggled } from "./page/address.js";
import { askForMore, go, restore, wake } from "./page/asking.js";
import { listenToBox } from "./page/box.js";
import { page } from "./page/elements.js";
import { hasCounts, showMoreValues } from "./page/facets.js";
import { shownCount } from "./page/results.js";
import { beginTogether } from "./page/versions.js";

// What the page, this script and search.js say to each other has one number in all of them.
const CLIENT = 2;

/**
 * A filter was chosen or taken away, or another order.
 * @param {Event} event
 */
function changedChoice({ target }) {
  const { name, value } = /** @type {HTMLInputElement | HTMLSelectElement} */ (target);
  go(name ? toggled(name, value) : changed({ sort: value }));
}

/**
 * Links to other questions are followed without loading the page anew; what leads elsewhere leaves
 * behind how far the reader had come.
 * @param {MouseEvent} event
 */
function clicked(event) {
  const target = /** @type {HTMLElement} */ (event.target);
  if (target.matches("fieldset button")) {
    return showMoreValues(/** @type {HTMLButtonElement} */ (target));
  }
  const href = target.closest("a")?.getAttribute("href") ?? "";
  if (!href.startsWith("?")) return history.replaceState({ limit: shownCount(), y: scrollY }, "");
  // With these keys a link opens elsewhere.
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go(href).then(() => page.status.focus());
  page.input.value = askedOnce("q");
}

function begin() {
  const { live, facets } = page;
  listenToBox();
  page.more.onclick = askForMore;
  facets.ontoggle = () => wake(facets.open && !hasCounts());
  live.onchange = changedChoice;
  live.onclick = clicked;
  onpopstate = restore;
  live.hidden = false;
  restore();
}

if (page.live) beginTogether(CLIENT, begin);
