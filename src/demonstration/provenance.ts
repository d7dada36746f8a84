/** Of when and from where each part of a demonstration edition is said to be, and what was drawn. */
import type { Catalogue } from '../domain/catalogue.js';
import { narrowSpace } from '../language/typography.js';
import type { Period } from '../domain/period.js';
import type { Manifest, Origin } from '../domain/publication.js';
import type { PublicData, PublicPart } from '../opendata/public-data.js';
import type { DemonstrationEdition } from './targets.js';
import type { Targets } from './target-figures.js';

interface EditionPeriods {
  readonly claims: Period;
  readonly hospitals: Period;
  readonly influenza: Period;
  readonly census: Extract<Period, { kind: 'census' }>;
  readonly professionals: Period;
  readonly activity: Period;
  readonly structures: Period;
  readonly qpv: Period;
  readonly zoning: Period;
  readonly cpts: Period;
}

/**
 * As printed in the report of the edition; the reports date neither the quartiers (lists in force since 2015,
 * then 2024), nor the zoning, nor the CPTS.
 */
const periodsByEdition: Readonly<Record<DemonstrationEdition, EditionPeriods>> = {
  '2022-07': {
    claims: { kind: 'year', year: 2021 },
    hospitals: { kind: 'year', year: 2019 },
    influenza: { kind: 'range', from: '2021-04-01', to: '2021-12-31' },
    census: { kind: 'census', year: 2018 },
    professionals: { kind: 'month', year: 2022, month: 5 },
    activity: { kind: 'year', year: 2021 },
    structures: { kind: 'as-of', date: '2022-05-27' },
    qpv: { kind: 'as-of', date: '2015-01-01' },
    zoning: { kind: 'year', year: 2022 },
    cpts: { kind: 'as-of', date: '2022-07-04' },
  },
  '2024-12': {
    claims: { kind: 'rolling-year', from: '2023-07-01', to: '2024-06-30' },
    hospitals: { kind: 'year', year: 2022 },
    influenza: { kind: 'range', from: '2023-04-01', to: '2023-12-31' },
    census: { kind: 'census', year: 2021 },
    professionals: { kind: 'month', year: 2024, month: 11 },
    activity: { kind: 'half-year', year: 2024, half: 1 },
    structures: { kind: 'as-of', date: '2024-11-08' },
    qpv: { kind: 'as-of', date: '2024-01-01' },
    zoning: { kind: 'year', year: 2024 },
    cpts: { kind: 'as-of', date: '2024-12-31' },
  },
};

/** Of the geographic code, and of the outlines that go with it. */
const geographyPeriod: Period = { kind: 'as-of', date: '2026-01-01' };

const influenzaIds = new Set(['influenza-vaccination-65-plus', 'influenza-vaccination-at-risk']);

/** What the draw finds on the machine. */
interface Found {
  readonly hasOutlines: boolean;
  readonly publicData: PublicData;
}

/** Year of the census whose populations the report of the edition prints. */
export function censusOf(edition: DemonstrationEdition): number {
  return periodsByEdition[edition].census.year;
}

export function demonstrationPeriods(
  edition: DemonstrationEdition,
  catalogue: Catalogue,
  { hasOutlines, publicData }: Found,
): Manifest['periods'] {
  const periods = periodsByEdition[edition];
  const { ages, establishments, groupings } = publicData;
  const periodOf = (id: string, source: string): Period => {
    if (influenzaIds.has(id)) return periods.influenza;
    return source === 'atih' ? periods.hospitals : periods.claims;
  };
  return {
    indicators: Object.fromEntries(
      catalogue.indicators.map(({ id, source }) => [id, { period: periodOf(id, source), source }]),
    ),
    population: { period: periods.census, source: 'insee-population' },
    ageBands: stamp('insee-age', ages?.data.communes ? ages : null, periods.census),
    professionals: { period: periods.professionals, source: 'snds-professionals' },
    activity: { period: periods.activity, source: 'snds' },
    structures: stamp('finess', establishments, periods.structures),
    establishments: establishments && stamp('finess', establishments, periods.structures),
    qpv: stamp('qpv', publicData.qpv, periods.qpv),
    zoning: stamp('zoning', publicData.zoning, periods.zoning),
    cpts: stamp('cpts', publicData.cpts, periods.cpts),
    groupings: groupings && stamp('memberships', groupings, geographyPeriod),
    outlines: hasOutlines ? { period: geographyPeriod, source: 'outlines' } : null,
  };
}

/** @param fallback where there is no file, or nothing dates it */
function stamp(source: string, part: PublicPart<unknown> | null, fallback: Period) {
  return { period: part?.period ?? fallback, source };
}

/** What stands behind each part; readers see every sentence. */
export function demonstrationOrigins(
  edition: DemonstrationEdition,
  { source }: Targets,
  { hasOutlines, publicData }: Found,
): Origin[] {
  const report = `le rapport «${narrowSpace}${source}${narrowSpace}»`;
  const shared = `Les communes que décrit ${report} en redonnent les totaux${narrowSpace}; la part de chacune est tirée au sort.`;
  const repeated = `Pour les communes que décrit ${report}, ce sont ceux qui y sont imprimés.`;
  const kept = `Les communes que décrit ${report} gardent ce qui y est imprimé.`;
  const { qpv, zoning, cpts, groupings, codeChanges, establishments } = publicData;
  return [
    drawn(
      'snds',
      `Nombres tirés au sort autour de taux publiés. ${shared} Les collectivités d’outre-mer n’ont pas de données.`,
    ),
    drawn('atih', `Nombres tirés au sort autour de taux publiés. ${shared}`),
    drawn('snds-professionals', `Nombres tirés au sort autour des effectifs nationaux de 2024. ${shared}`),
    agesOrigin(publicData.ages),
    establishments
      ? real(establishments, `${drawnElsewhere} ${kept}`)
      : drawn('finess', `Nombres tirés au sort autour d’ordres de grandeur nationaux. ${repeated}`),
    qpv ? real(qpv, kept) : drawn('qpv', `Nombres tirés au sort selon la population. ${repeated}`),
    zoning
      ? real(zoning, kept)
      : drawn('zoning', `Zonages tirés au sort, les mêmes pour des communes voisines. ${repeated}`),
    cpts
      ? real(cpts, kept)
      : drawn('cpts', `Noms inventés, les mêmes pour des communes voisines. ${repeated}`),
    ...(groupings ? [groupings.origin] : []),
    ...(codeChanges ? [codeChanges.origin] : []),
    populationOrigin(censusOf(edition), publicData.populations, repeated),
    observed('cog', '2026', 'Communes, départements, régions, codes postaux et communes réunies.'),
    hasOutlines
      ? observed('outlines', '2026', 'Limites des communes, simplifiées.')
      : observed('positions', null, 'Un point pour une commune sur quatre environ.'),
  ];
}

const drawnElsewhere =
  'Les structures d’une commune sont celles de cette liste\u202f; dans un département qu’elle ne décrit pas, leur nombre est tiré au sort.';

function populationOrigin(census: number, populations: PublicData['populations'], repeated: string): Origin {
  const isRead = populations?.data.some((one) => one.census === census);
  if (!populations || !isRead) {
    return observed('insee-population', '2023', `Nombres d’habitants du recensement de 2023. ${repeated}`);
  }
  const detail = `Nombres d’habitants du recensement de ${census}, et de 2023 là où celui-ci ne dit rien (Mayotte). ${repeated}`;
  return { ...populations.origin, vintage: `recensement de ${census}`, detail };
}

function agesOrigin(ages: PublicData['ages']): Origin {
  if (!ages) {
    return drawn('insee-age', 'Nombres tirés au sort autour des âges de chaque département (INSEE, 2021).');
  }
  if (ages.data.communes) {
    return real(ages, 'Ils sont ramenés à la population de la commune, et tirés au sort dans les autres.');
  }
  const detail = `${ages.origin.detail} Ils sont tirés au sort autour de ceux de leur département.`;
  return { ...ages.origin, synthetic: true, detail };
}

/** The origin of a public file, and what the demonstration makes of it. */
function real({ origin }: PublicPart<unknown>, use: string): Origin {
  return { ...origin, detail: `${origin.detail} ${use}` };
}

function drawn(source: string, detail: string): Origin {
  return { source, synthetic: true, vintage: null, detail, files: [] };
}

function observed(source: string, vintage: string | null, detail: string): Origin {
  return { source, synthetic: false, vintage, detail, files: [] };
}
