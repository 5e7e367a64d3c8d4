// Light and dark, and where the choice is kept.
import assert from "node:assert/strict";
import { test } from "node:test";
import { themeKey } from "../../../Templates/assets/site/theme-key.js";
import { open } from "../dom.mjs";

const HTML =
  `<template id="theme"><button type="button" data-auto="Tự động" data-light="Sáng" data-dark="Tối"><span></span></button></template>`;
const painted = () => document.documentElement.dataset.theme;
let count = 0;

/**
 * Opens a page whose browser keeps things in some way, and loads the part for it.
 * @param {string} root of the site
 * @param {Map<string, string> | null} store null where the browser refuses
 */
async function visit(root, store) {
  open(HTML, { address: `${root}about.html`, script: { src: `${root}assets/site.js` } });
  /** @type {Map<string, () => void>} */
  const listeners = new Map();
  const localStorage = {
    getItem: (/** @type {string} */ key) => store ? store.get(key) ?? null : refuse(),
    setItem: (/** @type {string} */ key, /** @type {string} */ value) =>
      store ? store.set(key, value) : refuse(),
  };
  Object.assign(globalThis, { localStorage, addEventListener: listeners.set.bind(listeners) });
  const part = `../../../Templates/assets/site/theme.js?${++count}`;
  return { ...await import(part), listeners };
}

function refuse() {
  throw new Error("not here");
}

const button = () => /** @type {any} */ (document.querySelector("button"));

test("the key is that of the root of the site", () => {
  assert.equal(
    themeKey("https://example.org/kho/"),
    "vankho-theme%20https%3A%2F%2Fexample.org%2Fkho%2F",
  );
});

test("what was chosen is painted, and the choices go round", async () => {
  const root = "https://example.org/kho/", store = new Map([[themeKey(root), "dark"]]);
  const { paint, offerThemes } = await visit(root, store);
  paint();
  assert.equal(painted(), "dark");
  offerThemes();
  assert.deepEqual([button().value, button().title, button().textContent], ["dark", "Tối", "Tối"]);
  const seen = ["auto", "light", "dark"].map(() => {
    button().dispatch("click");
    return [store.get(themeKey(root)), painted(), button().title];
  });
  assert.deepEqual(seen, [["auto", undefined, "Tự động"], ["light", "light", "Sáng"], [
    "dark",
    "dark",
    "Tối",
  ]]);
});

test("what another site has kept, or nobody could have chosen, is not painted", async () => {
  const store = new Map([[themeKey("https://example.org/"), "dark"], [
    themeKey("https://example.org/kho/"),
    "pink",
  ]]);
  (await visit("https://example.org/kho/", store)).paint();
  assert.equal(painted(), undefined);
});

test("where the browser refuses to keep it, the choice holds for the page", async () => {
  const { paint, offerThemes } = await visit("https://example.org/kho/", null);
  paint();
  offerThemes();
  button().dispatch("click");
  assert.deepEqual([painted(), button().title], ["light", "Sáng"]);
});

test("a page that comes back takes the choice that was made meanwhile", async () => {
  const root = "https://example.org/kho/", store = new Map();
  const { paint, offerThemes, listeners } = await visit(root, store);
  paint();
  offerThemes();
  store.set(themeKey(root), "dark");
  listeners.get("pageshow")();
  assert.deepEqual([painted(), button().value], ["dark", "dark"]);
});

test("of files, a cookie is taken where the browser has them, else the store", async () => {
  const root = "file:///kho/", key = themeKey(root), store = new Map();
  const { paint, offerThemes } = await visit(root, store);
  paint();
  offerThemes();
  button().dispatch("click");
  assert.match(document.cookie, /=light; path=\/; SameSite=Lax$/);
  assert.equal(store.size, 0);
  document.cookie = `other=1; ${key}=dark`;
  paint();
  assert.equal(painted(), "dark");
  Object.defineProperty(document, "cookie", { get: () => "", set: () => {} });
  button().dispatch("click");
  assert.equal(store.get(key), "auto");
});

test("a page without the button is painted all the same", async () => {
  const root = "https://example.org/kho/";
  const { paint, offerThemes } = await visit(root, new Map([[themeKey(root), "light"]]));
  document.getElementById("theme")?.remove();
  paint();
  offerThemes();
  assert.equal(painted(), "light");
});
