/** How long annotation alone takes, and whether it grows with the number of documents. */
import process from 'node:process';
import { annotate, placeNames } from '../../src/ingest/annotate/index.ts';
import type { Context } from '../../src/ingest/index.ts';
import type { Document, Outline } from '../../src/schema/document.ts';

/** A row of the report: so many documents, so many sentences, so long. */
export interface Timing {
  documents: number;
  sentences: number;
  /** Of the one core that it runs on, whatever else the machine does. */
  milliseconds: number;
}

/**
 * Annotate as many documents as asked, one after another on one core; none is kept.
 *
 * @param originals what they are made from: each document begins elsewhere in one of them and goes around it, so
 *   that no two of a kind are equal before the longest has been gone through
 */
export function timeAnnotation(
  originals: readonly Document[],
  count: number,
  { codebook, gazetteer }: Context,
): Timing {
  let sentences = 0;
  const start = process.threadCpuUsage();
  for (let at = 0; at < count; at += 1) {
    const original = originals[at % originals.length];
    if (!original) break;
    const { title, years } = original;
    const outline = turned(original, Math.floor(at / originals.length));
    const document = { ...original, ...annotate(outline, codebook, { title, years }) };
    for (const clause of placeNames(document, gazetteer).clauses)
      sentences += clause.sentences.length;
  }
  const { user, system } = process.threadCpuUsage(start);
  return { documents: count, sentences, milliseconds: (user + system) / 1000 };
}

function turned({ sections, clauses }: Document, by: number): Outline {
  const first = clauses.length === 0 ? 0 : by % clauses.length;
  return { sections, clauses: [...clauses.slice(first), ...clauses.slice(0, first)] };
}
