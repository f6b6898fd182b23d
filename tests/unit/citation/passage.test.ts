import { describe, expect, it } from 'vitest';
import {
  type CitedPassage,
  passageReference,
  referenceSource,
} from '../../../src/citation/passage.ts';
import * as f from '../corpus/fixtures.ts';

const document = f.document('qz', {
  issuers: ['泉州市教育局'],
  title: '2023年泉州市普通中学教育工作要点',
  published: '2023-05-18',
});
const passage: CitedPassage = {
  place: '二/4 第3句',
  url: 'https://example.org/documents/qz/#c2-4-s3',
  accessed: '2026-08-01',
  restored: [],
  damaged: false,
  trust: '来源A级',
};

describe('the reference to a passage', () => {
  it('says in one line where its words stand and how far they can be relied on', () => {
    expect(passageReference(referenceSource(document), passage)).toBe(
      '泉州市教育局. 2023年泉州市普通中学教育工作要点[EB/OL]. （2023-05-18）[2026-08-01]. ' +
        'https://example.org/documents/qz/#c2-4-s3. 引文位置：二/4 第3句〔来源A级〕',
    );
  });

  it('says which of the words were restored, and that they are damaged', () => {
    const cited = { ...passage, restored: ['双减', '双减', '政策'], damaged: true };
    expect(passageReference(referenceSource(document), cited)).toContain(
      '引文位置：二/4 第3句（引文“双减”“政策”据原始文件复原；引文有乱码，未能复原）〔来源A级〕',
    );
  });

  it('is called after the notice where the document has no title of its own', () => {
    const named = referenceSource({ ...document, title: null, noticeTitle: '关于印发要点的通知' });
    expect(passageReference(named, passage)).toContain('关于印发要点的通知[EB/OL]');
  });
});
