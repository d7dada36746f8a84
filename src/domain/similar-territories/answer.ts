/** What is asked about similar territories, and what is answered: for the server, the web and OpenAPI. */
import { z } from 'zod';
import { reportRequestSchema } from '../api.js';
import { figureSchema } from '../figure-schema.js';
import { areaSchema } from '../places-schema.js';
import { periodSchema } from '../period-schema.js';
import { indicatorResultSchema } from '../report.js';
import { similarKinds } from './comparable-groupings.js';
import { closenesses } from './distance.js';
import { dimensions } from './profile.js';

export const similarRequestSchema = reportRequestSchema
  .pick({ communes: true, edition: true, pathologies: true })
  .extend({
    /** Existing CPTS, or intercommunalités (EPCI). */
    kind: z.enum(similarKinds),
  });

const profileSchema = z.object({
  population: figureSchema,
  /** Inhabitants per km². */
  density: figureSchema,
  /** % of the inhabitants. */
  'aged-60-plus': figureSchema,
  /** % of the people of 17 and over who had care. */
  css: figureSchema,
} satisfies Record<(typeof dimensions)[number], typeof figureSchema>);

const peerSchema = z.object({
  /** Official code; the name for a CPTS, which has none. */
  code: z.string(),
  name: z.string(),
  /** INSEE codes, sorted. */
  communes: z.array(z.string()),
  /** The most populated part first. */
  departments: z.array(areaSchema),
  profile: profileSchema,
  /** In usual gaps; 0 for the same profile. */
  distance: z.number(),
  closeness: z.enum(closenesses),
  /** Dimensions that the distance could not count. */
  leftOut: z.array(z.enum(dimensions)),
});

const positionSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('ranked'),
    /** Number of peers whose figure is lower, the same, higher. */
    lower: z.int(),
    equal: z.int(),
    higher: z.int(),
    /** 1 for the highest; those that are equal share the middle of their ranks. */
    rank: z.number(),
    /** % of the peers that are lower, and half of those that are equal. */
    percentile: z.int(),
    /** The 95 % interval of the territory holds the figures of more than half of the peers. */
    isUncertain: z.boolean(),
  }),
  z.object({
    status: z.literal('not-ranked'),
    /** No figure for the territory; one for less than half of its inhabitants; too few peers with a figure. */
    reason: z.enum(['no-figure', 'low-coverage', 'few-peers']),
  }),
]);

const distributionSchema = z.object({
  lowest: z.number(),
  lowerQuartile: z.number(),
  median: z.number(),
  upperQuartile: z.number(),
  highest: z.number(),
});

const standingSchema = indicatorResultSchema
  .pick({
    id: true,
    label: true,
    unit: true,
    kind: true,
    polarity: true,
    territory: true,
    period: true,
    source: true,
  })
  .extend({
    peers: z.object({
      /** In the order of the peers. */
      figures: z.array(figureSchema),
      withFigure: z.int(),
      withoutFigure: z.int(),
      /** Null where too few have a figure. */
      distribution: distributionSchema.nullable(),
    }),
    position: positionSchema,
  });

export const similarAnswerSchema = z.object({
  publication: z.object({ id: z.string(), edition: z.string(), synthetic: z.boolean() }),
  kind: z.enum(similarKinds),
  territory: z.object({ communes: z.int(), profile: profileSchema }),
  /** What two territories are compared by. */
  dimensions: z.array(
    z.object({
      id: z.enum(dimensions),
      label: z.string(),
      unit: z.string(),
      /** Null for areas of a publication without outlines. */
      period: periodSchema.nullable(),
      source: z.string().nullable(),
    }),
  ),
  /** The groupings of this kind, and why some are not compared. */
  groupings: z.object({
    total: z.int(),
    tooSmall: z.int(),
    unclear: z.int(),
    overlapping: z.array(areaSchema),
    compared: z.int(),
  }),
  rules: z.object({
    peers: z.int(),
    smallestPopulation: z.int(),
    /** In %. */
    largestOverlap: z.number(),
    fewestPeers: z.int(),
  }),
  /** The most alike first. */
  peers: z.array(peerSchema),
  /** Shares and rates in the order of the report, then the prevalences it shows. */
  indicators: z.array(standingSchema),
});

export type SimilarRequest = z.infer<typeof similarRequestSchema>;
export type SimilarAnswer = z.infer<typeof similarAnswerSchema>;
export type Peer = z.infer<typeof peerSchema>;
export type Position = z.infer<typeof positionSchema>;
export type Distribution = z.infer<typeof distributionSchema>;
export type Standing = z.infer<typeof standingSchema>;
