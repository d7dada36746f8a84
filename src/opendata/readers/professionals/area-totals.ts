/** Checks the rows of régions and of France against the sum of their départements. */
import type { CogReference } from '../../cog.js';
import { france } from '../../departments.js';
import type { FindingLog } from '../../findings.js';
import type { AreaProfessionals, LocatedRow } from './area-file.js';

interface Sum {
  count: number;
  departments: number;
}

/** A total is checked where each of its départements has a row. */
export function checkTotals(located: readonly LocatedRow[], cog: CogReference, log: FindingLog): void {
  const members = departmentCounts(cog);
  const regionOf = new Map(cog.departments.map(({ code, region }) => [code, region]));
  const sums = new Map<string, Sum>();
  for (const { row } of located) {
    if (row.level !== 'department') continue;
    for (const area of [regionOf.get(row.code)!, france.code]) add(sums, keyOf(row, area), row.count);
  }
  for (const { row, file, line } of located) {
    const sum = row.level === 'department' ? undefined : sums.get(keyOf(row, row.code));
    if (sum === undefined || sum.departments < members.get(row.code)! || sum.count === row.count) continue;
    const place = row.level === 'france' ? 'France' : `région ${row.code}`;
    const value = `${row.profession}, ${place} : ${row.count}, départements : ${sum.count}`;
    log.add('conflicting-value', file, line, value);
  }
}

const keyOf = ({ year, profession }: AreaProfessionals, area: string) => `${year} ${profession} ${area}`;

function add(sums: Map<string, Sum>, key: string, count: number): void {
  const sum = sums.get(key);
  if (sum === undefined) sums.set(key, { count, departments: 1 });
  else {
    sum.count += count;
    sum.departments += 1;
  }
}

/** Départements by région; those of France leave out the overseas collectivities, numbered over 974. */
function departmentCounts({ departments }: CogReference): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (area: string) => counts.set(area, (counts.get(area) ?? 0) + 1);
  for (const { region } of departments) {
    count(region);
    if (region.length === 2) count(france.code);
  }
  return counts;
}
