import { describe, expect, it } from 'vitest';
import { indexBags } from '../../../src/compare/bag-index.ts';
import { bagOfText } from '../../../src/compare/cut.ts';
import { similarity } from '../../../src/compare/similarity.ts';
import { loadRealCorpus } from '../corpus/fixtures.ts';

describe('an index of bags', async () => {
  const { documents } = await loadRealCorpus();
  const bags = documents
    .flatMap(({ clauses }) => clauses.flatMap(({ sentences }) => sentences))
    .map(({ text }) => bagOfText(text));

  it('finds what a comparison with each of them finds', () => {
    const find = indexBags(bags);
    for (const own of bags.filter((_, at) => at % 7 === 0)) {
      const byForce = bags
        .map((other, at) => ({ at, similarity: similarity(own, other) }))
        .filter(({ similarity }) => similarity >= 0.3);
      expect(find(own, 0.3).map(({ at, similarity }) => ({ at, similarity }))).toEqual(byForce);
    }
  });

  it('forgets one question before the next', () => {
    const find = indexBags(bags);
    const [own = bagOfText('')] = bags;
    expect(find(own, 0.1)).toEqual(find(own, 0.1));
  });

  it('counts the words that both have, those of one character left out', () => {
    const [found] = indexBags([bagOfText('加强作业的管理')])(bagOfText('加强课堂的管理'), 0.1);
    expect(found?.words).toBe(2);
  });

  it('finds nothing for a text without words, or among none', () => {
    expect(indexBags(bags)(bagOfText('。！'), 0.1)).toEqual([]);
    expect(indexBags([])(bagOfText('加强管理'), 0.1)).toEqual([]);
  });
});
