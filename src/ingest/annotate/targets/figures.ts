/** Figures in a folded sentence: a number, its multiplier and its unit, as they are written. */
import { type Figure, round, scale, times } from './numerals.ts';
import { ratiosIn } from './ratios.ts';
import { writtenIn } from './written.ts';

export const NUMBER = '\\d{1,3}(?:,\\d{3}){1,4}(?!\\d)(?:\\.\\d{1,4})?|\\d{1,12}(?:\\.\\d{1,4})?';
export const MULTIPLIER = '[十百千万亿]{0,2}';

/** Units of what is counted, measured or paid. The longest comes first. */
const UNITS = String.raw`
  个百分点 (?:万|亿)?元(?:\/[每年生人月学期·.班校师天\/]{1,8})? 平方米(?:\/[生人])? 平方公里 公里
  公顷 分钟 小时 课时 学时 学位 人次 场次 人 名 位 所 个 家 间 套 台 门 项 篇 场 次 册(?:\/生)? 支
  对 例 节 座 处 亩 米 辆 块 倍 件 种 轮 ℃ 吨 栋 幢 张 % ‰
`
  .trim()
  .replace(/\s+/gu, '|');

/** What is written before a number makes it part of a name or of a denominator: `G20`, `3+4`, `第12`, `每100名`. */
const NAME_BEFORE = /[a-z0-9+.:/·第前〔[×*每]$/u;
/** What is written behind a figure makes it part of a name or a definition. */
const NAME_BEHIND =
  /^(?:\+|[a-z]|-\d|一|月|口|部门|工作日|学期|学年|年级|星期|方面|维度|环节|必须|不得|严禁|坚持|关键词)/u;

/** Most sentences hold none of these. */
const ANY_NUMBER = /[\d〇一二两三四五六七八九十百千万半番]/u;

const FIGURE = new RegExp(
  `(${NUMBER})(${MULTIPLIER})(?:(${UNITS})?[-~至到](${NUMBER})(${MULTIPLIER}))?(?:余|多)?\\s{0,2}(?:个(?=小时|学时|课时))?(${UNITS})`,
  'gu',
);

/**
 * Find the figures of a sentence (folded with `foldText`), left to right, without overlaps.
 *
 * @example figuresIn('普惠率巩固在95%以上') // [{ start: 6, end: 9, values: [95], unit: '%' }]
 */
export function figuresIn(folded: string): Figure[] {
  if (!ANY_NUMBER.test(folded)) return [];
  const found = [
    ...[...folded.matchAll(FIGURE)].flatMap((match) => readFigure(match, folded)),
    ...ratiosIn(folded),
    ...writtenIn(folded),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return found.filter(({ start, end }) => {
    const free = start >= reached;
    if (free) reached = end;
    return free;
  });
}

function readFigure(match: RegExpExecArray, folded: string): Figure[] {
  const [, low = '', lowTimes = '', lowUnit, high, highTimes = '', unit = ''] = match;
  const end = match.index + match[0].length;
  if (NAME_BEFORE.test(folded.charAt(match.index - 1))) return [];
  if (NAME_BEHIND.test(folded.slice(end, end + 8))) return [];
  if (/十/u.test(lowTimes)) return [];
  const [lowValue, highValue] = [scale(low, lowTimes), scale(high ?? '0', highTimes)];
  const own = { start: match.index, end };
  if (high === undefined) return [{ ...own, values: [paid(lowValue, unit)], unit: plain(unit) }];
  // 500万元至800万元 says its unit twice; 5所至8名 is no range.
  if (lowUnit !== undefined && plain(lowUnit) !== plain(unit)) return [];
  const first =
    lowUnit === undefined ? paid(scale(low, lowTimes || highTimes), unit) : paid(lowValue, lowUnit);
  return [{ ...own, values: [first, paid(highValue, unit)], unit: plain(unit) }];
}

/** `万元` and `亿元` are multiples of 元. */
const MONEY = /^[万亿](?=元)/u;
const plain = (unit: string) => unit.replace(MONEY, '');
const paid = (value: number, unit: string) => round(value * times(MONEY.exec(unit)?.[0] ?? ''));
