// What stands behind ? and # goes along to the address that took the place of another, byte for
// byte, so that the search finds the same words.

/** The script that runs says the one place to go; where there are several, the page has links. */
export function leadOn() {
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const { to } = script.dataset, { search, hash } = location;
  if (to) return location.replace(to + search + hash);
  for (const link of document.querySelectorAll("[data-choices] .what > a")) {
    /** @type {HTMLAnchorElement} */ (link).href += search + hash;
  }
}
