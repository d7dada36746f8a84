/** The shape of a grouping, for what comes from a file or leaves by the API. */
import { z } from 'zod';
import { groupingKinds, type Grouping } from './grouping.js';

export const groupingSchema = z.object({
  kind: z.enum(groupingKinds),
  code: z.string(),
  name: z.string(),
  communes: z.array(z.string()).min(1),
}) satisfies z.ZodType<Grouping>;
