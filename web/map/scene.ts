/** What is drawn under the selection: communes, and limits gathered by kind into batches. */
import { departmentOfCommune } from '../../src/domain/commune-code.js';
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import { borderKind, borderKinds, separatesCpts, type BorderKind } from './border-kind.js';
import type { Atlas } from './atlas.js';
import { unionOf, type Bounds } from './geometry.js';
import type { Border, OutlineShapes, Shape } from './outline-shapes.js';

export interface BorderBatch {
  readonly kind: BorderKind;
  readonly bounds: Bounds;
  readonly borders: readonly Border[];
}

export interface Scene {
  readonly atlas: Atlas;
  /** In drawing order: the weightier kinds last. */
  readonly batches: readonly BorderBatch[];
  readonly communes: ReadonlyMap<string, CommuneSummary>;
  /** Shapes of the atlas, the most populated commune first: the order in which names are written. */
  readonly byPopulation: readonly Shape[];
}

/** Outlines without the départements that finer ones replace, and without their limits. */
export function withoutDepartments(outlines: OutlineShapes, replaced: ReadonlySet<string>): OutlineShapes {
  const isKept = (code: string) => !replaced.has(departmentOfCommune(code));
  return {
    shapes: outlines.shapes.filter((shape) => isKept(shape.code)),
    borders: outlines.borders.filter(
      ({ left, right }) => isKept(left.code) && (right === null || isKept(right.code)),
    ),
  };
}

/** @param whole the atlas of 1 000 m outlines, which knows what is outside; by default the one drawn */
export function createScene(
  atlas: Atlas,
  communes: ReadonlyMap<string, CommuneSummary>,
  whole: Atlas = atlas,
): Scene {
  const rim = new Set(
    whole.borders.filter((border) => border.right === null).map((border) => border.left.code),
  );
  const byKind = new Map(borderKinds.map((kind) => [kind, new Array<Border>()]));
  for (const border of atlas.borders) {
    byKind.get(borderKind(border, communes, rim))!.push(border);
    // Drawn besides the other limits: it can be left out, and runs along those of départements too.
    if (separatesCpts(border, communes)) byKind.get('cpts')!.push(border);
  }
  const batches = [...byKind].flatMap(([kind, borders]) => batch(kind, borders));
  const byPopulation = atlas.shapes
    .map((shape) => ({ shape, population: communes.get(shape.code)?.population ?? 0 }))
    .sort((a, b) => b.population - a.population)
    .map(({ shape }) => shape);
  return { atlas, batches, communes, byPopulation };
}

/**
 * One path of many lines is very slow to stroke, one path a line is slow to call: twenty neighbours
 * a path were measured to be the best.
 */
const batchSize = 20;
const cellSize = 20;

function batch(kind: BorderKind, borders: readonly Border[]): BorderBatch[] {
  const ordered = borders.toSorted((a, b) => column(a) - column(b) || a.bounds.minY - b.bounds.minY);
  const batches: BorderBatch[] = [];
  for (let start = 0; start < ordered.length; start += batchSize) {
    const members = ordered.slice(start, start + batchSize);
    batches.push({ kind, bounds: unionOf(members.map((border) => border.bounds)), borders: members });
  }
  return batches;
}

function column(border: Border): number {
  return Math.floor(border.bounds.minX / cellSize);
}
