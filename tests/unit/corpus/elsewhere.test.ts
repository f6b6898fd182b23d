import { describe, expect, it } from 'vitest';
import { elsewhere, wordsToLookFor } from '../../../src/corpus/elsewhere.ts';
import { cellOf } from '../../../src/corpus/matrix.ts';
import type { Document } from '../../../src/schema/document.ts';
import { loadRealCorpus, loadSmallCorpus } from './fixtures.ts';

const { documents: invented, themes } = await loadSmallCorpus();
const { documents: real } = await loadRealCorpus();

function themeOf(id: string) {
  const found = themes.find((one) => one.id === id);
  if (!found) throw new Error(`no theme ${id}`);
  return found;
}

const funding = themeOf('funding');

/** A document of one clause, some of whose words are of funding. */
function mentioning(words: readonly string[]): Pick<Document, 'sections' | 'clauses'> {
  const [clause] = invented[0]?.clauses ?? [];
  if (!clause) throw new Error('no clause');
  const mentions = words.map((word, at) => ({
    theme: 'funding',
    sentence: `c1-s${at + 1}`,
    words: [word],
  }));
  return {
    sections: [],
    clauses: [{ ...clause, id: 'c1', label: '一', marker: '一、', mentions }],
  };
}

describe('what another theme holds of one that has no label', () => {
  it('is named by the clause, its words, and the first sentence that holds one', () => {
    expect(elsewhere(mentioning(['经费保障', '专项资金']), funding)).toEqual([
      { anchor: 'c1-s1', label: '一', marker: '一、', words: ['经费保障', '专项资金'] },
    ]);
  });

  it('is only what holds a word to look for: a hint is passed over, and so is its sentence', () => {
    expect(elsewhere(mentioning(['建档立卡']), funding)).toEqual([]);
    expect(elsewhere(mentioning(['建档立卡', '经费保障']), funding)).toEqual([
      { anchor: 'c1-s2', label: '一', marker: '一、', words: ['经费保障'] },
    ]);
  });

  it('is any of its terms where the codebook has no words to look for', () => {
    const { lookFor: _, ...bare } = funding;
    expect(elsewhere(mentioning(['建档立卡']), bare)).toHaveLength(1);
  });
});

it.each([...invented, ...real].map((document) => [document.id, document] as const))(
  'in %s words stand where they are said to, in passages of other themes',
  (_, document) => {
    const passages = [...document.sections, ...document.clauses];
    for (const theme of themes) {
      for (const { anchor, words } of elsewhere(document, theme)) {
        const sentences = document.clauses.flatMap(({ themes: own, sentences }) =>
          sentences.map((sentence) => ({ ...sentence, own })),
        );
        const sentence = sentences.find(({ id }) => id === anchor);
        const text = sentence?.text ?? passages.find(({ id }) => id === anchor)?.heading ?? '';
        expect(
          words.some((word) => text.includes(word)),
          `${anchor} ${words}`,
        ).toBe(true);
        expect(sentence?.own ?? []).not.toContain(theme.id);
      }
    }
  },
);

it('a cell of 三明 leads to the money for 课后服务 that is no clause of its own', () => {
  const sanming = real.find(({ id }) => id === 'sanming-2022-primary');
  const cell = sanming && cellOf(sanming, funding);
  expect(cell).toMatchObject({
    kind: 'incomplete',
    elsewhere: [{ anchor: 'c3-2-s4', label: '三/2', words: ['经费保障'] }],
  });
});

describe('words to look for', () => {
  it('are those of the codebook, for each theme and each topic', () => {
    for (const theme of themes) {
      for (const topic of [null, ...theme.topics]) {
        const words = wordsToLookFor(theme, topic);
        expect(words.length).toBeGreaterThan(0);
        expect(words.length).toBeLessThanOrEqual(8);
        expect(words.join('')).not.toMatch(/[|｜…]/);
      }
    }
  });

  it('are the first terms in one piece where the codebook names none', () => {
    const theme = { name: '甲', terms: ['乙…丙', '丁', '戊', '己', '庚', '辛'], topics: [] };
    expect(wordsToLookFor(theme)).toEqual(['丁', '戊', '己', '庚']);
    expect(wordsToLookFor({ ...theme, terms: ['乙…丙'] })).toEqual(['甲']);
  });
});
