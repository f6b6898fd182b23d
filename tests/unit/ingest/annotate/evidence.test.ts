/** Whatever was read from a document can be checked against its words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ingestText, root, seeds } from '../../../support/ingest.ts';

const unseen = join(root, 'tests/gold/unseen/seeds');
const texts: [string, string][] = [
  ...seeds.map(({ file, text }): [string, string] => [file, text]),
  ...readdirSync(unseen)
    .sort()
    .map((file): [string, string] => [file, readFileSync(join(unseen, file), 'utf8')]),
];

describe.each(texts)('the document %s', (_, text) => {
  const { clauses } = ingestText(text);
  const sentences = new Map(
    clauses.flatMap((clause) => clause.sentences.map((one) => [one.id, one.text])),
  );
  const textOf = (id: string) => sentences.get(id) ?? '';

  it('quotes each target from its sentence', () => {
    for (const target of clauses.flatMap(({ targets }) => targets)) {
      expect(textOf(target.sentence)).toContain(target.text);
      expect(target.text).not.toBe('');
      expect(target.indicator).not.toBe('');
    }
  });

  it('quotes the words that a commitment was read from', () => {
    for (const { text: words, commitment } of clauses.flatMap((clause) => clause.sentences)) {
      if (!commitment) continue;
      expect(commitment.evidence).not.toEqual([]);
      for (const evidence of commitment.evidence) expect(words).toContain(evidence);
    }
  });

  it('quotes the name and the role of each body, in the order of `bodies`', () => {
    for (const { bodies, responsible = [] } of clauses) {
      expect(responsible.map(({ name }) => name)).toEqual(bodies);
      for (const { sentence, name, role, evidence } of responsible) {
        expect(textOf(sentence)).toContain(name);
        for (const words of evidence) expect(textOf(sentence)).toContain(words);
        expect(evidence.length > 0).toBe(role !== null);
      }
    }
  });

  it('quotes the words of each secondary theme from the clause', () => {
    for (const { heading, sentences: own, themes, evidence = [] } of clauses) {
      const all = [heading ?? '', ...own.map((one) => one.text)];
      expect(themes.filter((id) => evidence.some(({ theme }) => theme === id))).toEqual(
        evidence.map(({ theme }) => theme),
      );
      for (const { words } of evidence) {
        expect(words).not.toEqual([]);
        for (const one of words) expect(all.some((some) => some.includes(one))).toBe(true);
      }
    }
  });

  it('quotes the title, the number and the level of each cited document', () => {
    for (const { sentence, title, number, level, evidence } of clauses.flatMap((c) => c.cited)) {
      for (const words of [title, number ?? '', ...evidence])
        expect(textOf(sentence)).toContain(words);
      expect(evidence.length > 0).toBe(level !== null);
    }
  });
});
