// Words with numbers.
import assert from "node:assert/strict";
import { test } from "node:test";
import { counted, fill, totals } from "../../../Templates/assets/page/words.js";
import { openPage } from "./fixture.mjs";

test("one has words of its own, where there are some", () => {
  openPage("", "en");
  assert.deepEqual([1, 2, 1234].map((n) => counted("found", n)), [
    "1 result",
    "2 results",
    "1,234 results",
  ]);
  assert.equal(counted("paragraph", 1), "Paragraph 1");
  openPage();
  assert.equal(counted("found", 1234), "1.234 kết quả");
});

test("words are filled by name", () => {
  openPage();
  assert.equal(fill("interval", { start: "$1", end: "{start}" }), "$1 – {start}");
});

for (
  const [total, full, exact, said] of /** @type {[number, number, boolean, string][]} */ ([
    [0, 0, true, "Không tìm thấy kết quả nào"],
    [3, 3, true, "3 kết quả"],
    [1, 1, true, "1 kết quả"],
    [30, 30, false, "Hơn 30 kết quả"],
    [5, 2, true, "2 kết quả có đủ các từ; 3 kết quả khác thiếu một số từ"],
    [5, 2, false, "Ít nhất 2 kết quả có đủ các từ"],
    [5, 0, false, "Không có trang nào có đủ các từ"],
    [1, 0, true, "Không có trang nào có đủ các từ; 1 kết quả khác thiếu một số từ"],
  ])
) {
  test(`${full} of ${total}, ${exact ? "all" : "at least"}: ${said}`, () => {
    openPage();
    assert.equal(totals({ total, full, exact }), said);
  });
}
