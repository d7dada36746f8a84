/**
 * Where the structures of care are on the map: one mark each when there is room, one for a group of
 * neighbours otherwise. The groups of each scale are found once, and then only looked up.
 */
import Supercluster, { type ClusterFeature, type PointFeature } from 'supercluster';
import type { Establishment } from '../../src/domain/establishment.js';
import { indexOf } from './box-index.js';
import { isInside, type Bounds } from './geometry.js';
import type { Projection } from './projection.js';
import { isClose } from './view.js';

/** Each has a shape and a colour of its own (spec of the map: ●, ■, ◆). */
export const structureFamilies = ['care', 'medico-social', 'coordinated'] as const;

export type StructureFamily = (typeof structureFamilies)[number];

export interface MapStructure {
  readonly establishment: Establishment;
  readonly family: StructureFamily;
  /** Label of its type. */
  readonly type: string;
  /** Name of its commune. */
  readonly commune: string;
}

interface Place {
  /** Kilometres, as in the outlines. */
  readonly x: number;
  readonly y: number;
}

export interface SingleMark extends Place {
  readonly kind: 'single';
  readonly structure: MapStructure;
}

export interface GroupMark extends Place {
  readonly kind: 'group';
  readonly count: number;
  /** Of the group in the index. */
  readonly id: number;
}

export type Mark = SingleMark | GroupMark;

/** The marks of one scale. */
export interface MarkLayer {
  readonly marks: readonly Mark[];
  within(bounds: Bounds): Mark[];
  /** The mark whose centre is closest to a point, no farther than `reach` kilometres. */
  closest(x: number, y: number, reach: number): Mark | null;
}

export interface StructureMarks {
  /** @param k pixels per kilometre */
  at(k: number): MarkLayer;
  members(group: GroupMark): MapStructure[];
  /** Pixels per kilometre from which the group falls apart. */
  splitScale(group: GroupMark): number;
  /**
   * The mark of a structure and the scale at which it stands alone, from `from` to `closest` pixels per
   * kilometre; the mark of its group where it never does.
   */
  find(id: string, from: number, closest: number): FoundStructure | null;
}

export interface FoundStructure {
  readonly mark: Mark;
  readonly structure: MapStructure;
  readonly k: number;
}

type Found = ClusterFeature<{ index: number }> | PointFeature<{ index: number }>;

/** Pixels of the side of the world at zoom 0, as in web maps. */
const worldSide = 512;
/** Pixels within which marks become one, at the scale of a zoom. */
const groupRadius = 44;
/** Zooms of the smallest and the largest scale of a région; farther out, nothing changes any more. */
const zooms = { least: 4, most: 14 };
const world: [number, number, number, number] = [-180, -90, 180, 90];

export function createStructureMarks(
  structures: readonly MapStructure[],
  { project }: Projection,
): StructureMarks {
  const placed = structures.filter(({ establishment }) => establishment.position !== null);
  const index = new Supercluster<{ index: number }, { index: number }>({
    radius: groupRadius,
    extent: worldSide,
    minZoom: zooms.least,
    maxZoom: zooms.most,
  });
  index.load(
    placed.map(({ establishment }, at) => ({
      type: 'Feature',
      properties: { index: at },
      geometry: { type: 'Point', coordinates: establishment.position! },
    })),
  );
  /** Kilometres around the world, in the unit of the projection. */
  const around = project(180, 0)[0] - project(-180, 0)[0];
  const scaleOf = (zoom: number) => (worldSide * 2 ** zoom) / around;
  const zoomOf = (k: number) => zoomAt(Math.log2(k / scaleOf(0)), k);
  const layers = new Map<number, MarkLayer>();

  function toMark({ properties, geometry }: Found): Mark {
    const [x, y] = project(geometry.coordinates[0]!, geometry.coordinates[1]!);
    if ('cluster' in properties) {
      return { kind: 'group', x, y, count: properties.point_count, id: properties.cluster_id };
    }
    return { kind: 'single', x, y, structure: placed[properties.index]! };
  }

  function layerOf(zoom: number): MarkLayer {
    const known = layers.get(zoom);
    if (known) return known;
    const layer = createLayer(index.getClusters(world, zoom).map(toMark));
    layers.set(zoom, layer);
    return layer;
  }

  const members = (group: GroupMark) =>
    index.getLeaves(group.id, Infinity).map(({ properties }) => placed[properties.index]!);

  return {
    at: (k) => layerOf(zoomOf(k)),
    members,
    splitScale: (group) => scaleOf(index.getClusterExpansionZoom(group.id)),
    find(id, from, closest) {
      const structure = placed.find(({ establishment }) => establishment.id === id);
      if (!structure) return null;
      const holds = (mark: Mark) =>
        mark.kind === 'single' ? mark.structure === structure : members(mark).includes(structure);
      const last = zoomOf(closest);
      for (let zoom = zoomOf(from); ; zoom++) {
        const mark = layerOf(zoom).marks.find(holds)!;
        if (mark.kind === 'single' || zoom === last) {
          return { mark, structure, k: Math.min(closest, Math.max(from, scaleOf(zoom))) };
        }
      }
    },
  };
}

/**
 * Between two zooms the closest one keeps marks at least 31 pixels apart, enough for a finger; from afar the
 * smaller one makes fewer groups, so that they do not hide the communes.
 */
function zoomAt(exact: number, k: number): number {
  const zoom = isClose({ k }) ? Math.round(exact) : Math.floor(exact);
  return Math.max(zooms.least, Math.min(zooms.most + 1, zoom));
}

function createLayer(marks: readonly Mark[]): MarkLayer {
  const places = indexOf(marks.map(({ x, y }) => ({ minX: x, minY: y, maxX: x, maxY: y })));
  return {
    marks,
    within: (bounds) => marks.filter((mark) => isInside(bounds, mark)),
    closest: (x, y, reach) => marks[places.nearest(x, y, 1, reach)[0] ?? -1] ?? null,
  };
}
