/** Cut a sentence where the site has something to show in it: words that decided a label, repairs. */
import type { Span } from '../../../schema/common.ts';
import type { Edit, Sentence } from '../../../schema/document.ts';
import { isMarked } from '../../../text/marked-edit.ts';
import { damageId, editId, locateDamage, locateEdits } from '../../../text/marked-places.ts';
import { isApplied, isWithin } from '../../../text/published.ts';
import type { Range } from '../../../text/range.ts';
import { findHidden } from '../restoration/characters.ts';

export { damageId, editId, isApplied, isMarked, isWithin as within, locateEdits };

export interface Segment {
  /** Empty where a repair only took something away. */
  text: string;
  /** These words decided a label. */
  evidence: boolean;
  /** The repair that put these words here, if one did. */
  edit: Edit | null;
  /** The range of the seed that is damaged here: these are its own characters. */
  damage: Span | null;
  /** What the damaged words may have been; not sure enough to be put in their place. */
  guess: Edit | null;
  /** A single character that cannot be seen, or that moves others about. */
  hidden: boolean;
}

/** Find the first place of each piece of evidence that stands in the sentence itself. */
export function locateEvidence(sentence: Pick<Sentence, 'text' | 'labels'>): Range[] {
  const words = new Set(sentence.labels.flatMap(({ evidence }) => evidence).filter(Boolean));
  return [...words].flatMap((word) => {
    const start = sentence.text.indexOf(word);
    return start < 0 ? [] : [{ start, end: start + word.length }];
  });
}

/**
 * Cut a sentence into segments that are alike throughout; together they are its text, unchanged.
 *
 * @param garbled Ranges of the seed that are damaged; those of other sentences are ignored.
 * @example
 * segments({ text: '加强作业管理。', span: [0, 7], labels: [作业管理] }).map(({ text }) => text)
 * // ['加强', '作业管理', '。']
 */
export function segments(
  sentence: Pick<Sentence, 'text' | 'span' | 'labels'>,
  edits: readonly Edit[] = [],
  garbled: readonly Span[] = [],
): Segment[] {
  const { text } = sentence;
  const evidence = locateEvidence(sentence);
  const marked = locateEdits(sentence, edits);
  const repairs = marked.filter(({ edit }) => isApplied(edit));
  const guesses = marked.filter(({ edit }) => !isApplied(edit));
  const damage = locateDamage(sentence, edits, garbled);
  const hidden = findHidden(text);
  const inText = (offset: number) => Math.min(Math.max(offset, 0), text.length);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...evidence, ...marked, ...damage, ...hidden]) {
    cuts.add(inText(start)).add(inText(end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const deleted = repairs.filter(({ start, end }) => start === end);
  const plain = { evidence: false, damage: null, guess: null, hidden: false };
  return edges.flatMap((start, index) => {
    const gaps = deleted
      .filter((repair) => inText(repair.start) === start)
      .map(({ edit }) => ({ text: '', ...plain, edit }));
    const end = edges[index + 1];
    if (end === undefined) return gaps;
    const covers = (place: Range) => place.start <= start && end <= place.end;
    const guess = guesses.find(covers)?.edit ?? null;
    return [
      ...gaps,
      {
        text: text.slice(start, end),
        evidence: evidence.some(covers),
        edit: repairs.find(covers)?.edit ?? null,
        damage: guess?.span ?? damage.find(covers)?.range ?? null,
        guess,
        hidden: hidden.some(covers),
      },
    ];
  });
}
