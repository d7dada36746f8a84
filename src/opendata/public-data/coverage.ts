/** What the files of each source cover, in one French sentence for the readers of a publication. */
import { formatCount, formatInteger } from '../../domain/format.js';
import { narrowSpace } from '../../language/typography.js';
import type { CodeChange } from '../../domain/code-changes.js';
import { groupBy } from '../../domain/group-by.js';
import type { Grouping, GroupingKind } from '../../domain/grouping.js';
import type { CogReference } from '../cog.js';
import type { CensusPopulations } from './census-populations.js';
import type { CptsPerimeters } from '../readers/cpts.js';
import type { FinessRows } from '../readers/finess.js';
import type { PopulationByAge } from '../readers/population-by-age.js';
import type { QpvByCommune } from '../readers/qpv.js';
import type { ZoningByCommune } from '../readers/zoning.js';

const enumeration = new Intl.ListFormat('fr', { type: 'conjunction' });

const communeWords = { one: 'commune', other: 'communes' };

export function describePopulations(populations: readonly CensusPopulations[]): string {
  const censuses = populations.map(({ census, communes }) => {
    const known = [...communes.values()].filter((inhabitants) => inhabitants !== null).length;
    return `${formatCount(known, communeWords)} au recensement de ${census}`;
  });
  return `Nombres d’habitants de ${enumeration.format(censuses)}.`;
}

export function describeQpv(qpv: QpvByCommune): string {
  const codes = new Set([...qpv.values()].flat());
  return `${formatCount(codes.size, { one: 'quartier', other: 'quartiers' })} dans ${formatCount(qpv.size, communeWords)}.`;
}

export function describeZoning(zonings: ZoningByCommune, { communes }: CogReference): string {
  const others = formatCount(communes.length - zonings.size, communeWords);
  return `Zonage de ${formatCount(zonings.size, communeWords)}${narrowSpace}; celui de ${others} n’est pas connu.`;
}

export function describeCpts({ byCommune, departments }: CptsPerimeters): string {
  const names = new Set([...byCommune.values()].flat());
  const covered =
    departments.length > 1
      ? `les départements ${departments.join(', ')}`
      : `le département ${departments.join()}`;
  return `${formatCount(names.size, { one: 'CPTS', other: 'CPTS' })} et ${formatCount(byCommune.size, communeWords)}, pour ${covered}${narrowSpace}; ailleurs, les CPTS ne sont pas connues.`;
}

export function describeEstablishments({ establishments, perFile }: FinessRows): string {
  const words = { one: 'établissement', other: 'établissements' };
  const placed = establishments.filter(({ position }) => position !== null).length;
  const departments = new Set(perFile.flatMap((file) => file.departments));
  const listed = `${formatCount(establishments.length, words)}, dont ${formatInteger(placed)} avec leur position, dans ${formatCount(departments.size, { one: 'département', other: 'départements et collectivités' })}.`;
  const used = perFile.filter(({ departments }) => departments.length > 0);
  return used.length > 1
    ? `${listed} Chaque département vient du fichier le plus récent qui le décrit.`
    : listed;
}

const groupingWords: Readonly<Record<GroupingKind, { one: string; other: string }>> = {
  cpts: { one: 'CPTS', other: 'CPTS' },
  epci: { one: 'intercommunalité', other: 'intercommunalités' },
  'bassin-de-vie': { one: 'bassin de vie', other: 'bassins de vie' },
  canton: { one: 'canton', other: 'cantons' },
};

export function describeGroupings(groupings: readonly Grouping[]): string {
  const byKind = [...groupBy(groupings, ({ kind }) => kind)];
  const counts = byKind.map(([kind, { length }]) => formatCount(length, groupingWords[kind]));
  return `${enumeration.format(counts)}.`;
}

export function describeCodeChanges(changes: readonly CodeChange[]): string {
  const words = { one: 'changement de code', other: 'changements de code' };
  return `${formatCount(changes.length, words)} de communes, de ${changes[0]!.cog} à ${changes.at(-1)!.cog}.`;
}

export function describeAges({ communes, departments }: PopulationByAge): string {
  if (communes !== null) return `Âges des habitants de ${formatCount(communes.counts.size, communeWords)}.`;
  const words = { one: 'département', other: 'départements' };
  return `Âges des habitants de ${formatCount(departments?.counts.size ?? 0, words)}${narrowSpace}; ceux de chaque commune ne sont pas connus.`;
}
