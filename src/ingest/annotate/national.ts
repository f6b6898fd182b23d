/**
 * Sentences that restate what a national document provides: its rule or its figure, in the words of the locality.
 *
 * A figure counts only where it is the same; the time grows with the text and with the number of words found.
 */
import type { Clause, Restatement, Sentence, Target } from '../../schema/document.ts';
import { isProvision, type NationalText, type Provision } from '../../schema/national.ts';
import { foldText, keyOf, quoteFrom } from '../../text/key.ts';
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

/**
 * Find the provisions that a sentence restates, in the order of their file.
 *
 * @example restate('小学3-6年级书面作业不超过60分钟', national)[0]?.evidence // ['3-6年级书面作业不超过60分钟']
 */
export function restate(text: string, { provisions, matcher }: National): Restatement[] {
  const key = keyOf(text);
  const matches = Map.groupBy(matcher.find(key.text), ({ meaning }) => meaning.provision);
  return [...matches]
    .sort(([a], [b]) => a - b)
    .flatMap(([at, found]) => {
      const provision = provisions[at];
      const spans = provision ? spansOf(provision, found, key.text) : [];
      if (!provision || spans.length === 0) return [];
      const { id, document, number } = provision;
      const evidence = spans.map(([start, end]) => quoteFrom(text, key, start, end));
      return [{ id, document, number, evidence }];
    });
}

/** Where a provision stands in a key: from its first part to the end of its last one. */
function spansOf(
  { parts, about }: Provision,
  found: readonly Match<Meaning>[],
  key: string,
): [number, number][] {
  const of = (role: Meaning['role']) => found.filter(({ meaning }) => meaning.role === role);
  if (about.length > 0 && of('about').length === 0) return [];
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
    .filter(([from, to]) => !exceptions.some(({ start, end }) => from <= start && end <= to));
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

/**
 * Tell which provision a figure is that of: its digits stand in words that restate one.
 *
 * @returns the provision's id; null where the figure is the locality's own
 */
export function restatedBy(
  { text, value }: Pick<Target, 'text' | 'value'>,
  sentence: Pick<Sentence, 'text'>,
  restatements: readonly Restatement[],
): string | null {
  const from = sentence.text.indexOf(text);
  const holds = (evidence: string) => {
    const start = sentence.text.indexOf(evidence);
    const both = sentence.text.slice(
      Math.max(from, start),
      Math.min(from + text.length, start + evidence.length),
    );
    return foldText(both).includes(String(value));
  };
  return restatements.find(({ evidence }) => evidence.some(holds))?.id ?? null;
}

/** Say of each sentence and figure of a clause which provisions it restates; what restates none stays as it was. */
export function markNational(clause: Clause, national: National): Clause {
  const sentences = clause.sentences.map((sentence) => {
    const found = restate(sentence.text, national);
    return found.length > 0 ? { ...sentence, national: found } : sentence;
  });
  const restating = new Map(sentences.map((one) => [one.id, one]));
  const targets = clause.targets.map((target) => {
    const sentence = restating.get(target.sentence);
    const id = sentence && restatedBy(target, sentence, sentence.national ?? []);
    return id ? { ...target, national: id } : target;
  });
  return { ...clause, sentences, targets };
}
