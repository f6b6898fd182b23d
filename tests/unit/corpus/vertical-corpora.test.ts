/** From above to below, in whole corpora: what holds for any, and what an invented one says. */
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../src/compare/counterparts.ts';
import {
  comparableOnly,
  compareVertically,
  speaks,
  tallyVertical,
} from '../../../src/corpus/vertical.ts';
import { otherSide, pairRegions, SIDES, timingOf } from '../../../src/corpus/vertical-pairs.ts';
import { tables } from '../../../src/data/tables/index.ts';
import type { Document } from '../../../src/schema/document.ts';
import * as f from './fixtures.ts';

describe.each([
  ['an invented', f.loadSmallCorpus],
  ['the real', f.loadRealCorpus],
] as const)('%s corpus', async (_, load) => {
  const corpus = await load();
  const pairs = pairRegions(corpus);
  const verticals = pairs.map((pair) => compareVertically(pair, corpus.themes, createMatcher()));
  const topics = verticals.flatMap(({ themes }) => themes.flatMap((theme) => theme.topics));

  it('has every sentence of a topic once: in a row, or by itself', () => {
    for (const { rows, only, sides } of topics) {
      for (const side of SIDES) {
        const met = rows
          .filter(({ elsewhere }) => elsewhere?.side !== side)
          .map((row) => row[side].key);
        const all = [...met, ...only[side].map(({ key }) => key)];
        expect(new Set(all).size).toBe(all.length);
        expect(all).toHaveLength(sides[side].sentences);
        expect(sides[side].matched + sides[side].only).toBe(sides[side].sentences);
        expect(met).toHaveLength(sides[side].matched);
      }
    }
  });

  it('has as much above as below in the rows that meet within the topic', () => {
    for (const { rows } of topics) {
      const within = rows.filter(({ elsewhere }) => elsewhere === null);
      for (const side of SIDES) {
        expect(new Set(within.map((row) => row[side].key)).size).toBe(within.length);
      }
    }
  });

  it('is the same the other way round, but for the sides', () => {
    pairs.forEach((pair, number) => {
      const [upper, lower] = [pair.lower, pair.upper];
      const documents = { upper: pair.documents.lower, lower: pair.documents.upper };
      const turned = compareVertically(
        { ...pair, upper, lower, documents },
        corpus.themes,
        createMatcher(),
      );
      const themes = verticals[number]?.themes ?? [];
      const there = tallyVertical(themes);
      const back = tallyVertical(turned.themes);
      for (const side of SIDES) expect(back[otherSide(side)]).toEqual(there[side]);
      turned.themes.forEach(({ topics: own, lacks }, at) => {
        expect({ upper: lacks.lower, lower: lacks.upper }).toEqual(themes[at]?.lacks);
        own.forEach(({ sides }, place) => {
          const expected = themes[at]?.topics[place]?.sides;
          expect({ upper: sides.lower, lower: sides.upper }).toEqual(expected);
        });
      });
    });
  });

  it('comes out the same twice', () => {
    expect(pairs.map((pair) => compareVertically(pair, corpus.themes, createMatcher()))).toEqual(
      verticals,
    );
  });

  it('counts each sentence once, and under the weakest claim', () => {
    for (const { themes } of verticals) {
      const tally = tallyVertical(themes);
      for (const side of SIDES) {
        const { sentences, matched, only, absent, reworded, open } = tally[side];
        expect(matched + only).toBe(sentences);
        expect(absent + reworded + open).toBe(only);
      }
    }
  });

  it('has a row of the table for each topic, and nothing added where the upper side is out of scope', () => {
    const table = tables({ ...corpus, verticals }).find(({ name }) => name === 'vertical');
    expect(table?.rows).toHaveLength(topics.length);
    const at = (field: string) => table?.fields.findIndex(({ name }) => name === field) ?? -1;
    for (const row of table?.rows ?? []) {
      if (row[at('upper_state')] === 'out-of-scope') expect(row[at('added')]).toBeNull();
    }
  });
});

describe('the invented corpus', async () => {
  const corpus = await f.loadSmallCorpus();
  /** Compare the city with its county, the upper document changed. */
  const verticalOf = (changes: Partial<Document> = {}) => {
    const documents = corpus.documents
      .filter(({ id }) => /^(?:jiaxing|haining)-/.test(id))
      .map((one) => (one.id === 'jiaxing-2023-education' ? { ...one, ...changes } : one));
    const pairs = pairRegions({ ...corpus, documents });
    expect(pairs.map(({ upper, lower }) => [upper.name, lower.name])).toEqual([
      ['嘉兴市', '海宁市'],
    ]);
    return pairs.map((pair) => ({
      kind: timingOf(pair).kind,
      themes: compareVertically(pair, corpus.themes, createMatcher()).themes,
    }))[0];
  };

  it('has 嘉兴 and 海宁, and the lower document is the later one', () => {
    const { kind, themes = [] } = verticalOf() ?? {};
    expect(kind).toBe('upper-first');
    const topics = themes.flatMap((theme) => theme.topics);
    expect(topics.filter(speaks)).toHaveLength(26);
    // Each of their clauses has a title before what it says.
    expect(tallyVertical(themes)).toMatchObject({
      upper: { sentences: 22, matched: 13, absent: 1, reworded: 8, open: 0 },
      lower: { sentences: 17, matched: 13, absent: 1, reworded: 3, open: 0 },
    });
  });

  it('adds nothing to a document that is about secondary schools by what it says on others', () => {
    const { themes = [] } = verticalOf({ stages: ['junior-secondary'], clauses: [] }) ?? {};
    const beyond = themes
      .flatMap((theme) => theme.topics)
      .filter(({ sides }) => sides.upper.state === 'out-of-scope');
    expect(beyond.filter(({ sides }) => sides.lower.sentences > 0).length).toBeGreaterThan(2);
    for (const topic of beyond) expect(comparableOnly(topic, 'lower')).toBeNull();
    expect(tallyVertical(themes).lower.open).toBeGreaterThan(2);
  });
});
