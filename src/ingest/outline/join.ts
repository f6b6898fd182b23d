/**
 * Scraped pages break lines where the paper did not: PDF text at the width of the page, and a bracket of
 * responsible bodies on a line of its own. Such breaks are taken out, each as an edit.
 */
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
/** Text of this many lines can show the width it was wrapped at … */
const WRAPPED_LINES = 4;
/** … if this share of them come close to the longest. */
const WRAPPED_SHARE = 0.4;
/** Lines of wrapped text differ by a sign that may not begin a line, or half of a Latin word. */
const RAGGED = 3;
/** Pages narrower or wider than this are not wrapped; their paragraphs happen to be alike. */
const WIDTHS = { narrowest: 18, widest: 60 };

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
  let last: Growing | null = null;
  const width = wrapWidth(lines);
  for (const line of lines) {
    const shifted = { ...line, start: line.start - removed, end: line.end - removed };
    if (last && belongsTogether(last, line, width)) {
      const gap = LATIN.test(last.ending.at(-1) ?? '') && LATIN.test(line.text[0] ?? '') ? ' ' : '';
      breaks.push({
        start: last.line.end + removed,
        end: line.start,
        to: gap,
        rule: 'line-break',
        confidence: 'certain',
      });
      removed += line.start - (last.line.end + removed) - gap.length;
      last.parts.push(gap, line.text);
      last.ending = endingOf(last.ending + gap + line.text);
      last.line.end = line.end - removed;
    } else {
      finish(last);
      joined.push(shifted);
      last = line.fate === 'published' ? growing(shifted) : null;
    }
  }
  finish(last);
  return { restored: replace(restored, breaks), lines: joined };
}

/** A paragraph that lines may still join. Only its end is looked at, so it is put together once, at last. */
interface Growing {
  line: TrimmedLine;
  parts: string[];
  ending: string;
}

const endingOf = (text: string) => text.slice(-WIDTHS.widest);

const growing = (line: TrimmedLine): Growing => ({
  line,
  parts: [line.text],
  ending: endingOf(line.text),
});

function finish(paragraph: Growing | null): void {
  if (paragraph && paragraph.parts.length > 1) paragraph.line.text = paragraph.parts.join('');
}

function belongsTogether({ ending }: Growing, line: TrimmedLine, width: number | null): boolean {
  if (line.fate !== 'published') return false;
  if (BODIES_BRACKET.test(line.text)) return true;
  if (SHORT_BRACKET.test(line.text) && /。$/u.test(ending)) return true;
  if (readMarker(line.text) || ENDED.test(ending)) return false;
  if (GOES_ON.test(ending)) return true;
  return width !== null && widthOf(lastRow(ending, width)) >= width - RAGGED;
}

/** The width at which a text was wrapped, in Chinese characters; null where it was not. */
function wrapWidth(lines: readonly TrimmedLine[]): number | null {
  const widths = lines.filter(({ fate }) => fate === 'published').map(({ text }) => widthOf(text));
  const longest = widths.reduce((most, width) => Math.max(most, width), 0);
  const full = widths.filter((width) => width >= longest - RAGGED).length;
  const wrapped = full >= WRAPPED_LINES || full >= widths.length * WRAPPED_SHARE;
  const plausible = longest >= WIDTHS.narrowest && longest <= WIDTHS.widest;
  return plausible && widths.length >= WRAPPED_LINES && wrapped ? longest : null;
}

/** A Latin letter or digit takes half the room of a Chinese character. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) < 0x2000 ? 0.5 : 1;
  return width;
}

/** Of a paragraph put together so far, about the row that was added last. */
const lastRow = (text: string, width: number) => text.slice(-Math.ceil(width));
