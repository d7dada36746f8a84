/** The communes of the publication: those of the geographic code, with what the folder or the public files say of them. */
import { createPlaces, type Commune, type Places } from '../domain/places.js';
import type { CogCommune } from '../opendata/cog.js';
import type { PublicData } from '../opendata/public-data.js';
import type { CountsContext, FolderTables } from './folder-tables.js';

export function assemblePlaces(
  { facts, groupings, codeChanges }: Pick<FolderTables, 'facts' | 'groupings' | 'codeChanges'>,
  { cog, publicData, map }: CountsContext,
): Places {
  return createPlaces({
    communes: cog.communes.map((commune, row): Commune => {
      const { code, name, department, region, postalCodes, population } = commune;
      return {
        code,
        name,
        department,
        region,
        postalCodes: [...postalCodes],
        population,
        ...publicFacts(commune, publicData),
        position: map.positions.get(code) ?? null,
        ...facts.get(row),
      };
    }),
    departments: cog.departments,
    regions: cog.regions,
    formerCommunes: cog.formerCommunes,
    codeChanges: codeChanges ?? publicData.codeChanges?.data ?? [],
    groupings: groupings ?? publicData.groupings?.data ?? [],
  });
}

/** Files of quartiers cover the country; those of CPTS only some départements, outside of which nothing is known. */
function publicFacts(
  { code, department }: CogCommune,
  { qpv, zoning, cpts }: PublicData,
): Pick<Commune, 'qpv' | 'zoning' | 'cpts'> {
  const codes = qpv ? [...(qpv.data.get(code) ?? [])] : null;
  const isCovered = cpts?.data.departments.includes(department) ?? false;
  return {
    qpv: { count: codes?.length ?? 0, codes },
    zoning: zoning?.data.get(code) ?? null,
    cpts: isCovered ? [...(cpts!.data.byCommune.get(code) ?? [])] : null,
  };
}
