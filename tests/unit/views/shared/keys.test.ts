import { describe, expect, it } from 'vitest';
import { litAmong, readKeys } from '../../../../src/views/shared/figure/keys.client.ts';

/** Marks of one chart, or of several where a chart's name stands before: `2|theme:funding`. */
const marks = (...written: string[]) =>
  written.map((one) => {
    const [keys = '', chart = '1'] = one.split('|').reverse();
    return { keys: readKeys(keys), chart };
  });
const lit = (pointed: string, ...written: string[]) => {
  const answers = litAmong(readKeys(pointed), marks(...written));
  return written.filter((_, at) => answers[at]);
};

describe('keys', () => {
  it('are parted by blanks, and may be none', () => {
    expect([...readKeys(' theme:funding  document:a\n')]).toEqual(['theme:funding', 'document:a']);
    expect(readKeys('').size).toBe(0);
    expect(readKeys(null).size).toBe(0);
  });
});

describe('what lights up', () => {
  it('is the same thing in every chart', () => {
    expect(lit('theme:a', 'theme:a', 'theme:b', '2|theme:a')).toEqual(['theme:a', '2|theme:a']);
  });

  it('is what holds all of it, and what is a part of it', () => {
    expect(lit('document:x', '2|document:x theme:a', 'document:y theme:a')).toEqual([
      '2|document:x theme:a',
    ]);
    expect(lit('document:x theme:a', 'document:x', 'theme:a', 'theme:b')).toEqual([
      'document:x',
      'theme:a',
    ]);
  });

  it('is not what shares a part with it only', () => {
    expect(lit('document:x theme:a', 'document:y theme:a', 'document:x theme:b')).toEqual([]);
  });

  it('is the far end of the curves of a document, in their chart alone', () => {
    const curve = 'cited:w1 document:x';
    expect(lit('document:x', curve, 'cited:w1', 'cited:w2', '2|cited:w1')).toEqual([
      curve,
      'cited:w1',
    ]);
  });

  it('is the two ends of a curve, and no other curve', () => {
    const all = ['cited:w1 document:x', 'cited:w1 document:y', 'cited:w1', 'document:x'];
    expect(lit('cited:w1 document:x', ...all)).toEqual([
      'cited:w1 document:x',
      'cited:w1',
      'document:x',
    ]);
  });

  it('is nothing where nothing is pointed at, and never what stands for nothing', () => {
    expect(lit('', 'theme:a', '')).toEqual([]);
    expect(lit('theme:a', '')).toEqual([]);
  });
});
