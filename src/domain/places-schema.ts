/** The shapes of a commune, a département, a région. */
import { z } from 'zod';

export const zonings = ['ZIP', 'ZAC', 'none'] as const;

export const communeSchema = z.object({
  code: z.string(),
  name: z.string(),
  department: z.string(),
  region: z.string(),
  postalCodes: z.array(z.string()),
  /** Population municipale; null where INSEE publishes none. */
  population: z.number().nullable(),
  qpv: z.object({
    count: z.int(),
    /** Codes of the quartiers, null when only their number is known. */
    codes: z.array(z.string()).nullable(),
  }),
  /** Zoning of general practitioners; null when unknown. */
  zoning: z.enum(zonings).nullable(),
  /** Names of the existing CPTS that the commune belongs to, none for an empty list; null when unknown. */
  cpts: z.array(z.string()).nullable(),
  /** Longitude and latitude in degrees (WGS 84), null when unknown. */
  position: z.tuple([z.number(), z.number()]).nullable(),
});

export const areaSchema = z.object({ code: z.string(), name: z.string() });
export const departmentSchema = areaSchema.extend({ region: z.string() });

export type Commune = z.infer<typeof communeSchema>;
export type Zoning = (typeof zonings)[number];
export type Area = z.infer<typeof areaSchema>;
export type Department = z.infer<typeof departmentSchema>;
