/**
 * Which départements and régions the tables compare with: all of them up to three,
 * beyond that one of each at a time, the most populated first.
 */
import { comparisonsOf, type Comparison } from '../../src/domain/report-reading.js';
import type { IndicatorResult, TerritorySummary } from '../../src/domain/report.js';
import { t } from '../../src/language/translate.js';

export interface ComparedAreas {
  /** Codes of the départements and of the régions shown. */
  readonly departments: readonly string[];
  readonly regions: readonly string[];
}

/** The areas that the reader chose, by code; null leaves the choice to the rule. */
export interface AreaChoice {
  readonly department: string | null;
  readonly region: string | null;
}

export const shownTogetherAtMost = 3;

export function comparedAreas(
  { departments, regions }: Pick<TerritorySummary, 'departments' | 'regions'>,
  choice: AreaChoice,
): ComparedAreas {
  return {
    departments: shownCodes(departments, choice.department),
    regions: shownCodes(regions, choice.region),
  };
}

function shownCodes(areas: readonly { code: string }[], chosen: string | null): string[] {
  const codes = areas.map(({ code }) => code);
  if (codes.length <= shownTogetherAtMost) return codes;
  return codes.includes(chosen ?? '') ? [chosen!] : codes.slice(0, 1);
}

/** The comparisons of an indicator with the areas shown, then with France. */
export function shownComparisons(indicator: IndicatorResult, areas: ComparedAreas): Comparison[] {
  return comparisonsOf(indicator).filter(
    ({ level, reference }) =>
      level === 'france' ||
      (level === 'department' ? areas.departments : areas.regions).includes(reference.code),
  );
}

/** Figures with a code, such as the averages of the départements, for the areas shown. */
export function shownAreas<Area extends { code: string }>(
  areas: readonly Area[],
  codes: readonly string[],
): Area[] {
  return areas.filter(({ code }) => codes.includes(code));
}

/** "Département : Gard", "France". */
export function areaTitle({
  level,
  reference,
}: Pick<Comparison, 'level'> & { reference: { name: string } }): string {
  const { name } = reference;
  switch (level) {
    case 'department':
      return t('Département : {name}', { name });
    case 'region':
      return t('Région : {name}', { name });
    case 'france':
      return name;
  }
}
