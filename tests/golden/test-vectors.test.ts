import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/domain/build-report.js';
import { compareRates } from '../../src/domain/comparison.js';
import { value } from '../../src/domain/figure.js';
import { fromTenths, rateInTenths } from '../../src/domain/rounding.js';
import { sizeClass } from '../../src/domain/size-class.js';
import type { Publication } from '../../src/domain/publication.js';
import { largeDraft, publicationOf } from '../support/publications.js';
import { goldenReports, readGolden, readVectors } from './golden-figures.js';
import { printCount, printDecimal, printDifference, printFigure, printShare } from './printed-format.js';

const vectors = readVectors();
const fullCoverage = { percent: 100, level: 'full' } as const;

function printPercent(numerator: number, denominator: number): string {
  return `${printDecimal(fromTenths(rateInTenths(numerator, denominator)))}%`;
}

/** A publication where professionals of one family practise in each commune as told. */
function publicationWith(practising: readonly number[]): Publication {
  const draft = largeDraft(practising.length);
  const { columns } = draft.activity;
  const professionals = new Int32Array(practising.length * columns);
  practising.forEach((count, row) => {
    professionals[row * columns] = count;
  });
  return publicationOf({ ...draft, activity: { ...draft.activity, professionals } });
}

describe('arithmetic of the original, on printed figures', () => {
  it.each(vectors.rates)(
    '$numerator of $denominator is printed $printed',
    ({ numerator, denominator, printed }) => {
      expect(printPercent(numerator, denominator)).toBe(printed);
    },
  );

  it('differences are those of the displayed rates', () => {
    for (const { territory, reference, printed } of vectors.differences) {
      const difference = compareRates(value(territory), null, fullCoverage, value(reference));
      expect(printDifference(difference), `${territory} − ${reference}`).toBe(printed);
    }
    expect(vectors.differences.length).toBe(156);
  });

  it.each(vectors.neutralisedCommuneRates)(
    '$neutralised communes neutralised of $communes are printed $printed',
    ({ neutralised, communes, printed }) => {
      expect(printShare(fromTenths(rateInTenths(neutralised, communes)))).toBe(printed);
    },
  );

  it.each(vectors.activityNeutralisation)(
    'neutralisation of activity: $category of $report',
    ({ professionalsPerCommune, expected }) => {
      const publication = publicationWith(professionalsPerCommune);
      const codes = publication.places.communes.map(({ code }) => code);
      const { professionals } = buildReport(publication, codes).activity.families[0]!;
      expect({
        withoutActivity: professionals.communesWithoutActivity,
        neutralisedCommunes: professionals.communesNeutralised.length,
        neutralisedProfessionals: professionals.neutralised,
        professionals: professionals.total,
        rate: printFigure(professionals.share, printShare),
      }).toEqual(expected);
    },
  );

  it('the original multiplies the nurses of 2024 by two, and them only', () => {
    const multiplied = vectors.activityNeutralisation.filter((vector) => vector.originalMultiplier !== 1);
    expect(multiplied.map(({ report, category }) => `${report} ${category}`)).toEqual([
      'provence-sante-2024-12-31 nurses',
    ]);
  });

  it.each(vectors.totals)('totals printed for $report', ({ report, ...totals }) => {
    const golden = readGolden(goldenReports.find((id) => id === report)!);
    expect(golden.totals).toEqual([
      `${totals.communeCount} commune(s)`,
      `${printCount(totals.population)} habitants`,
      `${totals.qpvCount} QPV*`,
      `${totals.zonedCommunes} sur ${totals.communeCount}`,
    ]);
  });

  it.each(vectors.sizeClass)('$population inhabitants make size $size', ({ population, size }) => {
    expect(sizeClass(population)).toBe(size);
  });

  it('report of 2020: shares of the age class, and the first part of its donut', () => {
    const countOf = new Map(vectors.guide2020.rows.map(({ id, count }) => [id, count]));
    const [adults, elders] = [countOf.get('consumers-over-17')!, countOf.get('consumers-over-70')!];
    for (const { id, count, shareOfAgeClassPrinted } of vectors.guide2020.rows) {
      expect(printPercent(count, id.startsWith('consumers-over-70') ? elders : adults), id).toBe(
        shareOfAgeClassPrinted,
      );
    }
    const youngerWithGp =
      adults -
      elders -
      countOf.get('consumers-over-17-without-gp')! +
      countOf.get('consumers-over-70-without-gp')!;
    expect(printPercent(youngerWithGp, adults)).toBe(vectors.guide2020.donutGp['17-70 avec MT']);
  });
});
