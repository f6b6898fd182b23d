import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../src/compare/counterparts.ts';
import {
  comparableOnly,
  compareVertically,
  explainSilences,
  omissionOf,
  speaks,
  type VerticalComparison,
} from '../../../src/corpus/vertical.ts';
import { pairRegions, timingOf } from '../../../src/corpus/vertical-pairs.ts';
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
      elsewhere: [],
      sentences: 2,
      matched: 1,
      only: 1,
      headings: 0,
    });
  });

  it('leaves headings out of what meets, of what only one side says, and of what is looked for elsewhere', () => {
    const titled = (heading: string, text: string) => ({
      ...f.clause('c1', [
        [`${heading}。`, 'double-reduction/homework'],
        [text, 'double-reduction/homework'],
      ]),
      heading,
    });
    const vertical = lay(
      { clauses: [titled('加强作业管理', '压减作业总量和时长。')] },
      { clauses: [titled('加强作业管理', '举办设计大赛。'), f.clause('c2', [['加强作业管理。']])] },
    );
    const { rows, only, headings, sides } = topicOf(vertical, 'double-reduction', 'homework');
    expect(rows).toEqual([]);
    expect([...only.upper, ...only.lower].map(({ sentence }) => sentence.text)).toEqual([
      '压减作业总量和时长。',
      '举办设计大赛。',
    ]);
    expect(headings.lower.map(({ key }) => key)).toEqual(['jinjiang-2023#c1-s1']);
    expect(sides.upper).toMatchObject({ state: 'said', sentences: 1, only: 1, headings: 1 });
  });

  it('that is only a heading on one side is no silence there', () => {
    const heading = {
      ...f.clause('c1', [['加强作业管理。', 'double-reduction/homework'], ['另行布置。']]),
    };
    const vertical = lay(
      { clauses: [f.clause('c1', [homework])] },
      { clauses: [{ ...heading, heading: '加强作业管理' }] },
    );
    const topic = topicOf(vertical, 'double-reduction', 'homework');
    expect(topic.sides.lower).toMatchObject({ state: 'said', sentences: 0, headings: 1 });
    expect(omissionOf(topic, 'upper')).toBe('reworded');
    expect(speaks(topic)).toBe(true);
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
