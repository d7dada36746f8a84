/** Of when and from where each part of the counts is said to be: what the folder says, else the public files. */
import type { Catalogue } from '../domain/catalogue.js';
import type { Period } from '../domain/period.js';
import type { Manifest, Origin } from '../domain/publication.js';
import type { PublicPart } from '../opendata/public-data.js';
import type { ProblemLog } from './counts-error.js';
import type { CountsContext, FolderTables } from './folder-tables.js';
import { manifestFile, usualSources, type CountsManifest, type DatedPart } from './manifest.js';
import { parsePeriod, periodExamples } from './period-notation.js';
import type { CommuneFacts } from './read-communes.js';

type Stamp = Manifest['periods']['population'];

/** Who brings a part: the folder, a public file, or nobody. */
type Bringer =
  | { readonly by: 'folder' }
  | { readonly by: 'public'; readonly period: Period | null; readonly origin: Origin }
  | { readonly by: 'nobody' };

export type Bringers = Readonly<Record<DatedPart, Bringer>>;

const folder: Bringer = { by: 'folder' };
const nobody: Bringer = { by: 'nobody' };

/** A table that is there without a line tells that there is none: no public file takes its place. */
export function bringersOf(
  { periods }: CountsManifest,
  { facts, ages, structures, establishments, groupings }: FolderTables,
  { publicData, map }: CountsContext,
): Bringers {
  const otherwise = (part: { readonly period: Period | null; readonly origin: Origin } | null): Bringer =>
    part ? { by: 'public', period: part.period, origin: part.origin } : nobody;
  const listed = (part: DatedPart, list: ArrayLike<unknown> | null, known: PublicPart<unknown> | null) => {
    if (list === null) return otherwise(known);
    return list.length > 0 || periods[part] ? folder : nobody;
  };
  const told = (fact: keyof CommuneFacts, known: Parameters<typeof otherwise>[0]) =>
    says(facts, fact) ? folder : otherwise(known);
  const knownEstablishments = listed('establishments', establishments, publicData.establishments);
  const knownAges = publicData.ages?.data.communes ? publicData.ages : null;
  return {
    population: told('population', populationOfToday),
    ageBands: listed('ageBands', ages && ages.counts.filter((count) => count >= 0), knownAges),
    professionals: folder,
    activity: folder,
    structures: structures ? folder : knownEstablishments,
    establishments: knownEstablishments,
    qpv: told('qpv', publicData.qpv),
    zoning: told('zoning', publicData.zoning),
    cpts: told('cpts', publicData.cpts),
    groupings: listed('groupings', groupings, publicData.groupings),
    outlines: map.outlines.size > 0 ? (periods.outlines ? folder : otherwise(outlinesOfToday)) : nobody,
  };
}

/** @param log receives a fault for each part that the folder brings without its period */
export function stampParts(
  manifest: CountsManifest,
  catalogue: Catalogue,
  indicatorPeriods: ReadonlyMap<string, Period>,
  bringers: Bringers,
  log: ProblemLog,
): Manifest['periods'] {
  // A part that nobody brings has no figure; the publication still wants a date for some of them.
  const edition = monthOf(manifest.edition);
  const given = (part: DatedPart): Stamp | null => stampOf(part, manifest, bringers[part], log);
  const dated = (part: DatedPart): Stamp => given(part) ?? { period: edition, source: usualSources[part] };
  const brought = (part: DatedPart): Stamp | null => (bringers[part].by === 'nobody' ? null : dated(part));
  return {
    indicators: Object.fromEntries(
      catalogue.indicators.map(({ id, source }) => {
        const declared = manifest.periods.indicators?.[id];
        const period = indicatorPeriods.get(id) ?? (declared && parsePeriod(declared.period)) ?? edition;
        return [id, { period, source: declared?.source ?? source }];
      }),
    ),
    population: dated('population'),
    ageBands: dated('ageBands'),
    professionals: dated('professionals'),
    activity: dated('activity'),
    structures: dated('structures'),
    establishments: brought('establishments'),
    qpv: dated('qpv'),
    zoning: dated('zoning'),
    cpts: dated('cpts'),
    groupings: brought('groupings'),
    outlines: brought('outlines'),
  };
}

function stampOf(
  part: DatedPart,
  { periods }: CountsManifest,
  bringer: Bringer,
  log: ProblemLog,
): Stamp | null {
  if (bringer.by === 'public') {
    return bringer.period && { period: bringer.period, source: bringer.origin.source };
  }
  const declared = periods[part];
  if (declared) {
    return { period: parsePeriod(declared.period)!, source: declared.source ?? usualSources[part] };
  }
  if (bringer.by === 'folder') {
    log.add(
      `${manifestFile}, periods.${part}`,
      null,
      `le dossier apporte ces données sans dire leur période : ajoutez-la, par exemple ${periodExamples}.`,
    );
  }
  return null;
}

function says(facts: FolderTables['facts'], fact: keyof CommuneFacts): boolean {
  return [...facts.values()].some((own) => own[fact] !== undefined);
}

/** Those of the manifest, or one for each source of the folder; then those of the public files. */
export function listOrigins(
  { origins, synthetic }: CountsManifest,
  periods: Manifest['periods'],
  bringers: Bringers,
  publicOrigins: readonly Origin[],
): Origin[] {
  const own = origins ?? folderSources(periods, bringers).map((source) => ownOrigin(source, synthetic));
  const named = new Set(own.map(({ source }) => source));
  return [...own, ...publicOrigins.filter(({ source }) => !named.has(source))];
}

function folderSources({ indicators, ...parts }: Manifest['periods'], bringers: Bringers): string[] {
  const stamps = Object.entries(parts).filter(([part]) => bringers[part as DatedPart].by === 'folder');
  return [
    ...new Set(
      [...Object.values(indicators), ...stamps.map(([, stamp]) => stamp!)].map(({ source }) => source),
    ),
  ];
}

function ownOrigin(source: string, synthetic: boolean): Origin {
  const detail = synthetic
    ? 'Comptes tirés au sort, apportés par l’équipe qui a fait cette publication.'
    : 'Comptes apportés par l’équipe qui a fait cette publication.';
  return { source, synthetic, vintage: null, detail, files: [] };
}

/** Of the public files that bring a part, and of what comes with Rezone. */
export function publicOrigins(
  bringers: Bringers,
  { facts, codeChanges }: Pick<FolderTables, 'facts' | 'codeChanges'>,
  { cog, publicData, map }: CountsContext,
): Origin[] {
  const used = Object.values(bringers).flatMap((bringer) =>
    bringer.by === 'public' ? [bringer.origin] : [],
  );
  const changes = codeChanges === null && publicData.codeChanges ? [publicData.codeChanges.origin] : [];
  const hasPoints = map.outlines.size === 0 && !says(facts, 'position');
  const all = [...used, ...changes, cogOrigin(cog.cog), ...(hasPoints ? [pointsOfToday] : [])];
  return [...new Map(all.map((origin) => [origin.source, origin])).values()];
}

const shipped = { synthetic: false } as const;

function cogOrigin(year: number): Origin {
  return {
    ...shipped,
    source: 'cog',
    vintage: String(year),
    detail: 'Communes, départements, régions, codes postaux et communes réunies.',
    files: [],
  };
}

/** Census of the geographic code that comes with Rezone (src/opendata/cog.ts). */
const populationOfToday = {
  period: { kind: 'census', year: 2023 } as const,
  origin: {
    ...shipped,
    source: 'insee-population',
    vintage: '2023',
    detail: 'Nombres d’habitants du recensement de 2023.',
    files: [],
  },
};

const outlinesOfToday = {
  period: { kind: 'as-of', date: '2026-01-01' } as const,
  origin: {
    ...shipped,
    source: 'outlines',
    vintage: '2026',
    detail: 'Limites des communes, simplifiées.',
    files: [],
  },
};

const pointsOfToday: Origin = {
  source: 'positions',
  synthetic: false,
  vintage: null,
  detail: 'Un point pour une commune sur quatre environ.',
  files: [],
};

function monthOf(edition: string): Period {
  const [year, month] = edition.split('-');
  return { kind: 'month', year: Number(year), month: Number(month) };
}
