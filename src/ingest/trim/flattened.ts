/** Pages that lost their line breaks: numbers that should begin lines stand inside of them. */
import type { Line } from '../../text/lines.ts';
import { toNumber } from '../../text/numbering.ts';

/** Shorter lines are measures that happen to count. */
const SHORTEST = 80;
const TOP = /(?<=^|[\s。；：!！])([一二三四五六七八九十]{1,3})、/gu;
const ARTICLE = /(?<=^|[\s。；：!！])第([一二三四五六七八九十百]{1,5})条(?=[ \u3000])/gu;
const ARABIC = /(?<=[\s。；：!！])(\d{1,2})[.．、](?!\d)/gu;
const BRACKETED = /(?<=[\s。；：!！])[（(]([一二三四五六七八九十]{1,3})[)）]/gu;
/** A text of no more lines has lost those it had. */
const FEW_LINES = 3;
const ANY =
  /(?<=[\s。；：:）)])(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.．](?!\d)|第[一二三四五六七八九十百]{1,5}[章条](?=\s))/gu;
/** `2024年某县教育工作要点 2024年是…`: the title ends at the first space. */
const TITLE =
  /(?<=^|[\s　])([^\s。；，,]{6,60}(?:要点|方案|意见|通知|办法|规划|计划|措施|条例|规定))(?:[（(][^（()）]{1,30}[)）])?(?=\s)/gu;
/** `来源：某市教育局` in the head of the page, with its value. */
const PARTICULAR =
  /(?<=^|[\s　])(?:发布(?:时间|日期|机构)|(?:成文|发文)日期|索引号|发?文字?号|信息来源|来源|作者|(?:浏览|阅读|点击)(?:次数|量|数)?|字[体号])[:：]\s?(?:\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:\s\d{1,2}:\d{2}(?::\d{2})?)?|[^\s]{1,40})/gu;
/** Words with which a page goes on behind the last sentence. */
const LINK =
  '[【[]?(?:打印|关闭|分享|扫一扫|上一篇|下一篇|相关|附件|责任编辑|编辑|主办|版权所有|字体|返回)';
const FOOT = new RegExp(`(?<=[。！？）)]\\s{1,4})(?=${LINK})`, 'u');
const LINKS = new RegExp(`(?<=\\s)(?=${LINK})`, 'gu');

/**
 * Split lines that hold `一、… 二、…` at the numbers in them; nothing of the text changes, only where lines begin.
 *
 * @example splitFlattened(splitLines('要点 一、推进优质均衡 1.优化布局。…… 二、落实双减 2.……')).length // 5
 */
export function splitFlattened(lines: readonly Line[]): Line[] {
  const kinds = lines.length <= FEW_LINES ? [TOP, ARTICLE, ARABIC, BRACKETED] : [TOP, ARTICLE];
  return lines.flatMap((line) => (isFlattened(line.text, kinds) ? cut(line) : [line]));
}

/** At least two numbers of one kind that follow each other. Lists amid a text count in Arabic numbers as well. */
function isFlattened(text: string, kinds: readonly RegExp[]): boolean {
  if (text.length < SHORTEST) return false;
  return kinds.some((kind) => {
    const numbers = [...text.matchAll(kind)].map(([, number]) => toNumber(number ?? ''));
    return numbers.some(
      (number, at) => at > 0 && number !== null && number === (numbers[at - 1] ?? 0) + 1,
    );
  });
}

function cut({ start, text }: Line): Line[] {
  const numbers = [...text.matchAll(ANY)].map(({ index }) => index);
  const head = text.slice(0, numbers[0] ?? 0);
  const ends = [TITLE, PARTICULAR].flatMap((pattern) =>
    [...head.matchAll(pattern)].flatMap(({ 0: match, index }) => [index, index + match.length]),
  );
  const foot = [...linksBehind(text, numbers.at(-1) ?? 0), ...signatureIn(text)];
  const places = [...ends, ...numbers, ...foot].sort((a, b) => a - b);
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

const SIGNED =
  /(?<=[。！？）)]\s{1,4})\p{Script=Han}{2,30}(?:局|厅|委员会|政府|办公室)(?=\s{1,4}\d{4}年\d{1,2}月\d{1,2}日)/gu;

/** Where the name and the day begin that stand behind the last sentence. */
const signatureIn = (text: string) => [...text.matchAll(SIGNED)].map(({ index }) => index);

/** Where the links begin that stand behind the last sentence. */
function linksBehind(text: string, from: number): number[] {
  const first = FOOT.exec(text.slice(from))?.index;
  if (first === undefined) return [];
  return [...text.slice(from + first - 1).matchAll(LINKS)].map(
    ({ index }) => from + first - 1 + index,
  );
}
