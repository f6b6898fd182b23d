import { describe, expect, it } from 'vitest';
import { gbt7714 } from '../../../src/citation/gbt7714.ts';
import { quotationNote } from '../../../src/citation/quotation-note.ts';

const note = (restored: number[], damaged: number[] = []) =>
  quotationNote({ restored, damaged }, 'clause');

describe('the note on a quotation', () => {
  it('is none where every word is the source’s own', () => {
    expect(note([])).toBeNull();
  });

  it('names the sentence whose words were restored', () => {
    expect(note([2])).toBe('（引文第2句文字据原始文件复原）');
  });

  it('names several sentences in their order, and not more than six', () => {
    expect(note([3, 1])).toBe('（引文第1、3句文字据原始文件复原）');
    expect(note([1, 2, 3, 4, 5, 6, 7])).toContain('第1、2、3、4、5、6等句');
  });

  it('warns of damage, apart from what was restored', () => {
    expect(note([], [4])).toBe('（引文第4句原始文件有乱码，未能复原）');
    expect(note([2], [4])).toBe(
      '（引文第2句文字据原始文件复原；引文第4句原始文件有乱码，未能复原）',
    );
  });

  it('does not count sentences across a whole document', () => {
    expect(quotationNote({ restored: [12], damaged: [] }, 'document')).toBe(
      '（文中部分句子文字据原始文件复原）',
    );
  });
});

describe('a reference with a note', () => {
  const reference = {
    issuers: [],
    title: '2022年三明市初等与幼儿教育工作要点',
    number: null,
    date: null,
    accessed: null,
    url: 'https://example.org/#c2-1',
  };

  it('has it right behind the place of the quotation', () => {
    expect(gbt7714({ ...reference, pinpoint: '二/1', note: note([2]) })).toMatch(
      /\. 引文位置：二\/1（引文第2句文字据原始文件复原）$/u,
    );
  });

  it('keeps it where the clause has no number', () => {
    expect(gbt7714({ ...reference, pinpoint: null, note: note([1]) })).toMatch(
      /#c2-1\. （引文第1句文字据原始文件复原）$/u,
    );
  });

  it('is the same as before where there is nothing to say', () => {
    expect(gbt7714({ ...reference, pinpoint: '二/1', note: null })).toBe(
      gbt7714({ ...reference, pinpoint: '二/1' }),
    );
  });
});
