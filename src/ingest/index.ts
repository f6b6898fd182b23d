/** The walk of one document, from its bytes as text to the contract's JSON. */
import type { Document } from '../schema/document.ts';
import { begin, type Context, type Draft, finish, follow, type Seed, type Stage } from './draft.ts';
import { refusalOf } from './read/refuse.ts';
import * as stages from './stages.ts';

export type { Context, Draft, Seed } from './draft.ts';

const { open, restore, trim, join, correct, outline, describe, annotate } = stages;
const { restate, relabel, attach, judge, account, curate, grade, name, refuse } = stages;

/** As far as the rules read the text alone: what a person quotes from. */
const reading: readonly Stage<unknown>[] = [
  open, // a page becomes its text, with its tables; plain text stays
  restore, // what mirrors and converters did is undone, each change an edit
  trim, // every line gets its fate: body, row of a table, metadata fields, navigation …
  join, // broken lines become paragraphs again
];

export const walk: readonly Stage[] = [
  ...reading,
  correct, // the record on the text
  outline, // numbers become sections and clauses, paragraphs sentences
  describe, // what the document says of itself: title, issuers, day, years, region
  annotate, // what each sentence is about, commits to, cites, and who answers for it
  restate, // which sentences repeat what national documents provide
  relabel, // the record on the labels
  attach, // tables go into the clauses that they stand behind
  judge, // whether the text is whole, and what else a person should look at
  account, // the ledger and the edits
  curate, // the record on all else
  grade, // how far the source can be relied on
  name, // bodies and cited documents, once the place is known
];

/** Of a text that is too large or ill-formed only its record is known. */
const refusal: readonly Stage[] = [refuse, curate, grade];

/**
 * Turn a seed into a document.
 *
 * Pure: the same seed gives the same document. Never throws on any text; what is odd is said in `diagnostics`,
 * as is why a text was not read. What documents say of each other is added by `link`, which sees all of them.
 */
export function ingest(seed: Seed, context: Context): Document {
  const stages = refusalOf(seed.text) ? refusal : walk;
  return finish(follow(stages, begin(seed), context));
}

/** Take a seed as far as a person quotes from it: restored and trimmed, and not yet corrected. */
export const prepare = (seed: Seed): Draft => follow(reading, begin(seed), null);

/** Take a seed as far as its text is final: as `prepare` does, and corrected by its record. */
export const prepareCorrected = (seed: Seed): Draft =>
  follow([...reading, correct], begin(seed), null);
