/** The themes, compiled once: all terms and exceptions of all themes in one matcher. */
import type { Theme } from '../../schema/theme.ts';
import { keyOf, quoteFrom } from '../../text/key.ts';
import { compileMatcher, type Match, type Matcher, type Pattern } from './matcher.ts';
import { crossesWords } from './words.ts';

/** What a term stands for. `topic` is null for a secondary theme's terms. */
interface Meaning {
  readonly theme: string;
  readonly topic: string | null;
  readonly kind: 'term' | 'context' | 'exception';
}

export interface Codebook {
  /** In the order of the codebook, topics in the order of their theme's file. */
  readonly themes: readonly Theme[];
  readonly matcher: Matcher<Meaning>;
}

/** Longer terms are hardly ever made of pieces of other words. */
const SHORT = 4;

/** No exception is longer: forty characters of a term and the gaps in it. */
const LONGEST = 100;

/** A term found in a text and not covered by an exception. */
export interface Hit {
  readonly theme: string;
  readonly topic: string | null;
  readonly kind: 'term' | 'context';
  /** Offset in the text's key, for sorting. */
  readonly at: number;
  /** The words as they stand in the text. */
  readonly evidence: string;
  /** A term with `…`: words that are not the term's stand in the evidence. */
  readonly joined: boolean;
}

/**
 * Compile the themes for `annotate`. Do it once for many documents.
 *
 * @example const codebook = compileCodebook(themes)
 */
export function compileCodebook(themes: readonly Theme[]): Codebook {
  const sorted = themes.toSorted((a, b) => a.order - b.order);
  return { themes: sorted, matcher: compileMatcher(sorted.flatMap(patternsOf)) };
}

function patternsOf({ id: theme, terms, exceptions, topics }: Theme): Pattern<Meaning>[] {
  const make = (words: readonly string[], topic: string | null, kind: Meaning['kind']) =>
    words.map((term) => ({ term, meaning: { theme, topic, kind }, wide: kind === 'exception' }));
  return [
    ...make(terms, null, 'term'),
    ...make(exceptions, null, 'exception'),
    ...topics.flatMap((topic) => [
      ...make(topic.terms, topic.id, 'term'),
      ...make(topic.contextTerms, topic.id, 'context'),
      ...make(topic.exceptions, topic.id, 'exception'),
    ]),
  ];
}

/**
 * Find the codebook's terms in a text. A match that lies within an exception of its topic or theme
 * does not count, nor one that is made of pieces of other words.
 *
 * @example findHits('切实减轻中小学教师负担，做好“双减”工作', codebook) // 双减 only
 */
export function findHits(text: string, { matcher }: Codebook): Hit[] {
  const key = keyOf(text);
  const matches = matcher.find(key.text);
  const exceptions = matches.filter(({ meaning }) => meaning.kind === 'exception');
  let from = 0;
  return matches.flatMap((match) => {
    const { kind, theme, topic } = match.meaning;
    while ((exceptions[from]?.start ?? Number.NaN) < match.start - LONGEST) from += 1;
    if (kind === 'exception' || isExcepted(match, exceptions, from)) return [];
    if (isChance(match, key.text)) return [];
    const evidence = quoteFrom(text, key, match.start, match.end);
    return [{ theme, topic, kind, at: match.start, evidence, joined: match.pieces.length > 0 }];
  });
}

/** A short term that two other words happen to spell where they meet, as `作业` in `工作业绩`. */
function isChance({ start, end, pieces }: Match<Meaning>, key: string): boolean {
  const words = pieces.length > 0 ? pieces : [[start, end] as const];
  return words.some(([from, to]) => to - from <= SHORT && crossesWords(key, from, to));
}

/** Matches are in order, so only exceptions that begin shortly before a match can hold it. */
function isExcepted(
  match: Match<Meaning>,
  exceptions: readonly Match<Meaning>[],
  from: number,
): boolean {
  for (let at = from; at < exceptions.length; at += 1) {
    const exception = exceptions[at] as Match<Meaning>;
    if (exception.start > match.end) return false;
    if (excepts(exception, match)) return true;
  }
  return false;
}

function excepts(exception: Match<Meaning>, match: Match<Meaning>): boolean {
  return (
    exception.meaning.theme === match.meaning.theme &&
    (exception.meaning.topic === null || exception.meaning.topic === match.meaning.topic) &&
    // A name that holds one part of a term takes out the term: 职业道德建设与教学能力 is not 职业…教学能力.
    (holds(exception, match) ||
      (exception.pieces.length === 0 &&
        match.pieces.some(([start, end]) => holds(exception, { start, end }))))
  );
}

type Place = Pick<Match<Meaning>, 'start' | 'end'>;

const holds = (outer: Place, inner: Place) => outer.start <= inner.start && inner.end <= outer.end;
