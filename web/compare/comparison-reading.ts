/** What a comparison shows, in which order: pure, without any word but those of the catalogue. */
import type { Catalogue } from '../../src/domain/catalogue.js';
import type {
  ComparedTable,
  IndicatorComparison,
  TerritoryComparison,
} from '../../src/domain/compare-reports.js';
import { periodOverlap, type PeriodOverlap } from '../../src/domain/compare-reports/period-overlap.js';
import type { Stamp } from '../../src/domain/compare-reports/side.js';

/** Good or bad news for the first side, neither where the catalogue does not say, or nothing established. */
export type Tone = 'better' | 'worse' | 'plain' | 'none';

export function toneOf({ difference, polarity }: IndicatorComparison): Tone {
  const { verdict } = difference;
  if (verdict !== 'higher' && verdict !== 'lower') return 'none';
  if (polarity === 'neutral') return 'plain';
  return (verdict === 'higher') === (polarity === 'higher-is-better') ? 'better' : 'worse';
}

export interface Overview {
  /** Those that could be compared. */
  readonly assessed: number;
  /** Those that chance does not explain, the most marked first. */
  readonly standouts: readonly IndicatorComparison[];
}

/** Of the prevalences, those on show. */
export function shownIndicators({ indicators, pathologies }: TerritoryComparison): IndicatorComparison[] {
  const shown = new Set(pathologies.shown);
  return [...indicators, ...pathologies.all.filter(({ id }) => shown.has(id))];
}

export function overviewOf(comparison: TerritoryComparison): Overview {
  const indicators = shownIndicators(comparison);
  return {
    assessed: indicators.filter(({ difference }) => difference.verdict !== 'not-assessed').length,
    standouts: indicators
      .filter((indicator) => toneOf(indicator) !== 'none')
      .sort((a, b) => markedness(b) - markedness(a)),
  };
}

/** Difference relative to the second figure, so that rare and common things rank together. */
function markedness({ difference, second }: IndicatorComparison): number {
  if (difference.status !== 'value' || second.status !== 'value') return 0;
  return Math.abs(difference.value) / Math.max(second.value, 0.1);
}

export type SideBySideName = 'ages' | 'professionals' | 'patients' | 'structures';

export interface ComparedSection {
  readonly id: string;
  /** Empty for that of the ages, which the catalogue does not have. */
  readonly label: string;
  readonly indicators: readonly IndicatorComparison[];
  /** Numbers that are only set side by side, none in most sections. */
  readonly tables: readonly { readonly name: SideBySideName; readonly table: ComparedTable }[];
}

export interface ComparedTheme {
  readonly id: string;
  readonly label: string;
  readonly sections: readonly ComparedSection[];
}

const populationTheme = 'population';
const tablesOfSection: Readonly<Record<string, SideBySideName>> = {
  professionals: 'professionals',
  activity: 'patients',
  structures: 'structures',
};

/** @param onlyMarked without what chance explains, and without what is only set side by side */
export function comparedThemes(
  { themes }: Pick<Catalogue, 'themes'>,
  comparison: TerritoryComparison,
  onlyMarked: boolean,
): ComparedTheme[] {
  const indicators = shownIndicators(comparison).filter(
    (indicator) => !onlyMarked || toneOf(indicator) !== 'none',
  );
  const tables = (name: SideBySideName | undefined) =>
    name === undefined || onlyMarked ? [] : [{ name, table: comparison[name] }];
  const ages = { id: 'ages', label: '', indicators: [], tables: tables('ages') };
  return themes
    .map((theme) => ({
      id: theme.id,
      label: theme.label,
      sections: [
        ...(theme.id === populationTheme ? [ages] : []),
        ...theme.sections.map((section) => ({
          id: section.id,
          label: section.label,
          indicators: section.indicators.flatMap((id) => indicators.find((one) => one.id === id) ?? []),
          tables: tables(tablesOfSection[section.id]),
        })),
      ].filter((section) => section.indicators.length + section.tables.length > 0),
    }))
    .filter((theme) => theme.sections.length > 0);
}

/** Of the figures of a section, that of most days in common: what the reader must know of it. */
export function sectionOverlap(pairs: readonly { first: Stamp; second: Stamp }[]): PeriodOverlap {
  const overlaps = pairs.map(({ first, second }) => periodOverlap(first.period, second.period));
  const strongest = (['same', 'partial'] as const).find((overlap) => overlaps.includes(overlap));
  return strongest ?? 'none';
}
