/** `content/records/<document>.yaml`: what a person knows about a seed and its text does not say. */
import { z } from 'zod';
import {
  certainty,
  completeness,
  day,
  oneLine,
  sha256,
  slug,
  sourceKind,
  stage,
  year,
} from './common.ts';

/** An address that a page may link to. */
export const webAddress = z
  .url({ protocol: /^https?$/ })
  .max(500)
  .refine(namesNobody, 'leave out the name of a user, which ends in @');

/** A name before the `@` is a secret handed out, or another site in disguise: `https://gov.cn@evil.example/`. */
function namesNobody(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { username, password } = new URL(address);
  return username === '' && password === '';
}

/** A piece of a text, on one line; it may hold whatever the text holds, but no control characters. */
const quotation = z.string().regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'write it on one line');

/** `theme/topic` of a core theme, or the id of a secondary theme. */
const labelName = z
  .string()
  .max(161)
  .regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/, 'a theme, or theme/topic, by their ids');

/** What a person reads otherwise than the rules do: the words of a place, or what it is about. */
export const correction = z
  .strictObject({
    /** As it stands in the published text, restored by the rules; exactly once in the document. */
    quote: quotation.min(1),
    /** What it should read; empty where it should not stand there at all. */
    replace: oneLine.optional(),
    /** Which labels the sentence or heading of the quotation should have besides, and which it should not. */
    labels: z
      .strictObject({
        add: z.array(labelName).default([]),
        remove: z.array(labelName).default([]),
      })
      .refine(({ add, remove }) => add.length + remove.length > 0, 'add or remove a label')
      .optional(),
    /** How the person knows; shown to readers. */
    reason: z.string().trim().min(1),
  })
  .refine(
    ({ replace, labels }) => (replace === undefined) !== (labels === undefined),
    'say either what replaces the quotation or which labels change',
  )
  .refine(({ quote, replace }) => quote !== replace, 'the quotation and its replacement are equal');
export type Correction = z.infer<typeof correction>;

/** A correction of the text itself. */
export type TextCorrection = Correction & { replace: string };
/** A correction of what the text is about. */
export type LabelCorrection = Correction & { labels: { add: string[]; remove: string[] } };

export const isTextCorrection = (one: Correction): one is TextCorrection =>
  one.replace !== undefined;
export const isLabelCorrection = (one: Correction): one is LabelCorrection =>
  one.labels !== undefined;

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
  source: z
    .strictObject({
      /** Null until a person has looked: shown to readers as not checked. */
      kind: sourceKind.nullable(),
      /** Someone handed the file in; nobody here has seen where it was published. */
      supplied: z.literal(true).optional(),
      url: webAddress.nullable(),
      retrieved: day.nullable(),
      /** Why it is of this kind; null only together with it. */
      evidence: z.string().min(1).nullable(),
    })
    .refine(({ kind, evidence }) => kind === null || evidence !== null, {
      path: ['evidence'],
      message: 'a kind needs its evidence',
    }),
  completeness: z
    .strictObject({
      /** Null until a person has looked; silence on a theme then proves nothing. */
      state: completeness.nullable(),
      evidence: z.string().min(1).nullable(),
    })
    .refine(({ state, evidence }) => state === null || evidence !== null, {
      path: ['evidence'],
      message: 'a state needs its evidence',
    }),
  /** The day the document joined the corpus. */
  added: day,
  /** Only where the text is wrong or silent and a person knows better; the rest is read from the text. */
  metadata: z
    .strictObject({
      title: oneLine,
      noticeTitle: oneLine,
      issuers: z.array(oneLine),
      docNumber: oneLine,
      indexNumber: oneLine,
      signed: day,
      published: day,
      years: z.strictObject({ from: year, to: year }),
      type: oneLine,
    })
    .partial()
    .default({}),
  /** Corrections of the restored text, in any order. */
  corrections: z.array(correction).default([]),
  /** Names that are written in traditional characters and stay so: `乾`, `峯`. */
  keep: z.array(oneLine.min(1)).default([]),
});
export type Record = z.infer<typeof record>;
