import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConfidentialCounts } from '../../src/disclosure/counts.js';
import { DisclosureError } from '../../src/disclosure/disclosure-error.js';
import { originalThresholds, protect } from '../../src/disclosure/protect.js';
import { cellStatus } from '../../src/domain/publication.js';
import { smallCatalogue, tinyDraft } from '../support/publications.js';

const draft = tinyDraft();
const communes = draft.places.communes.length;
const columns = smallCatalogue.indicators.length;
const families = smallCatalogue.activityFamilies;
const familyOfAct = families.flatMap((family, index) => family.actKeys.map(() => index));
const cells = communes * columns;

/** Counts of the four tiny communes, with the cells that a test cares about. */
function countsWith(parts: {
  numerators?: ArrayLike<number>;
  denominators?: ArrayLike<number>;
  available?: ArrayLike<number>;
  consumers?: ArrayLike<number>;
  activity?: Partial<ConfidentialCounts['activity']>;
}): ConfidentialCounts {
  const {
    manifest,
    references,
    professionals,
    structures,
    establishments,
    ages,
    outlines,
    places,
    catalogue,
  } = draft;
  return {
    catalogue,
    places,
    edition: manifest.edition,
    synthetic: manifest.synthetic,
    cog: manifest.cog,
    periods: manifest.periods,
    origins: manifest.origins,
    indicators: {
      columns,
      numerators: Float64Array.from(parts.numerators ?? Array<number>(cells).fill(500)),
      denominators: Float64Array.from(parts.denominators ?? Array<number>(cells).fill(1000)),
      available: Uint8Array.from(parts.available ?? Array<number>(cells).fill(1)),
    },
    consumers: Int32Array.from(parts.consumers ?? Array<number>(communes).fill(5000)),
    professionals,
    activity: { ...draft.activity, ...parts.activity },
    structures,
    establishments,
    ages,
    references,
    outlines,
  };
}

/** Counts that all bear the same values. */
function uniform(
  numerator: number,
  denominator: number,
  consumers: number,
  available = 1,
): ConfidentialCounts {
  return countsWith({
    numerators: Array<number>(cells).fill(numerator),
    denominators: Array<number>(cells).fill(denominator),
    available: Array<number>(cells).fill(available),
    consumers: Array<number>(communes).fill(consumers),
  });
}

test('the manifest says what is owed to the producers of the sources, and of these alone', () => {
  const { origins, credits } = protect(uniform(500, 800, 5000), 'original').manifest;
  const [snds] = smallCatalogue.sources.filter(({ id }) => id === 'snds');
  expect(origins.map(({ source }) => source)).toEqual(['snds']);
  expect(credits).toEqual({ snds: { licence: snds!.licence, credit: snds!.credit } });
});

describe('policy original, one cell', () => {
  test.each([
    // numerator, denominator, consumers of the commune, available: what is published
    [0, 800, 5000, 1, 'neutralised', 0, 0],
    [1, 800, 5000, 1, 'neutralised', 0, 0],
    [10, 800, 5000, 1, 'neutralised', 0, 0],
    [11, 800, 5000, 1, 'kept', 11, 800],
    [800, 800, 5000, 1, 'kept', 800, 800],
    [45, 45, 50, 1, 'kept', 45, 45],
    [45, 45, 49, 1, 'neutralised', 0, 0],
    [45, 45, 0, 1, 'neutralised', 0, 0],
    [500, 800, 5000, 0, 'unavailable', 0, 0],
    [5, 800, 5000, 0, 'unavailable', 0, 0],
    [5, 8, 20, 0, 'unavailable', 0, 0],
  ] as const)(
    '%d of %d, %d consumers, available %d: %s %d/%d',
    (numerator, denominator, consumers, available, status, n, d) => {
      const { indicators } = protect(uniform(numerator, denominator, consumers, available), 'original');
      expect(new Set(indicators.statuses)).toEqual(new Set([cellStatus[status]]));
      expect(new Set(indicators.numerators)).toEqual(new Set([n]));
      expect(new Set(indicators.denominators)).toEqual(new Set([d]));
    },
  );

  test('a count of people follows the same rule', () => {
    const column = smallCatalogue.indicators.findIndex(({ kind }) => kind === 'count');
    const statusFor = (count: number) =>
      protect(uniform(count, 0, 60), 'original').indicators.statuses[column];
    expect(statusFor(10)).toBe(cellStatus.neutralised);
    expect(statusFor(11)).toBe(cellStatus.kept);
  });

  test('a commune of few consumers hides its own cells, and no other', () => {
    const { statuses } = protect(countsWith({ consumers: [5000, 49, 50, 5000] }), 'original').indicators;
    const rows = Array.from({ length: communes }, (_, row) => [
      ...new Set(statuses.subarray(row * columns, (row + 1) * columns)),
    ]);
    expect(rows).toEqual([[0], [cellStatus.neutralised], [0], [0]]);
  });
});

describe('policy original, activity', () => {
  test.each([
    [0, false],
    [1, false],
    [4, false],
    [5, true],
    [60, true],
  ])('%d professionals: patients and acts told, %s', (count, told) => {
    const { activity } = protect(
      countsWith({
        activity: {
          professionals: new Int32Array(communes * families.length).fill(count),
          patients: new Float64Array(communes * families.length).fill(3000),
          acts: new Float64Array(communes * familyOfAct.length).fill(7000),
        },
      }),
      'original',
    );
    expect(new Set(activity.professionals)).toEqual(new Set([count]));
    expect(new Set(activity.patients)).toEqual(new Set([told ? 3000 : 0]));
    expect(new Set(activity.acts)).toEqual(new Set([told ? 7000 : 0]));
  });

  test('the acts that go are those of the family with few professionals', () => {
    const professionals = Int32Array.from([5, 4, 4, 5, 5, 5, 4, 4]);
    const acts = new Float64Array(communes * 3).fill(7000);
    const { activity } = protect(countsWith({ activity: { professionals, acts } }), 'original');
    // Two act keys for the first family, one for the second.
    expect([...activity.acts]).toEqual([7000, 7000, 0, 0, 0, 7000, 7000, 7000, 7000, 0, 0, 0]);
  });
});

describe('the draft', () => {
  test('says under which rule it was made', () => {
    const { manifest } = protect(countsWith({}), 'original');
    expect(manifest).toEqual(draft.manifest);
    expect(manifest.thresholds).toEqual({ numerator: 11, professionals: 5, consumers: 50 });
  });

  test('passes on what is public', () => {
    const counts = countsWith({});
    const { places, professionals, structures, ages, references, outlines } = protect(counts, 'original');
    expect({ places, professionals, structures, ages, references, outlines }).toEqual({
      places: counts.places,
      professionals: counts.professionals,
      structures: counts.structures,
      ages: counts.ages,
      references: counts.references,
      outlines: counts.outlines,
    });
  });

  test('is refused under the policy strict, in French, with what to ask for', () => {
    const protectStrictly = () => protect(countsWith({}), 'strict');
    expect(protectStrictly).toThrow(DisclosureError);
    expect(protectStrictly).toThrow(/strict.*--policy original/);
  });
});

const cellArray = (cell: fc.Arbitrary<number>, length: number) =>
  fc.array(cell, { minLength: length, maxLength: length });

/** Numbers on both sides of every threshold, and far above. */
const aroundThresholds = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 100_000 }));

const arbitraryCounts = fc
  .record({
    numerators: cellArray(aroundThresholds, cells),
    denominators: cellArray(aroundThresholds, cells),
    available: cellArray(fc.constantFrom(0, 1, 1, 1), cells),
    consumers: cellArray(aroundThresholds, communes),
    professionals: cellArray(fc.integer({ min: 0, max: 9 }), communes * families.length),
    patients: cellArray(aroundThresholds, communes * families.length),
    acts: cellArray(aroundThresholds, communes * familyOfAct.length),
  })
  .map(({ professionals, patients, acts, ...parts }) =>
    countsWith({
      ...parts,
      activity: {
        professionals: Int32Array.from(professionals),
        patients: Float64Array.from(patients),
        acts: Float64Array.from(acts),
      },
    }),
  );

describe('whatever the counts', () => {
  test('a kept cell is unchanged and over the thresholds; a hidden one is zeroed, for a reason', () => {
    fc.assert(
      fc.property(arbitraryCounts, (counts) => {
        const { statuses, numerators, denominators } = protect(counts, 'original').indicators;
        statuses.forEach((status, cell) => {
          const numerator = counts.indicators.numerators[cell]!;
          const consumers = counts.consumers[Math.floor(cell / columns)]!;
          if (status === cellStatus.kept) {
            expect(numerator).toBeGreaterThanOrEqual(originalThresholds.numerator);
            expect(consumers).toBeGreaterThanOrEqual(originalThresholds.consumers);
            expect(numerators[cell]).toBe(numerator);
            expect(denominators[cell]).toBe(counts.indicators.denominators[cell]);
            return;
          }
          expect([numerators[cell], denominators[cell]]).toEqual([0, 0]);
          const small = numerator < originalThresholds.numerator || consumers < originalThresholds.consumers;
          expect(status).toBe(
            counts.indicators.available[cell] === 0 ? cellStatus.unavailable : cellStatus.neutralised,
          );
          expect(small || counts.indicators.available[cell] === 0).toBe(true);
        });
      }),
    );
  });

  test('activity is unchanged from 5 professionals on, and zeroed under 5', () => {
    fc.assert(
      fc.property(arbitraryCounts, (counts) => {
        const { activity } = protect(counts, 'original');
        const told = (cell: number) => counts.activity.professionals[cell]! >= 5;
        expect(activity.professionals).toEqual(counts.activity.professionals);
        activity.patients.forEach((patients, cell) => {
          expect(patients).toBe(told(cell) ? counts.activity.patients[cell] : 0);
        });
        activity.acts.forEach((acts, cell) => {
          const family = familyOfAct[cell % familyOfAct.length]!;
          const row = Math.floor(cell / familyOfAct.length);
          expect(acts).toBe(told(row * families.length + family) ? counts.activity.acts[cell] : 0);
        });
      }),
    );
  });

  test('two counts that differ only in what is hidden give the same draft', () => {
    fc.assert(
      fc.property(arbitraryCounts, arbitraryCounts, (counts, other) => {
        const published = protect(counts, 'original');
        const { statuses } = published.indicators;
        const hiddenFrom = (own: Float64Array, others: Float64Array, largest: number) =>
          own.map((number, cell) =>
            statuses[cell] === cellStatus.kept ? number : Math.min(others[cell]!, largest),
          );
        const twin = {
          ...counts,
          indicators: {
            ...counts.indicators,
            numerators: hiddenFrom(counts.indicators.numerators, other.indicators.numerators, 10),
            denominators: hiddenFrom(counts.indicators.denominators, other.indicators.denominators, 1e9),
          },
        };
        expect(protect(twin, 'original')).toEqual(published);
      }),
    );
  });

  test('the counts themselves are left as they were', () => {
    fc.assert(
      fc.property(arbitraryCounts, (counts) => {
        const before = structuredClone({ indicators: counts.indicators, activity: counts.activity });
        const { indicators, activity } = protect(counts, 'original');
        indicators.numerators.fill(-1);
        activity.patients.fill(-1);
        activity.acts.fill(-1);
        expect({ indicators: counts.indicators, activity: counts.activity }).toEqual(before);
      }),
    );
  });
});
