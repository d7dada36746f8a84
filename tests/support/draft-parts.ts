/** What every draft of the tests is made with. */
import type { Catalogue } from '../../src/domain/catalogue.js';
import type { Period, PeriodKind } from '../../src/domain/period.js';
import type { Manifest, Publication } from '../../src/domain/publication.js';
import type { PublicationDraft } from '../../src/publication/draft.js';

export const thresholds = { numerator: 11, professionals: 5, consumers: 50 };

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
      establishments: asOf,
      qpv: asOf,
      zoning: asOf,
      cpts: asOf,
      groupings: asOf,
      outlines: null,
    },
    credits: { snds: { licence: 'Accès restreint', credit: 'CNAM, SNDS' } },
    origins: [
      { source: 'snds', synthetic: true, vintage: null, detail: 'Chiffres tirés au sort.', files: [] },
    ],
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

export const regions = [
  { code: '76', name: 'Occitanie' },
  { code: '94', name: 'Corse' },
];
export const departments = [
  { code: '2A', name: 'Corse-du-Sud', region: '94' },
  { code: '30', name: 'Gard', region: '76' },
  { code: '34', name: 'Hérault', region: '76' },
];
