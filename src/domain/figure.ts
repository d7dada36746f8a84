/**
 * A figure is a number, or the reason why there is none.
 * Nothing in Rezone uses 0, null or NaN to say "unknown".
 */
import type { Figure, MissingReason } from './figure-schema.js';

export type { Figure, MissingReason };

const missing = {
  neutralised: { status: 'neutralised' },
  unavailable: { status: 'unavailable' },
  'not-applicable': { status: 'not-applicable' },
  'no-activity': { status: 'no-activity' },
} as const satisfies Record<MissingReason, Figure>;

export function value(number: number): Figure {
  return { status: 'value', value: number };
}

export function missingFigure(reason: MissingReason): Figure {
  return missing[reason];
}
