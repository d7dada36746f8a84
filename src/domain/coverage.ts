/** How much of a territory a figure speaks of. */
import { fromTenths, rateInTenths } from './rounding.js';
import type { Coverage } from './report.js';

/** Under it, a visible warning. */
const lowTenths = 800;
/** Under it, no verdict. */
const insufficientTenths = 500;

/**
 * Share of the inhabitants who live in the communes kept.
 * 100 % is said only when every commune is kept: 99,97 % is shown as 99,9 %.
 */
export function coverageOf(
  part: { population: number; communes: number },
  whole: { population: number; communes: number },
): Coverage {
  if (part.communes === whole.communes) return { percent: 100, level: 'full' };
  if (whole.population === 0) return { percent: 0, level: 'insufficient' };
  const tenths = Math.min(999, rateInTenths(part.population, whole.population));
  return { percent: fromTenths(tenths), level: levelOf(tenths) };
}

function levelOf(tenths: number): Coverage['level'] {
  if (tenths < insufficientTenths) return 'insufficient';
  return tenths < lowTenths ? 'low' : 'partial';
}
