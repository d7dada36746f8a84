/** The outlines of communes in pixels: which are in the frame, their surfaces, their limits. */
import type { Geometry, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Point, Polygon } from 'topojson-specification';
import type { CommuneTopology } from '../domain/commune-topology.js';

type Outline = Polygon<Properties> | MultiPolygon<Properties> | Point<Properties>;
type Properties = { code: string };
export type Locate = (position: Position) => [x: number, y: number];

/** A commune of one of the topologies, with its positions in degrees. */
export interface Commune {
  readonly code: string;
  readonly topology: CommuneTopology;
  readonly outline: Outline;
  /** One ring after the other; a point alone where only the position is known. */
  readonly rings: readonly Position[][];
}

export interface Size {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** A kind of line between communes. */
export interface Limit {
  /** Whether the border between two communes is drawn so; `b` is null on the outside. */
  readonly isDrawn: (a: string, b: string | null) => boolean;
  readonly stroke: string;
  readonly 'stroke-width': number;
}

export function communesOf(topology: CommuneTopology): Commune[] {
  const { communes } = topology.objects;
  const { features } = feature(topology, communes);
  return communes.geometries.flatMap((outline, index) => {
    if (!isOutline(outline)) return [];
    return [{ code: codeOf(outline), topology, outline, rings: ringsOf(features[index]!.geometry) }];
  });
}

export function holdsSome({ objects }: CommuneTopology, codes: ReadonlySet<string>): boolean {
  return objects.communes.geometries.some((geometry) => codes.has(codeOf(geometry)));
}

function isOutline(geometry: GeometryObject): geometry is Outline {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' || geometry.type === 'Point';
}

function ringsOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

function codeOf({ properties }: GeometryObject): string {
  return properties && 'code' in properties ? String(properties.code) : '';
}

/** Share of the drawing kept free on each side of the territory. */
const surroundings = 0.12;
const kilometresPerDegree = 111.2;
/** Kilometres; a territory of one point still has surroundings. */
const smallestExtent = 6;

/** Degrees to pixels: plane enough at the size of a territory once longitudes are shortened. */
export function frameAround(
  territory: readonly Commune[],
  { width, height }: Size,
): { locate: Locate; pixelsPerKilometre: number } {
  const positions = territory.flatMap((commune) => commune.rings.flat());
  const [west, east] = extent(positions.map((position) => position[0]!));
  const [south, north] = extent(positions.map((position) => position[1]!));
  const eastwards = kilometresPerDegree * Math.cos(((south + north) / 2) * (Math.PI / 180));
  const across = Math.max((east - west) * eastwards, smallestExtent);
  const down = Math.max((north - south) * kilometresPerDegree, smallestExtent);
  const pixelsPerKilometre = (1 - 2 * surroundings) * Math.min(width / across, height / down);
  return {
    pixelsPerKilometre,
    locate: (position) => [
      width / 2 + (position[0]! - (west + east) / 2) * eastwards * pixelsPerKilometre,
      height / 2 - (position[1]! - (south + north) / 2) * kilometresPerDegree * pixelsPerKilometre,
    ],
  };
}

/** Whether a topology, which says its bounds in degrees, may have something in the frame. */
export function mayBeInFrame({ bbox }: CommuneTopology, size: Size, locate: Locate): boolean {
  if (!bbox) return true;
  const [west, south, east, north] = bbox;
  return meetFrame(locate([west, north]), locate([east, south]), size);
}

export function isInFrame({ rings }: Commune, size: Size, locate: Locate): boolean {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [x, y] of ring) {
      if (x! < west) west = x!;
      if (x! > east) east = x!;
      if (y! < south) south = y!;
      if (y! > north) north = y!;
    }
  }
  return meetFrame(locate([west, north]), locate([east, south]), size);
}

type Pixel = ReturnType<Locate>;

function meetFrame([left, top]: Pixel, [right, bottom]: Pixel, { width, height }: Size): boolean {
  return right >= 0 && left <= width && bottom >= 0 && top <= height;
}

/** The surface of the communes, with neighbours merged; those that are points are discs. */
export function surfacePath(communes: readonly Commune[], locate: Locate): string {
  const surfaces = [...new Set(communes.map((commune) => commune.topology))].map((topology) => {
    const members = communes.filter((commune) => commune.topology === topology);
    const merged = merge(topology, members.map((commune) => commune.outline).filter(isSurface));
    return merged.coordinates
      .flat()
      .map((ring) => `${path(ring, locate)}Z`)
      .join('');
  });
  const discs = communes
    .filter(({ outline }) => outline.type === 'Point')
    .map(({ rings }) => discPath(rings, locate));
  return [...surfaces, ...discs].join('');
}

function isSurface(outline: Outline): outline is Polygon<Properties> | MultiPolygon<Properties> {
  return outline.type !== 'Point';
}

export function limitPath(
  topology: CommuneTopology,
  shown: readonly Commune[],
  isDrawn: Limit['isDrawn'],
  locate: Locate,
): string {
  const members = shown.filter((commune) => commune.topology === topology);
  const lines = mesh(
    topology,
    { type: 'GeometryCollection', geometries: members.map((commune) => commune.outline) },
    (a, b) => isDrawn(codeOf(a), a === b ? null : codeOf(b)),
  );
  const discs = members.filter(({ code, outline }) => outline.type === 'Point' && isDrawn(code, null));
  return (
    lines.coordinates.map((line) => path(line, locate)).join('') +
    discs.map(({ rings }) => discPath(rings, locate)).join('')
  );
}

/** Halves of a pixel, less than a line is wide; points that fall on the one before are left out. */
function path(positions: readonly Position[], locate: Locate): string {
  const points = positions.map((position) => locate(position).map(halves).join(' '));
  return `M${points.filter((point, index) => point !== points[index - 1]).join('L')}`;
}

const discRadius = 7;

function discPath(rings: Commune['rings'], locate: Locate): string {
  const [x, y] = locate(rings[0]![0]!);
  const arc = `a${discRadius} ${discRadius} 0 1 0`;
  return `M${tenths(x - discRadius)} ${tenths(y)}${arc} ${2 * discRadius} 0${arc} ${-2 * discRadius} 0Z`;
}

/** Centroid of the largest ring, in pixels. */
export function middleOf(rings: Commune['rings'], locate: Locate): { x: number; y: number; area: number } {
  const middles = rings.map((ring) => centroid(ring.map(locate)));
  return middles.reduce((largest, next) => (next.area > largest.area ? next : largest));
}

function centroid(ring: readonly [number, number][]): { x: number; y: number; area: number } {
  const [x0, y0] = ring[0]!;
  let doubleArea = 0;
  let x = 0;
  let y = 0;
  for (let i = 2; i < ring.length; i++) {
    const [ax, ay] = [ring[i - 1]![0] - x0, ring[i - 1]![1] - y0];
    const [bx, by] = [ring[i]![0] - x0, ring[i]![1] - y0];
    const weight = ax * by - bx * ay;
    doubleArea += weight;
    x += weight * (ax + bx);
    y += weight * (ay + by);
  }
  if (doubleArea === 0) return { x: x0, y: y0, area: 0 };
  return { x: x0 + x / (3 * doubleArea), y: y0 + y / (3 * doubleArea), area: Math.abs(doubleArea) / 2 };
}

function extent(numbers: readonly number[]): [least: number, most: number] {
  let least = Infinity;
  let most = -Infinity;
  for (const number of numbers) {
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return [least, most];
}

function halves(number: number): number {
  return Math.round(number * 2) / 2;
}

export function tenths(number: number): number {
  return Math.round(number * 10) / 10;
}
