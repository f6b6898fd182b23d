/** Other ways to write the numbers of a phrase: 六十分钟 and 60分钟, 三至六年级 and 3-6年级. */
import { NUMERALS, toChinese, toFigures, yearToChinese } from './chinese-numbers.ts';
import { fold, type Simplify } from './fold.ts';

/** So many forms of a phrase are looked up, itself included. */
export const MOST_FORMS = 8;

/** What is counted in numbers of which even 一 is one: 一小时, but not 一批. */
const MEASURES =
  '秒|分钟|小时|学时|课时|节课|节|课|门|次|名|人|年级|学年|学期|周岁|岁|天|周|个月|米|平方米|公里|元|万|亿';
/** What other numbers stand before; figures and ordinals as well. */
const COUNTED =
  '日|月|年|季度|级|位|所|个|项|类|种|大|套|场|期|届|轮|批|条|章|款|倍|支|家|间|台|册|本|件|份|组|座|处|篇|层|亩|公斤|千米|点半';
const UNIT = `${MEASURES}|${COUNTED}`;
const NUMBER = `(?:\\d{1,7}(?:\\.\\d{1,3})?|[${NUMERALS}]{1,8})`;

/** Figures behind these are parts of names: `G20`. */
const NAMES = /[a-z\d.]$/u;
const PERCENT = `(?:(?<hundred>百分百)|百分之(?<hundredth>${NUMBER}(?:点[${NUMERALS}]{1,3})?)|(?<percent>\\d{1,5}(?:\\.\\d{1,3})?)%)`;
const RANGE = `(?<from>${NUMBER})(?<unit>${UNIT})?(?<by>-{1,2}|至|到|、)(?<to>${NUMBER})(?=(?<shared>${UNIT})|[^\\d]|$)`;
const PAIR = `(?<pair>[一二三四五六七八九]{2})(?=年级)`;
const ONE_TO_ONE = `(?<each>一对一|1对1(?!\\d))`;
const COUNT = `(?<ordinal>第?)(?<count>${NUMBER})(?=(?<of>${UNIT}))`;
const AMOUNTS = new RegExp([PERCENT, RANGE, PAIR, ONE_TO_ONE, COUNT].join('|'), 'gu');

/** A part of a phrase and how else it is written; itself is the first. */
interface Slot {
  start: number;
  end: number;
  forms: readonly string[];
}

const isFigures = (number: string) => /^\d/.test(number);
const figuresOf = (number: string) => (isFigures(number) ? number : toFigures(number));
const isYear = (figures: string) => /^(?:19|20)\d\d$/.test(figures);

/** Write figures in Chinese before a unit, the most usual way first. */
function chineseOf(figures: string, unit: string, isOrdinal = false): string[] {
  if (isYear(figures) && /^(?:年|学年)?$/.test(unit)) {
    const year = yearToChinese(figures);
    return [year, year.replaceAll('〇', '零')];
  }
  const written = toChinese(figures);
  if (written === null) return [];
  const isCounted = !isOrdinal && !/^(?:年级|月|日|级|期|届|章|条|款)$/.test(unit);
  // 两小时, 两百名; 二年级, 十二名.
  const spoken = written.replace(/^二(?=$|[百千])/u, '两');
  return isCounted && spoken !== written ? [spoken, written] : [written];
}

function percentForms(given: string): string[] {
  const [whole = '', fraction] = given.split('点');
  const figures = given === '百' ? '100' : figuresOf(whole);
  if (figures === null) return [];
  const digits = fraction === undefined ? '' : `.${Array.from(fraction, toFigures).join('')}`;
  const value = `${figures}${digits}`;
  const written = toChinese(value);
  const spoken = value === '100' ? ['百分之百', '百分百'] : [`百分之${written}`];
  return [`${value}%`, ...(written === null ? [] : spoken), `百分之${value}`];
}

function rangeForms(from: string, to: string, by: string, unit: string): string[] {
  const [a, b] = [figuresOf(from), figuresOf(to)];
  if (a === null || b === null || Number(a) >= Number(b)) return [];
  // Numbers that only stand beside each other: 3-4, 19、20.
  if (unit === '' && !(isYear(a) && isYear(b))) return [];
  const [x, y] = [chineseOf(a, unit, true)[0], chineseOf(b, unit, true)[0]];
  const both = (join: string) => [`${a}${join}${b}`, ...(x && y ? [`${x}${join}${y}`] : [])];
  const isPair = unit === '年级' && Number(b) === Number(a) + 1;
  if (by === '、' && !isPair) return both('、');
  const spelled = x && y ? [`${x}${y}`] : [];
  const pair = isPair ? [...both('、'), ...spelled, `${a}-${b}`, `${x}至${y}`] : [];
  const [figures = '', signs = []] = [`${a}-${b}`, x && y ? [`${x}至${y}`, `${x}到${y}`] : []];
  if (isPair) return pair;
  if (isYear(a)) {
    const apart = unit === '' ? [] : [`${a}${unit}至${b}`, `${a}${unit}-${b}`];
    return [figures, `${a}至${b}`, ...apart, `${a}--${b}`, ...signs];
  }
  return [figures, ...signs, `${a}至${b}`, `${a}到${b}`, `${x}-${y}`, `${x}${unit}至${y}`];
}

function countForms(count: string, unit: string, isOrdinal: boolean): string[] {
  const figures = figuresOf(count);
  if (figures === null) return [];
  const isMeasure = new RegExp(`^(?:${MEASURES})$`).test(unit);
  if (figures === '1' && !isMeasure && !isOrdinal) return [];
  return [figures, ...chineseOf(figures, unit, isOrdinal)];
}

function slotOf(match: RegExpExecArray): Slot | null {
  const { groups = {}, index, input } = match;
  if (NAMES.test(input.charAt(index - 1))) return null;
  const [self] = match;
  const { ordinal = '' } = groups;
  const found = formsOf(groups, self).map((form) => ordinal + form);
  const forms = [...new Set([self, ...found])];
  return forms.length < 2 ? null : { start: index, end: index + self.length, forms };
}

function formsOf(groups: Record<string, string | undefined>, self: string): string[] {
  const {
    hundredth,
    hundred,
    percent,
    from,
    to,
    by = '',
    unit,
    shared,
    pair,
    each,
    count,
    of = '',
  } = groups;
  const part = hundred ? '百' : (hundredth ?? percent);
  if (part) return percentForms(part);
  if (from && to) {
    const isTorn = unit !== undefined && unit !== shared;
    return isTorn ? [] : rangeForms(from, to, by, shared ?? '');
  }
  // 一二年级, and no 三六年级.
  if (pair && '一二三四五六七八九'.includes(pair))
    return rangeForms(pair.charAt(0), pair.charAt(1), '', '年级');
  if (pair) return [];
  if (each) return ['一对一', '1对1'];
  return count ? countForms(count, of, self.startsWith('第')) : [];
}

/** A phrase that is nothing but a year. Of other numbers nobody knows what they are about. */
function bareForms(phrase: string): string[] {
  const figures = phrase.length === 4 ? figuresOf(phrase) : null;
  return figures !== null && isYear(figures) ? [figures, ...chineseOf(figures, '年')] : [];
}

/**
 * List the forms of a phrase that say the same with its numbers written otherwise, itself first.
 *
 * A number counts only where an amount is meant: before what is counted, in a range or as a percentage.
 *
 * @param simplify signs that are not simplified; without it 六十分鐘 is no amount
 * @example numberForms('每天六十分钟') // ['每天六十分钟', '每天60分钟']
 * @example numberForms('十分重要') // ['十分重要']
 */
export function numberForms(phrase: string, simplify?: Simplify): string[] {
  const folded = fold(phrase, simplify);
  const slots = [...folded.matchAll(AMOUNTS)].flatMap((match) => slotOf(match) ?? []);
  const others = slots.length > 0 ? combine(folded, slots) : bareForms(folded);
  const forms = others.filter((form) => form !== folded);
  return [phrase, ...new Set(forms)].slice(0, MOST_FORMS);
}

/** So many numbers of a phrase are changed one by one. */
const MOST_SLOTS = 3;

/** Put the forms of several slots together: one in which all are changed, then those that change least. */
function combine(phrase: string, slots: readonly Slot[]): string[] {
  let choices: number[][] = [[]];
  for (const { forms } of slots.slice(0, MOST_SLOTS)) {
    choices = choices.flatMap((choice) => forms.map((_, rank) => [...choice, rank]));
  }
  const sum = (choice: readonly number[]) => choice.reduce((all, one) => all + one, 0);
  choices.sort((a, b) => sum(a) - sum(b));
  // No two are alike: with two more, the phrase itself and the one in which all are changed can be left out.
  return [slots.map(() => 1), ...choices.slice(0, MOST_FORMS + 2)].map((choice) =>
    write(phrase, slots, choice),
  );
}

function write(phrase: string, slots: readonly Slot[], choice: readonly number[]): string {
  let text = '';
  let done = 0;
  for (const [at, { start, end, forms }] of slots.entries()) {
    text += phrase.slice(done, start) + (forms[choice[at] ?? 0] ?? forms[0]);
    done = end;
  }
  return text + phrase.slice(done);
}

const PERCENTAGE_AT_END = new RegExp(`百分之[${NUMERALS}\\d.点]{0,9}([${NUMERALS}\\d])$`, 'u');
/** But for the beginning of a range. */
const NUMBER_AT_START = new RegExp(
  `^(?:\\d{1,9}|[${NUMERALS}]{1,9})(?![-至到、对\\d${NUMERALS}])`,
  'u',
);
const figures = Array.from('0123456789.');
const digits = Array.from('一二三四五六七八九');

/**
 * List what holds a form of a phrase as a part of another number: 160分钟 for 60分钟, 百分之七十五 for 百分之七十.
 *
 * A number in the middle of a phrase cannot be part of another; nor can the end of a range, or a year.
 *
 * @example otherNumbers('十五名') // ['一十五名', '二十五名', '三十五名', …]
 */
export function otherNumbers(form: string): string[] {
  const after = afterNumber(PERCENTAGE_AT_END.exec(form)?.[1]);
  const start = NUMBER_AT_START.exec(form)?.[0] ?? '';
  const before = form.startsWith('百分') ? [] : beforeNumber(start, form.charAt(start.length));
  return [...before.map((sign) => sign + form), ...after.map((sign) => form + sign)];
}

/** Signs that make another number of a percentage when they stand behind its last sign. */
function afterNumber(last: string | undefined): readonly string[] {
  if (last === undefined || last === '百') return [];
  if (isFigures(last)) return figures;
  return last === '十' ? [...digits, '点'] : ['十', '百', '点'];
}

/** Signs that make another number of one when they stand before it. */
function beforeNumber(number: string, unit: string): readonly string[] {
  if (number === '' || figuresOf(number)?.length === 4) return [];
  if (isFigures(number)) return figures;
  if (number.startsWith('十')) return digits;
  if (number.length > 1) return ['百', '千', '零'];
  // 二〇二三年, 二〇三〇年.
  return unit === '年' ? ['十', '零', '〇', '一', '二'] : ['十', '零'];
}
