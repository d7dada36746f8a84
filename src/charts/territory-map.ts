/** The map of a territory among its neighbours, as SVG for the report: no browser is needed to draw it. */
import type { Geometry, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Point, Polygon } from 'topojson-specification';
import { departmentOfCommune } from '../domain/commune-code.js';
import type { CommuneTopology } from '../domain/commune-topology.js';
import { picture, textSize } from './chart.js';
import { placeLabels, type LabelCandidate } from './label-placement.js';
import { documentMapPalette, type MapPalette } from './map-palette.js';
import { scaleBar } from './scale-bar.js';
import { element, escapeText, textElement } from './svg.js';
import { textWidth } from './text-layout.js';

export interface TerritoryMapInput {
  /** Outlines that hold the territory and its surroundings; best the 100 m ones of its départements. */
  readonly outlines: readonly CommuneTopology[];
  /** Codes of the communes of the territory. */
  readonly selected: ReadonlySet<string>;
  /** Names of the communes, by code. */
  readonly names: ReadonlyMap<string, string>;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** What the map shows, for those who do not see it. */
  readonly title: string;
  /** By default that of white paper. */
  readonly palette?: MapPalette;
}

type Outline = Polygon<Properties> | MultiPolygon<Properties> | Point<Properties>;
type Properties = { code: string };
type Locate = (position: Position) => [x: number, y: number];

/** A commune of one of the topologies, with its positions in degrees. */
interface Commune {
  readonly code: string;
  readonly topology: CommuneTopology;
  readonly outline: Outline;
  /** One ring after the other; a point alone where only the position is known. */
  readonly rings: readonly Position[][];
}

/** A complete SVG document; empty when no commune of the territory has an outline. */
export function territoryMapSvg(input: TerritoryMapInput): string {
  const { outlines, selected, width, height, title, palette = documentMapPalette } = input;
  const communes = outlines.flatMap(communesOf);
  const territory = communes.filter((commune) => selected.has(commune.code));
  if (territory.length === 0) return '';
  const { locate, pixelsPerKilometre } = frameAround(territory, width, height);
  const shown = communes.filter((commune) => isInFrame(commune, input, locate));
  const drawLimit = ({ isDrawn, ...style }: Limit) =>
    element('path', {
      d: outlines.map((topology) => limitPath(topology, shown, isDrawn, locate)).join(''),
      fill: 'none',
      'stroke-linejoin': 'round',
      ...style,
    });
  return picture(
    { width, height },
    {},
    element('title', {}, escapeText(title)),
    element('rect', { width, height, fill: palette.ground }),
    element('path', { d: surfacePath(shown, locate), fill: palette.land }),
    ...limitsAround(palette).map(drawLimit),
    element('path', {
      d: surfacePath(territory, locate),
      fill: palette.selected,
      'fill-opacity': palette.selectedOpacity,
    }),
    ...limitsOfTerritory(selected, palette).map(drawLimit),
    ...labels(territory, input, locate).map((label) => drawLabel(label, palette)),
    drawScale(input, pixelsPerKilometre, palette),
  );
}

interface Limit {
  /** Whether the border between two communes is drawn so; `b` is null on the outside. */
  readonly isDrawn: (a: string, b: string | null) => boolean;
  readonly stroke: string;
  readonly 'stroke-width': number;
}

function limitsAround(palette: MapPalette): Limit[] {
  return [
    { isDrawn: () => true, stroke: palette.line, 'stroke-width': 0.5 },
    {
      isDrawn: (a, b) => b !== null && departmentOfCommune(a) !== departmentOfCommune(b),
      stroke: palette.strongLine,
      'stroke-width': 0.8,
    },
  ];
}

function limitsOfTerritory(selected: ReadonlySet<string>, palette: MapPalette): Limit[] {
  const isIn = (code: string | null) => code !== null && selected.has(code);
  return [
    { isDrawn: (a, b) => isIn(a) && isIn(b), stroke: palette.selectedLine, 'stroke-width': 0.8 },
    { isDrawn: (a, b) => isIn(a) !== isIn(b), stroke: palette.selectedLine, 'stroke-width': 2 },
  ];
}

function communesOf(topology: CommuneTopology): Commune[] {
  const { communes } = topology.objects;
  const { features } = feature(topology, communes);
  return communes.geometries.flatMap((outline, index) => {
    if (!isOutline(outline)) return [];
    return [{ code: codeOf(outline), topology, outline, rings: ringsOf(features[index]!.geometry) }];
  });
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
function frameAround(
  territory: readonly Commune[],
  width: number,
  height: number,
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

function isInFrame({ rings }: Commune, { width, height }: TerritoryMapInput, locate: Locate): boolean {
  const points = rings.flat().map(locate);
  const [left, right] = extent(points.map(([x]) => x));
  const [top, bottom] = extent(points.map(([, y]) => y));
  return right >= 0 && left <= width && bottom >= 0 && top <= height;
}

/** The surface of the communes, with neighbours merged; those that are points are discs. */
function surfacePath(communes: readonly Commune[], locate: Locate): string {
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

function limitPath(
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

/** Tenths of a pixel; points that fall on the one before are left out. */
function path(positions: readonly Position[], locate: Locate): string {
  const points = positions.map((position) => locate(position).map(tenths).join(' '));
  return `M${points.filter((point, index) => point !== points[index - 1]).join('L')}`;
}

const discRadius = 7;

function discPath(rings: Commune['rings'], locate: Locate): string {
  const [x, y] = locate(rings[0]![0]!);
  const arc = `a${discRadius} ${discRadius} 0 1 0`;
  return `M${tenths(x - discRadius)} ${tenths(y)}${arc} ${2 * discRadius} 0${arc} ${-2 * discRadius} 0Z`;
}

interface NameLabel extends LabelCandidate {
  readonly name: string;
}

const labelMargin = 4;

/** The names that fit, the largest communes first. */
function labels(territory: readonly Commune[], input: TerritoryMapInput, locate: Locate): NameLabel[] {
  const candidates = territory.map(({ code, rings }) => {
    const name = input.names.get(code) ?? code;
    const width = textWidth(name, textSize.label) + labelMargin;
    return { name, ...middleOf(rings, locate), width, height: textSize.label + labelMargin };
  });
  return placeLabels(
    candidates.toSorted((a, b) => b.area - a.area),
    input,
  );
}

/** Centroid of the largest ring, in pixels. */
function middleOf(rings: Commune['rings'], locate: Locate): { x: number; y: number; area: number } {
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

function drawLabel({ name, x, y }: NameLabel, palette: MapPalette): string {
  const place = { x, y: y + textSize.label / 3, 'text-anchor': 'middle', 'font-weight': 600 };
  const halo = { fill: palette.halo, stroke: palette.halo, 'stroke-width': 3, 'stroke-linejoin': 'round' };
  // Two texts and not `paint-order`, which the renderers of documents do not all know.
  return textElement({ ...place, ...halo }, name) + textElement({ ...place, fill: palette.label }, name);
}

const longestBar = 90;
const barMargin = 10;

function drawScale(
  { width, height }: TerritoryMapInput,
  pixelsPerKilometre: number,
  palette: MapPalette,
): string {
  const bar = scaleBar(pixelsPerKilometre, longestBar);
  const right = width - barMargin;
  const bottom = height - barMargin;
  const left = tenths(right - bar.width);
  return (
    element('path', {
      d: `M${left} ${bottom - 4}V${bottom}H${right}V${bottom - 4}`,
      fill: 'none',
      stroke: palette.label,
      'stroke-width': 1.2,
    }) +
    textElement(
      { x: right - bar.width / 2, y: bottom - 6, 'text-anchor': 'middle', fill: palette.label },
      bar.label,
    )
  );
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

function tenths(number: number): number {
  return Math.round(number * 10) / 10;
}
