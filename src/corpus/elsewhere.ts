/** Where to look in a document that has no label of a theme: words to search for, and passages of other themes that hold one. */
import type { Document, Elsewhere } from '../schema/document.ts';
import type { Theme, Topic } from '../schema/theme.ts';

/** So many words are looked for where the codebook names none. */
const FIRST = 4;
/** A term in parts says nothing when it is looked for as it stands. */
const inOnePiece = (term: string) => !term.includes('…');

/**
 * Name the words to look for where a theme, or one of its topics, has no label.
 *
 * @example wordsToLookFor(funding) // ['经费', '资助', '资金', '财政', '收费', '预算']
 */
export function wordsToLookFor(
  theme: Pick<Theme, 'name' | 'lookFor' | 'terms' | 'topics'>,
  topic: Pick<Topic, 'lookFor' | 'terms'> | null = null,
): readonly string[] {
  const { lookFor } = topic ?? theme;
  if (lookFor) return lookFor;
  const terms = topic?.terms ?? [...theme.terms, ...theme.topics.flatMap((one) => one.terms)];
  const first = terms.filter(inOnePiece).slice(0, FIRST);
  return first.length > 0 ? first : [theme.name];
}

/**
 * Find the clauses and headings of other themes that hold a word of this one, headings first.
 *
 * Only terms count that give the theme its label elsewhere, neither within an exception nor a mere hint, and of those
 * the ones that hold a word to look for: `经费保障`, not `建档立卡`. A term of a core theme always gives its label, so
 * that nothing is found for those.
 *
 * @returns one a passage; none where the theme is unknown
 * @example elsewhere(sanming, funding)[0] // { anchor: 'c3-2-s4', label: '三/2', marker: '2.', words: ['经费保障'] }
 */
export function elsewhere(
  { sections, clauses }: Pick<Document, 'sections' | 'clauses'>,
  theme: Pick<Theme, 'id' | 'lookFor'>,
): Elsewhere[] {
  const { lookFor } = theme;
  const isClear = (word: string) => lookFor?.some((one) => word.includes(one)) ?? true;
  return [...sections, ...clauses].flatMap((passage) => {
    const found = (passage.mentions ?? []).flatMap(({ theme: of, sentence, words }) => {
      const clear = of === theme.id ? words.filter(isClear) : [];
      return clear.length > 0 ? [{ sentence, words: clear }] : [];
    });
    const [first] = found;
    if (!first) return [];
    const { id, label, marker } = passage;
    const words = [...new Set(found.flatMap((one) => one.words))];
    return [{ anchor: first.sentence ?? id, label: label ?? marker ?? id, marker, words }];
  });
}
