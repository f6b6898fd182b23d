/** Cut a sentence where the site has something to show in it: words that decided a label, repairs. */
import type { Span } from '../../../schema/common.ts';
import type { Edit, Sentence } from '../../../schema/document.ts';
import type { PlacedEdit } from '../../../text/edited.ts';
import { isMarked } from '../../../text/marked-edit.ts';
import { editsWithin, isApplied, isWithin, placeWithin } from '../../../text/published.ts';
import type { Range } from '../../../text/range.ts';
import { findHidden } from '../restoration/characters.ts';

export { isApplied, isMarked, isWithin as within };

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

/** Name an edit as notes and links call it, an HTML id. */
export function editId({ span }: Pick<Edit, 'span'>): string {
  return `e${span[0]}-${span[1]}`;
}

/** Name a damaged place as notes and links call it, an HTML id. */
export function damageId(span: Span): string {
  return `d${span[0]}-${span[1]}`;
}

const touch = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1];

/**
 * Find where the marked edits stand in the restored sentence.
 *
 * An edit whose words are not where they should be is left out: no mark is better than a mark in
 * the wrong place.
 */
export function locateEdits(
  sentence: Pick<Sentence, 'text' | 'span'>,
  edits: readonly Edit[],
): PlacedEdit[] {
  return editsWithin(sentence.span, edits).filter(
    ({ start, end, edit }) =>
      isMarked(edit) && sentence.text.slice(start, end) === (isApplied(edit) ? edit.to : edit.from),
  );
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
  const placed = editsWithin(sentence.span, edits);
  const marked = locateEdits(sentence, edits);
  const repairs = marked.filter(({ edit }) => isApplied(edit));
  const guesses = marked.filter(({ edit }) => !isApplied(edit));
  const damage = garbled
    .filter((range) => isWithin(range, sentence.span))
    // A guess covers the damage that it was made for.
    .filter((range) => !guesses.some(({ edit }) => touch(edit.span, range)))
    .map((range) => ({ ...placeWithin(range, sentence.span, placed), range }));
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
