/** Some words of a sentence, shown by themselves with the marks that they have in it. */
import type { Span } from '../../../schema/common.ts';
import type { Edit, Sentence } from '../../../schema/document.ts';
import type { Range } from '../../../text/range.ts';
import { type Segment, segments } from './segments.ts';

/**
 * Keep of a sentence's segments what lies in a range of its text.
 *
 * Where words were only taken out there is no text to lie in it: such a place is kept at the edges as well.
 *
 * @example segmentsWithin(segments({ text: '新增办学组合5个。', … }), { start: 2, end: 6 }).map(({ text }) => text) // ['办学组合']
 */
export function segmentsWithin(parts: readonly Segment[], { start, end }: Range): Segment[] {
  let at = 0;
  return parts.flatMap((part) => {
    const from = at;
    at += part.text.length;
    if (part.text === '') return start <= from && from <= end ? [part] : [];
    const text = part.text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return text === '' ? [] : [{ ...part, text }];
  });
}

/** Where a document was restored, or is damaged. */
export interface Restored {
  edits: readonly Edit[];
  garbled: readonly Span[];
}

/**
 * Cut words of a sentence into segments, with the sentence's marks where they stand in it.
 *
 * Words that were put together from several places of the sentence stand nowhere in it, and have no marks.
 */
export function segmentsOfWords(
  words: string,
  { text, span }: Pick<Sentence, 'text' | 'span'>,
  { edits, garbled }: Restored,
): Segment[] {
  const start = text.indexOf(words);
  if (start < 0) return segments({ text: words, span, labels: [] });
  const end = start + words.length;
  return segmentsWithin(segments({ text, span, labels: [] }, edits, garbled), { start, end });
}
