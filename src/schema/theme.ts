/** Front matter of `content/themes/<theme>.mdx`: a theme's codebook and the terms that find it. */
import { z } from 'zod';
import { day, oneLine, slug, stage } from './common.ts';

/**
 * A term is plain text looked up in a sentence. `…` between two parts lets up to 12 characters
 * of one phrase stand between them (`特殊教育…经费`), `……` those of one sentence, commas too (`任满……交流`).
 * Exceptions reach over commas in any case.
 */
const term = z.string().min(1).max(40);

const words = z.string().min(1).max(400);

/**
 * Words to look for, shorter than terms and fewer, where a document has no label: `经费`, `资助`. They lead a reader to
 * places that may be near; a term in a clause of another theme is shown where it holds one of them.
 */
const lookFor = z
  .array(
    oneLine
      .min(1)
      .max(20)
      .regex(/^[^|｜…]*$/, 'write words without | and …'),
  )
  .min(1)
  .max(8)
  .optional();

/** Words as they stand in a phrase that is looked for. */
const wording = oneLine
  .min(2)
  .max(20)
  .regex(/^[^\s|｜…"“”]*$/, 'write words without blanks, |, … and quotation marks');

/** A sentence, or for a secondary theme a clause, that must be labelled. It runs as a test of the terms. */
export const example = z.strictObject({
  text: words,
  /** Heading that it stands under, for what counts in context only (codebook R2). */
  under: words.nullable().default(null),
  /** The other topics of this theme that it is about as well (R1); no more than these and its own. */
  also: z.array(slug).default([]),
});
export type Example = z.infer<typeof example>;

/** A near miss: words that look like the topic's and must not be labelled with it. */
export const counterexample = z.strictObject({
  text: words,
  under: words.nullable().default(null),
  /** What it is about instead, in a few words. */
  why: z.string().min(1),
});
export type Counterexample = z.infer<typeof counterexample>;

export const topic = z.strictObject({
  id: slug,
  name: oneLine.min(1),
  /** Absent: its first terms. */
  lookFor,
  /** What counts, in the codebook's words. */
  counts: z.string().min(1),
  /** What does not, null where nothing is near enough to be confused. */
  excludes: z.string().nullable(),
  /** Words that give this label wherever they stand. */
  terms: z.array(term).min(1),
  /** Words that give it only in a clause or under a heading that is of this theme (codebook R2). */
  contextTerms: z.array(term).default([]),
  /** Longer words in which a term does not count: a match inside one of these is dropped. */
  exceptions: z.array(term).default([]),
  /** Secondary themes whose headings take these terms for their own: `学位` under 普通高中. */
  notUnder: z.array(slug).optional(),
  examples: z.array(example).default([]),
  counterexamples: z.array(counterexample).default([]),
});
export type Topic = z.infer<typeof topic>;

export const theme = z.strictObject({
  id: slug,
  name: oneLine.min(1),
  /** Core themes are labelled on sentences, by topic; secondary themes on clauses. */
  // `further` is what secondary themes were called at first.
  kind: z.preprocess(
    (value) => (value === 'further' ? 'secondary' : value),
    z.enum(['core', 'secondary']),
  ),
  /** Place in every list of themes, from 1. */
  order: z.int().positive(),
  /** Absent: its first terms. */
  lookFor,
  /**
   * Words for one thing, so that a search for one of them offers the others: `[课后服务, 延时服务]`. Not words that
   * are merely near: what is found by another word is shown as an answer.
   */
  synonyms: z.array(z.array(wording).min(2).max(10)).optional(),
  /**
   * Short names, each with what it is short for. Only a search for the short name is widened: it may stand within
   * other words, as 职教 does in 兼职教师.
   */
  shortNames: z.record(wording, z.array(wording).min(1).max(4)).optional(),
  definition: z.string().min(1),
  /** A document that covers none of these is out of scope for the theme; empty: every stage. */
  stages: z.array(stage),
  /** Core themes only. */
  topics: z.array(topic).default([]),
  /** Secondary themes only: words that give the theme to a clause. */
  terms: z.array(term).default([]),
  exceptions: z.array(term).default([]),
  /** Secondary themes only; a core theme gives them by topic. */
  examples: z.array(example).default([]),
  counterexamples: z.array(counterexample).default([]),
  /** The national documents that the theme rests on. */
  basis: z
    .array(
      z.strictObject({
        title: oneLine.min(1),
        number: oneLine.nullable(),
        issued: day.nullable(),
        issuer: oneLine.min(1),
      }),
    )
    .default([]),
});
export type Theme = z.infer<typeof theme>;
