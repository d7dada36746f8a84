/**
 * A publication as the rules read it: protected counts per commune in typed arrays,
 * reference rates, and a manifest that says what each figure is, of when and from where.
 * The `publication` room reads it from files; this module only gives it a shape.
 */
import { z } from 'zod';
import type { Catalogue } from './catalogue.js';
import type { Establishment } from './establishment.js';
import { periodSchema } from './period-schema.js';
import type { Places } from './places.js';

export const policies = ['strict', 'original'] as const;

/** What stands behind a part of the data: a real file, or a draw made for the demonstration. */
export const originSchema = z.object({
  source: z.string(),
  /** True when the figures were drawn, not observed. */
  synthetic: z.boolean(),
  /** Of when the source is, as a French reader reads it: "8 janvier 2021", "recensement de 2021". */
  vintage: z.string().nullable(),
  detail: z.string(),
  /** Files read, by name, none for a draw or for what comes with the software. */
  files: z.array(z.object({ name: z.string(), sha256: z.string() })),
});

const stampedSource = z.object({ period: periodSchema, source: z.string() });

export const manifestSchema = z.object({
  schema: z.literal('rezone-publication/1'),
  /** Edition and content hash, such as 2024-12-3f9c1a2b. */
  id: z.string(),
  /** Month of the edition, such as 2024-12. */
  edition: z.string().regex(/^\d{4}-\d{2}$/),
  /** Says "demonstration" wherever it is true. */
  synthetic: z.boolean(),
  policy: z.enum(policies),
  thresholds: z.object({
    /** A numerator below it is neutralised. */
    numerator: z.int(),
    /** An activity with fewer professionals is neutralised. */
    professionals: z.int(),
    /** A commune with fewer consumers has no figure. */
    consumers: z.int(),
  }),
  catalogueVersion: z.string(),
  /** Year of the official geographic code. */
  cog: z.int(),
  periods: z.object({
    /** By indicator id. */
    indicators: z.record(z.string(), stampedSource),
    population: stampedSource,
    ageBands: stampedSource,
    professionals: stampedSource,
    activity: stampedSource,
    structures: stampedSource,
    /** The list of structures with their addresses; null when there is none. */
    establishments: stampedSource.nullable(),
    qpv: stampedSource,
    zoning: stampedSource,
    cpts: stampedSource,
    /** Intercommunalités, bassins de vie, cantons; null when they are unknown. */
    groupings: stampedSource.nullable(),
    outlines: stampedSource.nullable(),
  }),
  origins: z.array(originSchema),
  /** What a re-user owes to the producer of each source, by its id. */
  credits: z.record(z.string(), z.object({ licence: z.string(), credit: z.string() })),
  /** SHA-256 of each file of the folder, by relative path. */
  files: z.record(z.string(), z.string()),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type Origin = z.infer<typeof originSchema>;
export type Policy = (typeof policies)[number];

/** State of one cell of the indicator matrix. */
export const cellStatus = { kept: 0, neutralised: 1, unavailable: 2 } as const;

/**
 * Commune × indicator, row-major: the cell of commune `i` and indicator `j` is at `i * columns + j`.
 * Numerators and denominators are 0 wherever the status is not `kept`; denominators are 0 for counts.
 */
export interface IndicatorMatrix {
  /** Number of indicators, in catalogue order. */
  readonly columns: number;
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  readonly statuses: Uint8Array;
}

/**
 * Commune × profession category, row-major, three numbers a cell: all, 60 and over, 65 and over.
 */
export interface ProfessionalMatrix {
  /** Number of categories, in catalogue order. */
  readonly columns: number;
  readonly counts: Int32Array;
}

/**
 * Commune × activity family, row-major. `professionals` is public and always there;
 * patients and acts are 0 where fewer professionals practise than the threshold.
 */
export interface ActivityMatrix {
  /** Number of families, in catalogue order. */
  readonly columns: number;
  readonly professionals: Int32Array;
  readonly patients: Float64Array;
  /** Number of act keys over all families, in catalogue order. */
  readonly actColumns: number;
  /** Commune × act key, row-major. */
  readonly acts: Float64Array;
}

/** Commune × reported structure type, row-major. */
export interface StructureMatrix {
  readonly columns: number;
  readonly counts: Int32Array;
}

/** Commune × age band, row-major, in inhabitants; a commune without data has −1 in each band. */
export interface AgeMatrix {
  readonly columns: number;
  readonly counts: Int32Array;
}

/**
 * What a territory is compared with: rates in tenths, and the whole counts and averages that the
 * original prints. Keys of the outer map: `F`, `R76`, `D30`. Keys of the inner map: see `measureKey`.
 */
export type References = ReadonlyMap<string, ReadonlyMap<string, number>>;

export const levelKey = {
  france: 'F',
  region: (code: string) => `R${code}`,
  department: (code: string) => `D${code}`,
} as const;

/** Keys of the measures that have references. */
export const measureKey = {
  indicator: (id: string) => `indicator/${id}`,
  /** Share of the inhabitants, in tenths of a percent. */
  ageBand: (id: string) => `age-band/${id}`,
  patientsPerProfessional: (family: string) => `patients-per-professional/${family}`,
  actsPerProfessional: (family: string, act: string) => `acts-per-professional/${family}/${act}`,
} as const;

export interface Publication {
  readonly manifest: Manifest;
  readonly catalogue: Catalogue;
  readonly places: Places;
  readonly indicators: IndicatorMatrix;
  readonly references: References;
  readonly professionals: ProfessionalMatrix;
  readonly activity: ActivityMatrix;
  readonly structures: StructureMatrix;
  /** Structures of every type of the catalogue, sorted by id; empty when there is no such list. */
  readonly establishments: readonly Establishment[];
  readonly ages: AgeMatrix;
}
