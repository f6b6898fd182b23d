/** What the contestants are asked: drawn from the texts by a seed, so that every kind of phrase is among it. */
import type { Theme } from '../../../src/schema/theme.ts';
import type { Corpus, Scan } from './places.ts';
import { type Random, random } from './random.ts';

export type QueryKind =
  | 'one sign'
  | 'two signs'
  | 'three or four'
  | 'five to eight'
  | 'nine to twenty'
  | 'across punctuation'
  | 'figures or Latin'
  | 'common words'
  | 'nowhere';

export interface Query {
  kind: QueryKind;
  phrase: string;
}

/** Of a hundred, so many of each kind: words are asked for more than whole sentences are pasted. */
const SHARES: readonly (readonly [kind: QueryKind, share: number])[] = [
  ['one sign', 8],
  ['two signs', 14],
  ['three or four', 18],
  ['five to eight', 14],
  ['nine to twenty', 8],
  ['across punctuation', 8],
  ['figures or Latin', 8],
  ['common words', 14],
  ['nowhere', 8],
];

const LENGTHS: { readonly [kind in QueryKind]?: readonly [from: number, to: number] } = {
  'one sign': [1, 1],
  'two signs': [2, 2],
  'three or four': [3, 4],
  'five to eight': [5, 8],
  'nine to twenty': [9, 20],
  'across punctuation': [2, 12],
  'figures or Latin': [2, 10],
};

const FITS: { readonly [kind in QueryKind]?: RegExp } = {
  // A mark with words on both sides.
  'across punctuation': /\p{Script=Han}\p{P}{1,3}\p{Script=Han}/u,
  'figures or Latin': /[\p{N}\p{Script=Latin}]/u,
};

/** Cut a phrase out of the texts, wherever words begin and end: the longer a text, the more is cut out of it. */
function cut(signs: readonly string[], [from, to]: readonly [number, number], draw: Random) {
  const start = draw.int(0, signs.length - 1);
  return signs.slice(start, start + draw.int(from, to)).join('');
}

/** After so many tries a kind is given up for this turn. */
const ENOUGH = 100;

/** Between two texts; no phrase holds it. */
const BETWEEN = '\u0000';

interface Source {
  /** All texts in a row. */
  signs: readonly string[];
  words: readonly string[];
  scan: Scan;
}

/** Words that readers ask for: what the themes of the codebook are called. */
const wordsOf = (themes: readonly Theme[]) => [
  ...new Set(
    themes
      .flatMap((theme) => [theme, ...theme.topics])
      .flatMap(({ name, lookFor = [] }) => [name, ...lookFor]),
  ),
];

function drawOne(kind: QueryKind, { signs, words, scan }: Source, draw: Random): string | null {
  if (kind === 'common words') return draw.pick(words);
  if (kind === 'nowhere') {
    const phrase = cut(signs, [3, 8], draw);
    const mixed = draw.shuffle(Array.from(phrase)).join('');
    return phrase.includes(BETWEEN) || scan(mixed).length > 0 ? null : mixed;
  }
  const phrase = cut(signs, LENGTHS[kind] ?? [1, 20], draw);
  const fits = !phrase.includes(BETWEEN) && (FITS[kind]?.test(phrase) ?? true);
  return fits && phrase.trim() !== '' ? phrase : null;
}

/**
 * Draw queries, no two of which are equal, in a mixed order.
 *
 * @param scan says of a phrase that it stands nowhere
 */
export function drawQueries(
  { places, themes }: Pick<Corpus, 'places' | 'themes'>,
  scan: Scan,
  { count, seed }: { count: number; seed: number },
): Query[] {
  const draw = random(seed);
  const texts = places.flatMap(({ record }) => record.blocks);
  const source = { signs: Array.from(texts.join(BETWEEN)), words: wordsOf(themes), scan };
  const phrases = new Set<string>();
  const queries: Query[] = [];
  let failed = 0;
  // However few texts there are, it ends: a kind of which no more is found leaves its turn to the next.
  for (let tries = 0; queries.length < count && tries < count * 200; tries += 1) {
    const kind = kindAt(queries.length + Math.floor(failed / ENOUGH));
    const phrase = drawOne(kind, source, draw);
    failed = phrase === null || phrases.has(phrase) ? failed + 1 : 0;
    if (phrase === null || failed > 0) continue;
    phrases.add(phrase);
    queries.push({ kind, phrase });
  }
  return draw.shuffle(queries);
}

/** The kinds take turns by their shares. */
function kindAt(number: number): QueryKind {
  // Steps of 37 through a hundred come to each of them once.
  let rest = (number * 37) % 100;
  for (const [kind, share] of SHARES) {
    if (rest < share) return kind;
    rest -= share;
  }
  return 'nowhere';
}
