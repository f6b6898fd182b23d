import type { Document } from '../../schema/document.ts';

const RANGE = /(20\d{2})\s?年?\s?[-—–－~～至到]{1,2}\s?(20\d{2})\s?年?/u;
const SINGLE = /(20\d{2})\s?(?:[-—]20\d{2}\s?)?(?:学)?年/u;
/** `2023年工作总结和2024年工作安排` */
const LOOKS_BOTH_WAYS =
  /(?:总结|回顾|情况|报告).{0,8}20\d{2}\s?年.{0,12}(?:安排|打算|思路|计划|要点|任务)/u;
const PLAN = /[“"]?十([二三四五])五[”"]?/u;
const PLAN_START: Readonly<Record<string, number>> = { 二: 2011, 三: 2016, 四: 2021, 五: 2026 };

/**
 * Read the years that a document is made for: from its titles (2023年, 2023—2025年, “十四五”), else the year in
 * which it was signed, numbered or published.
 *
 * @example readYears(['基础教育提升三年行动方案(2023—2025年)'], null) // { from: 2023, to: 2025 }
 */
export function readYears(
  titles: readonly (string | null)[],
  dated: number | null,
): Document['years'] {
  for (const title of titles) {
    if (!title) continue;
    const range = RANGE.exec(title);
    if (range && Number(range[1]) <= Number(range[2]))
      return { from: Number(range[1]), to: Number(range[2]) };
    const years = [...title.matchAll(/(20\d{2})\s?年/gu)].map(([, year]) => Number(year));
    const [first, last] = [Math.min(...years), Math.max(...years)];
    if (LOOKS_BOTH_WAYS.test(title) && last === first + 1) return { from: first, to: last };
    const single = SINGLE.exec(title);
    if (single) return { from: Number(single[1]), to: Number(single[1]) };
    const plan = PLAN_START[PLAN.exec(title)?.[1] ?? ''];
    if (plan) return { from: plan, to: plan + 4 };
  }
  return dated === null ? null : { from: dated, to: dated };
}
