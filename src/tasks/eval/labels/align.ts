/** Which sentence of a document is which unit of the gold: by their words, punctuation and width aside. */
import type { Clause, Label, Section } from '../../../schema/document.ts';
import type { GoldClause, GoldDocument, GoldUnit } from './gold.ts';
import { withoutMarker } from './markers.ts';

/** What is scored of a document: any `Document` fits. */
export interface Scored {
  sections: readonly Section[];
  clauses: readonly Clause[];
}

/** Units that one or more sentences answer for, with the labels those carry. */
export interface Place {
  units: GoldUnit[];
  labels: Label[];
}

export interface Alignment {
  places: Place[];
  /** Each gold clause with the clause that holds most of its text; null where none does. */
  clauses: (readonly [GoldClause, Clause | null])[];
}

interface Item {
  words: string;
  labels: readonly Label[];
  clause: Clause | null;
}

/** What a few garbled characters leave of a sentence. */
const ALIKE = 0.6;

/** Shorter text is found in anything. */
const ENOUGH = 6;

/**
 * Reduce a text to its letters and digits, so that printings can be compared.
 *
 * @example normal('“双减”成效。') // '双减成效'
 */
export function normal(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Reduce a text to what the gold copied from the seed: signs in whatever width and quotes in whatever shape the
 * restoration gave them, blanks aside.
 *
 * @example asScraped('“一长多校”（街道），') === asScraped('"一长多校"(街道),')
 */
export function asScraped(text: string): string {
  return text.normalize('NFKC').replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'").replace(/\s/gu, '');
}

/** Align a document with its gold. A unit that no sentence answers for keeps a place without labels. */
export function align(document: Scored, gold: GoldDocument): Alignment {
  const sentences: Item[] = document.clauses.flatMap((clause) =>
    clause.sentences.map(({ text, labels }) => ({ words: normal(text), labels, clause })),
  );
  const headings: Item[] = document.sections.map(({ heading, labels }) => {
    return { words: normal(heading), labels, clause: null };
  });
  const places = new Map<string, Place>();
  const held = new Map<GoldUnit, Item[]>();
  const put = (unit: GoldUnit, items: readonly Item[], pool: readonly Item[], kind: string) => {
    const key = items.length === 0 ? unit.id : `${kind}${items.map((item) => pool.indexOf(item))}`;
    const place = places.get(key) ?? { units: [], labels: items.flatMap(({ labels }) => labels) };
    place.units.push(unit);
    places.set(key, place);
    held.set(unit, [...items]);
  };
  const nextSentence = finder(sentences);
  const nextHeading = finder(headings);
  for (const unit of gold.headings) put(unit, nextHeading(unit), headings, 'h');
  for (const { units } of gold.clauses) {
    for (const unit of units) put(unit, nextSentence(unit), sentences, 's');
  }
  return {
    places: [...places.values()],
    clauses: gold.clauses.map((clause) => [clause, commonest(clause, held)] as const),
  };
}

/**
 * Find the items of one unit after another, each search going on where the last one found: the same words,
 * words that hold them (sentences cut otherwise), the words they hold, and last the most alike (garbled text).
 */
function finder(items: readonly Item[]): (unit: GoldUnit) => Item[] {
  let from = 0;
  return (unit) => {
    const words = normal(withoutMarker(unit.text));
    const order = [...items.keys()].map((at) => (at + from) % items.length);
    const first = (fits: (item: string) => boolean) =>
      order.find((at) => fits(items[at]?.words ?? ''));
    const one = first((item) => item === words) ?? first((item) => holds(item, words));
    const parts = one === undefined ? items.filter((item) => holds(words, item.words)) : [];
    if (parts.length > 0) return parts;
    const found = one ?? first((item) => similarity(item, words) >= ALIKE);
    if (found === undefined) return [];
    from = found;
    return items.slice(found, found + 1);
  };
}

const holds = (outer: string, inner: string) => inner.length >= ENOUGH && outer.includes(inner);

/** Share of pairs of neighbouring characters that two texts have in common, 0 to 1. */
function similarity(a: string, b: string): number {
  const pairsOf = (text: string) => new Set(Array.from(text, (_, at) => text.slice(at, at + 2)));
  const pairs = pairsOf(a);
  const others = pairsOf(b);
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  return (2 * shared) / (pairs.size + others.size);
}

function commonest(clause: GoldClause, held: ReadonlyMap<GoldUnit, Item[]>): Clause | null {
  const votes = new Map<Clause, number>();
  for (const unit of clause.units) {
    for (const item of held.get(unit) ?? []) {
      if (item.clause) votes.set(item.clause, (votes.get(item.clause) ?? 0) + item.words.length);
    }
  }
  return [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
