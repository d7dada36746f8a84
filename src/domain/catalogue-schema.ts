/**
 * The catalogue: what is measured, as data. These schemas refuse a bad file;
 * every label, definition and unit of the product comes from an object of this shape.
 */
import { z } from 'zod';
import { periodSchema } from './period-schema.js';

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'attendu : des minuscules, des chiffres et des tirets');
const sentence = z.string().trim().min(1, 'texte vide');
const singularAndPlural = z.strictObject({ one: sentence, other: sentence });
const periodKind = z.enum(periodSchema.options.map((option) => option.shape.kind.value));

/** How a value is formed, which decides its rounding, its interval and its comparison. */
export const indicatorKinds = [
  /** A number of people: summed, never compared. */
  'count',
  /** A share of people, in %: Wilson interval. */
  'proportion',
  /** Events per 100 people, possibly several per person: Byar interval. */
  'event-rate',
] as const;

/** Whether a high value is good news, which the display may colour; most are neither. */
export const polarities = ['higher-is-better', 'lower-is-better', 'neutral'] as const;

export const indicatorSchema = z
  .strictObject({
    id: slug,
    label: sentence,
    /** For a table heading or a chart axis: 40 characters at most. */
    shortLabel: sentence.max(40, 'libellé court de plus de 40 caractères'),
    section: slug,
    kind: z.enum(indicatorKinds),
    /** What the numerator counts: patient(s), passage(s), séjour(s)… */
    counted: singularAndPlural,
    /** Of whom, in words. */
    population: sentence,
    numerator: sentence,
    /** Absent for a count. */
    denominator: sentence.optional(),
    definition: sentence,
    why: sentence,
    polarity: z.enum(polarities),
    period: periodKind,
    source: slug,
    footnotes: z.array(slug),
    /** Official number of the affection de longue durée, for prevalences. */
    aldNumber: z.int().min(1).max(30).optional(),
    author: sentence,
    checkedBy: sentence.nullable(),
    nextReview: z.iso.date(),
  })
  .refine((indicator) => (indicator.kind === 'count') === (indicator.denominator === undefined), {
    path: ['denominator'],
    error: 'un dénominateur est attendu, sauf pour un effectif (kind: count)',
  })
  .refine((indicator) => (indicator.section === 'pathologies') === (indicator.aldNumber !== undefined), {
    path: ['aldNumber'],
    error: 'aldNumber est attendu pour une prévalence (section: pathologies), et là seulement',
  });

/** A chapter of the report, made of sections; each indicator belongs to one section. */
export const themeSchema = z.strictObject({
  id: slug,
  label: sentence,
  introduction: sentence,
  sections: z.array(
    z.strictObject({ id: slug, label: sentence, introduction: sentence, indicators: z.array(slug) }),
  ),
});

/** A whole split into parts, each a signed sum of count indicators (the donuts of the report). */
export const compositionSchema = z.strictObject({
  id: slug,
  label: sentence,
  section: slug,
  /** The count that the parts add up to. */
  whole: slug,
  parts: z
    .array(
      z.strictObject({
        id: slug,
        label: sentence,
        terms: z.array(z.strictObject({ indicator: slug, factor: z.literal([1, -1]) })).min(1),
      }),
    )
    .min(2),
});

export const ageBandSchema = z.strictObject({
  id: slug,
  label: sentence,
  from: z.int().min(0),
  /** Last completed year of age; null for the open band. */
  to: z.int().nullable(),
});

export const professionGroupSchema = z.strictObject({
  id: slug,
  label: sentence,
  categories: z.array(
    z.strictObject({
      id: slug,
      label: sentence,
      /** Included in the category above it, not to be added to it. */
      subsetOf: slug.optional(),
      /** False where shops and firms are counted, which have no age. */
      hasAges: z.boolean(),
      counted: singularAndPlural,
    }),
  ),
});

export const activityFamilySchema = z.strictObject({
  /** Category of professionals, as in the profession groups. */
  id: slug,
  label: sentence,
  chartLabel: sentence,
  counted: singularAndPlural,
  actKeys: z
    .array(z.strictObject({ id: slug, code: sentence, label: sentence, definition: sentence }))
    .min(1),
});

export const structureGroupSchema = z.strictObject({
  id: slug,
  label: sentence,
  types: z.array(
    z.strictObject({
      id: slug,
      label: sentence,
      acronym: sentence.optional(),
      definition: sentence,
      /** Counted in the report; the others stand in the glossary only. */
      inReport: z.boolean(),
      /** Care organised by several professionals together (the banner counts them apart). */
      coordinated: z.boolean(),
    }),
  ),
});

/** A category of the register of establishments (FINESS), and the type that its establishments are counted in. */
export const finessCategorySchema = z.strictObject({
  /** As the register codes it. */
  category: z.string().regex(/^\d{3}$/, 'attendu : trois chiffres entre guillemets'),
  label: sentence,
  /** Id of a structure type. */
  type: slug,
});

export const sourceSchema = z.strictObject({
  id: slug,
  label: sentence,
  producer: sentence,
  description: sentence,
  url: z.url(),
  licence: sentence,
  /** The line that a re-user owes to the producer. */
  credit: sentence,
});

export const footnoteSchema = z.strictObject({ id: slug, text: sentence });

export const acronymSchema = z.strictObject({
  acronym: sentence,
  meaning: sentence,
  explanation: sentence.optional(),
});

/** Whom to write to about a CPTS, by région; `region: null` is the national answer. */
export const contactSchema = z.strictObject({
  region: z.string().nullable(),
  label: sentence,
  url: z.url(),
  telephone: sentence.optional(),
  email: z.email().optional(),
});

export const catalogueSchema = z.object({
  /** First 16 hexadecimal digits of the SHA-256 of the catalogue's files. */
  version: z.string(),
  themes: z.array(themeSchema),
  /** In the order of the themes. */
  indicators: z.array(indicatorSchema),
  compositions: z.array(compositionSchema),
  ageBands: z.array(ageBandSchema),
  professionGroups: z.array(professionGroupSchema),
  activityFamilies: z.array(activityFamilySchema),
  structureGroups: z.array(structureGroupSchema),
  finessCategories: z.array(finessCategorySchema),
  sources: z.array(sourceSchema),
  footnotes: z.array(footnoteSchema),
  acronyms: z.array(acronymSchema),
  contacts: z.array(contactSchema),
});

export type Catalogue = z.infer<typeof catalogueSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type Theme = z.infer<typeof themeSchema>;
export type Composition = z.infer<typeof compositionSchema>;
export type ProfessionGroup = z.infer<typeof professionGroupSchema>;
export type ActivityFamily = z.infer<typeof activityFamilySchema>;
export type StructureGroup = z.infer<typeof structureGroupSchema>;
export type Polarity = (typeof polarities)[number];

export type ProfessionCategory = ProfessionGroup['categories'][number];
export type StructureType = StructureGroup['types'][number];
