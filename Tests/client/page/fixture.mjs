// The search page as it is built, without what is around it, and a search that answers as a test
// says.
import { readFileSync } from "node:fs";
import { open } from "../dom.mjs";

const templates = new URL("../../../Templates/", import.meta.url);
/** @param {string} path */
const read = (path) => readFileSync(new URL(path, templates), "utf8");

const KINDS = ["article", "meeting", "official", "organization", "province", "topic"];

/**
 * The strings of a language that are one line.
 * @param {string} language
 */
function stringsOf(language) {
  const lines = read(`strings/${language}.yml`).matchAll(/^(\w+): (.+)$/gm);
  return Object.fromEntries(
    [...lines].map(([, key, text]) => [key, /^"/.test(text) ? JSON.parse(text) : text]),
  );
}

/**
 * The page in a language.
 * @param {string} language
 */
export function html(language = "vi") {
  const strings = stringsOf(language);
  const kinds = KINDS.map((kind) => ` data-${kind}="${strings[`kind_${kind}`]}"`).join("");
  const page = read("pages/search.mustache");
  return page.slice(page.indexOf("<form"), page.indexOf("{{?officials}}"))
    .replace(/{{#kinds}}.*?{{\/kinds}}/s, kinds)
    .replaceAll("{{>partials/search-more-values}}", read("partials/search-more-values.mustache"))
    .replace(/{{#record_lang}}.*?{{\/record_lang}}/g, "")
    .replace(/{{t\.(\w+)}}/g, (_, key) => strings[key])
    .replace(/{{>[^}]*}}/g, "") + "</section>";
}

/**
 * Opens the search page.
 * @param {string} [search] what stands behind its path
 * @param {string} [language]
 */
export function openPage(search = "", language = "vi") {
  open(html(language), { lang: language, address: `https://example.org/kho/search.html${search}` });
  Object.assign(globalThis, { innerWidth: 1280, scrollY: 0, IntersectionObserver: FakeObserver });
}

/** An answer without anything, changed where a test says. */
export const answerOf = (changes = {}) => ({
  total: 0,
  full: 0,
  exact: true,
  results: [],
  notices: [],
  facets: {},
  ...changes,
});

/** A result, changed where a test says. */
export const resultOf = (changes = {}) => ({
  kind: "article",
  id: "a",
  url: "articles/a.html",
  title: "Bài một",
  date: "2024-03-07",
  detail: "TTXVN",
  document: 0,
  score: 1,
  meeting: null,
  full: true,
  missing: [],
  ...changes,
});

/**
 * Makes a search the one of the page; returns what it is asked.
 * @param {object} [parts]
 */
export function useSearch(parts = {}) {
  /** @type {any[][]} */
  const calls = [];
  /** @param {string} name @param {unknown} value */
  const say = (name, value) => (/** @type {unknown[]} */ ...more) => {
    calls.push([name, ...more]);
    return Promise.resolve(typeof value === "function" ? value(...more) : value);
  };
  const {
    client = 2,
    search = answerOf(),
    suggest = [],
    snippet = { paragraph: null, parts: [], missing: [] },
  } = /** @type {any} */ (parts);
  const vankho = {
    client,
    search: say("search", search),
    suggest: say("suggest", suggest),
    snippet: say("snippet", snippet),
  };
  Object.assign(globalThis, { vankho });
  return calls;
}

/** What elements a reader sees: `see` says that an element has come into view. */
class FakeObserver {
  /** @type {Map<unknown, (entries: object[]) => unknown>} */
  static waiting = new Map();

  /** @param {(entries: object[]) => unknown} work */
  constructor(work) {
    this.work = work;
  }

  /** @param {unknown} target */
  observe(target) {
    FakeObserver.waiting.set(target, this.work);
  }

  disconnect() {
    for (const [target, work] of FakeObserver.waiting) {
      if (work === this.work) FakeObserver.waiting.delete(target);
    }
  }
}

/**
 * Says that an element has come into view, or has not.
 * @param {unknown} target
 */
export const see = (target, isIntersecting = true) =>
  FakeObserver.waiting.get(target)?.([{ isIntersecting, target }]);

/**
 * An element of the page by what stands behind `search-` in its id.
 * @param {string} name
 * @returns {any}
 */
export const the = (name) => document.getElementById(`search-${name}`);
