/** What kind of limit runs between two communes. */
import { departmentOfCommune } from '../../src/domain/commune-code.js';
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import type { Border } from './outline-shapes.js';

/** Kinds of limits, the weightier later. */
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
): Exclude<BorderKind, 'cpts'> {
  if (left.disc) return 'disc';
  if (right === null) return rim.has(left.code) ? 'region' : 'department';
  if (communes.get(left.code)?.region !== communes.get(right.code)?.region) return 'region';
  return departmentOfCommune(left.code) === departmentOfCommune(right.code) ? 'commune' : 'department';
}

/** Whether the two communes are not in the same CPTS, which may be so along any kind of limit. */
export function separatesCpts({ left, right }: Border, communes: CommunesByCode): boolean {
  if (left.disc || right === null) return false;
  const names = communes.get(left.code)?.cpts ?? [];
  const others = communes.get(right.code)?.cpts ?? [];
  return names.length !== others.length || names.some((name) => !others.includes(name));
}
