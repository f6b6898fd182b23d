/** What a target asks for: a level, a change, a limit or a part of a whole. */
import type { TargetKind } from '../../../schema/document.ts';
import type { Comparator } from './comparator.ts';
import type { Figure } from './numerals.ts';
import { isRatio } from './ratios.ts';

/** Words that say more or fewer than there are, with what they are about behind them. */
const CHANGES =
  /(?:新增|(?<!创)新(?:建|设|办|开|招|聘|组建|认定|培育|评|改扩建|征|投用|创建)|净增|增设|增加|增长|增招|增聘|增补|减少|压减|缩减|精简|下降|降低)(?![到至为])[^,;。:到至]{0,24}$/u;
/** Words that do so only right before the figure: `提升改造学校20所` changes no number. */
const CHANGES_BY =
  /(?:提高|提升|上升|上浮|扩大|增幅|涨幅|降幅|压缩|翻)(?:了|不少于|不低于|超过|约|近|达到|达|至少){0,2}\s?$/u;
/** Then no more is said of the change: `新增学位500个、改造校舍20栋`. */
const OTHER_VERB =
  /^(?:改造|改扩建|扩建|迁建|建成|培育|打造|遴选|创建|培养|培训|完成|认定|建设|组建|评选|开展|举办|开设|配备|达到)/u;

const OF_CHANGE = new Set(['个百分点', '番', '倍']);
const OF_SHARE = new Set(['%', '‰', '']);

/** A `、` behind a figure begins the next one of the row. */
const FIGURE_ENDS = /\d[^,。;、:]{0,5}$/u;

/**
 * Tell the kind of a target from its words.
 *
 * @param before the folded text before the figure, as much as may say anything of it
 * @example kindOf('=', figure, '新增公办学位') // 'increase'
 */
export function kindOf(comparator: Comparator, figure: Figure, before: string): TargetKind {
  if (comparator === '≤' || comparator === '<') return 'cap';
  if (isRatio(figure)) return 'share';
  if (OF_CHANGE.has(figure.unit) || changes(before)) return 'increase';
  return OF_SHARE.has(figure.unit) ? 'share' : 'level';
}

/** In a row of figures the verb of the first stands for all that have none of their own. */
function changes(before: string): boolean {
  const phrase = before.slice(
    Math.max(...[...',;。:'].map((sign) => before.lastIndexOf(sign))) + 1,
  );
  const parts = phrase.split('、');
  for (let last = parts.length; last > 0; last -= 1) {
    const own = parts.slice(last - 1).join('、');
    const begins = last === 1 || FIGURE_ENDS.test(parts[last - 2] ?? '');
    if (!begins) continue;
    if (CHANGES.test(own) || CHANGES_BY.test(own)) return true;
    if (OTHER_VERB.test(own)) return false;
  }
  return false;
}
