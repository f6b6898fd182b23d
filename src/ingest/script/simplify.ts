import * as OpenCC from 'opencc-js/t2cn';
import { certainly, type Edited, placeEdits, type Replacement } from '../../text/edited.ts';
import { rawLines } from '../../text/lines.ts';

/**
 * Character forms only: `tw` phrase tables would change words (資訊 → 信息), and a quotation may not change words.
 */
const convert = OpenCC.Converter({ from: 't', to: 'cn' });

/** Share of Chinese characters in traditional form from which a text counts as traditional. */
const TRADITIONAL = 0.05;
/**
 * The same for a line by itself. A traditional sentence changes a third of its characters; a simplified one with
 * a few old forms (乾县, 著名, 瞭望) stays far below.
 */
const TRADITIONAL_LINE = 0.2;
/** Characters in traditional form that a line must have; fewer may be a name. */
const LEAST_IN_LINE = 4;
const HAN = /\p{Script=Han}/gu;

/**
 * Find the characters of a traditional text that have a simplified form; in a simplified text, those of its
 * traditional lines.
 *
 * Elsewhere a simplified text is left alone: there 乾, 著 or 於 are names or quotations, not traces of a conversion.
 *
 * @param keep names that stay as they are written, as they stand in the text
 * @example findTraditional(untouched('學前教育')) // [{ start: 0, end: 1, to: '学', … }]
 */
export function findTraditional(edited: Edited, keep: readonly string[] = []): Replacement[] {
  const { text } = edited;
  if (isJapanese(text)) return [];
  const simplified = convertSameLength(text);
  if (simplified === text) return [];
  const changed = changedPlaces(text, simplified, keep);
  if (isShare(changed.length, text, TRADITIONAL)) return group(edited, simplified, changed);
  return group(edited, simplified, inTraditionalLines(text, changed));
}

const ANY_KANA = /[\u3041-\u3096\u30a1-\u30fa]/u;
const KANA = /[\u3041-\u3096\u30a1-\u30fa]/gu;
/** Japanese text has kana in every clause; in Chinese they are part of a name. */
const KANA_SHARE = 0.1;

export const isJapanese = (text: string) =>
  ANY_KANA.test(text) &&
  (text.match(KANA)?.length ?? 0) > (text.match(HAN)?.length ?? 0) * KANA_SHARE;

/** Tell whether a text is written in traditional characters. */
export function isTraditional(text: string): boolean {
  return isShare(changedPlaces(text, convertSameLength(text), []).length, text, TRADITIONAL);
}

/** The simplified form of one character. */
export function toSimplified(character: string): string {
  const one = convert(character);
  return one.length === character.length ? one : character;
}

const isShare = (changed: number, text: string, share: number) =>
  changed > (text.match(HAN)?.length ?? 0) * share;

function changedPlaces(text: string, simplified: string, keep: readonly string[]): number[] {
  const kept = new Uint8Array(text.length);
  for (const name of keep) {
    if (name === '') continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      kept.fill(1, at, at + name.length);
  }
  const places: number[] = [];
  for (let at = 0; at < text.length; at++)
    if (text[at] !== simplified[at] && kept[at] === 0) places.push(at);
  return places;
}

function inTraditionalLines(text: string, changed: readonly number[]): number[] {
  const found: number[] = [];
  let next = 0;
  for (const { line, start } of rawLines(text)) {
    const end = start + line.length;
    const first = next;
    while ((changed[next] ?? Number.POSITIVE_INFINITY) < end) next++;
    const count = next - first;
    if (count >= LEAST_IN_LINE && isShare(count, line, TRADITIONAL_LINE)) {
      for (const at of changed.slice(first, next)) found.push(at);
    }
  }
  return found;
}

/** Put neighbours together; an edit covers one span of the seed, and goes with no other edit in part. */
function group(
  { origin, edits }: Edited,
  simplified: string,
  changed: readonly number[],
): Replacement[] {
  const borders = new Set(placeEdits(edits).flatMap(({ start, end }) => [start, end]));
  const found: Replacement[] = [];
  for (const at of changed) {
    const to = simplified[at] ?? '';
    const last = found.at(-1);
    const next = origin[at] === (origin[at - 1] ?? -2) + 1 && !borders.has(at);
    if (last && last.end === at && next) {
      last.end = at + 1;
      last.to += to;
    } else {
      found.push(certainly(at, at + 1, to, 'simplified'));
    }
  }
  return found;
}

/** Convert piece by piece where a conversion would change the length, so that places keep their meaning. */
function convertSameLength(text: string): string {
  const whole = convert(text);
  if (whole.length === text.length) return whole;
  return Array.from(text, toSimplified).join('');
}
