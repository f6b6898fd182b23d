/** What people paste leads to the passage they have in mind; names are tried where names are known. */
import { describe, expect, it } from 'vitest';
import { orderDocuments } from '../../../src/corpus/order.ts';
import { ask } from '../../../src/search/ask.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { loadRealCorpus } from '../corpus/fixtures.ts';
import { PASTED } from './pasted.ts';
import { scanIndex } from './scan-index.ts';

describe('what people paste', async () => {
  const { documents, themes, regions } = await loadRealCorpus();
  const index = scanIndex(orderDocuments(documents, regions), themes);
  const places = PASTED.filter(({ kind }) => kind === 'place');

  it('is of sixty kinds', () => {
    expect(new Set(PASTED.map(({ text }) => text)).size).toBe(60);
  });

  it.each(places)('$why: $text leads to $wants', async ({ text, wants }) => {
    const answer = await ask(index, parseQuery(text));
    const { hits } = await answer.wider(await index.synonyms());
    const first = await Promise.all(
      [...answer.hits, ...hits].slice(0, 3).map(async ({ place }) => {
        const { text, names } = await index.read(place);
        return `/documents/${names.id}/#${text.anchor}`;
      }),
    );
    expect(first.filter((one) => wants.includes(one))).not.toEqual([]);
  });
});
