import { describe, expect, it } from 'vitest';
import { benchmarks } from '../../../../src/corpus/benchmark.ts';
import {
  type Group,
  type Row,
  sentenceOf,
  themeGroups,
  topicGroups,
} from '../../../../src/views/document/benchmark-model.ts';
import { profileWords } from '../../../../src/views/shared/profile/words.ts';
import * as f from '../../corpus/fixtures.ts';

const row = (name: string, share: number, changes: Partial<Row> = {}): Row => ({
  key: `theme:${name}`,
  name,
  hue: 0,
  share,
  label: '',
  others: { n: 4, min: 0, lower: 0, median: 0.1, upper: 0.2, max: 0.2 },
  reason: null,
  clauses: 1,
  sentences: null,
  stands: null,
  fine: false,
  ...changes,
});
const group = (...rows: Row[]): Group[] => [{ heading: null, rows }];

describe('the sentence of a chart', () => {
  it('names what is farthest from the others first, and counts what it does not name', () => {
    const more = [0.3, 0.5, 0.4, 0.35].map((share, at) =>
      row(`主题${at + 1}`, share, { stands: 'more' }),
    );
    const less = row('经费', 0, { stands: 'less' });
    expect(sentenceOf(group(...more, less, row('其他', 0.1)))).toBe(
      '比其余文件都多的：主题2（50%，中位数10%）、主题3（40%，中位数10%）、主题4（35%，中位数10%）等4项；比其余文件都少的：经费（0%，中位数10%）。',
    );
  });

  it('says that nothing stands out, or that too few can be compared', () => {
    expect(sentenceOf(group(row('经费', 0.1)))).toBe(profileWords.standsAmong);
    expect(sentenceOf(group(row('经费', 0.1, { others: null })))).toBe(profileWords.tooFew(0));
  });
});

describe('the rows of a document', () => {
  const speaking = f.clause('c1', [['控制作业总量。', 'double-reduction/homework']], ['teachers']);
  const [benchmark] = benchmarks({
    documents: [
      f.document('a', { clauses: [speaking] }),
      f.document('b', { clauses: [f.clause('c1', [['适时开会。']])] }),
    ],
    themes: f.themes,
    regions: f.regions,
  });
  if (!benchmark) throw new Error();

  it('say what they count, or why there is nothing', () => {
    const said = themeGroups(benchmark)[0]?.rows.map(({ label, reason }) => [label, reason]);
    expect(said).toEqual([
      ['1条 100%', null],
      ['超出范围', '超出范围'],
      ['1条 100%', null],
    ]);
  });

  it('have no place on the axis where the theme is out of scope', () => {
    expect(themeGroups(benchmark)[0]?.rows.map(({ share }) => share)).toEqual([1, null, 1]);
  });

  it('are the topics of the themes in scope, and the names of the others', () => {
    const { groups, left } = topicGroups(benchmark);
    expect(groups.map(({ heading }) => heading)).toEqual(['double-reduction']);
    expect(groups[0]?.rows.map(({ label }) => label)).toEqual(['1句 100%', '未提及']);
    expect(groups[0]?.rows.map(({ key }) => key)).toContain('topic:double-reduction/homework');
    expect(left).toEqual(['vocational-education']);
  });
});
