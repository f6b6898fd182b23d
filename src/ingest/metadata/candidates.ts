/** Lines of a text's head that may be its title, each put together from the lines it runs over. */
import * as is from '../grammar/features.ts';
import type { TrimmedLine } from '../grammar/line.ts';
import { readType } from '../grammar/types.ts';
import { isBegunNotice, readNoticeTitle } from './forwarding.ts';

const PAGE_OF = /[（([【]?第?\s?\d{1,3}\s?(?:[/／]|页\s?[/共]\s?)\s?\d{1,3}\s?页?[)）\]】]?$/u;
/** `（保政办发〔2021〕22号）` glued to a title. */
const NUMBER_BEHIND = /\s{0,2}[（(][^（()）]{1,16}[〔[［]\d{4}[〕\]］]第?\d{1,5}号[)）]$/u;
/** `——某市教育局2024年工作总结` below a motto. */
const SUBTITLE = /^[—–―-]{1,4}\s{0,2}(?=\p{Script=Han}|\d)/u;
/** What a copy calls itself: `（节选三）`. */
const OF_COPY =
  /[（(【[](?:节选|摘要|摘录|摘编|全文|附全文|图文|完整版|最新|范文|word版?|转载|可下载)[^（()）【】[\]]{0,12}[）)】\]]$/iu;
const ORGAN_END = /(?:局|委|委员会|办公室|政府|厅|部|工委|领导小组|联合会)$/u;
/** A place or a year that a title opens with, its rest being in the next line. */
const PLACE_OR_YEAR = /^(?:(?:19|20)\d{2}|\p{Script=Han}{1,10}?[省市县区州盟旗])/u;
const OPENS_ITSELF = /^(?:关于|(?:19|20)\d{2}|\p{Script=Han}{1,10}?[省市县区州盟旗])/u;
/** Words that pages have above a title, and titles have not. */
const OF_PAGE =
  /网|欢迎|您|首页|频道|栏目|公开$|中心$|动态$|专栏$|公告$|文件$|政策$|^(?:当前|您的?|所在)位置/u;
/** What a second line can only begin with where the first is not the end. */
const GOES_ON = /^(?:的(?!士)|》|、|及(?!时)|和(?!谐|平|田|县|顺|政|龙|林)|与(?!时俱进))/u;
/** `现将…`, `为贯彻…`: so begin sentences. With a comma, or a citation, it is one. */
const SENTENCE_START = /^(?:为了?|根据|按照|依据|依照|贯彻|落实|结合|经|现将|现就|现把|遵照|例)/u;
const LIST_OF_CITATIONS = /》(?:[（(][^（()）]{1,40}[)）])?[、，,]/u;
/** Entries of a portal's menu that end as titles do: `政府信息公开指南`, `办事指南`, `权责清单`. */
const MENU =
  /^(?:法定)?(?:主动|依申请|政府|政务|部门|单位|网上|网站|在线|便民|双|信息|重点领域|重大|行政|权责|权力|责任|财政|预决?算|人事|招考|招聘|采购|招标|政策|法规|规章|规范性文件|机构|领导|年度|服务|办事|公众|互动|通知|公告|公示|随机|建议|提案|会议){1,5}(?:信息|工作|事项|公开|文件|法规|决策|许可|处罚|执法|抽查|职能|指南|制度|年报|年度|目录|清理|结果|监督|标准|规范|基层|提案|建议|办理|解读|服务|和|与|及|[\s、|｜/-]){0,8}(?:指南|指引|须知|制度|报告|清单|公告|公示|标准|规定|规划|计划|解读|通知|答复|总结|规则|通告|意见|决定|问答|办法)$/u;
const LONGEST_MENU = 18;
const MOST_LINES = 5;
/** Every title is compared with every other one; no document has more. */
const MOST_TITLES = 50;
const LONGEST = 160;
const SHORTEST = 6;

/**
 * Find what may be the title, in the order of the text.
 *
 * Titles run over several lines; the fewest lines that read as one title are taken together.
 */
export function titleCandidates(lines: readonly TrimmedLine[]): string[] {
  const found: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (found.length === MOST_TITLES) break;
    if (line.rule !== 'title') continue;
    const joined = joinTitle(lines.slice(at, at + MOST_LINES));
    if (joined) found.push(joined);
  }
  return found
    .filter((title) => !found.some((other) => isPartOf(title, other) || hasForeword(title, other)))
    .map(cleanTitle)
    .filter(looksLikeTitle);
}

/** Without the page's number, the paper's, a department's name, and blanks that only a line break left. */
export const cleanTitle = (title: string): string => {
  const own = [SUBTITLE, PAGE_OF, OF_COPY, NUMBER_BEHIND].reduce(
    (rest, pattern) => rest.replace(pattern, ''),
    title.trim(),
  );
  return closeUp(is.withoutDepartment(own).trim());
};

/** Does a text read as a title: named by its kind, and neither a sentence nor an entry of a menu? */
export function looksLikeTitle(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  const title = cleanTitle(text);
  return readType(title) !== null && !isSentence(title) && !isMenuEntry(title);
}

function isSentence(title: string): boolean {
  if (/[。；！？…]|[：:]$|^\p{P}/u.test(title.replace(/^[《“"【〈]/u, ''))) return true;
  if (!isClosed(title)) return true;
  if (readNoticeTitle(title) !== null) return false;
  // Titles have commas in what they quote, and behind 关于.
  const bare = title.replace(/“[^“”]{1,60}”|《[^《》]{1,120}》/gu, '');
  if (/[，,]/u.test(bare) && !bare.includes('关于')) return true;
  if (SENTENCE_START.test(title) && /[，,《]/u.test(title)) return true;
  return LIST_OF_CITATIONS.test(title);
}

/** Half of a citation stands open, or closes what was opened in another line. */
function isClosed(title: string): boolean {
  let depth = 0;
  for (const sign of title) {
    depth += sign === '《' ? 1 : sign === '》' ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0;
}

const isMenuEntry = (title: string) => title.length <= LONGEST_MENU && MENU.test(title);

/** `三年行动方案的通知` is the end of `某市教育局关于印发某市三年行动方案的通知`. */
function isPartOf(title: string, other: string): boolean {
  if (title === other || !other.endsWith(title)) return false;
  return opensTitle(other.slice(0, -title.length), title);
}

/** `某某门户网站` in the line above a title is no part of it. */
function hasForeword(title: string, other: string): boolean {
  if (title === other || !title.endsWith(other)) return false;
  return !opensTitle(title.slice(0, -other.length), other);
}

/** `清河县2024年义务教育` above `招生工作实施方案` opens it; above `2024年清河县工作要点` it would not. */
function opensTitle(text: string, rest: string): boolean {
  if (text.includes('关于') || ORGAN_END.test(text)) return true;
  return PLACE_OR_YEAR.test(text) && !OF_PAGE.test(text) && !OPENS_ITSELF.test(rest);
}

function joinTitle(lines: readonly TrimmedLine[]): string | null {
  let joined = '';
  let whole: string | null = null;
  for (const { text, rule } of lines) {
    if (rule !== 'title' || (whole !== null && !continues(joined, text))) break;
    joined += text;
    const finished = whole === null || !isUnfinished(joined);
    if (finished && looksLikeTitle(joined)) whole = joined;
  }
  return whole;
}

/** Does a title that could end here go on in the next line? */
function continues(title: string, next: string): boolean {
  if (/^[（(].{1,40}[)）]$/u.test(next) || GOES_ON.test(next)) return true;
  return isUnfinished(title) && !next.includes('关于');
}

/** What it sends out is named, and 的通知 is still to come, or a bracket to be closed. */
function isUnfinished(title: string): boolean {
  const count = (sign: RegExp) => title.match(sign)?.length ?? 0;
  const open = count(/[《（(]/gu) > count(/[》）)]/gu);
  return open || (title.length <= LONGEST && isBegunNotice(title));
}

/** Behind 关于 no name follows that a blank would part from another. */
function closeUp(title: string): string {
  const at = title.indexOf('关于');
  if (at < 0) return title;
  const subject = title
    .slice(at)
    .replace(/(?<=[\p{Script=Han}\d》”])[\s　]{1,4}(?=[\p{Script=Han}\d《“])/gu, '');
  return title.slice(0, at) + subject;
}
