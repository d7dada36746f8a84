/** Which communes touch, read from their outlines: they share a line, not only a corner. */
import { neighbors } from 'topojson-client';
import type { CommuneTopology } from '../domain/commune-topology.js';
import type { Borders } from '../domain/perimeter.js';
import type { OpenPublication } from './read-publication.js';

/** Of every commune that has an outline; null without outlines. */
export async function readBorders(open: OpenPublication): Promise<Borders | null> {
  // The map of France is that of the mainland and Corsica: the codes of the other régions begin with 0.
  const overseas = [...open.publication.places.regions.keys()].filter((code) => /^0\d$/.test(code));
  const parts: Borders[] = [];
  for (const name of ['france', ...overseas.map((code) => `regions/${code}`)]) {
    const text = await open.outline(name);
    if (text !== null) parts.push(bordersOf(JSON.parse(new TextDecoder().decode(text)) as CommuneTopology));
  }
  if (parts.length === 0) return null;
  return { edges: parts.flatMap(({ edges }) => edges), open: parts.flatMap(({ open }) => open) };
}

/** Pairs and codes in the order of the outlines. A commune that is a point has no border. */
export function bordersOf({ objects }: CommuneTopology): Borders {
  const { geometries } = objects.communes;
  const codes = geometries.map(({ properties }) => (properties as { code: string }).code);
  const edges = neighbors(geometries).flatMap((others, index) =>
    others.filter((other) => other > index).map((other) => [codes[index]!, codes[other]!] as const),
  );
  return { edges, open: onOuterLimit(geometries).map((index) => codes[index]!) };
}

type Geometries = CommuneTopology['objects']['communes']['geometries'];

/** Indices of those that have a line for themselves. */
function onOuterLimit(geometries: Geometries): number[] {
  const lines = geometries.map(linesOf);
  const uses = new Map<number, number>();
  for (const line of lines.flat()) uses.set(line, (uses.get(line) ?? 0) + 1);
  return lines.flatMap((own, index) => (own.some((line) => uses.get(line) === 1) ? [index] : []));
}

/** A line that is run through backwards has the complement of its number. */
function linesOf(geometry: Geometries[number]): number[] {
  const rings =
    geometry.type === 'Polygon'
      ? geometry.arcs
      : geometry.type === 'MultiPolygon'
        ? geometry.arcs.flat()
        : [];
  return rings.flat().map((line) => (line < 0 ? ~line : line));
}
