import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtPlaces } from '../../../src/text/cut-at-places.ts';

const shown = (pieces: { text: string; mark?: string; place: unknown }[]) =>
  pieces.map(({ text, place }) => (place === null ? text : `[${text}]`));

describe('pieces cut at places', () => {
  it('keep what they carry, and go on behind a place that reaches over two of them', () => {
    const cut = cutAtPlaces(
      [
        { text: '甲乙丙', mark: 'a' },
        { text: '丁戊', mark: 'b' },
      ],
      [{ start: 1, end: 4 }],
    );
    expect(shown(cut)).toEqual(['甲', '[乙丙]', '[丁]', '戊']);
    expect(cut.map(({ mark }) => mark)).toEqual(['a', 'a', 'b', 'b']);
  });

  it('have an empty one where words were only taken out, at the end too', () => {
    const places = [0, 1, 2].map((at) => ({ start: at, end: at }));
    expect(shown(cutAtPlaces([{ text: '甲乙' }], places))).toEqual(['[]', '甲', '[]', '乙', '[]']);
  });

  it('are together the text again, and every place is marked once, whatever they are', () => {
    const edges = fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 4 }),
        edges,
        (texts, cuts) => {
          const text = texts.join('');
          const sorted = cuts.filter((at) => at <= text.length).sort((a, b) => a - b);
          const places = sorted.flatMap((start, at) => {
            const end = sorted[at + 1];
            return at % 2 === 0 && end !== undefined ? [{ start, end }] : [];
          });
          const cut = cutAtPlaces(
            texts.map((one) => ({ text: one })),
            places,
          );
          expect(cut.map((one) => one.text).join('')).toBe(text);
          for (const place of places) {
            const own = cut.filter((one) => one.place === place);
            expect(own.map((one) => one.text).join('')).toBe(text.slice(place.start, place.end));
          }
        },
      ),
    );
  });
});
