/**
 * Scraped pages break lines where the paper did not: PDF text at the width of the page, and a bracket of
 * responsible bodies on a line of its own. Such breaks are taken out, each as an edit.
 */
import type { Replacement } from '../text/edited.ts';
import { readMarker } from '../text/numbering.ts';
import { isFull, wrapWidth } from '../text/wrap.ts';
import { isBodiesLine } from './grammar/features.ts';
import { isRow, type TrimmedLine } from './grammar/line.ts';

const ENDED = /[。！？；：!?;:…][”’"'」』）)】》]{0,3}$|[)）】]$/u;
const GOES_ON = /[，、,（(《“\-—]$/u;
const BODIES_BRACKET =
  /^[（(][^（()）]{0,20}(?:单位|部门|科室|处室|牵头|责任|负责|配合)[^。]{0,300}[)）][。.]?$/u;
/** `(教育科、教师进修学校)` alone on a line, right behind a full stop. */
const SHORT_BRACKET = /^[（(][^（()）。]{2,80}[)）]$/u;
const CLOSES = /^[^（(）)]{0,100}[）)]/u;
const HAN_END = /\p{Script=Han}$/u;
const LATIN = /[A-Za-z0-9]/u;
/** Page numbers and headers that a paragraph may run over. */
const MOST_BETWEEN = 3;
/** So much of a paragraph's end is looked at; an open bracket may stand further back than a row. */
const ENDING = 120;

/**
 * Find the breaks inside of paragraphs.
 *
 * @returns their replacements, and the lines as they stand before these are made: one for each paragraph
 */
export function findBreaks(lines: readonly TrimmedLine[]): {
  breaks: Replacement[];
  lines: TrimmedLine[];
} {
  const joined: TrimmedLine[] = [];
  const breaks: Replacement[] = [];
  let last: Growing | null = null;
  let between = 0;
  const width = wrapWidth(lines.filter(isText).map(({ text }) => text));
  for (const line of lines) {
    if (last && line.rule === 'page-furniture' && between < MOST_BETWEEN) {
      joined.push(line);
      between += 1;
    } else if (last && belongsTogether(last, line, width)) {
      // The number of a page between two halves of a sentence goes with the break.
      joined.length -= between;
      const to = gapBetween(last.ending, line.text);
      const { end } = last.line;
      breaks.push({ start: end, end: line.start, to, rule: 'line-break', confidence: 'certain' });
      last.ending = endingOf(last.ending + to + line.text);
      last.line.end = line.end;
      between = 0;
    } else {
      last = isText(line) ? { line: { ...line }, ending: endingOf(line.text) } : null;
      joined.push(last?.line ?? line);
      between = 0;
    }
  }
  return { breaks, lines: joined };
}

/** Rows of a table stand apart, whatever they end in. */
const isText = (line: TrimmedLine) => line.fate === 'published' && !isRow(line);

/** Latin words and the roles of bodies (牵头单位：… 责任单位：…) were parted by the break; a number was cut by it. */
function gapBetween(before: string, next: string): string {
  const [last, first] = [before.at(-1) ?? '', next[0] ?? ''];
  const latin = LATIN.test(last) && LATIN.test(first) && !(isDigit(last) && isDigit(first));
  return latin || (isBodiesLine(next) && HAN_END.test(before)) ? ' ' : '';
}

const isDigit = (sign: string) => /\d/u.test(sign);

/** A paragraph that lines may still join; only its end is looked at. */
interface Growing {
  line: TrimmedLine;
  ending: string;
}

const endingOf = (text: string) => text.slice(-ENDING);

function belongsTogether({ ending }: Growing, line: TrimmedLine, width: number | null): boolean {
  if (!isText(line)) return false;
  if (line.joins) return true;
  if (BODIES_BRACKET.test(line.text)) return true;
  if (SHORT_BRACKET.test(line.text) && /。$/u.test(ending)) return true;
  if (readMarker(line.text)) return false;
  if (isOpen(ending) && CLOSES.test(line.text)) return true;
  if (ENDED.test(ending)) return false;
  if (GOES_ON.test(ending)) return true;
  return width !== null && isFull(ending, width);
}

/** `（牵头单位：区教育局；` goes on until its bracket closes. */
const isOpen = (ending: string) =>
  Math.max(ending.lastIndexOf('（'), ending.lastIndexOf('(')) >
  Math.max(ending.lastIndexOf('）'), ending.lastIndexOf(')'));
