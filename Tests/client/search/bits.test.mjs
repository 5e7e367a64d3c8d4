// Reading bits, and the small things of the format.
import assert from "node:assert/strict";
import { test } from "node:test";
import { chance, openStart, plain } from "./indexes.mjs";
import { BitWriter } from "./writing.mjs";

const { part } = await openStart();
const { BitReader, fromUTF8, toUTF8 } = await part("search/bits.js");
const { checksum, rowsOf } = await part("search/format.js");

/** @param {string} bits */
function reader(bits) {
  const writer = new BitWriter();
  writer.text = bits;
  return new BitReader(writer.base64());
}

test("bits come from the highest of each byte on", () => {
  const bits = new BitReader(btoa("\x80\x01"));
  assert.deepEqual(Array.from({ length: 16 }, () => bits.bit()), [1, ...Array(14).fill(0), 1]);
});

test("numbers of gamma are those of the format", () => {
  for (const [number, bits] of [[1, "1"], [2, "010"], [5, "00101"], [17, "000010001"]]) {
    assert.equal(reader(String(bits)).gamma(), number);
  }
});

test("numbers of rice are those of the format", () => {
  for (
    const [number, low, bits] of [[0, 0, "0"], [3, 0, "1110"], [13, 2, "111001"], [13, 5, "001101"]]
  ) {
    assert.equal(reader(String(bits)).rice(low), number);
  }
});

test("numbers are read over the borders of bytes, of any size", () => {
  const next = chance(7),
    text = Array.from({ length: 800 }, () => next() < 0.5 ? "0" : "1").join("");
  const bits = reader(text);
  for (let at = 0; at < 700;) {
    const count = Math.floor(next() * 45);
    assert.equal(
      bits.number(count),
      count ? parseInt(text.slice(at, at + count), 2) : 0,
      `${at} ${count}`,
    );
    at += count;
    assert.equal(bits.position, at);
    assert.equal(bits.bytesRead(), Math.ceil(at / 8));
  }
});

test("behind the end nothing is taken for zeros", () => {
  const isEnd = { name: "RangeError", message: "no more bits" };
  assert.throws(() => new BitReader("").bit(), isEnd);
  assert.throws(() => new BitReader("").number(1), isEnd);
  assert.throws(() => reader("00000000").gamma(), isEnd);
  assert.throws(() => reader("11111111").rice(0), isEnd);
  assert.throws(() => reader("0".repeat(8)).number(9), isEnd);
  assert.throws(() => reader("00100001").bytesText(), isEnd);
  const last = reader("10000000");
  assert.equal(last.number(8), 128);
  assert.equal(last.number(0), 0);
  assert.throws(() => last.bit(), isEnd);
});

test("what is no base64 is refused", () => assert.throws(() => new BitReader("a!b"), /./));

test("texts have digits, letters, spaces, and other bytes", () => {
  for (const text of ["", "z", "az09 q", "331", "@official:ông-kỳ", "москва", "😀"]) {
    const bits = new BitReader(new BitWriter().bytes(text).gamma(3).base64());
    assert.equal(fromUTF8(bits.bytesText()), text);
    assert.equal(bits.gamma(), 3, text);
  }
  assert.equal(reader("011" + "000000" + "100100").bytesText(), "0 ");
});

test("bytes are those of UTF-8, and half a character is none", () => {
  assert.equal(toUTF8("é"), "\xc3\xa9");
  assert.equal(fromUTF8(toUTF8("Đường 😀")), "Đường 😀");
  assert.throws(() => fromUTF8("\xc3"), { name: "URIError" });
});

test("reading goes on where it is set to", () => {
  const bits = new BitReader(btoa("\x00\xff\x0f"));
  bits.number(3);
  bits.seek(2);
  assert.equal(bits.number(8), 15);
  bits.seek(1);
  assert.equal(bits.number(4), 15);
});

test("checksums have eight digits, also where they begin with zeros", () => {
  assert.equal(checksum(""), "811c9dc5");
  assert.equal(checksum("😀"), "cb31c4b8");
  const sums = Array.from({ length: 300 }, (_, i) => checksum(String(i)));
  assert.ok(sums.every((sum) => /^[0-9a-f]{8}$/.test(sum)));
  assert.ok(sums.some((sum) => sum.startsWith("0")));
});

test("rows have cells, empty ones too; an empty text has no row", () => {
  assert.deepEqual(plain(rowsOf("")), []);
  assert.deepEqual(plain(rowsOf("a")), [["a"]]);
  assert.deepEqual(plain(rowsOf("a\t\tb\n\nc\t")), [["a", "", "b"], [""], ["c", ""]]);
});
