/**
 * Every line gets a fate. A document on a page has a head (particulars, titles, the notice that forwards it),
 * a body and a tail (signature, copies, the page's foot); the same words mean different things in each.
 */
import type { Fate } from '../../schema/document.ts';
import type { Line } from '../lines.ts';
import { readMarker } from '../outline/numbering.ts';
import { ARTICLE_END } from './apps.ts';
import { findContents } from './contents.ts';
import { findDuplicates } from './duplicates.ts';
import * as is from './features.ts';
import { type Pair, readPairs, readParted, readSplitPair } from './pairs.ts';
import { findRunningHeaders, paragraphEnds, textOf } from './paragraphs.ts';
import { startOfAnother } from './several.ts';
import { frameRules, type LineRule } from './vocabulary.ts';

export interface TrimmedLine extends Line {
  fate: Fate;
  rule: string;
  /** What a line of particulars says. */
  pairs?: Pair[];
}

type Verdict = Pick<TrimmedLine, 'fate' | 'rule' | 'pairs'>;

const body: Verdict = { fate: 'published', rule: 'body' };
const metadata = (rule: string): Verdict => ({ fate: 'metadata', rule });
const boilerplate = (rule: string): Verdict => ({ fate: 'boilerplate', rule });

/** A last line longer than this is cut-off text rather than a link. */
const SHORT = 20;
const LONGEST_TITLE = 100;
/** What a page says of itself in whole sentences, such as a disclaimer, is short. */
const LONGEST_REMARK = 150;
/** Lines of a text without numbers in which its notice is looked for. */
const LONGEST_HEAD = 20;

/**
 * Decide for each line whether it is policy text, and if not, what else.
 *
 * Unknown lines inside the body stay: to publish a link is a blemish, to lose a clause a fault.
 *
 * @param lines in the order of the text
 */
export function trim(lines: readonly Line[]): TrimmedLine[] {
  const duplicates = findDuplicates(lines);
  const contents = findContents(lines);
  const headers = findRunningHeaders(lines);
  const ends = paragraphEnds(lines);
  const notice = endOfNotice(lines, ends);
  const another = startOfAnother(lines);
  const links = endOfArticle(lines);
  const walk: Walk = { zone: 'head', list: null, previous: '', next: '', inNotice: false };
  const known = (at: number): Verdict | null => {
    if (duplicates.has(at)) return { fate: 'duplicate', rule: 'second-printing' };
    if (at >= another) return boilerplate('another-document');
    if (contents.has(at)) return boilerplate('navigation');
    return headers.has(at) ? boilerplate('page-furniture') : null;
  };
  const trimmed: TrimmedLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const end = ends[at] ?? at;
    walk.next = lines[end + 1]?.text ?? '';
    walk.inNotice = at < notice;
    if (at > links) walk.zone = 'links';
    const text = textOf(lines, at, end);
    const verdict = known(at) ?? judge(text, walk);
    for (const [place, line] of lines.slice(at, end + 1).entries()) {
      trimmed.push({ ...line, ...(known(at + place) ?? verdict) });
    }
    if (!known(at)) walk.previous = text;
    at = end;
  }
  return dropTrailingLinks(trimmed);
}

/** The line behind which a page goes on with other articles; the text's length where there is none. */
function endOfArticle(lines: readonly Line[]): number {
  const lastOfText = lines.findLastIndex(
    ({ text }) =>
      is.isParagraph(text) && !/[？?]$/u.test(text) && !frameOf(text, 'body') && !readPairs(text),
  );
  const found = lines.findIndex(({ text }, at) => at > lastOfText && ARTICLE_END.test(text));
  return found < 0 || lastOfText < 0 ? lines.length : found;
}

interface Walk {
  zone: 'head' | 'body' | 'tail' | 'links';
  /** The list that the last line belonged to and this one may go on with. */
  list: 'attachment-list' | 'copy-to' | null;
  previous: string;
  next: string;
  /** The line that addresses or forwards is still to come. */
  inNotice: boolean;
}

/** Find the last line that addresses or forwards before the numbers begin: no body stands above it. */
function endOfNotice(lines: readonly Line[], ends: readonly number[]): number {
  const numbered = lines.findIndex(
    ({ text }) => readMarker(text) !== null && !is.isAttachmentStart(text),
  );
  const last = numbered < 0 ? LONGEST_HEAD : numbered;
  return lines.slice(0, last).findLastIndex((_, at) => {
    const text = textOf(lines, at, ends[at] ?? at);
    return is.isForwarding(text) || is.isAddressee(text);
  });
}

function judge(text: string, walk: Walk): Verdict {
  if (walk.zone === 'body' && isNumberInTable(text, walk)) return body;
  const frame = frameOf(text, walk.zone);
  if (frame?.rule === 'particulars') return particulars(text);
  if (frame) {
    if (walk.zone === 'tail' && /附件/u.test(text)) walk.list = 'attachment-list';
    return { fate: frame.fate, rule: frame.rule };
  }
  const verdict = continueList(text, walk) ?? judgeIn[walk.zone](text, walk);
  walk.list =
    verdict.rule === 'attachment-list' || verdict.rule === 'copy-to' ? verdict.rule : null;
  if (verdict.fate === 'published') walk.zone = 'body';
  return verdict;
}

/** The cells of a table that came apart are short; the number of a page has running text around it. */
function isNumberInTable(text: string, { previous, next }: Walk): boolean {
  return /^\d{1,6}$/u.test(text) && is.isCell(previous) && is.isCell(next);
}

const particulars = (text: string): Verdict => ({
  ...metadata('particulars'),
  // A line of the page's head without a name in front still gives its day and its source.
  pairs: readPairs(text) ?? [{ key: 'issuer', value: text }],
});

/** `标` in one line, `题：…` in the next: the name of a particular came apart. */
function splitParticulars(text: string, { previous, next }: Walk): Verdict | null {
  if (readSplitPair(text, next)) return metadata('particulars');
  if (readParted(text, next)) return metadata('particulars');
  const pair = readParted(previous, text) ?? readSplitPair(previous, text);
  return pair && { ...metadata('particulars'), pairs: [pair] };
}

/** A policy paragraph may speak of reading figures or of the public; only short lines can be a page's frame. */
function frameOf(text: string, zone: Walk['zone']): LineRule | undefined {
  const running = is.isParagraph(text) && (zone === 'body' || text.length > LONGEST_TITLE);
  if (zone === 'head' && is.isForwarding(text)) return undefined;
  if (running && (text.length > LONGEST_REMARK || readMarker(text))) return undefined;
  return frameRules.find(({ pattern, running: runs }) => (runs || !running) && pattern.test(text));
}

/** Attachments go on in numbered lines without an end, lists of offices until their full stop. */
function continueList(text: string, { list, previous }: Walk): Verdict | null {
  if (list === 'attachment-list') {
    const entry = /^(?:[0-9０-９]{1,2}\s?[.．、]|[（(])/u.test(text) && !is.hasSentenceEnd(text);
    return entry && text.length <= LONGEST_TITLE ? boilerplate(list) : null;
  }
  if (
    list === 'copy-to' &&
    !/[。.]$/u.test(previous) &&
    !is.isImprint(text) &&
    !is.isCopyTo(text) &&
    !is.isAttachmentStart(text)
  ) {
    return metadata(list);
  }
  return null;
}

const judgeIn: Record<Walk['zone'], (text: string, walk: Walk) => Verdict> = {
  head(text, walk) {
    const split = splitParticulars(text, walk);
    if (split) return split;
    if (readPairs(text)) return particulars(text);
    if (is.isDocNumber(text) || is.isOrder(text, walk.next) || is.isOrder(walk.previous, text))
      return metadata('doc-number');
    if (is.isDate(text)) return metadata('date');
    if (is.isAttachmentStart(text)) return boilerplate('attachment-list');
    if (is.isForwarding(text)) return metadata('forwarding');
    if (is.isAddressee(text)) return metadata('addressee');
    if (is.isOffice(text)) return metadata('signature');
    if (walk.inNotice && is.isParagraph(text)) return metadata('notice');
    if (readMarker(text) || is.isParagraph(text) || is.isOpening(text)) return body;
    if (is.isSignature(text)) return metadata('signature');
    if (text.length <= LONGEST_TITLE && !is.hasSentenceEnd(text)) return metadata('title');
    return walk.previous === '' ? boilerplate('page-furniture') : body;
  },
  body(text, walk) {
    const closing = closes(text, walk);
    if (closing) walk.zone = 'tail';
    return closing ?? body;
  },
  tail(text, walk) {
    const closing = closes(text, walk);
    if (closing) return closing;
    if (readPairs(text)) return particulars(text);
    if (/^[^（(【]{0,10}(?:单位|部门)[:：]/u.test(text)) return metadata('copy-to');
    if (is.isSignature(text)) return metadata('signature');
    if (readMarker(text) || is.isParagraph(text)) return body;
    return boilerplate('page-furniture');
  },
  links: (text, walk) =>
    closes(text, walk) ?? (readPairs(text) ? particulars(text) : boilerplate('page-furniture')),
};

/** What only stands behind a body. */
function closes(text: string, { next }: Walk): Verdict | null {
  if (is.isAttachmentStart(text)) return boilerplate('attachment-list');
  if (is.isCopyTo(text)) return metadata('copy-to');
  if (is.isImprint(text)) return metadata('imprint');
  if (is.isContact(text)) return metadata('contact');
  if (is.isDate(text)) return metadata('date');
  if (is.isSignature(text) && (is.isDate(next) || is.isSignature(next)))
    return metadata('signature');
  return null;
}

/** Short ends without a full stop, behind the last paragraph, are links whose words nobody listed. */
function dropTrailingLinks(lines: TrimmedLine[]): TrimmedLine[] {
  const last = lines.findLastIndex(
    ({ fate, text }) =>
      fate === 'published' &&
      !readPairs(text) &&
      (is.hasSentenceEnd(text) ||
        is.isFormula(text) ||
        is.isBulleted(text) ||
        text.length > SHORT ||
        /[)）]$/u.test(text) ||
        readMarker(text) !== null),
  );
  if (last < 0) return lines;
  const end = last + cellsBehind(lines, last);
  return lines.map((line, at) =>
    at > end && line.fate === 'published' ? { ...line, ...boilerplate('page-furniture') } : line,
  );
}

/** The last row of a table that came apart into lines ends in as many short cells as the table has columns. */
function cellsBehind(lines: readonly TrimmedLine[], last: number): number {
  const head = lines.findLastIndex(
    ({ fate, text }) => fate === 'published' && is.isTableHead(text),
  );
  if (head < 0 || head > last) return 0;
  const first = lines.findIndex(({ text }, at) => at > head && /^\d{1,3}$/u.test(text));
  return first < 0 ? 0 : first - head - 1;
}
