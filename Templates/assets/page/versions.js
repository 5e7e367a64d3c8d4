// Whether page and scripts are of one version: a cache may hold an older one of any of them.

import { vankho } from "./client.js";
import { make, page } from "./elements.js";
import { fault } from "./notices.js";
import { words } from "./words.js";

// Joined, parts run within the script that the page names: only then it is the current one.
const own = /** @type {HTMLScriptElement} */ (document.currentScript);

/**
 * Loads a script past all caches; says whether it came.
 * @param {HTMLScriptElement} script
 * @returns {Promise<boolean>}
 */
const loadAgain = ({ src, dataset }) =>
  new Promise((resolve) => {
    const script = make("script", "", {
      src: `${src}?${Date.now()}`,
      onload: () => resolve(true),
      onerror: () => resolve(false),
    });
    Object.assign(script.dataset, dataset);
    document.head.append(script);
  });

/**
 * Says what is wrong, and searches nothing.
 * @param {string} kind
 */
function refuse(kind) {
  Object.assign(page.live, { className: "idle", hidden: false });
  page.facets.hidden = true;
  page.status.textContent = words().incomplete;
  page.notice.replaceChildren(fault(kind));
}

/**
 * This script is of another version than the page: it is asked for once more. If the host has no
 * other, the page is the old one, and is loaded anew unless it just was.
 */
async function mend() {
  const isAnew = own.src.includes("?"), [entry] = performance.getEntriesByType("navigation");
  const { type } = /** @type {Partial<PerformanceNavigationTiming>} */ (entry ?? {});
  if (isAnew && /^(navigate|back_forward)$/.test(`${type}`)) location.reload();
  else if (isAnew || !await loadAgain(own)) refuse("version");
}

/**
 * Begins when page, script and search are of one version.
 * @param {number} version that of the script
 * @param {() => void} begin
 */
export async function beginTogether(version, begin) {
  if (Number(words().client) !== version) return mend();
  if (vankho()?.client !== version) {
    await loadAgain(/** @type {HTMLScriptElement} */ (document.querySelector("[data-index]")));
  }
  if (vankho()?.client === version) return begin();
  refuse(vankho() ? "version" : "broken");
}
