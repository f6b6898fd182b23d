/** Words of the profile of a document: what it gives to each theme, against the others, and what few others say. */
import type { Outlier } from '../../../corpus/benchmark.ts';

type Placed = Readonly<{ name: string; percent: string; median: string }>;

/** Matters that are named in a sentence; the table has all. */
const NAMED = 3;

const named = (items: readonly Placed[]) =>
  items
    .slice(0, NAMED)
    .map(({ name, percent, median }) => `${name}（${percent}，中位数${median}）`)
    .join('、') + (items.length > NAMED ? `等${items.length}项` : '');

export const profileWords = {
  title: '画像',
  /** At the head of the page. */
  jump: '画像：与其他文件比',
  lead: (others: number) =>
    others === 0
      ? '本站只收录了这一份文件，没有别的文件可比，下面只有它自己的数字。'
      : '与本站收录的其他文件相比：哪些话别处少见，篇幅怎样分给各主题、各议题。多少只说明写了多少，不说明重视或成效；文种、层级不同的文件，篇幅本来不同。',
  incomplete: '来源不全，或者没有人能担保它完整：比例只按得到的文字计算。',
  method: '怎样算的',
  themes: {
    title: '各主题',
    chart: '各主题占全文条款的比例，与其他文件相比',
    table: '属于各主题的条款数、句数和占全文条款的比例，与其他文件相比',
    lead: (clauses: number, sentences: number) =>
      `全文${clauses}条、${sentences}句。位置是属于该主题的条款占全文条款的比例；一条可以属于几个主题。`,
    name: '主题',
    count: (clauses: number, percent: string) => `${clauses}条 ${percent}`,
  },
  topics: {
    title: '核心主题的各议题',
    chart: '各议题占全文句子的比例，与其他文件相比',
    table: '属于各议题的句数和占全文句子的比例，与其他文件相比',
    lead: '位置是属于该议题的句子占全文句子的比例；一句可以属于几个议题。',
    name: '议题',
    count: (sentences: number, percent: string) => `${sentences}句 ${percent}`,
    /** Themes none of whose topics are drawn. */
    left: (themes: readonly string[]) => `${themes.join('、')}超出这份文件的学段范围，不列议题。`,
  },
  /** How the document stands out: those farthest from the median first; `all`: of all others, not of nearly all. */
  stands: (found: Readonly<Record<Outlier, readonly Placed[]>>, all: boolean) => {
    const than = all ? '其余文件都' : '其余九成以上的文件';
    const parts = [
      ...(found.more.length > 0 ? [`比${than}多的：${named(found.more)}`] : []),
      ...(found.less.length > 0 ? [`比${than}少的：${named(found.less)}`] : []),
    ];
    return `${parts.join('；')}。`;
  },
  standsAmong: '没有哪一项明显多于或少于其余文件。',
  tooFew: (n: number) => (n === 0 ? '没有别的文件可比。' : '可比的文件太少，不说多少，只列数字。'),
  legend: {
    own: '这份文件',
    range: '其余文件的最小到最大',
    middle: '居中的一半',
    median: '其余文件的中位数',
    beyond: '最大值在图外，见数据表',
  },
  clauses: '条款',
  columns: ['句子', '比例', '其余文件', '中位数', '最小—最大'],
  span: (from: string, to: string) => `${from}—${to}`,
  documents: (n: number) => `${n}份`,
  /** Behind a share of nought: why it is one. */
  silent: (reason: string) => `（${reason}）`,
  /** Secondary themes are given to clauses, not to sentences. */
  uncounted: '不计',
  distinctive: {
    title: '别处少见的句子',
    lead: (documents: number) =>
      `从这份文件作出承诺的句子里，找用词在本站${documents}份文件中少有、日常也不多见，而其他文件没有相近说法、也不是重述国家规定的，一条至多取一句。少见不等于重要。`,
    alone: '本站只收录了这一份文件，无从知道哪些句子别处少见。',
    none: '没有找到：它的承诺在其他文件里都有相近的说法，或者用词都不少见。',
    /** Words that few documents use, those of one count together; `counts` begins with the smallest. */
    words: (counts: readonly (readonly [documents: number, words: readonly string[]])[]) =>
      `少见的用词：${counts
        .map(
          ([documents, words]) =>
            `${words.map((word) => `“${word}”`).join('')}${documents === 1 ? '只此一份' : `见于${documents}份`}`,
        )
        .join('，')}。`,
    download: '下载全部文件的少见句（CSV）',
  },
} as const;
