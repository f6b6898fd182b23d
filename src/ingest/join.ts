/**
 * Scraped pages break lines where the paper did not: PDF text at the width of the page, and a bracket of
 * responsible bodies on a line of its own. Such breaks are taken out, each as an edit.
 */
import { type Replacement, type Restored, replace } from '../text/edited.ts';
import { readMarker } from '../text/numbering.ts';
import { isFull, wrapWidth } from '../text/wrap.ts';
import { isBodiesLine } from './grammar/features.ts';
import type { TrimmedLine } from './grammar/line.ts';

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
  let between = 0;
  const width = wrapWidth(lines.filter(({ fate }) => fate === 'published').map(({ text }) => text));
  for (const line of lines) {
    const shifted = { ...line, start: line.start - removed, end: line.end - removed };
    if (last && line.rule === 'page-furniture' && between < MOST_BETWEEN) {
      joined.push(shifted);
      between += 1;
    } else if (last && belongsTogether(last, line, width)) {
      // The number of a page between two halves of a sentence goes with the break.
      joined.length -= between;
      between = 0;
      const gap = gapBetween(last.ending, line.text);
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
      between = 0;
      last = line.fate === 'published' ? growing(shifted) : null;
    }
  }
  finish(last);
  return { restored: replace(restored, breaks), lines: joined };
}

/** Latin words and the roles of bodies (牵头单位：… 责任单位：…) were parted by the break. */
function gapBetween(before: string, next: string): string {
  const latin = LATIN.test(before.at(-1) ?? '') && LATIN.test(next[0] ?? '');
  return latin || (isBodiesLine(next) && HAN_END.test(before)) ? ' ' : '';
}

/** A paragraph that lines may still join. Only its end is looked at, so it is put together once, at last. */
interface Growing {
  line: TrimmedLine;
  parts: string[];
  ending: string;
}

const endingOf = (text: string) => text.slice(-ENDING);

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
