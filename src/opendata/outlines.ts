/**
 * Outlines of the communes for the map, as TopoJSON texts in which neighbours share their border:
 * `france` (métropole) and `regions/<code>` at 1 000 m, `departments/<code>` at 100 m.
 * Each text is quantized apart: on one grid, métropole and overseas together would lose precision.
 */
import { topology } from 'topojson-server';
import type { FeatureCollection } from 'geojson';
import { groupBy } from '../domain/group-by.js';
import { interiorPoint } from './outlines/interior-point.js';
import type { OutlineFiles } from './outlines/outline-files.js';
import { readOutlines, type Outline } from './outlines/outline-reader.js';

export { findOutlines, type OutlineFiles, type OutlineSearch } from './outlines/outline-files.js';
export { OutlineError } from './outlines/outline-reader.js';

export interface OutlinedCommune {
  readonly code: string;
  readonly department: string;
  readonly region: string;
}

export interface LocatedCommune extends OutlinedCommune {
  /** Longitude and latitude in degrees, null when unknown. */
  readonly position: readonly [number, number] | null;
}

/** Cells across one text: 1 000 m outlines have three decimals, which 10⁵ keeps even over Polynesia. */
const coarseGrid = 1e5;
/** About 10 m on a département, under the 100 m of the outlines. */
const fineGrid = 1e4;

/**
 * TopoJSON texts by name; the object is `communes`, its properties `{code}`.
 *
 * @param onProblem receives a French sentence when outlines and communes do not match
 * @throws OutlineError when a file is damaged
 */
export function buildOutlines(
  files: OutlineFiles,
  communes: Iterable<OutlinedCommune>,
  onProblem: (sentence: string) => void = () => undefined,
): Map<string, string> {
  const byCode = new Map(Array.from(communes, (commune) => [commune.code, commune]));
  const coarse = files.coarse.flatMap((path) => readOutlines(path));
  reportMismatches(coarse, byCode, onProblem);
  const texts = layOut(coarse, byCode);
  for (const path of files.fine) {
    const departments = groupBy(
      readOutlines(path).filter(({ code }) => byCode.has(code)),
      ({ code }) => byCode.get(code)!.department,
    );
    for (const [code, outlines] of departments) texts.set(`departments/${code}`, encode(outlines, fineGrid));
  }
  return sortByKey(texts);
}

/** The same texts with a point in place of each outline; communes without a position are left out. */
export function buildCircles(communes: Iterable<LocatedCommune>): Map<string, string> {
  const located = Array.from(communes);
  const points = located.flatMap(({ code, position }): Outline[] =>
    position === null ? [] : [{ code, geometry: { type: 'Point', coordinates: [...position] } }],
  );
  return sortByKey(layOut(points, new Map(located.map((commune) => [commune.code, commune]))));
}

/** A point inside each commune, in degrees rounded to four decimals (about 10 m). */
export function outlinePositions(files: OutlineFiles): Map<string, [longitude: number, latitude: number]> {
  const outlines = files.coarse.flatMap((path) => readOutlines(path));
  return new Map(
    outlines.map(({ code, geometry }) => {
      const [longitude, latitude] = interiorPoint(geometry);
      return [code, [roundDegrees(longitude), roundDegrees(latitude)]];
    }),
  );
}

function layOut(
  outlines: readonly Outline[],
  byCode: ReadonlyMap<string, OutlinedCommune>,
): Map<string, string> {
  const texts = new Map<string, string>();
  const regions = groupBy(
    outlines.filter(({ code }) => byCode.has(code)),
    ({ code }) => byCode.get(code)!.region,
  );
  for (const [code, members] of regions) texts.set(`regions/${code}`, encode(members, coarseGrid));
  const mainland = [...regions].filter(([code]) => isMainland(code)).flatMap(([, members]) => members);
  if (mainland.length > 0) texts.set('france', encode(mainland, coarseGrid));
  return texts;
}

/** Régions of métropole are numbered from 11 to 94, those overseas 01 to 06, the collectivities 975 to 989. */
function isMainland(region: string): boolean {
  return /^[1-9]\d$/.test(region);
}

function encode(outlines: readonly Outline[], grid: number): string {
  const communes: FeatureCollection<Outline['geometry'], { code: string }> = {
    type: 'FeatureCollection',
    features: outlines
      .toSorted((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ code, geometry }) => ({ type: 'Feature', properties: { code }, geometry })),
  };
  return JSON.stringify(topology({ communes }, grid));
}

function reportMismatches(
  outlines: readonly Outline[],
  byCode: ReadonlyMap<string, OutlinedCommune>,
  onProblem: (sentence: string) => void,
): void {
  const drawn = new Set(outlines.map((outline) => outline.code));
  const unknown = [...drawn].filter((code) => !byCode.has(code));
  const missing = [...byCode.keys()].filter((code) => !drawn.has(code));
  if (unknown.length > 0)
    onProblem(`Contours laissés de côté, leur code n’est pas celui d’une commune\u202f: ${list(unknown)}.`);
  if (missing.length > 0) onProblem(`Communes sans contour, absentes de la carte\u202f: ${list(missing)}.`);
}

const listedAtMost = 5;

function list(codes: readonly string[]): string {
  const rest = codes.length - listedAtMost;
  const shown = codes.toSorted().slice(0, listedAtMost).join(', ');
  return rest > 0 ? `${shown} et ${rest} autre${rest > 1 ? 's' : ''}` : shown;
}

function sortByKey(texts: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...texts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function roundDegrees(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
