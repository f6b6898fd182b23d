/** The reference to a passage: where its words stand, what was restored in them, and how far they can be relied on. */
import type { DocumentSummary } from '../schema/document.ts';
import { gbt7714, type Reference } from './gbt7714.ts';
import { restorationNote } from './quotation-note.ts';

/** What the references to all passages of a document have in common; small enough to be sent with a page. */
export type ReferenceSource = Pick<Reference, 'issuers' | 'title' | 'number' | 'date'>;

/** Gather what references to a document say of it. */
export function referenceSource({
  issuers,
  title,
  noticeTitle,
  docNumber,
  published,
  signed,
}: Pick<
  DocumentSummary,
  'issuers' | 'title' | 'noticeTitle' | 'docNumber' | 'published' | 'signed'
>): ReferenceSource {
  return {
    issuers,
    title: title ?? noticeTitle,
    number: docNumber,
    date: published ?? signed,
  };
}

export interface CitedPassage {
  /** What its place is called: `二/4 第3句`. */
  place: string;
  /** Where it can be read. */
  url: string;
  /** Day of the visit, `YYYY-MM-DD`. */
  accessed: string;
  /** Words in it that were restored; an empty string where words were only taken out. */
  restored: readonly string[];
  /** The source is damaged in it, and nobody knows what it read. */
  damaged: boolean;
  /** How far the source can be relied on: `来源D级，推断`. */
  trust: string;
}

/**
 * Write the reference to a passage, as it is copied alone or below its words.
 *
 * @returns one line, which says what was restored in the words
 * @example
 * passageReference(referenceSource(quanzhou), { place: '二/4 第3句', … })
 * // 泉州市教育局. 2023年…要点[EB/OL]. （2023-05-18）[2026-08-01]. https://…/#c2-4-s3. 引文位置：二/4 第3句〔来源A级〕
 */
export function passageReference(source: ReferenceSource, passage: CitedPassage): string {
  const { place, url, accessed, restored, damaged, trust } = passage;
  const note = restorationNote(restored, damaged);
  return `${gbt7714({ ...source, accessed, url, pinpoint: place, note })}〔${trust}〕`;
}
