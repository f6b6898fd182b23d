/** Words beside sentences that stand side by side. */
import type { CompareSentence } from '../../../compare/cell.ts';
import { type ComparedSentence, isSaid } from '../../../compare/layout.ts';
import { terms } from '../../../site/terms.ts';
import { nationalWords } from '../marks/words.ts';
import { passageWords } from '../passage/words.ts';

export const differenceWords = {
  legendOwn: '只有这一份这样说',
  legendFigure: '数字，与同行其他文件不同',
  same: '与同行文字相同',
  allMatched: '相近的都在上面',
  /** A sentence that only names what stands below it. */
  heading: '标题',
  howAlike: '怎样算相近',
  /** A target in short: `普惠率 ≥90%，到2025年`. */
  target: ({ indicator, comparator, value, unit, due }: CompareSentence['targets'][number]) =>
    `${indicator} ${comparator === '=' ? '' : comparator}${value}${unit}${due === null ? '' : `，${passageWords.due(due)}`}`,
  join: (notes: readonly string[]) => notes.join('；'),
} as const;

/** Say what is to be said of a sentence: that all of its row have its text, how firmly it commits, its figures, and whose provision it is. */
export function notesOn({ sentence, same }: ComparedSentence): string[] {
  if (!isSaid(sentence)) return [differenceWords.heading];
  const { commitment, targets, national = [] } = sentence;
  const { name } = commitment ? terms.commitment[commitment] : terms.noCommitment;
  return [
    ...(same ? [differenceWords.same] : []),
    name,
    ...targets.map(differenceWords.target),
    ...new Set(national.map((one) => nationalWords.mark('provision', one))),
  ];
}
