/** Words of the compare page, and of the ways to it. */
export const compareWords = {
  title: '对比',
  description: '选两到四份文件，按议题逐句并排：说法相近的句子排在一行，标出各自独有的词和数字。',
  lead: '选两到四份文件和一个主题，按议题逐句并排。说法相近的句子排在同一行，各自独有的词和数字以朱色标出；网址随选择而变，可以收藏、转发。',
  form: '选择主题和文件',
  theme: '主题',
  allCore: '全部核心主题',
  core: '核心主题',
  secondary: '其他主题',
  document: (number: number) => `文件${['一', '二', '三', '四'][number - 1] ?? number}`,
  choose: '请选择',
  optional: '可不选',
  submit: '对比',
  /** The form once enough is chosen: a line that opens. */
  change: '改选',
  close: '收起',
  and: '、',
  about: (theme: string) => `${theme} · `,
  legendNote: '“相近”只看措辞，意思是否相同请读原文。',
  aligned: (rows: number) => `说法相近（${rows}处）`,
  apart: '其余各句',
  unmatched: '没有相近的句子',
  /** Secondary themes are given to clauses, not to sentences. */
  wholeTheme: '有关条款的全部句子',
  sideBySide: (topic: string) => `各文件关于“${topic}”的原句，列为文件`,
  /** A topic by itself, and the ways from it. */
  topicOf: (theme: string, topic: string) => `${theme}·${topic}`,
  onlyTopic: (topic: string) => `只看“${topic}”`,
  allTopics: (n: number) => `全部${n}个议题`,
  oneTopic: (topic: string) => `现在只看议题“${topic}”。`,
  otherTopics: '这几份文件的其他议题',
  everyPlace: '各地并排',
  everyPlaceOn: (topic: string) => `各地并排：${topic}`,
  headsTitle: '所比文件',
  openReading: '只看这份',
  /** `places`: whose silence proves nothing. */
  silentTopics: (topics: readonly string[], places: readonly string[]) =>
    `各份都没有标到的议题：${topics.join('、')}。${places.length > 0 ? `${places.join('、')}的文件来源不全或超出范围，不能断定没有写。` : ''}`,
  silentTheme: (theme: string) => `所选文件都没有标到“${theme}”的条款：`,
  loading: '正在读取所选文件……',
  answer: (documents: number, rows: number, rest: number) =>
    `${documents}份文件，${rows}处说法相近，其余${rest}句没有相近的说法。`,
  pageTitle: (places: readonly string[], theme: string) => `${places.join('、')}：${theme} · 对比`,
  differ: (what: readonly string[]) =>
    `这几份文件的${what.join('、')}不同，句数多少、有无某句都不宜直接比较。`,
  respects: {
    years: '年份',
    level: '层级',
    type: '文种',
    stages: '学段',
    completeness: '来源完整程度',
  },
  one: '只选了一份文件，还差至少一份。可以在上面再选，或直接点下面的一份：',
  with: (name: string) => `与${name}对比`,
  /** What of an address is not followed, by field and kind of problem. */
  problem: {
    theme: {
      'unknown-value': (value: string) => `没有“${value}”这个主题，已略过。`,
      'too-many': (value: string) => `一次只能比一个主题，或全部核心主题；${value}已略过。`,
    },
    documents: {
      'unknown-value': (value: string) => `没有“${value}”这份文件，已略过。`,
      repeated: (value: string) => `${value}重复了，只算一次。`,
      'too-many': (value: string) => `最多比四份文件，以下几份已略过：${value}。`,
    },
    topic: {
      'unknown-value': (value: string) => `这个主题没有“${value}”这个议题，显示全部议题。`,
      'too-many': (value: string) => `一次只能单看一个议题，${value}已略过。`,
    },
  },
  problems: '有几处没有照办：',
  failedIndex: '文件目录没有读到。请检查网络后重试；也可以按主题阅读，各主题页把全部文件并排列出。',
  failedCell: (document: string, theme: string) =>
    `${document}关于“${theme}”的句子没有读到，其余照常显示。`,
  failed: '没有读到',
  failedWay: '请检查网络后重试，或直接读这一份：',
  retry: '重试',
  printed: (url: string) => `本次对比的网址：${url}`,
  startTitle: '可以从这里开始',
  example: (theme: string) => `${theme}：`,
  themesTitle: '按主题并排全部文件',
  noScript:
    '逐句对比在浏览器里进行，需要启用 JavaScript。不启用时，各主题页把全部文件按议题并排列出：',
} as const;
