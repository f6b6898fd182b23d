/** How well the labels agree with those made by hand, as the method page shows it. */
import { z } from 'zod';

const share = z.number().min(0).max(1);

const measured = z.object({
  /** `themes`, `topics`, `targets` …, or the id of a core theme. */
  measure: z.string(),
  hit: z.int(),
  extra: z.int(),
  missed: z.int(),
  precision: share,
  recall: share,
  f1: share,
});

/** One set of documents labelled by hand. */
export const goldScore = z.object({
  /** `corpus`: those of this site; `unseen` and `blind`: others. */
  set: z.enum(['corpus', 'unseen', 'blind']),
  documents: z.int(),
  /** Sentences and headings that a person has decided on. */
  sentences: z.int(),
  measures: z.array(measured),
});
export type GoldScore = z.infer<typeof goldScore>;
