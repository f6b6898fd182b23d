/** Cut a sentence where the site has something to show in it: words that decided a label, repairs. */
import type { Span } from '../../schema/common.ts';
import type { Edit, Sentence } from '../../schema/document.ts';

export interface Segment {
  text: string;
  /** These words decided a label. */
  evidence: boolean;
  /** The repair that put these words here, if one did. */
  edit: Edit | null;
  /** The source is damaged here and nobody has said what it read. */
  garbled: boolean;
}

/**
 * Edits too many and too safe to mark one by one: a page of traditional characters would be all
 * marks. They are counted beside the text instead.
 */
const QUIET = new Set(['pinyin', 'simplified', 'line-break']);

/** Tell whether a reader should see this edit at its place in the text. */
export function isMarked(edit: Edit): boolean {
  return edit.by === 'curator' || edit.confidence !== 'certain' || !QUIET.has(edit.rule);
}

interface Place {
  start: number;
  end: number;
}

/**
 * Move a range of the seed to where it stands in the restored sentence.
 *
 * Offsets shift by what the edits before them added or took away.
 */
function place(range: Span, sentence: Pick<Sentence, 'span'>, inside: readonly Edit[]): Place {
  const move = (offset: number) => {
    const before = inside.filter(({ span }) => span[1] <= offset);
    const grown = before.map(({ to, span }) => to.length - (span[1] - span[0]));
    return offset - sentence.span[0] + grown.reduce((sum, by) => sum + by, 0);
  };
  return { start: move(range[0]), end: move(range[1]) };
}

const within = (inner: Span, outer: Span) => inner[0] >= outer[0] && inner[1] <= outer[1];

/**
 * Find where the marked edits stand in the restored sentence.
 *
 * An edit whose words are not where they should be is left out: no mark is better than a mark in
 * the wrong place.
 */
export function locateEdits(
  sentence: Pick<Sentence, 'text' | 'span'>,
  edits: readonly Edit[],
): (Place & { edit: Edit })[] {
  const inside = edits.filter(({ span }) => within(span, sentence.span));
  return inside
    .filter(isMarked)
    .map((edit) => ({ ...place(edit.span, sentence, inside), edit }))
    .filter(({ start, end, edit }) => sentence.text.slice(start, end) === edit.to);
}

/** Find the first place of each piece of evidence that stands in the sentence itself. */
export function locateEvidence(sentence: Pick<Sentence, 'text' | 'labels'>): Place[] {
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
  const repairs = locateEdits(sentence, edits);
  const inside = edits.filter(({ span }) => within(span, sentence.span));
  const damage = garbled
    .filter((range) => within(range, sentence.span))
    .map((range) => place(range, sentence, inside));
  const inText = (offset: number) => Math.min(Math.max(offset, 0), text.length);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...evidence, ...repairs, ...damage]) {
    cuts.add(inText(start)).add(inText(end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0;
    const covers = (place: Place) => place.start <= start && end <= place.end;
    return {
      text: text.slice(start, end),
      evidence: evidence.some(covers),
      edit: repairs.find(covers)?.edit ?? null,
      garbled: damage.some(covers),
    };
  });
}
