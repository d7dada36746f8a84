/**
 * Reads the outlines of communes from GeoJSON files ("Contours administratifs" of data.gouv.fr).
 * The same files hold the arrondissements municipaux of Paris, Lyon and Marseille, which overlap
 * their commune and say so in a property `commune`: they are left out.
 */
import { readFileSync } from 'node:fs';
import type { MultiPolygon, Point, Polygon, Position } from 'geojson';
import { z } from 'zod';
import { doubleArea, middle } from './interior-point.js';

export interface Outline {
  readonly code: string;
  /** A Point when generalisation has left no surface. */
  readonly geometry: Polygon | MultiPolygon | Point;
}

/** What a file holds. */
export interface OutlineFile {
  /** Communes, in the order of the file. */
  readonly outlines: readonly Outline[];
  /** Arrondissements left out. */
  readonly arrondissements: number;
}

/** The message is a French sentence that names the file. */
export class OutlineError extends Error {
  override readonly name = 'OutlineError';

  constructor(
    path: string,
    state: string,
    /** What is wrong, for whom the file is known. */
    readonly reason: string,
  ) {
    super(
      `Le fichier de contours ${path} ${state} (${reason})\u202f: supprimez-le pour qu’il soit téléchargé de nouveau.`,
    );
  }
}

const rings = z.custom<Position[][]>(Array.isArray);
const collectionSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      properties: z.object({ code: z.string(), commune: z.string().optional() }),
      geometry: z.discriminatedUnion('type', [
        z.object({ type: z.literal('Polygon'), coordinates: rings }),
        z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(rings) }),
      ]),
    }),
  ),
});

/**
 * Communes of one file, in the order of the file.
 *
 * @throws OutlineError when the file cannot be read or is not made of commune outlines
 */
export function readOutlines(path: string): readonly Outline[] {
  return readOutlineFile(path).outlines;
}

/** @throws OutlineError when the file cannot be read or is not made of commune outlines */
export function readOutlineFile(path: string): OutlineFile {
  const parsed = collectionSchema.safeParse(parseGeoJson(path));
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    const reason = `${issue.path.join('.')}\u202f: ${issue.message}`;
    throw new OutlineError(path, 'n’a pas la forme attendue', reason);
  }
  const { features } = parsed.data;
  const communes = features.filter((feature) => feature.properties.commune === undefined);
  return {
    outlines: communes.map(({ properties, geometry }) => ({
      code: properties.code,
      geometry: withoutFlatRings(geometry),
    })),
    arrondissements: features.length - communes.length,
  };
}

/** @throws OutlineError when the file cannot be read */
export function parseGeoJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new OutlineError(path, 'est illisible', error instanceof Error ? error.message : String(error));
  }
}

/** Square degrees: under a hundred square metres there is nothing to draw or to click. */
const flat = 1e-8;

function withoutFlatRings(outline: Polygon | MultiPolygon): Outline['geometry'] {
  const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  const kept = polygons
    .map((ringList) => ringList.filter(hasSurface))
    .filter((ringList) => ringList.length > 0);
  if (kept.length === 0) return { type: 'Point', coordinates: middle(polygons.flat(2)) };
  return kept.length === 1
    ? { type: 'Polygon', coordinates: kept[0]! }
    : { type: 'MultiPolygon', coordinates: kept };
}

function hasSurface(ring: readonly Position[]): boolean {
  return Math.abs(doubleArea(ring)) > flat;
}
