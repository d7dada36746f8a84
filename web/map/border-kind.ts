/** What kind of limit runs between two communes. */
import { departmentOfCommune } from '../../src/domain/commune-code.js';
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import type { Border } from './outline-shapes.js';

export const borderKinds = ['commune', 'disc', 'cpts', 'department', 'region'] as const;

export type BorderKind = (typeof borderKinds)[number];

export type CommunesByCode = ReadonlyMap<string, Pick<CommuneSummary, 'region' | 'cpts'>>;

/**
 * @param rim communes on the outside of the whole map, which is the border of a région; the outside of
 *   finer outlines, which come by département, is that of the département elsewhere
 */
export function borderKind(
  { left, right }: Border,
  communes: CommunesByCode,
  rim: ReadonlySet<string>,
): BorderKind {
  if (left.disc) return 'disc';
  if (right === null) return rim.has(left.code) ? 'region' : 'department';
  const [a, b] = [communes.get(left.code), communes.get(right.code)];
  if (a?.region !== b?.region) return 'region';
  if (departmentOfCommune(left.code) !== departmentOfCommune(right.code)) return 'department';
  return a?.cpts?.join() === b?.cpts?.join() ? 'commune' : 'cpts';
}
