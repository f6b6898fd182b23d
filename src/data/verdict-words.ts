/** What a verdict on figures side by side is called, and its reasons in words: the same on the page and in the data. */
import type { Judged, Judgement, ReasonKind, Verdict } from '../corpus/verdict.ts';

/** More places than these are counted, not named. */
const NAMED = 3;

export const verdictTerms: Readonly<Record<Verdict, { name: string; meaning: string }>> = {
  comparable: { name: '可比', meaning: '分母、年份、写法和来源都不妨碍比较，可以说谁高谁低。' },
  careful: { name: '慎比', meaning: '可以说从多少到多少，但要连同原因一起说；不说谁高谁低。' },
  never: { name: '不可比', meaning: '只逐个列出，不放在一把尺上。' },
};

const years = (all: readonly number[]) =>
  all.length <= NAMED ? `${all.join('、')}年` : `${all[0]}至${all.at(-1)}年`;

const reasons: Readonly<
  Record<Exclude<ReasonKind, 'said'>, (whose: string, years: readonly number[]) => string>
> = {
  absolute: () => '绝对数，地区大小不同',
  periods: () => '所算的年数不同，有的是一年的数，有的是几年的总数',
  'denominator-differs': (whose) => `${whose}用的是别的分母`,
  opposite: () => '有的是下限，有的是上限',
  'denominator-unstated': (whose) => `${whose}没有写明分母`,
  unordered: () => '下限、上限与确数并列，实际可以越过',
  years: (_, all) => `年份不同（${years(all)}）`,
  approximate: (whose) => `${whose}是约数`,
  restored: (whose) => `${whose}的文字经过复原或有残损`,
  grade: (whose) => `${whose}的来源是D级`,
  ungraded: (whose) => `${whose}的来源未定级`,
  inferred: (whose) => `${whose}的地区由推断`,
};

/** Name a place with the grade of its source, which may be what the reason is about. */
function nameOf({ document: { region, source } }: Judged, kind: ReasonKind): string {
  const place = region?.name ?? '地区不明';
  return kind === 'grade' || kind === 'ungraded'
    ? place
    : `${place}（${source.grade ? `${source.grade}级` : '未定级'}）`;
}

/**
 * Say in words why figures get no better verdict.
 *
 * @param caution of the indicator, which is the reason where a person judged
 * @returns empty where nothing is against comparing them
 * @example reasonInWords(judge(newPlaces, rows), null) // '绝对数，地区大小不同'
 */
export function reasonInWords(
  { verdict, reasons: found }: Judgement,
  caution: string | null,
): string {
  return found
    .filter((one) => one.verdict === verdict)
    .map(({ kind, rows, years }) => {
      if (kind === 'said') return (caution ?? '').replace(/。$/u, '');
      const names = [...new Set(rows.map((row) => nameOf(row, kind)))];
      const whose =
        names.length > NAMED
          ? `${names.slice(0, NAMED).join('、')}等${names.length}地`
          : names.join('、');
      return reasons[kind](whose, years);
    })
    .join('；');
}
