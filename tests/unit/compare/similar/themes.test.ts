/** What the threshold is worth: on the seeds, and on texts that nobody had seen when it was set. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findSimilar, type SentencePlace } from '../../../../src/compare/similar/index.ts';
import type { Document } from '../../../../src/schema/document.ts';
import { ingestText, root, seeds } from '../../../support/ingest.ts';

const unseen = ['tests/gold/blind/seeds', 'tests/gold/unseen/seeds'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(root, folder, file), 'utf8') })),
);

/** The themes of a sentence, and those that its clause has as a whole. */
function themesAt(documents: readonly Document[], place: SentencePlace): string[] {
  const clause = documents[place.document]?.clauses.find(({ id }) => id === place.clause);
  const labels = clause?.sentences[place.sentence - 1]?.labels ?? [];
  return [...(clause?.themes ?? []), ...labels.map(({ theme }) => theme)];
}

it('leads to the same theme in nine of ten cases at least, and says nothing of most sentences', () => {
  const documents = [...seeds, ...unseen].map(({ file, text }) => ingestText(text, file));
  const found = findSimilar(documents);
  const pairs = found.flatMap((own) => own.similar.map((other) => [own, other] as const));
  const same = pairs.filter(([own, other]) => {
    const themes = themesAt(documents, own);
    return themesAt(documents, other).some((theme) => themes.includes(theme));
  });
  const sentences = documents.flatMap(({ clauses }) => clauses.flatMap((one) => one.sentences));
  expect(pairs.length).toBeGreaterThan(300);
  expect(same.length / pairs.length).toBeGreaterThan(0.9);
  expect(found.length / sentences.length).toBeLessThan(0.5);
});
