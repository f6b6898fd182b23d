import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGarbled } from '../../../../src/ingest/restore/garbled.ts';
import { flagGarbled, restore } from '../../../../src/ingest/restore/index.ts';
import { rebuild, replace, seedSpan, untouched } from '../../../../src/ingest/restore/restored.ts';

const TRADITIONAL = '為貫徹落實黨的教育方針,推進義務教育優質均衡發展,辦好每一所學校';

describe('restore', () => {
  it('takes readings in brackets out, toned and untoned, once and twice', () => {
    const seed = '國(guó)家課(kè)程與教學(xué)改革,全國(guo)(guo)統一,開會(huì )研究';
    expect(restore(seed).text).toBe('国家课程与教学改革,全国统一,开会研究');
  });

  it('leaves brackets alone that say something', () => {
    for (const bracket of ['(G20)', '(试行)', '（VR）', '(2023—2025年)', '(a)', '(i)']) {
      expect(restore(`推进联盟${bracket}建设`).text).toBe(`推进联盟${bracket}建设`);
    }
  });

  it('turns traditional characters into simplified ones without changing words', () => {
    expect(restore(`${TRADITIONAL},用好資訊平臺`).text).toBe(
      '为贯彻落实党的教育方针,推进义务教育优质均衡发展,办好每一所学校,用好资讯平台',
    );
  });

  it('leaves a simplified text alone, rare forms and names included', () => {
    const seed = '中国人民大学附属中学乾县分校著名校友瞭望，落实“双减”政策要求。';
    expect(restore(seed)).toMatchObject({ text: seed, edits: [] });
  });

  it('flags a run that was read one byte late, and only that', () => {
    const seed = '推行优质分校的“二级总?!蹦J剑略鲛k学组合5个。这样做好吗?好。是A还是B?';
    const restored = restore(seed);
    const flags = flagGarbled(restored, findGarbled(restored));
    expect(flags.map(({ span }) => seed.slice(...(span ?? [0, 0])))).toEqual(['?!蹦J剑略鲛k']);
  });

  it('can be rebuilt from the seed and its edits, whatever the text', () => {
    const pieces = fc.constantFrom(
      '國(guó)',
      '教(jiao)',
      '學',
      '(G20)',
      '学',
      '，',
      '\n',
      '😀',
      '?',
      'A',
      '教育',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const seed = parts.join('');
        const restored = restore(seed);
        expect(rebuild(seed, restored.edits, [0, seed.length])).toBe(restored.text);
      }),
    );
  });
});

describe('replace', () => {
  it('records each change with its place in the seed, also after earlier changes', () => {
    const first = replace(untouched('甲(a)乙丙'), [
      { start: 1, end: 4, to: '', rule: 'x', confidence: 'certain' },
    ]);
    const second = replace(first, [
      { start: 2, end: 3, to: '丁', rule: 'y', confidence: 'likely' },
    ]);
    expect(second.text).toBe('甲乙丁');
    expect(second.edits.map(({ span, from, to }) => [span, from, to])).toEqual([
      [[1, 4], '(a)', ''],
      [[5, 6], '丙', '丁'],
    ]);
    expect(seedSpan(second, 0, 1)).toEqual([0, 4]);
    expect(seedSpan(second, 1, 3)).toEqual([4, 6]);
  });

  it('refuses changes that overlap, and a second change of the same characters', () => {
    const change = { to: '', rule: 'x', confidence: 'certain' } as const;
    const overlapping = [
      { start: 0, end: 2, ...change },
      { start: 1, end: 3, ...change },
    ];
    expect(() => replace(untouched('甲乙丙'), overlapping)).toThrow(RangeError);
    const once = replace(untouched('甲乙丙'), [{ start: 1, end: 2, ...change }]);
    expect(() => replace(once, [{ start: 0, end: 2, ...change }])).toThrow(RangeError);
  });
});
