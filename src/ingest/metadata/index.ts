import type { Document } from '../../schema/document.ts';
import { readDay } from '../grammar/dates.ts';
import type { TrimmedLine } from '../grammar/line.ts';
import { readType } from '../grammar/types.ts';
import { looksLikeTitle } from './candidates.ts';
import { ADOPTED, readIssuers } from './issuers.ts';
import { readDocNumber, yearOfNumber } from './numbers.ts';
import { readTitles } from './title.ts';
import { readYears } from './years.ts';

export type Metadata = Pick<
  Document,
  | 'title'
  | 'noticeTitle'
  | 'issuers'
  | 'docNumber'
  | 'indexNumber'
  | 'signed'
  | 'published'
  | 'years'
  | 'type'
>;

/**
 * Read what a text says of itself: titles, issuers, numbers, dates, years and type. Unknown is null.
 *
 * @param lines all lines of the document, with their fates
 */
export function readMetadata(lines: readonly TrimmedLine[]): Metadata {
  const fields = collectFields(lines);
  const { title, noticeTitle } = readTitles(lines, fields.get('title') ?? []);
  const docNumber = readDocNumber(lines, firstOf(fields, 'docNumber'));
  const signed = readSigned(lines, fields);
  const published = readPublished(fields);
  return {
    title,
    noticeTitle,
    issuers: readIssuers(lines, {
      title: noticeTitle ?? title,
      docNumber,
      stated: firstOf(fields, 'issuer'),
    }),
    docNumber,
    indexNumber: firstOf(fields, 'indexNumber'),
    signed,
    published,
    years: readYears(
      [title, noticeTitle],
      yearOf(signed) ?? yearOfNumber(docNumber) ?? yearOf(published),
    ),
    type: readType(title) ?? readType(noticeTitle),
  };
}

const yearOf = (day: string | null) => (day === null ? null : Number(day.slice(0, 4)));

type MetadataFields = Map<string, string[]>;

function collectFields(lines: readonly TrimmedLine[]): MetadataFields {
  const said = lines.flatMap(({ pairs = [] }) => pairs).filter(({ value }) => value !== '');
  const byKey = Map.groupBy(said, ({ key }) => key);
  return new Map([...byKey].map(([key, pairs]) => [key, pairs.map(({ value }) => value)]));
}

const firstOf = (fields: MetadataFields, key: string) => fields.get(key)?.[0] ?? null;

/** The first day it was adopted, or the date under the signature, before the page's table of when it was entered. */
function readSigned(lines: readonly TrimmedLine[], fields: MetadataFields): string | null {
  const written = lines
    .filter(
      ({ rule, text }, at) =>
        (rule === 'date' && !standsAboveTitle(lines, at)) ||
        rule === 'signature' ||
        (rule === 'title' && ADOPTED.test(text)),
    )
    .map(({ text }) => text);
  // `（教安〔2020〕3号 2020年2月10日印发）` under the title.
  const numbered = lines.filter(({ rule }) => rule === 'doc-number').map(({ text }) => text);
  return firstDay([...written, ...(fields.get('signed') ?? []), ...numbered]);
}

/** What has been read of a paper when a date signs it. */
const OF_PAPER = new Set(['forwarding', 'notice', 'addressee', 'doc-number']);

/** A date alone above the title is when a page was made; with the name of who issued it above, it may sign. */
function standsAboveTitle(lines: readonly TrimmedLine[], at: number): boolean {
  const above = lines.slice(0, at);
  if (above.some(({ fate, rule }) => fate === 'published' || OF_PAPER.has(rule))) return false;
  const signed = above.at(-1)?.rule === 'signature' && /[年〇○]/u.test(lines[at]?.text ?? '');
  const body = lines.findIndex(({ fate }) => fate === 'published');
  const head = lines.slice(at + 1, body < 0 ? lines.length : body);
  return !signed && head.some(({ rule, text }) => rule === 'title' && looksLikeTitle(text));
}

function readPublished(fields: MetadataFields): string | null {
  const named = firstDay(fields.get('published') ?? []);
  if (named) return named;
  // `来源:某市教育局 2023-05-18 01:30`: a line of the page's head that also gives a time.
  return firstDay(fields.get('issuer') ?? []);
}

function firstDay(texts: readonly string[]): string | null {
  return texts.map(readDay).find((day) => day !== null) ?? null;
}
