/**
 * Scrapers and converters narrow the signs of Chinese text. Here they get their width back: `,` `:` `;` `?` `!`
 * next to Chinese, brackets in pairs, and straight quotes as the pair that they stand for.
 */
import { certainly, type Replacement } from '../../text/edited.ts';
import { rawLines } from '../../text/lines.ts';
import { readMarker } from '../../text/numbering.ts';
import { outside, type Range } from '../../text/range.ts';

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
/** Chinese characters, and signs that only stand in Chinese text. */
const CHINESE = /[\p{Script=Han}\u3001-\u301f“”‘’—…\uff01-\uff0f\uff1a-\uff1f]/u;
const HAN = /\p{Script=Han}/u;
/** Latin text, figures, times (11:26), ratios (5:3:2), addresses and codes keep their own signs. */
const LATIN = /[A-Za-z0-9/\\@#&=_]/u;
const NARROW = /[,.:;?!()"']/u;

/** Brackets and quotes that lie further apart do not belong together. */
const LONGEST_BRACKET = 400;
const LONGEST_QUOTE = 120;
/** Open brackets beyond these are no prose; the outermost are forgotten. */
const DEEPEST = 16;

/**
 * Find signs that were narrowed.
 *
 * @param damaged places whose signs are no punctuation
 * @example findNarrowed('发布机构:市教育局(基教科)') // ： （ ）
 */
export function findNarrowed(text: string, damaged: readonly Range[] = []): Replacement[] {
  const found: Replacement[] = [];
  const stops = writesStopsAsDots(text);
  for (const { line, start } of rawLines(text)) {
    if (!NARROW.test(line) || !HAN.test(line)) continue;
    const signs = [
      ...findSigns(line),
      ...findStops(line, stops),
      ...findBrackets(line),
      ...findQuotes(line),
    ].sort((a, b) => a.at - b.at);
    for (const { at, to } of signs)
      found.push(certainly(start + at, start + at + 1, to, 'punctuation'));
  }
  return outside(found, damaged);
}

interface Sign {
  at: number;
  to: string;
}

/** A sign is Chinese where it touches Chinese: `37.5%,` before 公办 is, the one in `G20,VR` is not. */
function findSigns(line: string): Sign[] {
  const found: Sign[] = [];
  for (const { 0: sign, index } of line.matchAll(/[,:;?!]/gu)) {
    const before = lastBefore(line, index);
    const next = firstBehind(line, index);
    if (LATIN.test(line[index - 1] ?? '') && LATIN.test(line[index + 1] ?? '')) continue;
    // A question or a cry ends what stands before it; behind Latin text it belongs to that.
    const ending = sign === '?' || sign === '!';
    const chinese =
      CHINESE.test(before) || (!ending && (CHINESE.test(next) || closesLine(line, index)));
    if (chinese) found.push({ at: index, to: WIDE[sign] ?? sign });
  }
  return found;
}

/** `37.5%,` at the end of a line goes on in the next. */
const closesLine = (line: string, at: number) =>
  line.slice(at + 1).trim() === '' && /[%％)）]/u.test(line[at - 1] ?? '');

/** A dot behind Chinese that ends a line or stands before a blank; in `章节....12` it leads to a page. */
const DOT_AT_END =
  /(?<=[\p{Script=Han}%％”）)》])\.(?=[”’）)]{0,2}(?:[ \u3000\u00a0](?!\s{0,3}\.)|[（(][^（()）]{1,200}[)）]\s{0,8}$|\s{0,8}$))/gu;
const DOT_BETWEEN = /(?<=[\p{Script=Han}%％”）)》])\.(?=[\p{Script=Han}“《])/gu;
/** Dots right between Chinese characters may part names; a text that ends its sentences with dots has more of them. */
const FEWEST_DOTS = 3;

function writesStopsAsDots(text: string): boolean {
  const dots = text.match(/(?<=\p{Script=Han})\.(?=\s|$|\p{Script=Han})/gu)?.length ?? 0;
  return dots >= FEWEST_DOTS && dots > (text.match(/。/gu)?.length ?? 0);
}

/** `指导思想. 全面贯彻党的教育方针.`: not the dot behind a number (`一.`, `第一.`). */
function findStops(line: string, between: boolean): Sign[] {
  const ends = [...line.matchAll(DOT_AT_END)];
  const amid = [...line.matchAll(DOT_BETWEEN)];
  if (ends.length + amid.length === 0) return [];
  const indent = line.length - line.trimStart().length;
  const marker = readMarker(line.slice(indent))?.length ?? 0;
  const title = marker > 0 ? indent + marker + LONGEST_TITLE : -1;
  const from = indent + Math.max(SHORTEST_TEXT, marker);
  return [...ends, ...amid.filter(({ index }) => between || index <= title)]
    .filter(
      ({ index }) => index >= from && !ORDINAL.test(line.slice(Math.max(0, index - 4), index)),
    )
    .map(({ index }) => ({ at: index, to: '。' }));
}

const ORDINAL = /第[一二三四五六七八九十]{1,3}$/u;
const SHORTEST_TEXT = 2;
/** The title of a measure ends in a stop within so many characters of its number. */
const LONGEST_TITLE = 30;

/** The nearest sign before, past blanks and quotes that do not tell their language. */
function lastBefore(line: string, at: number): string {
  let before = at - 1;
  while (before >= 0 && at - before <= LOOK && /[\s"'()%]/u.test(line[before] ?? '')) before--;
  return line[before] ?? '';
}

function firstBehind(line: string, at: number): string {
  let next = at + 1;
  while (next < line.length && next - at <= LOOK && /[\s"'(]/u.test(line[next] ?? '')) next++;
  return line[next] ?? '';
}

const LOOK = 6;

/**
 * A pair of brackets is Chinese where it holds Chinese (`(2023—2025年)`), or stands right behind it, whatever it
 * holds: `联盟（G20）`, `虚拟现实（VR）`, since Chinese typesetting takes brackets by the text around them. In
 * `f(x)` and `H2O(l)` they are not. A bracket without its other half stays.
 */
function findBrackets(line: string): Sign[] {
  const found: Sign[] = [];
  const open: number[] = [];
  for (const { 0: sign, index } of line.matchAll(/[(（)）]/gu)) {
    if (sign === '(' || sign === '（') {
      if (open.length === DEEPEST) open.shift();
      open.push(index);
      continue;
    }
    const from = open.pop();
    if (from === undefined || index - from > LONGEST_BRACKET) continue;
    const before = line[from - 1] ?? '';
    const chinese =
      CHINESE.test(before) ||
      HAN.test(line.slice(from, index)) ||
      (!LATIN.test(before) && CHINESE.test(line[index + 1] ?? ''));
    if (!chinese) continue;
    if (line[from] === '(') found.push({ at: from, to: '（' });
    if (sign === ')') found.push({ at: index, to: '）' });
  }
  return found;
}

/** Straight quotes open and close in turn; a pair is Chinese where it holds Chinese or touches it. */
function findQuotes(line: string): Sign[] {
  return [...findQuotesOf(line, '"', '“', '”'), ...findQuotesOf(line, "'", '‘', '’')];
}

function findQuotesOf(line: string, straight: string, opening: string, closing: string): Sign[] {
  const found: Sign[] = [];
  let open: Sign | null = null;
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? '';
    if (sign === opening) open = { at, to: sign };
    else if (sign === closing) open = null;
    else if (sign !== straight) continue;
    else if (open === null || at - open.at > LONGEST_QUOTE) open = { at, to: opening };
    else {
      if (isChinesePair(line, open.at, at)) {
        // One half may have kept its shape.
        if (line[open.at] === straight) found.push(open);
        found.push({ at, to: closing });
      }
      open = null;
    }
  }
  return found;
}

const isChinesePair = (line: string, from: number, to: number) =>
  HAN.test(line.slice(from, to)) ||
  CHINESE.test(line[from - 1] ?? '') ||
  CHINESE.test(line[to + 1] ?? '');

const DOUBLED = /(?<![，。；、：,])(?:[，,]{2}|。{2}|[；;]{2}|、{2}|[：:]{2})(?![，。；、：,;:])/gu;

/**
 * Find signs that stand twice; a row of three or more may be meant.
 *
 * @example findDoubled('加强管理，，') // the second
 */
export function findDoubled(text: string): Replacement[] {
  return [...text.matchAll(DOUBLED)]
    .filter(({ index }) => CHINESE.test(text[index - 1] ?? ''))
    .map(({ index }) => certainly(index + 1, index + 2, '', 'doubled'));
}
