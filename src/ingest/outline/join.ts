/**
 * Scraped pages break lines where the paper did not: PDF text at the width of the page, and a bracket of
 * responsible bodies on a line of its own. Such breaks are taken out, each as an edit.
 */
import type { Line } from '../lines.ts';
import { type Replacement, type Restored, replace } from '../restore/restored.ts';
import type { TrimmedLine } from '../trim/index.ts';
import { readMarker } from './numbering.ts';

const ENDED = /[。！？；：!?;:…][”’"'」』）)】》]{0,3}$|[)）】]$/u;
const GOES_ON = /[，、,（(《“\-—]$/u;
const BODIES_BRACKET =
  /^[（(][^（()）]{0,20}(?:单位|部门|科室|处室|牵头|责任|负责|配合)[^。]{0,300}[)）][。.]?$/u;
/** `(教育科、教师进修学校)` alone on a line, right behind a full stop. */
const SHORT_BRACKET = /^[（(][^（()）。]{2,80}[)）]$/u;
const LATIN = /[A-Za-z0-9]/u;
/** Shorter lines without an end are headings. */
const FULL_LINE = 20;

/**
 * Put broken paragraphs together again.
 *
 * @returns the text without those breaks, and the lines in it: what was one paragraph is one line
 */
export function joinLines(
  restored: Restored,
  lines: readonly TrimmedLine[],
): { restored: Restored; lines: TrimmedLine[] } {
  const joined: TrimmedLine[] = [];
  const breaks: Replacement[] = [];
  let removed = 0;
  let last: TrimmedLine | null = null;
  for (const line of lines) {
    const shifted = { ...line, start: line.start - removed, end: line.end - removed };
    if (last && belongsTogether(last, line)) {
      const gap = LATIN.test(last.text.at(-1) ?? '') && LATIN.test(line.text[0] ?? '') ? ' ' : '';
      breaks.push({
        start: last.end + removed,
        end: line.start,
        to: gap,
        rule: 'line-break',
        confidence: 'certain',
      });
      removed += line.start - (last.end + removed) - gap.length;
      last.text += gap + line.text;
      last.end = line.end - removed;
    } else {
      joined.push(shifted);
      last = line.fate === 'published' ? shifted : null;
    }
  }
  return { restored: replace(restored, breaks), lines: joined };
}

function belongsTogether(last: Line, line: TrimmedLine): boolean {
  if (line.fate !== 'published') return false;
  if (BODIES_BRACKET.test(line.text)) return true;
  if (SHORT_BRACKET.test(line.text) && /。$/u.test(last.text)) return true;
  if (readMarker(line.text) || ENDED.test(last.text)) return false;
  if (GOES_ON.test(last.text)) return true;
  const heading = readMarker(last.text) !== null && !/[。；]/u.test(last.text);
  return !heading && last.text.length >= FULL_LINE;
}
