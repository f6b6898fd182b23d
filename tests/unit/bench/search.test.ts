/** What the bench of the search rests on: its documents, its queries, its scan and its arithmetic. */
import { describe, expect, it } from 'vitest';
import { document as documentShape } from '../../../src/schema/document.ts';
import { makeDocuments } from '../../bench/search/documents.ts';
import { exactness, spread } from '../../bench/search/figures.ts';
import { gatherMaterial } from '../../bench/search/material.ts';
import { createCorpus, createScan } from '../../bench/search/places.ts';
import { drawQueries } from '../../bench/search/queries.ts';
import { kindOf } from '../../bench/search/transfer.ts';
import { root } from '../../setup/copy.ts';
import { loadRealCorpus } from '../corpus/fixtures.ts';

const { documents, themes, regions } = await loadRealCorpus();
const material = gatherMaterial(root, { documents, themes, regions });
const makings = { material, themes, regions };
const made = makeDocuments(40, makings);
const corpus = createCorpus({ documents: made, themes, regions });
const literal = createScan(corpus, 'literal');
const loose = createScan(corpus, 'loose');

describe('made documents', () => {
  it('keep the data contract', () => {
    const faults = made.flatMap((document) => {
      const { success, error } = documentShape.safeParse(document);
      return success ? [] : [`${document.id}: ${error.message}`];
    });
    expect(faults).toEqual([]);
  });

  it('are the same on every run, and the first ones the same in a larger corpus', () => {
    expect(makeDocuments(40, makings)).toEqual(made);
    const few = makeDocuments(10, makings);
    const ids = new Set(few.map(({ id }) => id));
    expect(ids.size).toBe(10);
    expect(made.filter(({ id }) => ids.has(id))).toEqual(few);
  });

  it('have ids and anchors of their own, and 20 to 40 clauses', () => {
    expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
    for (const { sections, clauses } of made) {
      const anchors = [
        ...sections.map(({ id }) => id),
        ...clauses.flatMap(({ id, sentences }) => [id, ...sentences.map((one) => one.id)]),
      ];
      expect(new Set(anchors).size).toBe(anchors.length);
      expect(clauses.length).toBeGreaterThanOrEqual(20);
      expect(clauses.length).toBeLessThanOrEqual(40);
    }
  });

  it('stand in many provinces and seldom say the same', () => {
    const provinces = new Set(made.map(({ region }) => region?.path[0]));
    expect(provinces.size).toBeGreaterThan(12);
    const sentences = made.flatMap(({ clauses }) => clauses.flatMap((one) => one.sentences));
    const distinct = new Set(sentences.map(({ text }) => text));
    expect(distinct.size / sentences.length).toBeGreaterThan(0.9);
    const text = [...distinct].join('');
    for (const sign of ['“', '（', '《', '%', '５', 'AI']) expect(text).toContain(sign);
  });
});

describe('the scan', () => {
  it('finds a phrase across sentences and never across texts', () => {
    const place = corpus.places.find(({ record }) => record.kind === 'clause');
    const [block = ''] = place?.record.blocks ?? [];
    const middle = block.slice(3, 30);
    expect(literal(middle)).toContain(place?.key);
    expect(literal(`${block}${corpus.places[0]?.record.blocks[0]}`)).toEqual([]);
  });

  it('reads a phrase as it stands or whatever way it is written', () => {
    const quoted = literal('“互联网＋”');
    expect(quoted.length).toBeGreaterThan(0);
    expect(literal('互联网+')).not.toEqual(quoted);
    expect(loose('互联网+')).toEqual(expect.arrayContaining(quoted));
    expect(loose('”')).toEqual(literal('”'));
  });
});

describe('queries', () => {
  const queries = drawQueries(corpus, literal, { count: 208, seed: 13 });

  it('are as many as asked, all different, the same on every run', () => {
    expect(new Set(queries.map(({ phrase }) => phrase)).size).toBe(208);
    expect(drawQueries(corpus, literal, { count: 208, seed: 13 })).toEqual(queries);
    expect(drawQueries(corpus, literal, { count: 208, seed: 14 })).not.toEqual(queries);
  });

  it('are what their kind says', () => {
    const kinds = Map.groupBy(queries, ({ kind }) => kind);
    expect(kinds.size).toBe(9);
    for (const { kind, phrase } of queries) {
      if (kind === 'one sign') expect(Array.from(phrase)).toHaveLength(1);
      if (kind === 'figures or Latin') expect(phrase).toMatch(/[\p{N}\p{Script=Latin}]/u);
      if (kind === 'nowhere') expect(literal(phrase)).toEqual([]);
      else if (kind !== 'common words') expect(literal(phrase)).not.toEqual([]);
    }
  });
});

describe('figures', () => {
  it('are told apart by kinds of files', () => {
    const files = [
      'texts/12-0.json',
      'labels-3.json',
      'head.json',
      'index/1f.pf_index',
      'a.b/c.js',
    ];
    expect(files.map((file) => kindOf(`duidu/${file}`))).toEqual([
      'texts',
      'labels',
      'head',
      'pf_index',
      'js',
    ]);
  });

  it('are figures that were measured', () => {
    expect(spread([5, 1, 4, 2])).toEqual({ median: 2, p95: 5, max: 5 });
    expect(spread([])).toBeNull();
  });

  it('count what is missed and what is wrong, query by query', () => {
    const { exact, precision, recall, inexact } = exactness([
      { query: 'all', found: [1, 2], expected: [2, 1] },
      { query: 'none', found: [], expected: [] },
      { query: 'half', found: [3, 9], expected: [3, 4] },
      { query: 'lost', found: [], expected: [5] },
    ]);
    expect(exact).toBe(2);
    expect(precision).toBeCloseTo(0.75);
    expect(recall).toBeCloseTo(0.5);
    expect(inexact).toEqual([
      { query: 'half', missed: 1, wrong: 1 },
      { query: 'lost', missed: 1, wrong: 0 },
    ]);
  });
});
