/** What a reader can choose from without a search. */
import { describe, expect, it } from 'vitest';
import { byName, frequentTerms } from '../../../../src/views/search/by-name.ts';
import { loadSmallCorpus } from '../../corpus/fixtures.ts';

describe('the ways to the texts by name', () => {
  it('begin with words that documents hold, the most common first, each leading to what it is about', async () => {
    const { documents, themes } = await loadSmallCorpus();
    const terms = frequentTerms(documents, themes);
    expect(terms.length).toBeGreaterThan(10);
    const counts = terms.map((one) => one.documents);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts[0]).toBeLessThanOrEqual(documents.length);
    for (const { term, href, documents: count } of terms) {
      const holding = documents.filter(({ clauses }) =>
        clauses.some(({ heading, sentences }) =>
          [heading ?? '', ...sentences.map(({ text }) => text)].some((text) => text.includes(term)),
        ),
      );
      expect(holding.length, term).toBeGreaterThanOrEqual(count);
      expect(themes.some(({ id }) => href.startsWith(`/themes/${id}/`))).toBe(true);
    }
  });

  it('name provinces with all that is below them, and no more documents than one looks through', async () => {
    const { documents, themes, regions } = await loadSmallCorpus();
    const few = regions.filter(({ id, parent }) => [id, parent].includes('zhejiang'));
    const small = byName({ documents, themes, regions: few });
    expect(small.regions.map(({ province }) => province.name)).toEqual(['浙江省']);
    expect(small.regions[0]?.below.map(({ name }) => name)).toContain('嘉兴市');
    expect(small.isShort).toBe(false);
    const many = byName({ documents: Array(500).fill(documents[0]), themes, regions });
    expect(many.documents.length).toBeLessThan(100);
    expect(many.count).toBe(500);
    // Three thousand regions: counties are found on their own page.
    expect(many.isShort).toBe(true);
    expect(many.regions.flatMap(({ below }) => below).length).toBeLessThan(500);
  });
});
