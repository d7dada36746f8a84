/** What the HTTP API receives and answers: one schema for validation, documentation and types. */
import { z } from 'zod';
import { indicatorSchema, sourceSchema, themeSchema } from './catalogue.js';
import type { CarriedCodes } from './carry-codes.js';
import { codeChangeKinds } from './code-changes.js';
import { communeSummarySchema } from './commune-summary.js';
import { establishmentSchema } from './establishment.js';
import { groupingSchema } from './grouping.js';
import { areaSchema, communeSchema, departmentSchema } from './places.js';
import { manifestSchema, originSchema, policies } from './publication.js';
import type { TerritoryProblem } from './territory.js';

/** One edition served, as the edition switch shows it. */
export const editionSummarySchema = z.object({
  /** Identity of the publication: what is asked for by it never changes. */
  id: z.string(),
  edition: z.string(),
  /** "décembre 2024" */
  label: z.string(),
  synthetic: z.boolean(),
  policy: z.enum(policies),
  cog: z.int(),
  hasOutlines: z.boolean(),
  /** Whether the structures have names and addresses (`/establishments`). */
  hasEstablishments: z.boolean(),
});

/** Newest first. */
export const editionsAnswerSchema = z.object({ editions: z.array(editionSummarySchema) });

export const placesAnswerSchema = z.object({
  /** Régions of the mainland by code, then overseas. */
  regions: z.array(areaSchema),
  departments: z.array(departmentSchema),
});

export const communesAnswerSchema = z.object({ communes: z.array(communeSummarySchema) });

export const communeAnswerSchema = communeSummarySchema.extend(
  communeSchema.pick({ qpv: true, zoning: true, position: true }).shape,
);

/** Structures with their addresses, sorted by id. */
export const establishmentsAnswerSchema = z.object({ establishments: z.array(establishmentSchema) });

/** Existing CPTS, intercommunalités, bassins de vie, cantons. */
export const groupingsAnswerSchema = z.object({ groupings: z.array(groupingSchema) });

export const indicatorsAnswerSchema = z.object({
  themes: z.array(themeSchema),
  indicators: z.array(indicatorSchema),
});

export const sourcesAnswerSchema = z.object({
  /** The rules under which the publication was protected, and what it belongs to. */
  publication: manifestSchema.pick({
    id: true,
    edition: true,
    synthetic: true,
    policy: true,
    thresholds: true,
    catalogueVersion: true,
    cog: true,
  }),
  sources: z.array(sourceSchema),
  /** Which parts of the publication are real, and which were drawn. */
  origins: z.array(originSchema),
  periods: manifestSchema.shape.periods,
});

/** More codes than France has communes: a longer list is a mistake. */
const longestSelection = 40_000;

export const reportRequestSchema = z.strictObject({
  /** INSEE codes, in any order. */
  communes: z.array(z.string().trim().max(10)).max(longestSelection),
  /** An edition such as 2024-12, or the identity of a publication; the newest by default. */
  edition: z.string().optional(),
  /** Prevalences to show instead of the top five. */
  pathologies: z.array(z.string()).optional(),
});

/** A list of communes as someone kept it, to be carried to the map of the publication. */
export const carryRequestSchema = z.strictObject({
  codes: z.array(z.string().trim().max(10)).max(longestSelection),
  /** Year of the geographic code of the list; null when nothing says it. */
  cog: z.int().nullable(),
  edition: z.string().optional(),
});

/** The name is null when no list of the publication gives it. */
const codeNameSchema = z.object({ code: z.string(), name: z.string().nullable() });

export const carryAnswerSchema: z.ZodType<CarriedCodes> = z.object({
  /** Codes on the map of the publication, each once, in the order of the list. */
  codes: z.array(z.string()),
  /** What changed on the way, at most once for each code of the list. */
  changes: z.array(
    z.object({
      from: codeNameSchema,
      /** The code itself when it only grew. */
      to: z.array(codeNameSchema),
      kind: z.enum(codeChangeKinds),
      /** Year of the geographic code that brought it; null when unknown. */
      since: z.int().nullable(),
      /** The communes of `to` also hold land that is not in the list. */
      wider: z.boolean(),
    }),
  ),
  /** Codes that were never those of a commune, as far as is known. */
  unknown: z.array(z.string()),
});

const codeAndName = { code: z.string(), name: z.string() };

export const territoryProblemSchema: z.ZodType<TerritoryProblem> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('empty') }),
  z.object({ kind: z.literal('duplicate'), ...codeAndName }),
  z.object({
    kind: z.literal('merged'),
    code: z.string(),
    name: z.string().nullable(),
    into: z.object(codeAndName),
  }),
  z.object({ kind: z.literal('department'), ...codeAndName }),
  z.object({ kind: z.literal('unknown'), code: z.string() }),
]);

/** An error, as RFC 9457 shapes it; `title` and `detail` are French sentences. */
export const problemSchema = z.object({
  /** `about:blank`: the status says all that a program needs. */
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** What is wrong, and what to do. */
  detail: z.string(),
  /** Every fault of a list of communes (status 422). */
  problems: z.array(territoryProblemSchema).optional(),
});

export type EditionSummary = z.infer<typeof editionSummarySchema>;
export type EditionsAnswer = z.infer<typeof editionsAnswerSchema>;
export type PlacesAnswer = z.infer<typeof placesAnswerSchema>;
export type CommunesAnswer = z.infer<typeof communesAnswerSchema>;
export type EstablishmentsAnswer = z.infer<typeof establishmentsAnswerSchema>;
export type GroupingsAnswer = z.infer<typeof groupingsAnswerSchema>;
export type CarryRequest = z.infer<typeof carryRequestSchema>;
export type CarryAnswer = z.infer<typeof carryAnswerSchema>;
export type SourcesAnswer = z.infer<typeof sourcesAnswerSchema>;
export type ReportRequest = z.infer<typeof reportRequestSchema>;
export type Problem = z.infer<typeof problemSchema>;
