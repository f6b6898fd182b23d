/** Other words for one thing, as the index keeps them. */

/** `synonyms.json`. */
export interface SynonymTable {
  /** Each may stand for each of its group. */
  groups: readonly (readonly string[])[];
  /** A short name, and what it is short for: one way only, and not in the middle of a phrase. */
  short: readonly (readonly [short: string, ...full: string[]])[];
}
