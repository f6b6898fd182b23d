import { expect, it } from 'vitest';
import { placeKey } from '../../../src/search/corpus-index.ts';
import {
  type SimilarRow,
  similarFiles,
  similarPath,
  similarReader,
} from '../../../src/search/similar.ts';
import { searchRecords } from '../../../src/search/text.ts';
import { layOutSimilar } from '../../../src/tasks/similar-sentences.ts';
import { loadSmallCorpus } from '../corpus/fixtures.ts';

const rows: SimilarRow[] = [
  [3, 1, 0, 5, 2, 41, 0],
  [3, 2, 0, 5, 2, 62, 1],
  [3, 2, 2, 9, 1, 33, 0],
  [70, 1, 2, 9, 1, 35, 0],
];

/** Reads laid out files, and says which were read. */
function reading(files: ReadonlyMap<string, unknown>) {
  const read: string[] = [];
  const ask = similarReader(async (path) => {
    read.push(path);
    if (!files.has(path)) throw new Error(`${path} did not come`);
    return files.get(path);
  });
  return { ask, read };
}

const laidOut = new Map(similarFiles(1, 90, rows).map(({ path, rows }) => [path, rows]));

it('answers for a place, the nearest first and each sentence once, from one file that is read once', async () => {
  const { ask, read } = reading(laidOut);
  const similar = await ask(placeKey(1, 3));
  expect(similar).toEqual([
    { own: 2, place: placeKey(0, 5), sentence: 2, score: 0.62, others: 1 },
    { own: 2, place: placeKey(2, 9), sentence: 1, score: 0.33, others: 0 },
  ]);
  expect((await ask(placeKey(1, 3), [1, 1])).map(({ score }) => score)).toEqual([0.41]);
  expect(await ask(placeKey(1, 4))).toEqual([]);
  expect(read).toEqual([similarPath(1, 3)]);
  expect(await ask(placeKey(1, 70))).toHaveLength(1);
});

it('does not take a file that does not come for none, and asks for it again', async () => {
  const files = new Map<string, unknown>();
  const { ask, read } = reading(files);
  await expect(ask(placeKey(1, 3))).rejects.toThrow('did not come');
  files.set(similarPath(1, 3), rows);
  expect(await ask(placeKey(1, 3))).toHaveLength(2);
  expect(read).toHaveLength(2);
});

it('has a file for each place of an index, so that one that is missing is a failure', async () => {
  const { documents } = await loadSmallCorpus();
  const places = documents.map(searchRecords);
  const files = new Map(
    layOutSimilar(documents, places).map(({ path, content }) => [
      path,
      JSON.parse(Buffer.from(content).toString()) as SimilarRow[],
    ]),
  );
  let named = 0;
  for (const [document, own] of places.entries()) {
    for (const place of own.keys())
      expect([...files.keys()]).toContain(similarPath(document, place));
  }
  for (const [path, rows] of files) {
    for (const [place, sentence, document, otherPlace, otherSentence] of rows) {
      const own = Number(path.split('/')[1]);
      expect(document).not.toBe(own);
      const textOf = (document: number, place: number, sentence: number) => {
        const anchor = places[document]?.[place]?.anchor;
        const clause = documents[document]?.clauses.find(({ id }) => id === anchor);
        return clause?.sentences[sentence - 1]?.text;
      };
      expect(textOf(own, place, sentence)).toBeDefined();
      expect(textOf(document, otherPlace, otherSentence)).toBeDefined();
      named += 1;
    }
  }
  expect(named).toBeGreaterThan(0);
});
