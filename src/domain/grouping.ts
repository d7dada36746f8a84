/** Communes that go together: an intercommunalité, a bassin de vie, a canton, an existing CPTS. */
import { z } from 'zod';

export const groupingKinds = ['cpts', 'epci', 'bassin-de-vie', 'canton'] as const;

export const groupingSchema = z.object({
  kind: z.enum(groupingKinds),
  /** Official code; the name for a CPTS, which has none. */
  code: z.string(),
  name: z.string(),
  /** INSEE codes, sorted. */
  communes: z.array(z.string()).min(1),
});

export type Grouping = z.infer<typeof groupingSchema>;
export type GroupingKind = (typeof groupingKinds)[number];
