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
  neighboursAnswerSchema,
  placesAnswerSchema,
  problemSchema,
  professionalsAnswerSchema,
  reportRequestSchema,
  sourcesAnswerSchema,
  understandAnswerSchema,
  understandRequestSchema,
} from '../domain/api.js';
import { catalogueSchema } from '../domain/catalogue-schema.js';
import { areaFiguresSchema } from '../domain/compare-reports/area-figures.js';
import { documentFormatIds, documentFormats } from '../domain/document-formats.js';
import { establishmentSchema } from '../domain/establishment.js';
import { groupingSchema } from '../domain/grouping-schema.js';
import { communeColumnsAnswerSchema } from '../domain/commune-columns-schema.js';
import { communeSummarySchema } from '../domain/commune-summary.js';
import { indicatorMapSchema } from '../domain/indicator-map.js';
import { reportSchema } from '../domain/report.js';
import { languages } from '../language/translate.js';
import { similarAnswerSchema, similarRequestSchema } from '../domain/similar-territories/answer.js';

export const editionQuerySchema = z.object({
  edition: reportRequestSchema.shape.edition.describe(
    'Une édition (2024-12) ou l’identité d’une publication\u202f; la plus récente par défaut.',
  ),
});

const catalogueQuerySchema = editionQuerySchema.extend({
  language: z.enum(languages).default('fr').describe('Langue des libellés et des définitions.'),
});

const outlineQuerySchema = editionQuerySchema.extend({
  layout: z
    .enum(['topojson', 'packed'])
    .default('topojson')
    .describe('packed\u202f: les octets que lit src/domain/packed-topology.ts, deux fois plus courts.'),
});
export type OutlineQuery = z.infer<typeof outlineQuerySchema>;

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
  layout: z
    .enum(['objects', 'columns'])
    .default('objects')
    .describe('columns\u202f: une liste par champ, plus courte à lire (sans q).'),
});

const regionQuerySchema = editionQuerySchema.extend({
  region: communesQuerySchema.shape.region,
});

const formatQuerySchema = z.object({
  format: z
    .enum(['json', ...documentFormatIds])
    .optional()
    .describe('Fichier à télécharger\u202f; sans lui, l’en-tête Accept décide.'),
});

export const reportQuerySchema = catalogueQuerySchema.extend({
  ...formatQuerySchema.shape,
  territory: z.string().min(1).describe('Permalien d’une sélection de communes.'),
  pathologies: z.string().optional().describe('Identifiants de prévalences, séparés par des virgules.'),
  professions: z
    .string()
    .optional()
    .describe('Identifiants de professions, séparés par des virgules\u202f; toutes par défaut.'),
  structures: z
    .string()
    .optional()
    .describe(
      'Identifiants de types de structures, séparés par des virgules, «\u00a0toutes\u00a0» ou «\u00a0aucune\u00a0»\u202f; celles du rapport par défaut.',
    ),
});

export const codeParamsSchema = z.object({ code: z.string().max(10) });

export const indicatorParamsSchema = z.object({ id: z.string().max(100) });

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
  IndicatorMap: indicatorMapSchema,
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

/** The report itself, or one of its documents. */
const reportAnswers = {
  200: {
    description: 'Rapport',
    content: {
      'application/json': { schema: reportSchema },
      ...Object.fromEntries(
        Object.values(documentFormats).map(({ mediaType }) => [mediaType, { schema: z.file() }]),
      ),
    },
  },
  ...problems,
};

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
    response: answers(z.union([communesAnswerSchema, communeColumnsAnswerSchema])),
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
  understand: {
    summary: 'Liste de communes telle qu’on l’a écrite\u202f: ce que désigne chaque entrée',
    body: understandRequestSchema,
    response: answers(understandAnswerSchema),
  },
  establishments: {
    summary: 'Structures de soins, avec leur adresse et leur position',
    querystring: regionQuerySchema,
    response: answers(establishmentsAnswerSchema),
  },
  professionals: {
    summary: 'Professionnels de santé libéraux de chaque commune, par catégorie',
    querystring: regionQuerySchema,
    response: answers(professionalsAnswerSchema),
  },
  groupings: {
    summary: 'Regroupements de communes\u202f: CPTS existantes, intercommunalités, bassins de vie, cantons',
    querystring: editionQuerySchema,
    response: answers(groupingsAnswerSchema),
  },
  neighbours: {
    summary: 'Communes qui se touchent, en France ou autour d’une région',
    querystring: regionQuerySchema,
    response: answers(neighboursAnswerSchema),
  },
  catalogue: {
    summary: 'Catalogue\u202f: indicateurs, professions, structures, sources, sigles',
    querystring: catalogueQuerySchema,
    response: answers(catalogueSchema),
  },
  indicators: {
    summary: 'Indicateurs et thèmes',
    querystring: catalogueQuerySchema,
    response: answers(indicatorsAnswerSchema),
  },
  indicatorMap: {
    summary: 'Un indicateur, commune par commune\u202f: de toute la France ou d’une région',
    params: indicatorParamsSchema,
    querystring: regionQuerySchema,
    response: answers(indicatorMapSchema),
  },
  sources: {
    summary: 'Sources, périodes et origine des données',
    querystring: catalogueQuerySchema,
    response: answers(sourcesAnswerSchema),
  },
  outlines: {
    summary: 'Contours des communes (TopoJSON)',
    querystring: outlineQuerySchema,
    response: answers(topologySchema),
  },
  outlinesOfArea: {
    summary: 'Contours des communes d’une région ou d’un département (TopoJSON)',
    params: codeParamsSchema,
    querystring: outlineQuerySchema,
    response: answers(topologySchema),
  },
  franceFigures: {
    summary: 'Chiffres de référence de la France',
    querystring: editionQuerySchema,
    response: answers(areaFiguresSchema),
  },
  areaFigures: {
    summary: 'Chiffres de référence d’une région ou d’un département',
    params: codeParamsSchema,
    querystring: editionQuerySchema,
    response: answers(areaFiguresSchema),
  },
  report: {
    summary: 'Diagnostic d’une liste de communes, en données ou en document',
    querystring: formatQuerySchema,
    body: reportRequestSchema,
    response: reportAnswers,
  },
  reportOfPermalink: {
    summary: 'Diagnostic d’un permalien, en données ou en document',
    querystring: reportQuerySchema,
    response: reportAnswers,
  },
  similar: {
    summary: 'CPTS existantes ou intercommunalités les plus semblables à une liste de communes',
    body: similarRequestSchema,
    response: answers(similarAnswerSchema),
  },
};
