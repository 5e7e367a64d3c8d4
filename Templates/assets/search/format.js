// What the builder and the client agree on beside what the start file says: the numbers of
// Sources/SearchIndexing/FORMAT.md. The builder's tests compare them with its own.

/** The version of the format that this client reads. */
export const FORMAT_VERSION = 1;

/** Documents are counted up to the next multiple of this, so that lists stay when few come. */
export const UNIVERSE_STEP = 4096;
/** The mean distance in a list, times this percentage (ln 2), tells a Rice code's low bits. */
export const RICE_PERCENT = 69;
/** Each tier of a list may be so many times as long as the one before. */
export const TIER_GROWTH = 8;
/** A facet's columns are in files of so many documents. */
export const COLUMN_DOCUMENTS = 8192;

/** How many levels there are: how much a term counts in a document. */
export const LEVELS = 16;
/** The least level of a term that stands in the title or the names. */
export const TITLE_LEVEL = 10;
/** That of a term in a name of a document without a date. */
export const NAME_LEVEL = 14;
/** That of a term that is at least half of such a name. */
export const WHOLE_NAME_LEVEL = 15;

/** In texts of the index: bits of a byte's symbol; digits and letters first, then these two. */
export const SYMBOL_BITS = 6;
export const SYMBOL_SPACE = 36;

/** Letters of tones, from none on, in the order of `fold.tones`. */
export const TONES = "ABCDEF";
/** The number of the mark of đ; before it are those of `fold.marks`, from 1 on. */
export const STROKE = 4;
/** Marks are noted of so many first letters. */
export const MARKED_LETTERS = 10;

/** The letters of the kinds of records. */
export const KINDS = /** @type {Record<string, string>} */ ({
  a: "article",
  m: "meeting",
  o: "official",
  g: "organization",
  p: "province",
  t: "topic",
});

/** The base of numbers in the index that are written in hexadecimal digits. */
export const HEX = 16;
const FNV_BASIS = 2166136261, FNV_PRIME = 16777619, HEX_DIGITS = 8;

/**
 * The checksum of a payload: FNV-1a of 32 bits over its UTF-16 units, in hexadecimal digits.
 * @param {string} text
 */
export function checksum(text) {
  let sum = FNV_BASIS;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), FNV_PRIME);
  return (sum >>> 0).toString(HEX).padStart(HEX_DIGITS, "0");
}

/**
 * The rows of a payload, newlines between them, as cells, tabs between them.
 * @param {string} text
 * @returns {string[][]}
 */
export const rowsOf = (text) => text ? text.split("\n").map((row) => row.split("\t")) : [];
