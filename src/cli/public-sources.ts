/** Which public sources a publication was made with, a line each, for the person who waits. */
import type { Catalogue } from '../domain/catalogue.js';
import type { PublicData } from '../opendata/public-data.js';

const sources: Readonly<Record<keyof PublicData, string>> = {
  populations: 'insee-population',
  qpv: 'qpv',
  zoning: 'zoning',
  cpts: 'cpts',
  groupings: 'memberships',
  codeChanges: 'code-changes',
  establishments: 'finess',
  ages: 'insee-age',
};

export function describeSources(publicData: PublicData, catalogue: Catalogue): string[] {
  const labels = new Map(catalogue.sources.map(({ id, label }) => [id, label]));
  return (Object.keys(sources) as (keyof PublicData)[]).map((part) => {
    const label = labels.get(sources[part])!;
    const origin = publicData[part]?.origin;
    if (origin === undefined) return `  ${label}\u202f: pas de fichier.`;
    const vintage = origin.vintage === null ? '' : `, ${origin.vintage}`;
    return `  ${label}${vintage}\u202f: ${origin.detail}`;
  });
}
