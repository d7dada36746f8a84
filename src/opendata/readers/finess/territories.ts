/**
 * The territories of the register: how it writes their communes, the projections of its coordinates, and the
 * box that their establishments lie in. Parameters of the projections: the EPSG register.
 */
import proj4 from 'proj4';
import type { Position } from '../../positions.js';

const lambert93 =
  '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs';

/**
 * The local systems overseas are UTM on GRS 80, less than a metre away from WGS 84.
 *
 * @param zone such as `40S`
 */
function utm(zone: string): string {
  const south = zone.endsWith('S') ? ' +south' : '';
  return `+proj=utm +zone=${Number.parseInt(zone, 10)}${south} +ellps=GRS80 +units=m +no_defs`;
}

const projectionOfEpsg: Readonly<Record<string, string>> = {
  2154: lambert93,
  // Saint-Pierre-et-Miquelon
  4467: utm('21N'),
  // Mayotte
  4471: utm('38S'),
  // Antilles, before and after 2009
  4559: utm('20N'),
  5490: utm('20N'),
  // Guyane
  2972: utm('22N'),
  // La Réunion
  2975: utm('40S'),
};

interface Territory {
  /** Projection where the file names none. */
  readonly projection: string;
  /** West, south, east and north, in degrees. */
  readonly box: readonly [west: number, south: number, east: number, north: number];
}

const metropole: Territory = { projection: lambert93, box: [-5.3, 41.2, 9.8, 51.3] };
const northernAntilles: Territory = { projection: utm('20N'), box: [-63.3, 17.7, -62.6, 18.3] };

/** By département or collectivity; every other one is in métropole. */
const overseas: Readonly<Record<string, Territory>> = {
  971: { projection: utm('20N'), box: [-62, 15.7, -60.9, 16.7] },
  972: { projection: utm('20N'), box: [-61.4, 14.2, -60.7, 15] },
  973: { projection: utm('22N'), box: [-54.8, 2, -51.4, 6] },
  974: { projection: utm('40S'), box: [55.1, -21.5, 55.9, -20.8] },
  975: { projection: utm('21N'), box: [-56.6, 46.6, -56, 47.3] },
  976: { projection: utm('38S'), box: [44.9, -13.2, 45.4, -12.5] },
  977: northernAntilles,
  978: northernAntilles,
  986: { projection: utm('1S'), box: [-178.4, -14.5, -175.9, -13] },
  987: { projection: utm('6S'), box: [-155, -28, -134, -7] },
  988: { projection: utm('58S'), box: [163, -23, 169, -17] },
};

function territoryOf(department: string): Territory {
  return overseas[department] ?? metropole;
}

export function isInside(department: string, [longitude, latitude]: Position): boolean {
  const [west, south, east, north] = territoryOf(department).box;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/**
 * @param x easting, in metres
 * @param y northing, in metres
 * @param source what the file says of the coordinates, such as `1,ATLASANTE,96,BAN,EPSG:2154 RGF93 / Lambert-93`
 */
export function projectedPosition(x: number, y: number, source: string, department: string): Position {
  const projection = projectionNamedIn(source) ?? territoryOf(department).projection;
  return converterFrom(projection).forward<Position>([x, y]);
}

function projectionNamedIn(source: string): string | null {
  const epsg = /EPSG:\s*(\d+)/i.exec(source)?.[1];
  if (epsg !== undefined) return projectionOfEpsg[epsg] ?? null;
  if (/\bL(AMBERT)?[ _-]?93/i.test(source)) return lambert93;
  // "UTM zone 21N" today, "UTM_N21" before.
  const [, before, number, after] = /UTM[ _]*(?:zone)?[ _]*([NS])?(\d{1,2})([NS])?/i.exec(source) ?? [];
  const hemisphere = before ?? after;
  return number === undefined || hemisphere === undefined
    ? null
    : utm(`${number}${hemisphere.toUpperCase()}`);
}

const converters = new Map<string, proj4.Converter>();

function converterFrom(projection: string): proj4.Converter {
  let converter = converters.get(projection);
  if (!converter) converters.set(projection, (converter = proj4(projection, 'WGS84')));
  return converter;
}

/** Saint-Barthélemy and Saint-Martin left Guadeloupe in 2007; the register did not notice. */
const leftGuadeloupe: Readonly<Record<string, string>> = { 97123: '97701', 97127: '97801' };

/**
 * INSEE code of a commune; the register has départements of its own overseas, 9A for Guadeloupe to 9J for
 * Wallis-et-Futuna.
 *
 * @param commune its last three digits
 */
export function inseeCode(department: string, commune: string): string {
  return presentInseeCode(`${inseePrefix(department)}${commune.padStart(3, '0')}`);
}

export function presentInseeCode(code: string): string {
  return leftGuadeloupe[code] ?? code;
}

function inseePrefix(department: string): string {
  if (/^9[A-F]$/i.test(department)) return '97';
  if (/^9J$/i.test(department)) return '98';
  return /^9[78]\d$/.test(department) ? department.slice(0, 2) : department.padStart(2, '0');
}
