// The box and its suggestions, by keyboard and mouse.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { settled } from "../dom.mjs";
import { openPage, the, useSearch } from "./fixture.mjs";

openPage();
const { takeAddress } = await import("../../../Templates/assets/page/address.js");
const { listenToBox, placeAfter } = await import("../../../Templates/assets/page/box.js");

const ROWS = [
  { text: "Nguyễn Văn Kỷ", kind: "official", url: "officials/ky.html", language: "vi" },
  { text: "nhân quyền", kind: "word", count: 1234 },
];
const options = () => the("suggestions").children;
const chosen = () =>
  options().findIndex((/** @type {any} */ option) =>
    option.getAttribute("aria-selected") === "true"
  );
/** @param {string} key */
const press = (key, more = {}) => the("input").dispatch("keydown", { key, ...more });
const pause = () => new Promise((resolve) => setTimeout(resolve, 120));

/** @type {any[][]} */
let calls = [];

beforeEach(async () => {
  openPage("?q=a&repair=no");
  calls = useSearch({ suggest: ROWS });
  takeAddress();
  listenToBox();
  the("input").focus();
  press("Escape");
  await settled();
  calls.length = 0;
});

/** @param {string} text */
async function type(text) {
  the("input").value = text;
  the("input").dispatch("input");
  await pause();
}

test("the place goes round: box, first to last, box", () => {
  assert.deepEqual([-1, 0, 1].map((place) => placeAfter(place, 1, 2)), [0, 1, -1]);
  assert.deepEqual([-1, 0, 1].map((place) => placeAfter(place, -1, 2)), [1, -1, 0]);
  assert.equal(placeAfter(-1, 1, 0), -1);
});

test("what is typed is asked and suggested, in the place of the last address", async () => {
  await type("nhan ");
  assert.deepEqual(calls.map(([name, text]) => [name, text]), [["search", "nhan "], [
    "suggest",
    "nhan ",
  ]]);
  assert.deepEqual([location.search, history.length], ["?q=nhan+", undefined]);
  assert.equal(/** @type {any} */ (history).entries.length, 1);
  assert.deepEqual(
    options().map((/** @type {any} */ { textContent }) => textContent.trim().replace(/\s+/g, " ")),
    [
      "Nguyễn Văn Kỷ nhân vật",
      "nhân quyền 1.234",
    ],
  );
  assert.equal(options()[0].firstElementChild.lang, "vi");
  assert.deepEqual([
    the("suggestions").hidden,
    the("input").getAttribute("aria-expanded"),
    chosen(),
  ], [false, "true", -1]);
});

test("an input method is left alone until its letter is whole", async () => {
  the("input").value = "nhâ";
  the("input").dispatch("input", { isComposing: true });
  assert.equal(press("ArrowDown", { isComposing: true }), false);
  await pause();
  assert.equal(calls.length, 0);
  the("input").dispatch("compositionend");
  await pause();
  assert.equal(calls.length, 2);
});

test("arrows choose, Escape closes and other keys are let through", async () => {
  await type("n");
  assert.equal(press("ArrowDown"), true);
  assert.equal(the("input").getAttribute("aria-activedescendant"), options()[0].id);
  press("ArrowDown");
  assert.equal(chosen(), 1);
  press("ArrowDown");
  assert.deepEqual([chosen(), the("input").getAttribute("aria-activedescendant")], [-1, ""]);
  press("ArrowUp");
  assert.equal(chosen(), 1);
  assert.equal(press("x"), false);
  press("Escape");
  assert.deepEqual([options().length, the("suggestions").hidden, the("input").value], [
    0,
    true,
    "n",
  ]);
  press("ArrowDown");
  await settled();
  assert.deepEqual([options().length, chosen()], [2, -1]);
});

test("Enter asks for what is typed, or for the words that are chosen", async () => {
  the("input").value = " nhan ";
  assert.equal(the("form").dispatch("submit"), true);
  assert.equal(location.search, "?q=nhan");
  await type("n");
  press("ArrowUp");
  the("form").dispatch("submit");
  assert.deepEqual([the("input").value, options().length], ["nhân quyền", 0]);
  assert.equal(new URLSearchParams(location.search).get("q"), "nhân quyền");
});

test("a record that is suggested is gone to", async () => {
  /** @type {string[]} */
  const visited = [];
  Object.assign(location, { assign: (/** @type {string} */ address) => visited.push(address) });
  await type("n");
  press("ArrowDown");
  the("form").dispatch("submit");
  await type("n");
  options()[0].dispatch("mousedown");
  assert.deepEqual(visited, ["officials/ky.html", "officials/ky.html"]);
});

/** Types, and returns what lets the suggestions for it come. */
async function typeSlowly() {
  /** @type {(() => void)[]} */
  const come = [];
  useSearch({ suggest: () => new Promise((resolve) => come.push(() => resolve([ROWS[1]]))) });
  await type("n");
  return () => {
    come[0]();
    return settled();
  };
}

test("suggestions that come when something else was asked are dropped", async () => {
  const come = await typeSlowly();
  the("form").dispatch("submit");
  await come();
  assert.equal(options().length, 0);
});

test("suggestions that come when the reader has left the box are dropped", async () => {
  const come = await typeSlowly();
  the("sort").focus();
  await come();
  assert.equal(options().length, 0);
});

test("who has chosen already keeps the list", async () => {
  await type("n");
  const come = await typeSlowly();
  press("ArrowDown");
  await come();
  assert.deepEqual([options().length, chosen()], [2, 0]);
  press("ArrowUp");
  assert.equal(chosen(), -1);
});

test("who leaves the box leaves the list", async () => {
  await type("n");
  the("sort").focus();
  assert.equal(the("suggestions").hidden, true);
});
