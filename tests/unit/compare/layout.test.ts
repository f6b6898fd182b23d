import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompareCell, CompareSentence, CompareTheme } from '../../../src/compare/cell.ts';
import { createMatcher } from '../../../src/compare/counterparts.ts';
import { cut } from '../../../src/compare/cut.ts';
import { layTheme, tally } from '../../../src/compare/layout.ts';
import { sentence as text } from './texts.ts';

const theme: CompareTheme = {
  id: 'double-reduction',
  name: '双减',
  kind: 'core',
  lookFor: [],
  topics: [
    { id: 'homework', name: '作业管理', lookFor: [] },
    { id: 'after-school', name: '课后服务', lookFor: [] },
    { id: 'tutoring', name: '校外培训治理', lookFor: [] },
  ],
};

const sentence = (id: string, text: string, ...topics: string[]): CompareSentence => ({
  id,
  place: '一/1',
  ...cut(text),
  topics,
  commitment: 'action',
  targets: [],
});
const column = (document: string, ...sentences: CompareSentence[]) => {
  const loaded: CompareCell = { theme: theme.id, document, silence: 'incomplete', sentences };
  return { document: { id: document }, loaded };
};

const quanzhou = column(
  'quanzhou',
  sentence('c1-s1', '加强作业管理。', 'homework'),
  sentence('c2-s1', '提升课后服务品质，加强作业管理。', 'homework', 'after-school'),
);
const jinjiang = column('jinjiang', sentence('c9-s1', '加强作业管理。', 'homework'));

/** A sentence that only names what stands below it. */
const heading = (id: string, text: string, ...topics: string[]): CompareSentence => ({
  ...sentence(id, text, ...topics),
  heading: true,
});

describe('a heading', () => {
  const above = column(
    'above',
    heading('c1-s1', '加强作业管理。', 'homework'),
    sentence('c1-s2', '压减作业总量和时长。', 'homework'),
    heading('c2-s1', '做好课后服务。', 'after-school'),
  );
  const below = column(
    'below',
    heading('c7-s1', '加强作业管理。', 'homework'),
    sentence('c7-s2', '压减作业总量和时长。', 'homework'),
    sentence('c8-s1', '做好课后服务。', 'after-school'),
  );
  const laid = layTheme(theme, [above, below]);
  const [homework, afterSchool] = laid.topics;

  it('stands in no row, neither with another heading nor with a sentence that has its words', () => {
    const ids = homework?.rows.map((row) => row.map((one) => one?.sentence.id));
    expect(ids).toEqual([['c1-s2', 'c7-s2']]);
    expect(afterSchool?.rows).toEqual([]);
  });

  it('stays in its column, in the order of the text', () => {
    const rest = layTheme(theme, [above, column('other')]).topics[0]?.rest[0];
    expect(rest?.map(({ sentence }) => sentence.id)).toEqual(['c1-s1', 'c1-s2']);
  });

  it('is no silence, and is not counted', () => {
    expect(afterSchool?.empty).toEqual([null, null]);
    expect(tally([laid])).toEqual({ rows: 1, rest: 1 });
  });
});

describe('a theme laid side by side', () => {
  const { topics, silentTopics } = layTheme(theme, [quanzhou, jinjiang]);

  it('has the topics that somebody speaks on, in the order of the codebook', () => {
    expect(topics.map(({ topic }) => topic?.id)).toEqual(['homework', 'after-school']);
    expect(silentTopics).toEqual(['校外培训治理']);
  });

  it('brings the same sentences together and says that they are the same', () => {
    const [row] = topics[0]?.rows ?? [];
    expect(row?.map((one) => one?.sentence.id)).toEqual(['c1-s1', 'c9-s1']);
    expect(row?.every((one) => one?.same)).toBe(true);
  });

  it('keeps in each topic what stands by itself', () => {
    expect(topics[0]?.rest[0]?.map((one) => one.sentence.id)).toEqual(['c2-s1']);
  });

  it('says why a document has nothing on a topic', () => {
    expect(topics[1]?.empty).toEqual([null, 'incomplete']);
  });

  it('counts a sentence of two topics once', () => {
    const laid = layTheme(theme, [quanzhou, jinjiang]);
    expect(tally([laid])).toEqual({ rows: 1, rest: 1 });
  });
});

it('passes on why a document has no cell, and that one could not be loaded', () => {
  const { topics } = layTheme(theme, [
    jinjiang,
    { document: { id: 'a' }, loaded: 'out-of-scope' },
    { document: { id: 'b' }, loaded: 'failed' },
  ]);
  expect(topics[0]?.empty).toEqual([null, 'out-of-scope', 'failed']);
});

it('lays a secondary theme out as a whole', () => {
  const secondary: CompareTheme = {
    id: 'funding',
    name: '经费与资助',
    kind: 'secondary',
    lookFor: [],
    topics: [],
  };
  const { topics, silentTopics } = layTheme(secondary, [quanzhou, jinjiang]);
  expect(topics.map(({ topic }) => topic)).toEqual([null]);
  expect(silentTopics).toEqual([]);
});

it('pairs what the build pairs, where many sentences are equally alike too', () => {
  const texts = fc.array(text, { maxLength: 8 });
  fc.assert(
    fc.property(texts, texts, fc.boolean(), (one, other, turned) => {
      const documents = turned ? ['b', 'a'] : ['a', 'b'];
      const columns = [one, other].map((all, at) =>
        column(documents[at] ?? '', ...all.map((said, n) => sentence(`s${n}`, said, 'homework'))),
      );
      const [upper = [], lower = []] = columns.map(({ document, loaded }) =>
        loaded.sentences.map((said) => ({ key: `${document.id}#${said.id}`, sentence: said })),
      );
      const rows = layTheme(theme, columns).topics.flatMap((topic) => topic.rows);
      expect(rows.map((row) => row.map((one) => one?.sentence))).toEqual(
        createMatcher<(typeof upper)[number]>()
          .pair(upper, lower)
          .map((pair) => [pair.upper.sentence, pair.lower.sentence]),
      );
    }),
  );
});
