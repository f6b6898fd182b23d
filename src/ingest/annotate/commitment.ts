/** How firmly a sentence commits, by the words that say so. */
import type { Commitment, Sentence, Target } from '../../schema/document.ts';
import { foldText, hide, TITLE } from '../../text/key.ts';
import { withoutBodies } from './bodies/index.ts';
import { deadlinesIn, type Years } from './targets/due.ts';
import { stockFrom } from './targets/stock.ts';

/** What stands in short quotes is a slogan: “两个必须”. */
const QUOTED = /“[^“”]{1,24}”|"[^"]{1,24}"|‘[^‘’]{1,24}’/gu;

/** Reports of what is, with no word of what is to come. */
const REPORT =
  /以来,|(?:^|[,;])(?:全[省市县区州]|我[省市县区州]|共)?(?:目前|截至(?!20\d\d年底前))|现有[^,;。\d]{1,16}\d{1,8}(?![\d年])|已经?[有建成达完实覆形全超基获]|荣获|获评|被(?:评为|授予|确定为)|取得了?(?:显著|明显|积极|阶段|历史)[^,;。]{0,6}(?:成效|成果|进展|成绩)|仍(?:然)?(?:存在|较|不|需)|问题(?:仍|依然|还)|(?:较为|比较|还比较)(?:突出|薄弱|短缺)|得到了(?:提升|加强|改善)/u;
/** Words of what is to come, which a report does not have. */
const AHEAD =
  /(?:必须|应当|不得|严禁|确保|力争|要[求把以加进坚按在从]|将[在于进全]|到20\d\d年|继续|下一步|今后|进一步)/u;

/** The lines that open, forward and close a document, and say what its words mean. */
const FRAME =
  /^现将.{1,120}(?:印发|转发|下发)|制[定订](?:本|如下|以下)|(?:提出|作出)(?:如下|以下)|是指|系指|所称|起施行|有效期|(?:适用|参照)本|由.{2,24}负责解释|同时废止|^附件|^抄送|^此件|^为(?:了)?.{4,200}(?:通知|公告)如下/su;

/** `2024年底前` is read with the targets; these have no year of their own. */
const DATES =
  /(?:每年|次年|当年|本年)?\d{1,2}月(?:\d{1,2}日|底|末|[上中下]旬|份)?(?:之?前|以前)|年底之?前|年内|(?:本?学期|学年|暑期|寒假|暑假)(?:末|结束|开学)?之?前|开学前|(?:[一二三五两]|\d)年内|20\d\d年(?:\d{1,2}月)?(?:底|末)?(?:之?前|以前)/gu;

/** It is not left to anyone. */
const BINDING =
  /严禁|(?:严格)?禁止|不得(?![已不])|不准|不允许|不许|必须(?<![非不个条]必须)(?!品)|务必|确保(?<!(?:能|能够|法|以|何)确保)|应当(?!前)|坚决|一律|坚守|杜绝|严[格](?:执行|落实|控制|遵守|规范|按|实行|管理|限制|禁止|审批|履行|把关|核查|依)|严肃|严厉|决不|绝不|严防|严查|不能(?=擅自|以|将|让|把)|零容忍|一票否决|应(?<![响相适对效供反感回呼顺理照因]应)(?=按|由|在(?!线)|将|与|提供|设[置立]|建立|配备|加强|落实|主动|及时|依法|优先|符合|予以|根据|全面|逐步|定期|做到|具备|保障|向|对(?!突发|风险|挑战|疫情|危机|变化|自然|灾害|极端|舆情|人口|学龄|高峰|策|照|接|等|外|口|付|措)[^,。;、]{1,24}?(?:进行|予以|给予|加以|作出|做出|实行|负责|开展|提出|履行))|须(?!知)(?=[经按在由报有符持])/gu;

/** It may be done, or is tried. */
const EXPLORATORY =
  /探索(?<!(?:自主|主动|科学|合作|动手|实践|学生)探索)(?!性|能力|精神|欲|兴趣|课程|馆|中心|成果|活动|[,。;、]|$)|(?:积极|先行|大胆|改革|实践)探索(?=[,。;、]|$)|鼓励(?!性|奖)|倡导|提倡|允许|酌情(?<!不酌情)|先行先试|有条件的|可(?<![许不认]可)(?=根据|结合|采取|采用|适当|通过|按|由(?!于)|以(?!来)|视|自主|自行|在|开设|单独)|试[行](?!\))|试点(?!县|市|区(?!域)|省|校|园|学校|单位|地区|城市|项目|经验|成果|基地|班|示范)|支持(?<!(?:技术|经费|资金|政策|社会|专业|学业|数据|平台|理论|智力|人才|财政|教学|心理|家庭|行为|安全|信息|服务|智能|要素|物质|争取|提供|给予|加大|的|不)支持)(?!保障|措施|体系|服务|系统|力度|性|下|计划|政策|模式|中心|网络|教师|[,。;、和与]|$)/gu;
/** Words whose objects fill the rest of the sentence: what is permitted to others is no action of one's own. */
const PERMITS = /^(?:鼓励|支持|允许|倡导|提倡|有条件的|可)$/u;

/** What begins so is one's own again: `鼓励社会力量办学，加强民办教育管理`. */
const OWN_AGAIN =
  /^(?:进一步|积极|扎实|大力|持续|全面|切实|稳步|深入|不断|同时|并){0,2}(?:加强|规范|完善|健全|强化|深化|落实|建立|加大|优化|统筹|推进|加快|严格|做好|抓好|制定|出台|实施)/u;

/** Something is to be done. */
const ACTION =
  /推进|推动|加强|加快|加大|完善|健全|建立|建设|建成|构建|打造|开展|实施|落实|强化|深化|优化|提升|提高|扩大|增加|新建|改扩建|扩建|改造|组织|制定|出台|做好|做实|抓好|抓实|办好|促进|培养|培育|引进|选派|遴选|配备|配齐|规范|治理|整治|巩固|拓展|发挥|发展|推广|推行|推出|举办|组建|设立|开设|统筹|保障|保证|压减|减轻|控制|查处|纳入|执行|贯彻|坚持|注重|聚焦|围绕|指导|督促|检查|监测|评估|考核|公布|公示|建好|用好|管好|创建|创新|改革|改善|补齐|安排|拨付|核定|免除|资助|发放|帮扶|交流|培训|宣传|引导|调整|布局|消除|清理|减少|精简|丰富|充实|整合|联合|协同|实行|对接|启动|完成|实现|达到|增强|夯实|弘扬|传承|普及|防范|化解|维护|保护|关爱|守住|压实|明确|编制|研究|采取|利用|依托|借助|支撑|办理|处理|受理|追究|给予|予以|列入|建档|落地|参加|参与|举行|召开|打通|破解|扩充|缩小|探究|编写|评选|表彰|倾斜|均衡|履行|遵守|筹措|增设|增派|选聘|聘请|聘任|招聘|招收|申报|认定|协调|解决|检验|运用|应用|使用|扩增|扩容|畅通|营造|建强|做强|做优|做大|振兴|布置|核减|设置|严格|奖励|问责|整改|遵循|把握|厚植|激发|增进|汇聚|凝聚|挖掘|赋能|擦亮|摸排|排查|巡查|通报|约谈|督办|报送|备案|(?<![网线掌以会])上报(?!名)|开放|开足|开齐|开好|开发|开通|搭建|分配|下达|划拨|投入|补助|补贴|减免|退还|公开|签订|接收|安置|送教|筛查|干预|疏导|护航|守护|关注|关心|重视|提供|满足|回应|解读|选拔|选树|选用|晋升|督查|划定|制止|纠正|取缔|关停|撤并|合并|迁建|搬迁|移交|置换|盘活|扶持|带动|辐射|引领|参照|从其规定|不再|不加重|服务|负责(?!人|解释)|应对(?!措施)|要(?<![主需重必只纲摘简扼紧首概]要)(?!求|点|素|闻|件|领|害|是|[^\p{Script=Han}])|(?:将|力争|争取)(?=\p{Script=Han})/u;

/**
 * Tell how firmly a sentence commits: a figure before a date, a date before 必须, that before a plain verb, and
 * 鼓励 last. Null where it commits to nothing: a report of what is or was (its figures are targets all the same),
 * a reason, a definition, the lines that open and close a document, a title without a verb.
 *
 * What is permitted or encouraged holds until a phrase begins with a verb of management; 探索 and 试点 only to the
 * next comma.
 *
 * @param targets those of the sentence
 * @param years of the document
 * @example commitmentOf(sentence, targets, null) // 鼓励有条件的学校开放运动场馆 → { kind: 'exploratory', evidence: ['鼓励', '有条件的'] }
 */
export function commitmentOf(
  { text: whole }: Pick<Sentence, 'text'>,
  targets: readonly Target[],
  years: Years,
): Commitment | null {
  const text = withoutBodies(whole);
  const untitled = hide(foldText(text), TITLE);
  const folded = hide(untitled, QUOTED);
  if (FRAME.test(folded) || (REPORT.test(folded) && !AHEAD.test(folded))) return null;
  if (targets.length === 0 && stockFrom(folded, years, false) === 0) return null;
  if (targets.length > 0)
    return { kind: 'target', evidence: [...new Set(targets.map((target) => target.text))] };
  const quote = (spans: readonly Span[]) => [
    ...new Set(spans.map(([start, end]) => text.slice(start, end).trim())),
  ];
  const dates = datesIn(untitled, years);
  if (dates.length > 0) return { kind: 'dated', evidence: quote(dates) };
  const binding = spansOf(folded, BINDING);
  if (binding.length > 0) return { kind: 'binding', evidence: quote(binding) };
  const exploratory = spansOf(folded, EXPLORATORY);
  const action = actionIn(folded, exploratory);
  if (action) return { kind: 'action', evidence: quote([action]) };
  return exploratory.length > 0 ? { kind: 'exploratory', evidence: quote(exploratory) } : null;
}

type Span = readonly [start: number, end: number];

const spansOf = (folded: string, words: RegExp): Span[] =>
  [...folded.matchAll(words)].map(({ index, 0: match }) => [index, index + match.length]);

/** What may follow the year of a deadline: `2023年`, and then `底前`. */
const REST_OF_DATE =
  /^(?:年?底|末)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:底|末|份)?(?:之?前|以前|内|起)?/u;

/** Deadlines with a year, and dates within one. */
function datesIn(folded: string, years: Years): Span[] {
  const stated = deadlinesIn(folded, years).map(({ at, end }): Span => {
    return [at, end + (REST_OF_DATE.exec(folded.slice(end, end + 12))?.[0].length ?? 0)];
  });
  const all = [...stated, ...spansOf(folded, DATES)].toSorted(([a], [b]) => a - b);
  return all.filter(([start], index) => start >= (all[index - 1]?.[1] ?? 0));
}

/** The first verb of a phrase in which nothing is tried or permitted. */
function actionIn(folded: string, exploratory: readonly Span[]): Span | null {
  let start = 0;
  let permitted = false;
  let next = 0;
  for (const phrase of folded.split(/[,;。、:]/u)) {
    const end = start + phrase.length;
    if (OWN_AGAIN.test(phrase)) permitted = false;
    let tried = false;
    for (; (exploratory[next]?.[0] ?? folded.length) < end; next += 1) {
      tried = true;
      permitted ||= PERMITS.test(folded.slice(...(exploratory[next] as Span)));
    }
    const found = !tried && !permitted ? ACTION.exec(phrase) : null;
    if (found) return [start + found.index, start + found.index + found[0].length];
    start = end + 1;
  }
  return null;
}
