/** How names are made comparable, and what of a query can be one. */
import { toNumber } from '../../text/numbering.ts';
import { fold, type Simplify } from '../fold.ts';

/** No name is longer; of longer ones the beginning counts. */
export const LONGEST_KEY = 60;

const NO_SIGN = /[^\p{L}\p{N}]/gu;
/** `2023年` is 2023 wherever it stands: people write both. */
const YEAR = /((?:19|20)\d\d)年/gu;

/**
 * Make a name comparable: its letters, signs and figures alone, so that brackets, dashes and blanks do not matter.
 *
 * @example nameKey('厦海教工委〔2023〕16号') // '厦海教工委202316号'
 * @example nameKey('泉州 2023年工作要点') // '泉州2023工作要点'
 */
export const nameKey = (text: string, simplify?: Simplify): string =>
  fold(text, simplify).replace(YEAR, '$1').replace(NO_SIGN, '').slice(0, LONGEST_KEY);

/** A word that must not be there is no name that is asked for. */
const WITHOUT = /^[-－]/u;
const MOST_WORDS = 6;

/** Cut a query into words, without those that must not be there. */
export function wordsOf(query: string): string[] {
  const words = query.trim().split(/\s+/u);
  return words.filter((word) => word !== '' && !WITHOUT.test(word)).slice(0, MOST_WORDS);
}

const ENCLOSED = /《([^《》]{2,80})》/gu;
const NUMBER =
  /[\p{Script=Han}]{2,14}[〔[［【(（﹝{]\s{0,2}(?:19|20)\d\d\s{0,2}[〕\]］】)）﹞}]\s{0,2}(?:第\s{0,2})?\d{1,5}\s{0,2}号/gu;
const MOST_WITHIN = 3;

/**
 * Find names that stand within a text by their form: titles in `《》`, 发文字号.
 *
 * @example namesWithin('根据厦海教工委〔2023〕16号文件') // ['厦海教工委〔2023〕16号'] among others that begin later
 */
export function namesWithin(text: string): string[] {
  const numbers = [...text.matchAll(NUMBER)].slice(0, MOST_WITHIN).map(([number]) => number);
  // Where a number begins no sign tells: words before it may be of the sentence.
  const starts = numbers.flatMap((number) => {
    const organ = number.search(/[^\p{Script=Han}]/u);
    return Array.from({ length: Math.max(1, organ - 1) }, (_, at) => number.slice(at));
  });
  const titles = [...text.matchAll(ENCLOSED)].slice(0, MOST_WITHIN).map(([, title = '']) => title);
  return [...starts, ...titles];
}

const SIGNS = '一二三四五六七八九十百〇零两\\d';
/** A number of a clause in any way of writing, alone. */
const NUMBERED = new RegExp(`^c?(?:[${SIGNS}第章节条款项部分编()、./・·—-]){1,24}$`, 'u');
/** The same behind a name, where something but a figure shows that it begins. */
const BEHIND = new RegExp(
  `^(.{2,60}?)(c\\d{1,3}(?:-\\d{1,3}){0,4}|第[${SIGNS}]{1,6}[章节条款项部编].{0,16}|[(]?[一二三四五六七八九十]{1,4}[)、/.(-].{0,16}|(?<!\\d)\\d{1,3}[/、.].{0,16})$`,
  'u',
);
const STEP = /[一二三四五六七八九十百〇零两]{1,6}|\d{1,4}/gu;

/**
 * Read the number of a clause as a path; null for what is none.
 *
 * @example clausePath('四（十六）') // [4, 16]
 * @example clausePath('c4-16') // [4, 16]
 */
export function clausePath(written: string): number[] | null {
  const text = fold(written);
  if (!NUMBERED.test(text)) return null;
  const steps = (text.match(STEP) ?? []).map((step) => toNumber(step));
  const path = steps.filter((step) => step !== null && step < 1000);
  return path.length === 0 || path.length < steps.length ? null : (path as number[]);
}

/**
 * Part the number of a clause from the name of a document before it; null where there is none.
 *
 * @example clauseIn('海沧 四/16') // { name: '海沧', path: [4, 16] }
 * @example clauseIn('海沧区第十六条') // { name: '海沧区', path: [16] }
 */
export function clauseIn(query: string): { name: string; path: number[] } | null {
  const words = wordsOf(query);
  for (let at = 1; at < words.length; at++) {
    const path = clausePath(words.slice(at).join(''));
    if (path) return { name: words.slice(0, at).join(' '), path };
  }
  if (words.length !== 1) return null;
  const [, name = '', number = ''] = BEHIND.exec(fold(words[0] ?? '').slice(0, 80)) ?? [];
  const path = clausePath(number);
  return path && name !== '' ? { name, path } : null;
}

/** The path of a numbered place by its id, `c2-1-4` or `s2`; null for what has no number. */
export function pathOfId(id: string): number[] | null {
  const path = /^[cs](\d{1,4}(?:-\d{1,4}){0,8})/.exec(id)?.[1];
  return path === undefined ? null : path.split('-').map(Number);
}
