/** How what a reader types is read: one phrase, or words that must, may or must not stand there. */
import type { Manner } from './corpus-index.ts';
import { fold } from './fold.ts';

/** No clause is found by more than that, in UTF-16 units. */
export const LONGEST_QUERY = 500;

/** So many phrases are looked up for one question: whoever asks for more can ask twice. */
export const MOST_PHRASES = 12;

/** Something in a query that is not followed, or not as it was meant. */
export type QueryProblem =
  /** Only the beginning is looked for. */
  | { kind: 'too-long'; most: number }
  /** These are left out. */
  | { kind: 'too-many'; phrases: readonly string[] }
  /** A quotation mark begins a phrase that does not end: it is no operator. */
  | { kind: 'unbalanced' }
  /** Nothing but exclusions: they are looked for as they are written. */
  | { kind: 'only-without' }
  /** Nothing but quotation marks: they are looked for as they are written. */
  | { kind: 'only-marks' };

/** What a query asks for. */
export interface Query {
  /** Literally only because there is nothing but marks, or because it was asked for. */
  manner: Manner;
  /** The query as one phrase, which is tried before its words; null where its signs say how it is meant. */
  whole: string | null;
  /** Each of these must stand in the same clause, by any of its wordings; none where there is nothing to look for. */
  all: readonly (readonly string[])[];
  /** None of these may. */
  none: readonly string[];
  problems: readonly QueryProblem[];
}

/** Pairs of marks that keep words together. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['＂', '＂'],
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['〝', '〞'],
  ['«', '»'],
]);
/** Those that nobody pastes out of an official text: they are meant as operators. */
const STRAIGHT = new Set(['"', '＂']);

const isBlank = (sign: string | undefined) => sign === undefined || /\s/u.test(sign);
const isBar = (sign: string | undefined) => sign === '|' || sign === '｜';
const isHyphen = (sign: string | undefined) => sign === '-' || sign === '－';
const isDigit = (sign: string | undefined) =>
  sign !== undefined && /\d/u.test(sign.normalize('NFKC'));
/** Nothing but punctuation, which says nothing about what is looked for. */
const isPunctuation = (text: string) => /^[\p{P}\p{S}\s]*$/u.test(text);

type Token =
  | { bar: true }
  | { bar: false; text: string; without: boolean; quoted: boolean; operator: boolean };

/** Read the phrase in quotation marks that begins at a place, if it ends before a blank, a bar or the end. */
function quotedAt(signs: readonly string[], at: number): { text: string; end: number } | null {
  const closing = PAIRS.get(signs[at] ?? '');
  if (closing === undefined) return null;
  for (let end = signs.indexOf(closing, at + 1); end > 0; end = signs.indexOf(closing, end + 1)) {
    const next = signs[end + 1];
    if (isBlank(next) || isBar(next))
      return { text: signs.slice(at + 1, end).join(''), end: end + 1 };
  }
  return null;
}

/** Read the word that begins at a place, up to a blank or a bar. */
function wordAt(signs: readonly string[], at: number): { text: string; end: number } {
  let end = at;
  while (!isBlank(signs[end]) && !isBar(signs[end])) end += 1;
  return { text: signs.slice(at, end).join(''), end };
}

/** Cut a query into words, phrases in quotation marks and bars. */
function tokensOf(query: string): Token[] {
  const signs = Array.from(query);
  const tokens: Token[] = [];
  for (let at = 0; at < signs.length; ) {
    if (isBlank(signs[at])) at += 1;
    else if (isBar(signs[at])) {
      tokens.push({ bar: true });
      at += 1;
    } else {
      // `3 -6年级` is a range that a paste has torn.
      const isRange =
        isDigit(signs[at + 1]) && isDigit(signs.slice(0, at).findLast((sign) => !isBlank(sign)));
      const without =
        isHyphen(signs[at]) && !isBlank(signs[at + 1]) && !isBar(signs[at + 1]) && !isRange;
      const start = without ? at + 1 : at;
      const quoted = quotedAt(signs, start);
      const { text, end } = quoted ?? wordAt(signs, start);
      const operator = without || (quoted !== null && STRAIGHT.has(signs[start] ?? ''));
      tokens.push({ bar: false, text, without, quoted: quoted !== null, operator });
      at = end;
    }
  }
  return tokens;
}

/** Cut off what is too long, and no sign in the middle. */
function shorten(text: string): string {
  return text.slice(0, LONGEST_QUERY).replace(/[\ud800-\udbff]$/, '');
}

/** Ask for one phrase. */
function phraseQuery(phrase: string, manner: Manner, problems: readonly QueryProblem[]): Query {
  return { manner, whole: phrase, all: [[phrase]], none: [], problems };
}

/**
 * Read a query.
 *
 * @param manner `literal`: the whole is one phrase, as it is, without operators
 * @example parseQuery('课后 服务').whole // '课后 服务', and words apart in `all`: [['课后'], ['服务']]
 * @example parseQuery('经费 | 资助 -高校') // all: [['经费', '资助']], none: ['高校']
 * @example parseQuery('双减、减负').all // [['双减'], ['减负']], where the phrase stands nowhere
 * @example parseQuery('"双减"政策').all // [['"双减"政策']]: the marks are not around the whole word
 */
export function parseQuery(given: string, manner: Manner = 'loose'): Query {
  const query = shorten(given);
  const problems: QueryProblem[] = [];
  if (query.length < given.length) problems.push({ kind: 'too-long', most: LONGEST_QUERY });
  if (query.trim() === '') return { manner, whole: null, all: [], none: [], problems };
  if (manner === 'literal') return phraseQuery(query, manner, problems);
  if (fold(query) === '') {
    return phraseQuery(query.trim(), 'literal', [...problems, { kind: 'only-marks' }]);
  }
  const tokens = tokensOf(query);
  const straight = Array.from(query).filter((sign) => STRAIGHT.has(sign)).length;
  if (straight % 2 === 1) problems.push({ kind: 'unbalanced' });

  const { groups, none } = groupTokens(tokens.length === 1 ? tokens.flatMap(partsOf) : tokens);
  if (groups.length === 0) {
    if (none.length > 0) problems.push({ kind: 'only-without' });
    return phraseQuery(query.trim(), manner, problems);
  }
  const hasOperators = tokens.some((token) => token.bar || token.operator);
  const { all, excluded, beyond } = bound(groups, none);
  if (beyond.length > 0) problems.push({ kind: 'too-many', phrases: beyond });
  return { manner, whole: hasOperators ? null : query.trim(), all, none: excluded, problems };
}

/** What parts a list, but for numbers: `3,000`, `2023、2025年`. */
const LIST = /[、，；。,;](?!\d)/u;
/** A phrase of more parts is a passage, of which not every part is a word to look for. */
const MOST_PARTS = 4;

/** Cut a word without blanks at the marks of a list: people type 双减、减负 too. */
function partsOf(token: Token): Token[] {
  if (token.bar || token.quoted || token.without) return [token];
  const parts = token.text.split(LIST).filter((part) => !isPunctuation(part));
  const isList = parts.length <= MOST_PARTS && parts.every((part) => Array.from(part).length > 1);
  return isList ? parts.map((text) => ({ ...token, text })) : [token];
}

/** Group words that a bar joins; what an exclusion is joined with is excluded as well. */
function groupTokens(tokens: readonly Token[]): { groups: string[][]; none: string[] } {
  const groups: string[][] = [];
  const none: string[] = [];
  let last: string[] | undefined;
  let joins = false;
  for (const token of tokens) {
    if (token.bar) {
      joins = true;
      continue;
    }
    const text = token.text.trim();
    if (fold(text) === '' || (!token.quoted && isPunctuation(text))) continue;
    if (joins && last) last.push(text);
    else if (token.without) {
      none.push(text);
      last = none;
    } else {
      last = [text];
      groups.push(last);
    }
    joins = false;
  }
  return { groups, none };
}

/** Keep the first of those that have the same key. */
function uniqueBy<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  const known = new Set<string>();
  return values.filter((value) => {
    const key = keyOf(value);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

/** Keep as many different phrases as are looked up for one question; exclusions count as well. */
function bound(groups: readonly (readonly string[])[], none: readonly string[]) {
  const foldAll = (group: readonly string[]) => group.map((phrase) => fold(phrase)).join('|');
  const distinct = uniqueBy(
    groups.map((group) => uniqueBy(group, (phrase) => fold(phrase))),
    foldAll,
  );
  const beyond: string[] = [];
  let left = MOST_PHRASES;
  const take = (phrases: readonly string[]) => {
    const taken = phrases.slice(0, left);
    left -= taken.length;
    beyond.push(...phrases.slice(taken.length));
    return taken;
  };
  const all = distinct.map(take).filter((group) => group.length > 0);
  return { all, excluded: take(uniqueBy(none, (phrase) => fold(phrase))), beyond };
}

/**
 * Write a query that asks for the words of another apart, not as one phrase.
 *
 * @example queryApart(parseQuery('课后 服务')) // '"课后" "服务"'
 */
export function queryApart({ all, none }: Query): string {
  const quote = (phrase: string) => `"${phrase.replaceAll(/["＂]/g, '')}"`;
  return [
    ...all.map((group) => group.map(quote).join('|')),
    ...none.map((one) => `-${quote(one)}`),
  ].join(' ');
}
