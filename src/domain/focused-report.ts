/** The parts of a report that follow the focus: what every renderer shows of them. */
import type { ActivityTables, ProfessionalsTable, Report, StructuresTable } from './report.js';

export function shownProfessionals({ professionals }: Report): ProfessionalsTable['groups'] {
  return shownRows(professionals.groups, professionals.shown);
}

export function shownStructures({ structures }: Report): StructuresTable['groups'] {
  return shownRows(structures.groups, structures.shown);
}

/** Families bear the id of their category. */
export function shownActivity({ activity, professionals }: Report): ActivityTables {
  const shown = new Set(professionals.shown);
  return { ...activity, families: activity.families.filter(({ id }) => shown.has(id)) };
}

/** Groups without a row left are left out. */
function shownRows<Group extends { rows: { id: string }[] }>(
  groups: readonly Group[],
  ids: readonly string[],
): Group[] {
  const shown = new Set(ids);
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter(({ id }) => shown.has(id)) }))
    .filter(({ rows }) => rows.length > 0);
}
