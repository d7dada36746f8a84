/** The map of an indicator against a slow twin that reads the same cells one by one, and its classes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/domain/build-report.js';
import { indicatorBreaks, indicatorMap, indicatorMapSchema } from '../../src/domain/indicator-map.js';
import { classOf, differenceClassOf, middleClass, pointsBetween } from '../../src/domain/map-classes.js';
import type { Publication } from '../../src/domain/publication.js';
import { arbitraryPublication, largeDraft, publicationOf, tinyPublication } from '../support/publications.js';

const columns = (publication: Publication) => [...publication.catalogue.indicators.keys()];
const mapOf = (publication: Publication, column: number, region?: string) =>
  indicatorMap(publication, column, indicatorBreaks(publication, column), region);

/** What the report of each commune alone says of it. */
function slowValues(publication: Publication, column: number, region?: string) {
  const { id, aldNumber } = publication.catalogue.indicators[column]!;
  return publication.places.communes
    .filter((commune) => region === undefined || commune.region === region)
    .map(({ code }) => {
      const report = buildReport(publication, [code]);
      const results = aldNumber === undefined ? report.indicators : report.pathologies.all;
      const { territory } = results.find((result) => result.id === id)!;
      return territory.status === 'value' ? territory.value : territory.status;
    });
}

/** Every way of taking so many of the items, in their order. */
function choices(items: readonly number[], count: number): number[][] {
  if (count === 0) return [[]];
  return items.flatMap((item, index) =>
    choices(items.slice(index + 1), count - 1).map((others) => [item, ...others]),
  );
}

/** Sum of the squares of the distances to the mean of the class. */
function spread(rates: readonly number[], breaks: readonly number[]): number {
  return rates.reduce((sum, rate) => {
    const members = rates.filter((other) => classOf(other, breaks) === classOf(rate, breaks));
    const mean = members.reduce((total, one) => total + one, 0) / members.length;
    return sum + (rate - mean) ** 2;
  }, 0);
}

describe('the map of an indicator', () => {
  it('says of each commune what its own report says', () => {
    fc.assert(
      fc.property(arbitraryPublication(), (publication) => {
        for (const column of columns(publication)) {
          const map = indicatorMapSchema.parse(mapOf(publication, column));
          expect(map.values).toEqual(slowValues(publication, column));
          expect(mapOf(publication, column, '76').values).toEqual(slowValues(publication, column, '76'));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('has the references that the reports print, those of each place', () => {
    const publication = tinyPublication();
    const report = buildReport(publication, ['30007', '2A004']);
    const [result] = report.indicators;
    const { references, unit, period, source } = mapOf(publication, 0);
    expect({ unit, period, source }).toEqual({
      unit: result!.unit,
      period: result!.period,
      source: result!.source,
    });
    expect(references.france).toEqual(result!.france);
    expect(references.regions).toEqual(expect.arrayContaining(result!.region));
    expect(references.departments).toEqual(expect.arrayContaining(result!.department));
    expect(references.departments.map(({ code }) => code)).toEqual(['2A', '30', '34']);
  });

  it('has the same limits for France and for a région', () => {
    const publication = publicationOf(largeDraft(400));
    const { breaks, differenceBreaks } = mapOf(publication, 0);
    expect(breaks).toHaveLength(4);
    expect(mapOf(publication, 0, '94')).toMatchObject({ breaks, differenceBreaks });
  });
});

describe('the classes', () => {
  const publications = fc.oneof(
    arbitraryPublication(),
    fc.integer({ min: 5, max: 300 }).map((communes) => publicationOf(largeDraft(communes))),
  );

  it('are bounded by figures as displayed, ascending, and none of them is empty', () => {
    fc.assert(
      fc.property(publications, (publication) => {
        for (const column of columns(publication)) {
          const { kind, breaks, values } = mapOf(publication, column);
          expect(breaks).toEqual([...new Set(breaks)].toSorted((a, b) => a - b));
          const figures = values.filter((value) => typeof value === 'number');
          const decimals = kind === 'count' ? 0 : 1;
          for (const limit of breaks) expect(limit).toBe(Number(limit.toFixed(decimals)));
          if (kind === 'count') continue;
          const met = new Set(figures.map((figure) => classOf(figure, breaks)));
          expect(met.size).toBe(figures.length === 0 ? 0 : breaks.length + 1);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gather the rates that are the closest to each other', () => {
    fc.assert(
      fc.property(arbitraryPublication(), (publication) => {
        const { breaks, values } = mapOf(publication, 0);
        const rates = values.filter((value) => typeof value === 'number');
        const limits = [...new Set(rates)].toSorted((a, b) => a - b).slice(1);
        const spreads = choices(limits, breaks.length).map((choice) => spread(rates, choice));
        expect(breaks).toHaveLength(Math.min(4, limits.length));
        expect(spread(rates, breaks)).toBeCloseTo(Math.min(...spreads), 6);
      }),
    );
  });

  it('of a difference are as far below as above', () => {
    fc.assert(
      fc.property(publications, fc.integer({ min: -900, max: 900 }), (publication, tenths) => {
        for (const column of columns(publication)) {
          const { differenceBreaks, kind, references } = mapOf(publication, column);
          if (kind === 'count' || references.france.status !== 'value') {
            expect(differenceBreaks).toEqual([]);
          }
          expect(differenceBreaks.toReversed().map((limit) => -limit)).toEqual(differenceBreaks);
          const above = differenceClassOf(tenths / 10, differenceBreaks);
          const below = differenceClassOf(-tenths / 10, differenceBreaks);
          expect(above - middleClass).toBe(middleClass - below || 0);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    [9.9, 0],
    [10, 1],
    [11.4, 1],
    [11.5, 2],
    [99, 2],
  ])('hold %d from their lower limit on', (figure, expected) => {
    expect(classOf(figure, [10, 11.5])).toBe(expected);
  });

  it.each([
    [-4, 0],
    [-3.9, 1],
    [-1.5, 1],
    [-1.4, 2],
    [0, 2],
    [1.4, 2],
    [1.5, 3],
    [4, 4],
  ])('hold a difference of %d on either side', (difference, expected) => {
    expect(differenceClassOf(difference, [-4, -1.5, 1.5, 4])).toBe(expected);
  });

  it('of counts follow their orders of magnitude', () => {
    const publication = publicationOf(largeDraft(400));
    const column = publication.catalogue.indicators.findIndex(({ kind }) => kind === 'count');
    const { breaks, differenceBreaks } = mapOf(publication, column);
    for (const limit of breaks) expect(String(limit)).toMatch(/^[1-9]\d?0*$/);
    expect(differenceBreaks).toEqual([]);
  });

  it('compare rates as they are displayed', () => {
    expect(pointsBetween(12.3, 11.4)).toBe(0.9);
    expect(pointsBetween(0.1, 0.3)).toBe(-0.2);
  });
});
