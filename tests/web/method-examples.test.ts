/** The worked examples of the method say what their sentences say. */
import { describe, expect, it } from 'vitest';
import { hiddenExample, intervalExamples, reference, totalsOf } from '../../web/data/examples.js';

describe('three territories of the same rate', () => {
  it('have narrower and narrower intervals, and only the largest differs from the reference', () => {
    expect(intervalExamples.map(({ lower, upper }) => [lower, upper])).toEqual([
      [4.2, 30],
      [8.5, 16.6],
      [10.8, 13.3],
    ]);
    expect(intervalExamples.map(({ differs }) => differs)).toEqual([false, false, true]);
    expect(intervalExamples.every(({ share }) => share < reference)).toBe(true);
  });
});

describe('four communes, one hidden', () => {
  it.each([5, 11, 20])('leave the hidden one out of both sides, with a threshold of %i', (threshold) => {
    const communes = hiddenExample(threshold);
    expect(communes.every(({ cases }) => cases === null || cases >= threshold)).toBe(true);
    const { cases, people, rate, coverage } = totalsOf(communes);
    expect([cases, people, coverage]).toEqual([18 * threshold + 3, 16_200, 97.5]);
    expect(rate).toBeCloseTo((100 * cases) / people, 1);
  });
});
