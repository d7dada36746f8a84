/** The themes of the catalogue, section by section: the order of the report on every medium. */
import { compositionDonut } from '../../charts/composition-donut.js';
import { ratesChart } from '../../charts/rates-chart.js';
import type { Catalogue, Theme } from '../../domain/catalogue.js';
import type { IndicatorResult, Report } from '../../domain/report.js';
import { t } from '../../language/translate.js';
import { activitySection } from './activity.js';
import { chartBlock, chartTable, heading, opening, paragraph, stampOf } from './blocks.js';
import type { Block } from './content.js';
import { coverageWords, indicatorBlock } from './indicators.js';
import { professionalsSection, structuresSection } from './supply.js';
import { territorySection } from './territory.js';

type Section = Theme['sections'][number];

export function themeBlocks(theme: Theme, report: Report, catalogue: Catalogue): Block[] {
  return [
    theme === catalogue.themes[0] ? opening(theme.label) : heading(1, theme.label),
    paragraph('introduction', theme.introduction),
    ...(theme.id === 'population' ? territorySection(report) : []),
    ...theme.sections.flatMap((section) => [
      heading(2, section.label),
      paragraph('introduction', section.introduction),
      ...sectionBlocks(section, report, catalogue),
    ]),
  ];
}

function sectionBlocks(section: Section, report: Report, catalogue: Catalogue): Block[] {
  switch (section.id) {
    case 'professionals':
      return professionalsSection(report);
    case 'activity':
      return activitySection(report, catalogue);
    case 'structures':
      return structuresSection(report);
    default:
      return indicatorsSection(section, report, catalogue);
  }
}

function indicatorsSection(section: Section, report: Report, catalogue: Catalogue): Block[] {
  const indicators = shownIndicators(section, report);
  if (indicators.length === 0) return [paragraph('note', nothingShown(section, report))];
  const known = indicators.filter(({ territory }) => territory.status !== 'unavailable');
  return [
    ...(section.id === 'population' && known.length > 0 ? [ratesBlock(known, report)] : []),
    ...report.compositions
      .filter((composition) => composition.section === section.id)
      .map((composition) => compositionBlock(composition, report)),
    ...indicators.map((indicator) => indicatorBlock(indicator, report, catalogue)),
  ];
}

function nothingShown({ id }: Section, { pathologies }: Report): string {
  const isHidden = pathologies.all.some(({ territory }) => territory.status === 'neutralised');
  return id === 'pathologies' && isHidden
    ? t('Chaque maladie concerne trop peu de personnes dans chaque commune : aucune n’est montrée.')
    : t('Cette édition ne donne aucun chiffre pour cette partie.');
}

function shownIndicators({ id, indicators }: Section, report: Report): IndicatorResult[] {
  const results = new Map([...report.indicators, ...report.pathologies.all].map((one) => [one.id, one]));
  const shown = id === 'pathologies' ? report.pathologies.shown : indicators;
  return shown.flatMap((one) => results.get(one) ?? []);
}

function ratesBlock(indicators: readonly IndicatorResult[], report: Report): Block {
  const chart = ratesChart(t('Personnes en ALD, personnes ayant la CSS'), indicators);
  return chartBlock(chart, 'rates', { stamp: stampOf(indicators[0]!, report) });
}

function compositionBlock(composition: Report['compositions'][number], report: Report): Block {
  if (composition.parts.every(({ share }) => share.status === 'unavailable')) {
    return paragraph(
      'note',
      t('{indicator} : cette édition ne donne pas ce chiffre.', { indicator: composition.label }),
    );
  }
  const chart = compositionDonut(composition);
  return chartBlock(chart, composition.id, {
    table: { ...chartTable(chart), caption: null },
    stamp: `${coverageWords(composition.coverage).text}. ${stampOf(composition, report)}`,
  });
}
