// Paper has nothing to unfold.

export function unfold() {
  for (const folded of document.querySelectorAll("main details")) {
    /** @type {HTMLDetailsElement} */ (folded).open = true;
  }
}
