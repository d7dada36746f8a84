/**
 * Publications to test with, none of which depends on the files of `catalogue/`: a tiny hand-made
 * draft whose figures a reader can check, a draft as large as wished, and random ones.
 */
import { professionCategories, reportedStructureTypes, type Catalogue } from '../../src/domain/catalogue.js';
import { createPlaces, type Commune, type Places } from '../../src/domain/places.js';
import { cellStatus, type Publication } from '../../src/domain/publication.js';
import type { PublicationDraft } from '../../src/publication/draft.js';
import { departments, draftManifest, publicationOf, regions, thresholds } from './draft-parts.js';
import { measuresOf, smallCatalogue } from './small-catalogue.js';

export { draftManifest, publicationOf } from './draft-parts.js';
export { arbitraryDraft, arbitraryPublication } from './random-publications.js';
export { smallCatalogue } from './small-catalogue.js';

function tinyPlaces(): Places {
  const plain = {
    qpv: { count: 0, codes: [] },
    zoning: 'none',
    cpts: [],
    position: null,
  } as const;
  const communes: Commune[] = [
    {
      ...plain,
      code: '2A004',
      name: 'Ajaccio',
      department: '2A',
      region: '94',
      postalCodes: ['20000', '20090', '20167'],
      population: 73_822,
      qpv: { count: 2, codes: ['QP02A001', 'QP02A002'] },
      cpts: [],
      position: [8.7386, 41.9192],
    },
    {
      ...plain,
      code: '30007',
      name: 'Alès',
      department: '30',
      region: '76',
      postalCodes: ['30100'],
      population: 44_697,
      qpv: { count: 3, codes: null },
      zoning: 'ZAC',
      cpts: ['Alès-Cévennes'],
      position: [4.0817, 44.1281],
    },
    {
      ...plain,
      code: '30041',
      name: 'Bonnevaux',
      department: '30',
      region: '76',
      postalCodes: ['30450'],
      population: null,
      qpv: { count: 0, codes: [] },
      zoning: 'ZIP',
      cpts: [],
    },
    {
      ...plain,
      code: '34172',
      name: 'Montpellier',
      department: '34',
      region: '76',
      postalCodes: ['34000', '34070', '34080', '34090'],
      population: 302_454,
      qpv: { count: 1, codes: ['QP034001'] },
      zoning: null,
      cpts: ['Montpellier Est', 'Montpellier Ouest'],
      position: [3.8767, 43.6119],
    },
  ];
  return createPlaces({
    communes,
    departments,
    regions,
    formerCommunes: [{ code: '30090', name: 'Concoules-le-Vieux', into: '30041' }],
    codeChanges: [{ cog: 2019, before: '30090', after: '30041', kind: 'merger', share: 1 }],
    groupings: [
      { kind: 'epci', code: '200066918', name: 'CA Alès Agglomération', communes: ['30007', '30041'] },
      { kind: 'canton', code: '3002', name: 'Alès-2', communes: ['30007'] },
    ],
  });
}

/**
 * Four communes of three départements. Cell of commune i and indicator j, when kept: numerator
 * 100 (i + 1) + j, denominator 1000 (i + 1), 0 for a count. Bonnevaux (row 2) is neutralised
 * everywhere; the last indicator is unavailable for Ajaccio; the last but one is neutralised for Alès.
 */
export function tinyDraft(edition = '2024-12'): PublicationDraft {
  const catalogue = smallCatalogue;
  const places = tinyPlaces();
  const rows = places.communes.length;
  const columns = catalogue.indicators.length;
  const numerators = new Float64Array(rows * columns);
  const denominators = new Float64Array(rows * columns);
  const statuses = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    catalogue.indicators.forEach((one, column) => {
      const cell = row * columns + column;
      if (row === 2 || (row === 1 && column === columns - 2)) {
        statuses[cell] = cellStatus.neutralised;
      } else if (row === 0 && column === columns - 1) {
        statuses[cell] = cellStatus.unavailable;
      } else {
        numerators[cell] = 100 * (row + 1) + column;
        denominators[cell] = one.kind === 'count' ? 0 : 1000 * (row + 1);
      }
    });
  }
  const measures = measuresOf(catalogue);
  const levels = ['F', 'R76', 'R94', 'D2A', 'D30', 'D34'];
  return {
    manifest: draftManifest(catalogue, edition),
    catalogue,
    places,
    indicators: { columns, numerators, denominators, statuses },
    references: new Map(
      levels.map((level, rank) => [
        level,
        new Map(measures.map((measure, index) => [measure, 100 + 10 * rank + index])),
      ]),
    ),
    // All, 60 and over, 65 and over, for generalists, those in special practice, nurses, pharmacies.
    professionals: {
      columns: 4,
      counts: Int32Array.from(
        [
          [60, 20, 9, 6, 2, 1, 90, 10, 4, 30, 0, 0],
          [40, 18, 7, 4, 1, 0, 70, 9, 3, 15, 0, 0],
          [1, 1, 1, 0, 0, 0, 2, 0, 0, 0, 0, 0],
          [310, 90, 40, 31, 9, 4, 420, 50, 20, 110, 0, 0],
        ].flat(),
      ),
    },
    activity: {
      columns: 2,
      professionals: Int32Array.from([58, 88, 39, 68, 1, 2, 300, 410]),
      patients: Float64Array.from([87_000, 11_440, 62_400, 9520, 0, 0, 420_000, 49_200]),
      actColumns: 3,
      acts: Float64Array.from(
        [
          [261_000, 5800, 352_000],
          [195_000, 3900, 272_000],
          [0, 0, 0],
          [1_260_000, 30_000, 1_640_000],
        ].flat(),
      ),
    },
    structures: { columns: 3, counts: Int32Array.from([2, 1, 8, 1, 2, 5, 0, 0, 0, 6, 3, 14]) },
    establishments: [
      {
        id: '300000023',
        name: 'Centre hospitalier d’Alès',
        type: 'hospitals',
        category: 'Centre Hospitalier (C.H.)',
        commune: '30007',
        address: '811 avenue du Docteur Jean Goubert, 30100 Alès',
        position: [4.0681, 44.1333],
      },
      {
        id: '340000999',
        name: 'Maison de santé du Lez',
        type: 'multiprofessional-health-houses',
        category: 'Maison de santé (L.6223-3)',
        commune: '34172',
        address: null,
        position: null,
      },
    ],
    ages: {
      columns: 3,
      counts: Int32Array.from(
        [
          [11_000, 42_000, 20_822],
          [7000, 23_697, 14_000],
          [-1, -1, -1],
          [50_454, 190_000, 62_000],
        ].flat(),
      ),
    },
    outlines: new Map([
      [
        'france',
        '{"type":"Topology","arcs":[],"objects":{"communes":{"type":"GeometryCollection","geometries":[]}}}',
      ],
      [
        'regions/76',
        '{"type":"Topology","arcs":[],"objects":{"communes":{"type":"GeometryCollection","geometries":[]}}}',
      ],
    ]),
  };
}

/** `tinyDraft` in the shape that the rules read. */
export function tinyPublication(edition?: string): Publication {
  return publicationOf(tinyDraft(edition));
}

/**
 * A draft as large as wished, whose cells follow from their place by a fixed rule: each status and
 * each kind of gap comes up, and nothing is drawn. `communes` of them lie in the three départements.
 */
export function largeDraft(communes: number, catalogue: Catalogue = smallCatalogue): PublicationDraft {
  const tiny = tinyDraft();
  const model = tiny.places.communes[1]!;
  const places = createPlaces({
    communes: Array.from({ length: communes }, (_, index): Commune => {
      const { code: department, region } = departments[index % departments.length]!;
      const code = `${department}${index.toString(36).toUpperCase().padStart(4, '0')}`;
      return {
        ...model,
        code,
        name: `Commune ${index}`,
        department,
        region,
        cpts: index % 3 ? [] : model.cpts,
      };
    }),
    departments,
    regions,
    formerCommunes: [],
  });
  /** A number under `limit` that only depends on the place in the array. */
  const mix = (place: number, limit: number) => ((place * 2_654_435_761) >>> 7) % limit;
  const columns = catalogue.indicators.length;
  const statuses = Uint8Array.from({ length: communes * columns }, (_, cell) =>
    Math.max(0, mix(cell, 12) - 9),
  );
  const kept = (cell: number) => statuses[cell] === cellStatus.kept;
  const isCount = (cell: number) => catalogue.indicators[cell % columns]!.kind === 'count';
  const numerators = Float64Array.from(statuses, (_, cell) => (kept(cell) ? 11 + mix(cell, 900) : 0));
  const denominators = Float64Array.from(statuses, (_, cell) =>
    kept(cell) && !isCount(cell) ? 1000 + mix(cell, 5000) : 0,
  );
  const families = catalogue.activityFamilies;
  const professionals = Int32Array.from({ length: communes * families.length }, (_, cell) => mix(cell, 9));
  const tells = (cell: number) => professionals[cell]! >= thresholds.professionals;
  const familyOfAct = families.flatMap((family, index) => family.actKeys.map(() => index));
  const actColumns = familyOfAct.length;
  const categories = professionCategories(catalogue).length;
  const types = reportedStructureTypes(catalogue).length;
  const bands = catalogue.ageBands.length;
  return {
    ...tiny,
    manifest: draftManifest(catalogue),
    catalogue,
    places,
    indicators: { columns, numerators, denominators, statuses },
    references: new Map([
      ['F', new Map(measuresOf(catalogue).map((measure, index) => [measure, mix(index, 1000)]))],
    ]),
    professionals: {
      columns: categories,
      counts: Int32Array.from({ length: communes * categories * 3 }, (_, place) =>
        mix(Math.floor(place / 3), 4) === 0 ? 9 - (place % 3) * 4 : 0,
      ),
    },
    activity: {
      columns: families.length,
      professionals,
      patients: Float64Array.from(professionals, (_, cell) => (tells(cell) ? mix(cell, 9000) : 0)),
      actColumns,
      acts: Float64Array.from({ length: communes * actColumns }, (_, cell) =>
        tells(Math.floor(cell / actColumns) * families.length + familyOfAct[cell % actColumns]!)
          ? mix(cell, 30_000)
          : 0,
      ),
    },
    establishments: [],
    structures: {
      columns: types,
      counts: Int32Array.from({ length: communes * types }, (_, cell) => Math.max(0, mix(cell, 9) - 6)),
    },
    ages: {
      columns: bands,
      counts: Int32Array.from({ length: communes * bands }, (_, cell) =>
        mix(Math.floor(cell / bands), 50) === 0 ? -1 : mix(cell, 3000),
      ),
    },
  };
}
