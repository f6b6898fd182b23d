/**
 * The numbering of Chinese official documents as one table. Ranks order the kinds from the outside in;
 * which of them a document uses, and which it leaves out, differs from place to place.
 */

export interface Marker {
  /** As it stands in the text, `（一）` or `1.`. */
  text: string;
  /** Its kind's place in the table, from the outside in. */
  rank: number;
  /** Its number, `二` → 2. */
  number: number;
  /** The short form used in labels: `一`, `(一)`, `1`, `第三条`. */
  label: string;
  /** Length of marker and space behind it. */
  length: number;
}

interface Kind {
  name: string;
  /** Anchored; its first group is the number. */
  pattern: RegExp;
  /** A real phrase, run by the tests. */
  example: string;
  label: (number: string, text: string) => string;
}

const CHINESE = '[〇零一二三四五六七八九十百]{1,6}';
const ARABIC = '[0-9０-９]{1,3}';
const EITHER = `(?:${CHINESE}|${ARABIC})`;
const GAP = '[ \\u3000\\t\\u00a0]{0,4}';
/** A heading alone in its line; `三 年 行 动` and rows of a table are none. */
const HEADING = '(?=[\\p{Script=Han}“"]{2}[^\\s。；，！？：、]{0,30}$)';
/** Behind the number of an article that is referred to, `第五条所称收费`; behind a blank the article itself begins. */
const REFERENCE =
  '(?![、，,的或至规款]|和(?!谐)|项(?!目)|与(?:第|本)|及(?:第|本|其)|所(?:称|列|指|述|规|涉|附)|[之以](?:规定|[外上下内])|中(?:的|所|规定|关于|明确)|等(?:规定|条|的)|第[0-9一二三四五六七八九十]{1,3}[款项]|[（(][一二三四五六七八九十0-9]{1,3}[)）][项款目])';
const ROMAN = '[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ]';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

const kind = (name: string, source: string, example: string, label: Kind['label']): Kind => ({
  name,
  pattern: new RegExp(`^${source}`, 'u'),
  example,
  label,
});

export const kinds: readonly Kind[] = [
  kind(
    'part',
    `第(${EITHER})(?:编|部分|篇)${GAP}(?![、，,的])[：:]?${GAP}`,
    '第一部分 总体要求',
    (n, text) => `第${n}${/编|部分|篇/u.exec(text)?.[0] ?? '部分'}`,
  ),
  kind(
    'chapter',
    `第(${EITHER})章(?![、，,的]|规定的|所(?:称|列|指|述)|至第|中(?:的|所|规定))${GAP}(?![、，,])[：:]?${GAP}`,
    '第二章 学前教育的规划',
    (n) => `第${n}章`,
  ),
  kind('division', `第(${EITHER})节${GAP}(?![、，,的课])`, '第一节 一般规定', (n) => `第${n}节`),
  kind(
    'roman',
    `(${ROMAN}|[IVX]{1,5})${GAP}[、．.]${GAP}(?=[\\p{Script=Han}“"])`,
    'Ⅱ.主要任务',
    (n) => n,
  ),
  kind(
    'chinese',
    // Where the comma got lost, a blank parts the number from its heading.
    `(${CHINESE})(?:${GAP}[、．.]${GAP}(?![二三四五六七八九]{1,2}(?:年级|等奖|线城|批次))|[ \\u3000\\t\\u00a0]{1,4}(?![年月日个所名岁级])${HEADING})`,
    '一、总体要求',
    (n) => n,
  ),
  kind(
    'article',
    `第(${EITHER})条(?:之[一二三四五六七八九十]{1,2})?${REFERENCE}${GAP}(?![、，,])`,
    '第三条 幼儿园应当',
    (n, text) => `第${n}${/条(?:之.{1,2})?/u.exec(text)?.[0] ?? '条'}`,
  ),
  kind(
    'chinese-bracket',
    `[（(]${GAP}(${CHINESE})${GAP}[)）]${GAP}[、.．]?`,
    '（一）加强组织领导',
    (n) => `(${n})`,
  ),
  kind(
    'decimal',
    `(${ARABIC}(?:[.．][0-9０-９]{1,2}){1,3})(?:[.．、]|${GAP})(?=[\\p{Script=Han}Ⅰ-Ⅻ“"《])(?![年月日万亿个所倍元])`,
    '1.2 扩大学位供给',
    (n) => n,
  ),
  kind(
    'arabic',
    `(${ARABIC})(?:${GAP}(?:[、．]|\\.(?![0-9０-９](?!\\d{3}年)))${GAP}|[ \\u3000\\t\\u00a0]{1,4}(?![年月日天个名所万亿倍元次项条人岁级位类])${HEADING})`,
    '1.推进校园布局优化调整',
    (n) => n,
  ),
  kind(
    'arabic-bracket',
    `[（(]${GAP}(${ARABIC})${GAP}[)）]${GAP}[、.．]?`,
    '（1）新建学校',
    (n) => `(${n})`,
  ),
  kind('arabic-half', `(${ARABIC})[)）]${GAP}`, '1）新建学校', (n) => `${n})`),
  kind('circled', `([${CIRCLED}])${GAP}`, '①新建学校', (n) => n),
];

const rankOf = (wanted: string) => kinds.findIndex(({ name }) => name === wanted);
const articleRank = rankOf('article');
const arabicRank = rankOf('arabic');
const decimalRank = rankOf('decimal');

/**
 * How many numbers a decimal marker holds, `2.1` → 2; 0 for others.
 *
 * @example decimalsOf(readMarker('2.1 扩大学位供给')) // ['2', '1']
 */
export const decimalsOf = ({ rank, label }: Marker): string[] =>
  rank === decimalRank ? label.split('.') : [];

/** `2.` above `2.1`. */
export const isArabic = (marker: Marker) => marker.rank === arabicRank;

/** `一、` and `第X条` may follow each other only in laws, where articles stand under chapters. */
export const isArticle = (marker: Marker) => marker.rank === articleRank;

/** The signs that a marker can begin with; most lines begin with none of them. */
const MAY_BEGIN = new RegExp(`^(?:第|${CHINESE}|${ARABIC}|[（(]|${ROMAN}|[IVX]|[${CIRCLED}])`, 'u');

const FULL_WIDTH = /[０-９．]/gu;

/**
 * Read the number that a line begins with; null where it begins with none.
 *
 * @example readMarker('（二）坚持学生第一') // { text: '（二）', rank: 5, number: 2, label: '(二)', length: 3 }
 */
export function readMarker(line: string): Marker | null {
  if (!MAY_BEGIN.test(line)) return null;
  for (const [rank, { pattern, label }] of kinds.entries()) {
    const match = pattern.exec(line);
    if (!match) continue;
    const written = (match[1] ?? '').replace(FULL_WIDTH, narrow);
    const number = toNumber(written);
    if (number === null) continue;
    return {
      text: match[0].trim(),
      rank,
      number,
      label: label(written, match[0].trim()),
      length: match[0].length,
    };
  }
  return null;
}

function narrow(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

const DIGITS = '〇一二三四五六七八九';

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** Read a Chinese, Arabic, decimal, Roman or circled number below 1,000; null for what is none, such as `十十`. */
export function toNumber(written: string): number | null {
  const circled = CIRCLED.indexOf(written);
  if (written.length === 1 && circled >= 0) return circled + 1;
  if (/^\d{1,3}$/u.test(written)) return Number(written);
  const decimal = /^\d{1,3}(?:\.\d{1,2}){0,2}\.(\d{1,2})$/u.exec(written);
  if (decimal) return Number(decimal[1]);
  // Both `Ⅳ` and `IV`.
  const roman = ROMANS.indexOf(written.normalize('NFKC'));
  if (roman >= 0) return roman + 1;
  return fromChinese(written.replace('零', '〇'));
}

function fromChinese(written: string): number | null {
  const match =
    /^(?:([一二三四五六七八九])百)?〇?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(
      written,
    );
  if (!match || written === '') return null;
  const [, hundreds, tens, ten, ones] = match;
  const digit = (character: string | undefined) => (character ? DIGITS.indexOf(character) : 0);
  return digit(hundreds) * 100 + (ten ? (digit(tens) || 1) * 10 : 0) + digit(ones);
}
