/** What a figure counts, in the document's own words. */
import { clip, isInsidePair } from '../../characters.ts';
import type { Figure } from './figures.ts';

/** Where the words about a figure begin. */
const BOUNDARY = '，,。；;：:　';

/** A `、` parts two figures (`学校10所、典型案例20所`), but not the nouns of one (`新建、改扩建中小学12所`). */
const FIGURE_ENDS = /\d[^,。;、:]{0,5}$/u;

/** Words between what is counted and its figure. */
const LINK =
  /(?:(?:力争|争取|确保|逐步|继续|稳定|进一步|分别|总体|全部|平均)?(?:达到|达|提高到|提高至|提升到|提升至|增加到|增至|扩大到|保持在|巩固在|稳定在|控制在|压减至|降到|降至|实现|为|是|至|到|在|按|超过|超|不低于|不少于|不得低于|不得少于|不高于|不超过|不得超过|高于|低于|至少|约|近|突破|建有|设有|拥有|有|共|的比例|的)){1,3}\s{0,2}$/u;

/** Words before what is counted: the year it is due, the intent. */
const LEAD =
  /^(?:\s|(?:年内|今年|到|至|力争到|力争|争取|确保|其中|含|包括|并|使|将|把|以及|和|及)|20\d\d年(?:底|末)?(?:前|起|内)?|,){1,4}/u;

/** `含高中2个、小学1个`: the parts of the figure before. */
const PART_OF = /^(?:其中|含|包括)/u;

const LONGEST = 60;

/** Words further from a figure than this do not belong to it. */
const FURTHEST = 120;

/**
 * Cut the indicator of a figure out of its sentence. `start` is where the words of the target begin.
 * A part (`含高中2个、小学1个`) is named with the whole: `竣工项目：高中`.
 *
 * @example indicatorOf('高中阶段毛入学率达到130%以上', …).indicator // '高中阶段毛入学率'
 */
export function indicatorOf(
  text: string,
  folded: string,
  figure: Figure,
  end: number,
  parent: string | null,
): { indicator: string; start: number } {
  const start = boundaryBefore(text, folded, figure.start);
  const before = text.slice(start, figure.start);
  const behind = isShare(figure) ? '' : nounBehind(text, end);
  const part = parent !== null && (PART_OF.test(before) || continuesParts(folded, start));
  const own = `${before.replace(LEAD, '').replace(LINK, '')}${behind}`.trim();
  const whole = parent?.split('：')[0] ?? '';
  const indicator = own === '' ? (parent ?? before.trim()) : part ? `${whole}：${own}` : own;
  return { indicator: clip(indicator, LONGEST), start };
}

const isShare = ({ unit, values }: Figure) => unit === '%' || unit === '‰' || values.length > 2;

function boundaryBefore(text: string, folded: string, at: number): number {
  const furthest = Math.max(0, at - FURTHEST);
  for (let start = at; start > furthest; start -= 1) {
    const sign = text.charAt(start - 1);
    if (BOUNDARY.includes(sign)) return start;
    if (sign === '、' && FIGURE_ENDS.test(folded.slice(Math.max(0, start - 12), start - 1)))
      return start;
  }
  return isInsidePair(text, furthest) ? furthest + 1 : furthest;
}

/** The words that follow a count, up to the next sign: `20所小学教育高质量发展联盟成员学校`. */
function nounBehind(text: string, end: number): string {
  let stop = end;
  while (
    stop < text.length &&
    stop - end < LONGEST &&
    !/[，,。；;：:、！？（(]/u.test(text.charAt(stop))
  )
    stop += 1;
  return text.slice(end, isInsidePair(text, stop) ? stop - 1 : stop);
}

/** A `、` after a part (`含高中2个、小学1个`) goes on with the parts of the same whole. */
function continuesParts(folded: string, start: number): boolean {
  if (folded.charAt(start - 1) !== '、') return false;
  const near = folded.slice(Math.max(0, start - FURTHEST), start);
  return PART_OF.test(near.slice(Math.max(near.lastIndexOf(','), near.lastIndexOf(';')) + 1));
}
