// Light and dark: by the device until the reader chooses.

import { copyOf } from "./copies.js";
import { SCHEMES, themeKey } from "./theme-key.js";

const BY_DEVICE = "auto", CHOICES = [BY_DEVICE, ...SCHEMES];

// Joined, parts run within the script that the page names: only then it is the current one.
const script = /** @type {HTMLScriptElement} */ (document.currentScript);
const key = themeKey(new URL("..", script.src).href);
const isFile = location.protocol === "file:";

let theme = BY_DEVICE;

/**
 * What is kept among cookies. Firefox has a store for every file instead of one for all, and takes
 * cookies there, for all files and until it is closed; no other browser takes a cookie from a file.
 */
function inCookie() {
  const cookie = isFile && document.cookie.split("; ").find((text) => text.startsWith(`${key}=`));
  return cookie ? cookie.slice(key.length + 1) : null;
}

function kept() {
  try {
    return inCookie() ?? localStorage.getItem(key);
  } catch {
    return null; // a browser may refuse: then the choice holds for this page only
  }
}

/** @param {string} value */
function keep(value) {
  try {
    if (isFile) document.cookie = `${key}=${value}; path=/; SameSite=Lax`;
    if (inCookie() === null) localStorage.setItem(key, value);
  } catch { /* as above */ }
}

/** Paints the page as the reader chose; called before its first line is drawn. */
export function paint() {
  const { dataset } = document.documentElement, choice = kept();
  if (choice && CHOICES.includes(choice)) theme = choice;
  if (theme === BY_DEVICE) delete dataset.theme;
  else dataset.theme = theme;
}

/** @param {HTMLButtonElement} button */
function sayTheme(button) {
  const words = /** @type {HTMLElement} */ (button.firstChild);
  button.value = theme;
  words.textContent = button.title = `${button.dataset[theme]}`;
}

export function offerThemes() {
  const button = /** @type {HTMLButtonElement | null} */ (copyOf("theme"));
  if (!button) return;
  const repaint = () => {
    paint();
    sayTheme(button);
  };
  button.onclick = () => {
    theme = CHOICES[(CHOICES.indexOf(theme) + 1) % CHOICES.length];
    keep(theme);
    repaint();
  };
  // A page that comes back as it was left may have been left before the choice.
  addEventListener("pageshow", repaint);
  sayTheme(button);
  document.getElementById("theme")?.replaceWith(button);
}
