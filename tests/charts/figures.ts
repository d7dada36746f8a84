/** Figures to draw. */
import type { ComparedFigure } from '../../src/charts/comparison-series.js';
import { missingFigure, value, type Figure, type MissingReason } from '../../src/domain/figure.js';
import type { CompositionResult, IndicatorResult, ReferenceFigure } from '../../src/domain/report.js';

export function figureOf(number: number | MissingReason): Figure {
  return typeof number === 'number' ? value(number) : missingFigure(number);
}

function reference(number: number | MissingReason, code: string, name: string): ReferenceFigure {
  return { ...figureOf(number), code, name };
}

/** Of the territory, the département, the région and France. */
export type FourFigures = readonly [
  territory: number | MissingReason,
  number | MissingReason,
  number | MissingReason,
  number | MissingReason,
];

export function compared([territory, department, region, france]: FourFigures) {
  return {
    territory: figureOf(territory),
    department: [reference(department, '30', 'Gard')],
    region: [reference(region, '76', 'Occitanie')],
    france: reference(france, 'FR', 'France'),
  } satisfies ComparedFigure;
}

export function composition(shares: readonly (number | MissingReason)[]): CompositionResult {
  const labels = [
    '17 à 69 ans avec médecin traitant',
    '17 à 69 ans sans',
    '70 ans et plus avec',
    '70 ans et plus sans',
  ];
  return {
    id: 'gp-17-plus',
    label: 'Médecin traitant',
    section: 'access-to-care',
    parts: shares.map((share, index) => ({
      id: `part-${index}`,
      label: labels[index]!,
      share: figureOf(share),
      count: figureOf(typeof share === 'number' ? Math.round(share * 883) : share),
    })),
    coverage: { percent: 100, level: 'full' },
    period: { kind: 'year', year: 2023 },
    source: 'snds',
  };
}

/** A share with its interval, if it has one, beside its references. */
export function indicatorResult(
  numbers: FourFigures,
  interval: { lower: number; upper: number } | null,
  fields: Partial<Pick<IndicatorResult, 'label' | 'neutralised'>> = {},
): IndicatorResult {
  const { territory, ...references } = compared(numbers);
  const notAssessed = { ...missingFigure('unavailable'), verdict: 'not-assessed' as const };
  return {
    id: 'without-gp',
    label: 'Sans médecin traitant',
    unit: '%',
    kind: 'proportion',
    polarity: 'lower-is-better',
    territory: {
      ...territory,
      numerator: territory.status === 'value' ? 9417 : null,
      denominator: territory.status === 'value' ? 88_370 : null,
      interval,
      coverage: { percent: 100, level: 'full' },
    },
    ...references,
    difference: { department: [notAssessed], region: [notAssessed], france: notAssessed },
    neutralised: { communes: [], share: 0 },
    unavailable: { communes: [] },
    period: { kind: 'year', year: 2023 },
    source: 'snds',
    ...fields,
  };
}
