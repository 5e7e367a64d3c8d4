// All weights that decide which results come first, in one table; those of repairs are in
// repair-weights.js, those of the index in Sources/SearchIndexing/FORMAT.md (Levels).
//
// Beside each stands what it would be at 0.6 times and at 1.5 times its value, where that makes any
// difference ("none" where it makes none): the mean reciprocal rank of 50 titles among 10,000
// invented articles, asked as they are, in Telex, without marks and with a slip, with a slip only
// (.990 .990 .980 .990), and the nDCG at 10 of the graded searches in the real archive (.908).

/**
 * How well a spelling answers what was typed. Where nothing else decides, they keep those with the
 * same marks ahead; the values for other tones and marks are those of a prototype, which counted
 * them as .7 and .3.
 */
export const FIT = {
  same: 1,
  /** Typed without marks among words with some: slip .970 at 1.2, nDCG .907 at .48. */
  unmarked: 0.8,
  /** The same letters, typed without a tone: none. */
  toneless: 0.7,
  /** The same tone, typed without marks: none. */
  markless: 0.5,
  /** None. */
  otherTone: 0.4,
  /** None. */
  other: 0.3,
};

/** More than this fit is the same word in a title: none. */
export const TITLE_FIT = 0.6;

/**
 * Which of the first results go ahead: those whose title is the query; a name that the query is;
 * those whose title has all words in the order typed. With this order 300 titles rose from .977 to
 * .986 (together with the recall of titles, which lack a word); only the order of the four counts.
 */
export const TITLE = { whole: 2, name: 1, ordered: 0.5, other: 0 };

/**
 * What a term is worth in a document: so much at level 0, and so much more for each level. `none`
 * at .45: slip without marks .977, nDCG .895; at .18: .990, .907. `each` at .06: .977, .895; at
 * .15: nDCG .907.
 */
export const LEVEL = { none: 0.3, each: 0.1 };

/** An abbreviation, or what it stands for, where what was typed counts 1: nDCG .907 at 1.35. */
export const ALIAS = 0.9;

/**
 * A word alone, where pairs tell more: slip without marks .977, nDCG .912 at .24; .990, .893 at .6.
 */
export const WORD_ALONE = 0.4;

/** What the order of results goes by, beside the sum of what terms are worth. */
export const ORDER = {
  dated: 4000,
  /** People, bodies and places are found by their names, whatever else: none. */
  undated: 2000,
  /** All terms stand in the title or the names: slips .940, .930, nDCG .900 at .84; .895 at 2.1. */
  allInTitle: 1.4,
};
