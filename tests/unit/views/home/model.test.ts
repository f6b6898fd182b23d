import { expect, it } from 'vitest';
import type { Document } from '../../../../src/schema/document.ts';
import { homeModel } from '../../../../src/views/home/model.ts';
import * as f from '../../corpus/fixtures.ts';

const modelOf = (documents: Document[], added: { readonly [id: string]: string } = {}) =>
  homeModel({
    documents,
    records: new Map(Object.entries(added).map(([id, day]) => [id, { added: day }])),
    themes: f.themes,
    regions: f.regions,
  });

it('counts documents, places and sentences', () => {
  const clauses = [f.clause('c1', [['加强作业管理。'], ['开展课后服务。']])];
  const { documents, places, sentences } = modelOf([
    f.document('a', { region: f.at('quanzhou'), clauses }),
    f.document('b', { region: f.at('quanzhou'), clauses }),
    f.document('c', { region: f.at('qingdao') }),
  ]);
  expect({ documents, places, sentences }).toEqual({ documents: 3, places: 2, sentences: 4 });
});

it('tells how much is said on the core themes only', () => {
  const { core } = modelOf([f.document('a')]);
  expect(core.map(({ theme }) => theme.id)).toEqual(['double-reduction', 'vocational-education']);
});

it('names what was added last, of one day what was published last, and no more than six', () => {
  const old = Array.from({ length: 6 }, (_, at) => f.document(`old-${at}`));
  const documents = [
    ...old,
    f.document('signed', { signed: '2023-04-01' }),
    f.document('published', { signed: '2023-01-01', published: '2023-05-01' }),
    f.document('newest'),
  ];
  const days = { newest: '2024-02-02', signed: '2024-01-01', published: '2024-01-01' };
  const { news } = modelOf(documents, days);
  expect(news.map(({ document, added }) => [document.id, added])).toEqual([
    ['newest', '2024-02-02'],
    ['published', '2024-01-01'],
    ['signed', '2024-01-01'],
    ['old-0', null],
    ['old-1', null],
    ['old-2', null],
  ]);
});
