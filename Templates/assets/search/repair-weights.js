// All weights that decide for what else words are taken, and which line of a text is shown, in one
// table.
//
// Each was set to 0.6 and to 1.5 times its value, and the same measured as in weights.js (.990 .990
// .980 .990, .908). What made a difference is said beside the weight; all others made none: they
// separate repairs that do not come up among those searches. SNIPPET changes no rank.

/** What a reading is worth; what was typed counts 1. */
export const READING = {
  /** The last word, become another: the reader is still typing. */
  completion: 0.3,
  /** Telex or VNI, where the archive has the word with just these marks, or with others. */
  typedForm: 0.8,
  typedBase: 0.5,
  /** A slip, before so much of its cost is taken away: nDCG .912 at 1.35. */
  slip: 0.9,
  suspectedSlip: 0.7,
  foreignSlip: 1,
  slipCost: 1 / 4,
  split: 0.9,
  /** `hanoi` and `hà nội`: the commoner, and the rarer, of two ways to write one name. */
  commonerName: 1.3,
  rarerName: 0.9,
  /** No reading of a word falls below this share of its best. */
  leastShare: 0.4,
};

/** The cost of having typed one word for another. */
export const SLIP = {
  transposed: 0.5,
  doubled: 0.4,
  leftOut: 0.6,
  /** Slip without marks .977 at 1.35. */
  extra: 0.9,
  /** Slip without marks .974 at 1.05. */
  neighbour: 0.7,
  /** Slip without marks .977 at .66. */
  other: 1.1,
  /** Two words run together. */
  split: 0.5,
  /** What costs as much or more is another word. */
  most: 1.3,
  /** A digit of frequency makes a word so much likelier to have been meant. */
  frequency: 0.04,
};

/** How much speaks for a repair. */
export const GAIN = {
  /** A word stands beside its neighbour somewhere. */
  beside: 10,
  /** To doubt a word that exists takes more. */
  doubt: 1,
  doubtedCost: 3,
  typedReading: 9,
  unknown: 5,
  unknownCost: 4,
  /** Words run together that never stand together are none. */
  unsupportedSplit: 99,
  /** A gain that is smaller by so much makes a reading e times less likely. */
  scale: 3,
};

/**
 * How strong a title that lacks one word, or more, must be beside those that have all: slips .940
 * and .930 with `lackingOne` at 1.2.
 */
export const RECALL = { lackingOne: 0.8, lackingMore: 1.5 };

/** Which line of a text is shown: one with many words of the query, these beside each other. */
export const SNIPPET = { word: 4, neighbour: 0.5 };
