import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../src/compare/counterparts.ts';
import {
  comparableOnly,
  compareVertically,
  explainSilences,
  omissionOf,
  speaks,
  tallyVertical,
  type VerticalComparison,
} from '../../../src/corpus/vertical.ts';
import { otherSide, pairRegions, SIDES, timingOf } from '../../../src/corpus/vertical-pairs.ts';
import { tables } from '../../../src/data/tables/index.ts';
import type { Document } from '../../../src/schema/document.ts';
import * as f from './fixtures.ts';

const at = (region: string, changes: Partial<Document> = {}, id = `${region}-2023`) =>
  f.document(id, { region: f.at(region), ...changes });
const pairsOf = (...documents: Document[]) => pairRegions({ documents, regions: f.regions });
const namesOf = (pairs: ReturnType<typeof pairRegions>) =>
  pairs.map(({ upper, lower }) => [upper.id, lower.id]);

function lay(upper: Partial<Document>, lower: Partial<Document>): VerticalComparison {
  const [pair] = pairsOf(at('quanzhou', upper), at('jinjiang', lower));
  if (!pair) throw new Error('no pair');
  return compareVertically(pair, f.themes, createMatcher());
}
function topicOf(vertical: VerticalComparison, theme: string, topic: string | null) {
  const found = vertical.themes
    .find((one) => one.theme.id === theme)
    ?.topics.find((one) => (one.topic?.id ?? null) === topic);
  if (!found) throw new Error(`${theme}/${topic}`);
  return found;
}

describe('regions are paired', () => {
  it('with the region above them', () => {
    expect(namesOf(pairsOf(at('quanzhou'), at('jinjiang')))).toEqual([['quanzhou', 'jinjiang']]);
  });

  it('with the nearest that has documents, past those that have none, which are named', () => {
    const [pair] = pairsOf(at('fujian'), at('jinjiang'));
    expect([pair?.upper.id, pair?.lower.id]).toEqual(['fujian', 'jinjiang']);
    expect(pair?.between.map(({ id }) => id)).toEqual(['quanzhou']);
  });

  it('once each, with the nearest only, from the province down', () => {
    const pairs = pairsOf(at('jinjiang'), at('fujian'), at('quanzhou'), at('qingdao'));
    expect(namesOf(pairs)).toEqual([
      ['fujian', 'quanzhou'],
      ['quanzhou', 'jinjiang'],
    ]);
    expect(pairs.every(({ between }) => between.length === 0)).toBe(true);
  });

  it('with all documents of each side, and with none of other regions', () => {
    const [pair] = pairsOf(
      at('quanzhou', { years: { from: 2024, to: 2024 } }, 'quanzhou-b'),
      at('quanzhou', { years: { from: 2022, to: 2022 } }, 'quanzhou-a'),
      at('jinjiang'),
      at('qingdao'),
    );
    expect(pair?.documents.upper.map(({ id }) => id)).toEqual(['quanzhou-a', 'quanzhou-b']);
    expect(pair?.documents.lower.map(({ id }) => id)).toEqual(['jinjiang-2023']);
  });

  it('never where the place of a document is not known, or nobody above speaks', () => {
    expect(pairsOf(f.document('nowhere'), at('jinjiang'))).toEqual([]);
    expect(pairsOf()).toEqual([]);
  });

  it('whatever the order in which documents and regions are handed over', () => {
    const documents = [at('fujian'), at('quanzhou'), at('jinjiang')];
    const there = pairRegions({ documents, regions: f.regions });
    const back = pairRegions({
      documents: documents.toReversed(),
      regions: f.regions.toReversed(),
    });
    expect(back).toEqual(there);
  });
});

describe('the days of both sides', () => {
  const timing = (upper: Partial<Document>, lower: Partial<Document>) =>
    timingOf({ documents: { upper: [at('quanzhou', upper)], lower: [at('jinjiang', lower)] } });

  it('tell that the lower document came first', () => {
    expect(timing({ signed: '2023-04-26' }, { signed: '2022-12-28' })).toEqual({
      kind: 'lower-first',
      days: {
        upper: { first: '2023-04-26', last: '2023-04-26' },
        lower: { first: '2022-12-28', last: '2022-12-28' },
      },
    });
  });

  it('are those of signing, else of publication', () => {
    const kind = timing(
      { signed: '2022-01-01', published: '2024-01-01' },
      { published: '2023-01-01' },
    );
    expect(kind).toMatchObject({ kind: 'upper-first' });
  });

  it('tell nothing where one is unknown, or both are the same', () => {
    expect(timing({ signed: '2022-01-01' }, {})).toEqual({ kind: 'unknown' });
    expect(timing({ signed: '2022-01-01' }, { signed: '2022-01-01' }).kind).toBe('mixed');
  });
});

const homework = ['加强作业管理，压减作业总量和时长。', 'double-reduction/homework'] as const;
const alike = ['加强作业管理，压减作业总量。', 'double-reduction/homework'] as const;
const other = ['开展课后服务，丰富活动课程。', 'double-reduction/after-school'] as const;

describe('a topic of two regions', () => {
  it('brings alike sentences together and keeps the others apart', () => {
    const vertical = lay(
      { clauses: [f.clause('c1', [homework, other])] },
      { clauses: [f.clause('c1', [alike, ['举办作业设计大赛。', 'double-reduction/homework']])] },
    );
    const { rows, only, sides } = topicOf(vertical, 'double-reduction', 'homework');
    expect(rows.map(({ upper, lower }) => [upper.key, lower.key])).toEqual([
      ['quanzhou-2023#c1-s1', 'jinjiang-2023#c1-s1'],
    ]);
    expect(only.lower.map(({ key }) => key)).toEqual(['jinjiang-2023#c1-s2']);
    expect(sides.lower).toEqual({
      state: 'said',
      silence: 'silent',
      sentences: 2,
      matched: 1,
      only: 1,
    });
  });

  it('tells what is left out from what is said there in other words', () => {
    const vertical = lay(
      { clauses: [f.clause('c1', [homework, other])] },
      { clauses: [f.clause('c1', [['举办设计大赛。', 'double-reduction/homework']])] },
    );
    expect(omissionOf(topicOf(vertical, 'double-reduction', 'homework'), 'upper')).toBe('reworded');
    expect(omissionOf(topicOf(vertical, 'double-reduction', 'after-school'), 'upper')).toBe(
      'absent',
    );
    expect(comparableOnly(topicOf(vertical, 'double-reduction', 'after-school'), 'upper')).toBe(1);
  });

  it.each([
    ['out-of-scope', { stages: ['preschool'] }],
    ['incomplete', { source: { ...f.document('x').source, completeness: 'truncated-tail' } }],
  ] as const)('calls nothing left out where the lower document is %s', (silence, lower) => {
    const vertical = lay({ clauses: [f.clause('c1', [homework])] }, lower as Partial<Document>);
    const topic = topicOf(vertical, 'double-reduction', 'homework');
    expect(topic.sides.lower.state).toBe(silence);
    expect(omissionOf(topic, 'upper')).toBe('open');
    expect(comparableOnly(topic, 'upper')).toBeNull();
  });

  it.each([
    ['out-of-scope', { stages: ['preschool'] }],
    ['incomplete', { source: { ...f.document('x').source, completeness: null } }],
  ] as const)('calls nothing added where the upper document is %s', (silence, upper) => {
    const vertical = lay(upper as Partial<Document>, { clauses: [f.clause('c1', [homework])] });
    const topic = topicOf(vertical, 'double-reduction', 'homework');
    expect(topic.sides.upper.state).toBe(silence);
    expect(comparableOnly(topic, 'lower')).toBeNull();
  });

  it('calls nothing added or left out beside a source that is cut off, though it speaks', () => {
    const cut = { ...f.document('x').source, completeness: 'truncated-head' as const };
    const vertical = lay(
      { source: cut, clauses: [f.clause('c1', [homework])] },
      { clauses: [f.clause('c1', [['举办设计大赛。', 'double-reduction/homework']])] },
    );
    const topic = topicOf(vertical, 'double-reduction', 'homework');
    expect(topic.sides.upper.state).toBe('said');
    expect(comparableOnly(topic, 'lower')).toBeNull();
    expect(comparableOnly(topic, 'upper')).toBe(1);
  });

  it('finds what is alike under another topic, and counts it as no addition', () => {
    const vertical = lay(
      { clauses: [f.clause('c1', [['加强作业管理，压减作业总量和时长。']])] },
      { clauses: [f.clause('c1', [alike])] },
    );
    const { rows, only, sides } = topicOf(vertical, 'double-reduction', 'homework');
    expect(rows.map(({ elsewhere }) => elsewhere)).toEqual([{ side: 'upper', paired: false }]);
    expect(only.lower).toEqual([]);
    expect(sides.upper).toMatchObject({ state: 'silent', sentences: 0, matched: 0 });
    expect(sides.lower).toMatchObject({ sentences: 1, matched: 1 });
  });

  it('says of a counterpart that it stands in another row already', () => {
    const vertical = lay(
      { clauses: [f.clause('c1', [homework])] },
      { clauses: [f.clause('c1', [alike, alike])] },
    );
    const { rows } = topicOf(vertical, 'double-reduction', 'homework');
    expect(rows.map(({ elsewhere }) => elsewhere)).toEqual([null, { side: 'upper', paired: true }]);
  });

  it('takes no common phrase for a similarity outside of the topic', () => {
    const vertical = lay(
      { clauses: [f.clause('c1', [['加强政治建设。']])] },
      { clauses: [f.clause('c1', [['加强课堂建设。', 'double-reduction/homework']])] },
    );
    expect(topicOf(vertical, 'double-reduction', 'homework').rows).toEqual([]);
  });

  it('is a whole secondary theme, by the sentences of its clauses', () => {
    const vertical = lay(
      {},
      { clauses: [f.clause('c1', [['加强师德师风建设。'], ['提高待遇。']], ['teachers'])] },
    );
    expect(topicOf(vertical, 'teachers', null).sides.lower.sentences).toBe(2);
  });
});

it('the silence of several documents is silence only where all that may speak are whole', () => {
  const whole = at('quanzhou');
  const cut = at('quanzhou', { source: { ...whole.source, completeness: 'truncated-tail' } });
  const preschool = at('quanzhou', { stages: ['preschool'] });
  expect(explainSilences([whole, preschool], f.doubleReduction)).toBe('silent');
  expect(explainSilences([whole, cut], f.doubleReduction)).toBe('incomplete');
  expect(explainSilences([preschool], f.doubleReduction)).toBe('out-of-scope');
});

it('names the stages of a theme that only one side is about', () => {
  const { themes } = lay(
    { stages: ['junior-secondary'] },
    { stages: ['primary', 'junior-secondary'] },
  );
  const theme = themes.find((one) => one.theme.id === 'double-reduction');
  expect(theme?.lacks).toEqual({ upper: ['primary'], lower: [] });
});

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
  /** Compare its only pair, the upper document changed. */
  const verticalOf = (changes: Partial<Document> = {}) => {
    const documents = corpus.documents.map((one) =>
      one.id === 'jiaxing-2023-education' ? { ...one, ...changes } : one,
    );
    const pairs = pairRegions({ ...corpus, documents });
    expect(pairs.map(({ upper, lower }) => [upper.name, lower.name])).toEqual([
      ['嘉兴市', '海宁市'],
    ]);
    return pairs.map((pair) => ({
      kind: timingOf(pair).kind,
      themes: compareVertically(pair, corpus.themes, createMatcher()).themes,
    }))[0];
  };

  it('has one pair: 嘉兴 and 海宁, and the lower document is the later one', () => {
    const { kind, themes = [] } = verticalOf() ?? {};
    expect(kind).toBe('upper-first');
    const topics = themes.flatMap((theme) => theme.topics);
    expect(topics.filter(speaks)).toHaveLength(26);
    expect(tallyVertical(themes)).toMatchObject({
      upper: { sentences: 44, matched: 22, absent: 6, reworded: 16, open: 0 },
      lower: { sentences: 34, matched: 22, absent: 3, reworded: 9, open: 0 },
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
