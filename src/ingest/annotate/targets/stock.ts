/** Figures of what exists: `2020年末，全县有学校3所`, `现有`, `发挥2所示范校的作用`. Nobody commits to them. */
import type { Years } from './due.ts';

/** Words of what is to come: the sentence sets what is against what shall be. */
const TO_COME =
  /到20\d\d年|力争|争取|确保|计划|拟(?=[新建定])|将(?=[新建达在])|要(?=[求达建])|应当?|下一步|今后|继续/u;
/** What may be to come where no day says that it was. */
const AHEAD = /新[建增设]|增[加至到]|(?:提高|提升|扩大|达|建)(?:到|至)|不低于|不少于|不超过/u;
/** `截至2022年底，建成…`, `目前，…`: whatever follows is there. */
const BY_NOW =
  /^(?:目前|现在|迄今|截[至止](?:目前|现在|(20\d\d)年(?:年?[末底]|\d{1,2}月[末底份]?(?:\d{1,2}日)?))?)[,，]?/u;
const PLACE = '(?:全[省市县区州旗盟校]|我[省市县区州旗校]|辖区内?|境内|城区|其中|各级)';
/** `2020年末，全县有…`, `2022-2023学年，全市共有…` */
const AT_A_DAY = new RegExp(
  `^(?:(20\\d\\d)年(?:年?[末底]|\\d{1,2}月[末底份]?(?:\\d{1,2}日)?)|20\\d\\d[-/]20\\d\\d学年)[^。;]{0,20}?,?${PLACE}?[^,。;]{0,12}?(?:共|现|已|建|拥|设|办|总共|共计|现共)?有(?![条利效关序机望力限害])`,
  'u',
);
/** `全县现有…`, `…，共有…`: a list of what there is. */
const LISTED = new RegExp(
  `(?:^|[,;:])${PLACE}?[^,。;:\\d]{0,8}?(?:现有|共有|现共有|拥有|现建有)(?=[^,。;]{0,24}\\d)`,
  'u',
);
/** `有普通高中4所`, behind a sentence that tells what there is. */
const GOES_ON = new RegExp(`^${PLACE}?有(?![条利效关序机望力限害])[^,。;\\d]{2,20}\\d`, 'u');
/** What is put to use is there: `充分发挥2所…的作用`, `依托3所高职院校`, `利用现有12个工作室`. */
const IN_USE =
  /(?:发挥|依托|借助|凭借|用好|利用)(?:好|现有|已有|原有)?[^,。;]{0,40}$|(?:现有|已有|原有)的?[^,。;\d]{0,8}$/u;
/** Behind it begins what is done: `依托3所高职院校建设2个实训中心`. */
const DONE =
  /(?:建设|新建|建成|建立|打造|组建|培育|创建|遴选|认定|设立|新增|培养|培训|开展|开设|举办|完成|选派|配备|改造|实施|扩大|推出|评选|引进|招聘)[^,。;]{0,40}$/u;

/** `发展基础`, `“十三五”时期主要成就`, `现状与形势`, `2023年工作回顾`: a chapter of what there is. */
const CHAPTER =
  /^(?:[“"]?十[一二三四五]五[”"]?(?:时期|期间)?|20\d\d年|(?:过去|上)(?:一年|五年|年度?)|\p{Script=Han}{2,8}[省市县区])?的?(?:教育|事业|改革|工作|发展|现实|历史|主要|基本|突出|取得的){0,3}(?:基础|现状|成就|成绩|成效|回顾|概况|情况)(?:[与和及、][^，。；]{1,12})?$/u;

/** Does a heading stand above what there is? */
export const isChapterOfStock = (heading: string): boolean => CHAPTER.test(heading);

/** Does a sentence, folded, say what is to come? */
export const saysToCome = (folded: string): boolean => TO_COME.test(folded);

/**
 * Find the place in a folded sentence from which it tells what there is; null where it does not, or says what is
 * to come.
 *
 * @param years of the document; a year before them is past
 * @param before does the sentence before tell what there is?
 * @example stockFrom('2020年末,全县有中等职业学校3所。', { from: 2021, to: 2025 }, false) // 0
 */
export function stockFrom(folded: string, years: Years, before: boolean): number | null {
  if (!/\d/u.test(folded) || TO_COME.test(folded)) return null;
  const now = BY_NOW.exec(folded);
  if (now) return now[1] === undefined || isPast(Number(now[1]), years) ? 0 : null;
  if (AHEAD.test(folded)) return null;
  const dated = AT_A_DAY.exec(folded);
  if (dated && (dated[1] === undefined || years === null || isPast(Number(dated[1]), years)))
    return 0;
  if (before && GOES_ON.test(folded)) return 0;
  return LISTED.exec(folded)?.index ?? null;
}

const isPast = (year: number, years: Years) => years !== null && year < years.from;

/** Is a figure that of something put to use, by the folded text before it? */
export function isInUse(before: string): boolean {
  const used = IN_USE.exec(before);
  return used !== null && !DONE.test(used[0]);
}
