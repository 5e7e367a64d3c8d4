// Copies of templates, and languages.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  copy,
  fieldsets,
  make,
  page,
  tellLanguage,
} from "../../../Templates/assets/page/elements.js";
import { openPage, the } from "./fixture.mjs";

test("elements are found by their names", () => {
  openPage();
  assert.equal(page.input, the("input"));
  assert.ok(!page.nothing);
  assert.ok(fieldsets().length > 1);
});

test("a copy has the values in its slots, and only the slots that have one", () => {
  openPage();
  const item = copy("other", { title: "Bài", date: "", url: "articles/a.html" });
  assert.equal(item.textContent.trim(), "Bài");
  assert.equal(item.querySelector("a")?.getAttribute("href"), "articles/a.html");
  assert.equal(item.querySelector("[data-slot=date]"), null);
  assert.equal(copy("value", { name: "TP. Huế", count: 1234 }).textContent.trim(), "TP. Huế 1.234");
  assert.equal(the("other").content.textContent.trim(), "");
});

test("numbers are written as in the language of the page", () => {
  openPage("", "en");
  assert.equal(copy("value", { count: 1234 }).textContent.trim(), "1,234");
});

test("words have a language and a direction, where they are known", () => {
  openPage();
  /** @param {string | undefined} language */
  const told = (language) => {
    const { lang, dir } = (tellLanguage(item, language), item);
    return [lang, dir];
  };
  let item = make("p", "");
  assert.deepEqual(told(undefined), ["", ""]);
  assert.deepEqual(told("vi"), ["vi", "ltr"]);
  for (const language of ["ar", "he", "fa", "ur", "ks", "az-Arab", "dv"]) {
    item = make("p", "");
    assert.deepEqual(told(language), [language, "rtl"]);
  }
  assert.deepEqual(told("az"), ["az", "ltr"]);
});
