/** Words of the pages that lay a region against the one above it. */
import type { SideTally } from '../../corpus/vertical.ts';
import type { Side, Timing } from '../../corpus/vertical-pairs.ts';
import type { Grade } from '../../schema/common.ts';
import { chrome } from '../../site/chrome.ts';

/** Something for each side, mostly its place. */
export type Places = Record<Side, string>;

const SIDE: Places = { upper: '上级', lower: '下级' };

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join('');

export const verticalWords = {
  title: chrome.vertical,
  description:
    '同一地方上下两级都有文件的，逐议题对照：哪些话相近，哪些只见于下级，哪些只见于上级；每处空白写明原因。',
  lead: '一个地区与它上级的文件都收录的，在这里逐议题对照：哪些句子相近，下级多写了什么，上级写了而下级未写什么；另一级也写到、只是措辞不同的，和本来就不涉及的，分别说明。',
  caution:
    '相近不说明谁跟着谁：两级的话可能都出自更上级的文件，也可能是行文惯例。这里只比收录的文件，没有收录的文件里写了什么，无从得知。',
  none: '现在没有这样的两级：每个有文件的地区，上面各级都还没有文件收录。收录之后，这里会自动列出。',
  noneWays: '可以先按地区看收录了哪些文件，或按主题把各地并排：',
  listCaption: '上下两级都有文件的地区，及其相近与不相近的句数',
  listRegion: '上下两级的清单',
  documents: '文件',
  timing: '先后',
  listColumns: {
    lowerMatched: '下级：相近句数',
    lowerOnly: '只见于下级',
    upperMatched: '上级：相近句数',
    upperOnly: '只见于上级',
  },
  of: (matched: number, all: number) => `${matched}/${all}`,
  listNote:
    '一句无论属于几个议题，只计一次，标题不计。只见于一方的句子，未必是“多写”或“未写”：另一方超出范围、来源不全或未核的，记作不能断定，各页逐条说明。',
  download: '下载各议题的句数（CSV）',
  downloadPairs: '下载相近的句子（CSV）',

  pageTitle: ({ upper, lower }: Places) => `${lower}与${upper}`,
  pageDescription: ({ upper, lower }: Places) =>
    `${lower}与上级${upper}的教育政策文件逐议题对照：哪些话相近，哪些只见于一方，空白写明原因。`,
  side: SIDE,
  sideName: (side: Side, place: string) => `${place}（${SIDE[side]}）`,
  /** A region with the grades of the sources that speak for it, the best first. */
  graded: (place: string, grades: readonly string[]) => `${place}（${grades.join('、')}）`,
  grade: (grade: Grade | null) => (grade === null ? '未定级' : `${grade}级`),
  between: (between: readonly string[], { upper, lower }: Places) =>
    `${lower}与${upper}之间还有${between.join('、')}，没有文件收录，所以与再上一级的${upper}对照。`,
  sidesTitle: '两级的文件',
  date: (day: string, signed: boolean) => `${day}${signed ? '成文' : '发布'}`,
  noDate: '日期不详',
  pooled: '一级有几份文件的，合在一起对照，每句注明出自哪一份。',

  /** What the order of the documents in time means, in full and in a table. */
  timingTitle: (kind: Timing['kind']) =>
    ({
      'lower-first': '先读这一条：下级的文件在前，上级的在后',
      'upper-first': '上级的文件在前，下级的在后',
      mixed: '两级的文件先后交错，或在同一天',
      unknown: '两级的文件谁先谁后，无从得知',
    })[kind],
  timingShort: (kind: Timing['kind']) =>
    ({ 'lower-first': '下级在前', 'upper-first': '上级在前', mixed: '交错', unknown: '不详' })[
      kind
    ],
  span: (first: string, last: string) => (first === last ? first : `${first}至${last}`),
  timingText: (kind: Timing['kind'], { upper, lower }: Places, days: Places | null) => {
    const both = days ? `${lower}的文件日期是${days.lower}，${upper}的是${days.upper}。` : '';
    return `${both}${
      {
        'lower-first': `所以相近的话不能读作“${lower}落实${upper}的要求”，没有的话也不能读作“${lower}没有落实”：${lower}写的时候，${upper}的文件还没有印发。`,
        'upper-first': `先后只是先后：相近的话不因此就是${lower}照${upper}写的，没有的话也不等于${lower}没有落实。`,
        mixed: `不能把两级的句子连成“上级要求、下级落实”；每份文件的日期见上。`,
        unknown: '有的文件没有载明日期，相近与不相近都不能读作“上级要求、下级落实”。',
      }[kind]
    }`;
  },

  readTitle: '怎么读',
  read: ({ upper, lower }: Places) => [
    '“相近”只看措辞，一句配一句；同一议题里配不上的，再到对方全部文件里找措辞相近的一句。标题不比。意思是否相同，请读原文。',
    `“下级多写”“下级未写”只用于对方文件涵盖这一主题、来源完整，却没有一句标到这一议题、别处也没有它的用词的时候。对方也写到的，只说“没有相近的句子”；对方超出范围或来源不全的，只说“只见于${lower}”“只见于${upper}”。对方只涵盖一部分学段的，注明哪些除外。`,
    '相近不说明谁跟着谁：两级的话可能都出自更上级的文件，也可能是行文惯例。这里只比收录的文件。',
    '核心主题按句比，一句可以属于几个议题，在每个议题里各列一次；其他主题比有关条款的全部句子。',
  ],

  totalTitle: '总览',
  /** What one side says, in one sentence. */
  total: ({ upper: other, lower: own }: Places, tally: SideTally) => {
    const parts = [
      ...(tally.reworded > 0
        ? [`${tally.reworded}句所在的议题${other}也写到，只是措辞不相近`]
        : []),
      ...(tally.absent > 0 ? [`${tally.absent}句所在的议题${other}的文件涵盖而没有一句标到`] : []),
      ...(tally.open > 0 ? [`${tally.open}句因${other}的文件超出范围或来源不全，不能断定`] : []),
    ];
    const split = parts.length === 0 ? '' : `没有的句子里，${parts.join('，')}。`;
    return `${own}有关各主题的${tally.sentences}句里，${tally.matched}句在${other}的文件里有相近的句子，${tally.only}句没有。${split}`;
  },
  chartTitle: '各议题的句数，左右对照',
  chartLead: ({ upper, lower }: Places) =>
    `每个议题向左是上级${upper}，向右是下级${lower}，核心主题各图用同一把尺，“其他主题”数的是有关条款的全部句子，另用一把尺。“2/7”是7句里有2句与对方相近。`,
  legend: {
    matched: '与对方相近',
    only: '只见于这一方，对方没有相近的句子',
    open: '只见于这一方，但对方超出范围或来源不全，不能断定',
  },
  /** What stands out; parts that do not exist are left out. */
  see: (parts: readonly string[]) => (parts.length === 0 ? '' : `${parts.join('；')}。`),
  topicOf: (theme: string, topic: string) => `${theme}·${topic}`,
  /** Several topics may be level. */
  seeMet: (topics: readonly string[], rows: number) =>
    `相近最多的议题是${quoted(topics)}（${topics.length > 1 ? '各' : ''}${rows}处）`,
  seeAbsent: (silent: string, speaking: string, topics: readonly string[], n: number) =>
    `${silent}未提及而${speaking}写得最多的是${quoted(topics)}（${topics.length > 1 ? '各' : ''}${n}句）`,
  seeNothing: '核心主题里两级没有一句相近',
  panelTitle: (name: string, { upper, lower }: Places) => `${name}：${upper}与${lower}各议题的句数`,
  openTheme: (counts: string) => `${counts}：逐句对照`,
  panelDescription: (
    { upper, lower }: Places,
    counts: { upper: number; lower: number; rows: number },
  ) =>
    `${upper}${counts.upper}句，${lower}${counts.lower}句，相近${counts.rows}处；一句在几个议题里各计一次。完整数字见图后的表格。`,
  /** A mark of the chart in words. */
  tip: (
    place: string,
    other: string,
    topic: string,
    { matched, only }: Record<'matched' | 'only', number>,
  ) =>
    `${place} · ${topic}：${matched + only}句，${matched}句与${other}相近，${only}句只见于这一方`,
  tipHeadings: (place: string, topic: string, n: number) =>
    `${place} · ${topic}：只有标题（${n}处）`,
  tipSilent: (place: string, topic: string, silence: string) => `${place} · ${topic}：${silence}`,
  tableCaption: ({ upper, lower }: Places) => `${upper}与${lower}在各议题上的句数`,
  theme: '主题',
  topic: '议题',
  columns: {
    sentences: (place: string) => `${place}句数`,
    matched: '其中相近',
    only: (place: string) => `只见于${place}`,
    note: '说明',
  },
  whole: '（不分议题）',

  themesTitle: '按主题',
  themePage: '各地并排',
  comparePage: '在对比页打开',
  lacks: (place: string, other: string, stages: string) =>
    `${place}的文件不涵盖${stages}：只见于${other}的句子若讲这些学段，是范围不同，不是增减。`,
  counts: ({ upper, lower }: Places, counts: { upper: number; lower: number }) =>
    `${upper}${counts.upper}句，${lower}${counts.lower}句`,
  sideBySide: (topic: string, { upper, lower }: Places) =>
    `“${topic}”：左列${upper}，右列${lower}的原句`,
  rows: (n: number) => `两级相近（${n}处）`,
  /** What only one side says, by what that means. */
  only: {
    absent: {
      upper: (n: number) => `下级未写（${n}句）`,
      lower: (n: number) => `下级多写（${n}句）`,
    },
    reworded: {
      upper: (n: number) => `下级没有相近的句子（${n}句）`,
      lower: (n: number) => `上级没有相近的句子（${n}句）`,
    },
  },
  onlyOpen: (place: string, n: number) => `只见于${place}（${n}句）`,
  /** What follows from it; `except` names stages that the other side is not about, empty where it is about all. */
  onlyNote: {
    absent: (other: string, except: string) =>
      `${other}的文件涵盖这一主题${except && `（${except}除外）`}，没有一句标到这里。`,
    reworded: (other: string, except: string) =>
      `${other}也写到这里${except && `（不涵盖${except}）`}，没有措辞相近的句子；说的是不是同一件事，请读原文。`,
  },
  openNote: (other: string, silence: 'out-of-scope' | 'incomplete', side: Side) => {
    const word = side === 'upper' ? '未写' : '多写';
    return silence === 'out-of-scope'
      ? `${other}的文件针对其他学段，不算${word}。`
      : `${other}的来源缺了一部分，或没有人能担保它完整，不能断定${word}。`;
  },
  unlabelled: '没有标这一议题的句子，相近的话在别处，见上',
  notOfTopic: '这一句不标这一议题',
  pairedAlready: '这一句已与上面另一句并排',
  /** What a page has no room for, and where it is. */
  more: (n: number) => `还有${n}句，见`,
  moreRows: (n: number) => `还有${n}处，见`,
  moreOn: (theme: string) => `“${theme}”的主题页`,
  moreDocuments: (n: number) => `另外${n}份`,
  headingAlone: '只有标题',
  /** How many sentences only one side says, and of how many nothing follows from that. */
  onlyOf: ({ only, open }: Pick<SideTally, 'only' | 'open'>) =>
    open === 0 ? `${only}` : `${only}（${open}句不能断定）`,
  silentTopics: (topics: readonly string[], reasons: string) =>
    `两级都没有标到的议题：${topics.join('、')}（${reasons}）。`,
  silentThemesTitle: '两级都没有标到的主题',
  reason: (place: string, silence: string) => `${place}${silence}`,
  and: '，',
} as const;
