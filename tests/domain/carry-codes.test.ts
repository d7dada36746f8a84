import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryCodes, describeCodeChange, type CarryingPlaces } from '../../src/domain/carry-codes.js';
import type { CodeChange } from '../../src/domain/code-changes.js';
import { arbitraryHistory, type RandomHistory } from '../support/random-histories.js';

/** Two codes that change hands, with a code of each year between which to carry. */
const arbitraryJourney = arbitraryHistory.chain((history) =>
  fc.record({
    history: fc.constant(history),
    from: fc.integer({ min: history.firstYear, max: history.lastYear }),
    to: fc.integer({ min: history.firstYear, max: history.lastYear }),
  }),
);

/** The slow twin: every code of the year `to` that holds a plot of the list. */
function holdersOf({ truth }: RandomHistory, plots: ReadonlySet<string>, to: number): string[] {
  return [...truth.get(to)!]
    .filter(([, held]) => [...held].some((plot) => plots.has(plot)))
    .map(([code]) => code)
    .sort();
}

describe('carrying codes, whatever happened to the communes', () => {
  it('finds the communes that hold the land of each code, forwards and backwards', () => {
    fc.assert(
      fc.property(arbitraryJourney, ({ history, from, to }) => {
        for (const [code, plots] of history.truth.get(from)!) {
          const { codes, unknown } = carryCodes(history.places, [code], from, to);
          expect(codes.toSorted()).toEqual(holdersOf(history, plots, to));
          expect(unknown).toEqual([]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('carries the whole country to the whole country', () => {
    fc.assert(
      fc.property(arbitraryJourney, ({ history, from, to }) => {
        const all = [...history.truth.get(from)!.keys()];
        const { codes, changes } = carryCodes(history.places, all, from, to);
        expect(codes.toSorted()).toEqual([...history.truth.get(to)!.keys()].sort());
        expect(changes.filter(({ wider }) => wider)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves a list of the year itself as it is', () => {
    fc.assert(
      fc.property(arbitraryJourney, ({ history, to }) => {
        const all = [...history.truth.get(to)!.keys()];
        const unchanged = { codes: all, changes: [], unknown: [] };
        expect(carryCodes(history.places, all, to, to)).toEqual(unchanged);
        expect(carryCodes(history.places, all, null, to)).toEqual(unchanged);
      }),
    );
  });

  it('carries what it carried to itself', () => {
    fc.assert(
      fc.property(arbitraryJourney, fc.nat(20), ({ history, from, to }, size) => {
        const list = [...history.truth.get(from)!.keys()].slice(0, size + 1);
        const { codes } = carryCodes(history.places, list, from, to);
        expect(carryCodes(history.places, codes, to, to).codes).toEqual(codes);
        expect(carryCodes(history.places, codes, null, to).codes).toEqual(codes);
      }),
    );
  });

  it('tells of each code that is no longer itself, and that the territory grows exactly when it does', () => {
    fc.assert(
      fc.property(arbitraryJourney, fc.nat(20), ({ history, from, to }, size) => {
        const list = [...history.truth.get(from)!.keys()].slice(0, size + 1);
        const { codes, changes } = carryCodes(history.places, list, from, to);
        const plotsOf = (year: number, some: readonly string[]) =>
          new Set(some.flatMap((code) => [...history.truth.get(year)!.get(code)!]));
        const grew = plotsOf(to, codes).size > plotsOf(from, list).size;
        expect(changes.some(({ wider }) => wider)).toBe(grew);
        const told = new Set(changes.map((change) => change.from.code));
        expect(list.filter((code) => !codes.includes(code) && !told.has(code))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('takes a code of an unknown year for what it was last', () => {
    fc.assert(
      fc.property(arbitraryHistory, (history) => {
        const years = [...history.truth.keys()];
        for (const code of new Set(years.flatMap((year) => [...history.truth.get(year)!.keys()]))) {
          const last = years.findLast((year) => history.truth.get(year)!.has(code))!;
          const expected = holdersOf(history, history.truth.get(last)!.get(code)!, history.lastYear);
          expect(carryCodes(history.places, [code], null, history.lastYear).codes).toEqual(expected);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function placesOf(
  present: readonly string[],
  changes: readonly [cog: number, before: string, after: string, kind: CodeChange['kind']][],
  former: readonly [code: string, into: string][] = [],
): CarryingPlaces {
  return {
    communes: present.map((code) => ({ code, name: `Commune ${code}` })),
    indexByCode: new Map(present.map((code, index) => [code, index])),
    formerByCode: new Map(former.map(([code, into]) => [code, { code, name: `Ancienne ${code}`, into }])),
    codeChanges: changes.map(([cog, before, after, kind]) => ({
      cog,
      before,
      after,
      kind,
      share: kind === 'split' ? 0.5 : 1,
    })),
  };
}

describe('carrying a list', () => {
  const merged = placesOf(
    ['01001', '01003'],
    [
      [2019, '01001', '01001', 'merger'],
      [2019, '01002', '01001', 'merger'],
    ],
  );

  it('keeps its order, each code once, and names what it does not know', () => {
    expect(carryCodes(merged, ['01003', '01002', '99999', '01001', '01003'], 2018, 2026)).toMatchObject({
      codes: ['01003', '01001'],
      unknown: ['99999'],
    });
  });

  it('tells that a commune took others in, unless the list had them all', () => {
    expect(carryCodes(merged, ['01001'], 2018, 2026).changes).toEqual([
      {
        from: { code: '01001', name: 'Commune 01001' },
        to: [{ code: '01001', name: 'Commune 01001' }],
        kind: 'merger',
        since: 2019,
        wider: true,
      },
    ]);
    expect(carryCodes(merged, ['01001', '01002'], 2018, 2026).changes).toEqual([
      {
        from: { code: '01002', name: null },
        to: [{ code: '01001', name: 'Commune 01001' }],
        kind: 'merger',
        since: 2019,
        wider: false,
      },
    ]);
    expect(carryCodes(merged, ['01001'], 2019, 2026).changes).toEqual([]);
  });

  it('makes of a commune those that it was made of, in an older code', () => {
    const { codes, changes } = carryCodes(merged, ['01001'], 2026, 2015);
    expect(codes).toEqual(['01001', '01002']);
    expect(changes).toMatchObject([{ kind: 'split', since: null, wider: false }]);
  });

  it('gives each of two communes its own land back, when one had taken the other in', () => {
    const restored = placesOf(
      ['01001', '01002', '01003'],
      [
        [2016, '01002', '01002', 'merger'],
        [2016, '01003', '01002', 'merger'],
        [2018, '01001', '01001', 'merger'],
        [2018, '01002', '01001', 'merger'],
        [2020, '01001', '01001', 'split'],
        [2020, '01001', '01002', 'split'],
        [2020, '01001', '01003', 'split'],
      ],
    );
    expect(carryCodes(restored, ['01003'], 2015, 2026).codes).toEqual(['01003']);
    expect(carryCodes(restored, ['01002'], 2015, 2026).codes).toEqual(['01002']);
    expect(carryCodes(restored, ['01002'], 2017, 2026).codes).toEqual(['01002', '01003']);
    expect(carryCodes(restored, ['01001'], 2017, 2026).codes).toEqual(['01001']);
  });

  it('takes for a code of an unknown year one that the year of the list does not have', () => {
    expect(carryCodes(merged, ['01002'], 2026, 2026)).toMatchObject({
      codes: ['01001'],
      changes: [{ kind: 'merger', since: 2019 }],
    });
  });

  it('does with the former codes alone when there are no changes', () => {
    const places = placesOf(['01001', '01003'], [], [['01002', '01001']]);
    expect(carryCodes(places, ['01002', '01003'], 2018, 2026)).toEqual({
      codes: ['01001', '01003'],
      changes: [
        {
          from: { code: '01002', name: 'Ancienne 01002' },
          to: [{ code: '01001', name: 'Commune 01001' }],
          kind: 'merger',
          since: null,
          wider: true,
        },
      ],
      unknown: [],
    });
    expect(carryCodes(places, ['01002', '01001'], null, 2026).changes).toMatchObject([{ wider: false }]);
  });

  it('goes on with the former codes where the changes stop, and lets a commune of today be itself', () => {
    const places = placesOf(
      ['01004', '01005'],
      [
        [2017, '01002', '01001', 'merger'],
        [2017, '01005', '01001', 'merger'],
      ],
      [['01001', '01004']],
    );
    expect(carryCodes(places, ['01002'], 2016, 2026).codes).toEqual(['01004']);
    expect(carryCodes(places, ['01005'], null, 2026)).toEqual({ codes: ['01005'], changes: [], unknown: [] });
    expect(carryCodes(places, ['01001'], null, 2016).codes).toEqual(['01001']);
  });
});

describe('the sentence of a change', () => {
  const a = { code: '01001', name: 'Ambès' };
  const b = { code: '01002', name: null };
  const c = { code: '01003', name: 'Cuers' };

  it.each([
    [
      { from: b, to: [a], kind: 'merger', since: 2019, wider: false },
      'La commune 01002 fait partie de la commune Ambès (01001) depuis 2019.',
    ],
    [
      { from: c, to: [a], kind: 'merger', since: null, wider: true },
      'La commune 01003 (Cuers) fait partie de la commune Ambès (01001)\u202f; celle-ci est prise en entier.',
    ],
    [
      { from: a, to: [a], kind: 'merger', since: 2019, wider: true },
      'La commune 01001 (Ambès) s’est agrandie en 2019\u202f: elle est prise en entier.',
    ],
    [
      { from: a, to: [a], kind: 'merger', since: null, wider: true },
      'La commune 01001 (Ambès) est plus étendue que dans la liste\u202f: elle est prise en entier.',
    ],
    [
      { from: a, to: [a, b, c], kind: 'split', since: 2024, wider: false },
      'La commune 01001 (Ambès) correspond depuis 2024 à plusieurs communes\u202f: Ambès (01001), 01002 et Cuers (01003).',
    ],
    [
      { from: b, to: [a], kind: 'renumbering', since: 2025, wider: false },
      'La commune Ambès (01001) a ce code depuis 2025\u202f: il remplace 01002.',
    ],
  ] as const)('reads %#', (change, sentence) => {
    expect(describeCodeChange(change)).toBe(sentence);
  });
});
