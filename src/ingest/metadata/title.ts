/** What a document calls itself, and the notice around it. */
import type { TrimmedLine } from '../grammar/line.ts';
import { cleanTitle, looksLikeTitle, titleCandidates } from './candidates.ts';
import { hasOwnWords, isOfOwnBureau, isPassedOn, quotedIn, readNoticeTitle } from './forwarding.ts';

const NOTICE = /(?:通知|函|批复|公告|通告|决定)$/u;
const ABOUT = /关于.{2,200}的(?:通知|函|批复|公告|通告|决定)$/u;

export interface Titles {
  title: string | null;
  /** The title of the notice that forwards the document; null where there is none. */
  noticeTitle: string | null;
}

/**
 * Read the document's own title and that of the notice around it from the lines before the body.
 *
 * The document is named best where the notice quotes it (现将《…》印发给你们), else in the line above the
 * body, else in what the notice says it forwards. A notice whose document is not in the text, and that has words
 * of its own, is the document.
 */
export function readTitles(lines: readonly TrimmedLine[], fields: readonly string[]): Titles {
  const read = titleCandidates(lines);
  const candidates = [...read, ...fields.map(cleanTitle).filter(looksLikeTitle)];
  const noticeTitle =
    candidates.find((title) => ABOUT.test(title) || readNoticeTitle(title) !== null) ?? null;
  const found =
    ownTitle(lines, candidates, noticeTitle) ?? noticeTitle ?? candidates.at(-1) ?? null;
  // A notice that passes on another's document in the same file has its own text here.
  const isElsewhere = lines.some(({ rule, text }) => rule === 'another-document' && text === found);
  const title = isElsewhere ? noticeTitle : found;
  return { title, noticeTitle: noticeTitle === title ? null : noticeTitle };
}

function ownTitle(
  lines: readonly TrimmedLine[],
  candidates: readonly string[],
  noticeTitle: string | null,
): string | null {
  const notice = noticeTitle === null ? null : readNoticeTitle(noticeTitle);
  const told = lines.filter(({ rule }) => rule === 'forwarding').map(({ text }) => text);
  const quoted = told.map(quotedIn).find((title) => title !== null) ?? null;
  const sent = quoted ?? notice?.forwarded ?? null;
  const own = candidates.findLast((title) => isOwn(title, noticeTitle));
  const same = candidates.findLast((title) => title !== noticeTitle && isSame(title, sent));
  if (noticeTitle !== null) {
    const seen = same !== undefined;
    const passed =
      notice === null ? told.some(isPassedOn) : notice.passesOn && !isOfOwnBureau(notice);
    if (!seen && passed) return null;
    const written = lines.filter(({ rule }) => rule === 'forwarding' || rule === 'notice');
    const below = own !== undefined && candidates.indexOf(own) > candidates.indexOf(noticeTitle);
    if (!seen && !below && written.some(({ text }) => hasOwnWords(text))) return null;
    // A line above a notice that sends out nothing is of the page, not of the paper.
    if (sent === null && !below) return null;
  }
  return quoted ?? same ?? own ?? notice?.forwarded ?? null;
}

/** `关于…的意见` may be the notice in other words; `某市高中发展实施意见` is what it forwards. */
const isOwn = (title: string, noticeTitle: string | null) =>
  title !== noticeTitle &&
  !NOTICE.test(title) &&
  readNoticeTitle(title) === null &&
  !(title.endsWith('意见') && title.includes('关于'));

/** A line and a quotation name one document: 的, brackets and who issued it are left out by either. */
function isSame(title: string, sent: string | null): boolean {
  if (sent === null) return false;
  const [one, other] = [title, sent].map((text) =>
    text.replace(/[（(][^（()）]{1,40}[)）]|[\s《》〈〉<>“”"的]/gu, ''),
  );
  if (!one || !other) return false;
  return one.endsWith(other) || other.endsWith(one);
}
