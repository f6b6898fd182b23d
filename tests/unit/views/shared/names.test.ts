import { describe, expect, it } from 'vitest';
import type { Document } from '../../../../src/schema/document.ts';
import { absolute, address } from '../../../../src/site/address.ts';
import {
  placeName,
  shortName,
  titleOf,
  yearsOf,
} from '../../../../src/views/shared/place/names.ts';

const region = (certainty: 'stated' | 'inferred'): Document['region'] => ({
  id: 'qingdao',
  code: '370200',
  name: '青岛市',
  level: 'city',
  path: ['山东省', '青岛市'],
  certainty,
});

describe('names', () => {
  it('says of an inferred place that it is inferred', () => {
    expect(placeName({ region: region('inferred') })).toBe('青岛市（推断）');
    expect(placeName({ region: region('stated') })).toBe('青岛市');
  });

  it('does not make up a place', () => {
    expect(placeName({ region: null })).toBe('地区不明');
  });

  it('writes one year once and several as a range', () => {
    expect(yearsOf({ years: { from: 2023, to: 2023 } })).toBe('2023年');
    expect(yearsOf({ years: { from: 2023, to: 2025 } })).toBe('2023—2025年');
    expect(yearsOf({ years: null })).toBeNull();
  });

  it('names a document by place, years and type', () => {
    const years = { from: 2023, to: 2023 };
    expect(shortName({ region: region('stated'), years, type: '工作要点' })).toBe(
      '青岛市 2023年工作要点',
    );
  });

  it('falls back to the notice, then to the id, for a document without a title', () => {
    const id = 'linyi-2022-compulsory';
    expect(titleOf({ title: null, noticeTitle: '关于印发要点的通知', id })).toBe(
      '关于印发要点的通知',
    );
    expect(titleOf({ title: null, noticeTitle: null, id })).toBe(id);
  });
});

describe('address', () => {
  it('closes pages with a slash and puts the passage behind it', () => {
    expect(address.document('linyi-2022-compulsory', 'c2-1-s3')).toBe(
      '/documents/linyi-2022-compulsory/#c2-1-s3',
    );
    expect(address.reading('double-reduction', 'linyi-2022-compulsory')).toBe(
      '/themes/double-reduction/linyi-2022-compulsory/',
    );
  });

  it('escapes the words of a search', () => {
    expect(address.search('课后服务 & 延时')).toBe(
      `/search/?q=${encodeURIComponent('课后服务')}+%26+${encodeURIComponent('延时')}`,
    );
  });

  it('keeps the sub-path of the site in full addresses', () => {
    expect(absolute('/x/matrix/', 'https://example.org')).toBe('https://example.org/x/matrix/');
  });
});
