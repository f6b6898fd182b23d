import { describe, expect, it } from 'vitest';
import {
  cellOf,
  countTopics,
  explainSilence,
  matrix,
  rowsOf,
  sumThemes,
  topicRows,
} from '../../../src/corpus/matrix.ts';
import * as f from './fixtures.ts';

const speaking = f.document('a', {
  clauses: [
    f.clause('c1', [
      [
        '加强作业管理，开展课后服务。',
        'double-reduction/homework',
        'double-reduction/after-school',
      ],
      ['提高课后服务质量。', 'double-reduction/after-school'],
      ['适时召开会议。'],
    ]),
    f.clause('c2', [['加强师德师风建设。']], ['teachers']),
  ],
});

describe('matrix', () => {
  it('puts provinces in the order of their codes, a city before its counties, unknown places last', () => {
    const documents = [
      f.document('nowhere'),
      f.document('qd', { region: f.at('qingdao') }),
      f.document('jj', { region: f.at('jinjiang') }),
      f.document('qz', { region: f.at('quanzhou') }),
    ];
    const { groups } = matrix({ documents, themes: f.themes, regions: f.regions });
    expect(
      groups.map(({ province, rows }) => [
        province?.name ?? null,
        ...rows.map(({ document }) => document.id),
      ]),
    ).toEqual([
      ['福建省', 'qz', 'jj'],
      ['山东省', 'qd'],
      [null, 'nowhere'],
    ]);
  });

  it('lists the earlier of two documents of a region first', () => {
    const documents = [
      f.document('z-2024', { region: f.at('quanzhou'), years: { from: 2024, to: 2024 } }),
      f.document('a-undated', { region: f.at('quanzhou'), years: null }),
      f.document('b-2022', { region: f.at('quanzhou'), years: { from: 2022, to: 2022 } }),
    ];
    const { groups } = matrix({ documents, themes: f.themes, regions: f.regions });
    expect(groups[0]?.rows.map(({ document }) => document.id)).toEqual([
      'b-2022',
      'z-2024',
      'a-undated',
    ]);
  });

  it('does not depend on the order in which documents, themes and regions are handed over', () => {
    const documents = [f.document('b'), f.document('a', { region: f.at('qingdao') }), speaking];
    const there = matrix({ documents, themes: f.themes, regions: f.regions });
    const back = matrix({
      documents: documents.toReversed(),
      themes: f.themes.toReversed(),
      regions: f.regions.toReversed(),
    });
    expect(back).toEqual(there);
  });

  it('puts core themes first, in the order of the codebook', () => {
    const { themes } = matrix({ documents: [], themes: f.themes, regions: [] });
    expect(themes.map(({ id }) => id)).toEqual([
      'double-reduction',
      'vocational-education',
      'teachers',
    ]);
  });

  it('leaves the text of the documents out', () => {
    const [row] = matrix({ documents: [speaking], themes: [], regions: [] }).groups[0]?.rows ?? [];
    expect(row?.document).not.toHaveProperty('clauses');
  });
});

describe('a theme as a matrix', () => {
  it('has the theme as a whole in its first column, then its topics', () => {
    const rows = topicRows({ documents: [speaking], theme: f.doubleReduction, regions: [] });
    expect(rows.map(({ cells }) => cells)).toEqual([
      [null, 'homework', 'after-school'].map((topic) => cellOf(speaking, f.doubleReduction, topic)),
    ]);
  });

  it('has the documents in the order of the matrix', () => {
    const documents = [f.document('b'), f.document('a', { region: f.at('qingdao') }), speaking];
    const corpus = { documents, themes: f.themes, regions: f.regions };
    const idsOf = (rows: ReturnType<typeof topicRows>) => rows.map(({ document }) => document.id);
    expect(idsOf(topicRows({ ...corpus, theme: f.teachers }))).toEqual(
      idsOf(rowsOf(matrix(corpus))),
    );
  });
});

describe('the sum of a theme', () => {
  it('is how many documents speak, with how many passages, and why the others do not', () => {
    const documents = [speaking, { ...speaking, id: 'b' }, f.document('c')];
    const sums = sumThemes(matrix({ documents, themes: f.themes, regions: [] }));
    const plain = { firmest: null, targets: 0 };
    expect(sums.map(({ theme, sum }) => [theme.id, sum])).toEqual([
      [
        'double-reduction',
        { said: 2, count: 4, ...plain, silences: [{ kind: 'silent', count: 1 }] },
      ],
      [
        'vocational-education',
        { said: 0, count: 0, ...plain, silences: [{ kind: 'out-of-scope', count: 3 }] },
      ],
      ['teachers', { said: 2, count: 2, ...plain, silences: [{ kind: 'silent', count: 1 }] }],
    ]);
  });
});

describe('a cell', () => {
  it('counts a sentence once in its theme and once in each of its topics', () => {
    expect(cellOf(speaking, f.doubleReduction)).toEqual({
      kind: 'said',
      count: 2,
      unit: 'sentence',
      firmest: null,
      targets: 0,
    });
    expect(cellOf(speaking, f.doubleReduction, 'homework')).toMatchObject({ count: 1 });
    expect(cellOf(speaking, f.doubleReduction, 'after-school')).toMatchObject({ count: 2 });
    expect(countTopics(speaking, f.doubleReduction)).toEqual({ homework: 1, 'after-school': 2 });
  });

  it('counts clauses for a secondary theme', () => {
    expect(cellOf(speaking, f.teachers)).toMatchObject({ count: 1, unit: 'clause' });
  });

  it('is out of scope where the theme is about stages that the document does not cover', () => {
    expect(explainSilence(speaking, f.vocational)).toBe('out-of-scope');
  });

  it('is incomplete where the source is cut off, and silent where it is whole', () => {
    const cut = { ...speaking.source, completeness: 'truncated-tail' as const };
    expect(explainSilence({ ...speaking, source: cut }, f.doubleReduction)).toBe('incomplete');
    expect(explainSilence(speaking, f.doubleReduction)).toBe('silent');
  });

  it('claims no silence for a source of which nobody has said that it is whole', () => {
    const unknown = { ...speaking.source, completeness: null };
    expect(explainSilence({ ...speaking, source: unknown }, f.teachers)).toBe('incomplete');
  });

  it('says out of scope before incomplete: more text would not change it', () => {
    const cut = { ...speaking.source, completeness: 'truncated-both' as const };
    expect(explainSilence({ ...speaking, source: cut }, f.vocational)).toBe('out-of-scope');
  });

  it('says what is there even where the theme is out of scope', () => {
    const surprising = f.document('b', {
      clauses: [f.clause('c1', [['深化产教融合。', 'vocational-education/industry']])],
    });
    expect(cellOf(surprising, f.vocational)).toMatchObject({ kind: 'said', count: 1 });
  });
});

it('of an invented corpus says how much there is on a theme, or why nothing', async () => {
  const { documents, themes } = await f.loadSmallCorpus();
  const statesOf = (id: string, ...wanted: string[]) => {
    const document = documents.find((one) => one.id === id);
    return themes
      .filter((theme) => wanted.length === 0 || wanted.includes(theme.id))
      .map((theme) => {
        const cell = document && cellOf(document, theme);
        return cell?.kind === 'said' ? cell.count : cell?.kind;
      });
  };
  const asked = ['double-reduction', 'vocational-education', 'teachers', 'curriculum', 'lifelong'];
  expect(statesOf('jiaxing-2023-education', ...asked)).toEqual([
    11,
    5,
    2,
    'silent',
    'out-of-scope',
  ]);
  expect(statesOf('linyi-2022-compulsory', ...asked)).toEqual([
    7,
    'out-of-scope',
    1,
    'incomplete',
    'out-of-scope',
  ]);
  expect(statesOf('linyi-2022-compulsory')).not.toContain('silent');
});
