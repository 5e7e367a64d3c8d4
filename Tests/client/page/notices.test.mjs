// What stands above the results.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { takeAddress } from "../../../Templates/assets/page/address.js";
import { fault, showNotices, tellLoss } from "../../../Templates/assets/page/notices.js";
import { openPage, the } from "./fixture.mjs";

beforeEach(() => {
  openPage("?q=nhna&year=2024");
  takeAddress();
});

test("what was mended can be refused, and what is offered taken", () => {
  showNotices([{ kind: "repair", from: "nhna", to: "nhân" }, { kind: "offer", to: "nhãn" }]);
  const links = the("notice").querySelectorAll("a");
  assert.deepEqual(links.map((/** @type {HTMLElement} */ link) => link.getAttribute("href")), [
    "?q=nhna&year=2024&repair=no",
    "?year=2024&q=nh%C3%A3n",
  ]);
  assert.match(the("notice").textContent, /nhân.*nhna/s);
  assert.equal(the("notice").querySelector(".fault"), null);
});

test("the next notices stand in the place of these", () => {
  showNotices([{ kind: "offer", to: "a" }]);
  showNotices([]);
  assert.equal(the("notice").children.length, 0);
});

test("files that are missing are said, with the offer to load anew", () => {
  let reloads = 0;
  Object.assign(location, { reload: () => reloads++ });
  showNotices([{ kind: "broken", files: ["start"] }]);
  const link = the("notice").querySelector(".fault a");
  assert.equal(link.dispatch("click"), true);
  assert.equal(reloads, 1);
});

test("a fault without words of its own is said by the most general", () => {
  const texts = ["broken", "stale", "version", "unheard-of"].map((kind) => fault(kind).textContent);
  assert.equal(new Set(texts).size, 3);
  assert.equal(texts[3], texts[1]);
});

test("a text that is missing is said once, and not beside another fault", () => {
  tellLoss();
  tellLoss();
  assert.equal(the("notice").children.length, 1);
  showNotices([{ kind: "version", files: ["start"] }]);
  tellLoss();
  assert.equal(the("notice").children.length, 1);
});
