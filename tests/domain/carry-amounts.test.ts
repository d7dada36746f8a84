import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryAmounts } from '../../src/domain/carry-amounts.js';
import { arbitraryHistory } from '../support/random-histories.js';

const sum = (amounts: ReadonlyMap<string, number | null>) =>
  [...amounts.values()].reduce<number>((total, amount) => total + (amount ?? 0), 0);

describe('carrying amounts', () => {
  const codes = ['01001', '01003', '01004'];
  const places = {
    communes: codes.map((code) => ({ code, name: code })),
    indexByCode: new Map(codes.map((code, index) => [code, index])),
    formerByCode: new Map([['01009', { code: '01009', name: null, into: '01001' }]]),
    codeChanges: [
      { cog: 2017, before: '01001', after: '01001', kind: 'merger', share: 1 },
      { cog: 2017, before: '01002', after: '01001', kind: 'merger', share: 1 },
      { cog: 2017, before: '01003', after: '01001', kind: 'merger', share: 1 },
      { cog: 2024, before: '01001', after: '01001', kind: 'split', share: 2 / 3 },
      { cog: 2024, before: '01001', after: '01003', kind: 'split', share: 1 / 3 },
    ] as const,
  };

  it('adds up what was merged, and gives a commune restored since its own amount back', () => {
    const amounts = new Map([
      ['01001', 100],
      ['01002', 20],
      ['01003', 7],
      ['01004', 1],
    ]);
    expect(carryAmounts(places, amounts, 2016, 2026)).toEqual({
      amounts: new Map([
        ['01001', 120],
        ['01003', 7],
        ['01004', 1],
      ]),
      shared: [],
      unknown: [],
    });
  });

  it('shares out what was split as the changes say, in whole numbers, and says so', () => {
    expect(carryAmounts(places, new Map([['01001', 101]]), 2020, 2026)).toEqual({
      amounts: new Map([
        ['01001', 67],
        ['01003', 34],
      ]),
      shared: ['01001'],
      unknown: [],
    });
  });

  it('does not know the amount of a commune of which a part has none, and leaves unknown codes out', () => {
    const amounts = new Map([
      ['01001', 100],
      ['01009', null],
      ['99999', 5],
    ]);
    const { amounts: carried, unknown } = carryAmounts(places, amounts, 2024, 2026);
    expect(carried).toEqual(new Map([['01001', null]]));
    expect(unknown).toEqual(['99999']);
  });

  it('neither loses nor makes any of it, whatever happened to the communes', () => {
    fc.assert(
      fc.property(
        arbitraryHistory,
        fc.infiniteStream(fc.nat(1000)),
        ({ places: any, truth, lastYear }, draws) => {
          for (const [year, land] of truth) {
            const amounts = new Map([...land.keys()].map((code) => [code, draws.next().value as number]));
            const { amounts: carried } = carryAmounts(any, amounts, year, lastYear);
            expect(sum(carried)).toBe(sum(amounts));
            expect([...carried.keys()].sort()).toEqual([...truth.get(lastYear)!.keys()].sort());
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
