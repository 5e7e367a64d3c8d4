// The box and the suggestions under it: a combobox with a list (WAI-ARIA Authoring Practices).

import { changed } from "./address.js";
import { afterPause, currentTurn, go, wake } from "./asking.js";
import { vankho } from "./client.js";
import { copy, page, tellLanguage, within } from "./elements.js";
import { words } from "./words.js";

/** @import { Suggestion } from "./client.js" */

const NONE = -1;
const STEPS = /** @type {Record<string, number | undefined>} */ ({
  ArrowDown: 1,
  ArrowUp: -1,
  Escape: 0,
});

/** @type {Suggestion[]} */
let suggestions = [];
/** Which of them is chosen by keys; NONE while the reader is in the box. */
let active = NONE;

/**
 * The place that is chosen a step on. Before the first and behind the last is the box.
 * @param {number} place
 * @param {number} step
 * @param {number} count
 */
export const placeAfter = (place, step, count) => (place + step + count + 2) % (count + 1) - 1;

/** @param {number} place */
function choose(place) {
  const { input, suggestions: list } = page, options = [...list.children];
  active = place;
  options.forEach((option, index) => option.setAttribute("aria-selected", `${index === place}`));
  input.setAttribute("aria-activedescendant", options[active]?.id ?? "");
  input.setAttribute("aria-expanded", `${options.length > 0}`);
  list.hidden = !options.length;
}

/** @param {Suggestion[]} list */
function suggest(list) {
  suggestions = list;
  page.suggestions.replaceChildren(...list.map(option));
  choose(NONE);
}

const closeList = () => suggest([]);

/**
 * @param {Suggestion} suggestion
 * @param {number} index
 */
function option(suggestion, index) {
  const item = copy("option", { ...suggestion, kind: words()[suggestion.kind] });
  tellLanguage(within(item, "*"), suggestion.language);
  item.id = `option-${index}`;
  item.onmousedown = (event) => submit(event, suggestion);
  return item;
}

async function offer() {
  const { input } = page, turn = currentTurn(), list = await vankho().suggest(input.value);
  if (turn !== currentTurn() || document.activeElement !== input) return;
  if (active === NONE) suggest(list); // who has chosen already keeps the list
}

/**
 * Asks for what is typed, or for what is suggested.
 * @param {Event} event
 * @param {Suggestion} [suggestion]
 */
function submit(event, suggestion = suggestions[active]) {
  const { input } = page;
  event.preventDefault();
  if (suggestion?.url) return location.assign(suggestion.url);
  if (suggestion) input.value = suggestion.text;
  closeList();
  go(addressOf(input.value.trim()));
}

/**
 * The address of other words; whoever types wants slips mended.
 * @param {string} q
 */
const addressOf = (q) => changed({ repair: "", q });

/** @param {Event} event */
function typed(event) {
  // An input method puts a letter together.
  if (/** @type {InputEvent} */ (event).isComposing) return;
  choose(NONE);
  afterPause(() => {
    go(addressOf(page.input.value), true);
    offer();
  });
}

/** @param {KeyboardEvent} event */
function pressed(event) {
  const step = STEPS[event.key];
  const isOther = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (event.isComposing || isOther || step === undefined) return;
  event.preventDefault();
  if (!step) closeList();
  else if (suggestions.length) choose(placeAfter(active, step, suggestions.length));
  else offer();
}

export function listenToBox() {
  const { input } = page;
  page.form.onsubmit = (event) => submit(event);
  input.oninput = typed;
  input.addEventListener("compositionend", typed);
  input.onfocus = () => wake();
  input.onblur = closeList;
  input.onkeydown = pressed;
}
