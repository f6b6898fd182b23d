/** `content/indicators.yaml`: which targets of different documents are about one and the same thing. */
import { z } from 'zod';
import { oneLine, slug } from './common.ts';

/**
 * Plain text looked up in the words of an indicator, spaces and quotation marks aside. `…` between two parts
 * lets up to 12 characters stand between them: `普惠性幼儿园…占`.
 */
const term = z.string().max(40);

/** One target, by quotation, where the terms alone would decide otherwise. */
const say = z.strictObject({
  document: slug,
  /** `text` of the target, or a part of it that no other target of the document holds. */
  quote: z.string().min(1),
  reason: z.string().min(1),
});

export const indicator = z.strictObject({
  id: slug,
  name: oneLine.min(1),
  theme: slug,
  /** What the values are counted in, the first as it is shown; others mean the same (`个`, `座`). */
  units: z.array(z.string().min(1)),
  /** What it is a part of; null for an absolute number. Values share an axis only by this and the unit. */
  denominator: z.string().min(1).nullable(),
  /** Statistics fix by its name alone what it is a part of (巩固率, 毛入学率); else a document has to say so. */
  defined: z.boolean().default(false),
  /** One of these stands in the indicator … */
  terms: z.array(term),
  /** … and none of these. */
  exceptions: z.array(term).default([]),
  /** The terms count only in clauses of these themes; empty: in all. */
  within: z.array(slug).default([]),
  /** What must not be concluded from the values side by side; null where nothing is special. */
  caution: z.string().min(1).nullable(),
  /** The most that may be done with the values, for the reason that `caution` gives; null: what the figures allow. */
  comparable: z.enum(['careful', 'never']).nullable().default(null),
  /** A person's say goes before the terms. */
  include: z.array(say).default([]),
  exclude: z.array(say).default([]),
});
export type Indicator = z.infer<typeof indicator>;

export const indicators = z.array(indicator);

/** Characters that may stand where a term has `…`. */
const GAP = 12;

/** One width for all signs; no spaces and no quotation marks, which every document sets in its own way. */
export const plainWords = (text: string): string =>
  text
    .replaceAll('…', '\u0000')
    .normalize('NFKC')
    .replace(/[\s“”"'‘’「」]/gu, '');

/**
 * Cut a term at its `…`, each part in the form of `plainWords`.
 *
 * @example termParts('公办园…占') // ['公办园', '占']
 */
export const termParts = (term: string): string[] => plainWords(term).split(/\0+/u);

/**
 * Tell whether a term stands in a text, with up to 12 characters at each `…`; time grows with the text alone.
 *
 * @param text of `plainWords`
 * @example termStands('普惠性幼儿园…占', '普惠性幼儿园在园幼儿占全市在园幼儿总数') // true
 */
export const termStands = (term: string, text: string): boolean =>
  partsStand(termParts(term), text);

/** Tell the same of a term that is cut already, for whoever looks in many texts. */
export function partsStand(parts: readonly string[], text: string): boolean {
  const [first = '', ...rest] = parts;
  if (first === '') return false;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    let end = at + first.length;
    const whole = rest.every((part) => {
      const found = text.slice(end, end + GAP + part.length).indexOf(part);
      end += found + part.length;
      return found >= 0;
    });
    if (whole) return true;
  }
  return false;
}
