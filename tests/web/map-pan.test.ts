/** A map that is dragged: what of its drawing is kept, and what is drawn. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onWholePixels, panBetween, uncoveredBy } from '../../web/map/pan.js';

const view = { k: 2.5, tx: 10.3, ty: -20.7 };
const anyMove = fc.record({
  x: fc.double({ min: -900, max: 900, noNaN: true }),
  y: fc.double({ min: -900, max: 900, noNaN: true }),
});
const anyRatio = fc.constantFrom(1, 1.25, 1.5, 2);

describe('a pan', () => {
  it('shows the drawing on whole pixels, at most half a pixel from where the hand is', () => {
    fc.assert(
      fc.property(anyMove, anyRatio, ({ x, y }, ratio) => {
        const asked = { ...view, tx: view.tx + x, ty: view.ty + y };
        const shown = onWholePixels(view, asked, ratio);
        for (const axis of ['tx', 'ty'] as const) {
          const pixels = (shown[axis] - view[axis]) * ratio;
          expect(Math.abs(pixels - Math.round(pixels))).toBeLessThan(1e-6);
          expect(Math.abs(shown[axis] - asked[axis]) * ratio).toBeLessThan(0.5 + 1e-6);
        }
        expect(onWholePixels(view, shown, ratio)).toEqual(shown);
      }),
    );
  });

  it('is none when the scale changes', () => {
    const closer = { ...view, k: 2.6 };
    expect(panBetween(view, closer, 1)).toBeNull();
    expect(onWholePixels(view, closer, 1)).toBe(closer);
  });
});

describe('the strips that a pan uncovers', () => {
  const size = { width: 7, height: 5 };
  const pan = fc.record({ x: fc.integer({ min: -9, max: 9 }), y: fc.integer({ min: -9, max: 9 }) });

  it('are the pixels where nothing of the drawing came to lie, each once', () => {
    fc.assert(
      fc.property(pan, (by) => {
        const strips = uncoveredBy(by, size);
        for (let x = 0; x < size.width; x++) {
          for (let y = 0; y < size.height; y++) {
            const [fromX, fromY] = [x - by.x, y - by.y];
            const isKept = fromX >= 0 && fromX < size.width && fromY >= 0 && fromY < size.height;
            const times = strips.filter(
              (strip) =>
                x >= strip.x && x < strip.x + strip.width && y >= strip.y && y < strip.y + strip.height,
            ).length;
            expect(times).toBe(isKept ? 0 : 1);
          }
        }
      }),
    );
  });

  it('are none for no move', () => {
    expect(uncoveredBy({ x: 0, y: 0 }, size)).toEqual([]);
  });
});
