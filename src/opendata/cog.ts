/**
 * The official geographic code (COG): communes, départements and régions of the day, populations,
 * and the codes that are no longer those of a commune.
 * Source: npm package @etalab/decoupage-administratif, made from the files of INSEE and La Poste.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Area, Department, FormerCommune } from '../domain/places.js';

export interface CogCommune {
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly region: string;
  readonly postalCodes: readonly string[];
  /** Population municipale; null where INSEE publishes none. */
  readonly population: number | null;
  /** Code of its établissement public de coopération intercommunale, null where it has none. */
  readonly epci: string | null;
}

export interface CogReference {
  /** Year of the code. */
  readonly cog: number;
  /** Sorted by code. */
  readonly communes: readonly CogCommune[];
  readonly departments: readonly Department[];
  readonly regions: readonly Area[];
  readonly formerCommunes: readonly FormerCommune[];
  /** Établissements publics de coopération intercommunale; the communes say to which they belong. */
  readonly epcis: readonly Area[];
}

/** Version 6.0.0 of the package holds the geographic code of 1 January 2026 and the census of 2023. */
const cogYear = 2026;

interface RawArea {
  code: string;
  nom: string;
}

interface RawDepartment extends RawArea {
  region: string;
}

interface RawEpci extends RawArea {
  membres: { code: string }[];
}

interface RawPresentCommune extends RawArea {
  type: 'commune-actuelle';
  departement: string;
  region: string;
  codesPostaux?: string[];
  population?: number;
  anciensCodes?: string[];
}

interface RawFormerCommune extends RawArea {
  type: 'commune-deleguee' | 'commune-associee';
  chefLieu: string;
}

interface RawDistrict extends RawArea {
  type: 'arrondissement-municipal';
  commune: string;
}

type RawCommune = RawPresentCommune | RawFormerCommune | RawDistrict;

/** Reads the files of the package where npm installed it. */
export function readCog(): CogReference {
  const raw = readPackageFile('communes') as RawCommune[];
  const present = raw.filter((commune) => commune.type === 'commune-actuelle');
  const epcis = readPackageFile('epci') as RawEpci[];
  const epciOf = epciByCommune(epcis);
  return {
    cog: cogYear,
    communes: present
      .map((commune) => ({
        code: commune.code,
        name: commune.nom,
        department: commune.departement,
        region: commune.region,
        postalCodes: commune.codesPostaux ?? [],
        population: commune.population ?? null,
        epci: epciOf.get(commune.code) ?? null,
      }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    departments: (readPackageFile('departements') as RawDepartment[]).map(({ code, nom, region }) => ({
      code,
      name: nom,
      region,
    })),
    regions: (readPackageFile('regions') as RawArea[]).map(toArea),
    formerCommunes: formerCommunes(raw, present),
    epcis: epcis.map(toArea),
  };
}

const require = createRequire(import.meta.url);

function readPackageFile(name: string): unknown {
  return JSON.parse(
    readFileSync(require.resolve(`@etalab/decoupage-administratif/data/${name}.json`), 'utf8'),
  );
}

function toArea({ code, nom }: RawArea): Area {
  return { code, name: nom };
}

function epciByCommune(epcis: readonly RawEpci[]): Map<string, string> {
  return new Map(epcis.flatMap(({ code, membres }) => membres.map((member) => [member.code, code])));
}

/**
 * Codes that someone may still use for a place which is now part of a commune. The commune that took the
 * others in often keeps the code of one of them: a code that is still in use is not a former one.
 */
function formerCommunes(raw: readonly RawCommune[], present: readonly RawPresentCommune[]): FormerCommune[] {
  const inUse = new Set(present.map((commune) => commune.code));
  const parts = raw.filter((commune) => commune.type !== 'commune-actuelle');
  const nameOf = new Map(parts.map((part) => [part.code, part.nom]));
  const intoByCode = new Map<string, string>();
  for (const part of parts) {
    intoByCode.set(part.code, part.type === 'arrondissement-municipal' ? part.commune : part.chefLieu);
  }
  for (const commune of present) {
    for (const code of commune.anciensCodes ?? []) intoByCode.set(code, commune.code);
  }
  return [...intoByCode]
    .filter(([code]) => !inUse.has(code))
    .map(([code, into]) => ({ code, name: nameOf.get(code) ?? null, into }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
