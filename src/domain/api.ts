/** What the HTTP API receives and answers: one schema for validation, documentation and types. */
import { z } from 'zod';
import { indicatorSchema, sourceSchema, themeSchema } from './catalogue-schema.js';
import type { CarriedCodes } from './carry-codes.js';
import { codeChangeKinds } from './code-changes.js';
import { communeSummarySchema } from './commune-summary.js';
import { establishmentSchema } from './establishment.js';
import { groupingSchema } from './grouping-schema.js';
import { areaSchema, communeSchema, departmentSchema } from './places-schema.js';
import { manifestSchema, originSchema, policies } from './publication.js';
import { languages } from '../language/translate.js';
import type { TerritoryProblem } from './territory.js';
import type { UnderstoodEntry } from './understood-list.js';

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

/** How many professionals practise in each commune: shops and firms included, public figures. */
export const professionalsAnswerSchema = z.object({
  /** Ids of the categories, in catalogue order. */
  categories: z.array(z.string()),
  /** By INSEE code, one number a category. */
  communes: z.record(z.string(), z.array(z.int())),
});

/** Existing CPTS, intercommunalités, bassins de vie, cantons. */
export const groupingsAnswerSchema = z.object({ groupings: z.array(groupingSchema) });

/** Which communes touch: those of a région with all that they touch, or all of France. */
export const neighboursAnswerSchema = z.object({
  /** Each pair once. */
  edges: z.array(z.tuple([z.string(), z.string()])),
  /** Communes on the outer limit of the map: coast or frontier. */
  open: z.array(z.string()),
});

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
/** The names of the communes of a whole région, with their codes. */
const longestPastedList = 200_000;

const longestProjectName = 200;

export const reportRequestSchema = z.strictObject({
  /** INSEE codes, in any order. */
  communes: z.array(z.string().trim().max(10)).max(longestSelection),
  /** An edition such as 2024-12, or the identity of a publication; the newest by default. */
  edition: z.string().optional(),
  /** Prevalences to show instead of the top five. */
  pathologies: z.array(z.string()).optional(),
  /** Professions to show; all of them by default, or when the list is empty. */
  professions: z.array(z.string()).optional(),
  /** Types of structures to show; those that reports count by default, none when the list is empty. */
  structures: z.array(z.string()).optional(),
  /** Of labels and definitions; French by default. Documents are always in French. */
  language: z.enum(languages).optional(),
  /** What the leader calls the project, which the documents bear. */
  name: z.string().max(longestProjectName).optional(),
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

const carriedChangeSchema = z.object({
  from: codeNameSchema,
  /** The code itself when it only grew. */
  to: z.array(codeNameSchema),
  kind: z.enum(codeChangeKinds),
  /** Year of the geographic code that brought it; null when unknown. */
  since: z.int().nullable(),
  /** The communes of `to` also hold land that is not in the list. */
  wider: z.boolean(),
});

export const carryAnswerSchema: z.ZodType<CarriedCodes> = z.object({
  /** Codes on the map of the publication, each once, in the order of the list. */
  codes: z.array(z.string()),
  /** What changed on the way, at most once for each code of the list. */
  changes: z.array(carriedChangeSchema),
  /** Codes that were never those of a commune, as far as is known. */
  unknown: z.array(z.string()),
});

/** A list of communes as someone wrote it: names, INSEE codes and postal codes in any mix. */
export const understandRequestSchema = z.strictObject({
  list: z.string().max(longestPastedList),
  /** Code of the région on display, whose communes come first among homonyms. */
  region: z.string().max(3).nullable().default(null),
  edition: z.string().optional(),
});

const listCandidateSchema = communeSchema.pick({
  code: true,
  name: true,
  department: true,
  region: true,
  population: true,
});

/** `text` is the entry as it was written. */
const understoodEntrySchema: z.ZodType<UnderstoodEntry> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('understood'), text: z.string(), commune: listCandidateSchema }),
  /** A former commune, or a code that changed. */
  z.object({
    kind: z.literal('carried'),
    text: z.string(),
    change: carriedChangeSchema,
    communes: z.array(listCandidateSchema),
  }),
  /** One of these, the most probable first. */
  z.object({
    kind: z.literal('ambiguous'),
    text: z.string(),
    candidates: z.array(listCandidateSchema),
    /** Code of the one that the rest of the list points at; null when nothing does. */
    likely: z.string().nullable(),
  }),
  /** Some or all of the communes that share a postal code. */
  z.object({
    kind: z.literal('postal-code'),
    text: z.string(),
    candidates: z.array(listCandidateSchema),
  }),
  z.object({ kind: z.literal('unknown'), text: z.string(), closest: z.array(listCandidateSchema) }),
]);

/** In the order of the list, each commune once. */
export const understandAnswerSchema = z.object({ entries: z.array(understoodEntrySchema) });

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
export type ProfessionalsAnswer = z.infer<typeof professionalsAnswerSchema>;
export type GroupingsAnswer = z.infer<typeof groupingsAnswerSchema>;
export type NeighboursAnswer = z.infer<typeof neighboursAnswerSchema>;
export type CarryRequest = z.infer<typeof carryRequestSchema>;
export type CarryAnswer = z.infer<typeof carryAnswerSchema>;
export type UnderstandRequest = z.input<typeof understandRequestSchema>;
export type UnderstandAnswer = z.infer<typeof understandAnswerSchema>;
export type SourcesAnswer = z.infer<typeof sourcesAnswerSchema>;
export type ReportRequest = z.infer<typeof reportRequestSchema>;
export type Problem = z.infer<typeof problemSchema>;
