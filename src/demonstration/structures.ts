/** Health and medico-social structures by commune. */
import { reportedStructureTypes } from '../domain/catalogue.js';
import type { StructureMatrix } from '../domain/publication.js';
import type { DrawContext } from './context.js';
import { structureModels } from './magnitudes.js';
import { createPresence } from './presence.js';

export function drawStructures(context: DrawContext): StructureMatrix {
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
    const printed = context.targets.structures[id];
    if (printed === undefined) return;
    for (const row of context.targetRows) {
      counts[row * columns + column] = printed[context.communes[row]!.code] ?? 0;
    }
  });
  return { columns, counts };
}
