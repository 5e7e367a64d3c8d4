// Shows an answer of the search: results, how many, notices, filters.

import { page } from "./elements.js";
import { hasCounts, showFacets } from "./facets.js";
import { showNotices } from "./notices.js";
import { addResults, clearResults, shownCount } from "./results.js";
import { totals, words } from "./words.js";

/** @import { Answer } from "./client.js" */

/** In wider windows (in pixels) filters stand beside the results with room for both. */
const WIDE = 900;
/** Whether the first answer opens the filters; afterwards it is up to the reader. */
let opensFacets = innerWidth > WIDE;

/**
 * @param {Answer} answer
 * @param {number} offset
 * @param {number} limit
 */
export function showAnswer(answer, offset, limit) {
  const { total, exact, notices, results, facets } = answer;
  const isWhole = !notices.some(({ files }) => files);
  if (!offset) clearResults();
  const links = addResults(results);
  if (offset) links[0]?.focus();
  page.more.hidden = links.length < limit || exact && shownCount() >= total;
  page.browse.hidden = limit > 0 && (total > 0 || !isWhole);
  page.status.textContent = isWhole ? totals(answer) : words().incomplete;
  showNotices(notices);
  showFacets(facets);
  if (!opensFacets || !limit || !hasCounts()) return;
  page.facets.open = true;
  opensFacets = false;
}
