/** A figure as one quotes it: with its value, of whom, of when, from where, and in which publication to find it again. */
import { t } from '../language/translate.js';
import type { Figure } from './figure.js';
import { formatEdition, formatFigure, formatInteger, formatList, formatMeasure } from './format.js';
import { formatPeriod, type Period } from './period.js';
import type { Comparison } from './report-reading.js';
import type { IndicatorResult, Report } from './report.js';
import { differenceText, intervalText, verdictWords } from './verdict-words.js';
import { sourceLabel } from './source-label.js';

/** What is quoted: what it is, what it says in words, of whom, of when and from which source. */
export interface Quoted {
  readonly label: string;
  readonly figure: string;
  readonly place: string;
  readonly period: Period;
  /** Id of a source. */
  readonly source: string;
}

/** Where to find quoted figures again. */
export interface Origin {
  readonly sources: readonly { readonly id: string; readonly label: string }[];
  /** One, or those of two editions compared. */
  readonly publications: readonly Pick<Report['publication'], 'id' | 'edition' | 'synthetic'>[];
}

export function originOf({ publication, sources }: Report): Origin {
  return { publications: [publication], sources };
}

/** A few sentences that stand alone, as plain text. @param comparisons those to quote with the figure */
export function citeIndicator(
  indicator: IndicatorResult,
  report: Report,
  comparisons: readonly Comparison[],
): string {
  const { label, period, source, territory, unit } = indicator;
  const { coverage } = territory;
  const remarks = [
    ...(coverage.level === 'full'
      ? []
      : [
          t('Ce chiffre porte sur les communes où vivent {share} des habitants.', {
            share: formatMeasure(coverage.percent, '%'),
          }),
        ]),
    ...(comparisons.length === 0
      ? []
      : [
          t('À comparer : {references}.', {
            references: comparisons.map((one) => comparisonWords(one, indicator)).join(t(' ; ')),
          }),
        ]),
  ];
  const place = placeWords(report.territory);
  const quoted = { label, figure: measuredWords(territory, unit), place, period, source };
  return cite([quoted], originOf(report), remarks);
}

/** @param remarks whole sentences on the figures, before their sources */
export function cite(figures: readonly Quoted[], origin: Origin, remarks: readonly string[] = []): string {
  const statements = figures.map(({ label, figure, place, period }) =>
    t('{label} : {figure}, {territory}, {period}.', {
      label,
      figure: withReason(figure),
      territory: place,
      period: formatPeriod(period),
    }),
  );
  const sources = figures.map(({ source }) => source);
  return [...statements, ...remarks, ...originSentences(sources, origin)].join(' ');
}

/** @param used ids of sources */
export function originSentences(used: readonly string[], { sources, publications }: Origin): string[] {
  const ids = [...new Set(used)];
  const labels = ids.map((id) => sourceLabel(sources, id));
  return [
    t('{count, plural, one {Source} other {Sources}} : {sources} ; Rezone, {publications}.', {
      count: labels.length,
      sources: labels.join(t(' ; ')),
      publications: publications
        .map(({ id, edition }) =>
          t('édition de {edition}, publication {id}', { edition: formatEdition(edition), id }),
        )
        .join(t(' ; ')),
    }),
    ...(publications.some(({ synthetic }) => synthetic)
      ? [t('Données de démonstration : ces chiffres ne décrivent pas la situation réelle.')]
      : []),
  ];
}

/** Away from its page, a figure that is missing must still say why. */
export function withReason(words: string): string {
  return words === t('n.d.') ? t('n.d. (la source ne le donne pas)') : words;
}

type Measured = Figure &
  Partial<Pick<IndicatorResult['territory'], 'numerator' | 'denominator' | 'interval'>>;

/** "10,1 % (706 sur 7 000, intervalle à 95 % de 9,4 à 10,8)" */
export function measuredWords(figure: Measured, unit: string): string {
  const { numerator = null, denominator = null, interval = null } = figure;
  const suffix = unit === '%' ? '' : ` ${unit === 'pour 100' ? t('pour 100') : unit}`;
  const value = withReason(formatFigure(figure, (number) => formatMeasure(number, unit) + suffix));
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

/** "Gard 12,7 % (écart −2,0 points, plus bas, favorable)" */
function comparisonWords(
  { reference, difference }: Comparison,
  { unit, polarity }: Pick<IndicatorResult, 'unit' | 'polarity'>,
): string {
  const { words } = verdictWords(difference.verdict, polarity);
  const values = {
    place: reference.name,
    figure: withReason(formatFigure(reference, (value) => formatMeasure(value, unit))),
    words,
  };
  return difference.status === 'value'
    ? t('{place} {figure} (écart {difference}, {words})', {
        ...values,
        difference: differenceText(difference, unit),
      })
    : t('{place} {figure} ({words})', values);
}

const namedAtMost = 4;

interface Named {
  readonly name: string;
}

interface Territory {
  readonly communes: readonly Named[];
  readonly departments: readonly Named[];
  readonly regions: readonly Named[];
}

/** "sur 2 communes (Alès et Bonnevaux)", or where they lie when they are too many to name. */
export function placeWords({ communes, departments, regions }: Territory): string {
  const named = [communes, departments].find(({ length }) => length <= namedAtMost) ?? regions;
  return t('sur {communes, plural, one {# commune} other {# communes}} ({names})', {
    communes: communes.length,
    names: formatList(named.map(({ name }) => name)),
  });
}

/** "à la commune Alès (30007)": names alone are shared by several communes. */
export function communeWords({ name, code }: { readonly name: string; readonly code: string }): string {
  return t('commune {name} ({code})', { name, code });
}
