/** Words that several sheets share. */
import { missingFigure, value } from '../../domain/figure.js';
import { formatPeriod, periodBounds, type Period } from '../../domain/period.js';
import type { CommuneRef, ReferenceFigure, Report } from '../../domain/report.js';
import type { Cell, Column, NumberFormat } from './sheet.js';
import { sourceLabel } from '../../domain/source-label.js';

/** More names would not fit in a cell; the CSV file has the codes of all. */
const namedAtMost = 500;

/** "Alès, Bonnevaux", or the word for none. */
export function namesCell(communes: readonly CommuneRef[]): string {
  if (communes.length === 0) return 'aucune';
  const names = communes.slice(0, namedAtMost).map(({ name }) => name);
  const rest = communes.length - names.length;
  return names.join(', ') + (rest > 0 ? ` et ${rest} de plus` : '');
}

export function knownCell(number: number | null): Cell {
  return { figure: number === null ? missingFigure('unavailable') : value(number) };
}

interface Stamp {
  readonly period: Period;
  readonly source: string;
}

/** "Source : SNDS, année 2023." */
export function stampSentence({ period, source }: Stamp, report: Report): string {
  return `Source : ${sourceLabel(report.sources, source)}, ${formatPeriod(period)}.`;
}

export const stampColumns: readonly Column[] = [
  { heading: 'Période' },
  { heading: 'Du' },
  { heading: 'Au' },
  { heading: 'Source' },
];

export function stampCells({ period, source }: Stamp, report: Report): Cell[] {
  const { from, to } = periodBounds(period);
  return [formatPeriod(period), { date: from }, { date: to }, sourceLabel(report.sources, source)];
}

interface References {
  readonly department: readonly ReferenceFigure[];
  readonly region: readonly ReferenceFigure[];
  readonly france: ReferenceFigure;
}

/** Départements, régions, then France, each once even where it bears the name of its région. */
export function referencesOf({ department, region, france }: References): readonly ReferenceFigure[] {
  return [...department, ...region, france];
}

export function areaTitles({ territory }: Report): string[] {
  const titleOf = (areas: Report['territory']['departments'], level: string) =>
    areas.map(({ name }) => `${name} (${level})`);
  return [
    ...titleOf(territory.departments, 'département'),
    ...titleOf(territory.regions, 'région'),
    'France',
  ];
}

export function areaColumns(report: Report, format: NumberFormat): Column[] {
  return areaTitles(report).map((heading) => ({ heading, format }));
}
