import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { provision } from '../../../support/national.ts';
import { load, problemsOf } from './project.ts';

const FILE = 'content/national.yaml';
const filed = (changes: object = {}) => ({
  [FILE]: stringify([{ ...provision(), ...changes }]),
});

describe('provisions', () => {
  it('are read with their parts, source and examples', async () => {
    const { content, problems } = await load(filed());
    expect(problems).toEqual([]);
    expect(content.national).toEqual([provision()]);
  });

  it.each([
    [
      'an example that the parts miss',
      { examples: ['三至六年级作业从简。'] },
      'an example of "homework" is not found: "三至六年级作业从简。". Add a word to the part that misses it, or correct it.',
    ],
    [
      'a counter-example that they find',
      { counterexamples: ['三至六年级作业60分钟。'] },
      'a counter-example of "homework" is found, by "三至六年级作业60分钟": "三至六年级作业60分钟。". Narrow a part, add an exception, or correct it.',
    ],
    [
      'parts that miss its own words',
      { text: '作业不超过一小时' },
      'an example of "homework" is not found: "作业不超过一小时". Add a word to the part that misses it, or correct it.',
    ],
    [
      'no examples',
      { examples: [] },
      'the provision "homework" has no examples. Add sentences in which localities restate it.',
    ],
    [
      'a term that stands twice, in another width',
      { exceptions: ['3-6', '３－６'] },
      'the term "３－６" of "homework" stands twice. Take one of the two out.',
    ],
    [
      'a term of quotation marks',
      { about: ['“”'] },
      'the term "“”" of "homework" has nothing to look for. Write words; quotes and blanks do not count.',
    ],
    [
      'a number without a document',
      { document: null, date: null },
      '"homework" has a number and no document. Name the document that it belongs to.',
    ],
    [
      'no document at all',
      { document: null, number: null, date: null },
      'the provision "homework" names no document. Look up the national document that it stands in, or take the entry out.',
    ],
    [
      'no parts and yet examples',
      { parts: undefined, about: [], exceptions: [], counterexamples: [] },
      '"homework" has examples and no parts. Give the parts that find it in the words of a locality, or take them out.',
    ],
  ])('are refused with %s', async (_what, changes, said) => {
    const problems = await problemsOf(filed(changes));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^content\/national\.yaml: line \d+: /);
    expect(problems[0]?.replace(/^.*?line \d+: /, '')).toBe(said);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'www.gov.cn'])(
    'are not linked to what is no page: %s',
    async (url) => {
      const problems = await problemsOf(filed({ url }));
      expect(problems).toEqual([expect.stringContaining('`0.url`')]);
    },
  );
});
