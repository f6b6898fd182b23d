import { z } from 'zod';

/** A half-open range `[start, end)` of UTF-16 offsets in the decoded seed. */
export const span = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .refine(([start, end]) => start <= end, 'a span may not end before it starts');
export type Span = z.infer<typeof span>;

/** Ids and addresses are made of these only, so that no text of a seed can become a path. */
export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens');

/** A calendar day, `YYYY-MM-DD`. Some YAML readers make a `Date` of an unquoted one: it is taken back. */
export const day = z.preprocess((value) => daysAsText(value), z.iso.date());

/**
 * YAML readers make a `Date` of an unquoted `2023-05-18`, wherever it stands; our schemas want the day as it was written.
 *
 * @example daysAsText([new Date('2023-05-18')]) // ['2023-05-18']
 */
export function daysAsText(value: unknown): unknown {
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  }
  if (Array.isArray(value)) return value.map(daysAsText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, daysAsText(part)]));
}

/** Text on one line: no control characters, none that break a line, none that turn the direction of writing. */
export const oneLine = z
  .string()
  .regex(
    /^[^\p{Cc}\u2028\u2029\p{Bidi_Control}]*$/u,
    'write it on one line, with signs that are seen',
  );

export const year = z.int().min(1949).max(2100);

/** 学段: the school stages that a document or a theme is about. */
export const stage = z.enum([
  'preschool',
  'primary',
  'junior-secondary',
  'senior-secondary',
  'secondary-vocational',
  'special',
  'higher',
  'lifelong',
]);
export type Stage = z.infer<typeof stage>;

export const regionLevel = z.enum(['national', 'province', 'city', 'county']);
export type RegionLevel = z.infer<typeof regionLevel>;

/** `stated`: the text names the region. `inferred`: a person concluded it and says from what. */
export const certainty = z.enum(['stated', 'inferred']);

export const sourceKind = z.enum(['official', 'repost', 'content-farm']);
export type SourceKind = z.infer<typeof sourceKind>;

/**
 * How far a text can be relied on, by where it comes from.
 *
 * - `A`: the page of the body that issued it or of its government.
 * - `B`: somebody else's copy.
 * - `C`: a file that someone handed in; nobody here has seen where it was published.
 * - `D`: a copy that hides whose text it is, or a page that trades in model texts.
 */
export const grade = z.enum(['A', 'B', 'C', 'D']);
export type Grade = z.infer<typeof grade>;

export const completeness = z.enum([
  'complete',
  'truncated-head',
  'truncated-tail',
  'truncated-both',
]);
export type Completeness = z.infer<typeof completeness>;

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 hexadecimal digits');

/** Why a document says nothing on a matter: it is whole and does not; it is about other stages; it is not whole. */
export const SILENCES = ['silent', 'out-of-scope', 'incomplete'] as const;
export type Silence = (typeof SILENCES)[number];
