/**
 * What surrounds the figures of a commune: quartiers prioritaires, zoning, existing CPTS, position. The communes of
 * the report have what it prints; the others what the public files say, or a draw where there is no file.
 */
import type { Commune, Zoning } from '../domain/places.js';
import type { CogCommune, CogReference } from '../opendata/cog.js';
import type { Position } from '../opendata/positions.js';
import type { PublicData } from '../opendata/public-data.js';
import type { CptsPerimeters } from '../opendata/readers/cpts.js';
import type { DrawContext } from './context.js';
import { hashText } from './random.js';

/** About 1,500 quartiers prioritaires in France, in communes of some size. */
const inhabitantsPerQpv = 30_000;
const leastPopulationWithQpv = 5_000;
/** Shares of the groups of communes that are zone d’intervention prioritaire, zone d’action complémentaire. */
const zipShare = 0.27;
const zacShare = 0.35;
/** Share of the groups of communes that a CPTS covers. */
const cptsShare = { '2022-07': 0.4, '2024-12': 0.7 } as const;

const qpvTopic = hashText('qpv');
const zoningTopic = hashText('zoning');
const cptsTopic = hashText('cpts');

/** The communes of the publication, in the order of the geographic code. */
export function drawCommunes(
  context: DrawContext,
  cog: CogReference,
  positions: ReadonlyMap<string, Position>,
  publicData: PublicData,
): Commune[] {
  const surroundingsOf = createSurroundings(context, cog, publicData);
  const printed = new Map(context.targets.communes.map((commune) => [commune.code, commune]));
  return context.communes.map((commune, row) => {
    const target = printed.get(commune.code);
    return {
      code: commune.code,
      name: commune.name,
      department: commune.department,
      region: commune.region,
      postalCodes: [...commune.postalCodes],
      population: commune.population,
      ...(target
        ? { qpv: countedQpv(target.qpv), zoning: target.zoning, cpts: [...target.cpts] }
        : surroundingsOf(row)),
      position: positions.get(commune.code) ?? null,
    };
  });
}

type Surroundings = Pick<Commune, 'qpv' | 'zoning' | 'cpts'>;

function createSurroundings(
  context: DrawContext,
  cog: CogReference,
  { qpv, zoning, cpts }: PublicData,
): (row: number) => Surroundings {
  const cptsNames = nameGroups(context.communes, cog);
  return (row) => {
    const commune = context.communes[row]!;
    return {
      qpv: qpv ? listedQpv(qpv.data.get(commune.code) ?? []) : countedQpv(drawQpv(context, row)),
      zoning: zoning ? (zoning.data.get(commune.code) ?? null) : drawZoning(context, row),
      cpts: cpts ? findCpts(cpts.data, commune) : drawCpts(context, commune, cptsNames),
    };
  };
}

function listedQpv(codes: readonly string[]): Commune['qpv'] {
  return { count: codes.length, codes: [...codes] };
}

function countedQpv(count: number): Commune['qpv'] {
  return { count, codes: count === 0 ? [] : null };
}

function findCpts({ byCommune, departments }: CptsPerimeters, commune: CogCommune): string[] | null {
  return departments.includes(commune.department) ? [...(byCommune.get(commune.code) ?? [])] : null;
}

function drawQpv(context: DrawContext, row: number): number {
  const { population } = context.communes[row]!;
  if (population === null || population < leastPopulationWithQpv || !context.covered[row]) return 0;
  return context.lasting(row, qpvTopic).binomial(population, 1 / inhabitantsPerQpv);
}

/** Neighbours share their zoning: it is drawn once for each group of communes. */
function drawZoning(context: DrawContext, row: number): Zoning | null {
  if (!context.covered[row]) return null;
  const chance = context.area(groupOf(context.communes[row]!), zoningTopic).uniform();
  if (chance < zipShare) return 'ZIP';
  return chance < zipShare + zacShare ? 'ZAC' : 'none';
}

function drawCpts(
  { area, edition }: DrawContext,
  { epci }: CogCommune,
  names: ReadonlyMap<string, string>,
): string[] {
  if (epci === null || area(epci, cptsTopic).uniform() >= cptsShare[edition]) return [];
  return [names.get(epci)!];
}

function groupOf({ epci, code }: CogCommune): string {
  return epci ?? code;
}

/** Invented names that say so, numbered within the département where the group has its first commune. */
function nameGroups(communes: readonly CogCommune[], { departments }: CogReference): Map<string, string> {
  const departmentNames = new Map(departments.map(({ code, name }) => [code, name]));
  const named = new Map<string, string>();
  const numbers = new Map<string, number>();
  for (const { epci, department } of communes) {
    if (epci === null || named.has(epci)) continue;
    const number = (numbers.get(department) ?? 0) + 1;
    numbers.set(department, number);
    named.set(epci, `CPTS fictive n° ${number} (${departmentNames.get(department)})`);
  }
  return named;
}
