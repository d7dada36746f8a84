/** The plan of the report: themes and sections of the catalogue, and the anchors of the page. */
import type { Catalogue } from '../../src/domain/catalogue.js';
import type { IndicatorResult, Report } from '../../src/domain/report.js';
import { t, type Sentence } from '../../src/language/translate.js';

export interface OutlineSection {
  readonly id: string;
  readonly label: string;
  readonly introduction: string;
  /** Those that this report shows, in its order. */
  readonly indicators: readonly IndicatorResult[];
}

export interface OutlineTheme {
  readonly id: string;
  readonly label: string;
  readonly introduction: string;
  readonly sections: readonly OutlineSection[];
}

/** Sections that the report adds to those of the catalogue. */
export const territorySection = 'territory';
export const pathologiesSection = 'pathologies';

const themeOfTerritory = 'population';

export function outlineOf(catalogue: Catalogue, report: Report): OutlineTheme[] {
  const results = new Map(
    [...report.indicators, ...report.pathologies.all].map((result) => [result.id, result]),
  );
  const resultsOf = (ids: readonly string[]) => ids.flatMap((id) => results.get(id) ?? []);
  return catalogue.themes.map((theme) => ({
    ...theme,
    sections: [
      ...(theme.id === themeOfTerritory ? [territoryOutline()] : []),
      ...theme.sections.map((section) => ({
        ...section,
        indicators: resultsOf(
          section.id === pathologiesSection ? report.pathologies.shown : section.indicators,
        ),
      })),
    ],
  }));
}

function territoryOutline(): OutlineSection {
  return {
    id: territorySection,
    label: t('Le territoire'),
    introduction: t('Les communes réunies, leur population et ce qui les distingue.'),
    indicators: [],
  };
}

/** Anchors: a theme, a section and an indicator may bear the same id in the catalogue. */
export const anchorOf = {
  theme: (id: string) => `theme-${id}`,
  section: (id: string) => `section-${id}`,
  indicator: (id: string) => `indicateur-${id}`,
} as const;

/** A part of the report that is not of the catalogue. */
interface OwnPart {
  readonly anchor: string;
  readonly label: Sentence;
}

/** What follows the themes. */
export const endSections: OwnPart = { anchor: 'notes-et-sources', label: 'Notes et sources' };

/** The summary that comes before them. */
export const summarySection: OwnPart = { anchor: 'ce-qui-ressort', label: 'Ce qui ressort' };

/** The theme to unfold so that an anchor of the page can be seen. */
export function themeOfAnchor(outline: readonly OutlineTheme[], anchor: string): string | undefined {
  return outline.find((theme) =>
    [
      anchorOf.theme(theme.id),
      ...theme.sections.flatMap((section) => [
        anchorOf.section(section.id),
        ...section.indicators.map(({ id }) => anchorOf.indicator(id)),
      ]),
    ].includes(anchor),
  )?.id;
}
