/**
 * The territory for a geographic information system (RFC 7946: WGS 84, outer rings anticlockwise): one feature
 * for the whole with its figures, then one for each commune.
 */
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import { codeOfGeometry } from '../domain/combine-outlines.js';
import type { CommuneTopology } from '../domain/commune-topology.js';
import { describeCpts, type Commune } from '../domain/places.js';
import { formatPeriod } from '../domain/period.js';
import type { IndicatorResult, Report } from '../domain/report.js';
import type { DocumentMatter } from './document.js';
import { joinOutlines, type Shape } from './joined-outlines.js';
import { statusWords, yesOrNo } from './tidy/row.js';

export function renderGeojson(matter: DocumentMatter): Promise<Uint8Array> {
  const text = JSON.stringify(collection(matter));
  return Promise.resolve(new TextEncoder().encode(`${text}\n`));
}

/** Beside the features, what a re-user must know and say. */
interface TerritoryCollection extends FeatureCollection<Geometry | null> {
  readonly name: string;
  readonly note: string;
  /** What the properties of the territory are, by their names. */
  readonly indicateurs: Readonly<
    Record<string, { libelle: string; unite: string; periode: string; source: string }>
  >;
  readonly sources: readonly { label: string; credit: string; licence: string }[];
}

function collection({ report, outlines, projectName }: DocumentMatter): TerritoryCollection {
  const { communes } = report.territory;
  const drawn = joinOutlines(outlines, new Set(communes.map(({ code }) => code)));
  const shapes = new Map(shapesOf(drawn));
  return {
    type: 'FeatureCollection',
    name: projectName === '' ? 'Territoire' : projectName,
    note: noteOf(report, shapes.size),
    indicateurs: Object.fromEntries(
      figuresOf(report).map(({ id, label, unit, period, source }) => [
        id,
        { libelle: label, unite: unit, periode: formatPeriod(period), source },
      ]),
    ),
    sources: report.sources.map(({ label, credit, licence }) => ({ label, credit, licence })),
    features: [
      {
        type: 'Feature',
        id: 'territoire',
        properties: territoryProperties(report, projectName),
        geometry: unionOf(drawn),
      },
      ...communes.map((commune): Feature<Geometry | null> => ({
        type: 'Feature',
        id: commune.code,
        properties: communeProperties(commune, report),
        geometry: shapes.get(commune.code) ?? null,
      })),
    ],
  };
}

function noteOf({ publication, territory }: Report, drawn: number): string {
  const missing = territory.totals.communes - drawn;
  return [
    ...(publication.synthetic
      ? ['Données de démonstration : ces chiffres ne décrivent pas la situation réelle.']
      : []),
    ...(missing === 0
      ? []
      : [`Communes sans contour dans cette publication : ${missing} ; leur géométrie est nulle.`]),
    'Une valeur nulle n’est jamais zéro : le statut voisin dit pourquoi elle manque.',
  ].join(' ');
}

function figuresOf({ indicators, pathologies }: Report): readonly IndicatorResult[] {
  return [...indicators, ...pathologies.all];
}

function territoryProperties(report: Report, projectName: string): Record<string, unknown> {
  const { territory, publication } = report;
  const figures = figuresOf(report).flatMap(
    ({ id, territory: figure }): [string, number | string | null][] => [
      [id, figure.status === 'value' ? figure.value : null],
      [`${id}_statut`, statusWords[figure.status]],
    ],
  );
  return {
    objet: 'territoire',
    nom: projectName === '' ? 'Territoire' : projectName,
    communes: territory.totals.communes,
    population: territory.totals.population,
    taille: territory.sizeClass,
    edition: publication.edition,
    publication: publication.id,
    demonstration: yesOrNo(publication.synthetic),
    ...Object.fromEntries(figures),
  };
}

function communeProperties(commune: Commune, { territory }: Report): Record<string, unknown> {
  const nameOf = (areas: Report['territory']['departments'], code: string) =>
    areas.find((area) => area.code === code)?.name ?? code;
  return {
    objet: 'commune',
    code: commune.code,
    nom: commune.name,
    population: commune.population,
    population_statut: statusWords[commune.population === null ? 'unavailable' : 'value'],
    code_departement: commune.department,
    departement: nameOf(territory.departments, commune.department),
    code_region: commune.region,
    region: nameOf(territory.regions, commune.region),
    codes_postaux: commune.postalCodes.join(' '),
    qpv: commune.qpv.count,
    zonage: commune.zoning === null ? 'n.d.' : commune.zoning === 'none' ? 'aucun' : commune.zoning,
    cpts: describeCpts(commune),
  };
}

function shapesOf(drawn: CommuneTopology): [string, Shape][] {
  return drawn.objects.communes.geometries.map((geometry) => [
    codeOfGeometry(geometry),
    oriented((feature(drawn, geometry) as Feature<Shape>).geometry),
  ]);
}

/** The communes merged along the borders that they share. */
function unionOf(drawn: CommuneTopology): MultiPolygon | null {
  const areas = drawn.objects.communes.geometries.filter(({ type }) => type !== 'Point');
  if (areas.length === 0) return null;
  return oriented(merge(drawn, areas as Parameters<typeof merge>[1])) as MultiPolygon;
}

function oriented(shape: Shape): Shape {
  switch (shape.type) {
    case 'Point':
      return { ...shape, coordinates: rounded(shape.coordinates) };
    case 'Polygon':
      return { ...shape, coordinates: orientedRings(shape.coordinates) };
    case 'MultiPolygon':
      return { ...shape, coordinates: shape.coordinates.map(orientedRings) };
  }
}

/** The outer ring anticlockwise, the holes clockwise (RFC 7946 § 3.1.6). */
function orientedRings(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => {
    const points = ring.map(rounded);
    return isAnticlockwise(points) === (index === 0) ? points : points.toReversed();
  });
}

function isAnticlockwise(ring: readonly Position[]): boolean {
  let doubleArea = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1]! as [number, number];
    const [x1, y1] = ring[i]! as [number, number];
    doubleArea += (x1 - x0) * (y1 + y0);
  }
  return doubleArea < 0;
}

/** Five decimals: a metre. */
function rounded(position: Position): Position {
  return position.map((degrees) => Math.round(degrees * 1e5) / 1e5);
}
