/** Figures that Chinese numerals write, and limits of time and distance. */
import type { Figure } from './numerals.ts';
import { readChinese } from './numerals.ts';

const NUMERAL = '[〇零一二两三四五六七八九十百千]';
const NUMERALS = `(${NUMERAL}{1,7})`;

/** Words that a share stands behind: `超过九成`, `不低于一半`. */
const REACHES =
  '(?:超过|超|突破|达到|达|不低于|不少于|不超过|接近|近|约|占|至少|稳定在|保持在|控制在|提高到|提升到|提高至|提升至)';

type Reader = (match: RegExpExecArray) => Pick<Figure, 'values' | 'unit'> | null;
/** `sign` stands in every match: most sentences need not be searched. */
type Row = readonly [sign: string, form: RegExp, read: Reader];

const share = (value: number) => ({ values: [value], unit: '%' });
const hundredth = (value: number) => Math.round(value * 100) / 100;

/** Shares: each form with how it is read. */
const SHARES: readonly Row[] = [
  // 百分之九十九点五 · 百分之80
  [
    '百分之',
    /百分之(?:([〇零一二三四五六七八九十百点两]{1,9})|(\d{1,3}(?:\.\d{1,2})?))/gu,
    ([, numerals = '', digits]) => share(digits ? Number(digits) : readChinese(numerals)),
  ],
  // 千分之三
  [
    '千分之',
    /千分之([〇零一二三四五六七八九十点两]{1,6})/gu,
    ([, numerals = '']) => ({ values: [readChinese(numerals)], unit: '‰' }),
  ],
  // 小学毕业生百分百升学
  ['百分', /百分(?:之)?百/gu, () => share(100)],
  // 三分之二
  [
    '分之',
    /(?<![百千万〇零一二两三四五六七八九十])([二两三四五六七八九十])分之([一二两三四五六七八九])/gu,
    ([, whole = '', part = '']) => share(hundredth((readChinese(part) / readChinese(whole)) * 100)),
  ],
  // 超过九成 · 八成以上 · 九成五左右 — a bare 三成 may be part of a word (三成立)
  [
    '成',
    new RegExp(
      `(?<=${REACHES})([一二三四五六七八九])成([五])?(?![立为果员本长功效人才品熟分])|([一二三四五六七八九])成([五])?(?=以上|左右|以内)`,
      'gu',
    ),
    ([, far, farHalf, near = '', nearHalf]) =>
      share(readChinese(far ?? near) * 10 + ((farHalf ?? nearHalf) ? 5 : 0)),
  ],
  // 不低于一半 · 半数以上 · 过半
  [
    '半',
    new RegExp(`(?<=${REACHES}|的)(?:一半|半数)(?![天年月])|(?:一半|半数)(?=以上|左右)`, 'gu'),
    () => share(50),
  ],
  ['过半', /半(?<=[比率数量]过半)(?![天年月小径])/gu, () => share(50)],
  // 翻一番
  [
    '番',
    /([一二两三])?番(?<=翻[一二两三]?番)/gu,
    ([, numeral]) => ({ values: [numeral ? readChinese(numeral) : 1], unit: '番' }),
  ],
];

/** `两所`, `三十名`: small numbers are often written out. `一批`, `三个方面` are not figures, nor is `一所`. */
const COUNTED =
  /([二两三四五六七八九十百千万]{1,7})(所|名|间|家|座|套|栋|幢)(?![长义誉为单额次师])/gu;

/** Other units are counted in words where the number is no small one: `三百个`, `一万二千人次`, `三千万元`. */
const MANY =
  /([一二两三四五六七八九][〇零一二两三四五六七八九十百千万亿]{1,8}|十[一二三四五六七八九])(人次|人|个(?!月|小时|百分点)|门|台|平方米|亩|元|册|课时|学时|支|场)(?![民们才口均工生格性心])/gu;

/** And where something is built or chosen: `打造三个示范区`. */
const BUILT =
  /(?:建成|建设|新建|打造|组建|培育|创建|遴选|认定|设立|新增|增设|布局|评选|命名|选树|创办|开办|举办)([二两三四五六七八九十])(个(?!月|小时|一)|门|支|处|场)/gu;

/** `三至五名`, `两到三个` */
const RANGE =
  /([一二两三四五六七八九十]{1,3})(?:至|到|-)([二两三四五六七八九十]{1,3})(所|名|个(?!月)|人|间|家|门|项|次|场|节|课时|学时)/gu;

/** `每所…一名`, `每县一所`: a rate commits to one each. */
const ONE_EACH =
  /(?:每一?[所校班个县区镇乡村园市]|各校)[^,。;]{0,20}(?:配备|配齐|设立|建设|建有|建成|建好|办好|聘任|聘请|确定|至少)[^,。;]{0,6}(一)(名|所|个|位|间)/gu;
const ONE_BARE = /每(?:个)?[县区镇乡市](一)(所|个)/gu;
/** `每个县办好一所特殊教育学校` */
const ONE_SCHOOL = /(?:办好|建好|建成|开办|设立|设置|新建|建设|各建|各办|建有)(一)(所)/gu;

const LIMIT =
  '(?:不得?低于|不得?少于|不小于|至少|最少|不得?超过|不得?高于|不得?多于|不大于|最多|控制在)[^,。;、\\d一二三四五六七八九十]{0,4}';
const TIMES = '个月|学年|学期|年|周|天|个工作日|工作日|日';
/** `不少于三十日`, `不得超过3个月`: time is a target where it is a limit; else it says when or for how long. */
const LIMITED_TIME = new RegExp(
  `${LIMIT}(?:(\\d{1,3})|${NUMERALS})(${TIMES})(?![度级龄薪生期岁])`,
  'gu',
);
/** `支教一年以上`, `任教满2学年以上` */
const LEAST_TIME = new RegExp(
  `(?<![\\d第近〇零一二两三四五六七八九十百千])(?:(\\d{1,3})|${NUMERALS})(${TIMES})(?=(?:及|或)?以上)(?!以上(?:有期|徒刑))`,
  'gu',
);
/** `每周开放5天` */
const DAYS_A_WEEK = /每周[^,。;、\d]{0,6}(\d)()(天)(?![内之前后])/gu;
/** `一般不超过二公里`: other units are written in numerals where they are limited. */
const LIMITED_COUNT = new RegExp(
  `${LIMIT}${NUMERALS}(小时|分钟|公里|米|学时|课时|人次|人|名|次|项|个(?!月)|门|元|所|间|家|座|套|节|场|支|册|亩|倍)`,
  'gu',
);

/** `核减五人左右`, `配备三名以上`: a numeral with the words of a limit behind it. */
const BOUNDED_COUNT =
  /(?<![第每这该\d〇零一二两三四五六七八九十百千万])([二两三四五六七八九十][〇零一二两三四五六七八九十百千]{0,5})(小时|分钟|公里|米|人次|人|名|次|项|个(?!月)|门|元|所|间|家|座|套|节|场|支|册|亩|倍)(?=(?:及|或)?(?:以[上下内]|左右))/gu;

/**
 * Find the written figures of a folded sentence, in no order; they may overlap others.
 *
 * @example writtenIn('公示时间不得少于三十日') // [{ start: 8, end: 11, values: [30], unit: '日' }]
 */
export function writtenIn(folded: string): Figure[] {
  return [
    ...SHARES.filter(([sign]) => folded.includes(sign)).flatMap(([, form, read]) =>
      [...folded.matchAll(form)].flatMap((match) => {
        const found = read(match);
        return found ? [{ ...spanOf(match), ...found }] : [];
      }),
    ),
    ...[...folded.matchAll(COUNTED)].flatMap((match) => readCounted(match, folded)),
    ...[...folded.matchAll(MANY)].flatMap((match) => readCounted(match, folded)),
    ...[...folded.matchAll(BUILT), ...folded.matchAll(ONE_BARE)].map(atEnd),
    ...[...folded.matchAll(ONE_EACH), ...folded.matchAll(ONE_SCHOOL)].map(atEnd),
    ...[...folded.matchAll(RANGE)].map((match) => {
      const [, low = '', high = '', unit = ''] = match;
      return { ...spanOf(match), values: [readChinese(low), readChinese(high)], unit };
    }),
    ...[
      ...folded.matchAll(LIMITED_TIME),
      ...folded.matchAll(LEAST_TIME),
      ...folded.matchAll(DAYS_A_WEEK),
    ].map((match) => {
      const [, digits, numerals = '', unit = ''] = match;
      const value = digits ? Number(digits) : readChinese(numerals);
      return behindLimit(match, digits ?? numerals, value, unit);
    }),
    ...[...folded.matchAll(LIMITED_COUNT), ...folded.matchAll(BOUNDED_COUNT)].map(atEnd),
  ];
}

const spanOf = (match: RegExpExecArray) => ({
  start: match.index,
  end: match.index + match[0].length,
});

/** The figure, numeral and unit, at the end of a match that begins with other words. */
function atEnd(match: RegExpExecArray): Figure {
  const [, numerals = '', unit = ''] = match;
  return behindLimit(match, numerals, readChinese(numerals), unit);
}

function behindLimit(match: RegExpExecArray, number: string, value: number, unit: string): Figure {
  const end = match.index + match[0].length;
  return { start: end - number.length - unit.length, end, values: [value], unit };
}

/** `八大`, `第三所`, `这三所`: a written number is a figure only where it is not an ordinal or a set. */
function readCounted(match: RegExpExecArray, folded: string): Figure[] {
  const [, numerals = '', unit = ''] = match;
  const before = folded.slice(Math.max(0, match.index - 2), match.index);
  if (/[第这该其上一每前"“‘「]$/u.test(before) || /[\d百千万分之点]/u.test(before.slice(-1)))
    return [];
  const value = readChinese(numerals);
  if (!Number.isFinite(value) || value < 2 || /^[百十千万]{2,}$|^[百千万]$/u.test(numerals))
    return [];
  return [{ ...spanOf(match), values: [value], unit }];
}
