/**
 * Several files of the register made into one list: a national one from before, a regional one from now.
 */
import { departmentOfCommune } from '../../../domain/commune-code.js';
import type { Establishment } from '../../../domain/establishment.js';
import { groupBy } from '../../../domain/group-by.js';

export interface DatedEstablishments {
  /** ISO date, or year and month; null is older than any other. */
  readonly vintage: string | null;
  readonly establishments: readonly Establishment[];
}

export interface MergedEstablishments {
  /** Sorted by id, each id once. */
  readonly establishments: readonly Establishment[];
  /** For each file, in the order given, the départements that come from it, sorted. */
  readonly departments: readonly (readonly string[])[];
}

/** A file a thousand times smaller than another is a sample, not a register: it describes no département. */
const sampleShare = 1 / 1000;

/**
 * In each département the newest file wins, if it has at least half as many establishments there as the one
 * it would replace: a newer extract of a few lines does not empty a département. Of an establishment that
 * moved from one département to another, the newest file is believed.
 */
export function mergeFiles(files: readonly DatedEstablishments[]): MergedEstablishments {
  const byAge = [...files.keys()].sort((a, b) => compare(files[a]!.vintage, files[b]!.vintage) || a - b);
  const perDepartment = files.map(({ establishments }) =>
    groupBy(establishments, ({ commune }) => departmentOfCommune(commune)),
  );
  const largest = Math.max(0, ...files.map(({ establishments }) => establishments.length));
  const registers = byAge.filter((file) => files[file]!.establishments.length >= largest * sampleShare);
  const winners = new Map<string, number>();
  for (const file of registers) {
    for (const [department, { length }] of perDepartment[file]!) {
      const winner = winners.get(department);
      const before = winner === undefined ? 0 : perDepartment[winner]!.get(department)!.length;
      if (length * 2 >= before) winners.set(department, file);
    }
  }
  const departments = files.map((_, file) =>
    [...winners].flatMap(([department, winner]) => (winner === file ? [department] : [])).sort(),
  );
  const byId = new Map<string, Establishment>();
  for (const file of byAge) {
    for (const department of departments[file]!) {
      for (const establishment of perDepartment[file]!.get(department)!) {
        byId.set(establishment.id, establishment);
      }
    }
  }
  return { establishments: [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), departments };
}

/** A month comes before its days. */
function compare(a: string | null, b: string | null): number {
  const [left, right] = [a ?? '', b ?? ''];
  return left < right ? -1 : Number(left > right);
}
