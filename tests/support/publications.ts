/**
 * Publications to test with: a small catalogue, one tiny hand-made draft whose figures a reader can
 * check, and random publications of a few communes. None of them depends on the files of `catalogue/`.
 */
import fc from 'fast-check';
import {
  professionCategories,
  reportedStructureTypes,
  type Catalogue,
  type Indicator,
} from '../../src/domain/catalogue.js';
import type { Period, PeriodKind } from '../../src/domain/period.js';
import { createPlaces, type Commune, type Places } from '../../src/domain/places.js';
import {
  cellStatus,
  levelKey,
  measureKey,
  type AgeMatrix,
  type ActivityMatrix,
  type IndicatorMatrix,
  type Manifest,
  type ProfessionalMatrix,
  type Publication,
  type References,
  type StructureMatrix,
} from '../../src/domain/publication.js';
import type { PublicationDraft } from '../../src/publication/draft.js';

const patients = { one: 'patient', other: 'patients' };
const people = (one: string) => ({ one, other: `${one}s` });

function indicator(
  fields: Pick<Indicator, 'id' | 'label' | 'section' | 'kind'> & Partial<Indicator>,
): Indicator {
  return {
    shortLabel: fields.label.slice(0, 40),
    counted: patients,
    population: 'Les assurés de la commune',
    numerator: 'Personnes concernées',
    ...(fields.kind === 'count' ? {} : { denominator: 'Personnes de la population' }),
    definition: `Définition : ${fields.label}.`,
    why: 'Pour situer le territoire.',
    polarity: 'neutral',
    period: 'year',
    source: 'snds',
    footnotes: [],
    author: 'Rezone',
    checkedBy: null,
    nextReview: '2030-01-01',
    ...fields,
  };
}

function prevalence(id: string, aldNumber: number): Indicator {
  return indicator({ id, label: `ALD ${aldNumber}`, section: 'pathologies', kind: 'proportion', aldNumber });
}

const indicators: Indicator[] = [
  indicator({
    id: 'consumers-17-plus-with-ald',
    label: '17 ans et plus en ALD',
    section: 'population',
    kind: 'proportion',
  }),
  indicator({
    id: 'consumers-17-plus',
    label: '17 ans et plus',
    section: 'access-to-care',
    kind: 'count',
  }),
  indicator({
    id: 'consumers-17-plus-without-gp',
    label: '17 ans et plus sans médecin traitant',
    section: 'access-to-care',
    kind: 'proportion',
    polarity: 'lower-is-better',
    footnotes: ['without-gp'],
  }),
  indicator({
    id: 'consumers-17-plus-without-gp-with-ald',
    label: '17 ans et plus en ALD sans médecin traitant',
    section: 'access-to-care',
    kind: 'proportion',
    polarity: 'lower-is-better',
    footnotes: ['without-gp'],
  }),
  indicator({
    id: 'emergency-visits-without-hospitalisation',
    label: 'Passages aux urgences',
    section: 'access-to-care',
    kind: 'event-rate',
    counted: people('passage'),
    period: 'rolling-year',
  }),
  prevalence('ald-severe-heart-failure', 5),
  prevalence('ald-diabetes', 8),
  prevalence('ald-coronary-disease', 13),
  prevalence('ald-alzheimer', 15),
  prevalence('ald-kidney-disease', 19),
  prevalence('ald-psychiatric-disorder', 23),
  prevalence('ald-malignant-tumour', 30),
  indicator({
    id: 'breast-cancer-screening',
    label: 'Dépistage du cancer du sein',
    section: 'prevention',
    kind: 'proportion',
    counted: people('patiente'),
    polarity: 'higher-is-better',
    period: 'range',
  }),
];

function section(id: string, label: string) {
  const members = indicators.filter((one) => one.section === id).map((one) => one.id);
  return { id, label, introduction: `Partie « ${label} ».`, indicators: members };
}

/** Every shape that the real catalogue has, with few members of each. */
export const smallCatalogue: Catalogue = {
  version: '0123456789abcdef',
  themes: [
    {
      id: 'population',
      label: 'Population',
      introduction: 'Qui vit ici.',
      sections: [section('population', 'Population')],
    },
    {
      id: 'missions',
      label: 'Missions',
      introduction: 'Ce que la CPTS peut améliorer.',
      sections: [
        section('access-to-care', 'Accès aux soins'),
        section('pathologies', 'Pathologies'),
        section('prevention', 'Prévention'),
      ],
    },
    {
      id: 'supply',
      label: 'Offre de soins',
      introduction: 'Qui soigne ici.',
      sections: [
        section('professionals', 'Professionnels'),
        section('activity', 'Activité'),
        section('structures', 'Structures'),
      ],
    },
  ],
  indicators,
  compositions: [
    {
      id: 'gp-17-plus',
      label: 'Médecin traitant',
      section: 'access-to-care',
      whole: 'consumers-17-plus',
      parts: [
        {
          id: 'without-gp',
          label: 'Sans',
          terms: [{ indicator: 'consumers-17-plus-without-gp', factor: 1 }],
        },
        {
          id: 'with-gp',
          label: 'Avec',
          terms: [
            { indicator: 'consumers-17-plus', factor: 1 },
            { indicator: 'consumers-17-plus-without-gp', factor: -1 },
          ],
        },
      ],
    },
    {
      id: 'ald-and-gp-17-plus',
      label: 'ALD et médecin traitant',
      section: 'access-to-care',
      whole: 'consumers-17-plus-with-ald',
      parts: [
        {
          id: 'without-gp',
          label: 'Sans',
          terms: [{ indicator: 'consumers-17-plus-without-gp-with-ald', factor: 1 }],
        },
        {
          id: 'with-gp',
          label: 'Avec',
          terms: [
            { indicator: 'consumers-17-plus-with-ald', factor: 1 },
            { indicator: 'consumers-17-plus-without-gp-with-ald', factor: -1 },
          ],
        },
      ],
    },
  ],
  ageBands: [
    { id: 'age-0-14', label: '0 à 14 ans', from: 0, to: 14 },
    { id: 'age-15-59', label: '15 à 59 ans', from: 15, to: 59 },
    { id: 'age-60-plus', label: '60 ans et plus', from: 60, to: null },
  ],
  professionGroups: [
    {
      id: 'medical-specialties',
      label: 'Médecins',
      categories: [
        { id: 'general-practitioners', label: 'Généralistes', hasAges: true, counted: people('généraliste') },
        {
          id: 'general-practitioners-mep',
          label: 'dont exercice particulier',
          subsetOf: 'general-practitioners',
          hasAges: true,
          counted: people('généraliste'),
        },
      ],
    },
    {
      id: 'allied-health',
      label: 'Auxiliaires médicaux',
      categories: [{ id: 'nurses', label: 'Infirmiers', hasAges: true, counted: people('infirmier') }],
    },
    {
      id: 'pharmacies-laboratories',
      label: 'Pharmacies et laboratoires',
      categories: [{ id: 'pharmacies', label: 'Pharmacies', hasAges: false, counted: people('pharmacie') }],
    },
  ],
  activityFamilies: [
    {
      id: 'general-practitioners',
      label: 'Généralistes',
      chartLabel: 'Généralistes',
      counted: people('généraliste'),
      actKeys: [
        { id: 'clinical-acts', code: 'C', label: 'Actes cliniques', definition: 'Consultations et visites.' },
        { id: 'technical-acts', code: 'T', label: 'Actes techniques', definition: 'Gestes techniques.' },
      ],
    },
    {
      id: 'nurses',
      label: 'Infirmiers',
      chartLabel: 'Infirmiers',
      counted: people('infirmier'),
      actKeys: [{ id: 'ami', code: 'AMI', label: 'Actes infirmiers', definition: 'Soins infirmiers.' }],
    },
  ],
  structureGroups: [
    {
      id: 'sanitary',
      label: 'Structures sanitaires',
      types: [
        {
          id: 'hospitals',
          label: 'Hôpitaux',
          definition: 'Établissements de santé.',
          inReport: true,
          coordinated: false,
        },
        {
          id: 'multiprofessional-health-houses',
          label: 'Maisons de santé',
          acronym: 'MSP',
          definition: 'Exercice regroupé.',
          inReport: true,
          coordinated: true,
        },
        {
          id: 'glossary-only',
          label: 'Autre',
          definition: 'Glossaire.',
          inReport: false,
          coordinated: false,
        },
      ],
    },
    {
      id: 'medico-social',
      label: 'Structures médico-sociales',
      types: [
        {
          id: 'nursing-homes',
          label: 'Ehpad',
          definition: 'Hébergement.',
          inReport: true,
          coordinated: false,
        },
      ],
    },
  ],
  sources: [
    {
      id: 'snds',
      label: 'SNDS',
      producer: 'Assurance Maladie',
      description: 'Remboursements.',
      url: 'https://example.org/snds',
      licence: 'Accès restreint',
    },
    {
      id: 'insee',
      label: 'Recensement',
      producer: 'Insee',
      description: 'Habitants.',
      url: 'https://example.org/insee',
      licence: 'Licence ouverte',
    },
  ],
  footnotes: [{ id: 'without-gp', text: 'Sans médecin traitant déclaré.' }],
  acronyms: [{ acronym: 'ALD', meaning: 'Affection de longue durée' }],
  contacts: [{ region: null, label: 'Assurance Maladie', url: 'https://example.org/contact' }],
};

/** Keys of every measure that has references, in catalogue order. */
export function measuresOf(catalogue: Catalogue): string[] {
  return [
    ...catalogue.indicators.map((one) => measureKey.indicator(one.id)),
    ...catalogue.ageBands.map((band) => measureKey.ageBand(band.id)),
    ...catalogue.activityFamilies.flatMap((family) => [
      measureKey.patientsPerProfessional(family.id),
      ...family.actKeys.map((act) => measureKey.actsPerProfessional(family.id, act.id)),
    ]),
  ];
}

export function actColumnsOf(catalogue: Catalogue): number {
  return catalogue.activityFamilies.reduce((sum, family) => sum + family.actKeys.length, 0);
}

const thresholds = { numerator: 11, professionals: 5, consumers: 50 };

const periods: Record<PeriodKind, Period> = {
  year: { kind: 'year', year: 2023 },
  'rolling-year': { kind: 'rolling-year', from: '2023-07-01', to: '2024-06-30' },
  range: { kind: 'range', from: '2022-01-01', to: '2023-12-31' },
  'half-year': { kind: 'half-year', year: 2024, half: 1 },
  month: { kind: 'month', year: 2024, month: 6 },
  'as-of': { kind: 'as-of', date: '2024-06-30' },
  census: { kind: 'census', year: 2021 },
};

/** A manifest that fits the catalogue, with a period of the right kind for each indicator. */
export function draftManifest(catalogue: Catalogue, edition = '2024-12'): PublicationDraft['manifest'] {
  const asOf = { period: periods['as-of'], source: 'snds' };
  const census = { period: periods.census, source: 'insee' };
  return {
    schema: 'rezone-publication/1',
    edition,
    synthetic: true,
    policy: 'original',
    thresholds,
    catalogueVersion: catalogue.version,
    cog: 2026,
    periods: {
      indicators: Object.fromEntries(
        catalogue.indicators.map((one) => [one.id, { period: periods[one.period], source: one.source }]),
      ),
      population: census,
      ageBands: census,
      professionals: asOf,
      activity: { period: periods['half-year'], source: 'snds' },
      structures: asOf,
      qpv: asOf,
      zoning: asOf,
      cpts: asOf,
      outlines: null,
    },
    origins: [{ source: 'snds', synthetic: true, vintage: null, detail: 'Chiffres tirés au sort.' }],
  };
}

/** The publication that a draft stands for, as if it had been written and read back. */
export function publicationOf(draft: PublicationDraft): Publication {
  const { outlines, manifest, ...data } = draft;
  const files: Manifest['files'] = Object.fromEntries(
    [...outlines.keys()].map((name) => [`outlines/${name}.topojson`, '0'.repeat(64)]),
  );
  return { ...data, manifest: { ...manifest, id: `${manifest.edition}-00000000`, files } };
}

const regions = [
  { code: '76', name: 'Occitanie' },
  { code: '94', name: 'Corse' },
];
const departments = [
  { code: '2A', name: 'Corse-du-Sud', region: '94' },
  { code: '30', name: 'Gard', region: '76' },
  { code: '34', name: 'Hérault', region: '76' },
];

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
        codes: codes as string[] | null,
      })),
      fc.integer({ min: 0, max: 4 }).map((count) => ({ count, codes: null })),
    ),
    zoning: fc.constantFrom('ZIP', 'ZAC', 'none', null),
    cpts: fc.uniqueArray(fc.constantFrom('Cévennes', 'Petite Camargue', 'Sud, « Corse »'), { maxLength: 2 }),
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
      ages: arbitraryAges(catalogue, rows),
      outlines: fc.constant(new Map<string, string>()),
    });
  });
}

/** Random publications: `arbitraryDraft` in the shape that the rules read. */
export function arbitraryPublication(catalogue: Catalogue = smallCatalogue): fc.Arbitrary<Publication> {
  return arbitraryDraft(catalogue).map(publicationOf);
}
