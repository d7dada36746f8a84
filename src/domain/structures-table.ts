/** Health structures of the territory, by type, with the communes where they stand. */
import type { Publication } from './publication.js';
import type { StructuresTable } from './report.js';

type CommunesWithType = StructuresTable['groups'][number]['rows'][number]['communes'];

export function structuresTable(publication: Publication, rows: Int32Array): StructuresTable {
  const communesByType = communesWithEachType(publication, rows);
  let next = 0;
  const groups = publication.catalogue.structureGroups.map((group) => ({
    id: group.id,
    label: group.label,
    rows: group.types
      .filter((type) => type.inReport)
      .map((type) => {
        const communes = communesByType[next++]!;
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

/** One list per reported type, in catalogue order. */
function communesWithEachType(publication: Publication, rows: Int32Array): CommunesWithType[] {
  const { columns, counts } = publication.structures;
  const lists = Array.from({ length: columns }, (): CommunesWithType => []);
  for (const row of rows) {
    const { code, name } = publication.places.refs[row]!;
    for (let column = 0; column < columns; column++) {
      const count = counts[row * columns + column]!;
      if (count > 0) lists[column]!.push({ code, name, count });
    }
  }
  return lists;
}
