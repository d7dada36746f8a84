/** Random publications of a few communes, for properties that must hold for all of them. */
import fc from 'fast-check';
import { professionCategories, reportedStructureTypes, type Catalogue } from '../../src/domain/catalogue.js';
import type { Establishment } from '../../src/domain/establishment.js';
import { createPlaces, type Commune, type Places } from '../../src/domain/places.js';
import {
  cellStatus,
  levelKey,
  type ActivityMatrix,
  type AgeMatrix,
  type IndicatorMatrix,
  type ProfessionalMatrix,
  type Publication,
  type References,
  type StructureMatrix,
} from '../../src/domain/publication.js';
import type { PublicationDraft } from '../../src/publication/draft.js';
import { departments, draftManifest, publicationOf, regions, thresholds } from './draft-parts.js';
import { actColumnsOf, measuresOf, smallCatalogue } from './small-catalogue.js';

const communeNames = [
  'Alès',
  'Arles',
  'Évian',
  'Eze',
  'Le Vigan',
  'L’Isle',
  'Saint-Gilles',
  'SAINT-GILLES',
  'Zonza',
];

const arbitraryCommune: fc.Arbitrary<Commune> = fc
  .record({
    department: fc.constantFrom(...departments),
    number: fc.integer({ min: 1, max: 899 }),
    name: fc.constantFrom(...communeNames),
    postalCodes: fc.array(fc.constantFrom('30100', '34000', '20000'), { minLength: 1, maxLength: 3 }),
    population: fc.option(fc.integer({ min: 0, max: 300_000 }), { freq: 5 }),
    qpv: fc.oneof(
      fc.uniqueArray(fc.constantFrom('QP030001', 'QP030002', 'QP034001'), { maxLength: 3 }).map((codes) => ({
        count: codes.length,
        codes: codes,
      })),
      fc.integer({ min: 0, max: 4 }).map((count) => ({ count, codes: null })),
    ),
    zoning: fc.constantFrom('ZIP', 'ZAC', 'none', null),
    cpts: fc.option(
      fc.uniqueArray(fc.constantFrom('Cévennes', 'Petite Camargue', 'Sud, « Corse »'), { maxLength: 2 }),
    ),
    position: fc.option(
      fc
        .tuple(fc.integer({ min: -500, max: 900 }), fc.integer({ min: 4100, max: 5100 }))
        .map(([longitude, latitude]): [number, number] => [longitude / 100, latitude / 100]),
    ),
  })
  .map(({ department, number, ...commune }) => ({
    ...commune,
    code: `${department.code}${String(number).padStart(3, '0')}`,
    department: department.code,
    region: department.region,
  }));

const arbitraryPlaces: fc.Arbitrary<Places> = fc
  .tuple(
    fc.uniqueArray(arbitraryCommune, { minLength: 1, maxLength: 7, selector: (commune) => commune.code }),
    fc.option(fc.constantFrom('Ancienne-Ville', null), { nil: undefined }),
  )
  .map(([communes, formerName]) =>
    createPlaces({
      communes,
      departments,
      regions,
      formerCommunes:
        formerName === undefined ? [] : [{ code: '30900', name: formerName, into: communes[0]!.code }],
    }),
  );

/** Indicators whose people are all counted by another: what is drawn must keep the parts within the whole. */
const parents: Readonly<Record<string, readonly string[]>> = {
  'consumers-17-plus-without-gp-with-ald': ['consumers-17-plus-with-ald', 'consumers-17-plus-without-gp'],
  'consumers-17-plus-without-gp-with-css': ['consumers-17-plus-with-css', 'consumers-17-plus-without-gp'],
};

const arbitraryStatus = fc.oneof(
  { weight: 7, arbitrary: fc.constant(cellStatus.kept) },
  { weight: 2, arbitrary: fc.constant(cellStatus.neutralised) },
  { weight: 1, arbitrary: fc.constant(cellStatus.unavailable) },
);
const thousandth = fc.integer({ min: 0, max: 1000 });

/** A whole number at `share` thousandths of the way from `from` to `to`. */
function between(from: number, to: number, share: number): number {
  return from + Math.floor(((to - from) * share) / 1000);
}

function arbitraryIndicators(catalogue: Catalogue, rows: number): fc.Arbitrary<IndicatorMatrix> {
  const { indicators } = catalogue;
  const columns = indicators.length;
  const cells = rows * columns;
  const fixed = { minLength: cells, maxLength: cells };
  return fc
    .record({
      adults: fc.array(fc.integer({ min: 60, max: 5000 }), { minLength: rows, maxLength: rows }),
      statuses: fc.array(arbitraryStatus, fixed),
      numeratorShares: fc.array(thousandth, fixed),
      denominatorShares: fc.array(thousandth, fixed),
    })
    .map(({ adults, statuses, numeratorShares, denominatorShares }) => {
      const numerators = new Float64Array(cells);
      const denominators = new Float64Array(cells);
      adults.forEach((adult, row) => {
        const drawn = new Map<string, number>();
        const order = indicators.map((_, column) => column);
        order.sort((a, b) => Number(indicators[a]!.id in parents) - Number(indicators[b]!.id in parents));
        for (const column of order) {
          const { id, kind } = indicators[column]!;
          const cell = row * columns + column;
          const most = Math.min(adult, ...(parents[id] ?? []).map((parent) => drawn.get(parent) ?? adult));
          const numerator =
            id === 'consumers-17-plus' ? adult : between(thresholds.numerator, most, numeratorShares[cell]!);
          drawn.set(id, numerator);
          if (statuses[cell] !== cellStatus.kept) continue;
          numerators[cell] = numerator;
          const least = kind === 'event-rate' ? 1 : numerator;
          denominators[cell] = kind === 'count' ? 0 : between(least, adult, denominatorShares[cell]!);
        }
      });
      return { columns, numerators, denominators, statuses: Uint8Array.from(statuses) };
    });
}

function arbitraryReferences(catalogue: Catalogue): fc.Arbitrary<References> {
  const levels = [
    levelKey.france,
    ...regions.map((region) => levelKey.region(region.code)),
    ...departments.map((department) => levelKey.department(department.code)),
  ];
  const measures = measuresOf(catalogue);
  const known = fc.option(fc.integer({ min: 0, max: 1000 }), { freq: 8, nil: undefined });
  return fc
    .array(known, { minLength: levels.length * measures.length, maxLength: levels.length * measures.length })
    .map(
      (drawn) =>
        new Map(
          levels.map((level, rank) => {
            const entries = measures.flatMap((measure, index): [string, number][] => {
              const drawnValue = drawn[rank * measures.length + index];
              return drawnValue === undefined ? [] : [[measure, drawnValue]];
            });
            return [level, new Map(entries)];
          }),
        ),
    );
}

function arbitraryProfessionals(catalogue: Catalogue, rows: number): fc.Arbitrary<ProfessionalMatrix> {
  const categories = professionCategories(catalogue);
  const cells = rows * categories.length;
  return fc
    .array(fc.tuple(fc.integer({ min: 0, max: 40 }), thousandth, thousandth), {
      minLength: cells,
      maxLength: cells,
    })
    .map((drawn) => {
      const counts = new Int32Array(cells * 3);
      drawn.forEach(([all, share60, share65], cell) => {
        const { subsetOf, hasAges } = categories[cell % categories.length]!;
        const whole = categories.findIndex((category) => category.id === subsetOf);
        const row = Math.floor(cell / categories.length);
        const total = whole < 0 ? all : Math.min(all, counts[(row * categories.length + whole) * 3]!);
        const over60 = hasAges ? between(0, total, share60) : 0;
        counts.set([total, over60, between(0, over60, share65)], cell * 3);
      });
      return { columns: categories.length, counts };
    });
}

function arbitraryActivity(catalogue: Catalogue, rows: number): fc.Arbitrary<ActivityMatrix> {
  const families = catalogue.activityFamilies;
  const columns = families.length;
  const actColumns = actColumnsOf(catalogue);
  const familyOfAct = families.flatMap((family, index) => family.actKeys.map(() => index));
  const array = (length: number, max: number) =>
    fc.array(fc.integer({ min: 0, max }), { minLength: length, maxLength: length });
  return fc
    .tuple(array(rows * columns, 12), array(rows * columns, 9000), array(rows * actColumns, 40_000))
    .map(([professionals, patients, acts]) => {
      const kept = professionals.map((count) => count >= thresholds.professionals);
      return {
        columns,
        professionals: Int32Array.from(professionals),
        patients: Float64Array.from(patients, (count, cell) => (kept[cell] ? count : 0)),
        actColumns,
        acts: Float64Array.from(acts, (count, cell) => {
          const family = familyOfAct[cell % actColumns]!;
          return kept[Math.floor(cell / actColumns) * columns + family] ? count : 0;
        }),
      };
    });
}

function arbitraryStructures(catalogue: Catalogue, rows: number): fc.Arbitrary<StructureMatrix> {
  const columns = reportedStructureTypes(catalogue).length;
  const cells = rows * columns;
  return fc
    .array(fc.integer({ min: 0, max: 5 }), { minLength: cells, maxLength: cells })
    .map((counts) => ({ columns, counts: Int32Array.from(counts) }));
}

function arbitraryEstablishments(catalogue: Catalogue, places: Places): fc.Arbitrary<Establishment[]> {
  const types = catalogue.structureGroups.flatMap((group) => group.types.map(({ id }) => id));
  return fc.uniqueArray(
    fc
      .record({
        id: fc.stringMatching(/^\d{9}$/),
        name: fc.string(),
        type: fc.constantFrom(...types),
        category: fc.string(),
        commune: fc.constantFrom(...places.communes.map(({ code }) => code)),
        address: fc.option(fc.string(), { nil: null }),
        position: fc.option(fc.constant<[number, number]>([4.25, 43.875]), { nil: null }),
      })
      .map((establishment) => ({ ...establishment })),
    { maxLength: 4, selector: ({ id }) => id },
  );
}

function arbitraryAges(catalogue: Catalogue, rows: number): fc.Arbitrary<AgeMatrix> {
  const columns = catalogue.ageBands.length;
  const band = fc.array(fc.integer({ min: 0, max: 30_000 }), { minLength: columns, maxLength: columns });
  const unknown = fc.constant<number[]>(Array<number>(columns).fill(-1));
  const row = fc.oneof({ weight: 5, arbitrary: band }, { weight: 1, arbitrary: unknown });
  return fc
    .array(row, { minLength: rows, maxLength: rows })
    .map((lines) => ({ columns, counts: Int32Array.from(lines.flat()) }));
}

/**
 * Random drafts under the policy `original`: one to seven communes of three départements and two
 * régions, with cells of each status, unknown populations, zonings, ages and positions, former
 * communes, and references missing here and there.
 */
export function arbitraryDraft(catalogue: Catalogue = smallCatalogue): fc.Arbitrary<PublicationDraft> {
  return arbitraryPlaces.chain((places) => {
    const rows = places.communes.length;
    return fc.record({
      manifest: fc.constant(draftManifest(catalogue)),
      catalogue: fc.constant(catalogue),
      places: fc.constant(places),
      indicators: arbitraryIndicators(catalogue, rows),
      references: arbitraryReferences(catalogue),
      professionals: arbitraryProfessionals(catalogue, rows),
      activity: arbitraryActivity(catalogue, rows),
      structures: arbitraryStructures(catalogue, rows),
      establishments: arbitraryEstablishments(catalogue, places),
      ages: arbitraryAges(catalogue, rows),
      outlines: fc.constant(new Map<string, string>()),
    });
  });
}

/** Random publications: `arbitraryDraft` in the shape that the rules read. */
export function arbitraryPublication(catalogue: Catalogue = smallCatalogue): fc.Arbitrary<Publication> {
  return arbitraryDraft(catalogue).map(publicationOf);
}
