// Lists go on in tiers, which are loaded where the first one is not enough.

import { BitReader } from "./bits.js";
import { termsOf } from "./dictionary.js";
import { TIER_GROWTH } from "./format.js";
import { load } from "./loading.js";
import { isWhole, readTier } from "./postings.js";
import { index } from "./start.js";

/** @import { Lookups } from "./dictionary.js" */
/** @import { Posting } from "./postings.js" */

/** @typedef {{bits: BitReader, starts: number[]}} Slots where tiers of a file begin, in bytes */

/** How many tiers were loaded by now. */
export const progress = { tiers: 0 };

/**
 * Loads the next tier of a list, if there is one, and returns whether that came.
 * @param {Posting} posting
 */
export async function loadTier(posting) {
  while (!isWhole(posting)) {
    const { file } = posting, slots = await load("more/" + file, readSlots);
    if (!slots) return false;
    // Another search may have read on.
    if (posting.file !== file || isWhole(posting)) continue;
    if (posting.slot < slots.starts.length) return readNext(posting, slots);
    posting.file++;
    posting.slot = 0;
  }
  return false;
}

/**
 * @param {string} base64
 * @returns {Slots}
 */
function readSlots(base64) {
  const bits = new BitReader(base64), lengths = [], starts = [];
  for (let count = bits.gamma(); count; count--) lengths.push(bits.gamma() - 1);
  let start = bits.bytesRead();
  for (const length of lengths) {
    starts.push(start);
    start += length;
  }
  return { bits, starts };
}

/**
 * @param {Posting} posting
 * @param {Slots} slots
 */
function readNext(posting, { bits, starts }) {
  bits.seek(starts[posting.slot++]);
  posting.tier++;
  readTier(
    bits,
    posting,
    Math.min(posting.frequency - posting.documents.length, sizeOf(posting, posting.tier)),
  );
  progress.tiers++;
  return true;
}

/**
 * How many documents a tier has at most.
 * @param {Posting} posting
 * @param {number} tier
 */
const sizeOf = ({ isPair }, tier) => index.hot[isPair] * TIER_GROWTH ** tier;

/**
 * Loads the next tier of every list.
 * @param {Lookups[]} lookups
 */
export const loadNextTiers = (lookups) => Promise.all(postingsOf(lookups).map(loadTier));

/**
 * Loads all that there is of every list.
 * @param {Lookups[]} lookups
 */
export const loadWhole = (lookups) =>
  Promise.all(
    postingsOf(lookups).map(async (posting) => {
      while (await loadTier(posting));
    }),
  );

/** @param {Lookups[]} lookups */
const postingsOf = (lookups) => termsOf(lookups).flatMap(({ postings }) => postings);

/**
 * The lists of which more is to be had, first the one that grows the most by its next tier.
 * @param {Lookups[]} lookups
 */
export const longPostings = (lookups) =>
  [...new Set(postingsOf(lookups))].filter((posting) => !isWhole(posting))
    .sort((a, b) => growthOf(b) - growthOf(a));

/** @param {Posting} posting */
const growthOf = (posting) => {
  const { frequency, documents, tier } = posting;
  const next = Math.min(frequency, documents.length + sizeOf(posting, tier + 1));
  return next / documents.length;
};
