// The page for what is not there, where no base URL says at which address the site lies. A host
// shows the page at whatever address was asked for, so that nothing on it leads anywhere until the
// root of the site is found for certain: the folder in which the picture lies whose size no other
// site's has. The page is complete without this script, which it carries within itself.

import { SCHEMES, themeKey } from "./site/theme-key.js";

/** So many folders are looked at: a lost address may have thousands. */
const MOST_FOLDERS = 20;

/**
 * The paths of the folders that an address is in, the innermost first.
 * @param {string} path
 */
const foldersOf = (path) =>
  [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1)).reverse();

/** @param {string} folder */
const addressOf = (folder) =>
  Object.assign(new URL(location.href), { pathname: folder, search: "", hash: "" }).href;

/**
 * Paints the page as the reader chose on other pages, before its first line is drawn.
 * @param {string[]} folders
 */
function paint(folders) {
  try {
    const kept = folders.map((folder) => localStorage.getItem(themeKey(addressOf(folder))));
    const theme = kept.find(Boolean);
    if (theme && SCHEMES.includes(theme)) document.documentElement.dataset.theme = theme;
  } catch { /* a browser may refuse */ }
}

/**
 * What stands before the name of a section, as in /a/officials/b.html, is looked at first.
 * @param {string[]} folders
 * @param {Set<string>} sections
 */
function likelyFirst(folders, sections) {
  const isLikely = folders.filter((folder) => sections.has(firstName(lostIn(folder))));
  return [...new Set([...isLikely, ...folders])].slice(0, MOST_FOLDERS);
}

/**
 * What of the lost address is within a folder.
 * @param {string} folder
 */
const lostIn = (folder) => location.pathname.slice(folder.length);

/** @param {string} path */
const firstName = (path) => path.split("/", 1)[0];

/**
 * Whether a picture of some size is at an address.
 * @param {string} address
 * @param {number[]} size
 * @returns {Promise<boolean>}
 */
const hasPicture = (address, [width, height]) =>
  new Promise((resolve) => {
    const picture = new Image();
    picture.onload = () =>
      resolve(picture.naturalWidth === width && picture.naturalHeight === height);
    picture.onerror = () => resolve(false);
    picture.src = address;
  });

/**
 * The words in the name of a lost page: `van-kho-2024.html` has van, kho and 2024.
 * @param {string} path
 */
function wordsIn(path) {
  let name = path.split("/").filter(Boolean).at(-1) ?? "";
  try {
    name = decodeURIComponent(name);
  } catch { /* then as it is written */ }
  return name.replace(/\.\w{2,5}$/, "").replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
}

/** What leads to pages of the site: links and the form of the search. */
const ways = () => /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-to]"));

/**
 * Makes all of the page lead to the site.
 * @param {string} folder its root
 */
function lead(folder) {
  const root = addressOf(folder), lost = lostIn(folder);
  for (const way of ways()) {
    way.setAttribute(way.localName === "form" ? "action" : "href", root + way.dataset.to);
  }
  for (const part of document.querySelectorAll("[hidden]")) part.removeAttribute("hidden");
  document.querySelector("[data-until-found]")?.setAttribute("hidden", "");
  delete document.body.dataset.mark;
  const input = /** @type {HTMLInputElement | null} */ (document.querySelector("[name=q]"));
  if (input && lost !== "404.html") input.value = wordsIn(lost);
}

const folders = foldersOf(location.pathname);
paint(folders);
document.addEventListener("DOMContentLoaded", async () => {
  const [mark, ...size] = (document.body.dataset.mark ?? "").split(" ");
  const paths = [...ways()].map(({ dataset }) => dataset.to ?? "");
  const sections = new Set(paths.filter((path) => path.includes("/")).map(firstName));
  for (const folder of likelyFirst(folders, sections)) {
    if (await hasPicture(addressOf(folder) + mark, size.map(Number))) return lead(folder);
  }
});
