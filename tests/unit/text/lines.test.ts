import { describe, expect, it } from 'vitest';
import { moveLines, rawLines, splitLines } from '../../../src/text/lines.ts';

describe('lines', () => {
  it('are what a text says between its breaks, without the white space around it', () => {
    expect(splitLines('  一、总体要求\u3000\r\n\n\u200b二、措施')).toEqual([
      { start: 2, end: 8, text: '一、总体要求' },
      { start: 13, end: 17, text: '二、措施' },
    ]);
  });

  it('stand with their white space where a rule looks for it', () => {
    expect([...rawLines(' 一\n\n二')]).toEqual([
      { line: ' 一', start: 0 },
      { line: '', start: 3 },
      { line: '二', start: 4 },
    ]);
  });

  it('follow what is replaced before them and in them', () => {
    const before = '甲乙\n丙丁\n戊';
    const lines = splitLines(before);
    const replacements = [
      { start: 1, end: 2, to: '乙乙' },
      { start: 3, end: 4, to: '' },
    ];
    const after = '甲乙乙\n丁\n戊';
    expect(moveLines(lines, replacements, after)).toEqual(splitLines(after));
  });
});
