// Under which name a browser keeps the reader's choice of light or dark.

/**
 * The choice is kept under the root of the site: in a browser all folders may share one store.
 * @param {string} root
 */
export const themeKey = (root) => encodeURIComponent(`vankho-theme ${root}`);

/** What may be chosen beside what the device says. */
export const SCHEMES = ["light", "dark"];
