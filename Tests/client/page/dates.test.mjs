// Dates are said as all pages say them: the table is that of the builder's own tests.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { dated } from "../../../Templates/assets/page/dates.js";
import { openPage } from "./fixture.mjs";

const tests = readFileSync(
  new URL("../../SiteBuildingTests/WordsTests.swift", import.meta.url),
  "utf8",
);
const [table] = tests.split("func datesAreSaid");
const rows = [...table.matchAll(/\("([^"]+)", "([^"]+)", "([^"]+)"\)/g)].map((row) => row.slice(1));

test("the table is as large as it should be", () => assert.ok(rows.length >= 20));

for (const [language, column] of /** @type {const} */ ([["vi", 1], ["en", 2]])) {
  test(`dates in ${language}`, () => {
    openPage("", language);
    for (const row of rows) assert.equal(dated(row[0]), row[column], row[0]);
  });
}

test("what is unlike a date stays as it is", () => {
  openPage();
  for (const text of ["", "hôm qua", "24-3-7"]) assert.equal(dated(text), text);
});

test("intervals that share nothing are said in full", () => {
  openPage();
  assert.equal(dated("2023-12-30/2024-01-02"), "30/12/2023 – 2/1/2024");
  assert.equal(dated("2023-01-30/2023-02-02"), "30/1/2023 – 2/2/2023");
  assert.equal(dated("2023-03~/2023-05"), "khoảng tháng 3/2023 – tháng 5/2023");
  assert.equal(dated("2023-03-07/2023-04"), "7/3/2023 – tháng 4/2023");
  assert.equal(dated("2023-21/2023-22"), "mùa xuân năm 2023 – mùa hè năm 2023");
});
