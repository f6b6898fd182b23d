import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeTip } from '../../../../src/views/shared/figure/place.client.ts';

const window = { width: 360, height: 740 };
const tip = { width: 200, height: 50 };

describe('the place of a tip', () => {
  it('is above its mark, in its middle', () => {
    const mark = { left: 100, right: 200, top: 300, bottom: 320 };
    expect(placeTip(mark, tip, window, 60)).toEqual({ left: 50, top: 244 });
  });

  it('is below a mark at the top of the window, and clear of what lies over the top', () => {
    const mark = { left: 100, right: 200, top: 90, bottom: 110 };
    expect(placeTip(mark, tip, window, 60).top).toBeGreaterThan(mark.bottom);
  });

  it('is beside a pointer, so that its tip is not in the way to the next mark', () => {
    const wide = { width: 1280, height: 800 };
    const mark = { left: 100, right: 900, top: 300, bottom: 320 };
    expect(placeTip({ ...mark, pointer: 400 }, tip, wide, 60)).toEqual({ left: 416, top: 285 });
    expect(placeTip({ ...mark, pointer: 1200 }, tip, wide, 60)).toEqual({ left: 984, top: 285 });
  });

  it('is in the window wherever the mark is, as long as the tip is smaller', () => {
    const at = fc.integer({ min: -500, max: 1500 });
    const size = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(at, at, size, size, fc.option(at), (left, top, width, height, pointer) => {
        const mark = { left, right: left + width, top, bottom: top + height };
        const place = placeTip(pointer === null ? mark : { ...mark, pointer }, tip, window, 68);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.left + tip.width).toBeLessThanOrEqual(window.width);
        expect(place.top).toBeGreaterThanOrEqual(68);
        expect(place.top + tip.height).toBeLessThanOrEqual(window.height);
      }),
    );
  });
});
