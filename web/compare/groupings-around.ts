/** The existing CPTS around a territory; where none is known, the intercommunalités that it reaches. */
import { departmentOfCommune } from '../../src/domain/commune-code.js';
import type { GroupingSummary } from '../../src/domain/grouping-search.js';

const atMost = 4;

/** Those that share communes with it first, then those of its départements of about as many communes; never itself. */
export function groupingsAround(
  groupings: readonly GroupingSummary[],
  codes: readonly string[],
): GroupingSummary[] {
  const own = new Set(codes);
  const departments = new Set(codes.map(departmentOfCommune));
  const shared = ({ communes }: GroupingSummary) => communes.filter((code) => own.has(code)).length;
  const isItself = (grouping: GroupingSummary) =>
    grouping.communes.length === own.size && shared(grouping) === own.size;
  const unlikeness = ({ communes }: GroupingSummary) => Math.abs(communes.length - own.size);
  const ranked = groupings
    .filter(({ departments: theirs }) => theirs.some((code) => departments.has(code)))
    .filter((grouping) => !isItself(grouping))
    .map((grouping) => ({ grouping, shared: shared(grouping) }))
    .sort((a, b) => b.shared - a.shared || unlikeness(a.grouping) - unlikeness(b.grouping));
  const cpts = ranked.filter(({ grouping }) => grouping.kind === 'cpts');
  const found = cpts.length > 0 ? cpts : ranked.filter(({ grouping }) => grouping.kind === 'epci');
  return found.slice(0, atMost).map(({ grouping }) => grouping);
}
