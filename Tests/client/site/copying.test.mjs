// Texts that a button copies.
import assert from "node:assert/strict";
import { test } from "node:test";
import { copyOf } from "../../../Templates/assets/site/copies.js";
import { offerCopies } from "../../../Templates/assets/site/copying.js";
import { unfold } from "../../../Templates/assets/site/printing.js";
import { open, settled } from "../dom.mjs";

const HTML = `<p id="cite" data-copy="Sao chép" data-copied="Đã sao chép">Lê Thị Đào</p>`;
const button = () => /** @type {any} */ (document.querySelector("button"));

/** @param {object} navigator */
function visit(navigator) {
  open(HTML);
  Object.defineProperty(globalThis, "navigator", { value: navigator, configurable: true });
  offerCopies();
  button().dispatch("click");
  return settled();
}

test("a button behind the text copies it, and says so", async () => {
  /** @type {unknown[]} */
  const copied = [];
  open(HTML);
  offerCopies();
  assert.deepEqual([button().textContent, button().getAttribute("aria-describedby")], [
    "Sao chép",
    "cite",
  ]);
  await visit({ clipboard: { writeText: (/** @type {unknown} */ text) => copied.push(text) } });
  assert.deepEqual([copied.length, button().textContent], [1, "Đã sao chép"]);
});

test("without the right to write, the text is marked for the reader's own keys", async () => {
  /** @type {unknown[]} */
  const marked = [];
  Object.assign(globalThis, {
    getSelection: () => ({ selectAllChildren: (/** @type {unknown} */ text) => marked.push(text) }),
  });
  for (
    const [done, said]
      of /** @type {[boolean, string][]} */ ([[true, "Đã sao chép"], [false, "Sao chép"]])
  ) {
    open(HTML);
    Object.assign(document, { execCommand: () => done });
    Object.defineProperty(globalThis, "navigator", { value: {}, configurable: true });
    offerCopies();
    button().dispatch("click");
    await settled();
    assert.equal(button().textContent, said);
    assert.equal(marked.at(-1), document.getElementById("cite"));
  }
});

test("paper has nothing to unfold", () => {
  open("<details></details><main><details></details><section><details></details></section></main>");
  unfold();
  assert.deepEqual(
    [.../** @type {any} */ (document.querySelectorAll("details"))].map(({ open }) => open),
    [false, true, true],
  );
});

test("a copy is of the first element of a template, if there is one", () => {
  open(`<template id="a"><p>Một</p></template><template id="b"></template>`);
  assert.deepEqual(["a", "b", "c"].map((id) => copyOf(id)?.textContent), [
    "Một",
    undefined,
    undefined,
  ]);
});
