/** Corrections of a record: each stands where its quotation does, exactly once. */
import { describe, expect, it } from 'vitest';
import { digest, load, problemsOf, RECORD, recordOf, SEED } from './project.ts';

describe('corrections', () => {
  const corrected = (...corrections: { quote: string; replace: string; reason?: string }[]) =>
    problemsOf({
      [RECORD]: recordOf({
        corrections: corrections.map((one) => ({ reason: '与原件核对', ...one })),
      }),
    });

  it('are taken where their quotation stands exactly once', async () => {
    expect(await corrected({ quote: '双减', replace: '五项管理' })).toEqual([]);
  });

  it('name the nearest place where the quotation stands nowhere', async () => {
    const problems = await corrected({ quote: '落实“双碱”', replace: '落实“双减”' });
    expect(problems).toEqual([
      `${RECORD}: line 22: the quotation "落实“双碱”" occurs 0 times in the restored text. Quote the text as the page shows it, on one line. Did you mean …、总体要求 1.【落实“双减”】。 …?`,
    ]);
  });

  it('show the places where the quotation stands several times', async () => {
    const text = `${SEED}2.落实课后服务。\n`;
    const problems = await problemsOf({
      'seeds/a.txt': text,
      [RECORD]: recordOf({
        seed: { file: 'a.txt', sha256: digest(text) },
        corrections: [{ quote: '落实', replace: '抓好', reason: '与原件核对' }],
      }),
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('occurs 2 times');
    expect(problems[0]).toContain('【落实】“双减”');
    expect(problems[0]).toContain('【落实】课后服务');
  });

  const relabelled = (labels: { add?: string[]; remove?: string[] }, quote = '双减') =>
    problemsOf({
      [RECORD]: recordOf({ corrections: [{ quote, labels, reason: '与原件核对' }] }),
    });

  it('may change labels instead of words, by the names of the themes', async () => {
    expect(await relabelled({ add: ['double-reduction/homework'] })).toEqual([]);
    expect(await relabelled({ add: ['double-reduction/homwork'] })).toEqual([
      expect.stringMatching(
        /line \d+: the label "double-reduction\/homwork" does not exist\. Did you mean "double-reduction\/homework"\?/,
      ),
    ]);
    const both = ['double-reduction/homework'];
    expect(await relabelled({ add: both, remove: both })).toEqual([
      expect.stringContaining('is both added and removed'),
    ]);
  });

  it('of labels stand exactly once, like those of words', async () => {
    expect(await relabelled({ add: ['double-reduction/homework'] }, '双碱')).toEqual([
      expect.stringContaining('occurs 0 times'),
    ]);
  });

  it('say either what replaces the words or which labels change', async () => {
    const problems = await problemsOf({
      [RECORD]: recordOf({ corrections: [{ quote: '双减', reason: '与原件核对' }] }),
    });
    expect(problems).toEqual([
      expect.stringContaining('say either what replaces the quotation or which labels change'),
    ]);
  });

  it('may not cross each other', async () => {
    const problems = await corrected(
      { quote: '落实“双', replace: '抓好“双' },
      { quote: '双减', replace: '减负' },
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('same place as that of correction 1');
  });

  it('need a reason, a change and one line', async () => {
    for (const wrong of [
      { quote: '双减', replace: '减负', reason: ' ' },
      { quote: '双减', replace: '双减' },
      { quote: '双\n减', replace: '减负' },
      { quote: '', replace: '减负' },
    ])
      expect(await corrected(wrong)).toHaveLength(1);
  });

  it('are all reported with everything else that is wrong', async () => {
    const { problems } = await load({
      'seeds/b.txt': '',
      [RECORD]: recordOf({ corrections: [{ quote: '没有', replace: '有', reason: '核对' }] }),
    });
    expect(problems.map(({ file }) => file)).toEqual([RECORD, 'seeds/b.txt', 'seeds/b.txt']);
  });
});
