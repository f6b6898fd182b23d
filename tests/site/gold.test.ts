/** What a person found in the seeds is on the site, and what they threw out is not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/ingest/read/decode.ts';
import { ratios, scoreAll } from '../../src/tasks/eval/labels/index.ts';
import { boilerplateLines, isKept, loadGold, readScraped } from '../eval/build/gold.ts';
import { ledgerFaults, publishedLines } from '../eval/build/ledger.ts';
import { documents, pageAt, root } from './site.ts';

const cases = loadGold().map((gold) => {
  const document = documents.find(({ source }) => source.file.startsWith(gold.id));
  if (!document) throw new Error(`${gold.id} is not on the site`);
  const seed = read(readFileSync(join(root, 'seeds', document.source.file))).text;
  return { name: document.id, gold, document, seed };
});

/** The clauses as the page prints them. */
function clausesOnPage(id: string): { sentences: { text: string }[] }[] {
  const { $ } = pageAt(`documents/${id}/`);
  const sentences = new Map<string, { text: string }[]>();
  for (const element of $('[id]').toArray()) {
    const [, clause] = /^(.+)-s\d+$/.exec($(element).attr('id') ?? '') ?? [];
    if (clause === undefined) continue;
    const text = $(element).text();
    sentences.set(clause, [...(sentences.get(clause) ?? []), { text }]);
  }
  return [...sentences.values()].map((list) => ({ sentences: list }));
}

describe.each(cases)('$name', ({ gold, document, seed }) => {
  it('keeps every sentence that a person found in its clauses', () => {
    const scraped = readScraped(gold.id);
    const clauses = clausesOnPage(document.id);
    const units = gold.clauses.flatMap((clause) => clause.units);
    const lost = units.filter((unit) => !isKept(unit, scraped, clauses));
    expect(lost.map(({ id, text }) => `${id} ${text}`)).toEqual([]);
    expect(units).not.toEqual([]);
  });

  it('says where a sentence is damaged and could not be repaired', () => {
    const scraped = readScraped(gold.id);
    const texts = document.clauses.flatMap(({ sentences }) => sentences);
    const damaged = gold.clauses
      .flatMap((clause) => clause.units)
      .filter(({ id, text }) => text !== scraped.get(id))
      .flatMap(({ id }) => texts.filter(({ text }) => scraped.get(id)?.endsWith(text)));
    for (const { id, span } of damaged) {
      const flag = document.diagnostics.find(
        ({ code, span: at }) => code === 'garbled' && at && at[0] >= span[0] && at[1] <= span[1],
      );
      expect(flag, id).toBeDefined();
    }
  });

  it('keeps out every line that is no policy text', () => {
    const published = publishedLines(document.ledger, seed);
    const lines = boilerplateLines(gold.id);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => published.has(line))).toEqual([]);
  });

  it('prints none of those lines in a sentence', () => {
    const rows = seed.split('\n');
    const sentences = clausesOnPage(document.id).flatMap((clause) => clause.sentences);
    const policy = new Set(publishedLines(document.ledger, seed));
    const body = rows.filter((_, index) => policy.has(index + 1)).join('\n');
    const printed = boilerplateLines(gold.id)
      .map((line) => (rows[line - 1] ?? '').trim())
      // Short lines (a name, a date) and second printings do stand in the text, in their own right.
      .filter((line) => line.length >= 12 && !body.includes(line))
      .filter((line) => sentences.some(({ text }) => text.includes(line) || text === line));
    expect(printed).toEqual([]);
  });

  it('accounts for every character of the seed once', () => {
    expect(ledgerFaults(document.ledger, seed.length)).toEqual({ gaps: 0, overlaps: 0 });
  });
});

describe('over all documents', () => {
  const score = scoreAll(
    cases.map(({ document, gold }) => [document, gold] as const),
    true,
  );

  it.each([
    ['clause headings', 0.98],
    ['themes', 0.9],
    ['topics', 0.8],
  ])('%s reach an F1 of %s as published', (measure, least) => {
    const count = score.counts.get(measure);
    expect(count).toBeDefined();
    expect(count && ratios(count).f1).toBeGreaterThanOrEqual(least);
  });
});

describe('ledgerFaults', () => {
  it('sees what is left out, named twice or beyond the end', () => {
    const entry = (start: number, end: number) => {
      return { span: [start, end] as [number, number], fate: 'published' as const, rule: 'body' };
    };
    expect(ledgerFaults([entry(0, 5)], 5)).toEqual({ gaps: 0, overlaps: 0 });
    expect(ledgerFaults([entry(0, 2), entry(3, 5)], 6)).toEqual({ gaps: 2, overlaps: 0 });
    expect(ledgerFaults([entry(0, 3), entry(2, 6)], 5)).toEqual({ gaps: 0, overlaps: 2 });
  });
});
