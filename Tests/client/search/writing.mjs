// Writes a small index by the words of Sources/SearchIndexing/FORMAT.md, so that tests know what is
// in its lists.
import { start } from "../client.mjs";

/**
 * The documents that have a term in one spelling.
 * @typedef {object} Spelling
 * @property {string} [first]
 * @property {string} [second]
 * @property {[document: number, level: number][]} documents
 */

/**
 * @typedef {object} Plan
 * @property {number} documents
 * @property {Record<string, string[]>} syllables with the codes of their forms
 * @property {Record<string, Spelling[]>} terms by their keys
 * @property {string[]} [begin] syllables that begin a shard; the first one does
 * @property {Record<string, {cuts: number[], shift: number}>} [cuts] of syllables
 * @property {string[]} [literals] the first keys of the shards of literals but the first
 * @property {[number, number]} [hot]
 * @property {number} [slots] so many tiers are in a file of `more`
 * @property {object} [changes] of the start file
 */

const LEVEL_BITS = 4,
  DISTANCE_BITS = 4,
  FILE_BITS = 16,
  SYMBOLS = "0123456789abcdefghijklmnopqrstuvwxyz ";

export class BitWriter {
  text = "";

  /** @type {(count: number, value: number) => this} */
  number(count, value) {
    if (count) this.text += value.toString(2).padStart(count, "0");
    return this;
  }

  /** @param {number} value */
  gamma(value) {
    const digits = value.toString(2);
    this.text += "0".repeat(digits.length - 1) + digits;
    return this;
  }

  /** @type {(low: number, value: number) => this} */
  rice(low, value) {
    this.text += "1".repeat(value >> low) + "0";
    return this.number(low, value % 2 ** low);
  }

  /** @param {string} text */
  bytes(text) {
    const bytes = new TextEncoder().encode(text);
    this.gamma(bytes.length + 1);
    for (const byte of bytes) {
      const symbol = SYMBOLS.indexOf(String.fromCharCode(byte));
      if (symbol < 0) this.number(6, 63).number(8, byte);
      else this.number(6, symbol);
    }
    return this;
  }

  /** Bytes, as characters. */
  filled() {
    const bytes = this.text.match(/.{1,8}/g) ?? [];
    return bytes.map((bits) => String.fromCharCode(parseInt(bits.padEnd(8, "0"), 2))).join("");
  }

  base64() {
    return btoa(this.filled());
  }
}

/**
 * A list of documents with their levels.
 * @param {BitWriter} bits
 * @param {[document: number, level: number][]} list
 * @param {number} documents
 */
export function writeList(bits, list, documents) {
  const universe = Math.ceil(documents / 4096) * 4096;
  const low = Math.floor(Math.log2(Math.max(1, Math.floor(69 * universe / (100 * list.length)))));
  let before = -1;
  for (const [document, level] of [...list].sort(([a], [b]) => a - b)) {
    bits.rice(low, document - before - 1).number(LEVEL_BITS, level);
    before = document;
  }
}

/**
 * The payloads of an index by the names of its files.
 * @param {Plan} plan
 * @returns {Record<string, string>}
 */
export function write(plan) {
  const { documents, syllables, terms, hot = [2048, 1024], slots = 8, begin = [], cuts = {} } =
    plan;
  const bases = Object.keys(syllables).sort(), literals = plan.literals ?? [];
  /** @type {string[]} */
  const tiers = [];
  /** @type {(bits: BitWriter, key: string) => void} */
  const writeTerm = (bits, key) => {
    const [first, second] = key.split(" "), isPair = second ? 1 : 0, most = hot[isPair];
    bits.gamma(terms[key].length);
    for (const spelling of terms[key]) {
      if (first in syllables) bits.gamma(syllables[first].indexOf(spelling.first ?? "") + 1);
      if (second in syllables) bits.gamma(syllables[second].indexOf(spelling.second ?? "") + 1);
      const list = [...spelling.documents].sort(([a, x], [b, y]) => y - x || b - a);
      bits.gamma(list.length);
      if (list.length > most) {
        bits.number(FILE_BITS, Math.floor(tiers.length / slots)).gamma(tiers.length % slots + 1);
      }
      writeList(bits, list.slice(0, most), documents);
      for (let from = most, size = most * 8; from < list.length; from += size, size *= 8) {
        const tier = new BitWriter();
        writeList(tier, list.slice(from, from + size), documents);
        tiers.push(tier.filled());
      }
    }
  };
  /** @type {(bits: BitWriter, keys: string[], prefix: string) => void} */
  const writeFront = (bits, keys, prefix) => {
    bits.gamma(keys.length + 1);
    let before = "";
    for (const key of keys) {
      const rest = key.slice(prefix.length);
      let same = 0;
      while (same < rest.length && rest[same] === before[same]) same++;
      bits.gamma(toBytes(rest.slice(0, same)).length + 1).bytes(rest.slice(same));
      before = rest;
      writeTerm(bits, key);
    }
  };
  /** @type {(second: string, shift: number) => number} */
  const binOf = (second, shift) =>
    second in syllables ? bases.indexOf(second) >> shift : ((bases.length - 1) >> shift) + 1 +
      (/^[0-9a-z]/.test(second) ? parseInt(second[0], 36) : 36);

  const directory = new BitWriter();
  /** @typedef {(bits: BitWriter) => void} Write */
  /** @type {Map<number, {bits: BitWriter, numbers: number[], write: Write[]}>} */
  const shards = new Map();
  let last = -1;
  for (const [number, base] of bases.entries()) {
    const begins = !number || begin.includes(base), own = cuts[base] ?? { cuts: [], shift: 0 };
    directory.number(1, begins ? 1 : 0).gamma(own.cuts.length + 1);
    if (begins) last++;
    if (own.cuts.length) {
      directory.number(DISTANCE_BITS, own.shift).number(DISTANCE_BITS, 1);
      own.cuts.forEach((cut, i) => directory.rice(1, cut - (own.cuts[i - 1] ?? -1) - 1));
    }
    const keys = Object.keys(terms).filter((key) => key.startsWith(base + " ")).sort(byBytes);
    for (let part = 0; part <= own.cuts.length; part++) {
      if (part) last++;
      /** @type {(key: string) => boolean} */
      const isHere = (key) =>
        own.cuts.filter((cut) => cut <= binOf(key.split(" ")[1], own.shift)).length === part;
      const [pairs, others] = [true, false].map((is) =>
        keys.filter((key) => isHere(key) && key.split(" ")[1] in syllables === is)
      );
      const shard = shards.get(last) ?? { bits: new BitWriter(), numbers: [], write: [] };
      shards.set(last, shard);
      shard.numbers.push(number);
      shard.write.push((bits) => {
        bits.number(1, base in terms && !part ? 1 : 0);
        if (base in terms && !part) writeTerm(bits, base);
        bits.gamma(pairs.length + 1);
        if (pairs.length) bits.number(DISTANCE_BITS, 2);
        let before = -1;
        for (const key of pairs) {
          const second = bases.indexOf(key.split(" ")[1]);
          bits.rice(2, second - before - 1);
          before = second;
          writeTerm(bits, key);
        }
        writeFront(bits, others, base + " ");
      });
    }
  }
  /** @type {Record<string, string>} */
  const files = { literals: literals.join("\n") };
  for (const [number, { bits, numbers, write }] of shards) {
    bits.number(1, 0).gamma(numbers[0] + 1).gamma(numbers.length);
    for (const writePart of write) writePart(bits);
    files[`terms/${number}`] = bits.base64();
  }
  const foreign = Object.keys(terms).filter((key) => !(key.split(" ")[0] in syllables)).sort(
    byBytes,
  );
  for (let part = 0; part <= literals.length; part++) {
    const bits = new BitWriter().number(1, 1);
    const isHere = (/** @type {string} */ key) =>
      literals.filter((first) => byBytes(first, key) <= 0).length === part;
    writeFront(bits, foreign.filter(isHere), "");
    files[`terms/${last + 1 + part}`] = bits.base64();
  }
  for (let file = 0; file * slots < tiers.length; file++) {
    const part = tiers.slice(file * slots, (file + 1) * slots),
      head = new BitWriter().gamma(part.length);
    for (const tier of part) head.gamma(tier.length + 1);
    files[`more/${file}`] = btoa(head.filled() + part.join(""));
  }
  files.start = start({
    documents,
    syllables: bases.map((base) => `0${base}${syllables[base].join("")}`).join(""),
    frequencies: "0".repeat(bases.length),
    levels: ["4".repeat(16), "4".repeat(16)],
    directory: directory.base64(),
    shards: [last + 1, literals.length + 1],
    hot,
    ...plan.changes,
  });
  return files;
}

/** @param {string} text */
const toBytes = (text) => new TextEncoder().encode(text);

/** @type {(a: string, b: string) => number} */
const byBytes = (a, b) =>
  [...toBytes(a)].map((byte) => String.fromCharCode(byte)).join("") <
      [...toBytes(b)].map((byte) => String.fromCharCode(byte)).join("")
    ? -1
    : a === b
    ? 0
    : 1;
