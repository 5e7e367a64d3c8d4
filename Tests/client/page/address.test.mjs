// The address is the question.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  asked,
  askedOnce,
  changed,
  correctAddress,
  setAddress,
  takeAddress,
  toggled,
} from "../../../Templates/assets/page/address.js";
import { openPage } from "./fixture.mjs";

const past = () =>
  /** @type {any} */ (history).entries.map((/** @type {any} */ { search }) => search);

/** @param {string} search */
function at(search) {
  openPage(search);
  takeAddress();
}

test("the address has values, or none", () => {
  at("?q=nh%C3%A2n+quy%E1%BB%81n&topic=a&topic=b");
  assert.equal(askedOnce("q"), "nhân quyền");
  assert.deepEqual(asked("topic"), ["a", "b"]);
  assert.equal(askedOnce("sort"), "");
  assert.deepEqual(asked("year"), []);
});

test("other values stand in the place of those of their name", () => {
  at("?q=a&topic=a&sort=oldest");
  assert.equal(changed({ topic: ["b", "c"] }), "?q=a&sort=oldest&topic=b&topic=c");
  assert.equal(changed({ q: "", topic: [] }), "?sort=oldest");
  assert.equal(changed({ q: "a&b=c" }), "?topic=a&sort=oldest&q=a%26b%3Dc");
  assert.equal(location.search, "?q=a&topic=a&sort=oldest");
});

test("a value is put in, or taken away", () => {
  at("?topic=a&topic=b");
  assert.equal(toggled("topic", "a"), "?topic=b");
  assert.equal(toggled("topic", "c"), "?topic=a&topic=b&topic=c");
  assert.equal(toggled("year", "2024"), "?topic=a&topic=b&year=2024");
});

test("a step is one in the history, and what was typed on the way is none", () => {
  at("?q=a");
  setAddress("?q=ab", true);
  setAddress("?q=abc", true);
  assert.deepEqual([past(), askedOnce("q")], [["?q=abc"], "abc"]);
  setAddress("?q=abcd", false);
  assert.deepEqual([past(), askedOnce("q")], [["?q=a", "?q=abcd"], "abcd"]);
  setAddress("?q=abcd", false);
  assert.deepEqual(past(), ["?q=a", "?q=abcd"]);
});

test("a correction is no step", () => {
  at("?official=old&q=a");
  correctAddress({ official: ["b", "c"] });
  assert.deepEqual([past(), asked("official")], [["?q=a&official=b&official=c"], ["b", "c"]]);
  setAddress("?q=b", false);
  assert.deepEqual(past(), ["?q=a&official=b&official=c", "?q=b"]);
});
