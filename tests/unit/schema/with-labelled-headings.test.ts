import { expect, it } from 'vitest';
import { withLabelledHeadings } from '../../../src/schema/with-labelled-headings.ts';
import { ingestText } from '../../support/ingest.ts';

it('lets headings speak that have labels, in the order of the text', () => {
  const document = ingestText(
    '一、全面落实“双减”\n（一）优化课后服务\n1.推进扩面。\n2.推进提质。\n二、加强党建\n1.抓好学习。',
  );
  const speaking = withLabelledHeadings(document);
  expect(speaking.map(({ id, label }) => [id, label])).toEqual([
    ['s1', '一'],
    ['s1-1', '一/(一)'],
    ['c1-1-1', '一/(一)/1'],
    ['c1-1-2', '一/(一)/2'],
    ['c2-1', '二/1'],
  ]);
  expect(speaking[0]).toMatchObject({
    themes: ['double-reduction'],
    sentences: [{ id: 's1-s1', text: '全面落实“双减”' }],
  });
});

it('gives the clauses alone where no heading has a label', () => {
  const document = ingestText('一、加强党建\n1.抓好学习。');
  expect(withLabelledHeadings(document)).toBe(document.clauses);
});
