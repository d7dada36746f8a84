/**
 * A figure is a number, or the reason why there is none.
 * Nothing in Rezone uses 0, null or NaN to say "unknown".
 */
import { z } from 'zod';

export const missingReasons = [
  /** Hidden to protect people: too few of them. */
  'neutralised',
  /** Not produced by the source for this place or period. */
  'unavailable',
  /** Makes no sense here, such as the age of a pharmacy. */
  'not-applicable',
  /** Nobody practises here. */
  'no-activity',
] as const;

export type MissingReason = (typeof missingReasons)[number];

export const figureSchema = z.union([
  z.object({ status: z.literal('value'), value: z.number() }),
  z.object({ status: z.enum(missingReasons) }),
]);

export type Figure = z.infer<typeof figureSchema>;

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
