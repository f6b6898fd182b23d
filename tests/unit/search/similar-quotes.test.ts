import { expect, it } from 'vitest';
import { documentOf, placeKey, placeOf } from '../../../src/search/corpus-index.ts';
import type { SimilarSentence } from '../../../src/search/similar.ts';
import { readSimilar } from '../../../src/search/similar-quotes.ts';
import { searchRecords } from '../../../src/search/text.ts';
import { loadSmallCorpus } from '../corpus/fixtures.ts';
import { scanIndex } from './scan-index.ts';

const { documents, themes } = await loadSmallCorpus();
const index = scanIndex(documents, themes);
const at = (document: number, anchor: string) =>
  placeKey(
    document,
    searchRecords(
      documents[document] ?? { title: null, noticeTitle: null, sections: [], clauses: [] },
    ).findIndex((one) => one.anchor === anchor),
  );
const clauses = documents.map(({ clauses }) =>
  clauses.find(({ sentences }) => sentences.length > 1),
);
/** An index that names these as similar, whatever it is asked. */
const naming = (...similar: Partial<SimilarSentence>[]) => ({
  ...index,
  similar: async () =>
    similar.map((one) => ({ own: 1, place: 0, sentence: 1, score: 0.4, others: 0, ...one })),
});

it('reads each sentence as its document has it, with what is known of that', async () => {
  const named = naming(
    ...clauses.flatMap((clause, document) =>
      (clause?.sentences ?? []).map((_, sentence) => ({
        place: at(document, clause?.id ?? ''),
        sentence: sentence + 1,
      })),
    ),
  );
  const quotes = await readSimilar(named, placeKey(0, 0));
  expect(quotes).toHaveLength(5);
  const asked = await named.similar();
  for (const [number, { text, start, end, names, facts, sentence }] of quotes.entries()) {
    const place = asked[number]?.place ?? 0;
    const document = documents[documentOf(place)];
    const clause = clauses[documentOf(place)];
    expect(text.blocks[0]?.slice(start, end)).toBe(clause?.sentences[sentence - 1]?.text);
    expect(names.id).toBe(document?.id);
    expect(facts.grade).toBe(document?.source.grade);
    expect(placeOf(place)).toBeGreaterThan(0);
  }
});

it('fails where a text does not come, or is not that of the list: that is not none', async () => {
  const place = at(0, clauses[0]?.id ?? '');
  const broken = { ...naming({ place }), read: () => Promise.reject(new Error('did not come')) };
  await expect(readSimilar(broken, placeKey(1, 0))).rejects.toThrow('did not come');
  const beyond = naming({ place, sentence: 999 });
  await expect(readSimilar(beyond, placeKey(1, 0))).rejects.toThrow('999');
  expect(await readSimilar(naming(), placeKey(1, 0))).toEqual([]);
});
