/** References to documents and clauses, cut where the day of the visit goes. */

import { gbt7714 } from '../../citation/gbt7714.ts';
import { quotationNote } from '../../citation/quotation-note.ts';
import type { Clause, Document } from '../../schema/document.ts';
import { absolute, address } from '../../site/address.ts';
import { damagedSpans, quotable } from '../shared/passage/notes.ts';

/** Stands for the day of the visit while the reference is put together; no title contains it. */
const VISIT = '\u0000';

/**
 * Cite a clause, or with null the whole document, with its permalink; restored wording is said.
 *
 * @returns What stands before and after the bracket with the day of the visit, and what the bracket brings along.
 */
export function citationOf(document: Document, clause: Clause | null, site: URL) {
  const reference = gbt7714({
    issuers: document.issuers,
    title: document.title ?? document.noticeTitle,
    number: document.docNumber,
    date: document.published ?? document.signed,
    accessed: VISIT,
    url: absolute(address.document(document.id, clause?.id), site),
    pinpoint: clause && clause.marker !== null ? clause.label : null,
    note: noteOn(document, clause),
  });
  const [before = '', after = ''] = reference.split(`[${VISIT}]`);
  // Where the day stands alone between two stops, one of them comes and goes with it.
  const lead = before.endsWith('. ') ? '. ' : '';
  return { before: before.slice(0, before.length - lead.length), lead, after };
}

function noteOn(document: Document, clause: Clause | null): string | null {
  const garbled = damagedSpans(document);
  const wordings = (clause ? [clause] : document.clauses).map((one) =>
    quotable(one, garbled, document.edits),
  );
  const wording = {
    restored: wordings.flatMap(({ restored }) => restored),
    damaged: wordings.flatMap(({ damaged }) => damaged),
  };
  return quotationNote(wording, clause ? 'clause' : 'document');
}
