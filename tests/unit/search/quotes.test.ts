import { describe, expect, it } from 'vitest';
import type { CatalogueText } from '../../../src/search/catalogue.ts';
import { quotesOf } from '../../../src/search/quotes.ts';

/** A clause of these sentences. */
function clauseOf(...sentences: string[]): Pick<CatalogueText, 'kind' | 'blocks' | 'ends'> {
  let end = 0;
  const ends = sentences.map((sentence) => {
    end += sentence.length;
    return end;
  });
  return { kind: 'clause', blocks: [sentences.join('')], ...(ends.length > 1 && { ends }) };
}

const textOf = (quote: { pieces: { text: string }[] } | undefined) =>
  quote?.pieces.map(({ text }) => text).join('');

describe('what is quoted of a place that holds a phrase', () => {
  it('is the whole sentence, with the phrase marked', () => {
    const clause = clauseOf('加强管理。', '落实课后服务。', '其他。');
    const { quotes, times } = quotesOf(clause, { phrases: ['课后服务'] });
    expect(quotes).toEqual([
      {
        block: 0,
        sentences: [2, 2],
        start: 5,
        end: 12,
        pieces: [
          { text: '落实', marked: false, far: false },
          { text: '课后服务', marked: true, far: false },
          { text: '。', marked: false, far: false },
        ],
      },
    ]);
    expect(times).toBe(1);
  });

  it('is both sentences where the phrase runs from one into the next', () => {
    const { quotes } = quotesOf(clauseOf('前。', '加强管理。', '课后服务。', '后。'), {
      phrases: ['管理。课后'],
    });
    expect(quotes.map(({ sentences }) => sentences)).toEqual([[2, 3]]);
    expect(textOf(quotes[0])).toBe('加强管理。课后服务。');
  });

  it('is each sentence once, however often it has the phrase', () => {
    const { quotes, times } = quotesOf(clauseOf('双减，双减。', '无。', '双减。'), {
      phrases: ['双减'],
    });
    expect(quotes.map(({ sentences }) => sentences)).toEqual([
      [1, 1],
      [3, 3],
    ]);
    expect(times).toBe(3);
  });

  it('keeps all words of a long sentence, and shows those near the phrase', () => {
    const sentence = `${'前'.repeat(400)}双减${'𠮷'.repeat(400)}。`;
    const { quotes } = quotesOf(clauseOf(sentence), { phrases: ['双减'] });
    expect(textOf(quotes[0])).toBe(sentence);
    const near = quotes[0]?.pieces.filter(({ far }) => !far) ?? [];
    expect(textOf({ pieces: near })).toMatch(/^前+双减𠮷+$/u);
    expect(textOf({ pieces: near })?.length).toBeLessThan(200);
    for (const { text } of quotes[0]?.pieces ?? []) expect(text).not.toMatch(/\p{Surrogate}/u);
  });

  it('is a cell of a table, and no sentence', () => {
    const { quotes } = quotesOf(
      { kind: 'clause', blocks: ['正文。', '双减'] },
      { phrases: ['双减'] },
    );
    expect(quotes.map(({ block, sentences }) => ({ block, sentences }))).toEqual([
      { block: 1, sentences: null },
    ]);
  });

  it('is a heading as it is', () => {
    const { quotes } = quotesOf({ kind: 'section', blocks: ['落实双减'] }, { phrases: ['双减'] });
    expect(textOf(quotes[0])).toBe('落实双减');
    expect(quotes[0]?.sentences).toBeNull();
  });

  it('has what is written otherwise marked as it is published, and nothing else where it is literal', () => {
    const marks = (text: string, phrase: string, manner?: 'literal') => {
      const simplify = new Map([['減', '减']]);
      const sought = { phrases: [phrase], simplify, ...(manner && { manner }) };
      const { quotes } = quotesOf(clauseOf(text), sought);
      return quotes.flatMap(({ pieces }) => pieces.flatMap((one) => (one.marked ? one.text : [])));
    };
    expect(marks('落实“双减”政策。', '双减 政策')).toEqual(['双减”政策']);
    expect(marks('落实“双減”政策。', '双减')).toEqual(['双減']);
    expect(marks('落实“双减”政策。', '双减政策', 'literal')).toEqual([]);
    expect(marks('落实“双减”政策。', '“双减”', 'literal')).toEqual(['“双减”']);
  });

  it('is nothing where the phrase does not stand', () => {
    expect(quotesOf(clauseOf('正文。'), { phrases: ['双减'] })).toEqual({ quotes: [], times: 0 });
  });
});
