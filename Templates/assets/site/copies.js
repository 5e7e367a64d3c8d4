// What stands in a page as a template, since it is of use with scripts only.

/**
 * A copy of a template of the page, or undefined where there is none.
 * @param {string} id
 */
export function copyOf(id) {
  const template = /** @type {HTMLTemplateElement | null} */ (document.getElementById(id));
  const copy = template?.content.firstElementChild?.cloneNode(true);
  return /** @type {HTMLElement | undefined} */ (copy);
}
