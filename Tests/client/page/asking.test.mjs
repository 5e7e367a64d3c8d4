// What the search is asked, and when.
import assert from "node:assert/strict";
import { test } from "node:test";
import { settled } from "../dom.mjs";
import { answerOf, openPage, resultOf, the, useSearch } from "./fixture.mjs";

openPage();
const { afterPause, askForMore, currentTurn, go, restore, wake } = await import(
  "../../../Templates/assets/page/asking.js"
);
const ten = answerOf({
  total: 30,
  full: 30,
  results: Array.from({ length: 10 }, () => resultOf()),
});

test("a page without a question loads nothing before it is woken, and then no results", async () => {
  openPage();
  const calls = useSearch();
  await restore();
  assert.equal(calls.length, 0);
  assert.deepEqual([the("live").className, the("browse").hidden], ["idle", false]);
  await wake();
  assert.deepEqual(calls.map(([, query, { limit }]) => [query, limit]), [["", 0]]);
  assert.equal(the("live").className, "idle");
  assert.equal(wake(), false);
  await wake(true);
  assert.equal(calls.length, 2);
});

test("the address says what is asked", async () => {
  openPage("?q=nh%C3%A2n&topic=a&topic=b&sort=oldest&repair=no");
  const calls = useSearch({ search: ten });
  await restore();
  assert.deepEqual(calls, [["search", "nhân", {
    limit: 10,
    offset: 0,
    filters: { topic: ["a", "b"] },
    sort: "oldest",
    repair: false,
    complete: undefined,
  }]]);
  assert.deepEqual([the("input").value, the("sort").value, the("live").className], [
    "nhân",
    "oldest",
    "",
  ]);
  the("facets").open = true;
  await askForMore();
  const { offset, limit, complete } = /** @type {any} */ (calls[1][2]);
  assert.deepEqual([offset, limit, complete], [10, 10, true]);
  assert.equal(the("results").children.length, 20);
});

test("filters alone are a question, spaces are none", async () => {
  openPage("?q=+&year=2024");
  const calls = useSearch({ search: ten });
  await restore();
  assert.equal(calls[0][2].limit, 10);
  await go("?q=+");
  assert.equal(calls[1][2].limit, 0);
});

test("the page comes back with as many results and at the place where it was left", async () => {
  openPage("?q=a");
  const calls = useSearch({ search: ten }), places = /** @type {number[][]} */ ([]);
  Object.assign(globalThis, { scrollTo: (/** @type {number[]} */ ...place) => places.push(place) });
  history.replaceState({ limit: 30, y: 700 }, "");
  await restore();
  assert.deepEqual([calls[0][2].limit, places], [30, [[0, 700]]]);
  history.replaceState({ limit: 0, y: 0 }, "");
  await restore();
  assert.deepEqual([calls[1][2].limit, places.length], [10, 1]);
});

test("an answer that comes late is dropped", async () => {
  openPage("?q=a");
  /** @type {((answer: object) => void)[]} */
  const answers = [];
  useSearch({ search: () => new Promise((resolve) => answers.push(resolve)) });
  const first = restore(), turn = currentTurn();
  const second = go("?q=b");
  assert.equal(currentTurn(), turn + 1);
  await settled();
  answers[1](answerOf({ total: 1, full: 1, results: [resultOf({ title: "b" })] }));
  await second;
  answers[0](answerOf());
  await first;
  assert.equal(the("status").textContent, "1 kết quả");
});

test("ids that were given up are corrected in the address", async () => {
  openPage("?official=old");
  useSearch({ search: answerOf({ filters: { official: ["new"] } }) });
  await restore();
  assert.equal(location.search, "?official=new");
  assert.match(the("chosen").textContent, /new/);
});

test("what waits for a pause is dropped when something else is asked", async () => {
  openPage("?q=a");
  useSearch({ search: ten });
  let done = 0;
  const pause = () => new Promise((resolve) => setTimeout(resolve, 120));
  afterPause(() => done++);
  afterPause(() => done++);
  await pause();
  assert.equal(done, 1);
  afterPause(() => done++);
  await go("?q=b");
  await pause();
  assert.equal(done, 1);
});
