/** A question finds what is written otherwise and says the same, and nothing that only looks so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/search/ask.ts';
import { type PhraseIndex, placeKey } from '../../../src/search/corpus-index.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { quotesOf } from '../../../src/search/quotes.ts';
import { clause, document } from '../corpus/fixtures.ts';
import { DIFFERENT, SAME } from './equivalences.ts';
import { scanIndex, simplify } from './scan-index.ts';

/** Between two others, so that a hit has to be the right one. */
const indexOf = (text: string): PhraseIndex =>
  scanIndex([
    document('a', { title: null, clauses: [clause('c1', [['统筹推进各项工作。']])] }),
    document('b', {
      title: null,
      clauses: [clause('c1', [['其他事项。']]), clause('c2', [[text]])],
    }),
  ]);
const RIGHT = placeKey(1, 1);

const all = (pairs: typeof SAME) =>
  Object.entries(pairs).flatMap(([why, list]) =>
    list.map(([published, typed]) => ({ why, published, typed })),
  );

describe('what is written otherwise and says the same', () => {
  it('is of at least 120 kinds', () => {
    const pairs = all(SAME).map(({ published, typed }) => `${published}\n${typed}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(pairs.length).toBeGreaterThanOrEqual(120);
  });

  it.each(all(SAME))('$why: $typed finds “$published”', async ({ published, typed }) => {
    const { hits, reading } = await ask(indexOf(published), parseQuery(typed));
    expect([reading, hits.map(({ place }) => place)]).toEqual(['phrase', [RIGHT]]);
    const sought = { phrases: hits[0]?.phrases ?? [], simplify };
    const { quotes } = quotesOf({ kind: 'clause', blocks: [published] }, sought);
    const marked = quotes.flatMap(({ pieces }) => pieces.filter((piece) => piece.marked));
    expect(marked).not.toEqual([]);
  });

  it('is not the same literally, but for what is written so', async () => {
    for (const { published, typed } of all(SAME)) {
      const { hits } = await ask(indexOf(published), parseQuery(typed, 'literal'));
      expect(hits.length > 0).toBe(published.includes(typed));
    }
  });
});

describe('what only looks the same', () => {
  it('is of at least 40 kinds', () => {
    expect(all(DIFFERENT).length).toBeGreaterThanOrEqual(40);
  });

  it.each(all(DIFFERENT))(
    '$why: $typed does not find “$published”',
    async ({ published, typed }) => {
      const { hits } = await ask(indexOf(published), parseQuery(typed));
      expect(hits).toEqual([]);
    },
  );
});

describe('any part of any text', () => {
  const sign = fc.constantFrom(
    ...Array.from('双减課后服务一二三十百年级分钟年。，、“”"（〔①㎡ＡaΩéが𠮷 　-—至0１5%'),
    '\n',
    '\u200b',
  );
  const text = fc.oneof(
    fc.array(sign, { minLength: 1, maxLength: 60 }).map((signs) => signs.join('')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  );
  const cut = fc
    .tuple(text, fc.nat(), fc.nat())
    .map(([whole, from, length]) => {
      const signs = Array.from(whole);
      const start = from % signs.length;
      return { whole, part: signs.slice(start, start + 1 + (length % signs.length)).join('') };
    })
    .filter(({ part }) => part.trim() !== '');

  it('finds its place, literally', async () => {
    await fc.assert(
      fc.asyncProperty(cut, async ({ whole, part }) => {
        const { hits } = await ask(indexOf(whole), parseQuery(part, 'literal'));
        expect(hits.map(({ place }) => place)).toContain(RIGHT);
      }),
    );
  });

  it('finds its place, whatever counts as the same', async () => {
    // Signs that say how a question is meant are none of the words that are looked for.
    const plain = cut.filter(({ part }) => !/["＂|｜]|(?:^|\s)[-－]/u.test(part));
    await fc.assert(
      fc.asyncProperty(plain, async ({ whole, part }) => {
        const { hits } = await ask(indexOf(whole), parseQuery(part));
        expect(hits.map(({ place }) => place)).toContain(RIGHT);
      }),
    );
  });

  it('is marked where it stands', () => {
    fc.assert(
      fc.property(cut, ({ whole, part }) => {
        const block = { kind: 'clause' as const, blocks: [whole] };
        const { quotes } = quotesOf(block, { phrases: [part], manner: 'literal' });
        expect(quotes.map(({ pieces }) => pieces.map((one) => one.text).join(''))).toEqual([whole]);
        const [mark] = quotes[0]?.pieces.filter(({ marked }) => marked) ?? [];
        expect(mark?.text).toBe(part);
      }),
    );
  });
});
