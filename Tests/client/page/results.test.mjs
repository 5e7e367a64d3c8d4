// The list of results.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { addResults, clearResults, shownCount } from "../../../Templates/assets/page/results.js";
import { openPage, resultOf, the, useSearch } from "./fixture.mjs";

beforeEach(() => {
  openPage();
  useSearch();
  clearResults();
});

const cards = () => the("results").children;

test("a card has its words, its date and the language of its title", () => {
  const [link] = addResults([resultOf({ language: "ar" })]);
  assert.equal(link.getAttribute("href"), "articles/a.html");
  assert.deepEqual([link.lang, link.dir, link.textContent], ["ar", "rtl", "Bài một"]);
  assert.match(cards()[0].textContent, /bài báo\s+7\/3\/2024\s+TTXVN/);
  assert.equal(cards()[0].querySelector(".result-missing").hidden, true);
});

test("a record has no date to tell", () => {
  addResults([resultOf({ kind: "official", date: "" })]);
  assert.equal(cards()[0].querySelector(".date"), null);
});

test("reports of one meeting stand together, in the first of their cards", () => {
  const links = addResults([
    resultOf({ id: "a", meeting: 7 }),
    resultOf({ id: "b", meeting: 8 }),
    resultOf({ id: "c", meeting: 7, title: "Bài ba" }),
  ]);
  assert.equal(links.length, 3);
  assert.equal(cards().length, 2);
  const [first, second] = cards().map((/** @type {any} */ card) =>
    card.querySelector(".result-others")
  );
  assert.deepEqual([first.hidden, second.hidden], [false, true]);
  assert.equal(first.querySelector("summary").textContent, "1 bài khác về cùng hội nghị");
  assert.equal(first.querySelector("a"), links[2]);
});

test("those that lack words are not among those that have all, and stand below a line", () => {
  addResults([resultOf({ meeting: 7 }), resultOf({ meeting: 7, full: false, missing: ["quyền"] })]);
  assert.deepEqual(cards().map((/** @type {any} */ card) => card.className), [
    "result",
    "search-divider",
    "result",
  ]);
  assert.match(cards()[1].textContent, /quyền/);
});

test("results without a meeting each have a card", () => {
  addResults([resultOf(), resultOf(), resultOf({ meeting: 0 }), resultOf({ meeting: 0 })]);
  assert.equal(cards().length, 3);
});

test("all that are shown are counted, until they are cleared", () => {
  addResults([resultOf({ meeting: 1 }), resultOf({ meeting: 1 })]);
  addResults([resultOf()]);
  assert.equal(shownCount(), 3);
  clearResults();
  assert.deepEqual([shownCount(), cards().length], [0, 0]);
  addResults([resultOf({ meeting: 1 })]);
  assert.equal(cards().length, 1);
});
