import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut } from '../../../src/compare/cut.ts';
import { differences as differencesOf } from '../../../src/compare/differences.ts';
import { wordsOf } from '../../../src/compare/words.ts';
import { sentence } from './texts.ts';

const differences = (texts: readonly string[]) => differencesOf(texts.map(cut));

/** Own words in [], own figures in {}. */
const show = (...texts: string[]) =>
  differences(texts).map((segments) =>
    segments
      .map(({ text, mark }) =>
        mark === null ? text : mark === 'figure' ? `{${text}}` : `[${text}]`,
      )
      .join(''),
  );

describe('the words of a sentence', () => {
  it('are marked where no other sentence of the row has them', () => {
    expect(show('不断巩固“双减”成效。', '巩固提升“双减”成效。')).toEqual([
      '[不断]巩固“双减”成效。',
      '巩固[提升]“双减”成效。',
    ]);
  });

  it('are marked as figures where they are ones, whole', () => {
    expect(show('普惠率达到90%。', '普惠率达到95%。')).toEqual([
      '普惠率达到{90%}。',
      '普惠率达到{95%}。',
    ]);
    expect(show('到2023年', '到2025年')).toEqual(['到{2023}年', '到{2025}年']);
  });

  it('are the same in wide and in narrow forms', () => {
    expect(show('达到90%', '达到９０％')).toEqual(['达到90%', '达到９０％']);
  });

  it('are not marked where two of three have them', () => {
    expect(show('加强作业管理。', '加强作业设计。', '提升作业设计。')).toEqual([
      '加强作业[管理]。',
      '加强作业设计。',
      '[提升]作业设计。',
    ]);
  });

  it('are the same where a dictionary cuts them at other places', () => {
    const text = '优质均衡和城乡一体化';
    const cuts = (one: string) => wordsOf(cut(one)).map((word) => word.text);
    const recut = ['国家级义务教育', '义务教育', '优质均衡发展', '城乡一体化发展水平', text];
    for (const one of recut) {
      for (const other of recut) {
        if (!one.endsWith(other)) continue;
        const shown = show(one, other);
        expect(shown[1], cuts(one).join('|')).toBe(other);
      }
    }
  });

  it('are not shared for the sake of one character that both happen to have', () => {
    expect(show('信息化管理平台', '优化课程设置')).toEqual(['[信息化管理平台]', '[优化课程设置]']);
    expect(show('新增学位3万个。', '新增学位7.7万个。')).toEqual([
      '新增学位{3万}个。',
      '新增学位{7.7万}个。',
    ]);
  });

  it('leave signs unmarked', () => {
    expect(show('作业，管理', '作业、管理。')).toEqual(['作业，管理', '作业、管理。']);
  });
});

describe('laws', () => {
  const texts = fc.array(fc.oneof(sentence, fc.string({ unit: 'binary' })), {
    minLength: 1,
    maxLength: 4,
  });

  it('all text of all sides is kept exactly', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const joined = differences(given).map((list) => list.map(({ text }) => text).join(''));
        expect(joined).toEqual(given);
      }),
    );
  });

  it('the order of the texts does not matter', () => {
    fc.assert(
      fc.property(texts, (given) => {
        expect(differences(given.toReversed()).toReversed()).toEqual(differences(given));
      }),
    );
  });

  it('texts that are the same have no marks', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        for (const segments of differences([text, text])) {
          expect(segments.every(({ mark }) => mark === null)).toBe(true);
        }
      }),
    );
  });

  it('what stands in no other text at all is marked', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const [segments = []] = differences([`${text}孤独症学校`, text]);
        const marked = segments.filter(({ mark }) => mark !== null).map((one) => one.text);
        expect(marked.join('')).toContain('孤独症');
      }),
    );
  });
});
