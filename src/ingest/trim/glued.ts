/** Words of the page that stand in one line with the last sentence of the paper, or before its first. */
import type { Line } from '../../text/lines.ts';
import { frameRules } from './vocabulary.ts';

/** Lines with none of these are the paper's alone. */
const SUSPECT =
  /小编|公众号|扫码|扫一扫|二维码|网站地图|联系我们|位访客|整理|侵权|版权|转载|下载|标识码|ICP备|公网安备|上一篇|下一篇|责任编辑|打印|关闭|相关(?:阅读|链接|文章)|范文|会员|VIP|阅读原文|全文|收藏|导读|编者按|声明/u;
const SENTENCE_END = /[。！？][”’"」』）)】]{0,3}(?!$)/gu;
/** More sentences than a paragraph has are not looked at one by one. */
const MOST_PIECES = 60;
const LONGEST_PIECE = 150;
const SHORTEST_PIECE = 8;

/**
 * Part what a page says from a sentence that it is glued to; nothing of the text changes, only where lines begin.
 *
 * @example splitGlued(splitLines('抓好落实。以上就是小编为大家整理的方案')).length // 2
 */
export function splitGlued(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => (SUSPECT.test(line.text) ? cut(line) : [line]));
}

function cut(line: Line): Line[] {
  const ends = [...line.text.matchAll(SENTENCE_END)].map(
    ({ 0: sign, index }) => index + sign.length,
  );
  if (ends.length === 0 || ends.length > MOST_PIECES) return [line];
  const pieces = [0, ...ends].map((from, at) => pieceOf(line, from, ends[at] ?? line.text.length));
  const frames = pieces.map(({ text }) => text === '' || isFrame(text));
  const first = frames.indexOf(false);
  const last = frames.lastIndexOf(false);
  if (first < 0 || (first === 0 && last === pieces.length - 1)) return [line];
  return [
    ...pieces.slice(0, first),
    join(line, pieces[first], pieces[last]),
    ...pieces.slice(last + 1),
  ].filter(({ text }) => text !== '');
}

/** A row of the paper may end in the first word of a sentence that is the whole of a button. */
const isFrame = (text: string) =>
  text.length <= LONGEST_PIECE &&
  (text.length >= SHORTEST_PIECE || /[。！？]$/u.test(text)) &&
  frameRules.some(({ pattern }) => pattern.test(text));

function pieceOf({ start, text }: Line, from: number, end: number): Line {
  const piece = text.slice(from, end);
  const lead = piece.length - piece.trimStart().length;
  const bare = piece.trim();
  return { start: start + from + lead, end: start + from + lead + bare.length, text: bare };
}

function join(line: Line, first: Line | undefined, last: Line | undefined): Line {
  const start = first?.start ?? line.start;
  const end = last?.end ?? line.end;
  return { start, end, text: line.text.slice(start - line.start, end - line.start) };
}
