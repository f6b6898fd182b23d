/** Lay a seed out in rows, one for each entry of the ledger, so that all of it can be looked over. */
import type { Span } from '../../schema/common.ts';
import type { Clause, Document, Edit, Fate, Section } from '../../schema/document.ts';
import { cutAt } from '../../text/published.ts';
import { damageId, editId, isApplied, isMarked, within } from '../shared/passage/segments.ts';

/** Characters of the seed, changed by one edit or by none. */
export interface Part {
  text: string;
  edit: Edit | null;
  /** The source is damaged here and stays so. */
  damaged: boolean;
  /** HTML id that notes of the document's page lead to; null where none does. */
  id: string | null;
}

export interface Row {
  /** HTML id, from the offset in the seed. */
  id: string;
  fate: Fate;
  rule: string;
  parts: Part[];
  /** White space behind it, which belongs to no line. */
  space: Part[];
  /** Sections and clauses that its characters became. */
  places: (Pick<Section, 'id'> & { name: string })[];
}

export interface Sum {
  fate: Fate;
  rule: string;
  size: number;
}

const WHITESPACE = 'whitespace';

/**
 * Give every character of a seed its row, in order; together they are the seed.
 *
 * @param garbled damaged ranges, in order
 * @param nameOf names a clause as its page does
 */
export function rows(
  seed: string,
  document: Pick<Document, 'ledger' | 'edits' | 'sections' | 'clauses'>,
  garbled: readonly Span[],
  nameOf: (clause: Clause) => string,
): Row[] {
  const found: Row[] = [];
  const marks = marksOf(document.edits, garbled);
  let next = 0;
  for (const { span, fate, rule } of document.ledger) {
    const first = next;
    while ((marks[next]?.span[0] ?? span[1]) < span[1]) next += 1;
    const parts = cut(seed, span, marks.slice(first, next));
    const last = found.at(-1);
    if (rule === WHITESPACE && last) {
      last.space.push(...parts);
      continue;
    }
    const places = fate === 'published' ? placesIn(span, document, nameOf) : [];
    found.push({ id: `at-${span[0]}`, fate, rule, parts, space: [], places });
  }
  return found;
}

interface Mark extends Omit<Part, 'text'> {
  span: Span;
}

/** Name the place of an edit on the page of the seed, an HTML id. */
export function placeId(edit: Edit): string {
  return isApplied(edit) ? editId(edit) : damageId(edit.span);
}

/** Edits and damage in the order of the seed. */
function marksOf(edits: readonly Edit[], garbled: readonly Span[]): Mark[] {
  const marks: Mark[] = edits.map((edit) => ({
    span: edit.span,
    edit,
    damaged: !isApplied(edit),
    id: isMarked(edit) ? placeId(edit) : null,
  }));
  for (const range of garbled) {
    const inside = marks.filter(({ span }) => span[0] < range[1] && range[0] < span[1]);
    const group = [...inside, ...gaps(range, inside)].sort(bySpan);
    for (const mark of group) mark.damaged = true;
    const [first] = group;
    if (first) first.id ??= damageId(range);
    marks.push(...group.filter((mark) => !inside.includes(mark)));
  }
  return marks.sort(bySpan);
}

/** What marks leave of a range. */
const gaps = (range: Span, marks: readonly Mark[]): Mark[] =>
  cutAt(range, marks.toSorted(bySpan)).flatMap(({ span, mark }) =>
    mark ? [] : [{ span, edit: null, damaged: true, id: null }],
  );

const bySpan = (a: Mark, b: Mark) => a.span[0] - b.span[0] || a.span[1] - b.span[1];

/** Cut a range of the seed at the marks that begin in it. */
const cut = (seed: string, range: Span, marks: readonly Mark[]): Part[] =>
  cutAt(range, marks).map(({ span, mark }) => ({
    text: seed.slice(...span),
    edit: mark?.edit ?? null,
    damaged: mark?.damaged ?? false,
    id: mark?.id ?? null,
  }));

function placesIn(
  span: Span,
  { sections, clauses }: Pick<Document, 'sections' | 'clauses'>,
  nameOf: (clause: Clause) => string,
): Row['places'] {
  return [
    ...sections
      .filter((section) => within(section.span, span))
      .map(({ id, marker }) => ({ id, name: marker })),
    ...clauses
      .filter(({ sentences }) => sentences.some((sentence) => within(sentence.span, span)))
      .map((clause) => ({ id: clause.id, name: nameOf(clause) })),
  ];
}

/**
 * Add up the characters of each fate and rule; the sizes together are the length of the seed.
 *
 * Fates stand in the order of the reader's interest, rules in that of the text.
 */
export function sums({ ledger }: Pick<Document, 'ledger'>): Sum[] {
  const order: Fate[] = ['published', 'metadata', 'duplicate', 'boilerplate'];
  const found = new Map<string, Sum>();
  for (const { fate, rule, span } of ledger) {
    const key = `${fate}/${rule}`;
    const sum = found.get(key) ?? { fate, rule, size: 0 };
    sum.size += span[1] - span[0];
    found.set(key, sum);
  }
  return [...found.values()].sort((a, b) => order.indexOf(a.fate) - order.indexOf(b.fate));
}
