// How an answer is shown.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { answerOf, openPage, resultOf, the, useSearch } from "./fixture.mjs";

openPage();
const { showAnswer } = await import("../../../Templates/assets/page/answer.js");

beforeEach(() => {
  openPage("?q=a");
  useSearch();
});

const ten = Array.from({ length: 10 }, () => resultOf());

test("the filters are opened by the first answer that counts, in a wide window, and then no more", () => {
  showAnswer(answerOf(), 0, 10);
  assert.equal(the("facets").open, false);
  showAnswer(answerOf({ facets: { year: [] } }), 0, 0);
  assert.equal(the("facets").open, false);
  showAnswer(answerOf({ facets: { year: [] } }), 0, 10);
  assert.equal(the("facets").open, true);
  the("facets").open = false;
  showAnswer(answerOf({ facets: { year: [] } }), 0, 10);
  assert.equal(the("facets").open, false);
});

test("results are counted, and more are offered while there are more", () => {
  showAnswer(answerOf({ total: 12, full: 12, results: ten }), 0, 10);
  assert.equal(the("status").textContent, "12 kết quả");
  assert.deepEqual([the("more").hidden, the("browse").hidden], [false, true]);
  showAnswer(answerOf({ total: 12, full: 12, results: ten.slice(8) }), 10, 10);
  assert.equal(the("results").children.length, 12);
  assert.equal(the("more").hidden, true);
  assert.equal(document.activeElement, the("results").children[10].querySelector("a"));
  showAnswer(answerOf({ total: 10, full: 10, exact: false, results: ten }), 0, 10);
  assert.deepEqual([the("results").children.length, the("more").hidden], [10, false]);
  showAnswer(answerOf({ total: 10, full: 10, results: ten }), 0, 10);
  assert.equal(the("more").hidden, true);
});

test("where nothing is found, the ways to browse are shown", () => {
  showAnswer(answerOf(), 0, 10);
  assert.equal(the("status").textContent, "Không tìm thấy kết quả nào");
  assert.equal(the("browse").hidden, false);
});

test("where files are missing, it is not said that nothing was found", () => {
  showAnswer(answerOf({ notices: [{ kind: "broken", files: ["start"] }] }), 0, 10);
  assert.equal(the("status").textContent, "Việc tìm kiếm chưa hoàn tất");
  assert.equal(the("browse").hidden, true);
  assert.equal(the("notice").querySelectorAll(".fault").length, 1);
});
