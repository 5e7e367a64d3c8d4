// Leads on from an address that was given up, with what stands behind ? and #: first in the head of a
// page with one place to go, where what follows is for readers without scripts; of several the reader
// chooses. Taken byte for byte, so that the search finds the same words.
(() => {
"use strict";
const { to } = document.currentScript.dataset, { search, hash } = location;

if (to) location.replace(to + search + hash);
else for (const link of document.querySelectorAll("[data-choices] .what > a")) link.href += search + hash;
})();
