// Words are folded as the search does: the fixture is that of the builder's own tests.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { hasRuns, isTyped, runsOf, wordsOf } from "../../../Templates/assets/site/words.js";

const fixture = JSON.parse(
  readFileSync(new URL("../../SearchIndexingTests/Fixtures/folding.json", import.meta.url), "utf8"),
);

test("the letters of words are those of the search", () => {
  for (const [word, base] of fixture.words) {
    const [found] = wordsOf(word);
    assert.equal(found?.base, base, JSON.stringify(word));
  }
});

test("the tone is the same wherever it stood, and marks stand beside their letters", () => {
  assert.deepEqual(wordsOf("Hoà"), wordsOf("hòa"));
  assert.deepEqual(wordsOf("đường"), [{
    letters: "duong",
    marks: "đ\u031b\u031b  ",
    tone: "\u0300",
    base: "duong",
  }]);
  assert.deepEqual(wordsOf("đường".normalize("NFD")), wordsOf("đường"));
});

for (
  const [typed, text, isFound] of /** @type {[string, string, boolean][]} */ ([
    ["hoa", "Hòa", true],
    ["hòa", "Hoà", true],
    ["hoá", "Hòa", false],
    ["ho", "Hòa", true],
    ["oa", "Hòa", false],
    ["kỹ", "Kĩ", true],
    ["hui", "Huy", false],
    ["đo", "Đỗ", true],
    ["đo", "Do", false],
    ["do", "Đỗ", true],
    ["dỗ", "Đỗ", false],
    ["cá", "Cấm", false],
    ["cấ", "Cấm", true],
    ["đơ", "Đỗ", false],
  ])
) {
  test(`${typed} ${isFound ? "finds" : "does not find"} ${text}`, () => {
    const [[one], [word]] = [typed, text].map(wordsOf);
    assert.equal(isTyped(one, word), isFound);
  });
}

test("words may stand anywhere, what is typed without a space together", () => {
  const words = wordsOf("Họp ngày 7/3/2024 ở Huế");
  for (const text of ["", "…", "huế họp", "7/3/2024", "3/2024", "3/202"]) {
    assert.ok(hasRuns(runsOf(text), words), text);
  }
  for (const text of ["7/2024", "2024/3", "họp đà", "huế/họp"]) {
    assert.ok(!hasRuns(runsOf(text), words), text);
  }
});
