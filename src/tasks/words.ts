/** What the files that a build writes say to readers. */
import type { TargetHeads } from '../ingest/stringify/reading.ts';

/** The columns of the table of targets that closes a reading. */
export const targetHeads: TargetHeads = {
  indicator: '指标',
  comparator: '关系',
  value: '数值',
  unit: '单位',
  due: '年份',
};
