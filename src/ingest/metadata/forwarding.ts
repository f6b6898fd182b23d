/** Notices around other documents: how their titles are built, and what they say of the document they pass on. */

const VERB = '印发|转发|下发|发布|公布|颁布|批转';
const KIND = '通知|函|公告|通告|决定';
/** `某市教育局关于印发《…》的通知` · `某市政府办公室印发关于…的通知` · `转发省教育厅关于…的通知的通知` */
const NOTICE = new RegExp(
  `^([^《》]{0,80}?)(关于)?(${VERB})\\s?[《<]?(.{2,200}?)[》>]?(?:\\s?[（(][^（()）]{1,40}[)）])?的(?:${KIND})$`,
  'u',
);
const BEGUN = new RegExp(`^[^《》]{0,80}?(?:关于)?(?:${VERB})`, 'u');
/** Whose notice it is, where no 关于 stands between them and the verb. */
const ORGAN_END =
  /(?:局|委|委员会|办公室|办|政府|厅|部|院|工委|党组|领导小组|指挥部|联合会|[等和][一二三四五六七八九十\d]{1,3}个?(?:部门|单位|机关))\s{0,2}$/u;

const PASSED_ON = /转发|批转/u;
const QUOTED = [
  /现(?:将|把)[^《》。，；]{0,30}《([^》]{2,160})》/u,
  /^《([^》]{2,160})》[^。]{0,80}(?:印发|转发|下发|发布|公布|颁布)/u,
];
/** `并提出如下意见`, `现就有关事项通知如下`: what follows is the notice's own. */
const OWN_WORDS =
  /(?:通知|意见|要求|事项|部署|安排|措施|说明)[^。；]{0,12}(?:如下|以下)|(?:如下|以下|下列|几点)[^。；]{0,8}(?:通知|意见|要求|事项|部署|安排|措施|补充)/u;

export interface NoticeTitle {
  /** Whose notice it is; empty where the title names nobody. */
  by: string;
  /** The title of what it sends out. */
  forwarded: string;
  /** The document is another's, as in 转发. */
  passesOn: boolean;
}

/**
 * Read the title of a notice that sends out a document; null for any other title.
 *
 * @example readNoticeTitle('某市人民政府办公室印发关于加强劳动教育实施意见的通知')?.forwarded // '关于加强劳动教育实施意见'
 */
export function readNoticeTitle(title: string): NoticeTitle | null {
  const [, by = '', about, verb = '', forwarded = ''] = NOTICE.exec(title) ?? [];
  if (forwarded === '') return null;
  const named = about !== undefined || by === '' || ORGAN_END.test(by);
  return named && !by.includes('关于') ? { by, forwarded, passesOn: PASSED_ON.test(verb) } : null;
}

/** `某市教育局关于印发2024年工作要点` goes on: what is sent out stands there, and 的通知 does not. */
export const isBegunNotice = (title: string): boolean =>
  BEGUN.test(title) && readNoticeTitle(title) === null;

/** The document that a forwarding line names: 现将《…》印发给你们, 《…》已经市政府同意，现印发给你们. */
export function quotedIn(line: string): string | null {
  for (const form of QUOTED) {
    const title = form.exec(line)?.[1];
    if (title) return title;
  }
  return null;
}

export const isPassedOn = (line: string): boolean => PASSED_ON.test(line);
export const hasOwnWords = (line: string): boolean => OWN_WORDS.test(line);

const SEAT = /([省市县区州盟旗])(?:(?:人民)?政府|委)(?:办公[室厅])?\s{0,2}$/u;
const BUREAU =
  /^(?:\p{Script=Han}{0,8}?([省市县区州盟旗]))?\p{Script=Han}{2,14}?(?:局|委员会|委|厅)(?!员|办)/u;

/**
 * Does a government pass on what a bureau of its own wrote? Then the bureau's text follows, be it without its title.
 *
 * @example isOfOwnBureau({ by: '某县人民政府办公室', forwarded: '县教育局三年行动计划', passesOn: true }) // true
 */
export function isOfOwnBureau({ by, forwarded }: NoticeTitle): boolean {
  const seat = SEAT.exec(by)?.[1];
  const bureau = BUREAU.exec(forwarded);
  return seat !== undefined && bureau !== null && (bureau[1] ?? seat) === seat;
}
