// As much of a browser's document as the parts of the pages' scripts ask for, for tests in Node.
import { FakeElement } from "./element.mjs";

const VOID = /^(input|br|img)$/;
const TOKEN = /<(\/?)([a-z]\w*)([^>]*)>|([^<]+)/g;
const ATTRIBUTE = /([\w-]+)(?:="([^"]*)")?/g;

/**
 * The elements of some HTML, whose end tags are all there.
 * @param {string} html
 */
export function parse(html) {
  const root = new FakeElement("");
  let open = root;
  for (const [, end, name, attributes, text] of html.matchAll(TOKEN)) {
    if (text) open.append(text);
    else if (end) open = /** @type {FakeElement} */ (open.parentElement);
    else {
      const element = new FakeElement(name);
      for (const [, key, value = ""] of attributes.matchAll(ATTRIBUTE)) {
        element.attributes.set(key, value);
      }
      open.append(element);
      if (!VOID.test(name)) open = element;
    }
  }
  for (const template of root.querySelectorAll("template")) {
    template.content?.append(...template.nodes);
  }
  for (const template of root.querySelectorAll("template")) template.nodes = [];
  return root;
}

/**
 * Makes some HTML the document, at an address.
 * @param {string} html what is in the body
 * @param {{lang?: string, address?: string, script?: object}} [more]
 */
export function open(
  html,
  { lang = "vi", address = "https://example.org/kho/search.html", script } = {},
) {
  const root = new FakeElement("html"),
    head = new FakeElement("head"),
    body = new FakeElement("body");
  root.attributes.set("lang", lang);
  root.append(head, body);
  body.append(...parse(html).nodes);
  const document = {
    documentElement: root,
    head,
    body,
    activeElement: body,
    cookie: "",
    currentScript: script ?? { src: "https://example.org/kho/assets/x.js", dataset: {} },
    createElement: (/** @type {string} */ name) => new FakeElement(name),
    getElementById: (/** @type {string} */ id) =>
      root.descendants.find((element) => element.attributes.get("id") === id) ?? null,
    querySelector: (/** @type {string} */ selector) => root.querySelector(selector),
    querySelectorAll: (/** @type {string} */ selector) => root.querySelectorAll(selector),
  };
  const location = new URL(address);
  Object.assign(globalThis, { document, location, history: historyOf(location) });
}

/**
 * The history of a document: `entries` are its addresses and what is kept of them, `at` the current
 * one.
 * @param {URL} location
 */
function historyOf(location) {
  const history = {
    entries: [{ search: location.search, state: null }],
    at: 0,
    get state() {
      return history.entries[history.at].state;
    },
    replaceState(/** @type {any} */ state, /** @type {string} */ _, search = location.search) {
      history.entries[history.at] = { search, state };
      location.search = search;
    },
    pushState(/** @type {any} */ state, /** @type {string} */ _, /** @type {string} */ search) {
      history.entries.splice(++history.at, Infinity, { search, state });
      location.search = search;
    },
    go(/** @type {number} */ steps) {
      location.search = history.entries[history.at += steps].search;
    },
  };
  return history;
}

/** Waits until all that was begun has gone on as far as it can. */
export const settled = () => new Promise((resolve) => setImmediate(resolve));
