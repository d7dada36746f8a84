/** What the map screen says of the project and of a commune, as one quotes it. */
import type { SourcesAnswer } from '../../src/domain/api.js';
import { cite, communeWords, measuredWords, type Origin } from '../../src/domain/citation.js';
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import { formatInteger } from '../../src/domain/format.js';
import { t } from '../../src/language/translate.js';
import type { IndicatorLayer } from '../map/indicator-layer.js';
import { describeDifference, figureOf } from '../map/indicator-wording.js';
import type { SelectionSummary } from '../state/summary.js';

/** @param place the communes of the project, in words */
export function citeProject(summary: SelectionSummary, place: string, sources: SourcesAnswer): string {
  const { population, professionals, structures } = sources.periods;
  const figures = [
    { label: t('Habitants'), count: summary.population, stamp: population },
    { label: t('Professionnels de santé libéraux'), count: summary.professionals, stamp: professionals },
    { label: t('Structures de soins'), count: summary.structures, stamp: structures },
    {
      label: t('Structures d’exercice coordonné'),
      count: summary.coordinatedStructures,
      stamp: structures,
    },
  ];
  const quoted = figures.map(({ label, count, stamp }) => ({
    label,
    figure: formatInteger(count),
    place,
    ...stamp,
  }));
  return cite(quoted, originOf(sources));
}

/** @param indicator the one on display, if any */
export function citeListedCommune(
  commune: CommuneSummary,
  indicator: IndicatorLayer | null,
  sources: SourcesAnswer,
): string {
  const place = communeWords(commune);
  const inhabitants = {
    label: t('Habitants'),
    figure: commune.population === null ? t('n.d.') : formatInteger(commune.population),
    place,
    ...sources.periods.population,
  };
  if (indicator === null) return cite([inhabitants], originOf(sources));
  const { label, unit, period, source } = indicator;
  const shown = {
    label,
    figure: measuredWords(figureOf(indicator, commune), unit),
    place,
    period,
    source,
  };
  const difference = describeDifference(indicator, commune);
  return cite(
    [inhabitants, shown],
    originOf(sources),
    difference === null ? [] : [t('{sentence}.', { sentence: difference })],
  );
}

function originOf({ publication, sources }: SourcesAnswer): Origin {
  return { publications: [publication], sources };
}
