/** Which documents repeat what national documents say: phrases as they stand, provisions in words of their own. */
import type { Document, Sentence } from '../schema/document.ts';
import { isProvision, type NationalText } from '../schema/national.ts';
import { compareText } from '../text/compare-text.ts';

/** Tell whether a sentence restates a national provision. */
export const restates = ({ national = [] }: Pick<Sentence, 'national'>): boolean =>
  national.length > 0;

export interface Repeated {
  text: NationalText;
  /** How many documents have the phrase in a sentence, or restate the provision. */
  documents: number;
}

/**
 * Count the documents that repeat each national text, those of most documents first.
 *
 * @example countNational(texts, documents)[0] // { text: { id: 'moral-education', … }, documents: 3 }
 */
export function countNational(
  texts: readonly NationalText[],
  documents: readonly Document[],
): Repeated[] {
  const all = documents.map(({ clauses }) => clauses.flatMap(({ sentences }) => sentences));
  const restated = all.map(
    (sentences) => new Set(sentences.flatMap(({ national = [] }) => national.map(({ id }) => id))),
  );
  const has = (one: NationalText, at: number) =>
    isProvision(one)
      ? restated[at]?.has(one.id)
      : all[at]?.some(({ text }) => text.includes(one.text));
  return texts
    .map((text) => ({ text, documents: all.filter((_, at) => has(text, at)).length }))
    .sort((a, b) => b.documents - a.documents || compareText(a.text.id, b.text.id));
}
