/**
 * Sentences that restate what a national document provides: its rule or its figure, in the words of the locality.
 *
 * A figure counts only where it is the same; the time grows with the text and with the number of words found.
 */
import type { Clause, Restatement, Target } from '../../schema/document.ts';
import { isProvision, type NationalText, type Provision } from '../../schema/national.ts';
import { foldText, keyOf } from '../../text/key.ts';
import { firstWhere } from '../../text/range.ts';
import { compileMatcher, type Match, type Matcher } from './matcher.ts';

/** Which provision a word belongs to, and as what: a part by its number. */
interface Meaning {
  readonly provision: number;
  readonly role: number | 'about' | 'exception';
}

export interface National {
  readonly provisions: readonly Provision[];
  readonly matcher: Matcher<Meaning>;
}

/** How far apart two parts may stand. */
const GAP = 24;
/** A sentence ends, or a figure stands that is no year: what follows is of something else. */
const PARTING = /[。;!?]|\d{1,12}(?![\d年])/u;
const FIGURE = /[\d.]/u;

/**
 * Compile the provisions among national texts. Do it once for many documents.
 *
 * @example const national = compileNational(texts)
 */
export function compileNational(texts: readonly NationalText[]): National {
  const provisions = texts.filter(isProvision);
  const patterns = provisions.flatMap(({ parts, about, exceptions }, provision) => {
    const make = (words: readonly string[], role: Meaning['role']) =>
      words.map((term) => ({ term, meaning: { provision, role } }));
    return [...parts.flatMap(make), ...make(about, 'about'), ...make(exceptions, 'exception')];
  });
  return { provisions, matcher: compileMatcher(patterns) };
}

/** Words of a text that restate a provision. */
interface Place {
  readonly provision: Provision;
  readonly start: number;
  readonly end: number;
}

/**
 * Find the provisions that a sentence restates, in the order of their file.
 *
 * @example restate('小学3-6年级书面作业不超过60分钟', national)[0]?.evidence // ['3-6年级书面作业不超过60分钟']
 */
export const restate = (text: string, national: National): Restatement[] =>
  restatementsOf(text, placesOf(text, national));

function restatementsOf(text: string, places: readonly Place[]): Restatement[] {
  const byProvision = Map.groupBy(places, ({ provision }) => provision);
  return [...byProvision].map(([{ id, document, number }, own]) => {
    const evidence = new Set(own.map(({ start, end }) => text.slice(start, end)));
    return { id, document, number, evidence: [...evidence] };
  });
}

/** Provision by provision, each in the order of the text. */
function placesOf(text: string, { provisions, matcher }: National): Place[] {
  const key = keyOf(text);
  const matches = Map.groupBy(matcher.find(key.text), ({ meaning }) => meaning.provision);
  return provisions.flatMap((provision, at) =>
    spansOf(provision, matches.get(at) ?? [], key.text).map(([from, to]) => {
      const [start = 0, last = 0] = [key.offsets[from], key.offsets[to - 1]];
      return { provision, start, end: last + 1 };
    }),
  );
}

/** Where a provision stands in a key: from its first part to the end of its last one. */
function spansOf(
  { parts, about }: Provision,
  found: readonly Match<Meaning>[],
  key: string,
): [number, number][] {
  const of = (role: Meaning['role']) => found.filter(({ meaning }) => meaning.role === role);
  if (found.length === 0 || (about.length > 0 && of('about').length === 0)) return [];
  const [firsts = [], ...rest] = parts.map((_, part) => of(part).filter(wholeIn(key)));
  // Of two beginnings with one end the later one: what stands before it is of something else.
  const byEnd = new Map<number, number>();
  for (const first of firsts) {
    let end = first.end;
    const complete = rest.every((places) => {
      const next = nextOf(places, end, key);
      end = next?.end ?? end;
      return next !== null;
    });
    if (complete) byEnd.set(end, first.start);
  }
  const exceptions = of('exception');
  return [...byEnd]
    .map(([end, start]): [number, number] => [start, end])
    .filter(([start, end]) => !holdsOne(exceptions, start, end));
}

/** Whether one of some places, which are in order and short, stands in a range. */
function holdsOne(places: readonly Match<Meaning>[], from: number, to: number): boolean {
  const first = firstWhere(places.length, (at) => (places[at]?.start ?? 0) >= from);
  for (let at = first; (places[at]?.start ?? to) < to; at += 1) {
    if ((places[at]?.end ?? 0) <= to) return true;
  }
  return false;
}

/** A figure is no part of a longer one. */
const wholeIn =
  (key: string) =>
  ({ start, end }: Match<Meaning>): boolean =>
    !(isFigure(key, start) && isFigure(key, start - 1)) &&
    !(isFigure(key, end - 1) && isFigure(key, end));

const isFigure = (key: string, at: number) => FIGURE.test(key.charAt(at));

/** The nearest place behind an end, the longest of those that begin there; both by start, then end. */
function nextOf(
  places: readonly Match<Meaning>[],
  from: number,
  key: string,
): Match<Meaning> | null {
  const nearest = places[firstWhere(places.length, (at) => (places[at]?.start ?? 0) >= from)];
  if (!nearest || nearest.start - from > GAP || PARTING.test(key.slice(from, nearest.start))) {
    return null;
  }
  const last = firstWhere(places.length, (at) => (places[at]?.start ?? 0) > nearest.start) - 1;
  return places[last] ?? nearest;
}

/** Say of each sentence and figure of a clause which provisions it restates; what restates none stays as it was. */
export function markNational(clause: Clause, national: National): Clause {
  const places = new Map(clause.sentences.map(({ id, text }) => [id, placesOf(text, national)]));
  const bySentence = Map.groupBy(clause.targets, ({ sentence }) => sentence);
  const restated = new Map(
    clause.sentences.flatMap(({ id, text }) =>
      figuresOf(text, bySentence.get(id) ?? [], places.get(id) ?? []),
    ),
  );
  return {
    ...clause,
    sentences: clause.sentences.map((sentence) => {
      const found = restatementsOf(sentence.text, places.get(sentence.id) ?? []);
      return found.length > 0 ? { ...sentence, national: found } : sentence;
    }),
    targets: clause.targets.map((target) => {
      const id = restated.get(target);
      return id === undefined ? target : { ...target, national: id };
    }),
  };
}

/** Tell which figures of a sentence are those of a provision: their digits stand in words that restate it. */
function figuresOf(
  text: string,
  targets: readonly Target[],
  places: readonly Place[],
): [Target, string][] {
  if (places.length === 0) return [];
  const sorted = places.toSorted((a, b) => a.start - b.start);
  // Both are in the order of the text, so that nothing before the last figure is looked at again.
  let from = 0;
  let first = 0;
  return targets.flatMap((target): [Target, string][] => {
    const start = text.indexOf(target.text, from);
    if (start < 0) return [];
    from = start;
    const end = start + target.text.length;
    while ((sorted[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first += 1;
    for (let at = first; (sorted[at]?.start ?? end) < end; at += 1) {
      const place = sorted[at] as Place;
      const both = text.slice(Math.max(start, place.start), Math.min(end, place.end));
      if (foldText(both).includes(String(target.value))) return [[target, place.provision.id]];
    }
    return [];
  });
}
