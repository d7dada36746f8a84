/** The shape of a period. */
import { z } from 'zod';

const isoDate = z.iso.date();

export const periodSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('year'), year: z.int() }),
  z.object({ kind: z.literal('rolling-year'), from: isoDate, to: isoDate }),
  z.object({ kind: z.literal('range'), from: isoDate, to: isoDate }),
  z.object({ kind: z.literal('half-year'), year: z.int(), half: z.literal([1, 2]) }),
  z.object({ kind: z.literal('month'), year: z.int(), month: z.int().min(1).max(12) }),
  z.object({ kind: z.literal('as-of'), date: isoDate }),
  z.object({ kind: z.literal('census'), year: z.int() }),
]);

export type Period = z.infer<typeof periodSchema>;
export type PeriodKind = Period['kind'];
