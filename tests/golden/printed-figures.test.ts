/**
 * The two published reports, figure by figure, out of the demonstration. Where Rezone departs from the original
 * on purpose, a test of its own says what was printed and what replaces it.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { DemonstrationEdition } from '../../src/demonstration/targets.js';
import { frenchCollator } from '../../src/domain/places.js';
import type { CommuneRef, IndicatorResult, Report } from '../../src/domain/report.js';
import { demonstrationReport } from './demonstration-report.js';
import { readGolden, type GoldenIndicator, type GoldenReport } from './golden-figures.js';
import {
  printCount,
  printDecimal,
  printDifference,
  printFigure,
  printRate,
  printShare,
  printTerritory,
  withAbbreviationPoint,
} from './printed-format.js';

const cases: { id: GoldenReport; edition: DemonstrationEdition }[] = [
  { id: 'beaucaire-2022-07-04', edition: '2022-07' },
  { id: 'provence-sante-2024-12-31', edition: '2024-12' },
];

function codesOf(refs: readonly CommuneRef[]): string[] {
  return refs.map(({ code }) => code);
}

function isInFrenchOrder(refs: readonly CommuneRef[]): boolean {
  return refs.every(
    (ref, index) => index === 0 || frenchCollator.compare(refs[index - 1]!.name, ref.name) <= 0,
  );
}

describe.each(cases)('$id', ({ id, edition }) => {
  const golden = readGolden(id);
  let report: Report;
  let resultOf: (id: string) => IndicatorResult;

  beforeAll(() => {
    report = demonstrationReport(
      edition,
      golden.communes.map(({ code }) => code),
    );
    const results = new Map(
      [...report.indicators, ...report.pathologies.all].map((result) => [result.id, result]),
    );
    resultOf = (id) => results.get(id)!;
  });

  it('communes: population, QPV, zoning, existing CPTS', () => {
    const printed = report.territory.communes.map((commune) => ({
      code: commune.code,
      population: printCount(commune.population!),
      qpv: commune.qpv.count,
      zoning: commune.zoning === 'none' ? '-' : commune.zoning,
      cpts: commune.cpts?.[0] ?? null,
    }));
    expect(sortByCode(printed)).toEqual(sortByCode(golden.communes));
  });

  it('totals', () => {
    const { communes, population, qpv, zip, zac } = report.territory.totals;
    expect([
      `${communes} commune(s)`,
      `${printCount(population)} habitants`,
      `${qpv} QPV*`,
      `${zip + zac} sur ${communes}`,
    ]).toEqual(golden.totals);
  });

  it('départements and régions', () => {
    expect(codesOf(report.territory.departments)).toEqual(golden.departments);
    expect(codesOf(report.territory.regions)).toEqual(golden.regions);
  });

  describe.each(golden.indicators)('$id', (printed: GoldenIndicator) => {
    const isStarredTable = [...golden.accessTable, ...golden.topPathologies].includes(printed.id);

    it('territory: rate and count', () => {
      expect(printTerritory(resultOf(printed.id), isStarredTable)).toBe(
        withAbbreviationPoint(printed.values.territory),
      );
    });

    it('references', () => {
      const result = resultOf(printed.id);
      expect({
        department: result.department.map((figure) => printRate(result, figure)),
        region: result.region.map((figure) => printRate(result, figure)),
        france: printRate(result, result.france),
      }).toEqual({
        department: [printed.values.department],
        region: [printed.values.region],
        france: printed.values.france,
      });
    });

    it('differences', () => {
      const { difference } = resultOf(printed.id);
      expect({
        department: difference.department.map(printDifference),
        region: difference.region.map(printDifference),
        france: printDifference(difference.france),
      }).toEqual({
        department: [printed.differences.department],
        region: [printed.differences.region],
        france: printed.differences.france,
      });
    });

    it('neutralised communes and their share', () => {
      const { communes, share } = resultOf(printed.id).neutralised;
      expect(codesOf(communes).sort()).toEqual(printed.neutralised?.communes ?? []);
      const rate = printed.neutralised?.rate ?? null;
      if (rate !== null) expect(printShare(share)).toBe(rate);
    });

    it('period', () => {
      expect(resultOf(printed.id).period).toEqual(printed.period);
    });
  });

  it('no neutralised commune in the shares of consumers with ALD and with CSS', () => {
    expect(golden.chartNeutralisations).toEqual([]);
    expect(resultOf('consumers-17-plus-with-ald').neutralised.communes).toEqual([]);
    expect(resultOf('consumers-17-plus-with-css').neutralised.communes).toEqual([]);
  });

  it('Top 5: the same five, in the same order', () => {
    expect(report.pathologies.top).toEqual(golden.topPathologies);
  });

  it('professionals: all, 60 and over, 65 and over', () => {
    const rows = new Map(
      report.professionals.groups.flatMap((group) => group.rows).map((row) => [row.id, row]),
    );
    const printed = golden.professionals.map((group) => ({
      id: group.id,
      rows: group.rows.map((row) => {
        const { total, over60, over65, subsetOf } = rows.get(row.id)!;
        const printAged = (figure: typeof over60) =>
          figure.status === 'not-applicable' ? '-' : printFigure(figure, printCount);
        return {
          id: row.id,
          subset: subsetOf !== null,
          total: printCount(total),
          over60: printAged(over60),
          over65: printAged(over65),
        };
      }),
    }));
    expect(printed).toEqual(golden.professionals);
  });

  it('professionals per commune', () => {
    const printed = report.activity.perCommune.map(({ code, professionals }) => ({
      code,
      counts: Object.fromEntries(
        Object.entries(professionals).map(([family, count]) => [family, count === 0 ? '-' : String(count)]),
      ),
    }));
    expect(sortByCode(printed)).toEqual(sortByCode(golden.professionalsPerCommune));
  });

  it('neutralisation of activity', () => {
    const printed = report.activity.families.map(({ id, professionals }) => ({
      family: id,
      rate: printFigure(professionals.share, printShare),
      communesWithoutActivity: professionals.communesWithoutActivity || null,
      communesNeutralised: professionals.communesNeutralised.length,
      professionalsNeutralised: professionals.neutralised,
      professionalsTotal: professionals.total,
    }));
    const corrected = golden.activityNeutralisation.map((line) =>
      line.family === 'nurses' && id === 'provence-sante-2024-12-31' ? nursesCountedOnce(line) : line,
    );
    expect(printed).toEqual(corrected);
  });

  it('patients per professional', () => {
    const printed = report.activity.families.map(
      ({ id, professionals, patientsPerProfessional: average }) => ({
        family: id,
        territory: `${printFigure(average.territory, printDecimal)}${professionals.neutralised > 0 ? '*' : ''}`,
        department: average.department.map((figure) => printFigure(figure, printDecimal)).join(),
        region: average.region.map((figure) => printFigure(figure, printDecimal)).join(),
        france: printFigure(average.france, printDecimal),
      }),
    );
    const corrected = golden.patientsPerProfessional.map((row) =>
      row.territory === '0*' ? { ...row, territory: 'neutralised*' } : row,
    );
    expect(printed).toEqual(corrected);
  });

  it('structures and their communes', () => {
    const rows = new Map(report.structures.groups.flatMap((group) => group.rows).map((row) => [row.id, row]));
    for (const group of golden.structures) {
      const printed = group.rows.map(({ id }) => ({
        id,
        count: printCount(rows.get(id)!.total),
        communes: sortByCode(rows.get(id)!.communes.map(({ code, count }) => ({ code, count }))),
      }));
      expect(printed).toEqual(group.rows.map((row) => ({ ...row, communes: sortByCode(row.communes) })));
    }
  });

  it('periods of the professionals, of their activity and of the structures', () => {
    expect({
      professionals: report.professionals.period,
      activity: report.activity.period,
      structures: report.structures.period,
    }).toEqual(golden.periods);
  });

  describe('departures from the original', () => {
    it('Top 5: neutralised communes are out of the denominator; here there is none, so the printed rates hold', () => {
      for (const pathology of golden.topPathologies.map(resultOf)) {
        expect(pathology.neutralised.communes).toEqual([]);
        expect(pathology.territory.denominator).toBe(resultOf('ald-diabetes').territory.denominator);
      }
    });

    it('"0*" patients per professional is a neutralised figure', () => {
      const zeros = golden.patientsPerProfessional
        .filter((row) => row.territory === '0*')
        .map((row) => row.family);
      const neutralised = report.activity.families
        .filter((family) => family.patientsPerProfessional.territory.status === 'neutralised')
        .map((family) => family.id);
      expect(zeros.length).toBeGreaterThan(0);
      expect(neutralised).toEqual(zeros);
    });

    it('lists are in French alphabetical order, one order everywhere', () => {
      expect(isInFrenchOrder(report.territory.communes)).toBe(true);
      expect(isInFrenchOrder(report.activity.perCommune)).toBe(true);
      for (const result of golden.indicators.map((indicator) => resultOf(indicator.id))) {
        expect(isInFrenchOrder(result.neutralised.communes)).toBe(true);
      }
    });

    it('QPV: the sum over communes is kept, and said to be one, as codes are unknown', () => {
      expect(report.territory.totals.qpvDistinct).toBe(false);
    });

    it('zoning: ZIP and ZAC are counted apart', () => {
      const { zip, zac } = report.territory.totals;
      expect({ zip, zac }).toEqual(edition === '2022-07' ? { zip: 1, zac: 5 } : { zip: 0, zac: 6 });
    });
  });
});

/** The original counts nurses twice in 2024, "6 sur 412" in 4 communes; its own table gives 3 of 206 in 2. */
function nursesCountedOnce<Line extends { communesNeutralised: number }>(line: Line) {
  expect(line).toMatchObject({
    communesNeutralised: 4,
    professionalsNeutralised: 6,
    professionalsTotal: 412,
  });
  return { ...line, communesNeutralised: 2, professionalsNeutralised: 3, professionalsTotal: 206 };
}

function sortByCode<Row extends { code: string }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
