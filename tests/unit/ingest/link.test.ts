import { expect, it } from 'vitest';
import { link } from '../../../src/ingest/link.ts';
import { ingestText } from '../../support/ingest.ts';

const document = (id: string, text: string) => ({ ...ingestText(text), id });

it('tells which cited documents are in the corpus, whatever their brackets and quotes', () => {
  const plan = document(
    'a-2021-plan',
    '某市“十四五”教育发展规划（2021—2025年）\n一、总体要求\n1.推进落实。落实本规划《某市“十四五”教育发展规划》。',
  );
  const points = document(
    'b-2022-points',
    '2022年教育工作要点\n一、推进\n1.落实规划。落实《某市"十四五"教育发展规划》《某市学前教育条例》。',
  );
  const [own, other] = link([plan, points]).map(({ clauses }) =>
    clauses.flatMap(({ cited }) => cited),
  );
  expect(other?.map(({ document }) => document)).toEqual(['a-2021-plan', null]);
  expect(own?.every(({ document }) => document === null)).toBe(true);
});
