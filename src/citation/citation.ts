/** References to documents and clauses, cut where the day of the visit goes. */
import type { Clause, Document } from '../schema/document.ts';
import { gbt7714 } from './gbt7714.ts';
import { type Deviations, quotationNote } from './quotation-note.ts';

/** A reference whose day of the visit is still open. */
export interface Citation {
  before: string;
  /** What the bracket with the day brings along: a stop, where it would stand alone between two. */
  lead: string;
  after: string;
}

/** Stands for the day of the visit while the reference is put together; no title contains it. */
const VISIT = '\u0000';

/**
 * Cite a clause, or with null the whole document; restored wording is said.
 *
 * @param url permalink of what is cited; its path where the site does not know its own address
 * @param deviations sentences of it that are not as the source has them
 * @example
 * const { before, lead, after } = citationOf(document, null, url, { restored: [], damaged: [] });
 * `${before}${lead}[2026-08-01]${after}` // '泉州市教育局. 2023年…要点[EB/OL]. （2023-05-18）[2026-08-01]. https://…'
 */
export function citationOf(
  document: Pick<
    Document,
    'issuers' | 'title' | 'noticeTitle' | 'docNumber' | 'published' | 'signed'
  >,
  clause: Pick<Clause, 'marker' | 'label'> | null,
  url: string,
  deviations: Deviations,
): Citation {
  const reference = gbt7714({
    issuers: document.issuers,
    title: document.title ?? document.noticeTitle,
    number: document.docNumber,
    date: document.published ?? document.signed,
    accessed: VISIT,
    url,
    pinpoint: clause && clause.marker !== null ? clause.label : null,
    note: quotationNote(deviations, clause ? 'clause' : 'document'),
  });
  const [before = '', after = ''] = reference.split(`[${VISIT}]`);
  const lead = before.endsWith('. ') ? '. ' : '';
  return { before: before.slice(0, before.length - lead.length), lead, after };
}
