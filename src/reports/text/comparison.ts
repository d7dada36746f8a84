/** Two territories side by side, as tables for the terminal. It only puts figures into words. */
import type { Catalogue } from '../../domain/catalogue.js';
import type {
  ComparedTable,
  IndicatorComparison,
  SideSummary,
  TerritoryComparison,
} from '../../domain/compare-reports.js';
import type { SideFigure, Stamp } from '../../domain/compare-reports/side.js';
import type { Figure } from '../../domain/figure.js';
import {
  formatCount,
  formatDifference,
  formatEdition,
  formatFigure,
  formatInteger,
  formatMeasure,
} from '../../domain/format.js';
import { formatPeriod } from '../../domain/period.js';
import type { Verdict } from '../../domain/report.js';
import { createPage, type Page, type PageStyle } from './page.js';
import { communeWords, inhabitantWords } from './wording.js';
import { sourceLabel } from '../../domain/source-label.js';

const sides = ['Étudié', 'Comparé'] as const;

const readingKey = [
  'Écart\u202f: chiffre du territoire étudié moins chiffre du territoire comparé, tels qu’ils s’affichent.',
  '▲ plus élevé, ▼ plus bas\u202f: l’intervalle à 95\u202f% de l’écart (Newcombe, 1998) ne contient pas zéro. «\u00a0= écart non établi\u00a0»\u202f: il le contient.',
  'Rien n’est comparé quand moins de la moitié des habitants d’un côté est comptée.',
];

export function renderComparison(
  comparison: TerritoryComparison,
  { themes, sources }: Pick<Catalogue, 'themes' | 'sources'>,
  style: PageStyle,
): string {
  const page = createPage(style);
  const describeStamp: DescribeStamp = ({ period, source }) =>
    `${sourceLabel(sources, source)}, ${formatPeriod(period)}`;
  const numbers = (table: ComparedTable, format: (value: number) => string) =>
    numbersTable(table, page, format, describeStamp);
  const tables: Readonly<Record<string, ComparedTable>> = {
    professionals: comparison.professionals,
    activity: comparison.patients,
    structures: comparison.structures,
  };
  const shown = new Set(comparison.pathologies.shown);
  const indicators = [
    ...comparison.indicators,
    ...comparison.pathologies.all.filter(({ id }) => shown.has(id)),
  ];
  const blocks = [
    page.title('Rezone – Comparaison de deux territoires'),
    ...(comparison.first.synthetic || comparison.second.synthetic
      ? [page.warning('Données de démonstration\u202f: ces chiffres ne décrivent pas la situation réelle.')]
      : []),
    page.list([
      describeSide('Territoire étudié', comparison.first),
      describeSide('Territoire comparé', comparison.second),
      ...describeShared(comparison),
      ...readingKey,
    ]),
    page.heading('Habitants par tranche d’âge'),
    ...numbers(comparison.ages, (share) => formatMeasure(share, '%')),
    ...themes.flatMap((theme) => [
      page.title(theme.label),
      ...theme.sections.flatMap((section) => [
        page.heading(section.label),
        ...indicatorsTable(
          indicators.filter(({ id }) => section.indicators.includes(id)),
          page,
          describeStamp,
        ),
        ...(tables[section.id] ? numbers(tables[section.id]!, formatInteger) : []),
      ]),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function describeSide(role: string, { communes, population, edition, populationStamp }: SideSummary): string {
  return `${role}\u202f: ${formatCount(communes, communeWords)} · ${formatCount(population, inhabitantWords)} (${formatPeriod(populationStamp.period)}) · édition de ${formatEdition(edition)}`;
}

function describeShared({ shared }: TerritoryComparison): string[] {
  if (shared.communes === 0) return [];
  return [
    `${formatCount(shared.communes, communeWords)} (${formatCount(shared.population, inhabitantWords)}) dans les deux territoires\u202f: les mêmes personnes comptent des deux côtés, le verdict est prudent.`,
  ];
}

/** "Remboursements de soins (SNDS), année 2023" */
type DescribeStamp = (stamp: Stamp) => string;

function indicatorsTable(
  indicators: readonly IndicatorComparison[],
  page: Page,
  describeStamp: DescribeStamp,
): string[] {
  if (indicators.length === 0) return [];
  return [
    page.table(
      [
        { heading: 'Indicateur' },
        { heading: sides[0], width: 22 },
        { heading: sides[1], width: 22 },
        { heading: 'Écart', width: 23 },
      ],
      indicators.map((indicator) => [
        `${indicator.label}\n${describeStamp(indicator.first)}`,
        describeFigure(indicator.first, indicator),
        describeFigure(indicator.second, indicator),
        describeDifference(indicator),
      ]),
      true,
    ),
  ];
}

function describeFigure(figure: SideFigure, { unit, kind }: IndicatorComparison): string {
  const star = figure.isPartial ? ' *' : '';
  const suffix = kind === 'event-rate' ? ` ${unit}` : '';
  const { numerator, denominator, coverage } = figure;
  return [
    formatFigure(figure, (rate) => formatMeasure(rate, unit) + suffix) + star,
    ...(numerator === null || denominator === null
      ? []
      : [`${formatInteger(numerator)} sur ${formatInteger(denominator)}`]),
    ...(coverage === null || coverage.level === 'full'
      ? []
      : [`couverture ${formatMeasure(coverage.percent, '%')}`]),
  ].join('\n');
}

const verdictWords: Readonly<Record<Verdict, string>> = {
  higher: '▲ plus élevé',
  lower: '▼ plus bas',
  'not-different': '= écart non établi',
  'not-assessed': 'non comparé',
};

function describeDifference({ difference, kind }: IndicatorComparison): string {
  if (kind === 'count' || difference.status !== 'value') return '–';
  const { interval, verdict } = difference;
  return [
    formatDifference(difference.value),
    verdictWords[verdict],
    ...(interval === null
      ? []
      : [`de ${formatDifference(interval.lower)} à ${formatDifference(interval.upper)}`]),
  ].join('\n');
}

function numbersTable(
  table: ComparedTable,
  page: Page,
  format: (value: number) => string,
  describeStamp: DescribeStamp,
): string[] {
  const rows = table.groups.flatMap((group) => group.rows);
  const cell = (figure: Figure) => formatFigure(figure, format);
  return [
    page.table(
      [
        { heading: '' },
        { heading: sides[0], width: 18, align: 'right' },
        { heading: sides[1], width: 18, align: 'right' },
      ],
      rows.map((row) => [row.label, cell(row.first), cell(row.second)]),
    ),
    page.paragraph(`Source\u202f: ${describeStamp(table.first)}.`),
  ];
}
