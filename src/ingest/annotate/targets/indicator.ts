/** What a figure counts, in the document's own words. */
import { clip, isInsidePair } from '../../../text/characters.ts';
import type { Figure } from './numerals.ts';
import { isRatio } from './ratios.ts';

/** Where the words about a figure begin. */
const BOUNDARY = '，,。；;：:　';

/** Words between what is counted and its figure. */
const LINK =
  /(?:(?:力争|争取|确保|逐步|继续|稳定|进一步|分别|总体|全部|平均|均|再|约|一般|应当|原则上|可以|可将)?(?:达到|达|提高到|提高至|提升到|提升至|增加到|增加至|增至|扩大到|扩大至|调整为|调整到|保持在|巩固在|稳定在|控制在|压减至|降到|降至|下降到|下降至|提高|提升|增加|实现|为|是|至|到|在|按|不得超|不超|超过|超|不低于|不少于|不得低于|不得少于|不高于|不超过|不得超过|高于|低于|至少|约|近|一般|应当|应|可以|将|突破|建有|设有|拥有|有|共|过|(?:比|较)(?:20\d\d年底?|上年|去年|上一?年度?|同期)|的)){1,4}\s{0,2}$/u;

/** Words before what is counted: the year it is due, the intent. */
const LEAD =
  /^(?:\s|[（(][一二三四五六七八九十\d]{1,3}[）)]|(?:年内|今年|[到至](?=20\d\d|[“十])|力争到|力争|[一二三四五六七八九十]是|争取|确保|其中|含|包括|并|使|将|把|以及|和|及)|20\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:底|末|份)?(?:前|起|内)?|[,，]){1,4}/u;

/** `含高中2个、小学1个`: the parts of the figure before. */
const PART_OF = /^(?:其中|含|包括)/u;

/** How often, but not what: the phrase before says that. */
const HOW_OFTEN = /^(?:每(?:天|日|周|月|年|次|学期|学年|生每年|人每年)|年均|人均|校均|平均)$/u;

/** `小学毕业生百分百升入初中`: the share says how, and what is done follows it. */
const WHOLLY = /^百分(?:之)?百$/u;

const LONGEST = 60;

/** Words further from a figure than this do not belong to it. */
const FURTHEST = 120;

/** So many phrases before a figure may say nothing but when: `普惠率，到2025年，达到90%`. */
const PHRASES = 3;

export interface Place {
  readonly figure: Figure;
  /** Where the words of the figure, or of what it starts from, begin. */
  readonly from: number;
  /** Behind the figure and the words that bind it. */
  readonly end: number;
  /** Behind the figure before in the sentence; 0 where this is the first. */
  readonly previous: number;
  /** Where the next figure of the sentence begins, or the sentence ends. */
  readonly next: number;
  /** The indicator before in the sentence. */
  readonly parent: string | null;
}

/**
 * Cut the indicator of a figure out of its sentence. `start` is where the words of the target begin.
 * A part (`含高中2个、小学1个`) is named with the whole: `竣工项目：高中`.
 *
 * @example indicatorOf('高中阶段毛入学率达到130%以上', …).indicator // '高中阶段毛入学率'
 */
export function indicatorOf(
  text: string,
  folded: string,
  place: Place,
): { indicator: string; start: number } {
  const { figure, from, end, next, parent } = place;
  const following = nounBehind(text.slice(0, Math.max(end, next)), end);
  const { start, words } = wordsBefore(text, folded, place, parent === null && following === '');
  const before = text.slice(start, from);
  const written = folded.slice(figure.start, figure.end);
  const keeps =
    !isShare(figure) || words === '' || text.charAt(end) === '的' || WHOLLY.test(written);
  const part = parent !== null && (PART_OF.test(before) || continuesParts(folded, start));
  const own = `${words}${keeps ? following : ''}`.trim();
  const whole = parent?.split('：')[0] ?? '';
  const indicator = own === '' ? (parent ?? before.trim()) : part ? `${whole}：${own}` : own;
  return { indicator: clip(indicator, LONGEST), start };
}

const isShare = (figure: Figure) => figure.unit === '%' || figure.unit === '‰' || isRatio(figure);

const bare = (words: string) => words.replace(LEAD, '').replace(LINK, '').trim();

/** `每百名学生拥有骨干教师数：小学1人`: what is measured stands before the colon. */
const MEASURE = /(?:每|生均|师均|校均|人均|占比|比例|率$|数$|面积$)/u;

/** The words about a figure, from its own phrase, or from one before where that says only when or how often. */
function wordsBefore(
  text: string,
  folded: string,
  { from, previous }: Place,
  mayGoBack: boolean,
): { start: number; words: string } {
  const start = boundaryBefore(text, folded, from, previous);
  const words = bare(text.slice(start, from));
  if (words !== '' && /[：:]/u.test(text.charAt(start - 1))) {
    const head = boundaryBefore(text, folded, start - 1, previous);
    const measure = text.slice(head, start - 1);
    if (measure.length <= LONGEST / 2 && MEASURE.test(measure))
      return { start: head, words: `${bare(measure)}：${words}` };
  }
  const often = HOW_OFTEN.test(words) && previous === 0;
  if (!often && (words !== '' || !mayGoBack)) return { start, words };
  for (let phrase = 1, end = start; phrase < PHRASES && end > 0; phrase += 1) {
    if (!/[，,]/u.test(text.charAt(end - 1))) break;
    const begin = boundaryBefore(text, folded, end - 1, previous);
    const earlier = bare(text.slice(begin, often ? from : end - 1));
    if (earlier !== '' && begin < end - 1) return { start: begin, words: earlier };
    end = begin;
  }
  return { start, words };
}

/** A `、` or 或 parts two figures (`培养300名校长、500名教师`), but not the nouns of one (`新建、改扩建中小学12所`). */
function boundaryBefore(text: string, folded: string, at: number, previous: number): number {
  const furthest = Math.max(0, at - FURTHEST);
  let start = at;
  while (start > furthest && !BOUNDARY.includes(text.charAt(start - 1))) start -= 1;
  if (previous > start && previous <= at) {
    const next = folded.slice(previous, at).search(/[、或和]/u);
    if (next >= 0) return previous + next + 1;
  }
  return start === furthest && isInsidePair(text, start) ? start + 1 : start;
}

/** What ends the words behind a figure: a sign, a bracket with figures of its own, another figure. */
const NOUN_ENDS = /[，,。；;：:、！？（(]|[或和及](?=\d)/u;
/** `专业（群）和…`: a bracket in the middle of a noun. */
const BRACKET = /^[（(][^（()）\d]{1,12}[）)]/u;

/** `统筹规划、协同发展的产教融合园区`: what a noun is said to be, in words of one length. */
const PARALLEL =
  /^([^，,。；;：:、（(\d的]{2,6})((?:、[^，,。；;：:、（(\d的]{2,6}){1,4})的(?=\p{Script=Han}{2})/u;

/** How far words of one length before a noun reach; 0 where there are none. */
function lengthOfParallel(near: string): number {
  const [whole = '', first = '', others = ''] = PARALLEL.exec(near) ?? [];
  const even = others
    .split('、')
    .slice(1)
    .every(({ length }) => length === first.length);
  return even ? whole.length : 0;
}

/** The words that follow a figure, up to the next sign: `20所小学教育高质量发展联盟成员学校`. */
function nounBehind(text: string, end: number): string {
  const near = text.slice(end, end + LONGEST);
  let stop = lengthOfParallel(near);
  while (stop < near.length) {
    const rest = near.slice(stop);
    const next = rest.search(NOUN_ENDS);
    stop = next < 0 ? near.length : stop + next;
    const bracket = stop > 0 ? BRACKET.exec(near.slice(stop)) : null;
    if (!bracket) break;
    stop += bracket[0].length;
  }
  const noun = text.slice(end, isInsidePair(text, end + stop) ? end + stop - 1 : end + stop);
  return noun.replace(/^(?:的|之?内)/u, '').replace(/[（(][^（()）]{1,12}[）)]$/u, '');
}

/** A `、` after a part (`含高中2个、小学1个`) goes on with the parts of the same whole. */
function continuesParts(folded: string, start: number): boolean {
  if (folded.charAt(start - 1) !== '、') return false;
  const near = folded.slice(Math.max(0, start - FURTHEST), start);
  return PART_OF.test(near.slice(Math.max(near.lastIndexOf(','), near.lastIndexOf(';')) + 1));
}
