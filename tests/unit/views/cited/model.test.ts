import { expect, it } from 'vitest';
import { citedModel } from '../../../../src/views/cited/model.ts';
import { at, clause, document, regions } from '../../corpus/fixtures.ts';

const citing = (region: string, ...titles: string[]) =>
  document(`${region}-2023-plan`, {
    region: at(region),
    clauses: [
      {
        ...clause('c1', [['落实有关文件。']]),
        cited: titles.map((title) => ({
          sentence: 'c1-s1',
          title,
          number: null,
          document: null,
          level: null,
          evidence: [],
        })),
      },
    ],
  });

it('the page of cited documents has each work once, and those alone that cite, in the order of the site', () => {
  const documents = [
    citing('qingdao', '残疾人教育条例'),
    citing('jinjiang', '残疾人教育条例', '教育督导条例'),
    document('silent-2023-plan', { region: at('quanzhou') }),
  ];
  const { works, groups, citing: sources, citations } = citedModel({ documents, regions });
  expect(works.map(({ title }) => title).sort()).toEqual(['教育督导条例', '残疾人教育条例']);
  expect(groups.flatMap((group) => group.works)).toHaveLength(works.length);
  expect(sources.map(({ id }) => id)).toEqual(['qingdao-2023-plan', 'jinjiang-2023-plan']);
  expect(citations).toBe(3);
});
