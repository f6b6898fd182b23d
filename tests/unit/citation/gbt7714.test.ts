import { describe, expect, it } from 'vitest';
import { gbt7714, type Reference } from '../../../src/citation/gbt7714.ts';

const haining: Reference = {
  issuers: ['海宁市人民政府办公室'],
  title: '海宁市教育高质量发展行动方案（2023—2025年）',
  number: '海政办发〔2022〕45号',
  date: '2023-01-11',
  accessed: '2026-08-01',
  url: 'https://example.org/documents/haining-2023-action/#c2-1-3',
  pinpoint: '二/(一)/3',
};

describe('a reference after GB/T 7714—2025', () => {
  it('names issuer, title, number, type, days, address and the place of the quotation', () => {
    expect(gbt7714(haining)).toBe(
      '海宁市人民政府办公室. 海宁市教育高质量发展行动方案（2023—2025年）：海政办发〔2022〕45号[EB/OL]. ' +
        '（2023-01-11）[2026-08-01]. https://example.org/documents/haining-2023-action/#c2-1-3. ' +
        '引文位置：二/(一)/3',
    );
  });

  it('sets a full-width comma between two issuers', () => {
    const issuers = ['中共嘉兴市南湖区委教育工委', '嘉兴市南湖区教育局'];
    expect(gbt7714({ ...haining, issuers })).toMatch(
      /^中共嘉兴市南湖区委教育工委，嘉兴市南湖区教育局\. /,
    );
  });

  it('names three of four issuers', () => {
    const issuers = ['甲局', '乙局', '丙局', '丁局'];
    expect(gbt7714({ ...haining, issuers })).toMatch(/^甲局，乙局，丙局，等\. /);
    expect(gbt7714({ ...haining, issuers: issuers.slice(0, 3) })).toMatch(/^甲局，乙局，丙局\. /);
  });

  it('begins with the title where the issuer is unknown', () => {
    expect(gbt7714({ ...haining, issuers: [] })).toMatch(/^海宁市教育高质量/);
  });

  it('leaves out what is unknown, with its punctuation', () => {
    const bare = gbt7714({
      issuers: [],
      title: '2023年全市教育工作要点',
      number: null,
      date: null,
      accessed: null,
      url: 'https://example.org/',
      pinpoint: null,
    });
    expect(bare).toBe('2023年全市教育工作要点[EB/OL]. https://example.org/');
  });

  it('sets the day of the visit alone where the day of publication is unknown', () => {
    expect(gbt7714({ ...haining, date: null })).toContain('[EB/OL]. [2026-08-01]. https:');
  });
});
