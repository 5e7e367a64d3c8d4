// Lists that a reader may filter and put in order.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { offerFilter } from "../../../Templates/assets/site/filtering.js";
import { open } from "../dom.mjs";

const FORM = `<template id="filter"><fieldset>
<label><input type="text"></label><label><select value="newest"></select></label>
<p role="status" data-text="{n} trong {all}"></p><p><a href="search.html">Tất cả</a></p></fieldset></template>`;
/** @type {(id: string, name: string, more?: string) => string} */
const row = (id, name, more = "") =>
  `<li><a href="${id}.html">${name}</a> <span class="count">${more}</span></li>`;
const LIST = `<section data-group><ul>${row("a", "Võ Thị Hoà", "12")}${
  row("b", "Đỗ Đạt", "7")
}</ul></section>`;
const SECOND = `<section data-group><ul>${row("b", "Đỗ Đạt")}${row("c", "Ân Hòa")}</ul></section>`;

/** @param {string} area @param {string} [more] */
function visit(area, more = "") {
  open(`${FORM}<div data-filter="official">${area}</div>${more}`);
  offerFilter();
}

/** @param {string} selector */
const all = (
  selector,
) => /** @type {any[]} */ (/** @type {unknown} */ (document.querySelectorAll(selector)));
/** @param {string} selector */
const the = (selector) => all(selector)[0];
const shown = () =>
  all("li").filter(({ hidden }) => !hidden).map((item) => item.querySelector("a").textContent);
const link = () => the("a:not([hidden])[href=search.html]") ?? the("fieldset a");

/** @param {string} text */
function type(text) {
  the("input").value = text;
  the("input").dispatch("input");
}

beforeEach(() => visit(LIST));

test("the form stands where its template stood", () => {
  assert.equal(document.getElementById("filter"), null);
  assert.equal(all("fieldset").length, 1);
  assert.deepEqual([the("p[role=status]").textContent, link().parentElement.hidden], ["", true]);
});

test("rows are found by their names, and not by how many they have", () => {
  type("hoa");
  assert.equal(link().parentElement.hidden, true);
  assert.deepEqual([shown(), the("p[role=status]").textContent], [["Võ Thị Hoà"], "1 trong 2"]);
  type("12");
  assert.deepEqual([shown(), the("p[role=status]").textContent], [[], "0 trong 2"]);
  type("  ");
  assert.deepEqual([shown().length, the("p[role=status]").textContent], [2, ""]);
});

test("groups without rows go, and a record in two orders is counted once", () => {
  visit(LIST + SECOND);
  type("vo");
  assert.deepEqual(all("section").map(({ hidden }) => hidden), [false, true]);
  type("dat");
  assert.deepEqual([shown(), the("p[role=status]").textContent], [
    ["Đỗ Đạt", "Đỗ Đạt"],
    "1 trong 3",
  ]);
});

test("one list can be put in order, several cannot", () => {
  /** @param {string} order */
  const order = (order) => {
    the("select").value = order;
    the("select").dispatch("change");
    return shown();
  };
  visit(`<ul>${row("a", "Võ")}${row("b", "Đỗ")}${row("c", "Ân")}</ul>`);
  assert.equal(the("select").parentElement.hidden, false);
  assert.deepEqual(order("oldest"), ["Ân", "Đỗ", "Võ"]);
  assert.deepEqual(order("name"), ["Ân", "Đỗ", "Võ"]);
  assert.deepEqual(order("newest"), ["Võ", "Đỗ", "Ân"]);
  visit(LIST + SECOND);
  assert.equal(the("select").parentElement.hidden, true);
});

test("a list that goes on in other pages leads to the search for the same words", () => {
  visit(LIST, `<nav class="pager"></nav>`);
  assert.equal(link().parentElement.hidden, true);
  type("hoà & bình");
  assert.equal(link().parentElement.hidden, false);
  assert.equal(link().search, "?q=ho%C3%A0+%26+b%C3%ACnh&kind=official");
  type("…");
  assert.equal(link().parentElement.hidden, true);
});

test("a page without a list, or without the form, is left as it is", () => {
  open(FORM);
  offerFilter();
  assert.ok(document.getElementById("filter"));
  open(`<div data-filter="official">${LIST}</div>`);
  offerFilter();
  assert.equal(all("input").length, 0);
});
