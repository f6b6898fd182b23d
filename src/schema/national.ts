/** `content/national.yaml`: what national documents say and localities repeat: phrases, and provisions with a rule or figure. */
import { z } from 'zod';
import { day, oneLine, slug } from './common.ts';

/** Words without marks at their ends, on one line. */
const words = z
  .string()
  .max(80)
  .regex(/^[\p{L}\p{N}][^\p{Cc}\u2028\u2029]*[\p{L}\p{N}%]$/u, {
    message: 'write two characters or more on one line, without punctuation at its ends',
  });

/** Plain text looked up in a sentence; quotes and blanks aside, and of any width. */
const term = z
  .string()
  .min(1)
  .max(40)
  .regex(/^[^…]*$/u, { message: 'write what stands between two words as a part of its own' });

/** A sentence that must be found, or must not; it runs as a test of the terms. */
const sentence = z.string().min(1).max(400);

export const nationalText = z.strictObject({
  /** Never reused; an HTML id on the page. */
  id: slug,
  /** In the words of the national document. A phrase is found wherever these characters stand. */
  text: words,
  /** As one writes it: a title with its marks 《》, a report or a meeting without. Null where nobody has looked it up. */
  document: oneLine.trim().min(1).max(200).nullable(),
  /** 发文字号; null where it has none or nobody has looked it up. */
  number: oneLine.trim().min(1).max(60).nullable(),
  /** The day that it bears, or else that it was made public. */
  date: day.nullable(),
  /** Only of a page that somebody has read; null otherwise, and then nothing is linked. */
  url: z.url({ protocol: /^https?$/ }).nullable(),
  /**
   * Of a provision, how localities say it: one word of each part, in this order, with up to 24 characters between two
   * parts and among these no figure but a year and no end of a sentence. Absent: a phrase.
   */
  parts: z.array(z.array(term).min(1)).min(1).optional(),
  /** One of these stands in the sentence too, wherever. */
  about: z.array(term).default([]),
  /** None of these stands between the first part and the end of the last one. */
  exceptions: z.array(term).default([]),
  examples: z.array(sentence).default([]),
  /** Near misses: another figure, another matter. */
  counterexamples: z.array(sentence).default([]),
});
export type NationalText = z.infer<typeof nationalText>;

/** A national text that localities restate in words of their own. */
export type Provision = NationalText & { parts: string[][] };

export const isProvision = (text: NationalText): text is Provision => text.parts !== undefined;

export const nationalTexts = z.array(nationalText);
