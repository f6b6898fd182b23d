import type { Document } from '../../schema/document.ts';
import { narrowDigits, readDay } from '../grammar/dates.ts';
import * as is from '../grammar/features.ts';
import type { TrimmedLine } from '../grammar/line.ts';
import { readType } from '../grammar/types.ts';
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

const ORGAN_END = /(?:人大|局|委|委员会|办公室|办|政府|厅|部|院|工委|组|会|校|中心)$/u;
const DOC_NUMBER =
  /[\p{Script=Han}]{2,40}(?:公告|令)第?\d{1,5}号|[\p{Script=Han}]{1,16}[〔[［(（【]\s?\d{4}\s?[〕\]］)）】]\s?第?\d{1,5}号/u;
/** `（2025年10月29日某市第十七届人民代表大会常务委员会第三十次会议通过 …）` under the title of a law. */
const ADOPTED =
  /日\s{0,2}([\p{Script=Han}]{2,16}?)第[一二三四五六七八九十百\d]{1,6}届(人民代表大会(?:常务委员会)?)[^）)]{0,40}通过/u;
/** What stands before 关于 in a title: names of organs and what parts them. */
const ORGANS = /^[\p{Script=Han}（()）\s、，,]{2,400}$/u;
const TITLE_ORGAN = /(?:局|委|委员会|办公室|政府|厅|部|工委|领导小组|联合会)[\s、，,]{0,6}$/u;

/**
 * Read what a text says of itself: titles, issuers, numbers, dates, years and type. Unknown is null.
 *
 * @param lines all lines of the document, with their fates
 */
export function readMetadata(lines: readonly TrimmedLine[]): Metadata {
  const fields = collectFields(lines);
  const { title, noticeTitle } = readTitles(lines, fields.get('title') ?? []);
  const docNumber = readDocNumber(lines, fields);
  const signed = readSigned(lines, fields);
  const published = readPublished(fields);
  return {
    title,
    noticeTitle,
    issuers: readIssuers(lines, fields, noticeTitle ?? title),
    docNumber,
    indexNumber: firstOf(fields, 'indexNumber'),
    signed,
    published,
    years: readYears([title, noticeTitle], signed ?? published),
    type: readType(title) ?? readType(noticeTitle),
  };
}

type MetadataFields = Map<string, string[]>;

function collectFields(lines: readonly TrimmedLine[]): MetadataFields {
  const said = lines.flatMap(({ pairs = [] }) => pairs).filter(({ value }) => value !== '');
  const byKey = Map.groupBy(said, ({ key }) => key);
  return new Map([...byKey].map(([key, pairs]) => [key, pairs.map(({ value }) => value)]));
}

const firstOf = (fields: MetadataFields, key: string) => fields.get(key)?.[0] ?? null;

function readDocNumber(lines: readonly TrimmedLine[], fields: MetadataFields): string | null {
  const first = lines.findIndex(({ rule }) => rule === 'doc-number');
  // An order stands in two lines: 成都市人民政府令 / 第210号.
  const below = lines[first + 1]?.rule === 'doc-number' ? (lines[first + 1]?.text ?? '') : '';
  const line = first < 0 ? [] : [lines[first]?.text ?? '', `${lines[first]?.text}${below}`];
  for (const written of [firstOf(fields, 'docNumber') ?? '', ...line]) {
    const number = DOC_NUMBER.exec(narrowDigits(written).replace(/\s/gu, ''))?.[0];
    if (number) return number;
  }
  return null;
}

/** The first day it was adopted, or the date under the signature, before the page's table of when it was entered. */
function readSigned(lines: readonly TrimmedLine[], fields: MetadataFields): string | null {
  const written = lines
    .filter(
      ({ rule, text }) =>
        rule === 'date' || rule === 'signature' || (rule === 'title' && ADOPTED.test(text)),
    )
    .map(({ text }) => text);
  // `（教安〔2020〕3号 2020年2月10日印发）` under the title.
  const numbered = lines.filter(({ rule }) => rule === 'doc-number').map(({ text }) => text);
  return firstDay([...written, ...(fields.get('signed') ?? []), ...numbered]);
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

/** The notice's title names all who issue it; then the signature, then the page's table. */
function readIssuers(
  lines: readonly TrimmedLine[],
  fields: MetadataFields,
  noticeTitle: string | null,
): string[] {
  const adopted = lines.map(({ rule, text }) => (rule === 'title' ? ADOPTED.exec(text) : null));
  const [, place, assembly] = adopted.find((match) => match !== null) ?? [];
  if (place && assembly) return [place + assembly];
  const fromTitle = organsBefore(noticeTitle ?? '');
  if (fromTitle.length > 0 && !fromTitle.some(isAbbreviated)) return fromTitle;
  const signatures = lines.flatMap((line, at) =>
    line.rule === 'signature' && line.fate === 'metadata'
      ? [{ organs: splitOrgans(line.text), signs: signs(lines, at) }]
      : [],
  );
  const named = (wanted: boolean) =>
    withoutShortForms(
      signatures.flatMap(({ organs, signs: does }) => (does === wanted ? organs : [])),
    );
  const ordering = splitOrgans(ORDERED_BY.exec(readDocNumber(lines, fields) ?? '')?.[1] ?? '');
  const stated = splitOrgans(
    (firstOf(fields, 'issuer') ?? '').replace(/\s?\d{4}[-年/.].{0,40}$/u, ''),
  );
  const witnesses = [named(true), ordering, fromTitle, stated, named(false)];
  return witnesses.find((organs) => organs.length > 0) ?? [];
}

/** 市教育局 市财政局关于印发… names both; a title that begins otherwise names nobody. */
function organsBefore(title: string): string[] {
  const [head = ''] = title.split('关于', 1);
  const named = head !== title && ORGANS.test(head) && TITLE_ORGAN.test(head);
  return named ? splitOrgans(head) : [];
}

/** Names are signed above a date or right above the title; elsewhere a name is that of the page. */
function signs(lines: readonly TrimmedLine[], at: number): boolean {
  const beside = (step: 1 | -1) => {
    let next = at + step;
    while (lines[next]?.rule === 'signature') next += step;
    return lines[next];
  };
  const below = beside(1);
  if (is.isSignedDay(lines[at]?.text ?? '')) return true;
  if (below?.rule === 'date' || beside(-1)?.rule === 'date') return true;
  return below?.rule === 'title' && /^关于/u.test(below.text);
}

/** 五华区教育局 is 昆明市五华区教育局. */
function withoutShortForms(organs: readonly string[]): string[] {
  const whole = [...new Set(organs)].filter(
    (organ) => !organs.some((other) => other !== organ && other.endsWith(organ)),
  );
  // 区教育局 under the title of a plan drafted it; who issues the plan is written out.
  const named = whole.filter((organ) => !isAbbreviated(organ));
  return named.length > 0 ? named : whole;
}

const ORDERED_BY = /^(\p{Script=Han}{2,40}(?:政府|局|厅|部|委员会))令/u;

/** 市教育局 in a title: the signature names whose. */
const isAbbreviated = (organ: string) =>
  /^(?:自治[区州县旗]|[省市县区州旗盟])(?!\p{Script=Han}{0,6}[省市县区州旗盟])/u.test(organ);

function splitOrgans(text: string): string[] {
  return text
    .split(/[\s、，,]{1,20}/u)
    .map((name) => name.replace(/[（(][^（()）]{0,20}[)）]$/u, '').trim())
    .filter((name) => name.length >= 4 && ORGAN_END.test(name));
}
