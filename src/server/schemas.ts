/** Schemas of the routes: what the domain does not already say, and the names they bear in OpenAPI. */
import { z } from 'zod';
import {
  carryAnswerSchema,
  carryRequestSchema,
  communeAnswerSchema,
  communesAnswerSchema,
  editionsAnswerSchema,
  establishmentsAnswerSchema,
  groupingsAnswerSchema,
  indicatorsAnswerSchema,
  placesAnswerSchema,
  problemSchema,
  reportRequestSchema,
  sourcesAnswerSchema,
} from '../domain/api.js';
import { catalogueSchema } from '../domain/catalogue.js';
import { establishmentSchema } from '../domain/establishment.js';
import { groupingSchema } from '../domain/grouping.js';
import { communeSummarySchema } from '../domain/commune-summary.js';
import { reportSchema } from '../domain/report.js';

export const editionQuerySchema = z.object({
  edition: reportRequestSchema.shape.edition.describe(
    'Une édition (2024-12) ou l’identité d’une publication\u202f; la plus récente par défaut.',
  ),
});

const defaultLimit = 20;
const largestLimit = 1000;

export const communesQuerySchema = editionQuerySchema.extend({
  q: z.string().trim().max(100).optional().describe('Nom, code INSEE ou code postal recherché.'),
  region: z.string().max(3).optional().describe('Code d’une région\u202f: ses communes seulement.'),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(largestLimit)
    .default(defaultLimit)
    .describe('Nombre de réponses à une recherche (avec q).'),
});

const regionQuerySchema = editionQuerySchema.extend({
  region: communesQuerySchema.shape.region,
});

export const reportQuerySchema = editionQuerySchema.extend({
  territory: z.string().min(1).describe('Permalien d’une sélection de communes.'),
  pathologies: z.string().optional().describe('Identifiants de prévalences, séparés par des virgules.'),
});

export const codeParamsSchema = z.object({ code: z.string().max(10) });

/** TopoJSON: one object, `communes`, whose geometries have `{code}` as properties. */
export const topologySchema = z
  .object({
    type: z.literal('Topology'),
    objects: z.object({ communes: z.looseObject({ type: z.literal('GeometryCollection') }) }),
  })
  .loose();

/** In OpenAPI these have a name, under which several routes share them. */
const named = {
  Report: reportSchema,
  Catalogue: catalogueSchema,
  CommuneSummary: communeSummarySchema,
  Problem: problemSchema,
  CommuneTopology: topologySchema,
  Establishment: establishmentSchema,
  Grouping: groupingSchema,
};
for (const [id, schema] of Object.entries(named)) z.globalRegistry.add(schema, { id });

const problems = {
  default: {
    description: 'Erreur, décrite en français',
    content: { 'application/problem+json': { schema: problemSchema } },
  },
};

function answers<Schema extends z.ZodType>(schema: Schema) {
  return { 200: schema, ...problems };
}

/** What each route receives and answers. */
export const routeSchemas = {
  editions: { summary: 'Éditions, la plus récente d’abord', response: answers(editionsAnswerSchema) },
  places: {
    summary: 'Régions et départements',
    querystring: editionQuerySchema,
    response: answers(placesAnswerSchema),
  },
  communes: {
    summary: 'Communes\u202f: toutes, celles d’une région, ou les réponses à une recherche',
    querystring: communesQuerySchema,
    response: answers(communesAnswerSchema),
  },
  commune: {
    summary: 'Une commune',
    params: codeParamsSchema,
    querystring: editionQuerySchema,
    response: answers(communeAnswerSchema),
  },
  carry: {
    summary: 'Codes d’une liste ancienne, reportés sur les communes de la publication',
    body: carryRequestSchema,
    response: answers(carryAnswerSchema),
  },
  establishments: {
    summary: 'Structures de soins, avec leur adresse et leur position',
    querystring: regionQuerySchema,
    response: answers(establishmentsAnswerSchema),
  },
  groupings: {
    summary: 'Regroupements de communes\u202f: CPTS existantes, intercommunalités, bassins de vie, cantons',
    querystring: editionQuerySchema,
    response: answers(groupingsAnswerSchema),
  },
  catalogue: {
    summary: 'Catalogue\u202f: indicateurs, professions, structures, sources, sigles',
    querystring: editionQuerySchema,
    response: answers(catalogueSchema),
  },
  indicators: {
    summary: 'Indicateurs et thèmes',
    querystring: editionQuerySchema,
    response: answers(indicatorsAnswerSchema),
  },
  sources: {
    summary: 'Sources, périodes et origine des données',
    querystring: editionQuerySchema,
    response: answers(sourcesAnswerSchema),
  },
  outlines: {
    summary: 'Contours des communes (TopoJSON)',
    querystring: editionQuerySchema,
    response: answers(topologySchema),
  },
  outlinesOfArea: {
    summary: 'Contours des communes d’une région ou d’un département (TopoJSON)',
    params: codeParamsSchema,
    querystring: editionQuerySchema,
    response: answers(topologySchema),
  },
  report: {
    summary: 'Diagnostic d’une liste de communes',
    body: reportRequestSchema,
    response: answers(reportSchema),
  },
  reportOfPermalink: {
    summary: 'Diagnostic d’un permalien',
    querystring: reportQuerySchema,
    response: answers(reportSchema),
  },
};
