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
  /** When two sentences stand in one row; how much they share in percent, and how many words where no topic holds them together. */
  likeness: (alike: number, shared: number) => [
    `两句话按词比对，标点不比；两句共有的词达到两句用词的${alike}%，算“相近”。字多的词分量重：“的”“和”只算半份，四字以上的词算三份半。`,
    '同一议题里，最相近的两句先排在一行，一句只用一次；三份以上文件的一行里，两两都要相近。',
    `上下对读里，同一议题配不上的句子，再到对方全部文件里找最相近的一句，这时至少要有${shared}个不同的双字以上的词相同。`,
    '章节标题和条款开头点题的标题句不参加比对，也不计入“几处说法相近”：它们只说下面讲什么，相近说明不了什么。',
    '排在一行的句子，其他各句都没有的词和数字标出；只比措辞，意思是否相同请读原文。',
  ],
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
