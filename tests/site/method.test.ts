/** What the method page says of the labels is what the same code says here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { document as contract } from '../../src/schema/document.ts';
import { ratios, type Score } from '../../src/tasks/eval/labels/index.ts';
import { scoreProject } from '../eval/labels.ts';
import { dist } from './site.ts';

const $ = load(readFileSync(join(dist, 'method/index.html'), 'utf8'));
const { ingest, unseen, blind } = await scoreProject('.');

/** Rows of the table of a set: name, precision, recall, F1, hits, extra, missed. */
const rowsOf = (set: string) =>
  $(`#scores-${set}`)
    .closest('.score-set')
    .find('tbody tr')
    .toArray()
    .map((row) =>
      $(row)
        .children()
        .toArray()
        .map((cell) => $(cell).text()),
    );

const percent = (share: number) => `${(Math.floor(share * 1000) / 10).toFixed(1)}%`;

const MEASURES: [string, string][] = [
  ['句子的主题', 'themes'],
  ['句子的议题', 'topics'],
  ['条款的主题', 'clause themes'],
  ['目标值', 'targets'],
  ['责任单位', 'bodies'],
  ['引用文件', 'cited'],
  ['双减', 'double-reduction'],
  ['优质均衡', 'balanced-development'],
  ['特殊教育', 'special-education'],
  ['职业教育', 'vocational-education'],
];

describe.each<[string, Score]>([
  ['corpus', ingest],
  ['unseen', unseen],
  ['blind', blind],
])('the figures of the set %s', (set, score) => {
  it('are those of npm run eval:labels, with what they were counted from', () => {
    const wanted = MEASURES.flatMap(([name, measure]) => {
      const count = score.counts.get(measure);
      if (!count) return [];
      const { precision, recall, f1 } = ratios(count);
      const counts = [count.hit, count.extra, count.missed].map(String);
      return [[name, ...[precision, recall, f1].map(percent), ...counts]];
    });
    expect(rowsOf(set)).toEqual(wanted);
  });

  it('say how large the sample is', () => {
    const size = $(`#scores-${set} .quantity`).text();
    expect(size).toBe(`${score.documents}份，${score.sentences}句`);
  });
});

it('lists every clause that belongs to no theme, with a link to it', () => {
  const summaries: { id: string }[] = JSON.parse(
    readFileSync(join(dist, 'data/documents.json'), 'utf8'),
  );
  const unsorted = summaries.flatMap(({ id }) => {
    const text = readFileSync(join(dist, `data/documents/${id}.json`), 'utf8');
    return contract
      .parse(JSON.parse(text))
      .clauses.filter(({ themes }) => themes.length === 0)
      .map((clause) => `/documents/${id}/#${clause.id}`);
  });
  const listed = $('.unsorted a')
    .toArray()
    .map((link) => $(link).attr('href'));
  expect(listed).toEqual(unsorted.slice(0, 60));
});
