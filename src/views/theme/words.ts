/** Words of the pages of themes. */
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
  basis: '国家依据',
  codebook: '编码手册',
  topic: '议题',
  counts: '算',
  excludes: '不算',
  compare: '各地并排',
  compareNote: '每格是文件原句，点句后的条号回到原文所在条款。',
  compareNoteSecondary: '这一主题标注到条款，下面是各地说到它的条款全文。',
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
} as const;
