// The filters: any number of them, as the page has them.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { takeAddress } from "../../../Templates/assets/page/address.js";
import {
  filtersAsked,
  hasCounts,
  showFacets,
  showMoreValues,
} from "../../../Templates/assets/page/facets.js";
import { parse } from "../dom.mjs";
import { openPage, the } from "./fixture.mjs";

const PROVINCES = [
  { id: "hue", name: "Huế", count: 3, group: "34" },
  { id: "ha-noi", name: "Hà Nội", count: 2, group: "63" },
];
const topics = (/** @type {number} */ count) =>
  Array.from({ length: count }, (_, i) => ({ id: `t${i}`, name: `Chủ đề ${i}`, count: count - i }));

/** @param {string} search */
function at(search) {
  openPage(search);
  takeAddress();
}

/** @param {string} name */
const fieldset = (name) => /** @type {any} */ (document.querySelector(`fieldset[name=${name}]`));
/** @param {string} name */
const boxes = (name) => fieldset(name).querySelectorAll("input");

beforeEach(() => at("?topic=t9&topic=gone"));

test("the filters of the address are those that the page has", () => {
  at("?q=a&topic=a&topic=b&year=2024&sort=oldest&colour=red");
  assert.deepEqual(filtersAsked(), { year: ["2024"], topic: ["a", "b"] });
});

test("a facet of one's own is one as the others are", () => {
  at("?publisher=ttxvn");
  the("facets").append(
    ...parse(
      `<details><fieldset name="publisher"><div><ul></ul><button value="8"></button></div></fieldset></details>`,
    ).nodes,
  );
  assert.deepEqual(filtersAsked(), { publisher: ["ttxvn"] });
  showFacets({ publisher: [{ id: "ttxvn", name: "TTXVN", count: 4 }] });
  assert.deepEqual(boxes("publisher").map((/** @type {any} */ box) => [box.value, box.checked]), [[
    "ttxvn",
    true,
  ]]);
});

test("an answer may come without counts", () => {
  showFacets({});
  assert.equal(hasCounts(), false);
  showFacets({ topic: [] });
  assert.equal(hasCounts(), true);
});

test("facets without values are hidden, and groups too", () => {
  showFacets({ province: PROVINCES.slice(0, 1) });
  assert.equal(fieldset("topic").parentElement.hidden, true);
  assert.equal(fieldset("province").parentElement.hidden, false);
  assert.deepEqual(
    fieldset("province").querySelectorAll("div").map((/** @type {any} */ part) => part.hidden),
    [false, true],
  );
  showFacets({ province: PROVINCES });
  assert.deepEqual(boxes("province").map((/** @type {any} */ box) => box.id), [
    "provincehue",
    "provinceha-noi",
  ]);
});

test("the first values are shown and those chosen; five times as many when asked", () => {
  showFacets({ topic: topics(50) });
  const button = fieldset("topic").querySelector("button");
  assert.equal(boxes("topic").length, 9);
  assert.deepEqual(boxes("topic").at(-1).value, "t9");
  assert.equal(button.hidden, false);
  showMoreValues(button);
  assert.deepEqual([boxes("topic").length, button.value, button.hidden], [40, "40", false]);
  showMoreValues(button);
  assert.deepEqual([boxes("topic").length, button.hidden], [50, true]);
});

test("what is chosen stands above the results, by name if it has one, and can be taken away", () => {
  showFacets({ topic: topics(10) });
  const chips = the("chosen").children;
  assert.deepEqual(
    chips.map((/** @type {any} */ chip) => chip.querySelector("[data-slot]").textContent),
    ["Chủ đề 9", "gone"],
  );
  assert.deepEqual(
    chips.map((/** @type {any} */ chip) => chip.querySelector("a").getAttribute("href")),
    ["?topic=gone", "?topic=t9"],
  );
});

test("a box keeps the focus when it is drawn anew", () => {
  showFacets({ topic: topics(10) });
  const [box] = boxes("topic");
  box.focus();
  showFacets({ topic: topics(10) });
  assert.notEqual(boxes("topic")[0], box);
  assert.equal(document.activeElement, boxes("topic")[0]);
});
