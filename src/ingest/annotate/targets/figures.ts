/** Figures in a folded sentence: a number, its multiplier and its unit, as they are written. */

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
const COEFFICIENT = /(?<=系数[^,。;\d]{0,12})0\.\d{1,4}/gu;
const HUNDREDTHS = /百分之([〇零一二三四五六七八九十百点两]{1,9})/gu;
const WHOLE = /百分(?:之)?百/gu;
/** `两所`, `三十名`: small numbers are often written out. `一批`, `三个方面` are not figures, nor is `一所`. */
const WRITTEN = /([二两三四五六七八九十百]{1,5})(所|名|间|家|座|套)(?![长义誉为单额次])/gu;
/** `每所…一名`: a rate commits to one each. */
const ONE_EACH =
  /(?:每一?[所校班个县区镇]|各校)[^,。;]{1,20}(?:配备|配齐|设立|建设|聘任|聘请|确定|至少)[^,。;]{0,6}(一)(名|所|个|位|间)/gu;

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
    ...[...folded.matchAll(HUNDREDTHS)].map((match) => {
      const value = readChinese(match[1] ?? '');
      return { start: match.index, end: endOf(match), values: [value], unit: '%' };
    }),
    ...[...folded.matchAll(WHOLE)].map((match) => {
      return { start: match.index, end: endOf(match), values: [100], unit: '%' };
    }),
    ...[...folded.matchAll(WRITTEN)].flatMap((match) => readWritten(match, folded)),
    ...[...folded.matchAll(ONE_EACH)].map((match) => {
      const end = endOf(match);
      return { start: end - 2, end, values: [1], unit: match[2] ?? '' };
    }),
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

/** `八大`, `第三所`, `三所`: a written number is a figure only where it is not an ordinal or a set. */
function readWritten(match: RegExpExecArray, folded: string): Figure[] {
  const before = folded.slice(Math.max(0, match.index - 2), match.index);
  if (/[第这该其上一"“‘「]$/u.test(before) || /\d/u.test(before.slice(-1))) return [];
  const value = readChinese(match[1] ?? '');
  if (!Number.isFinite(value) || value < 2 || /^[百十]{2,}$/u.test(match[1] ?? '')) return [];
  if (match[1] === '百') return [];
  return [{ start: match.index, end: endOf(match), values: [value], unit: match[2] ?? '' }];
}

function scale(number: string, multiplier: string): number {
  return round(Number(number.replaceAll(',', '')) * times(multiplier));
}

function times(multiplier: string): number {
  let product = 1;
  for (const unit of multiplier) product *= POWERS[unit] ?? 1;
  return product;
}

/** Without the dust of binary fractions: 7.7 × 10000 is 77000. */
const round = (value: number) => Number(value.toPrecision(12));

const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
const DIGITS = '〇一二三四五六七八九';

/**
 * Read a number below 10,000 written in Chinese numerals, decimals allowed; NaN where it is none.
 *
 * @example readChinese('九十五点五') // 95.5
 */
export function readChinese(written: string): number {
  const [whole = '', fraction] = written.replaceAll('两', '二').replaceAll('零', '〇').split('点');
  let total = 0;
  let digit = -1;
  for (const sign of whole) {
    const power = POWERS[sign];
    if (power === undefined) digit = DIGITS.indexOf(sign);
    else {
      total += (digit < 0 ? 1 : digit) * power;
      digit = -1;
    }
  }
  total += Math.max(0, digit);
  if (fraction === undefined) return whole === '' ? Number.NaN : total;
  const decimals = [...fraction].map((sign) => DIGITS.indexOf(sign)).join('');
  return Number(`${total}.${decimals}`);
}
