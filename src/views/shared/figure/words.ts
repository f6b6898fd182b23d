/** Words that all charts share: of their frame, and of the element that makes their marks answer. */
export const figureWords = {
  table: '数据表',
  download: '下载数据（CSV）',
  /** Name of a wide table as a place to scroll. */
  scroll: (what: string) => `${what}，可左右滚动`,
  /** What a chart is called as a thing that takes keys. */
  chart: '图',
  hint: '按方向键逐项查看，按 Esc 收起。',
} as const;
