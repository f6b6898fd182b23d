import { describe, expect, it } from 'vitest';
import { INDICATORS, load, problemsOf } from './project.ts';

const FILE = 'content/indicators.yaml';

/** The right indicator with lines changed, and others behind it. */
const withLines = (changes: { [from: string]: string }, more = '') =>
  problemsOf({
    [FILE]:
      Object.entries(changes).reduce((text, [from, to]) => text.replace(from, to), INDICATORS) +
      more,
  });

const another = (id: string, name: string, terms: string, rest = '') => `- id: ${id}
  name: ${name}
  theme: double-reduction
  units: [分钟]
  denominator: null
  terms: ${terms}
  caution: null
${rest}`;

describe('indicators', () => {
  it('are loaded in the order of their file', async () => {
    const { content, problems } = await load({
      [FILE]: INDICATORS + another('a-sleep', '睡眠时间', '[睡眠…时间]'),
    });
    expect(problems).toEqual([]);
    expect(content.indicators.map(({ id }) => id)).toEqual(['homework-time', 'a-sleep']);
    expect(content.indicators[0]?.exceptions).toEqual([]);
  });

  it('are missed where their file is', async () => {
    expect(await problemsOf({ [FILE]: null })).toEqual([`${FILE}: does not exist. Put it back.`]);
  });

  it('have ids and names of their own', async () => {
    const problems = await withLines({}, another('homework-time', '书面作业时间', '[睡眠]'));
    expect(problems).toEqual([
      `${FILE}: line 8: the indicator "homework-time" stands twice. Make one of the two, or rename one.`,
      `${FILE}: line 9: the name 书面作业时间 is already that of "homework-time". Say in the names in what they differ.`,
    ]);
  });

  it('name themes and documents that there are', async () => {
    const say = '  include:\n    - { document: quanzhou-2023-pan, quote: 六十, reason: 上文 }\n';
    const problems = await withLines({ 'theme: double-reduction': 'theme: double-reducton' }, say);
    expect(problems).toEqual([
      `${FILE}: line 3: the theme "double-reducton" does not exist. Did you mean "double-reduction"?`,
      `${FILE}: line 9: the document "quanzhou-2023-pan" does not exist. Did you mean "quanzhou-2023-plan"?`,
    ]);
  });

  it.each([
    ['no terms', '[]', 'line 6: it has no terms'],
    ['an empty term', '["作业", " "]', 'the term " " is empty'],
    ['a term that is empty beside its …', '["作业…"]', 'the term "作业…" is empty'],
    ['a term twice', '[作业, 作业]', 'the term "作业" stands twice'],
  ])('do not have %s', async (_what, terms, message) => {
    const problems = await withLines({ '[书面作业…时间]': terms });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(message);
    expect(problems[0]).toMatch(/line 6/);
  });

  it('say why their values are not to be compared as they are', async () => {
    expect(await withLines({}, '  comparable: never\n')).toEqual([
      `${FILE}: line 8: it is "never" without a reason. Say in \`caution\` why the values cannot be compared as they are.`,
    ]);
    const said = { 'caution: null': 'caution: 各地口径不同。' };
    expect(await withLines(said, '  comparable: never\n')).toEqual([]);
  });

  it('have a unit', async () => {
    const problems = await withLines({ '[分钟]': '[]' });
    expect(problems).toEqual([
      `${FILE}: line 4: it has no unit. Write what the values are counted in, such as "%".`,
    ]);
  });

  it('have no term that an exception lets find nothing', async () => {
    const problems = await withLines({}, '  exceptions: [作业]\n');
    expect(problems).toEqual([
      `${FILE}: line 6: the term "书面作业…时间" holds the exception "作业", so that it finds nothing. Take one of the two out.`,
    ]);
  });

  it('do not claim the same figures', async () => {
    const wider = another('writing', '作业时间', '[作业…时间]');
    expect(await withLines({}, wider)).toEqual([
      `${FILE}: line 13: the term "作业…时间" overlaps with "书面作业…时间" of "homework-time". Name in \`exceptions\` of the wider one what belongs to the narrower one.`,
    ]);
    expect(await withLines({}, `${wider}  exceptions: [书面]\n`)).toEqual([]);
    expect(await withLines({}, wider.replace('分钟', '小时'))).toEqual([]);
  });
});
