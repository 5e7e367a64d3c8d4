// What a page does beyond being read: light and dark, lists that can be filtered, citations that
// can be copied. Every page is complete without it.
(() => {
"use strict";
const root = document.documentElement, themes = ["auto", "light", "dark"];

// The choice is kept under the root of the site: in a browser all folders may share one store. Firefox
// has one for every file instead, and cookies there, for all files and until it is closed; no other
// browser takes a cookie from a file.
const key = encodeURIComponent(`vankho-theme ${new URL("..", document.currentScript.src)}`);
const isFile = location.protocol === "file:";
const inCookie = () => isFile ? document.cookie.split("; ").find((cookie) => cookie.startsWith(`${key}=`)) : undefined;
const kept = () => {
  try {
    return inCookie()?.slice(key.length + 1) ?? localStorage.getItem(key);
  } catch { /* a browser may refuse: then the choice holds for this page only */ }
};
const keep = (value) => {
  try {
    if (isFile) document.cookie = `${key}=${value}; path=/; SameSite=Lax`;
    if (!inCookie()) localStorage.setItem(key, value);
  } catch { /* as above */ }
};
let theme;
const paint = () => {
  theme = themes.includes(kept()) ? kept() : theme || "auto";
  if (theme === "auto") delete root.dataset.theme; else root.dataset.theme = theme;
};
paint(); // before the first line is drawn

const copyOf = (id) => document.getElementById(id)?.content.firstElementChild.cloneNode(true);

const offerThemes = () => {
  const button = copyOf("theme");
  if (!button) return;
  const say = () => {
    button.value = theme;
    button.firstChild.textContent = button.title = button.dataset[theme];
  };
  button.onclick = () => {
    theme = themes[(themes.indexOf(theme) + 1) % themes.length];
    keep(theme);
    paint();
    say();
  };
  say();
  // A page that comes back as it was left may have been left before the choice.
  addEventListener("pageshow", () => {
    paint();
    say();
  });
  document.getElementById("theme").replaceWith(button);
};

const offerCopies = () => {
  for (const text of document.querySelectorAll("[data-copy]")) {
    const button = document.createElement("button"), { copy, copied } = text.dataset;
    Object.assign(button, { type: "button", className: "copy", textContent: copy });
    button.setAttribute("aria-describedby", text.id);
    button.onclick = () => write(text).then((done) => button.textContent = done ? copied : copy);
    text.after(button);
  }
};

// Without the right to write, the text is marked, ready for the reader's own keys.
const write = async (text) => {
  try {
    await navigator.clipboard.writeText(text.innerText);
    return true;
  } catch {
    getSelection().selectAllChildren(text);
    return document.execCommand("copy");
  }
};

// The words of a text, folded as the search does (fold in search.js): small letters, beside each the
// mark on it, and the tone wherever it stood; `base` has i for a y at the end that sounds so.
const TONES = "\u0300\u0301\u0303\u0309\u0323", MARKS = "\u0302\u0306\u031B";
const wordsOf = (text) => (text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]*/gu) || []).map((word) => {
  let letters = "", marks = "", tone = "";
  for (const c of word.normalize("NFKC").toLowerCase().normalize("NFD")) {
    if (TONES.includes(c)) tone = c;
    else if (MARKS.includes(c)) marks = marks.slice(0, -1) + c;
    else if (/[đð]/.test(c)) [letters, marks] = [letters + "d", marks + "đ"];
    else if (/[\p{L}\p{N}]/u.test(c)) [letters, marks] = [letters + c, marks + " ".repeat(c.length)];
  }
  return { letters, marks, tone, base: letters.replace(/^((?:[hklmstv]|qu)?)y$/, "$1i") };
});

// A word is found by its beginning. Typed without marks it may have any, and with đ alone any but no other
// d; with marks it has the same, and the tone if one is typed.
const isIn = (typed) => {
  const isBare = !typed.tone && !/[^ đ]/.test(typed.marks), strokes = [...typed.marks];
  return ({ letters, marks, tone, base }) =>
    (typed.base === base || letters.startsWith(typed.letters)) && (!typed.tone || typed.tone === tone) &&
    (isBare ? strokes.every((mark, k) => mark === " " || mark === marks[k]) : marks.startsWith(typed.marks));
};

// What a row is found by: names, dates and what is said of them, and not how many there are.
const namesIn = (item) => {
  const copy = item.cloneNode(true);
  for (const part of copy.querySelectorAll(".count, .nowrap, .tag, .doubt")) part.remove();
  return copy.textContent;
};

const offerFilter = () => {
  const form = copyOf("filter"), area = document.querySelector("[data-filter]");
  if (!form || !area) return;
  const items = [...area.querySelectorAll("li")].map((item) => ({
    item, list: item.parentNode, words: wordsOf(namesIn(item)), name: item.querySelector("a")?.textContent || "", path: item.querySelector("a")?.href,
  }));
  const groups = [...area.querySelectorAll("[data-group]")];
  const input = form.querySelector("input"), sort = form.querySelector("select");
  const status = form.querySelector("[role=status]"), all = form.querySelector("a");
  const isCut = !!document.querySelector("nav.pager"), one = new Set(items.map(({ list }) => list)).size === 1;
  if (all) all.parentNode.hidden = true;
  if (!one && sort) sort.parentNode.hidden = true;

  const show = () => {
    // What is typed without a space, as 7/3/2024 is, stands together.
    const words = input.value.split(/\s+/).map((text) => wordsOf(text).map(isIn)).filter(({ length }) => length);
    const fits = (entry) => words.every((run) => entry.words.some((_, k) => run.every((isTyped, i) => entry.words[k + i] && isTyped(entry.words[k + i]))));
    // A record in two orders is one.
    const found = new Set();
    for (const entry of items) if (!(entry.item.hidden = !fits(entry))) found.add(entry.path);
    for (const group of groups) group.hidden = !group.querySelector("li:not([hidden])");
    status.textContent = words.length ? status.dataset.text.replace("{n}", found.size).replace("{all}", new Set(items.map(({ path }) => path)).size) : "";
    if (!all) return;
    all.parentNode.hidden = !isCut || !words.length;
    all.search = "?" + new URLSearchParams({ q: input.value, kind: area.dataset.filter });
  };
  const order = () => {
    const { compare } = new Intl.Collator("vi"), sorted = [...items];
    if (sort.value === "oldest") sorted.reverse();
    if (sort.value === "name") sorted.sort((a, b) => compare(a.name, b.name));
    items[0]?.list.append(...sorted.map(({ item }) => item));
  };
  input.oninput = show;
  if (sort) sort.onchange = order;
  document.getElementById("filter").replaceWith(form);
};

// Paper has nothing to unfold.
addEventListener("beforeprint", () => {
  for (const folded of document.querySelectorAll("main details")) folded.open = true;
});

document.addEventListener("DOMContentLoaded", () => {
  offerThemes();
  offerCopies();
  offerFilter();
});
})();
