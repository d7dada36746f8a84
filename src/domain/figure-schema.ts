/** The shape of a figure, apart from what works with figures: a page has no need of the library of schemas. */
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
