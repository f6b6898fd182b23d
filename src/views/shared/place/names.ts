/** How documents are called where their full title is too long. */
import type { Grade } from '../../../schema/common.ts';
import type { Document, DocumentSummary } from '../../../schema/document.ts';
import { terms } from '../../../site/terms.ts';
import { words } from '../../../site/words.ts';
import { trustOf } from './trust.ts';
import { trustInWords, trustNotes } from './words.ts';

/** Name the place a document speaks for; an inferred one is marked as such. */
export function placeName({ region }: Pick<Document, 'region'>): string {
  if (!region) return words.unknownPlace;
  return region.certainty === 'inferred' ? words.inferred(region.name) : region.name;
}

/**
 * Write the years a document covers.
 *
 * @example yearsOf({ years: { from: 2023, to: 2025 } }) // '2023—2025年'
 */
export function yearsOf({ years }: Pick<Document, 'years'>): string | null {
  return years && words.years(years.from, years.to);
}

/**
 * Name a document in a few words: place, years, type.
 *
 * @example shortName(document) // '泉州市 2023年工作要点'
 */
export function shortName(document: Pick<DocumentSummary, 'region' | 'years' | 'type'>): string {
  return `${placeName(document)} ${yearsOf(document) ?? ''}${document.type ?? words.document}`;
}

/** The forms that the name of a document has: its place, its place with years and type, its title. */
export type NameForm = 'place' | 'short' | 'title';

/**
 * Name a document without a word on how far it can be relied on: what stands before its marks.
 *
 * @example bareName(qingdao, 'short') // '青岛市 2023年工作要点'
 */
export function bareName(
  document: Pick<DocumentSummary, 'id' | 'region' | 'years' | 'type' | 'title' | 'noticeTitle'>,
  form: NameForm,
): string {
  if (form === 'title') return titleOf(document);
  const place = document.region?.name ?? words.unknownPlace;
  return form === 'place'
    ? place
    : `${place} ${yearsOf(document) ?? ''}${document.type ?? words.document}`;
}

/**
 * Name a document in a few words with all that limits it, where there is room for text alone.
 *
 * @example nameInWords(qingdao) // '青岛市 2023年工作要点（来源D级，推断，缺首尾）'
 */
export function nameInWords(
  document: Parameters<typeof bareName>[0] & Pick<DocumentSummary, 'source'>,
  form: NameForm = 'short',
): string {
  return `${bareName(document, form)}（${trustInWords(trustOf(document))}）`;
}

/**
 * Name a document as a label of a drawing does, where there is no room for words: its grade is a letter.
 *
 * @example nameInLabel(qingdao) // '青岛市 D 推断 缺首尾'
 */
export function nameInLabel(
  document: Parameters<typeof nameInWords>[0],
  form: NameForm = 'place',
): string {
  const trust = trustOf(document);
  const notes = trustNotes(trust).map(({ name }) => name);
  return [bareName(document, form), trust.grade ?? '?', ...notes].join(' ');
}

/** What the grade of a source is called, what it means and what it allows. */
export function gradeTerms(grade: Grade | null) {
  return grade === null ? terms.gradeUnknown : terms.grade[grade];
}

/** The document's own title, or its id where the source has none. */
export function titleOf(document: Pick<Document, 'title' | 'noticeTitle' | 'id'>) {
  return document.title ?? document.noticeTitle ?? document.id;
}

/**
 * Name the cell of a theme page that holds what one document says on one topic.
 *
 * Two hyphens part the names, for neither holds two.
 *
 * @example topicAnchor('homework', 'jinjiang-2023-basic') // 'homework--jinjiang-2023-basic'
 */
export function topicAnchor(topic: string, document: string): string {
  return `${topic}--${document}`;
}
