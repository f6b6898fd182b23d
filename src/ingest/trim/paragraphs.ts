/** Text of printed pages, wrapped at their width: what one line says is told only with those below it. */
import type { Line } from '../../text/lines.ts';
import { readMarker } from '../../text/numbering.ts';
import { isFull, usualWidth, widthOf } from '../../text/wrap.ts';
import * as is from '../grammar/features.ts';
import { readType } from '../grammar/types.ts';
import { frameRules } from './vocabulary.ts';

/** No paragraph runs over more lines than a page has. */
const MOST_LINES = 40;

/**
 * For each line the last one of the paragraph that begins with it; a line that is not wrapped ends its own.
 *
 * @param headers lines of the pages, not of the text
 */
export function paragraphEnds(lines: readonly Line[], headers: ReadonlySet<number>): number[] {
  const ends = lines.map((_, at) => at);
  const width = usualWidth(lines.filter((_, at) => !headers.has(at)).map(({ text }) => text));
  if (width === null) return ends;
  for (let at = 0; at < lines.length; at++) {
    const end = endFrom(lines, at, width);
    const whole = textOf(lines, at, end);
    if (end === at || !is.isParagraph(whole)) continue;
    ends[at] = end;
    at = end;
  }
  return ends;
}

/** The words of several lines in one. */
export const textOf = (lines: readonly Line[], from: number, end: number): string =>
  lines
    .slice(from, end + 1)
    .map(({ text }) => text)
    .join('');

function endFrom(lines: readonly Line[], from: number, width: number): number {
  let at = from;
  while (at - from < MOST_LINES) {
    const { text } = lines[at] ?? { text: '' };
    const next = lines[at + 1]?.text;
    const ended = is.hasSentenceEnd(text) || /[：:]$/u.test(text);
    if (next === undefined || ended || !isFull(text, width)) break;
    if (isTitle(textOf(lines, from, at)) || opensOther(next)) break;
    if (readMarker(next) || frameRules.some(({ pattern }) => pattern.test(next))) break;
    at++;
  }
  return at;
}

/** A title may be as wide as the text below it; it has no commas, and does not begin as sentences do. */
const isTitle = (text: string) =>
  /^(?![现为根])[^，。；：]{6,100}$/u.test(text) && readType(text) !== null;

const opensOther = (text: string) =>
  is.isAddressee(text) || is.isDocNumber(text) || is.isDate(text) || is.isSignature(text);

const PAGE_NUMBER = /^[-—–─\s]{0,4}(?:第\s?)?\d{1,4}(?:\s?页.{0,12})?[-—–─\s]{0,4}$/u;
/** `某市教育局文件    第 2 页 共 3 页` */
const PAGE_AT_END = /第\d{1,4}页(?:[/，,]?共?\d{1,4}页)?$/u;
const NUMBERED_HEADER = /.第页$/u;
const LONGEST_HEADER = 60;
/** A line next to the numbers of this many pages is printed on each of them. */
const FEWEST_PAGES = 2;

/**
 * Find what is printed at the head or foot of every page, next to its number; the first printing is no repetition.
 *
 * @returns indexes into `lines`
 */
export function findRunningHeaders(lines: readonly Line[]): Set<number> {
  const isPageNumber = lines.map(({ text }) => PAGE_NUMBER.test(text));
  const textAt = (at: number) => lines[at]?.text ?? '';
  const able = [...lines.keys()].filter((at) => {
    const text = textAt(at);
    return !isPageNumber[at] && widthOf(text) <= LONGEST_HEADER && !is.hasSentenceEnd(text);
  });
  const places = Map.groupBy(able, (at) =>
    textAt(at).replace(/\s/gu, '').replace(PAGE_AT_END, '第页'),
  );
  const found = new Set<number>();
  for (const [key, all] of places) {
    if (NUMBERED_HEADER.test(key) && all.length >= FEWEST_PAGES)
      for (const at of all) found.add(at);
    const beside = all.filter((at) => isPageNumber[at - 1] || isPageNumber[at + 1]);
    if (all.length <= FEWEST_PAGES || beside.length < FEWEST_PAGES) continue;
    for (const at of all.slice(1)) if (beside.includes(at)) found.add(at);
  }
  return found;
}
