/** Figures in a folded sentence: a number, its multiplier and its unit, as they are written. */
import { round, scale, times } from './numerals.ts';
import { writtenIn } from './written.ts';

/** A figure as written, before anyone knows whether it is a target. */
export interface Figure {
  /** `[start, end)` from the number to the end of the unit. */
  readonly start: number;
  readonly end: number;
  /** One value; two for a range (`1—2个`); more for a ratio (`5:3:2`). */
  readonly values: readonly number[];
  readonly unit: string;
}

const NUMBER = '\\d{1,3}(?:,\\d{3}){1,4}(?!\\d)(?:\\.\\d{1,4})?|\\d{1,12}(?:\\.\\d{1,4})?';
const MULTIPLIER = '[十百千万亿]{0,2}';

/** Units of what is counted, measured or paid. The longest comes first. */
const UNITS = [
  '个百分点',
  '(?:万|亿)?元(?:\\/[年生人月学期·.班校师天]{1,8})?',
  '平方米',
  '平方公里',
  '公里',
  '公顷',
  '分钟',
  '小时',
  '课时',
  '学时',
  '学位',
  '人次',
  '人',
  '名',
  '位',
  '所',
  '个',
  '家',
  '间',
  '套',
  '台',
  '门',
  '项',
  '篇',
  '场',
  '次',
  '册',
  '支',
  '对',
  '例',
  '节',
  '座',
  '处',
  '亩',
  '米',
  '辆',
  '块',
  '倍',
  '件',
  '吨',
  '%',
  '‰',
].join('|');

/** What is written before a number makes it part of a name: `G20`, `3+4`, `第12`, `十四5`. */
const NAME_BEFORE = /[a-z0-9+.:/·第前〔[]$/u;
/** What is written behind a figure makes it part of a name or a definition. */
const NAME_BEHIND =
  /^(?:\+|[a-z]|-\d|一|月|口|部门|工作日|学期|年级|星期|方面|维度|环节|必须|不得|严禁|坚持|关键词)/u;

const FIGURE = new RegExp(
  `(${NUMBER})(${MULTIPLIER})(?:[-~至到](${NUMBER})(${MULTIPLIER}))?(?:余|多)?\\s{0,2}(${UNITS})`,
  'gu',
);
/** `5:3:2比例`, `师生比1:13.5`; a bare `8:30` is a time of day. */
const RATIO =
  /(?<![\d:.])(?:\d{1,3}(?:\.\d)?:){1,4}\d{1,3}(?:\.\d)?(?=的?(?:比例|标准|配比|分担|配备|核定))|(?<=比例?(?:为|达到|不低于|不高于|不超过)?)(?:\d{1,3}(?:\.\d)?:){1,4}\d{1,3}(?:\.\d)?/gu;
/** `差异系数控制在0.35以内` has no unit. */
const COEFFICIENT = /(?<=系数[^,。;]{0,24})(?<![\d.])0\.\d{1,4}/gu;

/**
 * Find the figures of a sentence (folded with `foldText`), left to right, without overlaps.
 *
 * @example figuresIn('普惠率巩固在95%以上') // [{ start: 6, end: 9, values: [95], unit: '%' }]
 */
export function figuresIn(folded: string): Figure[] {
  const found = [
    ...[...folded.matchAll(FIGURE)].flatMap((match) => readFigure(match, folded)),
    ...[...folded.matchAll(RATIO)].map(readRatio),
    ...[...folded.matchAll(COEFFICIENT)].map((match) => {
      return { start: match.index, end: endOf(match), values: [Number(match[0])], unit: '' };
    }),
    ...writtenIn(folded),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return found.filter(({ start, end }) => {
    const free = start >= reached;
    if (free) reached = end;
    return free;
  });
}

const endOf = (match: RegExpExecArray) => match.index + match[0].length;

function readFigure(match: RegExpExecArray, folded: string): Figure[] {
  const [, low = '', lowTimes = '', high, highTimes = '', unit = ''] = match;
  const end = endOf(match);
  if (NAME_BEFORE.test(folded.charAt(match.index - 1))) return [];
  if (NAME_BEHIND.test(folded.slice(end, end + 8))) return [];
  if (/十/u.test(lowTimes)) return [];
  const values =
    high === undefined
      ? [scale(low, lowTimes)]
      : [scale(low, lowTimes || highTimes), scale(high, highTimes)];
  const money = /^[万亿](?=元)/u.exec(unit)?.[0] ?? '';
  return [
    {
      start: match.index,
      end,
      values: values.map((value) => round(value * times(money))),
      unit: unit.slice(money.length),
    },
  ];
}

function readRatio(match: RegExpExecArray): Figure {
  const ratio = match[0];
  const values = ratio.split(':').map(Number);
  return { start: match.index, end: match.index + ratio.length, values, unit: `份(${ratio})` };
}
