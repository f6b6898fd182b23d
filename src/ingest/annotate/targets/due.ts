/** The year that a target is due. */

/** Forms that set a deadline, each with its year as the only group. */
const FORMS = [
  // 到2025年 · 力争2026年底 — but not 于2022年印发
  '(?:到|至|截至|力争|争取|在|于)\\s{0,2}(20\\d\\d)年(?!\\s{0,2}(?:印发|版|修订|以来|发布|\\d))',
  // 2023年计划推进 · 2025年，全市 — at the beginning of a phrase
  '(?:^|[,;。:])\\s{0,2}(20\\d\\d)年(?=[底末前内起,、计力新完建实全秋春]|\\d{1,2}月底?前)',
  // 2024年底前 · 2023年起
  '(20\\d\\d)年(?:年?底|末|前|内|起)',
  // 2025年6月底前
  '(20\\d\\d)年\\d{1,2}月(?:底|份?前)',
] as const;
const DEADLINE = new RegExp(FORMS.join('|'), 'gu');

/** `年内`, `今年`: the year of a document that is about one year. */
const THIS_YEAR = /(?<!\d)(?:年内|今年|本年度|年底)/gu;

export type Years = { readonly from: number; readonly to: number } | null;

/** A year, and where in the sentence it is set. */
export interface Deadline {
  readonly at: number;
  readonly year: number;
}

/**
 * Find the deadlines that a folded sentence sets, in its order. `years` are those of the document.
 *
 * @example deadlinesIn('到2025年各地分配比例不低于70%', null) // [{ at: 0, year: 2025 }]
 */
export function deadlinesIn(folded: string, years: Years): Deadline[] {
  const stated = [...folded.matchAll(DEADLINE)].map((match) => {
    return { at: match.index, year: Number(match.slice(1).find((year) => year !== undefined)) };
  });
  if (stated.length > 0 || years === null || years.from !== years.to) return stated;
  return [...folded.matchAll(THIS_YEAR)].map(({ index }) => ({ at: index, year: years.to }));
}

/**
 * Pick the deadline that rules a figure: the last one before it, else the first one behind it;
 * null where there is none.
 */
export function dueAt(deadlines: readonly Deadline[], at: number): number | null {
  const ruling = deadlines.findLast((deadline) => deadline.at <= at) ?? deadlines[0];
  return ruling?.year ?? null;
}
