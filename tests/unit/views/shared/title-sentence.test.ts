import { describe, expect, it } from 'vitest';
import { titleSentence } from '../../../../src/views/shared/passage/title-sentence.ts';
import * as f from '../../corpus/fixtures.ts';

const clause = (heading: string, ...sentences: string[]) => ({
  ...f.clause(
    'c1',
    sentences.map((text) => [text] as const),
  ),
  heading,
});

describe('titleSentence', () => {
  it('finds the sentence that is the heading, with its full stop', () => {
    const { title, rest } = titleSentence(clause('提高作业质量', '提高作业质量。', '压减总量。'));
    expect(title?.text).toBe('提高作业质量。');
    expect(rest.map(({ text }) => text)).toEqual(['压减总量。']);
  });

  it('leaves a text whose heading is only its first words in one piece', () => {
    const { title, rest } = titleSentence(clause('总体要求', '总体要求:以党的教育方针为指导。'));
    expect(title).toBeNull();
    expect(rest).toHaveLength(1);
  });
});
