/** What differs beyond chance, the most marked first, in sentences. */
import type { IndicatorComparison } from '../../src/domain/compare-reports.js';
import { formatFigure, formatMeasure } from '../../src/domain/format.js';
import { t } from '../../src/language/translate.js';
import { overviewOf, toneOf, type Tone } from './comparison-reading.js';
import { useComparisonView, type ComparisonView, type SideKey } from './comparison-view.js';
import { differenceWords } from './difference-words.js';

const shownAtMost = 4;

export function ComparisonSummary() {
  const view = useComparisonView();
  const { assessed, standouts } = overviewOf(view.comparison);
  const ofTone = (tone: Tone) => standouts.filter((indicator) => toneOf(indicator) === tone);
  return (
    <section className="compare-summary" aria-labelledby="comparer-ressort">
      <h2 id="comparer-ressort">
        {view.isOfEditions ? t('Ce qui a changé nettement') : t('Ce qui diffère nettement')}
      </h2>
      <p>{overviewText(assessed, standouts.length, view.isOfEditions)}</p>
      <div className="compare-standouts">
        {(['worse', 'better', 'plain'] as const).map((tone) => (
          <Standouts key={tone} tone={tone} indicators={ofTone(tone)} />
        ))}
      </div>
    </section>
  );
}

function overviewText(assessed: number, marked: number, isOfEditions: boolean): string {
  if (assessed === 0) return t('Aucun indicateur ne peut être comparé.');
  const counts = { assessed, marked };
  return isOfEditions
    ? t(
        '{marked, plural, =0 {Aucun indicateur n’a} one {# indicateur a} other {# indicateurs ont}} changé plus que le hasard ne l’explique, sur {assessed} comparés.',
        counts,
      )
    : t(
        '{marked, plural, =0 {Aucun indicateur ne diffère} one {# indicateur diffère} other {# indicateurs diffèrent}} plus que le hasard ne l’explique, sur {assessed} comparés.',
        counts,
      );
}

type MarkedTone = Exclude<Tone, 'none'>;

function titleOf(tone: MarkedTone, isOfEditions: boolean): string {
  switch (tone) {
    case 'worse':
      return isOfEditions ? t('Se dégrade') : t('Moins favorable ici');
    case 'better':
      return isOfEditions ? t('S’améliore') : t('Plus favorable ici');
    case 'plain':
      return isOfEditions ? t('Autres changements') : t('Autres différences');
  }
}

interface StandoutsProps {
  readonly tone: MarkedTone;
  readonly indicators: readonly IndicatorComparison[];
}

function Standouts({ tone, indicators }: StandoutsProps) {
  const view = useComparisonView();
  if (indicators.length === 0) return null;
  const rest = indicators.slice(shownAtMost);
  const items = (some: readonly IndicatorComparison[]) =>
    some.map((indicator) => (
      <li key={indicator.id}>
        <Standout indicator={indicator} view={view} />
      </li>
    ));
  return (
    <div className={`compare-standout tone-${tone}`}>
      <h3>{titleOf(tone, view.isOfEditions)}</h3>
      <ul>{items(indicators.slice(0, shownAtMost))}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{t('et {n, plural, one {# autre} other {# autres}}', { n: rest.length })}</summary>
          <ul>{items(rest)}</ul>
        </details>
      )}
    </div>
  );
}

function Standout({ indicator, view }: { indicator: IndicatorComparison; view: ComparisonView }) {
  const { mark, points, between } = differenceWords(indicator, view.isOfEditions);
  const label = view.catalogue.indicators.find(({ id }) => id === indicator.id)?.label ?? indicator.label;
  const figure = (side: SideKey) =>
    formatFigure(indicator[side], (value) => formatMeasure(value, indicator.unit));
  const figures = { first: figure('first'), second: figure('second'), points, between };
  return (
    <>
      <span aria-hidden="true">{mark} </span>
      <strong>{label}</strong>
      <br />
      {view.isOfEditions
        ? t('de {second} à {first}, {points} ({between})', figures)
        : t('{first}, contre {second} : {points} ({between})', figures)}
    </>
  );
}
