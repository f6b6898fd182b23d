import type { Line } from '../../text/lines.ts';
import { readMarker } from '../../text/numbering.ts';
import * as is from '../grammar/features.ts';
import { readType } from '../grammar/types.ts';

/** A heading that comes twice by chance has no others like it next to it. */
const FEWEST = 3;
const LONGEST_HEADING = 60;
const PAGE = /[\s.…·]{1,120}[（(]?\d{1,3}[）)]?$/u;

/**
 * Find the table of contents at the head of a text, as indexes into `lines`: headings in a row that come again
 * further down with text between them, or, where either the list or the text is cut off, headings in a row behind
 * which the numbers begin anew.
 */
export function findContents(lines: readonly Line[]): Set<number> {
  const list = comesAgain(lines) ?? beginsAnew(lines);
  return new Set(list ? lines.slice(...list).map((_, at) => list[0] + at) : []);
}

type List = readonly [from: number, end: number];

function comesAgain(lines: readonly Line[]): List | null {
  const keys = lines.map(({ text }) => keyOf(text));
  const last = new Map(keys.map((key, at) => [key, at]));
  const lastOf = (at: number) => last.get(keys[at] ?? '') ?? at;
  const from = lines.findIndex(({ text }, at) => isHeading(text) && lastOf(at) > at);
  if (from < 0) return null;
  let known = from;
  while (known < lines.length && isHeading(lines[known]?.text ?? '') && lastOf(known) > known)
    known++;
  const named = /^目录$/u.test(keys[from - 1] ?? '');
  const places = keys.slice(from, known).map((key) => last.get(key) ?? 0);
  const inOrder = places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
  // The same headings in a row again are a second printing.
  const parted = places.some((place, at) => at > 0 && place > (places[at - 1] ?? 0) + 1);
  const enough = known - from >= (named ? 2 : FEWEST);
  if (!enough || !inOrder || !parted || (places[0] ?? 0) < known) return null;
  // Of a text that breaks off, the last headings of the list do not come again.
  return [from, endOfRow(lines, known, keys.indexOf(keys[from] ?? '', from + 1))];
}

/** The first line behind the headings in a row from here on. */
function endOfRow(lines: readonly Line[], from: number, limit: number): number {
  let end = from;
  while (end < limit && isHeading(lines[end]?.text ?? '')) end++;
  return end;
}

/** A text says something before so many lines are over. */
const HEAD = 40;
/** A title, a number and an address stand between the list and the text. */
const NEAR = 6;

/**
 * `（三）总体目标 二、重点任务 （一）… 三、保障措施 某县实施方案 一、总体要求`: a text does not begin with headings alone
 * and then with its title.
 */
function beginsAnew(lines: readonly Line[]): List | null {
  const from = lines.findIndex(({ text }) => isHeading(text));
  if (from < 0 || from > HEAD || lines.slice(0, from).some(({ text }) => is.isParagraph(text)))
    return null;
  if (is.isAttachmentStart(lines[from - 1]?.text ?? '')) return null;
  const end = endOfRow(lines, from, lines.length);
  const markers = lines.slice(from, end).map(({ text }) => readMarker(text));
  const top = Math.min(...markers.map((marker) => marker?.rank ?? Number.POSITIVE_INFINITY));
  const behind = lines.slice(end, end + NEAR).map(({ text }) => text);
  const next = behind.findIndex((text) => readMarker(text) !== null);
  const title = behind
    .slice(0, Math.max(0, next))
    .some((text) => !is.hasSentenceEnd(text) && readType(text) !== null);
  const marker = readMarker(behind[next] ?? '');
  const anew = marker?.number === 1 && marker.rank <= top;
  return end - from >= FEWEST && title && anew ? [from, end] : null;
}

const keyOf = (text: string) => text.replace(PAGE, '').replace(/\s/gu, '');

const isHeading = (text: string) =>
  text.length <= LONGEST_HEADING && !is.hasSentenceEnd(text) && readMarker(text) !== null;
