/** Figures that Chinese numerals write, and limits of time and distance. */
import type { Figure } from './figures.ts';
import { readChinese } from './numerals.ts';

const HUNDREDTHS = /百分之([〇零一二三四五六七八九十百点两]{1,9})/gu;
const WHOLE = /百分(?:之)?百/gu;
/** `超过九成`, `八成以上`; a bare `三成` may be part of a word (`三成立`). */
const TENTHS =
  /(?<=(?:超过|超|达到|达|不低于|不少于|接近|近|约|占))([一二三四五六七八九])成|([一二三四五六七八九])成(?=以上|左右)/gu;

/** `两所`, `三十名`: small numbers are often written out. `一批`, `三个方面` are not figures, nor is `一所`. */
const COUNTED = /([二两三四五六七八九十百]{1,5})(所|名|间|家|座|套)(?![长义誉为单额次])/gu;

/** `每所…一名`: a rate commits to one each. */
const ONE_EACH =
  /(?:每一?[所校班个县区镇]|各校)[^,。;]{1,20}(?:配备|配齐|设立|建设|聘任|聘请|确定|至少)[^,。;]{0,6}(一)(名|所|个|位|间)/gu;
/** `每个县办好一所特殊教育学校` */
const ONE_SCHOOL = /(?:办好|建好|建成|开办|设立|设置|新建|建设|各建|各办)(一)(所)/gu;

const LIMIT =
  '(?:不得?低于|不得?少于|不小于|至少|最少|不得?超过|不得?高于|不得?多于|不大于|最多|控制在)[^,。;、\\d一二三四五六七八九十]{0,4}';
const NUMERALS = '([〇零一二两三四五六七八九十百千]{1,7})';
/** `不少于三十日`, `不得超过3个月`: time is a target where it is a limit; else it says when or for how long. */
const LIMITED_TIME = new RegExp(
  `${LIMIT}(?:(\\d{1,3})|${NUMERALS})(个月|年|周|天|日)(?![度级龄薪生期岁])`,
  'gu',
);
/** `一般不超过二公里`: other units are written in numerals where they are limited. */
const LIMITED_COUNT = new RegExp(
  `${LIMIT}${NUMERALS}(小时|分钟|公里|米|学时|课时|人次|人|名|次|项|个(?!月)|门|元)`,
  'gu',
);

/**
 * Find the written figures of a folded sentence, in no order; they may overlap others.
 *
 * @example writtenIn('公示时间不得少于三十日') // [{ start: 8, end: 11, values: [30], unit: '日' }]
 */
export function writtenIn(folded: string): Figure[] {
  return [
    ...[...folded.matchAll(HUNDREDTHS)].map((match) => {
      return figure(match, readChinese(match[1] ?? ''), '%');
    }),
    ...[...folded.matchAll(WHOLE)].map((match) => figure(match, 100, '%')),
    ...[...folded.matchAll(TENTHS)].map((match) => {
      return figure(match, readChinese(match[1] ?? match[2] ?? '') * 10, '%');
    }),
    ...[...folded.matchAll(COUNTED)].flatMap((match) => readCounted(match, folded)),
    ...[...folded.matchAll(ONE_EACH), ...folded.matchAll(ONE_SCHOOL)].map((match) => {
      const end = match.index + match[0].length;
      return { start: end - 2, end, values: [1], unit: match[2] ?? '' };
    }),
    ...[...folded.matchAll(LIMITED_TIME)].map((match) => {
      const [, digits, numerals = '', unit = ''] = match;
      const value = digits ? Number(digits) : readChinese(numerals);
      return behindLimit(match, digits ?? numerals, value, unit);
    }),
    ...[...folded.matchAll(LIMITED_COUNT)].map((match) => {
      const [, numerals = '', unit = ''] = match;
      return behindLimit(match, numerals, readChinese(numerals), unit);
    }),
  ];
}

function figure(match: RegExpExecArray, value: number, unit: string): Figure {
  return { start: match.index, end: match.index + match[0].length, values: [value], unit };
}

/** The figure at the end of a match that begins with the words of a limit. */
function behindLimit(match: RegExpExecArray, number: string, value: number, unit: string): Figure {
  const end = match.index + match[0].length;
  return { start: end - number.length - unit.length, end, values: [value], unit };
}

/** `八大`, `第三所`, `三所`: a written number is a figure only where it is not an ordinal or a set. */
function readCounted(match: RegExpExecArray, folded: string): Figure[] {
  const before = folded.slice(Math.max(0, match.index - 2), match.index);
  if (/[第这该其上一"“‘「]$/u.test(before) || /\d/u.test(before.slice(-1))) return [];
  const value = readChinese(match[1] ?? '');
  if (!Number.isFinite(value) || value < 2 || /^[百十]{2,}$/u.test(match[1] ?? '')) return [];
  if (match[1] === '百') return [];
  return [figure(match, value, match[2] ?? '')];
}
