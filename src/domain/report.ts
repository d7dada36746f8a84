/**
 * The report: the one object that screen, terminal, documents and API render.
 * None of them computes a figure. Rates and bounds are in the indicator's unit, with one decimal.
 */
import { z } from 'zod';
import { compositionSchema, indicatorKinds, polarities } from './catalogue-schema.js';
import { figureSchema } from './figure-schema.js';
import { communeSchema } from './places-schema.js';
import { periodSchema } from './period-schema.js';
import { originSchema, policies } from './publication.js';

const communeRefSchema = z.object({ code: z.string(), name: z.string() });
const stamp = { period: periodSchema, source: z.string() };

/** A figure of a département, a région or France. */
export const referenceFigureSchema = z.intersection(
  figureSchema,
  z.object({ code: z.string(), name: z.string() }),
);

/**
 * Displayed territory rate minus displayed reference rate, in points, and what may be said of it:
 * the rates differ only if the displayed interval excludes the displayed reference.
 */
export const verdicts = ['higher', 'lower', 'not-different', 'not-assessed'] as const;
export const differenceSchema = z.intersection(figureSchema, z.object({ verdict: z.enum(verdicts) }));

/** 95 % interval, both bounds in the unit of the figure. */
export const intervalSchema = z.object({ lower: z.number(), upper: z.number() });

/** Share of the inhabitants of the territory who live in the communes kept, in %. */
export const coverageLevels = ['full', 'partial', 'low', 'insufficient'] as const;
export const coverageSchema = z.object({
  percent: z.number(),
  /** full: 100 %; partial: 80 % or more; low: under 80 %, a warning; insufficient: under 50 %, no verdict. */
  level: z.enum(coverageLevels),
});

export const indicatorResultSchema = z.object({
  id: z.string(),
  label: z.string(),
  /** '%', 'pour 100', or the plural of what a count counts. */
  unit: z.string(),
  kind: z.enum(indicatorKinds),
  polarity: z.enum(polarities),
  territory: z.intersection(
    figureSchema,
    z.object({
      /** Sums over the communes kept; null when none is. The denominator of a count is null. */
      numerator: z.number().nullable(),
      denominator: z.number().nullable(),
      /** Null for a count, and when there is no value. */
      interval: intervalSchema.nullable(),
      coverage: coverageSchema,
    }),
  ),
  /** One entry per département of the territory, the most populated part first. */
  department: z.array(referenceFigureSchema),
  /** One entry per région of the territory, the most populated part first. */
  region: z.array(referenceFigureSchema),
  france: referenceFigureSchema,
  /** In the order of `department` and `region`. */
  difference: z.object({
    department: z.array(differenceSchema),
    region: z.array(differenceSchema),
    france: differenceSchema,
  }),
  /** Communes hidden to protect people: their share of the communes, in %. */
  neutralised: z.object({ communes: z.array(communeRefSchema), share: z.number() }),
  /** Communes without data. */
  unavailable: z.object({ communes: z.array(communeRefSchema) }),
  ...stamp,
});

export const compositionResultSchema = z.object({
  id: compositionSchema.shape.id,
  label: z.string(),
  section: z.string(),
  parts: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      /** People, over the communes where every part is known. */
      count: figureSchema,
      /** Share of the whole, in %. */
      share: figureSchema,
    }),
  ),
  coverage: coverageSchema,
  ...stamp,
});

export const ageBandResultSchema = z.object({
  id: z.string(),
  label: z.string(),
  count: figureSchema,
  /** Share of the inhabitants, in %. */
  territory: figureSchema,
  department: z.array(referenceFigureSchema),
  region: z.array(referenceFigureSchema),
  france: referenceFigureSchema,
});

export const territorySchema = z.object({
  /** In French alphabetical order. */
  communes: z.array(communeSchema),
  totals: z.object({
    communes: z.int(),
    /** Sum of the known populations. */
    population: z.number(),
    /** Communes without a population. */
    withoutPopulation: z.int(),
    /** Distinct quartiers when codes are known, else the sum over communes (`qpvDistinct` false). */
    qpv: z.int(),
    qpvDistinct: z.boolean(),
    zip: z.int(),
    zac: z.int(),
    /** Communes whose zoning is unknown. */
    zoningUnknown: z.int(),
  }),
  sizeClass: z.literal([1, 2, 3, 4]),
  /** The most populated part first. */
  departments: z.array(
    z.object({ code: z.string(), name: z.string(), communes: z.int(), population: z.number() }),
  ),
  regions: z.array(
    z.object({ code: z.string(), name: z.string(), communes: z.int(), population: z.number() }),
  ),
  ageBands: z.object({ bands: z.array(ageBandResultSchema), ...stamp }),
  population: z.object(stamp),
  qpv: z.object(stamp),
  zoning: z.object(stamp),
  cpts: z.object(stamp),
});

export const professionalsSchema = z.object({
  groups: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      rows: z.array(
        z.object({
          id: z.string(),
          label: z.string(),
          subsetOf: z.string().nullable(),
          total: z.number(),
          over60: figureSchema,
          over65: figureSchema,
        }),
      ),
    }),
  ),
  /** Categories to show: the choice made, else all of them; in catalogue order. */
  shown: z.array(z.string()),
  ...stamp,
});

/** An average per professional, over the communes kept. */
const averageSchema = z.object({
  territory: figureSchema,
  department: z.array(referenceFigureSchema),
  region: z.array(referenceFigureSchema),
  france: referenceFigureSchema,
});

export const activitySchema = z.object({
  perCommune: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      /** By family id; professionals who practise. */
      professionals: z.record(z.string(), z.number()),
    }),
  ),
  families: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      professionals: z.object({
        total: z.number(),
        neutralised: z.number(),
        /** Neutralised professionals among all, in %. */
        share: figureSchema,
        communesNeutralised: z.array(communeRefSchema),
        communesWithoutActivity: z.int(),
      }),
      patientsPerProfessional: averageSchema,
      acts: z.array(
        z.object({ id: z.string(), code: z.string(), label: z.string(), perProfessional: averageSchema }),
      ),
    }),
  ),
  ...stamp,
});

export const structuresSchema = z.object({
  groups: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      rows: z.array(
        z.object({
          id: z.string(),
          label: z.string(),
          coordinated: z.boolean(),
          /** Counted from the list of establishments, of another date: a type that reports do not count unless asked. */
          fromRegister: z.boolean(),
          total: z.number(),
          communes: z.array(communeRefSchema.extend({ count: z.number() })),
        }),
      ),
    }),
  ),
  /** Types to show: the choice made, else those that reports count; in catalogue order. */
  shown: z.array(z.string()),
  /** Types chosen that nothing in this publication counts. */
  uncounted: z.array(z.object({ id: z.string(), label: z.string() })),
  /** The list of establishments; null when the publication has none. */
  register: z.object(stamp).nullable(),
  ...stamp,
});

export const noteSchema = z.object({ id: z.string(), text: z.string() });

export const reportSchema = z.object({
  schema: z.literal('rezone-report/1'),
  publication: z.object({
    id: z.string(),
    edition: z.string(),
    synthetic: z.boolean(),
    policy: z.enum(policies),
    catalogueVersion: z.string(),
    cog: z.int(),
    thresholds: z.object({ numerator: z.int(), professionals: z.int(), consumers: z.int() }),
    origins: z.array(originSchema),
  }),
  territory: territorySchema,
  /** Every indicator but the prevalences, in catalogue order. */
  indicators: z.array(indicatorResultSchema),
  compositions: z.array(compositionResultSchema),
  pathologies: z.object({
    /** All the prevalences, in the order of the official ALD numbers. */
    all: z.array(indicatorResultSchema),
    /** The five with the most patients on the territory, by number of patients. */
    top: z.array(z.string()),
    /** Those to show: the choice made, else the top. */
    shown: z.array(z.string()),
  }),
  professionals: professionalsSchema,
  activity: activitySchema,
  structures: structuresSchema,
  /** Footnotes used by the figures, then the standing notes, with the thresholds of the publication. */
  notes: z.array(noteSchema),
  sources: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      producer: z.string(),
      url: z.string(),
      licence: z.string(),
      /** The line that a re-user owes to the producer. */
      credit: z.string(),
      /** Of when the files read are, as a French reader reads it; null for a draw, or when nothing says it. */
      vintage: z.string().nullable(),
      /** Whether some of its figures were drawn, not observed. */
      synthetic: z.boolean(),
    }),
  ),
});

export type Report = z.infer<typeof reportSchema>;
export type IndicatorResult = z.infer<typeof indicatorResultSchema>;
export type CompositionResult = z.infer<typeof compositionResultSchema>;
export type AgeBandResult = z.infer<typeof ageBandResultSchema>;
export type ReferenceFigure = z.infer<typeof referenceFigureSchema>;
export type Difference = z.infer<typeof differenceSchema>;
export type Verdict = (typeof verdicts)[number];
export type Interval = z.infer<typeof intervalSchema>;
export type Coverage = z.infer<typeof coverageSchema>;
export type { CommuneRef } from './places.js';
export type TerritorySummary = z.infer<typeof territorySchema>;
export type ProfessionalsTable = z.infer<typeof professionalsSchema>;
export type ActivityTables = z.infer<typeof activitySchema>;
export type StructuresTable = z.infer<typeof structuresSchema>;

/** What to show: see `Focus`. */
export interface ReportOptions {
  /** Prevalences to show instead of the top five, as indicator ids. */
  readonly pathologies?: readonly string[] | undefined;
  /** Professions to show, as category ids; absent or empty for all of them. */
  readonly professions?: readonly string[] | undefined;
  /** Types of structures to show; absent for those that reports count, empty for none. */
  readonly structures?: readonly string[] | undefined;
}
