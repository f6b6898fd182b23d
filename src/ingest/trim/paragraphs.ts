/** Text of printed pages, wrapped at their width: what one line says is told only with those below it. */
import type { Line } from '../../text/lines.ts';
import { readMarker } from '../../text/numbering.ts';
import { longestWidth, usualWidth, widthOf } from '../../text/wrap.ts';
import * as is from '../grammar/features.ts';
import { readType } from '../grammar/types.ts';
import {
  begin,
  fills,
  goesOn,
  hangs,
  hasRows,
  isEnded,
  isQuoteOpen,
  isSignAlone,
  type Page,
  runs,
} from './goes-on.ts';
import { readPairs } from './pairs.ts';
import { frameRules } from './vocabulary.ts';

/** No paragraph runs over more lines, even where each of its signs has a line of its own. */
const MOST_LINES = 200;
/** Page numbers and headers that a paragraph may run over. */
const MOST_BETWEEN = 3;
/** Without a sign of a break a paragraph of so many rows is looked for. */
const MOST_ROWS = 12;
/** So much of a paragraph's end is looked at. */
const ENDING = 120;
/** Titles are shorter. */
const LONGEST_TITLE = 100;
/** Where so many signs stand alone, numbers and words may do so as well. */
const FEWEST_ALONE = 3;

/** Which lines are of one paragraph. */
export interface Paragraphs {
  /** For each line the last one of the paragraph that begins with it; a line that is not wrapped ends its own. */
  ends: readonly number[];
  /** Lines of pages inside of a paragraph. */
  between: ReadonlySet<number>;
}

/**
 * Put the lines of paragraphs together; lines that are no running text stay by themselves.
 *
 * @param headers lines of the pages, not of the text
 */
export function findParagraphs(lines: readonly Line[], headers: ReadonlySet<number>): Paragraphs {
  const ends = lines.map((_, at) => at);
  const between = new Set<number>();
  const texts = lines.filter((_, at) => !headers.has(at)).map(({ text }) => text);
  const walk: Walk = {
    lines,
    headers,
    page: pageOf(texts),
    scattered: texts.filter(isSignAlone).length >= FEWEST_ALONE,
  };
  for (let at = 0; at < lines.length; at++) {
    if (headers.has(at)) continue;
    const { end, text, skipped } = paragraphFrom(at, walk);
    if (
      end === at ||
      !(is.isParagraph(text) || is.hasSentenceEnd(text) || runs(text) || is.isAddressee(text))
    )
      continue;
    ends[at] = end;
    for (const one of skipped) between.add(one);
    at = end;
  }
  return { ends, between };
}

/** The words of a paragraph's lines in one, without those of pages between them. */
export const textOf = (
  lines: readonly Line[],
  from: number,
  end: number,
  between: ReadonlySet<number>,
): string =>
  lines
    .slice(from, end + 1)
    .filter((_, at) => !between.has(from + at))
    .map(({ text }) => text)
    .join('');

interface Walk {
  lines: readonly Line[];
  headers: ReadonlySet<number>;
  page: Page;
  /** Signs and figures stand in lines of their own. */
  scattered: boolean;
}

function pageOf(texts: readonly string[]): Page {
  const width = usualWidth(texts);
  const narrow = width ?? longestWidth(texts);
  return { width, narrow, sure: width !== null || hasRows(texts) };
}

function paragraphFrom(from: number, walk: Walk): { end: number; text: string; skipped: number[] } {
  const { lines, page } = walk;
  let text = lines[from]?.text ?? '';
  let end = from;
  const skipped: number[] = [];
  const begun = begin(text);
  const rows = page.sure || comesToEnd(from, walk) ? page : { ...page, narrow: null };
  while (end - from < MOST_LINES) {
    const at = behindPage(end + 1, walk);
    const next = lines[at]?.text;
    if (next === undefined || (isTitle(text) && !hangs(next))) break;
    const scattered = walk.scattered && goesOnScattered(text, next);
    if (!goesOn(begun, next, rows) && !scattered && !addresses(text, next)) break;
    if (!isSignAlone(next) && (opensOther(next) || isFrame(next, walk))) break;
    if (end === from && readPairs(text)) break;
    for (let one = end + 1; one < at; one++) skipped.push(one);
    text += next;
    begun.ending = (begun.ending + next).slice(-ENDING);
    begun.row = next;
    begun.runs ||= runs(next);
    end = at;
  }
  return { end, text, skipped };
}

/** Rows of a page fill it until a sentence ends; lines that nothing ends are a list. */
function comesToEnd(from: number, { lines, page: { narrow } }: Walk): boolean {
  if (narrow === null) return false;
  for (const [at, { text }] of lines.slice(from, from + MOST_ROWS).entries()) {
    if (at > 0 && readMarker(text)) return false;
    if (is.hasSentenceEnd(text)) return at > 0;
    if (!fills(text, narrow)) return false;
  }
  return false;
}

/** The next line of the text: numbers and headers of pages stand between two halves of a sentence. */
function behindPage(from: number, { lines, headers, scattered }: Walk): number {
  let at = from;
  const isOfPage = (text: string) => PAGE_NUMBER.test(text) && !(scattered && /^\d/u.test(text));
  while (at - from < MOST_BETWEEN && (headers.has(at) || isOfPage(lines[at]?.text ?? ''))) at++;
  return at;
}

/** Where signs have lines of their own, a figure has one too: what has not ended goes on, but for a heading. */
const goesOnScattered = (text: string, next: string) =>
  !isEnded(text) && readMarker(next) === null && (readMarker(text) === null || runs(text));

/** `各县（区）教育局，市直` above `各学校：` */
const addresses = (text: string, next: string) =>
  /^(?:各|市直|县直|区直|局属)/u.test(text) && !isEnded(text) && is.isAddressee(text + next);

/** A figure alone is the number of a page only where signs do not stand alone as well. */
const isFrame = (text: string, { scattered }: Walk) =>
  !(scattered && /^\d{1,6}$/u.test(text)) && frameRules.some(({ pattern }) => pattern.test(text));

/** A title may be as wide as the text below it; it has no commas, and does not begin as sentences do. */
const isTitle = (text: string) =>
  text.length <= LONGEST_TITLE &&
  /^(?![现为根])[^，。；：]{6,100}$/u.test(text) &&
  readMarker(text) === null &&
  !isQuoteOpen(text) &&
  readType(text) !== null;

const opensOther = (text: string) =>
  is.isDocNumber(text) || is.isDate(text) || is.isSignature(text) || readPairs(text) !== null;

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
