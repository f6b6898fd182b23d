import { describe, expect, it } from 'vitest';
import { gbt7714 } from '../../../src/citation/gbt7714.ts';
import { documentNote, restorationNote } from '../../../src/citation/quotation-note.ts';

describe('the note on a quotation', () => {
  it('is none where every word is the source’s own', () => {
    expect(restorationNote([], false)).toBeNull();
  });

  it('names the words that were restored in their order, each once', () => {
    expect(restorationNote(['向', '各项', '向'], false)).toBe('（引文“向”“各项”据原始文件复原）');
  });

  it('says so where words of the seed were only taken out', () => {
    expect(restorationNote([''], false)).toBe('（引文文字据原始文件复原）');
  });

  it('warns of damage, apart from what was restored', () => {
    expect(restorationNote([], true)).toBe('（引文有乱码，未能复原）');
    expect(restorationNote(['向'], true)).toBe('（引文“向”据原始文件复原；引文有乱码，未能复原）');
  });
});

describe('the note on a whole document', () => {
  it('is none where every word is the source’s own', () => {
    expect(documentNote({ restored: false, damaged: false })).toBeNull();
  });

  it('counts and names nothing across so many words', () => {
    expect(documentNote({ restored: true, damaged: true })).toBe(
      '（文中部分句子文字据原始文件复原；文中部分句子原始文件有乱码，未能复原）',
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
  const note = restorationNote(['向'], false);

  it('has it right behind the place of the quotation', () => {
    expect(gbt7714({ ...reference, pinpoint: '二/1', note })).toMatch(
      /\. 引文位置：二\/1（引文“向”据原始文件复原）$/u,
    );
  });

  it('keeps it where a whole document is cited', () => {
    expect(gbt7714({ ...reference, pinpoint: null, note })).toMatch(
      /#c2-1\. （引文“向”据原始文件复原）$/u,
    );
  });

  it('is the same as before where there is nothing to say', () => {
    expect(gbt7714({ ...reference, pinpoint: '二/1', note: null })).toBe(
      gbt7714({ ...reference, pinpoint: '二/1' }),
    );
  });
});
