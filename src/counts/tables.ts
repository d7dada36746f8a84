/**
 * The tables of the counts format `rezone-counts/1`: what each column holds. The readers, the writer and the
 * published JSON Schemas share this one description; the descriptions are read by data teams.
 */
import { z } from 'zod';
import { codeChangeKinds } from '../domain/code-changes.js';
import { groupingKinds } from '../domain/grouping.js';
import { zonings } from '../domain/places-schema.js';
import { periodPattern } from './period-notation.js';

/** Between the members of a list that stands in one cell. */
export const listSeparator = '|';
/** An empty list, where an empty cell says that the list is unknown. */
export const emptyList = 'none';

export const referenceLevels = ['france', 'region', 'department'] as const;

const commune = z
  .string()
  .regex(/^(\d{2}|2[AB])\d{3}$/)
  .describe('Code INSEE de la commune, cinq caractères, dans le code officiel géographique du manifeste.');
const text = (description: string) => z.string().min(1).describe(description);
const people = (description: string) => z.int().min(0).describe(description);
const decimal = (description: string) => z.number().min(0).describe(description);
const list = (description: string) =>
  z
    .string()
    .describe(
      `${description}, séparés par « ${listSeparator} » ; « ${emptyList} » s’il n’y en a aucun ; cellule vide si on ne le sait pas.`,
    );
const degrees = (description: string) => z.number().describe(description);

/** Columns that may be left out, or have empty cells, are the optional ones. */
export const countsTables = {
  indicators: z.strictObject({
    commune,
    indicator: text('Identifiant de l’indicateur dans le catalogue.'),
    numerator: people('Personnes ou évènements comptés.'),
    denominator: decimal('Population de référence ; vide pour un effectif.').nullish(),
    period: z
      .string()
      .regex(periodPattern)
      .describe('Période de l’indicateur, la même dans toutes ses lignes.'),
  }),
  consumers: z.strictObject({
    commune,
    consumers: people('Personnes de tous âges qui ont eu au moins un soin dans la période.'),
  }),
  references: z.strictObject({
    level: z.enum(referenceLevels).describe('Niveau de comparaison.'),
    code: text('Code de la région ou du département ; vide pour la France.').nullish(),
    measure: text('Ce qui est mesuré, par exemple indicator/ald-diabetes.'),
    value: decimal('Valeur dans l’unité de la mesure ; une décimale au plus pour un taux.').nullish(),
    numerator: decimal('À la place de la valeur, qui est alors calculée.').nullish(),
    denominator: decimal('À la place de la valeur, qui est alors calculée.').nullish(),
  }),
  professionals: z.strictObject({
    commune,
    category: text('Identifiant de la profession dans le catalogue.'),
    total: people('Professionnels, tous âges.'),
    aged_60_plus: people('Dont 60 ans et plus ; 0 là où l’âge n’a pas de sens.'),
    aged_65_plus: people('Dont 65 ans et plus ; 0 là où l’âge n’a pas de sens.'),
  }),
  activity: z.strictObject({
    commune,
    family: text('Identifiant de la famille d’activité dans le catalogue.'),
    professionals: people('Professionnels en activité dans la période.'),
    patients: people('Patients vus, additionnés par professionnel.'),
  }),
  acts: z.strictObject({
    commune,
    family: text('Identifiant de la famille d’activité dans le catalogue.'),
    act: text('Identifiant de l’acte dans sa famille.'),
    acts: decimal('Nombre d’actes, ou somme de leurs coefficients.'),
  }),
  structures: z.strictObject({
    commune,
    type: text('Identifiant du type de structure dans le catalogue.'),
    structures: people('Structures de ce type.'),
  }),
  establishments: z.strictObject({
    id: text('Numéro FINESS de l’établissement.'),
    name: text('Nom.'),
    type: text('Identifiant du type de structure dans le catalogue.'),
    category: text('Catégorie, comme le registre l’écrit.'),
    commune,
    address: text('Rue, puis code postal et ville.').nullish(),
    longitude: degrees('Degrés, WGS 84.').nullish(),
    latitude: degrees('Degrés, WGS 84.').nullish(),
  }),
  communes: z.strictObject({
    commune,
    population: people('Population municipale.').nullish(),
    qpv_count: people('Quartiers prioritaires de la commune.').nullish(),
    qpv_codes: list('Codes des quartiers prioritaires').nullish(),
    zoning: z.enum(zonings).describe('Zonage des médecins généralistes ; none hors zonage.').nullish(),
    cpts: list('Noms des CPTS existantes').nullish(),
    longitude: degrees('Degrés, WGS 84.').nullish(),
    latitude: degrees('Degrés, WGS 84.').nullish(),
  }),
  ages: z.strictObject({
    commune,
    age_band: text('Identifiant de la tranche d’âge dans le catalogue.'),
    inhabitants: people('Habitants de cet âge.'),
  }),
  groupings: z.strictObject({
    kind: z.enum(groupingKinds).exclude(['cpts']).describe('Nature du regroupement.'),
    code: text('Code officiel.'),
    name: text('Nom.'),
    communes: text(`Codes INSEE des communes, séparés par « ${listSeparator} ».`),
  }),
  'code-changes': z.strictObject({
    cog: z.int().describe('Première année du code officiel géographique où le nouveau code existe.'),
    before: text('Ancien code.'),
    after: text('Nouveau code.'),
    kind: z.enum(codeChangeKinds).describe('Réunion, séparation ou changement de code.'),
    share: z.number().min(0).max(1).describe('Part des habitants ; 1 sauf pour une séparation.'),
  }),
} as const satisfies Record<string, z.ZodObject>;

export type CountsTable = keyof typeof countsTables;
export type ColumnOf<Table extends CountsTable> = Table extends CountsTable
  ? keyof (typeof countsTables)[Table]['shape'] & string
  : never;

export const countsTableNames = Object.keys(countsTables) as CountsTable[];

/** Structures may be counted from a list of establishments; the other optional tables add to public files. */
export const requiredTables: readonly CountsTable[] = [
  'indicators',
  'consumers',
  'references',
  'professionals',
  'activity',
  'acts',
];

export interface CountsColumn<Name extends string = string> {
  readonly name: Name;
  readonly optional: boolean;
  /** In the words of DuckDB. */
  readonly type: 'VARCHAR' | 'INTEGER' | 'DOUBLE';
}

export function columnsOf<Table extends CountsTable>(table: Table): CountsColumn<ColumnOf<Table>>[] {
  const shape: Readonly<Record<string, z.ZodType>> = countsTables[table].shape;
  return Object.entries(shape).map(([name, schema]) => ({
    name: name as ColumnOf<Table>,
    optional: schema.safeParse(undefined).success,
    type: typeOf(schema),
  }));
}

function typeOf(schema: z.ZodType): CountsColumn['type'] {
  if (schema.safeParse(0.5).success) return 'DOUBLE';
  return schema.safeParse(0).success ? 'INTEGER' : 'VARCHAR';
}
