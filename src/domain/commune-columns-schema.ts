/** What the API says of communes as columns, apart from their reading, which the first screen needs without zod. */
import { z } from 'zod';
import type { CommuneColumns, CommuneColumnsAnswer } from './commune-columns.js';
import { communeSummarySchema } from './commune-summary.js';

const columns = Object.fromEntries(
  Object.entries(communeSummarySchema.shape).map(([name, schema]) => [name, z.array(schema)]),
);

export const communeColumnsAnswerSchema: z.ZodType<CommuneColumnsAnswer> = z.object({
  columns: z.object(columns) as unknown as z.ZodType<CommuneColumns>,
});
