/**
 * The whole diagnosis as a text for the terminal: every table of the report, within a given width.
 * It only puts figures into words: none is computed here.
 */
import type { Theme } from '../domain/catalogue.js';
import type { Report } from '../domain/report.js';
import { notesList, sourcesList } from './text/closing.js';
import { compositionTable, indicatorsTable, pathologiesTables, readingKey } from './text/indicators.js';
import { createPage, type Page, type PageStyle } from './text/page.js';
import { activitySections, professionalsTable, structuresTable } from './text/supply.js';
import { ageBandsTable, communesTable, reportHeader } from './text/territory.js';

type Part = (report: Report, page: Page) => string[];

/** What a section holds besides its indicators and its compositions. */
const partsOfSection: Readonly<Record<string, Part>> = {
  pathologies: pathologiesTables,
  professionals: professionalsTable,
  activity: activitySections,
  structures: structuresTable,
};

/**
 * @param themes chapters of the catalogue, which order the report
 * @param style a width under 80 characters squeezes the tables
 */
export function renderText(report: Report, themes: readonly Theme[], style: PageStyle): string {
  const page = createPage(style);
  const blocks = [
    ...reportHeader(report, page),
    ...communesTable(report, page),
    page.heading('Lire les tableaux'),
    page.list(readingKey),
    ...themes.flatMap((theme) => [
      page.title(theme.label),
      ...(theme.id === 'population' ? ageBandsTable(report, page) : []),
      ...theme.sections.flatMap((section) => sectionBlocks(section, report, page)),
    ]),
    ...notesList(report, page),
    ...sourcesList(report, page),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sectionBlocks(section: Theme['sections'][number], report: Report, page: Page): string[] {
  const indicators = report.indicators.filter(({ id }) => section.indicators.includes(id));
  return [
    page.heading(section.label),
    ...(partsOfSection[section.id]?.(report, page) ?? []),
    ...indicatorsTable(indicators, report, page),
    ...report.compositions
      .filter((composition) => composition.section === section.id)
      .flatMap((composition) => compositionTable(composition, report, page)),
  ];
}
