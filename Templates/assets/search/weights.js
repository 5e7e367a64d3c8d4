// All weights that decide which results come first, in one table; those of repairs are in
// repair-weights.js, those of the index in Sources/SearchIndexing/FORMAT.md (Levels).

/** How well a spelling answers what was typed. */
export const FIT = {
  same: 1,
  /** Typed without marks among words with some, in the archive with some. */
  unmarked: 0.8,
  /** The same letters, typed without a tone. */
  toneless: 0.7,
  /** The same tone, typed without marks. */
  markless: 0.5,
  otherTone: 0.4,
  other: 0.3,
};

/** More than this fit is the same word in a title. */
export const TITLE_FIT = 0.6;

/**
 * Which of the first results go ahead: those whose title is the query; a name that the query is; those whose
 * title has all words in the order typed.
 */
export const TITLE = { whole: 2, name: 1, ordered: 0.5, other: 0 };

/** What a term is worth in a document: so much at level 0, and so much more for each level. */
export const LEVEL = { none: 0.3, each: 0.1 };

/** An abbreviation, or what it stands for; what was typed counts 1. */
export const ALIAS = 0.9;

/** A word alone, where pairs tell more. */
export const WORD_ALONE = 0.4;

/** What the order of results goes by, beside the sum of what terms are worth. */
export const ORDER = {
  dated: 4000,
  undated: 2000,
  /** Every term stands in the title or the names. */
  allInTitle: 1.4,
};
