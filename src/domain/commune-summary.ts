/** What the map, the search and the banner need to know of each commune. */
import { z } from 'zod';
import { professionCategories, reportedStructureTypes } from './catalogue.js';
import { communeSchema } from './places-schema.js';
import type { Publication } from './publication.js';

export const communeSummarySchema = communeSchema
  .pick({
    code: true,
    name: true,
    department: true,
    region: true,
    postalCodes: true,
    population: true,
    cpts: true,
  })
  .extend({
    /** Independent health professionals, shops and firms included, each counted once. */
    professionals: z.int(),
    /** Structures that the report counts, those of coordinated care apart. */
    structures: z.int(),
    coordinatedStructures: z.int(),
  });

export type CommuneSummary = z.infer<typeof communeSummarySchema>;

export function summariseCommunes(publication: Publication): CommuneSummary[] {
  const { catalogue, places, professionals, structures } = publication;
  const categories = professionCategories(catalogue).map((category) => category.subsetOf === undefined);
  const coordinated = reportedStructureTypes(catalogue).map((type) => type.coordinated);
  return places.communes.map((commune, row) => {
    let professionalCount = 0;
    categories.forEach((counted, column) => {
      if (counted) professionalCount += professionals.counts[(row * professionals.columns + column) * 3]!;
    });
    const structureCounts = { care: 0, coordinated: 0 };
    coordinated.forEach((isCoordinated, column) => {
      structureCounts[isCoordinated ? 'coordinated' : 'care'] +=
        structures.counts[row * structures.columns + column]!;
    });
    return {
      code: commune.code,
      name: commune.name,
      department: commune.department,
      region: commune.region,
      postalCodes: commune.postalCodes,
      population: commune.population,
      cpts: commune.cpts,
      professionals: professionalCount,
      structures: structureCounts.care,
      coordinatedStructures: structureCounts.coordinated,
    };
  });
}
