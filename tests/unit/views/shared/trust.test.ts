import { describe, expect, it } from 'vitest';
import type { Document } from '../../../../src/schema/document.ts';
import { bareName, nameInWords } from '../../../../src/views/shared/place/names.ts';
import { trustOf } from '../../../../src/views/shared/place/trust.ts';
import { trustInWords, trustNotes } from '../../../../src/views/shared/place/words.ts';
import * as f from '../../corpus/fixtures.ts';

const inferred = { ...f.at('qingdao'), certainty: 'inferred' } as NonNullable<Document['region']>;
const from = (changes: object, region: Document['region'] = f.at('qingdao')) => {
  const one = f.document('qd', { region });
  return { ...one, source: { ...one.source, ...changes } };
};

describe('what stands beside the name of a document', () => {
  it('is its grade alone where nothing limits it', () => {
    expect(trustNotes(trustOf(from({})))).toEqual([]);
    expect(trustInWords(trustOf(from({})))).toBe('来源A级');
  });

  it.each([
    [null, '未核'],
    ['truncated-head', '缺开头'],
    ['truncated-tail', '缺结尾'],
    ['truncated-both', '缺首尾'],
  ])('says of a source whose completeness is %s that it is %s', (completeness, name) => {
    expect(trustNotes(trustOf(from({ completeness }))).map((note) => note.name)).toEqual([name]);
  });

  it('says of a place that was concluded that it was', () => {
    const one = from({ grade: 'D', completeness: 'truncated-both' }, inferred);
    expect(nameInWords(one)).toBe('青岛市 2023年工作要点（来源D级，推断，缺首尾）');
    expect(nameInWords(one, 'place')).toBe('青岛市（来源D级，推断，缺首尾）');
  });

  it('says that nobody knows where a text comes from', () => {
    expect(trustInWords(trustOf(from({ grade: null })))).toBe('未定级');
  });

  it('follows a name that itself says nothing of it', () => {
    expect(bareName(from({}, inferred), 'short')).toBe('青岛市 2023年工作要点');
    expect(bareName({ ...from({}), title: '要点' }, 'title')).toBe('要点');
    expect(bareName({ ...from({}), region: null }, 'place')).toBe('地区不明');
  });
});
