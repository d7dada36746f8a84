/** An indicator with all that is needed to read it rightly: what it says, of whom, how surely, beside what. */
import { intervalStrip } from '../../charts/interval-strip.js';
import { documentPalette } from '../../charts/palette.js';
import { referenceMarkPicture } from '../../charts/reference-marks.js';
import type { Catalogue } from '../../domain/catalogue.js';
import { formatCount, formatInteger, formatMeasure } from '../../domain/format.js';
import { comparisonsOf, type Comparison } from '../../domain/report-reading.js';
import type { Coverage, IndicatorResult, Report } from '../../domain/report.js';
import { differenceText, intervalText, verdictWords } from '../../domain/verdict-words.js';
import { t } from '../../language/translate.js';
import { figureCell, namesOf, paragraph, pictureOf, stampOf } from './blocks.js';
import type { Block, IndicatorBlock } from './content.js';

/** Pixels; see `pictureOf`. */
const stripWidth = 555;

export function indicatorBlock(indicator: IndicatorResult, report: Report, catalogue: Catalogue): Block {
  const described = catalogue.indicators.find(({ id }) => id === indicator.id);
  const isCount = indicator.kind === 'count';
  if (isUnknown(indicator)) {
    return paragraph(
      'note',
      t('{indicator} : cette édition ne donne pas ce chiffre.', { indicator: indicator.label }),
    );
  }
  return {
    type: 'indicator',
    id: indicator.id,
    label: indicator.label,
    why: described?.why ?? '',
    value: figureCell(
      indicator.territory,
      (value) => formatMeasure(value, indicator.unit),
      indicator.neutralised.communes.length > 0,
    ),
    unit: indicator.unit === '%' ? '' : indicator.unit,
    precision: precision(indicator, described?.counted),
    coverage: coverageWords(indicator.territory.coverage),
    drawing: isCount ? null : pictureOf(intervalStrip(indicator), indicator.id, stripWidth),
    comparisonHeadings: [t('Comparé à'), t('Valeur'), t('Écart'), t('Lecture')],
    comparisons: isCount ? [] : comparisonRows(indicator),
    definition: described?.definition ?? '',
    leftOut: leftOut(indicator, report),
    stamp: stampOf(indicator, report),
  };
}

/** Neither for the territory nor for what it is compared with. */
function isUnknown({ territory, department, region, france }: IndicatorResult): boolean {
  return [territory, ...department, ...region, france].every(({ status }) => status === 'unavailable');
}

type Counted = Catalogue['indicators'][number]['counted'];

/** "9 417 personnes sur 88 370"; "intervalle à 95 % : de 10,5 à 10,9" */
function precision({ territory, kind }: IndicatorResult, words: Counted | undefined): string[] {
  const { numerator, denominator, interval } = territory;
  const lines: string[] = [];
  if (numerator !== null && denominator !== null) {
    const counted = words ? formatCount(numerator, words) : formatInteger(numerator);
    const values = { counted, among: formatInteger(denominator) };
    lines.push(
      kind === 'event-rate'
        ? t('{counted} pour {among} personnes', values)
        : t('{counted} sur {among}', values),
    );
  }
  if (interval) lines.push(t('intervalle à 95 % : {bounds}', { bounds: intervalText(interval) }));
  return lines;
}

export function coverageWords({ level, percent: share }: Coverage): IndicatorBlock['coverage'] {
  const percent = formatMeasure(share, '%');
  switch (level) {
    case 'full':
      return { isWarning: false, text: t('couverture 100 %') };
    case 'partial':
      return { isWarning: false, text: t('couverture partielle, {percent}', { percent }) };
    case 'low':
      return {
        isWarning: true,
        text: t('couverture {percent} : à lire avec prudence, une partie des habitants n’est pas comptée', {
          percent,
        }),
      };
    case 'insufficient':
      return {
        isWarning: true,
        text: t('couverture {percent} : moins de la moitié des habitants comptés, pas de comparaison', {
          percent,
        }),
      };
  }
}

function comparisonRows(indicator: IndicatorResult): IndicatorBlock['comparisons'] {
  const comparisons = comparisonsOf(indicator);
  return comparisons.map((comparison, index) => ({
    ...comparisonRow(comparison, indicator),
    // The drawing holds the first of each level.
    mark: comparison.level === comparisons[index - 1]?.level ? null : markOf(comparison),
  }));
}

function markOf({ level, reference }: Comparison): string | null {
  if (reference.status !== 'value') return null;
  return referenceMarkPicture(level).replaceAll('currentColor', documentPalette.ink);
}

function comparisonRow({ reference, difference }: Comparison, { unit, polarity }: IndicatorResult) {
  const { mark, words, tone } = verdictWords(difference.verdict, polarity);
  return {
    name: reference.name,
    value: figureCell(reference, (value) => formatMeasure(value, unit)),
    difference: differenceText(difference, unit),
    reading: { text: mark === '' ? words : `${mark} ${words}`, tone },
  };
}

function leftOut({ neutralised, unavailable }: IndicatorResult, { territory }: Report): string[] {
  return [
    ...(neutralised.communes.length > 0
      ? [
          t(
            '* {count, plural, one {# commune neutralisée} other {# communes neutralisées}} sur {total} ({share}) : {communes}',
            {
              count: neutralised.communes.length,
              total: territory.totals.communes,
              share: formatMeasure(neutralised.share, '%'),
              communes: namesOf(neutralised.communes),
            },
          ),
        ]
      : []),
    ...(unavailable.communes.length > 0
      ? [
          t('{count, plural, one {# commune sans donnée} other {# communes sans donnée}} : {communes}', {
            count: unavailable.communes.length,
            communes: namesOf(unavailable.communes),
          }),
        ]
      : []),
  ];
}
