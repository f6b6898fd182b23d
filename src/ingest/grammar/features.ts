/** What a line looks like: the questions that the zones of a document ask of it. */
import { readMarker } from '../../text/numbering.ts';
import { isDateLine } from './dates.ts';

/** Behind a sentence's end may stand closing quotes and brackets. */
const ENDED = /[。！？；!?;…][”’"'」』）)】》]{0,3}$/u;
const BRACKET_END = /[。；][（(][^。]{1,200}[)）]$/u;
const ADDRESSEE_WORD =
  /(?:局|委|府|办|会|厅|校|园|院|所|司|部门|单位|企业|机构|街道|乡镇|镇|乡|县|区|市|州|旗|处|室|中心|直属|代表|委员|同志|先生|女士|中学|小学|大学|书院)/u;
const ADDRESSEE_NOT =
  /(?:如下|以下|下列|现就|现将|为了|根据|按照|要求|通知|意见是|指示精神|目标|应当|必须|不得|坚持|做好|落实|推进|加强)/u;
const FORWARDING =
  /(?:印发|转发|下发|批转)(?:给|至)?(?:你们|你单位|你校)|(?:印发|转发|下发|批转)(?:给|至)各|(?:现|予以|现予|特予)(?:以)?(?:印发|转发|公布|发布)(?:[，,。；;]|给|$)|现(?:将|把)[^。]{0,120}(?:印发|转发|公布|下发)/u;
const ORGAN =
  /^(?:中共|中国共产党)?[\p{Script=Han}（()）\s]{2,60}(?:局|委员会|委|办公室|政府|厅|工委|部|院|党组|领导小组|指挥部|总队|联合会|学校|中心|协会|处)$/u;
const DOC_NUMBER =
  /^[\p{Script=Han}]{1,16}[〔[［(（【]\s?[\d０-９]{4}\s?[〕\]］)）】]\s?第?[\d０-９]{1,5}号{1,2}$/u;
/** `（教安〔2020〕3号 2020年2月10日印发）` under a title. */
const BRACKETED_NUMBER =
  /^[（(]\s?[\p{Script=Han}]{1,16}[〔[［]\s?[\d０-９]{4}\s?[〕\]］]\s?第?[\d０-９]{1,5}\s?号{1,2}[^（()）]{0,40}[)）]$/u;
/** `（冀教基106号 2017年）`: the year stands behind the number. */
const NUMBER_AND_YEAR =
  /^[（(]?\s?\p{Script=Han}{2,16}第?[\d０-９]{1,5}号[\s，,]{0,4}[\d０-９]{4}年(?:\d{1,2}月\d{1,2}日)?\s?[)）]?$/u;
/** `（基础教育科）`, `（盖章）`: who in the body wrote a paper, and what was on it. */
const DEPARTMENT =
  /\s{0,2}[（(](?:\p{Script=Han}{1,14}(?:(?<![学文理专本全工预内外分])科|处|股|司|科室|办公室|教研室|研究室|督导室)|公?章|盖章|代章|印章)[)）]/gu;
/** `清河县教育局关于加强义务教育学校` begins a title, and `农村中小学校` is nobody's name. */
const NOT_NAME =
  /关于|印发|转发|(?:义务教育|各级各类|高中阶段|高等|农村|乡村|民办|公办|薄弱|寄宿制|小规模)学校$|中小学校$/u;
const ATTACHMENT =
  /^附\s{0,4}(?:件|表|录)?\s{0,2}(?:[0-9０-９一二三四五六七八九十]{1,3})?\s{0,2}[:：]|^附[件表]\s{0,2}[0-9０-９一二三四五六七八九十]{0,3}$/u;
const OFFICE =
  /^(?:主席|省长|市长|州长|盟长|县长|区长|旗长|部长|厅长|局长|主任)[\s：:]{1,8}\p{Script=Han}{2,4}$/u;
const OPENING = /(?:如下|以下|下列)[^。：:]{0,16}[：:]$/u;
const TABLE_HEAD = /^序\s{0,2}号(?:\s|$)/u;
const ORDER = /^[\p{Script=Han}]{2,40}(?:令|公告)$/u;
const ORDER_NUMBER = /^[（(]?第?\s?(?:\d{4}年第)?\d{1,5}\s?号[）)]?$/u;
const SIGNED_DAY =
  /[\s　]{1,40}(?:\d{4}|[〇○Oo零一二三四五六七八九]{4})年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})日)?$/u;
const ADOPTION =
  /^[（(]\s?\d{4}年\d{1,2}月\d{1,2}日[^。]{4,800}(?:通过|批准|修正|修订|公布|发布|施行)[^。]{0,80}[)）]$/u;
const BODIES_LINE =
  /^(?:牵头|责任|主责|主办|承办|配合|协办|参与|落实)(?:单位|部门|科室|处室|股室|机构)\s{0,2}[:：][^。]{1,300}[。]?$/u;
const COPY_TO = /^(?:主\s?送|抄\s?送|分\s?送|抄\s?报|报\s?送|报|送)\s{0,2}[:：]/u;
const CONTACT =
  /^[（(]?(?:联\s?系\s?人|联系电话|咨询电话|监督电话|举报电话|电子邮箱|传真|(?:意见)?反馈(?:邮箱|电话|方式))\s{0,2}[:：]/u;
const IMPRINT =
  /(?:\d{4}年\d{1,2}月\d{1,2}日|[〇○Oo零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)\s{0,4}印\s{0,2}发$/u;

export const hasSentenceEnd = (line: string) => ENDED.test(line) || BRACKET_END.test(line);
export const isDocNumber = (line: string) =>
  DOC_NUMBER.test(line.replace(/\s/gu, '')) ||
  (line.length <= 80 && (BRACKETED_NUMBER.test(line) || NUMBER_AND_YEAR.test(line)));
/** A paper passes another on in a sentence or two; what is longer has words of its own. */
export const isForwarding = (line: string) =>
  line.length <= LONGEST_FORWARDING && FORWARDING.test(line);
const LONGEST_FORWARDING = 400;
export const isAttachmentStart = (line: string) => ATTACHMENT.test(line);
export const isCopyTo = (line: string) => COPY_TO.test(line);
export const isContact = (line: string) => line.length <= 120 && CONTACT.test(line);
export const isImprint = (line: string) => line.length <= 80 && IMPRINT.test(line);
export const isDate = isDateLine;
/** `市长 王某某` under an order. */
export const isOffice = (line: string) => OFFICE.test(line);
/** What only a text's own head says: a paragraph that announces its items, or the first column of a table. */
export const isOpening = (line: string) => OPENING.test(line) || isTableHead(line);
export const isTableHead = (line: string) => TABLE_HEAD.test(line);
/** `成都市人民政府令` above `第210号`. */
export const isOrder = (line: string, next: string) => ORDER.test(line) && ORDER_NUMBER.test(next);
/** The formula that closes a notice, often without a full stop. */
export const isFormula = (line: string) =>
  /^本.{1,20}(?:施行|执行|实施|负责解释)$|^特此(?:通知|通告|公告|函复|函告|复函|批复|报告|说明)$/u.test(
    line,
  );

/** `牵头单位：教育局；配合单位：财政局` in a line of its own is one statement, like the same in brackets. */
export const isBodiesLine = (line: string) => BODIES_LINE.test(line);

/** `（2008年6月24日某市人大常委会通过 … 修正）` under the title of a law, however often it was amended. */
export const isAdoption = (line: string) => ADOPTION.test(line);

/** An item of a list that has a sign in place of a number. */
export const isBulleted = (line: string) => /^[★☆●○■□◆◇▲△•·]\s{0,4}\p{Script=Han}/u.test(line);

/** `学校名称： 填表人： 联系电话：` is to be filled in. */
export const isForm = (line: string) =>
  /[：:][\s_＿]{0,40}\S{1,12}[：:]/u.test(line) && /[：:]$/u.test(line);

const LONGEST_CELL = 16;

/** Perhaps a cell of a table that came apart into lines. */
export function isCell(line: string): boolean {
  return line !== '' && line.length <= LONGEST_CELL && !hasSentenceEnd(line) && !readMarker(line);
}

/** `各县(市、区)教育局，市直各学校：` */
export function isAddressee(line: string): boolean {
  return (
    /[:：]$/u.test(line) &&
    line.length <= 300 &&
    !line.includes('。') &&
    ADDRESSEE_WORD.test(line) &&
    !ADDRESSEE_NOT.test(line)
  );
}

/** The names under a notice: `泉州市教育局`, or several of them with space between, perhaps with the day. */
export function isSignature(line: string): boolean {
  if (line.length > 120 || /[，,。；;：:、]/u.test(line)) return false;
  const names = withoutDepartment(line.replace(SIGNED_DAY, ''));
  return names.length <= 80 && !NOT_NAME.test(names) && ORGAN.test(names);
}

/** @example withoutDepartment('清河县教育局（基础教育科）') // '清河县教育局' */
export const withoutDepartment = (text: string): string => text.replace(DEPARTMENT, '');

/** `昆明市教育体育局 2023年5月19日` in one line. */
export const isSignedDay = (line: string) => SIGNED_DAY.test(line) && isSignature(line);

/** A paragraph of running text. */
export function isParagraph(line: string): boolean {
  return line.length >= 20 && (hasSentenceEnd(line) || /[：:]$/u.test(line) || line.includes('。'));
}

const NAMES_IN_QUOTES = /[《“][^《》“”]{1,80}[》”]/gu;

/** It says something: a sign of a sentence stands in it, and not only in the names that it quotes. */
export const speaks = (line: string): boolean =>
  /[。；！？]/u.test(line) && /[。；！？]/u.test(line.replace(NAMES_IN_QUOTES, ''));

/** `重磅！某市“双减”实施方案公布（附全文）`: what a page calls a paper; papers do not exclaim and go on. */
export const isHeadline = (line: string): boolean =>
  line.length <= LONGEST_HEADLINE && /^[^。；]{2,40}[!！][^。；!！？?]{4,60}$/u.test(line);
const LONGEST_HEADLINE = 80;

/** The wall behind which the rest of a text is sold. */
const WALL =
  /(?:剩余|还剩|余下|还有)\s?\d{0,4}\s?(?:页|%|字|部分|内容).{0,8}(?:未读|隐藏|省略|继续阅读|可阅读)|(?:登录|付费|开通|购买|下载).{0,12}(?:阅读|查看|显示)(?:全文|全部|剩余|完整|余下)|(?:阅读|试读|预览)(?:已)?结束/u;

export const isWall = (line: string) => WALL.test(line);
