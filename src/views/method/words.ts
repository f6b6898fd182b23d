/** Words of the parts of the method page that are made from the corpus. */
import type { GoldScore } from '../../schema/scores.ts';

const sets: { [set in GoldScore['set']]: { name: string; meaning: string } } = {
  corpus: {
    name: '收录的文件',
    meaning: '用词对照着这些文件修订过，数字偏高，只说明程序没有退步。',
  },
  unseen: {
    name: '外地文件（第一批）',
    meaning: '另写的外省文件，起初没有见过，后来对照它修订过用词。',
  },
  blind: {
    name: '外地文件（盲标）',
    meaning:
      '由没有看过用词的人另写并标注的外省文件。写用词的人没有读过这些句子，但看过总分；目标值的差异读过，据以补过规则。收录新文件时，多半比这里低一些。',
  },
};

const measures: { [measure: string]: string } = {
  themes: '句子的主题',
  topics: '句子的议题',
  'clause themes': '条款的主题',
  targets: '目标值',
  bodies: '责任单位',
  cited: '引用文件',
};

export const methodWords = {
  examples: {
    seed: '原始文件',
    restored: '复原后',
    open: '在原始文件中看这一处',
    count: (n: number) => `共${n}处`,
  },
  scores: {
    set: (set: GoldScore['set']) => sets[set],
    /** Null for what is named elsewhere, such as a theme. */
    measure: (measure: string): string | null => measures[measure] ?? null,
    size: (documents: number, sentences: number) => `${documents}份，${sentences}句`,
    caption: (name: string) => `${name}：标注与人工标注相比`,
    measureColumn: '标注',
    figureColumns: ['查准率', '查全率', 'F1', '一致', '多标', '漏标'],
    none: '这次建站没有带上人工标注的样本，没有算出数字。',
  },
  unsorted: {
    none: '目前没有：每一条都至少归入一个主题。',
    count: (unsorted: number, clauses: number) =>
      `共${clauses}条，其中${unsorted}条没有归入任何主题：`,
    more: (rest: number) => `另有${rest}条，见条款表。`,
  },
};
