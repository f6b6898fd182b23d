import { prepareCorrected } from '../../ingest/index.ts';
import { readSeed } from '../../ingest/read/seed.ts';
import { type Indicator, plainWords, termStands } from '../../schema/indicator.ts';
import type { Record } from '../../schema/record.ts';

type Texts = (document: string) => readonly string[];

/** Give the published lines of documents, in plain words; each document is read once, when it is asked for. */
export function textsOf(records: readonly Record[], seeds: ReadonlyMap<string, Uint8Array>): Texts {
  const known = new Map<string, readonly string[]>();
  return (document) => {
    const made = known.get(document);
    if (made) return made;
    const record = records.find(({ id }) => id === document);
    const bytes = record && seeds.get(record.seed.file);
    if (!bytes) return [];
    const { file, sha256 } = record.seed;
    const { text } = readSeed(file, bytes);
    const lines = prepareCorrected({ file, sha256, text, record })
      .lines.filter(({ fate }) => fate === 'published')
      .map((line) => plainWords(line.text));
    known.set(document, lines);
    return lines;
  };
}

/** Tell whether a document holds a quotation, spaces and quotation marks aside. */
export const holds = (lines: readonly string[], quote: string): boolean =>
  lines.join('').includes(plainWords(quote));

/**
 * Name the indicators that no document speaks of yet: a document to come may, or a word of theirs is a slip.
 *
 * @example idleIndicators(content) // ['schooling-years']
 */
export function idleIndicators({
  indicators,
  records,
  seeds,
}: {
  indicators: readonly Indicator[];
  records: readonly Record[];
  seeds: ReadonlyMap<string, Uint8Array>;
}): string[] {
  const texts = textsOf(records, seeds);
  const lines = records.flatMap(({ id }) => texts(id));
  return indicators
    .filter(({ include }) => include.length === 0)
    .filter(({ terms }) => !terms.some((term) => lines.some((line) => termStands(term, line))))
    .map(({ id }) => id);
}
