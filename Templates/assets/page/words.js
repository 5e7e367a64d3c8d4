// The words of the page: in the data attributes of its live part, so that the scripts have none.

import { page, pageLanguage } from "./elements.js";

/** @import { Answer } from "./client.js" */

export const words = () => /** @type {Record<string, string>} */ (page.live.dataset);

/**
 * Words with values in place of their `{names}`.
 * @param {string} key
 * @param {Record<string, unknown>} values
 */
export const fill = (key, values) =>
  words()[key].replace(/{(\w+)}/g, (_, name) => String(values[name]));

/**
 * Words with a number, which may have others for one.
 * @param {string} key
 * @param {number} count
 */
export function counted(key, count) {
  const one = `${key}One`, n = count.toLocaleString(pageLanguage());
  return fill(count === 1 && words()[one] ? one : key, { n });
}

/**
 * How many results there are. Where some lack words, those that have all are counted, and the rest,
 * which filters count too.
 * @param {Pick<Answer, "total" | "full" | "exact">} answer
 */
export function totals({ total, full, exact }) {
  if (!total) return words().none;
  if (full === total) return counted(exact ? "found" : "over", total);
  const whole = full ? counted(exact ? "full" : "least", full) : words().partly;
  return exact ? `${whole}; ${counted("rest", total - full)}` : whole;
}
