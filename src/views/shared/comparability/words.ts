/** Words of the notice above a comparison: in what the documents differ, and what does not follow. */
import type { Comparable, Respect } from '../../../compare/comparability.ts';
import { terms } from '../../../site/terms.ts';
import { words } from '../../../site/words.ts';

interface DifferenceWords {
  name: string;
  /** What must not be concluded. */
  caution: string;
}

export const comparabilityWords = {
  title: '先看可比不可比',
  /** All of it in one sentence; `sources` says what is wrong with how whole they are, and may be empty. */
  summary: (documents: number, respects: readonly string[], sources: string) =>
    `这${documents}份文件${respects.length > 0 ? `的${respects.join('、')}不同` : ''}${sources && `，${sources}`}：句数多少、有没有，不能直接比。`,
  cut: '有的来源残缺',
  unverified: '有的来源是否完整未核',
  differences: {
    years: {
      name: '年份',
      caution:
        '年份不同，要求自然会变。后写的多写一项，不等于先写的地方不做；先后写法相近，也不说明谁跟着谁。',
    },
    level: {
      name: '层级',
      caution:
        '上级重在部署统筹，下级重在落实。一个写得笼统、一个写得具体，可能只是分工，不能据此比哪里更重视。',
    },
    type: {
      name: '文种',
      caution:
        '工作要点逐项点题，方案和意见展开写措施。句数多少、有没有数字，首先由文种决定，不能当作力度的高低。',
    },
    stages: {
      name: '学段',
      caution:
        '文件各管各的学段。学段之外没有写，是“超出范围”，不是遗漏；只有都涵盖的学段才能直接比较。',
    },
    completeness: {
      name: '来源是否完整',
      caution:
        '缺了首尾、或者没有人能担保完整的来源，没有看到不等于没有写，句数也只是现存部分的句数。不能据此说它“没有提到”或“写得少”。',
    },
  } satisfies Record<Respect, DifferenceWords>,
  group: (value: string) => `${value}：`,
  unknown: '不详',
  allStages: '全部学段',
  caution: '不能断定：',
  /** Beside a quoted passage. */
  passage: { firmness: '力度：', targets: '目标值：' },
} as const;

/**
 * Say what one should know of a document before comparing it; null where it is not known.
 *
 * @example factsOf(quanzhou).level // '设区市'
 */
export function factsOf(document: Comparable): Record<Respect, string | null> {
  const { years, level, type, stages, completeness } = document;
  return {
    years: years && words.years(years.from, years.to),
    level: level && terms.level[level],
    type,
    stages: stages.map((stage) => terms.stage[stage]).join('、') || null,
    completeness: completeness ? terms.completeness[completeness].name : words.unverified.name,
  };
}
