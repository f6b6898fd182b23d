/** The year that a target is due, in the sentence or in the nearest sentence before it that sets one. */

/** `到2025年`, `2023年底前`, `2023年起`, `2023年计划`, and a sentence that begins with a year. */
const DEADLINE =
  /(?:(?:到|至|截至|力争在|力争|争取|在|于)\s{0,2}(20\d\d)年(?!\s{0,2}(?:印发|版|修订|以来|发布|\d))|(?:^|[,;。:])\s{0,2}(20\d\d)年(?=底|末|年底|前|内|起|[,、计力新完建实全再秋春]|\d{1,2}月底?前)|(20\d\d)年(?:年)?(?:底|末|底前|前|内|起)|(20\d\d)年\d{1,2}月(?:底|底前|前|份前))/gu;

/** `年内`, `今年`: the year of a document that is about one year. */
const THIS_YEAR = /(?<!\d)(?:年内|今年|本年度|年底前|年底)/u;

export type Years = { readonly from: number; readonly to: number } | null;

/**
 * Find the deadline that rules a figure: the last one before it in the sentence, else the first behind it;
 * null where the sentence sets none.
 *
 * @example dueIn('到2025年各地分配比例逐步提高到不低于70%', 20, null) // 2025
 */
export function dueIn(folded: string, at: number, years: Years): number | null {
  let before: number | null = null;
  for (const match of folded.matchAll(DEADLINE)) {
    const year = Number(match[1] ?? match[2] ?? match[3] ?? match[4]);
    if (match.index > at) return before ?? year;
    before = year;
  }
  return (
    before ?? (THIS_YEAR.test(folded) && years?.from === years?.to ? (years?.to ?? null) : null)
  );
}
