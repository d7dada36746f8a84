/** Health and medico-social structures by commune: those of the register where it is at hand, else drawn. */
import { reportedStructureTypes } from '../domain/catalogue.js';
import type { Establishment } from '../domain/establishment.js';
import type { StructureMatrix } from '../domain/publication.js';
import type { DrawContext } from './context.js';
import { structureModels } from './magnitudes.js';
import { createPresence } from './presence.js';

/** @param establishments those of the register; their départements have no other ones. Null when it is absent */
export function drawStructures(
  context: DrawContext,
  establishments: readonly Establishment[] | null,
): StructureMatrix {
  const types = reportedStructureTypes(context.catalogue);
  const columns = types.length;
  const counts = new Int32Array(context.communes.length * columns);
  types.forEach(({ id }, column) => {
    const model = structureModels[id];
    if (model === undefined) return;
    const presence = createPresence(context, model, id);
    context.communes.forEach((_, row) => {
      counts[row * columns + column] = presence(row);
    });
  });
  if (establishments !== null) setListed(context, establishments, { columns, counts });
  types.forEach(({ id }, column) => {
    const printed = context.targets.structures[id];
    if (printed === undefined) return;
    for (const row of context.targetRows) {
      counts[row * columns + column] = printed[context.communes[row]!.code] ?? 0;
    }
  });
  return { columns, counts };
}

function setListed(
  { catalogue, communes }: DrawContext,
  establishments: readonly Establishment[],
  { columns, counts }: StructureMatrix,
): void {
  const columnOf = new Map(reportedStructureTypes(catalogue).map(({ id }, column) => [id, column]));
  const rowOf = new Map(communes.map(({ code }, row) => [code, row]));
  const rows = establishments.map(({ commune }) => rowOf.get(commune)!);
  const listed = new Set(rows.map((row) => communes[row]!.department));
  communes.forEach(({ department }, row) => {
    if (listed.has(department)) counts.fill(0, row * columns, (row + 1) * columns);
  });
  establishments.forEach(({ type }, index) => {
    const column = columnOf.get(type);
    if (column !== undefined) counts[rows[index]! * columns + column]! += 1;
  });
}
