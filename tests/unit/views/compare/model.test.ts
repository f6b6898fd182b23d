import { describe, expect, it } from 'vitest';
import { cellOf } from '../../../../src/corpus/matrix.ts';
import type { Document } from '../../../../src/schema/document.ts';
import { compareCell, compareIndex, compareModel } from '../../../../src/views/compare/model.ts';
import {
  at,
  clause,
  document,
  doubleReduction,
  label,
  loadRealCorpus,
  teachers,
  themes,
} from '../../corpus/fixtures.ts';

const quanzhou = document('quanzhou', {
  region: at('quanzhou'),
  clauses: [
    clause('c1-1', [
      [
        '加强作业管理，做好课后服务。',
        'double-reduction/homework',
        'double-reduction/after-school',
      ],
      ['加强队伍建设。'],
    ]),
    clause('c1-2', [['培训教师500人。'], ['落实待遇。']], ['teachers']),
  ],
});

const section = (id: string, heading: string): Document['sections'][number] => ({
  id,
  marker: '一、',
  heading,
  parent: null,
  span: [0, heading.length],
  labels: [],
});

describe('a cell', () => {
  it('has the sentences of a core theme with their topics', () => {
    expect(compareCell(quanzhou, doubleReduction)?.sentences).toEqual([
      {
        id: 'c1-1-s1',
        place: 'c1-1 第1句',
        text: '加强作业管理，做好课后服务。',
        borders: '222121121',
        topics: ['homework', 'after-school'],
        commitment: null,
        targets: [],
      },
    ]);
  });

  it('has all sentences of the clauses of a secondary theme, without topics', () => {
    const { sentences = [] } = compareCell(quanzhou, teachers) ?? {};
    expect(sentences.map(({ id, topics }) => [id, topics])).toEqual([
      ['c1-2-s1', []],
      ['c1-2-s2', []],
    ]);
  });

  it('says which sentences are headings: those that a clause goes on from, and those of sections', () => {
    const titled = document('titled', {
      sections: [{ ...section('s1', '落实“双减”'), labels: [label('double-reduction/homework')] }],
      clauses: [
        {
          ...clause('c1-1', [
            ['加强作业管理。', 'double-reduction/homework'],
            ['压减作业总量。', 'double-reduction/homework'],
          ]),
          heading: '加强作业管理',
        },
        {
          ...clause('c1-2', [['布置分层作业。', 'double-reduction/homework']]),
          heading: '布置分层作业',
        },
      ],
    });
    const { sentences = [] } = compareCell(titled, doubleReduction) ?? {};
    expect(sentences.map(({ id, heading }) => [id, heading ?? false])).toEqual([
      ['s1-s1', true],
      ['c1-1-s1', true],
      ['c1-1-s2', false],
      ['c1-2-s1', false],
    ]);
  });

  it('says where a sentence was repaired, and what the seed has there', () => {
    const repaired = document('repaired', {
      clauses: [clause('c1', [['加强作业管理。', 'double-reduction/homework']])],
      edits: [
        {
          span: [2, 4],
          from: '浣滀',
          to: '作业',
          rule: 'byte-shift',
          confidence: 'certain',
          by: 'rule',
        },
      ],
    });
    expect(compareCell(repaired, doubleReduction)?.sentences[0]?.repairs).toEqual([
      { start: 2, end: 4, kind: 'repair', note: '复原，原始文件作“浣滀”', id: 'e2-4' },
    ]);
    expect(compareCell(quanzhou, doubleReduction)?.sentences[0]).not.toHaveProperty('repairs');
  });

  it('is none where the document says nothing', () => {
    expect(compareCell(document('x'), doubleReduction)).toBeNull();
  });
});

it('names in the index what a document says nothing on, and why', () => {
  const index = compareIndex({ documents: [quanzhou], themes });
  expect(index.documents[0]).toMatchObject({
    id: 'quanzhou',
    place: quanzhou.region?.name,
    name: `${quanzhou.region?.name} 2023年工作要点`,
    title: 'quanzhou工作要点',
    level: 'city',
    grade: 'A',
    inferred: false,
    completeness: 'complete',
    reference: { title: 'quanzhou工作要点', number: null },
    empty: { 'vocational-education': 'out-of-scope' },
  });
  expect(index.themes.find(({ id }) => id === 'double-reduction')?.topics).toHaveLength(2);
});

describe('the page', () => {
  const same = ['x', 'y', 'z'].map((id) => ({ ...quanzhou, id }));

  it('offers three documents for each core theme that two or more speak on', () => {
    const { examples } = compareModel({ documents: [quanzhou, ...same], themes });
    expect(examples.map(({ theme }) => theme.id)).toEqual(['double-reduction']);
    expect(examples[0]?.documents.map(({ id }) => id)).toEqual(['quanzhou', 'x', 'y']);
  });

  it('offers nothing where a single document speaks', () => {
    expect(compareModel({ documents: [quanzhou], themes }).examples).toEqual([]);
  });
});

it('agrees with the matrix on every document and theme of the corpus', async () => {
  const corpus = await loadRealCorpus();
  for (const one of corpus.documents) {
    for (const theme of corpus.themes) {
      const cell = cellOf(one, theme);
      const compared = compareCell(one, theme);
      expect(compared !== null, `${one.id} ${theme.id}`).toBe(cell.kind === 'said');
      if (cell.kind !== 'said' || cell.unit === 'clause') continue;
      expect(compared?.sentences).toHaveLength(cell.count);
      const text = new Map(
        one.clauses.flatMap(({ sentences }) => sentences.map(({ id, text }) => [id, text])),
      );
      for (const { id, text: said } of compared?.sentences ?? []) {
        if (text.has(id)) expect(said).toBe(text.get(id));
      }
    }
  }
});
