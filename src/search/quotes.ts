/** Take whole sentences that hold a phrase out of a text. */
import { cutAtPlaces } from '../text/cut-at-places.ts';
import type { Range } from '../text/range.ts';
import type { CatalogueText } from './catalogue.ts';
import type { Manner } from './corpus-index.ts';
import { findPhrase, type Simplify } from './fold.ts';

export interface Piece {
  text: string;
  /** The phrase itself. */
  marked: boolean;
  /** Far from the phrase in a long sentence: part of the quotation, and not shown at once. */
  far: boolean;
}

/** Sentences in a row, exactly, or the whole of what has no sentences. */
export interface Quote extends Range {
  /** In this block, of which it is the range. */
  block: number;
  /** Its first and last sentence, from 1; null outside of the sentences of a clause. */
  sentences: [first: number, last: number] | null;
  /** Together they are its text. */
  pieces: Piece[];
}

/** What is quoted at once without anything being far, in UTF-16 units. */
const LONGEST = 160;
/** So much is near in front of a phrase in a longer one, and twice as much behind it. */
const REACH = 48;

/** Move a cut off the middle of a surrogate pair. */
const whole = (text: string, at: number) =>
  /[\udc00-\udfff]/.test(text.charAt(at)) && at > 0 ? at - 1 : at;

/** Phrases that are looked for in a text, and how. */
export interface Sought {
  phrases: readonly string[];
  manner?: Manner;
  /** Signs that are not simplified; none where no text has any. */
  simplify?: Simplify | undefined;
}

/** Find where any of several phrases stands, the longer one where two begin alike; without overlap, in order. */
function findAny(text: string, { phrases, manner, simplify }: Sought): [number, number][] {
  const all = phrases.flatMap((phrase) => findPhrase(text, phrase, manner, simplify));
  let end = 0;
  return all
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
    .filter((span) => {
      const free = span[0] >= end;
      if (free) end = span[1];
      return free;
    });
}

/**
 * Quote the sentences of a text that hold any of the phrases which stand in it.
 *
 * A phrase that runs over the end of a sentence is quoted with both.
 *
 * @returns in the order of the text; `times` is how often they stand in it
 * @example quotesOf({ kind: 'clause', blocks: ['加强管理。课后服务。'], ends: [5, 10] }, { phrases: ['课后'] }).quotes[0]?.sentences // [2, 2]
 */
export function quotesOf(
  { kind, blocks, ends }: Pick<CatalogueText, 'kind' | 'blocks' | 'ends'>,
  sought: Sought,
): { quotes: Quote[]; times: number } {
  const found = blocks.map((block) => findAny(block, sought));
  const quotes = blocks.flatMap((block, at) => {
    const isText = kind === 'clause' && at === 0;
    const runs = runsOf(found[at] ?? [], (isText && ends) || [block.length]);
    return runs.map(({ first, last, start, end, spans }): Quote => {
      const sentences: Quote['sentences'] = isText ? [first + 1, last + 1] : null;
      return { block: at, sentences, start, end, pieces: piecesOf(block, { start, end }, spans) };
    });
  });
  return { quotes, times: found.flat().length };
}

/** No page marks more different phrases. */
const MOST_WORDS = 12;

/**
 * List the words that are marked in quotations, as published, each once: what the page of the document is to mark.
 *
 * @example markedWords(quotesOf({ kind: 'title', blocks: ['落实“双减”政策'] }, { phrases: ['雙減政策'], simplify }).quotes) // ['双减”政策']
 */
export function markedWords(quotes: readonly Pick<Quote, 'pieces'>[]): string[] {
  const marked = quotes.flatMap(({ pieces }) => pieces.filter(({ marked }) => marked));
  return [...new Set(marked.map(({ text }) => text))].slice(0, MOST_WORDS);
}

interface Run extends Range {
  first: number;
  last: number;
  spans: [number, number][];
}

/** Group places of a text by the sentences that they stand in. */
function runsOf(spans: readonly [number, number][], ends: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const span of spans) {
    const first = ends.findIndex((end) => span[0] < end);
    const last = ends.findIndex((end) => span[1] <= end);
    const known = runs.at(-1);
    const end = ends[last] ?? span[1];
    if (known && first <= known.last) {
      Object.assign(known, { last, end });
      known.spans.push(span);
    } else runs.push({ first, last, start: ends[first - 1] ?? 0, end, spans: [span] });
  }
  return runs;
}

function piecesOf(block: string, { start, end }: Range, spans: Run['spans']): Piece[] {
  const text = block.slice(start, end);
  const places = spans.map(([from, to]) => ({ start: from - start, end: to - start }));
  const [first = { start: 0, end: 0 }] = places;
  const near =
    text.length <= LONGEST
      ? { start: 0, end: text.length }
      : {
          start: whole(text, Math.max(0, first.start - REACH)),
          end: whole(text, Math.min(text.length, first.end + 2 * REACH)),
        };
  const parts = cutAtPlaces([{ text }], [near]).map(({ text, place }) => ({
    text,
    far: place === null,
  }));
  return cutAtPlaces(parts, places).map(({ text, far, place }) => ({
    text,
    far,
    marked: place !== null,
  }));
}
