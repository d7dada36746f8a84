/** Health structures of the territory, by type, with the communes where they stand. */
import type { Publication } from './publication.js';
import type { StructuresTable } from './report.js';

export function structuresTable(publication: Publication, rows: Int32Array): StructuresTable {
  const { columns, counts } = publication.structures;
  const { refs } = publication.places;
  let next = 0;
  const groups = publication.catalogue.structureGroups.map((group) => ({
    id: group.id,
    label: group.label,
    rows: group.types
      .filter((type) => type.inReport)
      .map((type) => {
        const column = next++;
        const communes = Array.from(rows, (row) => ({
          ...refs[row]!,
          count: counts[row * columns + column]!,
        })).filter((commune) => commune.count > 0);
        return {
          id: type.id,
          label: type.label,
          coordinated: type.coordinated,
          total: communes.reduce((sum, commune) => sum + commune.count, 0),
          communes,
        };
      }),
  }));
  return {
    groups: groups.filter((group) => group.rows.length > 0),
    ...publication.manifest.periods.structures,
  };
}
