/** Figures that commit to nothing: conditions, definitions, penalties, times to answer, names of sets. */
import type { Figure } from './numerals.ts';

/** Class sizes that define a term: `56人以上大班额`, `标准班额(小学45人、初中50人)`. */
const CLASS_SIZE_BEHIND =
  /^(?:\)|及|以上|以下|的|\/班){0,3}[^,。;、]{0,4}(?:大班|超大班|班额|大校额)/u;
const CLASS_SIZE_BEFORE = /班额\([^()]{0,20}$/u;

/** A commitment to a class size does count: `班额控制在45人以内`. */
const CLASS_UNITS = new Set(['人', '名']);

/** `不足100人的，按100人拨付`: the case in which a rule holds. */
const CONDITION_BEFORE = /不足[^,。;、]{0,12}(?:,?按照?)?$/u;

/** `招收5名以上残疾学生的普通学校`, `超过2000人的学校`: a number of persons says which schools are meant. */
const THRESHOLD_BEFORE = /(?:超过|达到|达|满)$/u;
const THRESHOLD_BEHIND =
  /^(?:(?:及|或)?以[上下])?(?:[^,。;、]{0,8}的[^,。;、]{0,6})?(?:学校|校区|班级|县|区|市|乡镇|村|企业|单位|机构|园|教学点|小规模学校)/u;
const OVER_OR_UNDER = /^(?:及|或)?以[上下]/u;

/** `本办法所称小规模学校是指…` */
const DEFINITION_BEFORE = /(?:是指|系指|所称|指的是)[^。;]{0,40}$/u;

/** `处一万元以上三万元以下罚款` */
const PENALTY_BEFORE = /(?:处以?|并处|罚款|罚金)[^,。;]{0,16}$/u;
const PENALTY_BEHIND = /^[^,。;]{0,16}(?:的?罚款|罚金)/u;

/** `2小时内上报`, `24小时值班`: when somebody answers, not how much of anything there is. */
const TIME_UNITS = new Set(['小时', '分钟']);
const ANSWER_BEHIND = /^(?:之?内|值班|值守|监控|巡|开通|畅通|在线|不间断|专人|响应|轮|报告|要)/u;
const LIMITED_BEFORE = /(?:控制在|不超过|不得超过|压缩到|压缩至|限制在)[^,。;]{0,4}$/u;

/** `提出15项重点任务`: the parts of a text or of a plan of work, counted. */
const SET_UNITS = new Set(['个', '项', '门', '场', '支', '名', '位', '种', '轮']);
const SET_BEHIND =
  /^(?:重点|主要|具体|基本|核心|关键|专项|工作|一级|二级|三级|重大|大|类|子)?(?:任务|措施|举措|方面|环节|内容|要求|原则|禁令|规定|问题|步骤|阶段|部分|类别|维度|层级|层面|模块|领域(?!专)|要素|要点|条款|制度|机制|体系|指标(?!到)|观测点|自信|意识|维护|确立|结合|统一|坚持|转变|关系|民族|第一|不准|严禁|到位|一律|一批|百分百|类型|情形|方式|形式|模式|途径|办法)/u;

/** `14亿人民`: the unit is the beginning of a word. */
const WORD_BEHIND = /^[民们才生]/u;

/** `100人以下学校按100人核定`: how a sum is worked out. */
const RECKONED_BEFORE = /按照?$/u;
const RECKONED_BEHIND = /^的?(?:标准|规模)?(?:核定|拨付|计算|安排|测算|核拨)/u;

/** Words further from a figure say nothing about it. */
export const NEARBY = 40;

/**
 * Tell whether a figure is one that somebody commits to, or reports, by the folded text around it.
 *
 * @example commits(figure, '将51-55人临界大班额占比控制在10%以内') // false for 51-55人
 */
export function commits(figure: Figure, folded: string): boolean {
  const before = folded.slice(Math.max(0, figure.start - NEARBY), figure.start);
  const behind = folded.slice(figure.end, figure.end + NEARBY);
  if (CONDITION_BEFORE.test(before) || DEFINITION_BEFORE.test(before)) return false;
  if (figure.unit === '元' && (PENALTY_BEFORE.test(before) || PENALTY_BEHIND.test(behind)))
    return false;
  if (figure.unit === '人' && WORD_BEHIND.test(behind)) return false;
  if (TIME_UNITS.has(figure.unit) && ANSWER_BEHIND.test(behind)) return LIMITED_BEFORE.test(before);
  if (SET_UNITS.has(figure.unit) && SET_BEHIND.test(behind)) return false;
  return !CLASS_UNITS.has(figure.unit) || countsPersons(before, behind);
}

/** Persons are counted for their own sake, not to say how large a class or a school is. */
function countsPersons(before: string, behind: string): boolean {
  if (CLASS_SIZE_BEHIND.test(behind) || CLASS_SIZE_BEFORE.test(before)) return false;
  if (RECKONED_BEFORE.test(before) && RECKONED_BEHIND.test(behind)) return false;
  const bounded = THRESHOLD_BEFORE.test(before) || OVER_OR_UNDER.test(behind);
  return !(bounded && THRESHOLD_BEHIND.test(behind));
}
