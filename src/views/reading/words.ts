/** Words of a reading: what one document says on one theme. */
export const readingWords = {
  title: (theme: string, document: string) => `${document}：${theme}`,
  description: (theme: string, title: string) =>
    `《${title}》关于“${theme}”的全部条款，带议题标注与原文链接。`,
  full: '打开全文',
  all: '各地并排',
  context: '灰色的句子不属于这一主题，保留作上下文。',
  targets: '目标值',
  targetsCaption: '上文各句写明的目标值',
  allTargets: '各地的目标值',
  evidence: '依据用词：',
  silentPlaces: '没有说到的文件',
} as const;
