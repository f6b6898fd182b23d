/** What tests of the ingest share: the real codebook, and documents made from texts or files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, ingest } from '../../src/ingest/index.ts';
import { read } from '../../src/ingest/read/decode.ts';
import type { Document } from '../../src/schema/document.ts';
import { createContext } from '../../src/tasks/build-corpus.ts';
import { loadCodebook } from '../../src/tasks/content/index.ts';
import { digest } from '../../src/tasks/digest.ts';

export const root = join(import.meta.dirname, '../..');

const { content, problems } = await loadCodebook(root);
if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));

export const context: Context = createContext(content);
export const { themes } = content;

/** Ingest a text as a raw file without a record. */
export function ingestText(text: string, file = 'seed.txt'): Document {
  const sha256 = digest(new TextEncoder().encode(text));
  return ingest({ file, sha256, text, record: null }, context);
}

export interface SeedFile {
  file: string;
  /** Name without its ending, as the gold calls it. */
  name: string;
  text: string;
}

/** The real seeds, decoded. */
export const seeds: SeedFile[] = readdirSync(join(root, 'seeds'))
  .sort()
  .map((file) => ({
    file,
    name: file.replace(/\.\w+$/, ''),
    text: read(readFileSync(join(root, 'seeds', file))).text,
  }));

/** Write a document out as a person would check it: metadata fields, fates line by line, clauses. */
export function describeDocument(document: Document, seed: string): string {
  const fields = (
    ['title', 'noticeTitle', 'docNumber', 'indexNumber', 'signed', 'published', 'type'] as const
  ).map((key) => `${key}: ${document[key] ?? '-'}`);
  const { years, region, issuers, source } = document;
  return [
    ...fields,
    `issuers: ${issuers.join(' | ') || '-'}`,
    `years: ${years ? `${years.from}-${years.to}` : '-'}`,
    `region: ${region ? region.path.join('/') : '-'}`,
    `source: ${source.kind ?? '-'}, ${source.completeness ?? '-'}`,
    `diagnostics: ${document.diagnostics.map(({ code }) => code).join(' ') || '-'}`,
    '',
    '# Fates',
    ...document.ledger
      .filter(({ rule }) => rule !== 'whitespace')
      .map(
        ({ span, fate, rule }) => `${fate}/${rule}: ${seed.slice(...span).replace(/\s+/g, ' ')}`,
      ),
    '',
    '# Outline',
    ...document.sections.map(
      (one) => `${one.id} in ${one.parent ?? '-'}: ${one.marker}${one.heading}`,
    ),
    ...document.clauses.flatMap((clause) => [
      `${clause.id} ${clause.label} in ${clause.section ?? '-'}: ${clause.heading ?? '-'}`,
      ...clause.sentences.map(({ id, text }) => `  ${id} ${text}`),
      ...(clause.tables ?? []).flatMap(({ after, caption, header, rows }) => [
        `  table behind ${after ?? '-'}: ${caption ?? '-'}`,
        ...[header ?? [], ...rows].map((row) => `    ${JSON.stringify(row)}`),
      ]),
      ...(clause.bodies.length > 0 ? [`  bodies: ${clause.bodies.join(' | ')}`] : []),
    ]),
    '',
    '# Edits other than of character forms',
    ...document.edits
      .filter(({ rule }) => rule !== 'simplified')
      .map(({ from, to, rule }) => `${rule}: ${JSON.stringify(from)} -> ${JSON.stringify(to)}`),
    '',
  ].join('\n');
}
