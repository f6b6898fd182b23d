/** The reference to a document as its page has it, cut where the day of the visit goes. */
import { gbt7714 } from './gbt7714.ts';
import type { ReferenceSource } from './passage.ts';

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
 * Cite a whole document.
 *
 * @param url permalink of the document; its path where the site does not know its own address
 * @param note what a reader must know of its wording, from `documentNote`
 * @example
 * const { before, lead, after } = citationOf(referenceSource(quanzhou), url, null);
 * `${before}${lead}[2026-08-01]${after}` // '泉州市教育局. 2023年…要点[EB/OL]. （2023-05-18）[2026-08-01]. https://…'
 */
export function citationOf(source: ReferenceSource, url: string, note: string | null): Citation {
  const reference = gbt7714({ ...source, accessed: VISIT, url, pinpoint: null, note });
  const [before = '', after = ''] = reference.split(`[${VISIT}]`);
  const lead = before.endsWith('. ') ? '. ' : '';
  return { before: before.slice(0, before.length - lead.length), lead, after };
}
