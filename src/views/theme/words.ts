/** Words of the pages of themes. */
import { terms } from '../../site/terms.ts';

/** What is counted. */
type Unit = keyof typeof terms.unit;

export const themeListWords = {
  title: '主题',
  description: '四个核心主题按句标注到议题，其余主题按条款标注。',
  core: '核心主题',
  coreNote: '标注到句，并细分议题。',
  secondary: '其他主题',
  secondaryNote: '标注到条款。',
} as const;

export const themeWords = {
  description: (name: string, documents: number) =>
    `${documents}份地方教育政策文件怎样写“${name}”：按议题逐句并排，每句链接原文。`,
  facts: {
    name: '概况',
    /** Who speaks: nobody, all documents, or some of them. */
    speaking: (places: number, speaking: number, documents: number) => {
      if (speaking === 0) return `${documents}份文件都没有写到`;
      return speaking === documents
        ? `${places}地${documents}份文件都写到`
        : `${places}地${speaking}份文件写到（共${documents}份）`;
    },
    size: (count: number, unit: Unit) => `${count}${terms.unit[unit]}`,
    noTargets: '没有目标值',
  },
  jump: '本页内容',
  introduction: '简介',
  basis: '国家依据',
  codebook: '归类标准',
  topic: '议题',
  counts: '算',
  excludes: '不算',
  compare: '各地并排',
  compareNote: '每格是文件原句，点句下的条号回到原文所在条款。',
  compareNoteSecondary: '这一主题标注到条款，每格是说到它的条款全文。',
  paged: (documents: number) =>
    `${documents}份文件一页排不下，按地区分开。“3/5”表示5份文件中有3份写到；点地名或格子，看那里的原句。`,
  pageTitle: (theme: string, name: string) => `${theme}：${name}`,
  pageDescription: (theme: string, name: string, documents: number) =>
    `${name}的${documents}份教育政策文件怎样写“${theme}”：按议题逐句并排，每句链接原文。`,
  pageAll: '返回各地',
  noPositions: (name: string, theme: string) => `${name}的文件都没有写到“${theme}”。`,
  tableRegion: (name: string) => `“${name}”各地并排的表格，可滚动`,
  table: (name: string) => `各地文件关于“${name}”的原句，行为议题，列为地区`,
  reading: (place: string) => `只看这份：${place}`,
  readingShort: '只看这份',
  positions: '各地条款',
  /** What can be done with a row. */
  alone: '只看',
  aloneTopic: (topic: string) => `只看“${topic}”`,
  compareShort: '对比',
  compareTopic: (topic: string) => `对比“${topic}”`,
  /** In front of how much waits behind it; gone where it is opened. */
  unfold: '展开',
  rest: (count: number, unit: Unit) => `其余${count}${terms.unit[unit]}`,
  whole: (unit: Unit) => `全${terms.unit[unit]}`,
} as const;

/** Words of choosing what a comparison shows. */
export const choiceWords = {
  title: '选地区、对比',
  note: '只看勾选的；勾两到四份，可以逐句对比。',
  noteNoScript: '勾两到四份，逐句对比。',
  submit: '对比所选',
  all: '全部',
  /** Behind the title: how many places are shown. */
  share: (shown: number, documents: number) => `（${shown}/${documents}）`,
  shown: (topic: string | null, shown: number, documents: number) =>
    `只看${[topic === null ? '' : `“${topic}”`, shown === documents ? '' : `${documents}份文件中的${shown}份`].filter(Boolean).join('，')}。`,
  problems: '网址里有几处没有照办：',
  unknownField: (name: string) => `不认识“${name}”这一项。`,
  problem: {
    topic: {
      'unknown-value': (value: string) => `没有“${value}”这个议题。`,
      'too-many': (value: string) => `一次只能只看一个议题，${value}已略过。`,
    },
    documents: {
      'unknown-value': (value: string) => `这里没有“${value}”这份文件。`,
      repeated: (value: string) => `${value}重复了，只算一次。`,
      'too-many': (value: string) => `${value}已略过。`,
    },
  },
} as const;
