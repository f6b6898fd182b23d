import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPinyin } from '../../../../src/ingest/restore/pinyin.ts';
import { replace, untouched } from '../../../../src/text/edited.ts';
import { seeds } from '../../../support/ingest.ts';

const bare = (text: string) => replace(untouched(text), findPinyin(text)).text;
/** Makes a text one whose readings are proven. */
const ANNOTATED = '國(guó)家課(kè)程與教學(xué)';

describe('readings in brackets', () => {
  it.each([
    ['with a tone', '現(xiàn)將', '現將'],
    ['without, in a text that has others', `${ANNOTATED}教(jiao)育`, '國家課程與教學教育'],
    ['twice', `${ANNOTATED}全國(guo)(guo)統一`, '國家課程與教學全國統一'],
    ['with a blank before the bracket closes', '會(huì )議', '會議'],
    ['with a blank behind the one that opens', '會( huì)議', '會議'],
    ['in full-width brackets', '會（huì）議', '會議'],
    ['behind a sign', '減”(jiǎn)政策', '減”政策'],
    ['behind a letter that damage left', '偨Y(jié)提升', '偨Y提升'],
    ['with the letters of fonts for readings', '國(ɡuó)家', '國家'],
    ['with a number for the tone', `${ANNOTATED}教(jiao4)育`, '國家課程與教學教育'],
    ['of a word', '教育(jiàoyù)局', '教育局'],
    ['of several characters', '教育(jiào yù)局', '教育局'],
  ])('go %s', (_, text, expected) => {
    expect(bare(text)).toBe(expected);
  });

  it.each(['(G20)', '(试行)', '（VR）', '(2023—2025年)', '(a)', '(i)', '(an)', '(Word)', '(e)'])(
    'are never the real bracket %s, even in a text full of readings',
    (bracket) => {
      expect(bare(`${ANNOTATED}推进联盟${bracket}建设`)).toBe(
        `國家課程與教學推进联盟${bracket}建设`,
      );
    },
  );

  it('need proof where they have no tone', () => {
    expect(bare('教(jiao)育与管理(he)')).toBe('教(jiao)育与管理(he)');
  });

  it('go one and all, and real brackets stay, whatever their order', () => {
    const readings = fc.constantFrom('國(guó)', '務(wù )', '教(jiao)', '國(guo)(guo)', '減”(jiǎn)');
    const real = fc.constantFrom(
      ...[
        '联盟(G20)',
        '方案(试行)',
        '虚拟现实(VR)',
        '第一项(a)',
        '第二项(i)',
        '一个(an)',
        '指标(e)',
      ],
      ...['平台(App)', '年级(1)', '课程(5+2)', '（2022版）', '园(班)', '(K12)'],
    );
    const pieces = fc.oneof(
      readings.map((text) => ({ text, left: text.replace(/[(（][^)）]{1,6}[)）]/gu, '') })),
      real.map((text) => ({ text, left: text })),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = bare([ANNOTATED, ...parts.map(({ text }) => text)].join('，'));
        expect(text).toBe(['國家課程與教學', ...parts.map(({ left }) => left)].join('，'));
      }),
    );
  });

  it.each(seeds)('are all gone from the text of $file, damage aside', ({ text }) => {
    const left = bare(text).match(
      /[(（][^()（）]{0,8}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][^()（）]{0,8}[)）]/gu,
    );
    expect(left).toBeNull();
  });
});
