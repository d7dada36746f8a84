/** A chart that compares the territory with its département, its région and France, a group of bars per measure. */
import { t } from '../language/translate.js';
import type { Chart } from './chart.js';
import {
  comparedCells,
  comparedColumns,
  seriesLegend,
  seriesOf,
  type ComparedFigure,
} from './comparison-series.js';
import { drawGroupedBars, type Bar } from './grouped-bars.js';

export interface Measure {
  readonly label: string;
  readonly compared: ComparedFigure;
  /** At least one commune is neutralised: the figure of the territory, if there is one, carries the asterisk. */
  readonly partial: boolean;
}

export interface ComparisonChart {
  readonly title: string;
  /** Heading of the first column of the table. */
  readonly measured: string;
  /** What the numbers are, such as "en % des habitants". */
  readonly unit: string;
  /** At least one. */
  readonly measures: readonly Measure[];
  readonly format: (value: number) => string;
}

export function partialNote(): string {
  return t('* Au moins une commune est neutralisée : elle ne compte pas dans ce chiffre.');
}

/** @throws RangeError when there is no measure */
export function comparisonChart({ title, measured, unit, measures, format }: ComparisonChart): Chart {
  const [first] = measures;
  if (first === undefined) throw new RangeError(`nothing to draw in "${title}"`);
  const columns = comparedColumns(first.compared);
  const rows = measures.map((measure) => [measure.label, ...cellsOf(measure, format)]);
  const described = rows.map(([label, ...cells]) => describe(label!, columns, cells));
  const heading = {
    title,
    description: t('Barres, {unit}. {figures}', { unit, figures: described.join(' ') }),
  };
  const groups = measures.map((measure) => ({ label: measure.label, bars: barsOf(measure) }));
  const legend = [...seriesLegend(first.compared), ...(measures.some(isStarred) ? [partialNote()] : [])];
  return {
    ...heading,
    unit,
    table: { caption: `${title}, ${unit}`, columns: [measured, ...columns], rows },
    draw: (options) => drawGroupedBars(heading, { groups, legend, format }, options),
  };
}

function isStarred({ compared, partial }: Measure): boolean {
  return partial && compared.territory.status === 'value';
}

function cellsOf(measure: Measure, format: ComparisonChart['format']): string[] {
  const [territory, ...references] = comparedCells(measure.compared, format);
  return [isStarred(measure) ? `${territory}*` : territory!, ...references];
}

function barsOf(measure: Measure): Bar[] {
  return seriesOf(measure.compared).map(({ abbreviation, figure }, index) => ({
    label: abbreviation,
    figure,
    ...(index === 0 && isStarred(measure) ? { mark: '*' } : {}),
  }));
}

function describe(label: string, columns: readonly string[], cells: readonly string[]): string {
  const figures = columns.map((column, index) => `${column} ${cells[index]}`);
  return t('{label} : {figures}.', { label, figures: figures.join(', ') });
}
