// Asks the search what the address asks, and shows the answer.

import { asked, askedOnce, correctAddress, setAddress, takeAddress } from "./address.js";
import { showAnswer } from "./answer.js";
import { vankho } from "./client.js";
import { page } from "./elements.js";
import { filtersAsked } from "./facets.js";
import { shownCount } from "./results.js";
import { words } from "./words.js";

/** So many results are shown at first, and more at a time. */
const RESULTS = 10;
/** A word is asked for when no key was pressed for so many milliseconds. */
const PAUSE = 80;

/** Which question it is: answers that come late are dropped. */
let turn = 0;
/** Whether the search has ever answered; before, nothing is loaded without a question. */
let isAwake = false;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

export const currentTurn = () => turn;

/**
 * Loads what the box and the filters need before there is a question.
 * @param {boolean} [isWanted]
 */
export const wake = (isWanted = !isAwake) => isWanted && ask({ isWaking: true });

/** Asks for those that come after the results shown. */
export const askForMore = () => ask({ offset: shownCount() });

/** @param {{offset?: number, limit?: number, isWaking?: boolean}} [wanted] */
async function ask({ offset = 0, limit = RESULTS, isWaking = isAwake } = {}) {
  const mine = ++turn, query = askedOnce("q"), filters = filtersAsked();
  const isQuestion = /\S/.test(query) || Object.keys(filters).length > 0;
  if (!isQuestion) limit = 0;
  page.browse.hidden = isQuestion;
  page.live.className = isQuestion ? "" : "idle";
  page.sort.value = askedOnce("sort") || "relevance";
  if (!isQuestion && !isWaking) return;
  if (!shownCount()) page.status.textContent = words().busy;
  const answer = await vankho().search(query, {
    limit,
    offset,
    filters,
    sort: page.sort.value,
    repair: !asked("repair").length,
    complete: page.facets.open || undefined,
  });
  if (mine !== turn) return;
  isAwake = true;
  if (answer.filters) correctAddress(answer.filters);
  showAnswer(answer, offset, limit);
}

/**
 * Goes on to another question.
 * @param {string} address
 * @param {boolean} [isTyped] while it is being typed
 */
export function go(address, isTyped = false) {
  clearTimeout(timer);
  setAddress(address, isTyped);
  return ask();
}

/**
 * Does something when no other key was pressed for a while, and nothing else was asked.
 * @param {() => void} work
 */
export function afterPause(work) {
  clearTimeout(timer);
  timer = setTimeout(work, PAUSE);
}

/** Shows what the address of the browser asks, at the place where it was left. */
export async function restore() {
  takeAddress();
  page.input.value = askedOnce("q");
  const { limit, y } = history.state ?? {}; // as the page was left
  await ask({ limit: limit || RESULTS });
  if (y) scrollTo(0, y);
}
