// Leads on from an address that was given up, with what stands behind ? and #: first in the head of
// a page with one place to go, where what follows is for readers without scripts; of several the
// reader chooses. Taken byte for byte, so that the search finds the same words. It imports nothing,
// so that it is published as it stands here.
(() => {
  "use strict";
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const { to } = script.dataset, { search, hash } = location;

  if (to) return location.replace(to + search + hash);
  for (const link of document.querySelectorAll("[data-choices] .what > a")) {
    /** @type {HTMLAnchorElement} */ (link).href += search + hash;
  }
})();
