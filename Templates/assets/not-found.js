// The page for what is not there, where no base URL says at which address the site lies. A host shows the
// page at whatever address was asked for, so that nothing on it leads anywhere until the root of the site
// is found for certain: the folder in which the picture lies whose size no other site's has. The page is complete
// without this script, which it carries within itself.
(() => {
"use strict";
const MOST_FOLDERS = 20; // are looked at: a lost address may have thousands

// The paths of the folders that the lost address is in, the innermost first.
const folders = [];
for (let path = location.pathname; path; path = path.slice(0, path.lastIndexOf("/"))) {
  folders.push(path.slice(0, path.lastIndexOf("/") + 1));
}
const addressOf = (folder) => Object.assign(new URL(location), { pathname: folder, search: "", hash: "" }).href;

// What the reader chose on other pages (site.js), before the first line is drawn.
try {
  const theme = folders.map((folder) => localStorage.getItem(encodeURIComponent(`vankho-theme ${addressOf(folder)}`))).find(Boolean);
  if (["light", "dark"].includes(theme)) document.documentElement.dataset.theme = theme;
} catch { /* a browser may refuse */ }

// What stands before the name of a section, as in /a/officials/b.html, is looked at first.
const likelyFirst = (sections) => {
  const isLikely = (folder) => sections.has(location.pathname.slice(folder.length).split("/", 1)[0]);
  return [...new Set([...folders.filter(isLikely), ...folders])].slice(0, MOST_FOLDERS);
};

const hasPicture = (address, width, height) => new Promise((resolve) => {
  const picture = new Image();
  picture.onload = () => resolve(picture.naturalWidth === +width && picture.naturalHeight === +height);
  picture.onerror = () => resolve(false);
  picture.src = address;
});

// The words in the name of a lost page: `van-kho-2024.html` has van, kho and 2024.
const wordsIn = (path) => {
  let name = path.split("/").filter(Boolean).at(-1) || "";
  try {
    name = decodeURIComponent(name);
  } catch { /* then as it is written */ }
  return name.replace(/\.\w{2,5}$/, "").replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
};

const lead = (root, lost) => {
  for (const link of document.querySelectorAll("[data-to]")) {
    link.setAttribute(link.localName === "form" ? "action" : "href", root + link.dataset.to);
  }
  for (const part of document.querySelectorAll("[hidden]")) part.hidden = false;
  document.querySelector("[data-until-found]").hidden = true;
  delete document.body.dataset.mark;
  if (lost !== "404.html") document.querySelector("[name=q]").value = wordsIn(lost);
};

document.addEventListener("DOMContentLoaded", async () => {
  const links = [...document.querySelectorAll("[data-to]")], [mark, ...size] = document.body.dataset.mark.split(" ");
  const sections = new Set(links.map(({ dataset }) => dataset.to).filter((path) => path.includes("/")).map((path) => path.split("/", 1)[0]));
  for (const folder of likelyFirst(sections)) {
    if (await hasPicture(addressOf(folder) + mark, ...size)) return lead(addressOf(folder), location.pathname.slice(folder.length));
  }
});
})();
