/** The answers of `rezone data list` and `rezone data check`, as `--format json` writes them. */
import { z } from 'zod';
import { findingReasons, type FindingReason } from '../../opendata/findings.js';

const source = {
  /** Name of the source on the command line. */
  id: z.string(),
  /** Name and terms of the source in the catalogue. */
  label: z.string(),
  licence: z.string(),
};

/** Lines used and time of the data; null when the files have not been read, or do not say it. */
const contents = {
  rows: z.int().nonnegative().nullable(),
  vintage: z.string().nullable(),
};

export const sourceStates = ['absent', 'present', 'downloaded', 'shipped'] as const;

export const dataListSchema = z.object({
  schema: z.literal('rezone-data-list/1'),
  /** Open data folders, in the order in which they are searched. */
  folders: z.array(z.string()),
  sources: z.array(
    z.object({
      ...source,
      producer: z.string(),
      /** Page of the producer. */
      url: z.string(),
      /** What the files hold. */
      holds: z.string(),
      state: z.enum(sourceStates),
      /** Open data folder that has it; null when none has. */
      directory: z.string().nullable(),
      /** Its folder in an open data folder; null when it comes with Rezone. */
      folder: z.string().nullable(),
      /** npm package that holds it, when it comes with Rezone. */
      npmPackage: z.string().nullable(),
      /** Whether `rezone data fetch` knows where to download it. */
      downloadable: z.boolean(),
      /** Names of files that would do. */
      examples: z.array(z.string()),
      ...contents,
    }),
  ),
});

export const dataCheckSchema = z.object({
  schema: z.literal('rezone-data-check/1'),
  /** Whether a source has a structural finding. */
  structural: z.boolean(),
  sources: z.array(
    z.object({
      ...source,
      state: z.enum(['absent', 'read', 'failed']),
      /** Why it could not be read at all. */
      failure: z.string().nullable(),
      /** Open data folder that has it. */
      directory: z.string().nullable(),
      ...contents,
      files: z.array(z.object({ name: z.string(), sha256: z.string() })),
      findings: z.array(
        z.object({
          reason: z.enum(Object.keys(findingReasons) as FindingReason[]),
          structural: z.boolean(),
          count: z.int().positive(),
          examples: z.array(z.object({ file: z.string(), line: z.int().nullable(), value: z.string() })),
        }),
      ),
    }),
  ),
});

export type DataList = z.infer<typeof dataListSchema>;
export type DataCheck = z.infer<typeof dataCheckSchema>;
export type ListedSource = DataList['sources'][number];
export type CheckedSource = DataCheck['sources'][number];
