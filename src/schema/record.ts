/** `content/records/<document>.yaml`: what a person knows about a seed and its text does not say. */
import { z } from 'zod';
import { certainty, completeness, day, sha256, slug, sourceKind, stage, year } from './common.ts';

export const record = z.strictObject({
  /** `<region>-<year>-<word>`, the file's own name, never reused. */
  id: slug,
  seed: z.strictObject({
    /** Name of a file in `seeds/`. */
    file: z.string().regex(/^[^/\\]{1,200}$/, 'the name of a file in seeds/, without a folder'),
    sha256,
  }),
  region: z
    .strictObject({
      /** An id of `content/regions.yaml`. */
      id: slug,
      certainty,
      /** Where the text says so, or what it was concluded from. */
      evidence: z.string().min(1),
    })
    .nullable(),
  stages: z.array(stage),
  source: z.strictObject({
    /** Null where nothing tells, as of a file that someone handed in. */
    kind: sourceKind.nullable(),
    /** Someone handed the file in; nobody here has seen where it was published. */
    supplied: z.literal(true).optional(),
    url: z.url({ protocol: /^https?$/ }).nullable(),
    retrieved: day.nullable(),
    /** Why it is of this kind. */
    evidence: z.string().min(1),
  }),
  completeness: z.strictObject({ state: completeness, evidence: z.string().min(1) }),
  /** The day the document joined the corpus. */
  added: day,
  /** Only where the text is wrong or silent and a person knows better; the rest is read from the text. */
  metadata: z
    .strictObject({
      title: z.string(),
      noticeTitle: z.string(),
      issuers: z.array(z.string()),
      docNumber: z.string(),
      indexNumber: z.string(),
      signed: day,
      published: day,
      years: z.strictObject({ from: year, to: year }),
      type: z.string(),
    })
    .partial()
    .default({}),
});
export type Record = z.infer<typeof record>;
