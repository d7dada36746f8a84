/** Health structures of the territory, by type, with the communes where they stand. */
import type { Publication } from './publication.js';
import type { StructuresTable } from './report.js';

export function structuresTable(publication: Publication, rows: Int32Array): StructuresTable {
  let next = 0;
  const groups = publication.catalogue.structureGroups.map((group) => ({
    id: group.id,
    label: group.label,
    rows: group.types
      .filter((type) => type.inReport)
      .map((type) => {
        const communes = communesWith(publication, rows, next++);
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

function communesWith(
  publication: Publication,
  rows: Int32Array,
  column: number,
): StructuresTable['groups'][number]['rows'][number]['communes'] {
  const { columns, counts } = publication.structures;
  const found = [];
  for (const row of rows) {
    const count = counts[row * columns + column]!;
    if (count > 0) found.push({ ...publication.places.refs[row]!, count });
  }
  return found;
}
