/** The year that a target is due. */
import { firstWhere } from '../../../text/range.ts';

/** What makes a year one that is spoken of, not one that is aimed at: `于2022年印发`, `在2020年基础上`. */
const PAST =
  '(?!\\s{0,2}(?:印发|版|修订|以来|发布|出台|制定|启动|成立|\\d|底?的?基础|水平|年?度?基数|的(?!\\d)))';

/** Forms that set a deadline, each with its year as the only group. */
const FORMS = [
  // 到2025年 · 力争2026年底 — but not 于2022年印发
  `(?:到|至|截至|力争|争取|在|于)\\s{0,2}(20\\d\\d)年${PAST}`,
  // 2023年计划推进 · 2025年，全市 — at the beginning of a phrase
  '(?:^|[,;。:])\\s{0,2}(20\\d\\d)年(?=[底末前内起,、计力新完建实全秋春]|\\d{1,2}月底?前)',
  // 2024年底前 · 2023年起
  '(20\\d\\d)年(?:年?底|末|前|内|起)(?!的|基础)',
  // 2025年6月底前 · 2025年9月1日前
  '(20\\d\\d)年\\d{1,2}月(?:底|份?前|\\d{1,2}日(?:以?前|之前))',
  // 2025年、2027年分别达到
  '(?<=20\\d\\d年[底末]?[、和])(20\\d\\d)年',
  // 2023—2025年新增 — but not in a title's bracket
  '(?<![\\d(])20\\d\\d年?[-至到]\\s?(20\\d\\d)年(?![)\\d])',
] as const;
const DEADLINE = new RegExp(FORMS.join('|'), 'gu');

/** `“十四五”期间`, `到“十五五”末` */
const PLAN = /十([四五六])五["”]?(?:期间|时期|末|期末|规划期)/gu;
const LAST_YEAR_OF_PLAN: Readonly<Record<string, number>> = { 四: 2025, 五: 2030, 六: 2035 };

/** `年内`, `今年`: the year of a document that is about one year. */
const THIS_YEAR = /(?<![\d一二三四五六七八九十两几半])(?:年内|今年|本年度|年底)/gu;
/** `三年内`, `规划期内`: the last year of a document that is about several. */
const WHOLE_TERM =
  /(?:用|经过|通过|力争|争取)?(?:三|五|3|5)年(?:左右|时间)?内|用(?:三|五|3|5)年|(?:规划|计划|行动|实施)期(?:内|末|满)/gu;

export type Years = { readonly from: number; readonly to: number } | null;

/** A year, and the words of the sentence that set it. */
export interface Deadline {
  readonly at: number;
  readonly end: number;
  readonly year: number;
}

/**
 * Find the deadlines that a folded sentence sets, in its order. `years` are those of the document.
 *
 * @example deadlinesIn('到2025年各地分配比例不低于70%', null) // [{ at: 0, end: 6, year: 2025 }]
 */
export function deadlinesIn(folded: string, years: Years): Deadline[] {
  if (!/[年期五]/u.test(folded)) return [];
  const stated = [
    ...[...(/20\d\d/u.test(folded) ? folded.matchAll(DEADLINE) : [])].map((match) => {
      const year = Number(match.slice(1).find((one) => one !== undefined));
      return { ...wordsOf(match), year };
    }),
    ...[...folded.matchAll(PLAN)].map((match) => {
      return { ...wordsOf(match), year: LAST_YEAR_OF_PLAN[match[1] ?? ''] ?? 0 };
    }),
  ].toSorted((a, b) => a.at - b.at);
  if (stated.length > 0 || years === null) return stated;
  const term = years.from === years.to ? THIS_YEAR : WHOLE_TERM;
  return [...folded.matchAll(term)].map((match) => ({ ...wordsOf(match), year: years.to }));
}

/** Without the sign that a phrase begins behind. */
function wordsOf({ index, 0: words }: RegExpExecArray): { at: number; end: number } {
  const sign = /^[,;。:\s]{0,3}/u.exec(words)?.[0].length ?? 0;
  return { at: index + sign, end: index + words.length };
}

/** Years of a list stand next to each other: `2025年、2027年`. */
const LISTED = 8;

/**
 * Pick the deadline that rules a figure: the last one before it, else the first one behind it; null where there
 * is none. In a row of figures behind a list of as many years, each has its own.
 *
 * @param row where the row begins, how many figures it has, and which of them is meant
 */
export function dueAt(
  deadlines: readonly Deadline[],
  row: { readonly start: number; readonly length: number; readonly place: number },
): number | null {
  const count = countUpTo(deadlines, row.start);
  const listed = deadlines.slice(Math.max(0, count - row.length), count);
  const inList =
    row.length > 1 &&
    listed.length === row.length &&
    listed.every(({ at }, index) => index === 0 || at - (listed[index - 1]?.at ?? 0) <= LISTED);
  const ruling = inList ? listed[row.place] : (deadlines[count - 1] ?? deadlines[0]);
  return ruling?.year ?? null;
}

/** How many deadlines begin at a place or before it; they stand in order. */
const countUpTo = (deadlines: readonly Deadline[], place: number): number =>
  firstWhere(deadlines.length, (at) => (deadlines[at]?.at ?? 0) > place);
