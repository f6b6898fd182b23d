/** The first half of the walk: from a decoded seed to lines with their fates, which a person can quote from. */
import type { Diagnostic } from '../schema/document.ts';
import { isLabelCorrection, isTextCorrection, type Record } from '../schema/record.ts';
import { splitLines } from '../text/lines.ts';
import { type OpenedPage, openPage } from './html/open.ts';
import type { FoundTable } from './html/tables.ts';
import { joinLines } from './join.ts';
import { isPage } from './read/seed.ts';
import { correct, flagCorrections, type Lined } from './record/correct.ts';
import { type PlacedLabels, placeLabels } from './record/relabel.ts';
import { restore } from './restore/index.ts';
import { publishTables, trimWithTables } from './tables.ts';
import { splitFlattened } from './trim/flattened.ts';

export interface Prepared extends Lined {
  /** Null for a seed that is plain text. */
  page: OpenedPage | null;
  /** The document's own tables. */
  tables: FoundTable[];
}

/** What of a record the text's own restoration needs. */
type Wishes = Pick<Record, 'keep'>;

/**
 * Open, restore and trim a seed, and join its broken lines; what the record corrects is not yet corrected.
 *
 * @param file its name: `.html` and `.htm` are read as pages
 */
export function prepare(file: string, text: string, record: Wishes | null): Prepared {
  const page = isPage(file) ? openPage(text) : null;
  const restored = restore(page?.text ?? text, record?.keep ?? []);
  const trimmed = trimWithTables(
    splitFlattened(splitLines(restored.text)),
    page?.tables ?? [],
    restored,
  );
  const joined = joinLines(restored, trimmed.lines);
  return { ...joined, lines: publishTables(joined.lines), page, tables: trimmed.own };
}

/** Let the record correct what the rules have left. */
export function prepareCorrected(
  file: string,
  text: string,
  record: Record | null,
): Prepared & { labels: PlacedLabels[]; diagnostics: Diagnostic[] } {
  const prepared = prepare(file, text, record);
  const corrections = record?.corrections ?? [];
  return {
    ...prepared,
    ...correct(prepared, corrections.filter(isTextCorrection)),
    labels: placeLabels(prepared, corrections.filter(isLabelCorrection)),
    diagnostics: flagCorrections(prepared, corrections),
  };
}
