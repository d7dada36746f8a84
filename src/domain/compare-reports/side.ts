/**
 * One side of a comparison, in the same shape whether it is a territory, whose figures carry an interval,
 * or a département, a région or France, whose figures are published as they are.
 */
import { z } from 'zod';
import { value, type Figure } from '../figure.js';
import { figureSchema } from '../figure-schema.js';
import {
  coverageSchema,
  indicatorResultSchema,
  intervalSchema,
  reportSchema,
  territorySchema,
  type IndicatorResult,
  type Report,
} from '../report.js';

const stamp = indicatorResultSchema.pick({ period: true, source: true }).shape;

export const sideIndicatorSchema = indicatorResultSchema
  .pick({ id: true, label: true, unit: true, kind: true, polarity: true })
  .extend({
    figure: z.intersection(
      figureSchema,
      z.object({
        numerator: z.number().nullable(),
        denominator: z.number().nullable(),
        /** 95 %; null for a count and for the published figure of an area. */
        interval: intervalSchema.nullable(),
        /** Null for the published figure of an area. */
        coverage: coverageSchema.nullable(),
        /** Whether at least one commune is neutralised for it. */
        isPartial: z.boolean(),
      }),
    ),
    ...stamp,
  });

/** Numbers that are only set side by side: nothing is said of their difference. */
export const sideTableSchema = z.object({
  groups: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      rows: z.array(
        z.object({
          id: z.string(),
          label: z.string(),
          /** The row above it that counts it already. */
          subsetOf: z.string().nullable(),
          figure: figureSchema,
        }),
      ),
    }),
  ),
  ...stamp,
});

export const sideSchema = z.object({
  publication: reportSchema.shape.publication.pick({ id: true, edition: true, synthetic: true, cog: true }),
  totals: territorySchema.shape.totals.pick({ communes: true, population: true }),
  /** Of the inhabitants. */
  population: z.object(stamp),
  /** Every indicator, in catalogue order but the prevalences, which come last. */
  indicators: z.array(sideIndicatorSchema),
  /** Share of the inhabitants, in %. */
  ages: sideTableSchema,
  professionals: sideTableSchema,
  /** Patients seen by a professional in the period, on average. */
  patients: sideTableSchema,
  structures: sideTableSchema,
});

export type Side = z.infer<typeof sideSchema>;
export type SideIndicator = z.infer<typeof sideIndicatorSchema>;
export type SideFigure = SideIndicator['figure'];
export type SideTable = z.infer<typeof sideTableSchema>;
export type Stamp = Pick<SideTable, 'period' | 'source'>;
type SideRow = SideTable['groups'][number]['rows'][number];

export function sideOfReport(report: Report): Side {
  const { publication, territory, professionals, activity, structures } = report;
  const { id, edition, synthetic, cog } = publication;
  const { communes, population } = territory.totals;
  return {
    publication: { id, edition, synthetic, cog },
    totals: { communes, population },
    population: stampOf(territory.population),
    indicators: [...report.indicators, ...report.pathologies.all].map(sideIndicator),
    ages: oneGroup(
      territory.ageBands,
      territory.ageBands.bands.map((band) => ({ ...band, figure: band.territory })),
    ),
    professionals: tableOf(professionals, (row) => value(row.total)),
    patients: oneGroup(
      activity,
      activity.families.map((family) => ({ ...family, figure: family.patientsPerProfessional.territory })),
    ),
    structures: tableOf(structures, (row) => value(row.total)),
  };
}

function sideIndicator(indicator: IndicatorResult): SideIndicator {
  const { id, label, unit, kind, polarity, territory, neutralised } = indicator;
  const isPartial = neutralised.communes.length > 0;
  return { id, label, unit, kind, polarity, figure: { ...territory, isPartial }, ...stampOf(indicator) };
}

export function stampOf({ period, source }: Stamp): Stamp {
  return { period, source };
}

interface TableRow {
  readonly id: string;
  readonly label: string;
  readonly subsetOf?: string | null;
}

interface Table<Row extends TableRow> extends Stamp {
  readonly groups: readonly { readonly id: string; readonly label: string; readonly rows: readonly Row[] }[];
}

export function tableOf<Row extends TableRow>(table: Table<Row>, figureOf: (row: Row) => Figure): SideTable {
  return {
    groups: table.groups.map(({ id, label, rows }) => ({
      id,
      label,
      rows: rows.map((row) => sideRow(row, figureOf(row))),
    })),
    ...stampOf(table),
  };
}

export function oneGroup(
  stamped: Stamp,
  rows: readonly (TableRow & { readonly figure: Figure })[],
): SideTable {
  const group = { id: 'all', label: '', rows: rows.map((row) => sideRow(row, row.figure)) };
  return { groups: [group], ...stampOf(stamped) };
}

function sideRow({ id, label, subsetOf = null }: TableRow, figure: Figure): SideRow {
  return { id, label, subsetOf, figure };
}
