import { afterAll, expect, it } from 'vitest';
import { documentOf, placeKey, placeOf } from '../../../src/search/corpus-index.ts';
import { type SimilarRow, similarFiles, similarIn } from '../../../src/search/similar.ts';
import { loadSmallCorpus } from '../corpus/fixtures.ts';
import { serveIndex } from './harness.ts';

const rows: SimilarRow[] = [
  [3, 1, 0, 5, 2, 41, 0],
  [3, 2, 0, 5, 2, 62, 1],
  [3, 2, 2, 9, 1, 33, 0],
  [70, 1, 2, 9, 1, 35, 0],
];

it('names for a place the nearest first, and each sentence once', () => {
  expect(similarIn(rows, 3)).toEqual([
    { own: 2, place: placeKey(0, 5), sentence: 2, score: 0.62, others: 1 },
    { own: 2, place: placeKey(2, 9), sentence: 1, score: 0.33, others: 0 },
  ]);
  expect(similarIn(rows, 3, [1, 1]).map(({ score }) => score)).toEqual([0.41]);
  expect(similarIn(rows, 4)).toEqual([]);
});

it('has a file for every block of places, also where nothing is similar', () => {
  const files = similarFiles(1, 130, rows);
  expect(files.map(({ rows }) => rows.length)).toEqual([3, 1, 0]);
  expect(new Set(files.map(({ path }) => path)).size).toBe(3);
});

const corpus = await loadSmallCorpus();
const { index, close } = await serveIndex(corpus);
afterAll(close);

it('names sentences of other documents for the places of an index, each as one can read it there', async () => {
  const ids = await index.names(index.documents.map((_, at) => at));
  const sentence = async (key: number, number: number) => {
    const { text, names } = await index.read(key);
    const document = corpus.documents.find(({ id }) => id === names.id);
    const clause = document?.clauses.find(({ id }) => id === text.anchor);
    return clause?.sentences[number - 1]?.text;
  };
  let named = 0;
  for (const at of index.documents.keys()) {
    const document = corpus.documents.find(({ id }) => id === ids.get(at)?.id);
    for (let place = 0; place < (document?.clauses.length ?? 0); place++) {
      for (const one of await index.similar(placeKey(at, place))) {
        expect(documentOf(one.place)).not.toBe(at);
        expect(placeOf(one.place)).toBeGreaterThan(0);
        expect(one.score).toBeGreaterThanOrEqual(0.3);
        expect(await sentence(placeKey(at, place), one.own)).toBeDefined();
        expect(await sentence(one.place, one.sentence)).toBeDefined();
        named += 1;
      }
    }
  }
  expect(named).toBeGreaterThan(0);
});

it('does not take a file that does not come for none', async () => {
  await expect(index.similar(placeKey(999, 0))).rejects.toThrow();
});
