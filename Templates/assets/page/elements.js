// The elements of the search page, and copies of its templates.

/**
 * The elements by what stands behind `search-` in their ids.
 * @typedef {object} Elements
 * @property {HTMLElement} live all that works with scripts only; its data attributes have the words
 * @property {HTMLFormElement} form
 * @property {HTMLInputElement} input
 * @property {HTMLElement} suggestions
 * @property {HTMLElement} notice
 * @property {HTMLElement} status
 * @property {HTMLSelectElement} sort
 * @property {HTMLElement} chosen
 * @property {HTMLDetailsElement} facets
 * @property {HTMLElement} results
 * @property {HTMLButtonElement} more
 * @property {HTMLElement} browse
 */

/** @typedef {Record<string, HTMLTemplateElement>} Templates those of the page, in the same way */

/** All of them, looked up when they are asked for. */
export const page = /** @type {Elements & Templates} */ (new Proxy({}, {
  get: (_, name) => document.getElementById(`search-${String(name)}`),
}));

/** The fieldsets of the facets; nothing but the page says which and how many there are. */
export const fieldsets = () => page.live.querySelectorAll("fieldset");

export const pageLanguage = () => document.documentElement.lang;

/**
 * What is certain to be within an element.
 * @param {ParentNode} element
 * @param {string} selector
 */
export const within = (
  element,
  selector,
) => /** @type {HTMLElement} */ (element.querySelector(selector));

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {string} textContent
 * @param {Partial<HTMLElementTagNameMap[Tag]>} [more] further properties
 */
export const make = (tag, textContent, more) =>
  Object.assign(document.createElement(tag), { textContent }, more);

/**
 * Copies a template and puts values into its slots; slots without a value go, and a link without an
 * address gets that of the values.
 * @param {string} name
 * @param {Record<string, any>} [values]
 */
export function copy(name, values = {}) {
  const item = /** @type {HTMLElement} */ (within(page[name].content, "*").cloneNode(true));
  const slots = /** @type {NodeListOf<HTMLElement>} */ (item.querySelectorAll("[data-slot]"));
  for (const slot of slots) {
    const value = values[/** @type {string} */ (slot.dataset.slot)];
    if (value) slot.textContent = value.toLocaleString(pageLanguage());
    else slot.remove();
  }
  item.querySelector("a:not([href])")?.setAttribute("href", values.url);
  return item;
}

/** The scripts that are read from the right (Unicode, Bidi_Class R and AL). */
const FROM_THE_RIGHT = /Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa/;

/**
 * Says in which language the words of an element are, where that is known.
 * @param {Element} element
 * @param {string | undefined} lang
 */
export function tellLanguage(element, lang) {
  if (!lang) return;
  const { script = "" } = new Intl.Locale(lang).maximize();
  Object.assign(element, { lang, dir: FROM_THE_RIGHT.test(script) ? "rtl" : "ltr" });
}
