/** The indicators of a section, each with what it counts, its comparisons and its gaps. */
import {
  formatCount,
  formatDecimal,
  formatDifference,
  formatFigure,
  formatInteger,
  formatMeasure,
} from '../../domain/format.js';
import { value } from '../../domain/figure.js';
import { comparisonsOf, type Comparison } from '../../domain/report-reading.js';
import type {
  CompositionResult,
  Coverage,
  Difference,
  IndicatorResult,
  Report,
  Verdict,
} from '../../domain/report.js';
import type { Page } from './page.js';
import type { Row } from './table.js';
import { communeWords, describeStamp, foldPlaces, nameCommunes } from './wording.js';

export const readingKey = [
  '«\u00a0*\u00a0» après un chiffre\u202f: au moins une commune est neutralisée (trop peu de personnes y sont concernées pour publier son chiffre). Elle est ôtée des deux termes du taux.',
  '«\u00a0IC 95\u202f%\u00a0»\u202f: intervalle dans lequel le taux se situe, avec un niveau de confiance de 95\u202f%.',
  '▲ plus élevé, ▼ plus bas\u202f: l’intervalle ne contient pas la valeur de comparaison. «\u00a0= écart non établi\u00a0»\u202f: il la contient.',
  '«\u00a0Couverture\u00a0»\u202f: part des habitants du territoire qui vivent dans les communes prises en compte. En dessous de 50\u202f%, rien n’est comparé.',
];

/** The period and the source stand under the table when all the indicators share them. */
export function indicatorsTable(
  indicators: readonly IndicatorResult[],
  report: Report,
  page: Page,
): string[] {
  if (indicators.length === 0) return [];
  const stamps = indicators.map((indicator) => describeStamp(indicator, report));
  const shared = stamps.every((stamp) => stamp === stamps[0]);
  const rows = indicators.flatMap((indicator, index): Row[] => {
    const notes = [...describeGaps(indicator), ...(shared ? [] : [stamps[index]!])];
    const row: Row = [indicator.label, describeTerritory(indicator), describeComparisons(indicator)];
    return notes.length > 0 ? [row, { across: notes.join('\n') }] : [row];
  });
  const columns = [
    { heading: 'Indicateur', width: 32 },
    { heading: 'Territoire', width: 25 },
    { heading: 'Comparaison et écart' },
  ];
  return [page.table(columns, rows, true), ...(shared ? [page.paragraph(stamps[0]!)] : [])];
}

function describeTerritory({ territory, unit, kind, neutralised }: IndicatorResult): string {
  const star = neutralised.communes.length > 0 ? ' *' : '';
  const suffix = kind === 'proportion' ? '' : ` ${unit}`;
  const lines = [formatFigure(territory, (rate) => formatMeasure(rate, unit) + suffix) + star];
  if (territory.numerator !== null && territory.denominator !== null) {
    lines.push(`${formatInteger(territory.numerator)} sur ${formatInteger(territory.denominator)}`);
  }
  if (territory.interval) {
    const { lower, upper } = territory.interval;
    lines.push(`IC 95\u202f%\u202f: ${formatDecimal(lower)} à ${formatDecimal(upper)}`);
  }
  return lines.join('\n');
}

function describeComparisons(indicator: IndicatorResult): string {
  const comparisons = comparisonsOf(indicator);
  const at = (level: Comparison['level']) => comparisons.filter((comparison) => comparison.level === level);
  const describe = (comparison: Comparison) => describeComparison(comparison, indicator.unit);
  return [
    ...foldPlaces(at('department'), describe, 'départements'),
    ...foldPlaces(at('region'), describe, 'régions'),
    ...at('france').map(describe),
  ].join('\n');
}

function describeComparison({ reference, difference }: Comparison, unit: string): string {
  const figure = formatFigure(reference, (rate) => formatMeasure(rate, unit));
  return `${reference.name}\u00a0${figure}${describeDifference(difference)}`;
}

const verdictWords: Record<Verdict, string> = {
  higher: '▲\u00a0plus\u00a0élevé',
  lower: '▼\u00a0plus\u00a0bas',
  'not-different': '=\u00a0écart\u00a0non\u00a0établi',
  'not-assessed': 'non\u00a0comparé',
};

/** Nothing where there is no difference: one of the two figures already says why. */
function describeDifference(difference: Difference): string {
  return difference.status === 'value'
    ? ` (${formatDifference(difference.value)}\u00a0${verdictWords[difference.verdict]})`
    : '';
}

/** What is missing from the figure, if anything. */
function describeGaps({ neutralised, unavailable, territory }: IndicatorResult): string[] {
  const lines: string[] = [];
  if (territory.coverage.level !== 'full') lines.push(describeCoverage(territory.coverage));
  if (neutralised.communes.length > 0) {
    const count = formatCount(neutralised.communes.length, {
      one: 'commune neutralisée',
      other: 'communes neutralisées',
    });
    lines.push(
      `${count} (${formatMeasure(neutralised.share, '%')} des communes)\u202f: ${nameCommunes(neutralised.communes)}`,
    );
  }
  if (unavailable.communes.length > 0) {
    lines.push(
      `${formatCount(unavailable.communes.length, communeWords)} sans donnée\u202f: ${nameCommunes(unavailable.communes)}`,
    );
  }
  return lines;
}

const coverageWarnings: Record<Coverage['level'], string> = {
  full: '',
  partial: '',
  low: '. Attention\u202f: le chiffre ne parle que d’une partie du territoire',
  insufficient: '. Attention\u202f: trop peu d’habitants sont pris en compte pour comparer',
};

export function describeCoverage({ percent, level }: Coverage): string {
  return `Couverture\u202f: ${formatMeasure(percent, '%')} des habitants${coverageWarnings[level]}.`;
}

/** A whole split into parts, as a small table. */
export function compositionTable(composition: CompositionResult, report: Report, page: Page): string[] {
  return [
    page.table(
      [
        { heading: composition.label },
        { heading: 'Personnes', width: 20, align: 'right' },
        { heading: 'Part', width: 20, align: 'right' },
      ],
      composition.parts.map((part) => [
        part.label,
        formatFigure(part.count, formatInteger),
        formatFigure(part.share, (share) => formatMeasure(share, '%')),
      ]),
    ),
    page.paragraph(`${describeCoverage(composition.coverage)}\n${describeStamp(composition, report)}`),
  ];
}

/** The prevalences chosen in full, then every one of them in a line. */
export function pathologiesTables(report: Report, page: Page): string[] {
  const { pathologies } = report;
  const byId = new Map(pathologies.all.map((indicator) => [indicator.id, indicator]));
  const shown = pathologies.shown.flatMap((id) => byId.get(id) ?? []);
  return [
    ...indicatorsTable(shown, report, page),
    page.table(
      [
        { heading: 'Toutes les ALD' },
        { heading: 'Patients', width: 22, align: 'right' },
        { heading: 'Part', width: 22, align: 'right' },
      ],
      pathologies.all.map(({ label, territory, neutralised, unit }) => [
        label,
        formatFigure(territory.numerator === null ? territory : value(territory.numerator), formatInteger),
        formatFigure(territory, (rate) => formatMeasure(rate, unit)) +
          (neutralised.communes.length > 0 ? ' *' : ''),
      ]),
    ),
  ];
}
