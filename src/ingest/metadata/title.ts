import type { TrimmedLine } from '../grammar/line.ts';
import { readType } from '../grammar/types.ts';

const NOTICE = /(?:的)?(?:通知|函|批复|意见|公告|通告|决定)$/u;
const PAGE_OF = /[（([【]?第?\s?\d{1,3}\s?(?:[/／]|页\s?[/共]\s?)\s?\d{1,3}\s?页?[)）\]】]?$/u;
const QUOTED = /现(?:将|把)\s?《([^》]{2,120})》/u;
const FORWARDS =
  /^(?:.{0,80}?)关于(?:印发|转发|下发|发布|公布|批转)[《<]?(.{2,160}?)[》>]?的(?:通知|函|公告|决定)$/u;

const ORGAN_END = /(?:局|委|委员会|办公室|政府|厅|部|工委|领导小组|联合会)$/u;
const MOST_LINES = 4;
/** Every title is compared with every other one; no document has more. */
const MOST_TITLES = 50;

export interface Titles {
  title: string | null;
  /** The title of the notice that forwards the document; null where there is none. */
  noticeTitle: string | null;
}

/**
 * Read the document's own title and that of the notice around it from the lines before the body.
 *
 * The document is named best where the notice quotes it (现将《…》印发给你们), else in the line above the
 * body, else in what the notice says it forwards.
 */
export function readTitles(lines: readonly TrimmedLine[], fields: readonly string[]): Titles {
  const candidates = [...titleLines(lines), ...fields]
    .map(withoutPageNumber)
    .map(closeUp)
    .filter(looksLikeTitle);
  const noticeTitle =
    candidates.find((title) => /关于.{2,200}的(?:通知|函|批复|公告|决定)$/u.test(title)) ?? null;
  const quoted = lines
    .filter(({ rule }) => rule === 'forwarding')
    .map(({ text }) => QUOTED.exec(text)?.[1])
    .find((title) => title !== undefined);
  const own = candidates.findLast((title) => title !== noticeTitle && !isNotice(title));
  const forwarded = noticeTitle ? FORWARDS.exec(noticeTitle)?.[1] : undefined;
  const found = quoted ?? own ?? forwarded ?? noticeTitle ?? candidates.at(-1) ?? null;
  // A notice that passes on another's document in the same file has its own text here.
  const isElsewhere = lines.some(({ rule, text }) => rule === 'another-document' && text === found);
  const title = isElsewhere ? noticeTitle : found;
  return { title, noticeTitle: noticeTitle === title ? null : noticeTitle };
}

/** `关于…的意见` may be the notice in other words; `某市高中发展实施意见` is what it forwards. */
const isNotice = (title: string) =>
  /(?:通知|函|批复|公告|通告|决定)$/u.test(title) || (NOTICE.test(title) && title.includes('关于'));

/** Titles run over several lines; the fewest lines that read as one title are taken together. */
function titleLines(lines: readonly TrimmedLine[]): string[] {
  const found: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (found.length === MOST_TITLES) break;
    if (line.rule !== 'title') continue;
    const joined = joinTitle(lines.slice(at, at + MOST_LINES));
    if (joined) found.push(joined);
  }
  return found.filter(
    (title) => !found.some((other) => isPartOf(title, other) || hasForeword(title, other)),
  );
}

/** `三年行动方案的通知` is the end of `某市教育局关于印发某市三年行动方案的通知`. */
const isPartOf = (title: string, other: string) =>
  title !== other && other.endsWith(title) && opensTitle(other.slice(0, -title.length));

/** `某某门户网站` in the line above a title is no part of it. */
const hasForeword = (title: string, other: string) =>
  title !== other && title.endsWith(other) && !opensTitle(title.slice(0, -other.length));

const opensTitle = (text: string) => text.includes('关于') || ORGAN_END.test(text);

function joinTitle(lines: readonly TrimmedLine[]): string | null {
  let joined = '';
  let whole: string | null = null;
  for (const { text, rule } of lines) {
    const bracket = /^[（(].{1,40}[)）]$/u.test(text);
    if (rule !== 'title' || (whole && !bracket)) break;
    joined += text;
    if (looksLikeTitle(joined)) whole = joined;
  }
  return whole;
}

function looksLikeTitle(text: string): boolean {
  return text.length >= 6 && text.length <= 160 && readType(withoutPageNumber(text)) !== null;
}

function withoutPageNumber(text: string): string {
  return text.replace(PAGE_OF, '').trim();
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
