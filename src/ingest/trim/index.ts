/**
 * Every line gets a fate. A document on a page has a head (metadata fields, titles, the notice that forwards it),
 * a body and a tail (signature, copies, the page's foot); the same words mean different things in each.
 */
import type { Line } from '../../text/lines.ts';
import { readMarker } from '../../text/numbering.ts';
import type { Range } from '../../text/range.ts';
import * as is from '../grammar/features.ts';
import { ROW, type TrimmedLine, UNSURE } from '../grammar/line.ts';
import { readType } from '../grammar/types.ts';
import { keepFirstHeading } from './below-title.ts';
import { findContents } from './contents.ts';
import { findDuplicates } from './duplicates.ts';
import { dropTrailingLinks, endOfArticle, findLastOfText } from './ends.ts';
import { frameOf, LONGEST_TITLE, type Zone } from './frame.ts';
import { readPairs, readParted, readSplitPair } from './pairs.ts';
import { findParagraphs, findRunningHeaders, type Paragraphs, textOf } from './paragraphs.ts';
import { startOfAnother } from './several.ts';
import { publishUntold } from './untold.ts';

/** `不忘初心，牢记使命` above a title is the page's. */
const SLOGAN = 12;

type Verdict = Pick<TrimmedLine, 'fate' | 'rule' | 'pairs' | 'opens'>;

const body: Verdict = { fate: 'published', rule: 'body' };
const row: Verdict = { fate: 'published', rule: ROW };
const unsure: Verdict = { fate: 'published', rule: UNSURE };
const metadata = (rule: string): Verdict => ({ fate: 'metadata', rule });
const boilerplate = (rule: string): Verdict => ({ fate: 'boilerplate', rule });

/** Lines of a text without numbers in which its notice is looked for. */
const LONGEST_HEAD = 20;

/**
 * Decide for each line whether it is policy text, and if not, what else.
 *
 * Unknown lines stay inside the body, and wherever they say something: to publish a link is a blemish, to lose a
 * clause a fault. Those of which nobody can tell whose they are have a rule of their own. A table between
 * paragraphs of the body, or behind the heading of an attachment, is the document's own, and its rows are
 * published as such; all others are metadata fields or furniture of the page, line by line.
 *
 * @param all in the order of the text
 * @param tables ranges of the page's tables, in order
 */
export function trim(all: readonly Line[], tables: readonly Range[] = []): TrimmedLine[] {
  const { lines, rows } = partRows(all, tables);
  const duplicates = findDuplicates(lines);
  const contents = findContents(lines);
  const headers = findRunningHeaders(lines);
  const paragraphs = findParagraphs(lines, headers);
  const { ends, between } = paragraphs;
  const notice = endOfNotice(lines, paragraphs);
  const another = startOfAnother(lines);
  const lastOfText = findLastOfText(lines);
  const links = endOfArticle(lines, lastOfText);
  const walk: Walk = {
    zone: 'head',
    list: null,
    previous: '',
    next: '',
    inNotice: false,
    inText: false,
    attached: false,
    titled: false,
  };
  const known = (at: number): Verdict | null => {
    if (duplicates.has(at)) return { fate: 'duplicate', rule: 'second-printing' };
    if (at >= another) return boilerplate('another-document');
    if (contents.has(at)) return boilerplate('navigation');
    return headers.has(at) || between.has(at) ? boilerplate('page-furniture') : null;
  };
  const come = (at: number) => {
    walk.inNotice = at < notice;
    walk.inText = at < lastOfText;
    if (at > links) walk.zone = 'links';
  };
  const trimmed: TrimmedLine[] = [];
  const own: TrimmedLine[] = [];
  const others: TrimmedLine[] = [];
  const meetTable = (table: readonly Line[], at: number) => {
    if (at <= another && isOwn(trimmed, walk)) {
      own.push(...table.map((line) => ({ ...line, ...row })));
      return;
    }
    for (const [place, line] of table.entries()) {
      walk.next = (table[place + 1] ?? lines[at])?.text ?? '';
      const verdict = at > another ? boilerplate('another-document') : judge(line.text, walk);
      others.push({ ...line, ...verdict });
      walk.previous = line.text;
    }
  };
  let met = 0;
  for (let at = 0; at <= lines.length; at++) {
    come(at);
    const start = lines[at]?.start ?? Number.POSITIVE_INFINITY;
    for (let table = rows[met]; table && (table[0]?.start ?? 0) < start; table = rows[++met])
      meetTable(table, at);
    if (at === lines.length) break;
    const end = ends[at] ?? at;
    walk.next = lines[end + 1]?.text ?? '';
    const text = textOf(lines, at, end, between);
    const verdict = known(at) ?? judge(text, walk);
    for (const [place, line] of lines.slice(at, end + 1).entries()) {
      const joins = place > 0 && !between.has(at + place) ? { joins: true as const } : {};
      trimmed.push({ ...line, ...(known(at + place) ?? { ...verdict, ...joins }) });
    }
    if (!known(at)) walk.previous = text;
    at = end;
  }
  const fated = dropTrailingLinks(inOrder([...trimmed, ...others, ...own]));
  return publishUntold(keepFirstHeading(fated));
}

const inOrder = (lines: TrimmedLine[]) => lines.sort((a, b) => a.start - b.start);

/** Lines of running text, and apart from them the rows of each table. */
function partRows(all: readonly Line[], tables: readonly Range[]) {
  const lines: Line[] = [];
  const rows = tables.map((): Line[] => []);
  let next = 0;
  for (const line of all) {
    while ((tables[next]?.end ?? Number.POSITIVE_INFINITY) <= line.start) next++;
    const inside = (tables[next]?.start ?? Number.POSITIVE_INFINITY) <= line.start;
    (inside ? (rows[next] ?? lines) : lines).push(line);
  }
  return { lines, rows: rows.filter(({ length }) => length > 0) };
}

/** A table is the document's own right behind its text, amid it, or behind the heading of an attachment. */
function isOwn(before: readonly TrimmedLine[], { inText }: Walk): boolean {
  const last = before.findLastIndex(({ fate }) => fate === 'published');
  if (last < 0) return false;
  if (last === before.length - 1 || inText) return true;
  return before.slice(last).some(({ rule }) => rule === 'attachment-list');
}

interface Walk {
  zone: Zone;
  /** The list that the last line belonged to and this one may go on with. */
  list: 'attachment-list' | 'copy-to' | null;
  previous: string;
  next: string;
  /** The line that addresses or forwards is still to come. */
  inNotice: boolean;
  /** The heading of an attachment stands above. */
  attached: boolean;
  /** Paragraphs of the paper are still to come. */
  inText: boolean;
  /** A whole title stands above. */
  titled: boolean;
}

/** Find the last line that addresses or forwards before the numbers begin: no body stands above it. */
function endOfNotice(lines: readonly Line[], { ends, between }: Paragraphs): number {
  const numbered = lines.findIndex(
    ({ text }) => readMarker(text) !== null && !is.isAttachmentStart(text),
  );
  const last = numbered < 0 ? LONGEST_HEAD : numbered;
  return lines.slice(0, last).findLastIndex((_, at) => {
    const text = textOf(lines, at, ends[at] ?? at, between);
    return is.isForwarding(text) || is.isAddressee(text);
  });
}

function judge(text: string, walk: Walk): Verdict {
  if (walk.zone === 'body' && (isNumberInTable(text, walk) || isOrganiser(text, walk))) return body;
  const frame = frameOf(text, walk.zone);
  if (frame?.rule === 'particulars') return metadataFields(text);
  if (frame) {
    if (walk.zone === 'tail' && /附件/u.test(text)) walk.list = 'attachment-list';
    return { fate: frame.fate, rule: frame.rule };
  }
  const verdict = continueList(text, walk) ?? judgeIn[walk.zone](text, walk);
  walk.list =
    verdict.rule === 'attachment-list' || verdict.rule === 'copy-to' ? verdict.rule : null;
  if (verdict.fate === 'published' && verdict.rule !== UNSURE) walk.zone = 'body';
  walk.titled ||=
    verdict.rule === 'addressee' || (verdict.rule === 'title' && readType(text) !== null);
  walk.attached = walk.zone === 'tail' && (walk.attached || is.isAttachmentStart(text));
  return verdict;
}

/** The cells of a table that came apart are short; the number of a page has running text around it. */
function isNumberInTable(text: string, { previous, next }: Walk): boolean {
  return /^\d{1,6}$/u.test(text) && is.isCell(previous) && is.isCell(next);
}

/** `主办单位：某市教育局` names who runs a competition, or, at the foot, who runs the site. */
const isOrganiser = (text: string, { inText }: Walk) =>
  inText && /^(?:主办|承办|协办|支持)(?:单位|机构)?\s{0,2}[:：]/u.test(text);

const metadataFields = (text: string): Verdict => ({
  ...metadata('particulars'),
  // A line of the page's head without a name in front still gives its day and its source.
  pairs: readPairs(text) ?? [{ key: 'issuer', value: text }],
});

/** `标` in one line, `题：…` in the next: the name of a metadata field came apart. */
function splitFields(text: string, { previous, next }: Walk): Verdict | null {
  if (readSplitPair(text, next)) return metadata('particulars');
  if (readParted(text, next)) return metadata('particulars');
  const pair = readParted(previous, text) ?? readSplitPair(previous, text);
  return pair && { ...metadata('particulars'), pairs: [pair] };
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
    const split = splitFields(text, walk);
    if (split) return split;
    if (readPairs(text)) return metadataFields(text);
    if (is.isDocNumber(text) || is.isOrder(text, walk.next) || is.isOrder(walk.previous, text))
      return metadata('doc-number');
    if (is.isDate(text)) return metadata('date');
    if (is.isAttachmentStart(text)) return boilerplate('attachment-list');
    if (is.isForwarding(text)) return metadata('forwarding');
    if (is.isAddressee(text)) return metadata('addressee');
    if (is.isOffice(text)) return metadata('signature');
    if (is.isAdoption(text)) return metadata('title');
    if (walk.inNotice && is.isParagraph(text)) return metadata('notice');
    if (readMarker(text) || is.isParagraph(text) || is.isOpening(text)) return body;
    if (is.isSignature(text)) return metadata('signature');
    if (!walk.titled && is.isHeadline(text)) return metadata('headline');
    // A remark above the title does not begin the paper.
    if (is.speaks(text) || is.hasSentenceEnd(text))
      return walk.titled || readMarker(walk.next) ? body : unsure;
    if (text.includes('，') && readType(text) === null && (walk.titled || text.length > SLOGAN))
      return unsure;
    if (text.length <= LONGEST_TITLE) return metadata('title');
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
    if (readPairs(text)) return metadataFields(text);
    if (/^[^（(【]{0,10}(?:单位|部门)[:：]/u.test(text)) return metadata('copy-to');
    if (is.isSignature(text)) return metadata('signature');
    if (readMarker(text) || (is.isParagraph(text) && !is.isForm(text))) {
      return walk.attached ? { ...body, opens: true } : body;
    }
    return is.speaks(text) || is.isOpening(text) || walk.inText
      ? unsure
      : boilerplate('page-furniture');
  },
  links(text, walk) {
    if (readPairs(text)) return closes(text, walk) ?? metadataFields(text);
    // Other articles are announced in whole sentences as well.
    return closes(text, walk) ?? boilerplate(is.speaks(text) ? 'navigation' : 'page-furniture');
  },
};

/** What only stands behind a body. */
function closes(text: string, { next, previous }: Walk): Verdict | null {
  if (is.isAttachmentStart(text)) return boilerplate('attachment-list');
  if (is.isCopyTo(text)) return metadata('copy-to');
  if (is.isImprint(text)) return metadata('imprint');
  if (is.isContact(text)) return metadata('contact');
  // `一、督导时间` above a day waits for it.
  const awaited = readMarker(previous) !== null && !is.hasSentenceEnd(previous);
  if (is.isDate(text) && !awaited) return metadata('date');
  if (is.isSignedDay(text)) return metadata('signature');
  if (is.isSignature(text) && (is.isDate(next) || is.isSignature(next)))
    return metadata('signature');
  return null;
}
