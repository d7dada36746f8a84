import { describe, expect, it } from 'vitest';
import { hashText, mixHashes, Random } from '../../src/demonstration/random.js';

function moments(numbers: readonly number[]): { mean: number; variance: number } {
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const variance = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / numbers.length;
  return { mean, variance };
}

function sample(draw: (random: Random) => number): number[] {
  return Array.from({ length: 20_000 }, (_, index) => draw(new Random(mixHashes(hashText('sample'), index))));
}

describe('keyed chance', () => {
  it('gives the same numbers to the same key, whatever was drawn before', () => {
    const numbers = (key: number) => {
      const random = new Random(key);
      return [random.uniform(), random.effect(), random.binomial(1000, 0.3), random.binomial(40, 0.02)];
    };
    const first = numbers(hashText('13001'));
    numbers(hashText('13002'));
    expect(numbers(hashText('13001'))).toEqual(first);
    expect(numbers(hashText('13002'))).not.toEqual(first);
  });

  it('mixes hashes in their order', () => {
    expect(mixHashes(1, 2)).not.toBe(mixHashes(2, 1));
  });

  it('stays the chance it is: these numbers make every published demonstration', () => {
    const random = new Random(hashText('rezone'));
    expect([random.uniform(), random.uniform(), random.binomial(100, 0.5)]).toMatchInlineSnapshot(`
      [
        0.2646313915029168,
        0.4886351868044585,
        51,
      ]
    `);
  });

  it('draws effects of mean 0 and variance 1, within ±3', () => {
    const effects = sample((random) => random.effect());
    const { mean, variance } = moments(effects);
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.abs(variance - 1)).toBeLessThan(0.04);
    expect(Math.max(...effects.map(Math.abs))).toBeLessThanOrEqual(3);
  });

  it.each([
    { trials: 40, probability: 0.05 },
    { trials: 400, probability: 0.01 },
    { trials: 5000, probability: 0.12 },
    { trials: 90, probability: 0.97 },
  ])(
    'draws $trials trials of probability $probability with their mean and variance',
    ({ trials, probability }) => {
      const { mean, variance } = moments(sample((random) => random.binomial(trials, probability)));
      const expected = trials * probability;
      const expectedVariance = expected * (1 - probability);
      expect(Math.abs(mean - expected)).toBeLessThan(5 * Math.sqrt(expectedVariance / 20_000));
      expect(Math.abs(variance / expectedVariance - 1)).toBeLessThan(0.06);
    },
  );

  it('never draws less than none nor more than all', () => {
    for (const successes of sample((random) => random.binomial(30, 0.48))) {
      expect(successes).toBeGreaterThanOrEqual(0);
      expect(successes).toBeLessThanOrEqual(30);
    }
    const random = new Random(1);
    expect([
      random.binomial(0, 0.5),
      random.binomial(9, 0),
      random.binomial(9, -1),
      random.binomial(9, 1.2),
    ]).toEqual([0, 0, 0, 9]);
  });
});
