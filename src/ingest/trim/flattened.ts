/** Pages that lost their line breaks: numbers that should begin lines stand inside of them. */
import type { Line } from '../lines.ts';
import { toNumber } from '../outline/numbering.ts';

/** Shorter lines are measures that happen to count. */
const SHORTEST = 80;
const TOP = /(?<=^|[\s。；：!！])([一二三四五六七八九十]{1,3})、/gu;
const ANY =
  /(?<=[\s。；：:）)])(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.．](?!\d)|第[一二三四五六七八九十百]{1,5}[章条](?=\s))/gu;
/** `2024年某县教育工作要点 2024年是…`: the title ends at the first space. */
const TITLE =
  /^([^\s。；，,]{6,60}(?:要点|方案|意见|通知|办法|规划|计划|措施|条例|规定))(?:[（(][^（()）]{1,30}[)）])?(?=\s)/u;

/**
 * Split lines that hold `一、… 二、…` at the numbers in them; nothing of the text changes, only where lines begin.
 *
 * @example splitFlattened(splitLines('要点 一、推进优质均衡 1.优化布局。…… 二、落实双减 2.……')).length // 5
 */
export function splitFlattened(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => (isFlattened(line.text) ? cut(line) : [line]));
}

/** At least two top numbers that follow each other. */
function isFlattened(text: string): boolean {
  if (text.length < SHORTEST) return false;
  const numbers = [...text.matchAll(TOP)].map(([, number]) => toNumber(number ?? ''));
  return numbers.some(
    (number, at) => at > 0 && number !== null && number === (numbers[at - 1] ?? 0) + 1,
  );
}

function cut({ start, text }: Line): Line[] {
  const title = TITLE.exec(text)?.[0].length;
  const places = [...(title ? [title] : []), ...[...text.matchAll(ANY)].map(({ index }) => index)];
  const bounds = [0, ...places, text.length];
  return bounds.slice(1).flatMap((end, at) => {
    const from = bounds[at] ?? 0;
    const piece = text.slice(from, end);
    const lead = piece.length - piece.trimStart().length;
    const bare = piece.trim();
    if (bare === '') return [];
    return [{ start: start + from + lead, end: start + from + lead + bare.length, text: bare }];
  });
}
