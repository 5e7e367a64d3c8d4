// Which words results lack.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { make } from "../../../Templates/assets/page/elements.js";
import {
  addDividerOnce,
  clearDivider,
  tellLacking,
} from "../../../Templates/assets/page/lacking.js";
import { openPage, the } from "./fixture.mjs";

beforeEach(() => {
  openPage();
  clearDivider();
});

/** @param {any} element */
const struck = (element) =>
  element.querySelectorAll("s").map((/** @type {HTMLElement} */ { textContent }) => textContent);

test("each card says what it lacks, the line above them all of it once", () => {
  const lines = [["nhân"], ["nhân", "quyền"], []].map((missing) => {
    const line = make("p", "thiếu");
    addDividerOnce();
    tellLacking(line, missing);
    return line;
  });
  assert.deepEqual(lines.map(struck), [["nhân"], ["nhân", "quyền"], []]);
  assert.deepEqual(lines.map(({ hidden }) => hidden), [false, false, true]);
  assert.equal(the("results").children.length, 1);
  assert.deepEqual(struck(the("results")), ["nhân", "quyền"]);
});

test("the next results have a line of their own", () => {
  addDividerOnce();
  tellLacking(make("p", ""), ["nhân"]);
  clearDivider();
  the("results").replaceChildren();
  addDividerOnce();
  assert.equal(the("results").children.length, 1);
  tellLacking(make("p", ""), ["nhân"]);
  assert.deepEqual(struck(the("results")), ["nhân"]);
});
