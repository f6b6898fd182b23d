/** Chinese names of how a sentence commits, what a figure is and what a body has to do. */
import type { CommitmentKind, ResponsibleBody, TargetKind } from '../schema/document.ts';

interface Term {
  name: string;
  meaning: string;
}

/** How firmly a sentence commits, the firmest first. */
export const commitments = {
  target: { name: '有数字', meaning: '写明要达到的数字。' },
  dated: { name: '有期限', meaning: '写明何年何月以前完成。' },
  binding: { name: '硬要求', meaning: '用“必须”“应当”“确保”“不得”“严禁”等词，没有商量余地。' },
  action: { name: '要做的事', meaning: '写明要做什么，没有数字、期限，也没有硬性用语。' },
  exploratory: {
    name: '鼓励探索',
    meaning: '用“鼓励”“支持”“探索”“试点”等词，可以做，也可以不做。',
  },
} as const satisfies Record<CommitmentKind, Term>;

/** Where a sentence commits to nothing. */
export const noCommitment: Term = {
  name: '不作承诺',
  meaning: '回顾、说明、定义，或没有动词的标题。',
};

export const targetKinds = {
  level: { name: '数量', meaning: '要达到或保持的数量，也包括文件报告的现状。' },
  increase: { name: '增减', meaning: '与现有相比增加或减少多少。' },
  cap: { name: '上限', meaning: '不得超过的数。' },
  share: { name: '占比', meaning: '占总体的比例，或两者之比。' },
} as const satisfies Record<TargetKind, Term>;

export const bodyRoles = {
  lead: '牵头',
  support: '配合',
} as const satisfies Record<NonNullable<ResponsibleBody['role']>, string>;

/** `由86%起` */
export const baselineWords = (value: string, unit: string) => `由${value}${unit}起`;
