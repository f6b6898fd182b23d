import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findDamage,
  flagGarbled,
  restore as restoreText,
} from '../../../../src/ingest/restore/index.ts';
import {
  placeEdits,
  type Replacement,
  replace,
  seedSpan,
  untouched,
} from '../../../../src/text/edited.ts';
import { rebuild } from '../../../support/rebuild.ts';

const restore = (seed: string, keep?: readonly string[]) => restoreText(untouched(seed), keep);

const TRADITIONAL = '為貫徹落實黨的教育方針,推進義務教育優質均衡發展,辦好每一所學校';

describe('restore', () => {
  it('takes readings out, simplifies and widens signs in one walk', () => {
    const seed = '國(guó)家課(kè)程與教學(xué)改革,全國(guo)(guo)統一,開會(huì )研究';
    expect(restore(seed).text).toBe('国家课程与教学改革，全国统一，开会研究');
  });

  it('turns traditional characters into simplified ones without changing words', () => {
    expect(restore(`${TRADITIONAL},用好資訊平臺`).text).toBe(
      '为贯彻落实党的教育方针，推进义务教育优质均衡发展，办好每一所学校，用好资讯平台',
    );
  });

  it('leaves a simplified text alone, rare forms and names included', () => {
    const seed = '中国人民大学附属中学乾县分校著名校友瞭望，落实“双减”政策要求。';
    expect(restore(seed)).toMatchObject({ text: seed, edits: [] });
  });

  it('leaves Japanese alone, whose characters are its own', () => {
    const text = '学校における支援体制を整備すること。関係機関との連携を推進するものとする。';
    expect(restore(text).text).toBe(text);
  });

  it('simplifies a traditional line of a simplified text, and no other', () => {
    const simplified = '中国人民大学附属中学乾县分校著名校友瞭望，落实“双减”政策要求。\n'.repeat(8);
    expect(restore(`${simplified}推進義務教育優質均衡發展。\n${simplified}`).text).toBe(
      `${simplified}推进义务教育优质均衡发展。\n${simplified}`,
    );
  });

  it('keeps the names that it is told to keep', () => {
    const restored = restore(`${TRADITIONAL}，乾縣鍾村小學`, ['乾縣', '鍾村']);
    expect(restored.text).toMatch(/，乾縣鍾村小学$/);
  });

  it('flags damage that nobody can read, and only that', () => {
    const seed = '推行优质分校的“二级总?剑鲛鲛k学组合5个。这样做好吗?好。是A还是B?';
    const restored = restore(seed);
    const flags = flagGarbled(restored, findDamage(restored));
    expect(flags.map(({ span }) => seed.slice(...(span ?? [0, 0])))).toEqual(['?剑鲛鲛k']);
  });

  it('leaves brackets alone that say something', () => {
    for (const bracket of ['(G20)', '(试行)', '（VR）', '(2023—2025年)', '(a)', '(i)']) {
      const wide = bracket.replace('(', '（').replace(')', '）');
      expect(restore(`推进联盟${bracket}建设`).text).toBe(`推进联盟${wide}建设`);
    }
  });

  it('sees damage, restored or flagged, only where a run was read one byte late', () => {
    const seed = '推行优质分校的“二级总?!蹦J剑略鲛k學组合5个。这样做好吗?好。是A还是B?';
    const restored = restore(seed);
    const shifts = restored.edits
      .filter(({ rule }) => rule === 'byte-shift')
      .map(({ span }) => span);
    const flags = flagGarbled(restored, findDamage(restored)).map(({ span }) => span ?? [0, 0]);
    const places = [...shifts, ...flags];
    expect(places.length).toBeGreaterThan(0);
    for (const [start, end] of places) {
      expect(start).toBeGreaterThanOrEqual(seed.indexOf('?!'));
      expect(end).toBeLessThanOrEqual(seed.indexOf('组合'));
    }
  });

  it('reads a damaged place in every printing of a text', () => {
    const printing = '2.推進強校扶弱校。實行“?恍6鄥^”模式，新增教育集團20個。\n';
    const { text, edits } = restore(`${printing}上一篇：没有了\n${printing}`);
    expect(text.split('实行“一校多区”模式，新增教育集团20个。')).toHaveLength(3);
    expect(edits.filter(({ rule }) => rule === 'byte-shift')).toHaveLength(2);
  });

  it('gives signs between Chinese characters their width back, and no others', () => {
    const narrow = '落实"双减"政策,压减作业总量;各县(市、区)要做到:全面覆盖!';
    expect(restore(narrow).text).toBe(
      '落实“双减”政策，压减作业总量；各县（市、区）要做到：全面覆盖！',
    );
    for (const left of [
      '按5:3:2比例分担',
      '11:26',
      '见http://a.cn/b?c=1',
      '1,000所',
      'G20+',
      '1+X证书',
      'A,B',
    ]) {
      expect(restore(left).text).toBe(left);
    }
  });

  it('takes out blanks between Chinese characters and around numbers in them, never a line’s own', () => {
    expect(restore('达到 90%以上, 公办园达标').text).toBe('达到90%以上，公办园达标');
    expect(restore('  第一章　总 则\n\n  第一条　为了').text).toContain('\n\n  第一条');
    const imprint = '晋江市人民政府办公室            2022年12月28日印发';
    expect(restore(imprint).text).toBe(imprint);
  });

  it('never changes where lines begin and end', () => {
    const pieces = fc.constantFrom(
      '  总 则',
      '学 校, ',
      '\n',
      '\r\n',
      '3 个',
      '(a)',
      '。',
      '&nbsp;',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const seed = parts.join('');
        const breaks = (text: string) => text.replace(/[^\r\n]/gu, '');
        expect(breaks(restore(seed).text)).toBe(breaks(seed));
      }),
    );
  });

  it('can be rebuilt from the seed and its edits, whatever the text', () => {
    const pieces = fc.oneof(
      fc.constantFrom(
        ...['國(guó)', '教(jiao)', '學', '(G20)', '学', '，', ',', '\n', '😀', '?', 'A', '教育'],
        ...['?!蹦J剑略鲛k', '"', '(', ')', ' ', '&nbsp;', '\u200b', ':', '3 个', '，，'],
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const seed = parts.join('');
        const restored = restore(seed);
        expect(rebuild(seed, restored.edits, [0, seed.length])).toBe(restored.text);
        let at = 0;
        for (const { span, from } of restored.edits) {
          expect(seed.slice(...span)).toBe(from);
          expect(span[0]).toBeGreaterThanOrEqual(at);
          at = span[1];
        }
      }),
      { numRuns: 150 },
    );
  });
});

const change = (start: number, end: number, to: string, more: Partial<Replacement> = {}) => ({
  start,
  end,
  to,
  rule: 'x',
  confidence: 'certain' as const,
  ...more,
});

describe('replace', () => {
  it('records each change with its place in the seed, also after earlier changes', () => {
    const first = replace(untouched('甲(a)乙丙'), [change(1, 4, '')]);
    const second = replace(first, [change(2, 3, '丁', { rule: 'y', confidence: 'likely' })]);
    expect(second.text).toBe('甲乙丁');
    expect(second.edits.map(({ span, from, to }) => [span, from, to])).toEqual([
      [[1, 4], '(a)', ''],
      [[5, 6], '丙', '丁'],
    ]);
    expect(seedSpan(second, 0, 1)).toEqual([0, 4]);
    expect(seedSpan(second, 1, 3)).toEqual([4, 6]);
  });

  it('refuses changes that overlap', () => {
    const overlapping = [change(0, 2, ''), change(1, 3, '')];
    expect(() => replace(untouched('甲乙丙'), overlapping)).toThrow(RangeError);
  });

  it('makes one edit of a change to what an earlier one gave, under the weightier rule', () => {
    const damaged = untouched('總?!k学');
    const repaired = replace(damaged, [
      change(1, 4, '校，辦', { rule: 'byte-shift', confidence: 'likely' }),
    ]);
    const simplified = replace(repaired, [
      change(0, 1, '总', { rule: 'simplified' }),
      change(3, 4, '办', { rule: 'simplified' }),
    ]);
    expect(simplified.text).toBe('总校，办学');
    expect(simplified.edits).toEqual([
      expect.objectContaining({ span: [0, 1], from: '總', to: '总', rule: 'simplified' }),
      expect.objectContaining({
        span: [1, 4],
        from: '?!k',
        to: '校，办',
        rule: 'byte-shift',
        confidence: 'likely',
      }),
    ]);
  });

  it('makes one edit of changes of the same characters, from the seed to the last reading', () => {
    const change = (to: string) =>
      ({ start: 1, end: 2, to, rule: 'x', confidence: 'certain' }) as const;
    const twice = replace(replace(untouched('甲乙丙'), [change('丁')]), [change('戊')]);
    expect(twice.text).toBe('甲戊丙');
    expect(twice.edits.map(({ span, from, to }) => [span, from, to])).toEqual([
      [[1, 2], '乙', '戊'],
    ]);
    expect(rebuild('甲乙丙', twice.edits, [0, 3])).toBe('甲戊丙');
  });

  it('takes deletions within a changed range into its edit, and leaves those beside it alone', () => {
    const bare = replace(untouched('(a)甲(b)乙(c)'), [
      change(0, 3, ''),
      change(4, 7, ''),
      change(8, 11, ''),
    ]);
    const changed = replace(bare, [change(0, 2, '丙', { rule: 'y' })]);
    expect(changed.text).toBe('丙');
    expect(changed.edits.map(({ from, to }) => [from, to])).toEqual([
      ['(a)', ''],
      ['甲(b)乙', '丙'],
      ['(c)', ''],
    ]);
  });

  it('keeps no edit that comes to nothing', () => {
    const once = replace(untouched('甲乙'), [change(0, 1, '丙')]);
    expect(replace(once, [change(0, 1, '甲')]).edits).toEqual([]);
  });

  it('only proposes a guess: the text stays, and later changes leave its place alone', () => {
    const guessed = replace(untouched('總?k学'), [change(1, 3, '校', { confidence: 'guess' })]);
    expect(guessed.text).toBe('總?k学');
    expect(guessed.edits).toHaveLength(1);
    const later = replace(guessed, [change(1, 2, '？'), change(3, 4, '學')]);
    expect(later.text).toBe('總?k學');
    expect(placeEdits(later.edits).map(({ start, end }) => [start, end])).toEqual([
      [1, 3],
      [3, 4],
    ]);
    expect(rebuild('總?k学', later.edits, [0, 4])).toBe('總?k學');
  });

  it('shows the seed’s own text where a guess is made, whatever was edited there', () => {
    const bare = replace(untouched('總?驅(qū)W学'), [change(3, 7, '')]);
    const guessed = replace(bare, [change(1, 4, '學', { confidence: 'guess' })]);
    expect(guessed.text).toBe('總?驅(qū)W学');
  });

  it('composes: any changes after any others rebuild from the seed', () => {
    const changes = fc.array(
      fc.record({
        gap: fc.nat(3),
        length: fc.nat(3),
        to: fc.string({ maxLength: 3 }),
        guess: fc.boolean(),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }),
        fc.array(changes, { maxLength: 5 }),
        (seed, rounds) => {
          let restored = untouched(seed);
          for (const round of rounds) {
            let at = 0;
            const replacements: Replacement[] = [];
            for (const { gap, length, to, guess } of round) {
              const start = at + gap;
              const end = start + length;
              if (end > restored.text.length) break;
              const confidence = guess && length > 0 ? 'guess' : 'certain';
              replacements.push(change(start, end, to, { confidence }));
              at = end + 1;
            }
            restored = replace(restored, replacements);
            expect(rebuild(seed, restored.edits, [0, seed.length])).toBe(restored.text);
            expect(restored.origin).toHaveLength(restored.text.length + 1);
          }
        },
      ),
    );
  });
});
