/** From the outlines received to what is drawn: a scene of the whole map, and one of finer outlines. */
import { useMemo } from 'react';
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import type { CommuneTopology } from '../../src/domain/commune-topology.js';
import { createAtlas } from './atlas.js';
import { findCptsAreas, type CptsArea } from './cpts-areas.js';
import { decodeOutlines, type OutlineShapes } from './outline-shapes.js';
import { projectionOf, type Projection } from './projection.js';
import { createScene, withoutDepartments, type Scene } from './scene.js';
import { isClose, type View } from './view.js';

export interface Scenes {
  readonly projection: Projection;
  readonly whole: Scene;
  /** With the finer outlines in place of the others, for a close view. */
  readonly close: Scene;
  readonly cpts: readonly CptsArea[];
}

type DetailByDepartment = ReadonlyMap<string, CommuneTopology>;

const noDetail: DetailByDepartment = new Map();

export function useScenes(
  outlines: readonly CommuneTopology[],
  communes: ReadonlyMap<string, CommuneSummary>,
  detail: DetailByDepartment = noDetail,
): Scenes | null {
  // The first outlines alone decide of the projection: adding a neighbouring région moves nothing.
  const [first] = outlines;
  const decoder = useMemo(() => (first ? createDecoder(projectionOf(first)) : null), [first]);
  const whole = useMemo(
    () => decoder && createScene(createAtlas(outlines.map((topology) => decoder.decode(topology))), communes),
    [decoder, outlines, communes],
  );
  const cpts = useMemo(() => (whole ? findCptsAreas(whole.atlas, communes) : []), [whole, communes]);
  return useMemo(() => {
    if (!decoder || !whole) return null;
    const { projection } = decoder;
    if (detail.size === 0) return { projection, whole, close: whole, cpts };
    const departments = new Set(detail.keys());
    const parts = outlines.map((topology) => withoutDepartments(decoder.decode(topology), departments));
    const atlas = createAtlas([
      ...parts,
      ...Array.from(detail.values(), (topology) => decoder.decode(topology)),
    ]);
    return { projection, whole, close: createScene(atlas, communes, whole.atlas), cpts };
  }, [decoder, whole, outlines, communes, detail, cpts]);
}

export function sceneFor(view: View | null, scenes: Scenes | null): Scene | null {
  if (!scenes) return null;
  return view && isClose(view) ? scenes.close : scenes.whole;
}

/** Decodes each topology once, however often the set of them changes. */
function createDecoder(projection: Projection) {
  const decoded = new WeakMap<CommuneTopology, OutlineShapes>();
  return {
    projection,
    decode(topology: CommuneTopology): OutlineShapes {
      const shapes = decoded.get(topology) ?? decodeOutlines(topology, projection);
      decoded.set(topology, shapes);
      return shapes;
    },
  };
}
