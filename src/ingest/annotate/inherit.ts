/**
 * R2 for a sentence without any word of its topic: `每生每学期不超过400元` under `课后服务`. It stands in for its
 * subject only where it names no other one, and says something that needs one.
 */
import { keyOf, quoteFrom } from '../../text/key.ts';
import type { Hit } from './codebook.ts';
import { tagWords } from './words.ts';

/** Where the topic of a sentence that leaves out its subject comes from. */
export interface Source {
  readonly theme: string;
  readonly topic: string;
  /** Its words, for the reader. */
  readonly evidence: string;
  /**
   * `heading`: it stands right above. `wide`: a heading farther up, or the title. `before`: only the sentence
   * before speaks of it.
   */
  readonly from: 'heading' | 'wide' | 'before';
}

/** What these say is a side of any topic: who pays, who sees to it, how it is judged. */
const SIDES: ReadonlySet<string> = new Set(['funding', 'governance', 'evaluation']);

/** What is said of a topic and is none by itself: money, time, who and where, bounds, scope, steps. */
const FACET = new RegExp(
  [
    '费用?|经费|资金|补助|补贴|元|收取|成本|奖补|分担',
    '分钟|小时|课时|提前|推迟|延长|结束|时间|时长|时段|每[周天日月期次年]|每学期|周[一二三四五六日末]|节假日|下午|晚上',
    '参加|参与|自愿|家长|志愿者|聘请|招募|报名|从业人员|对象|由.{1,12}?(?:承担|负责|提供|担任)',
    '接收|就读|轮候|到校|转介|上门|优先|名额|人数|每[班人生校名个]',
    '不得|严禁|禁止|不准|一律|防止|杜绝|不允许|原则上|不超过|不少于|不低于',
    '覆盖|扩大|延伸|推广|试点|推开|逐步|拓展至|占比|比例|清零|达到|[%‰]',
    '年底前|月底前|月前|年前|学年|方案|名单|台账|档案|清单|规模|任务|指标',
    '排查|巡查|抽查|查处|举报|投诉|备案|审核|公示|公开|调度|合同|协议|评估|考核',
  ].join('|'),
  'u',
);

/** A sentence that begins so goes on with what the one before said. */
const GOING_ON =
  /^(?:其中|原则上|所需|费用|收费|经费|不得|严禁|禁止|每[生人班次课周]|参加|参与|时长|时间)/u;

/** A noun at the head that is a side of the topic or somebody whom it is for. */
const FITTING =
  /(?:费用?|经费|资金|补助|标准|时间|时长|时段|地点|场所|场地|对象|内容|形式|方式|名额|计划|比例|规模|人数|名单|结果|家长|学生|家庭|幼儿|儿童|少年|孩子|者|次数|课时|学时|班额|范围|覆盖面|率|骨干|从业人员|材料|年级|年龄|合同)$/u;

/** Somebody who does something of their own, whatever the heading speaks of. */
const DOER =
  /(?:学校|中小学|小学|初中|中学|高中|各校|院校|高校|大学|学院|幼儿园|园所|企业|公司|单位|部门|各地|局|委|办|厅|政府|党委|党组织|教师|老师|校长|园长|干部|班主任|教研员|督学|机构|医院|社区|街道|乡镇|镇|县|区|市|省|村|组织|协会|媒体|我县|我市|我区|全市|全县|全区|全省)$/u;

const UNNAMED = /^(?:生均|人均|班均|每|确因|确有|确需|因|对|凡|如|若)/u;
const ORDINAL = /^(?:[一二三四五六七八九十]是|[(（]?[\d一二三四五六七八九十]{1,2}[)）.、]|[①-⑩])/u;
const BRACKET = /^[【(（[]/u;

/** Fewer characters say nothing that could be about a topic. */
const SHORTEST = 6;

/**
 * Does a sentence take the topic of `source`? Gives the words that need a subject, or null where the sentence
 * stands for itself. Give it sentences without labels only.
 *
 * @param hits all that was found in it, secondary themes too
 * @example wordsInNeed('每生每学期不超过400元。', [], source) // ['每生']
 */
export function wordsInNeed(text: string, hits: readonly Hit[], source: Source): string[] | null {
  const key = keyOf(text);
  const words = key.text.replace(ORDINAL, '');
  if (words.length < SHORTEST || BRACKET.test(words)) return null;
  if (source.from === 'before' && !GOING_ON.test(words)) return null;
  const near = source.from === 'heading';
  const facet = FACET.exec(key.text);
  if (!facet) return null;
  const matters = mattersOf(key.text, hits);
  // A topic that is far away takes no sentence of another matter, not even of what is mostly a side of one.
  if (matters.some((theme) => !SIDES.has(theme))) return null;
  if (!near && matters.includes('governance')) return null;
  if (!leavesOutSubject(words, near)) return null;
  return [quoteFrom(text, key, facet.index, facet.index + facet[0].length)];
}

/** Secondary themes that it speaks of: not those of whoever takes part, as in `由高校志愿者带班`. */
function mattersOf(key: string, hits: readonly Hit[]): string[] {
  const parts = [...key.matchAll(PARTNER)].map(({ index, 0: words }) => [
    index,
    index + words.length,
  ]);
  return hits
    .filter(({ topic, at }) => {
      return topic === null && !parts.some(([start = 0, end = 0]) => at >= start && at < end);
    })
    .map(({ theme }) => theme);
}

/** Does it begin with what is done, or with a side of the topic, and not with another doer? */
function leavesOutSubject(words: string, near: boolean): boolean {
  if (UNNAMED.test(words)) return true;
  const subject = subjectOf(words);
  if (subject === '' || FITTING.test(subject)) return true;
  return near && !DOER.test(subject);
}

/** The nouns in front of the first verb, with what joins them; empty where there are none. */
function subjectOf(words: string): string {
  let subject = '';
  for (const { word, tag } of tagWords(words.slice(0, AHEAD))) {
    const leading = subject === '' && LEADING.test(tag);
    if (leading) continue;
    const inside = NOMINAL.test(tag) || (subject !== '' && (JOINING.test(tag) || word === '、'));
    if (!inside) break;
    subject += word;
  }
  return subject;
}

/** How far a subject may reach. */
const AHEAD = 24;
/** Adverbs, times, numbers, conjunctions and marks before the first word that counts. */
const LEADING = /^(?:[dctmqrxfu]|zg|ad|vn)/u;
const NOMINAL = /^(?:n|s|j|b$|vn|an|eng)/u;
/** `的`, `和`, attributes and numbers inside a subject. */
const JOINING = /^(?:u|c|a|m|q|f)/u;
/** Whoever takes part in what the topic is: a name in here is no matter by itself. */
const PARTNER = /(?:由|聘请|邀请|招募|联合|会同|依托|利用)[^,。;、]{1,12}/gu;
