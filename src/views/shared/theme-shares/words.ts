/** What a bar of the shares says. */
interface ShareFigures {
  name: string;
  count: number;
  percent: string;
  silence: string | null;
  medianPercent: string | null;
}

/** Words of the chart of what each document gives to each theme. */
export const sharesWords = {
  title: '各文件的篇幅分配',
  lead: '条形的长短是属于该主题的条款占全文条款的比例，各图用同一把尺。一条可以属于几个主题，所以合计会超过100%。',
  leading: (parts: readonly string[]) => `写得最多的主题：${parts.join('；')}。`,
  leader: (place: string, themes: readonly string[], percent: string) =>
    `${place}是${themes.join('、')}（${percent}）`,
  /** Of many documents: how many of them each of the leading themes leads. */
  leadingOfMany: (documents: number, themes: readonly string[]) =>
    `${documents}份文件里写得最多的主题：${themes.join('，')}。`,
  leaderOfMany: (theme: string, documents: number) => `${theme}（${documents}份）`,
  /** Documents of which no theme can be said to lead; named where they are few. */
  leftOut: (places: readonly string[], all: number) =>
    `来源不全或未核，不说哪个主题最多的：${places.length > 0 ? places.join('、') : `${all}份文件`}。`,
  panelTitle: (place: string) => `${place}：各主题占全文条款的比例`,
  panelDescription: (clauses: number, theme: string, percent: string) =>
    `全文${clauses}条。比例最大的是${theme}，${percent}。完整数字见图后的表格。`,
  empty: '没有条款属于任何主题。',
  panelLeft: (clauses: number) =>
    `得到的文字共${clauses}条；来源不全或未核，不说哪个主题最多。完整数字见图后的表格。`,
  clauses: (clauses: number) => `全文${clauses}条`,
  clausesLeft: (clauses: number) => `现存${clauses}条`,
  tableCaption: '属于各主题的条款数及其占全文条款的比例',
  theme: '主题',
  /** What a bar says when it is pointed at. */
  tip: (document: string, { name, count, percent, silence, medianPercent }: ShareFigures) =>
    `${document}：${name}${silence ?? `${count}条，占全文条款的${percent}`}${medianPercent === null ? '' : `；其余文件的中位数为${medianPercent}`}`,
  cell: ({ count, percent, silence, medianPercent }: ShareFigures) =>
    `${silence ?? `${count}条，${percent}`}${medianPercent === null ? '' : `（其余中位${medianPercent}）`}`,
  medians: '短竖线是其余文件的中位数，学段不涉及该主题的文件不算。',
} as const;
