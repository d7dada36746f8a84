/** A figure as one quotes it: with its value, of whom, of when, from where, and in which publication to find it again. */
import { t } from '../language/translate.js';
import { formatEdition, formatFigure, formatInteger, formatList, formatMeasure } from './format.js';
import { formatPeriod, type Period } from './period.js';
import type { IndicatorResult, Report } from './report.js';
import { intervalText } from './verdict-words.js';

/** What is quoted: what it is, what it says in words, of when and from which source. */
export interface Quoted {
  readonly label: string;
  readonly figure: string;
  readonly period: Period;
  /** Id of a source of the report. */
  readonly source: string;
}

/** One to three sentences that stand alone, as plain text. */
export function citeIndicator(indicator: IndicatorResult, report: Report): string {
  const { label, period, source } = indicator;
  const { coverage } = indicator.territory;
  const remarks =
    coverage.level === 'full'
      ? []
      : [
          t('Ce chiffre porte sur les communes où vivent {share} des habitants.', {
            share: formatMeasure(coverage.percent, '%'),
          }),
        ];
  return cite({ label, figure: figureWords(indicator), period, source }, report, remarks);
}

/** @param remarks whole sentences on the figure, before its source */
export function cite(quoted: Quoted, report: Report, remarks: readonly string[] = []): string {
  const { publication, sources } = report;
  const source = sources.find(({ id }) => id === quoted.source)?.label ?? quoted.source;
  return [
    t('{label} : {figure}, {territory}, {period}.', {
      label: quoted.label,
      figure: quoted.figure,
      territory: territoryWords(report),
      period: formatPeriod(quoted.period),
    }),
    ...remarks,
    t('Source : {source} ; Rezone, édition de {edition}, publication {id}.', {
      source,
      edition: formatEdition(publication.edition),
      id: publication.id,
    }),
    ...(publication.synthetic
      ? [t('Données de démonstration : ces chiffres ne décrivent pas la situation réelle.')]
      : []),
  ].join(' ');
}

/** "10,1 % (706 sur 7 000, intervalle à 95 % de 9,4 à 10,8)" */
function figureWords({ territory, unit }: IndicatorResult): string {
  const { numerator, denominator, interval } = territory;
  const suffix = unit === '%' ? '' : ` ${unit === 'pour 100' ? t('pour 100') : unit}`;
  const value = formatFigure(territory, (number) => formatMeasure(number, unit) + suffix);
  const precisions = [
    ...(numerator === null || denominator === null
      ? []
      : [
          t('{numerator} sur {denominator}', {
            numerator: formatInteger(numerator),
            denominator: formatInteger(denominator),
          }),
        ]),
    ...(interval ? [t('intervalle à 95 % {bounds}', { bounds: intervalText(interval) })] : []),
  ];
  return precisions.length === 0 ? value : `${value} (${precisions.join(', ')})`;
}

const namedAtMost = 4;

/** "sur 2 communes (Alès et Bonnevaux)", or where they lie when they are too many to name. */
function territoryWords({ territory }: Report): string {
  const { communes, departments, regions } = territory;
  const named = [communes, departments].find(({ length }) => length <= namedAtMost) ?? regions;
  return t('sur {communes, plural, one {# commune} other {# communes}} ({names})', {
    communes: communes.length,
    names: formatList(named.map(({ name }) => name)),
  });
}
