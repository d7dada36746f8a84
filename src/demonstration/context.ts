/** What every part of the draw reads: the communes, the printed figures of the edition, and the streams of chance. */
import type { Catalogue } from '../domain/catalogue.js';
import type { CogCommune, CogReference } from '../opendata/cog.js';
import { departmentAges } from './department-ages.js';
import { hashText, mixHashes, Random } from './random.js';
import { targetsByEdition, type DemonstrationEdition } from './targets.js';
import type { TargetReferences, Targets } from './target-figures.js';

/** Which printed reference a commune is drawn around. */
export type Level = keyof TargetReferences;

export interface DrawContext {
  readonly edition: DemonstrationEdition;
  readonly catalogue: Catalogue;
  readonly targets: Targets;
  /** Sorted by code, with the populations printed in the edition's report. */
  readonly communes: readonly CogCommune[];
  /** Rows of the communes of the report, in the order of `targets.communes`. */
  readonly targetRows: readonly number[];
  /** By row. */
  readonly levels: readonly Level[];
  /** By row: whether claims cover the commune. The overseas collectivities have another health insurance. */
  readonly covered: readonly boolean[];
  /** Chance of a commune that lasts from one edition to the next: what the place is like. */
  readonly lasting: (row: number, topic: number) => Random;
  /** Chance of a commune in this edition only. */
  readonly passing: (row: number, topic: number) => Random;
  /** Chance of a larger area (département, group of communes), lasting. */
  readonly area: (code: string, topic: number) => Random;
}

/** @throws Error when a commune of the report is not in the geographic code */
export function createContext(
  edition: DemonstrationEdition,
  catalogue: Catalogue,
  cog: CogReference,
): DrawContext {
  const targets = targetsByEdition[edition];
  const printed = new Map(targets.communes.map((commune) => [commune.code, commune.population]));
  const communes = cog.communes.map((commune) => ({
    ...commune,
    population: printed.get(commune.code) ?? commune.population,
  }));
  const rowByCode = new Map(communes.map((commune, row) => [commune.code, row]));
  const communeHashes = Uint32Array.from(communes, (commune) => hashText(commune.code));
  const editionHash = hashText(edition);
  return {
    edition,
    catalogue,
    targets,
    communes,
    targetRows: targets.communes.map(({ code }) => {
      const row = rowByCode.get(code);
      if (row === undefined) throw new Error(`commune ${code} of the report is not in the geographic code`);
      return row;
    }),
    levels: communes.map((commune) => levelOf(commune, targets)),
    covered: communes.map(
      ({ population, department }) => population !== null && department in departmentAges,
    ),
    lasting: (row, topic) => new Random(mixHashes(communeHashes[row]!, topic)),
    passing: (row, topic) => new Random(mixHashes(mixHashes(communeHashes[row]!, topic), editionHash)),
    area: (code, topic) => new Random(mixHashes(hashText(code), topic)),
  };
}

/** A number that the communes of a département share, computed once for each of them. */
export function perDepartment(
  { communes, levels }: DrawContext,
  compute: (department: string, level: Level) => number,
): (row: number) => number {
  const computed = new Map<string, number>();
  return (row) => {
    const { department } = communes[row]!;
    let shared = computed.get(department);
    if (shared === undefined) computed.set(department, (shared = compute(department, levels[row]!)));
    return shared;
  };
}

function levelOf(commune: CogCommune, targets: Targets): Level {
  if (commune.department === targets.department) return 'department';
  return commune.region === targets.region ? 'region' : 'france';
}
