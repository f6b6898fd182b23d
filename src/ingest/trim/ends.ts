/** Where a paper ends and its page goes on. */
import type { Line } from '../../text/lines.ts';
import { readMarker } from '../../text/numbering.ts';
import * as is from '../grammar/features.ts';
import { isRow, type TrimmedLine } from '../grammar/line.ts';
import { ARTICLE_END } from './apps.ts';
import { frameOf } from './frame.ts';
import { readPairs } from './pairs.ts';

/** A last line longer than this is cut-off text rather than a link. */
const SHORT = 20;

/** The last paragraph that is the paper's rather than the page's; -1 where there is none. */
export function findLastOfText(lines: readonly Line[]): number {
  return lines.findLastIndex(
    ({ text }) =>
      is.isParagraph(text) && !/[？?]$/u.test(text) && !frameOf(text, 'body') && !readPairs(text),
  );
}

/** The line behind which a page goes on with other articles; the text's length where there is none. */
export function endOfArticle(lines: readonly Line[], lastOfText: number): number {
  const found = lines.findIndex(({ text }, at) => at > lastOfText && ARTICLE_END.test(text));
  return found < 0 || lastOfText < 0 ? lines.length : found;
}

/** Short ends without a full stop, behind the last paragraph, are links whose words nobody listed. */
export function dropTrailingLinks(lines: TrimmedLine[]): TrimmedLine[] {
  const last = lines.findLastIndex(
    (line) =>
      line.fate === 'published' && (isRow(line) || (!readPairs(line.text) && isOfText(line.text))),
  );
  if (last < 0) return lines;
  const end = last + cellsBehind(lines, last);
  return lines.map((line, at) =>
    at > end && line.fate === 'published'
      ? { ...line, fate: 'boilerplate', rule: 'page-furniture' }
      : line,
  );
}

/** `机构概况 政务公开 办事服务 互动交流`: the map of a site. */
const SITE_MAP = /^\p{Script=Han}{2,10}(?:[\s|｜·]{1,6}\p{Script=Han}{2,10}){3,60}$/u;

const isOfText = (text: string) =>
  !SITE_MAP.test(text) &&
  (is.hasSentenceEnd(text) ||
    is.speaks(text) ||
    is.isFormula(text) ||
    is.isBulleted(text) ||
    is.isBodiesLine(text) ||
    text.length > SHORT ||
    /，|[)）]$/u.test(text) ||
    readMarker(text) !== null);

/** The last row of a table that came apart into lines ends in as many short cells as the table has columns. */
function cellsBehind(lines: readonly TrimmedLine[], last: number): number {
  const head = lines.findLastIndex(
    ({ fate, text }) => fate === 'published' && is.isTableHead(text),
  );
  if (head < 0 || head > last) return 0;
  const first = lines.findIndex(({ text }, at) => at > head && /^\d{1,3}$/u.test(text));
  return first < 0 ? 0 : first - head - 1;
}
