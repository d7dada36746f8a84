/** Codes of communes that changed from one official geographic code to the next. */
import { z } from 'zod';

export const codeChangeKinds = ['merger', 'split', 'renumbering'] as const;

/** One step of a commune's history: what its code became, or one of the codes it became. */
export const codeChangeSchema = z.object({
  /** First official geographic code, by its year, in which `after` stands. */
  cog: z.int(),
  before: z.string(),
  after: z.string(),
  kind: z.enum(codeChangeKinds),
  /** Share of the inhabitants of `before` who now live in `after`; 1 but for a split. */
  share: z.number().min(0).max(1),
});

export type CodeChange = z.infer<typeof codeChangeSchema>;
