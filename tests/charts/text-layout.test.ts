import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadPositions, textWidth, wrapText } from '../../src/charts/text-layout.js';

describe('wrapText', () => {
  it('keeps every word in order, on lines that fit unless one word does not', () => {
    const words = fc.array(fc.stringMatching(/^[a-zéà]{1,14}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 400 }), (list, width) => {
        const lines = wrapText(list.join(' '), width, 13);
        expect(lines.join(' ').split(' ')).toEqual(list);
        for (const line of lines) expect(textWidth(line, 13) <= width || !line.includes(' ')).toBe(true);
      }),
    );
  });
});

describe('spreadPositions', () => {
  it('keeps the order, the gap and the bounds', () => {
    const positions = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(positions, (list) => {
        const wanted = list.toSorted((a, b) => a - b);
        const placed = spreadPositions(wanted, 16, 0, 300);
        expect(placed).toHaveLength(wanted.length);
        expect(placed[0]).toBeGreaterThanOrEqual(0);
        expect(placed.at(-1)).toBeLessThanOrEqual(300);
        placed.slice(1).forEach((position, index) => {
          expect(position - placed[index]!).toBeGreaterThanOrEqual(16 - 1e-9);
        });
      }),
    );
  });

  it('moves nothing that is far enough apart', () => {
    expect(spreadPositions([10, 40, 90], 16, 0, 100)).toEqual([10, 40, 90]);
  });

  it('shares the way between those that would touch', () => {
    expect(spreadPositions([50, 50], 16, 0, 100)).toEqual([42, 58]);
    expect(spreadPositions([2, 4, 80], 16, 0, 100)).toEqual([0, 16, 80]);
  });

  it('shrinks the gap where the room is too short', () => {
    expect(spreadPositions([5, 5, 5], 16, 0, 20)).toEqual([0, 10, 20]);
  });
});
