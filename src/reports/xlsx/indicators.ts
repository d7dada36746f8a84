/** Sheets of the indicators, the prevalences and the compositions. */
import type { Theme } from '../../domain/catalogue.js';
import { missingFigure, value } from '../../domain/figure.js';
import { comparisonsOf } from '../../domain/report-reading.js';
import type { IndicatorResult, Report } from '../../domain/report.js';
import { verdictWords } from '../../domain/verdict-words.js';
import { numberFormats, type Cell, type Column, type NumberFormat, type Sheet } from './sheet.js';
import { areaTitles, namesCell, stampCells, stampColumns } from './words.js';

export function indicatorsSheet(report: Report, themes: readonly Theme[]): Sheet {
  const places = new Map(
    themes.flatMap((theme) =>
      theme.sections.flatMap((section) =>
        section.indicators.map((id): [string, Cell[]] => [id, [theme.label, section.label]]),
      ),
    ),
  );
  return {
    name: 'Indicateurs',
    title: 'Indicateurs du territoire',
    stamp: readingStamp,
    columns: [
      { heading: 'Indicateur' },
      { heading: 'Thème' },
      { heading: 'Rubrique' },
      ...figureColumns(report),
    ],
    rows: report.indicators.map((indicator) => [
      indicator.label,
      ...(places.get(indicator.id) ?? ['', '']),
      ...figureCells(indicator, report),
    ]),
  };
}

export function pathologiesSheet(report: Report): Sheet {
  const { all, top, shown } = report.pathologies;
  const rankOf = (id: string) => (top.includes(id) ? `${top.indexOf(id) + 1}` : '–');
  return {
    name: 'Affections de longue durée',
    title: 'Affections de longue durée (ALD) du territoire',
    stamp: readingStamp,
    columns: [
      { heading: 'Affection' },
      { heading: 'Rang parmi les cinq premières' },
      { heading: 'Montrée dans le rapport' },
      ...figureColumns(report),
    ],
    rows: all.map((indicator) => [
      indicator.label,
      rankOf(indicator.id),
      shown.includes(indicator.id) ? 'oui' : 'non',
      ...figureCells(indicator, report),
    ]),
  };
}

const readingStamp =
  'Période et source sont en bout de ligne. Écart : chiffre du territoire moins chiffre de comparaison ; la feuille « Lisez-moi » dit comment le lire.';

function figureColumns(report: Report): Column[] {
  return [
    { heading: 'Territoire', format: numberFormats.decimal },
    { heading: 'Unité' },
    { heading: 'Numérateur', format: numberFormats.integer },
    { heading: 'Dénominateur', format: numberFormats.integer },
    { heading: 'Intervalle à 95 % : borne basse', format: numberFormats.decimal },
    { heading: 'Intervalle à 95 % : borne haute', format: numberFormats.decimal },
    { heading: 'Couverture (% des habitants)', format: numberFormats.percent },
    { heading: 'Communes neutralisées (nombre)', format: numberFormats.integer },
    { heading: 'Communes neutralisées (% des communes)', format: numberFormats.percent },
    { heading: 'Noms des communes neutralisées' },
    { heading: 'Communes sans donnée' },
    ...areaTitles(report).flatMap((title): Column[] => [
      { heading: title, format: numberFormats.decimal },
      { heading: `Écart avec ${title}`, format: numberFormats.points },
      { heading: `Lecture : ${title}` },
    ]),
    ...stampColumns,
  ];
}

function figureCells(indicator: IndicatorResult, report: Report): Cell[] {
  const { territory, neutralised, unavailable, unit, kind, polarity } = indicator;
  const format = formatOfUnit(unit);
  const missing = territory.status === 'value' ? missingFigure('not-applicable') : territory;
  const known = (number: number | undefined | null): Cell => ({
    figure: number === undefined || number === null ? missing : value(number),
  });
  const isCount = kind === 'count';
  return [
    { figure: territory, format },
    unit,
    known(territory.numerator),
    known(territory.denominator),
    known(territory.interval?.lower),
    known(territory.interval?.upper),
    territory.coverage.percent,
    neutralised.communes.length,
    neutralised.share,
    namesCell(neutralised.communes),
    namesCell(unavailable.communes),
    ...comparisonsOf(indicator).flatMap(({ reference, difference }): Cell[] => {
      const { mark, words } = verdictWords(difference.verdict, polarity);
      return [
        { figure: reference, format },
        { figure: isCount ? missingFigure('not-applicable') : difference },
        isCount ? 'sans objet' : `${mark} ${words}`.trim(),
      ];
    }),
    ...stampCells(indicator, report),
  ];
}

function formatOfUnit(unit: IndicatorResult['unit']): NumberFormat {
  if (unit === '%') return numberFormats.percent;
  return unit === 'pour 100' ? numberFormats.decimal : numberFormats.integer;
}

export function compositionsSheet(report: Report): Sheet {
  return {
    name: 'Répartitions',
    title: 'Répartitions : un ensemble de personnes et ses parts',
    stamp: 'Sur les communes où chaque part est connue.',
    columns: [
      { heading: 'Ensemble' },
      { heading: 'Part' },
      { heading: 'Personnes (nombre)', format: numberFormats.integer },
      { heading: 'Part (% de l’ensemble)', format: numberFormats.percent },
      { heading: 'Couverture (% des habitants)', format: numberFormats.percent },
      ...stampColumns,
    ],
    rows: report.compositions.flatMap((composition) =>
      composition.parts.map((part) => [
        composition.label,
        part.label,
        { figure: part.count },
        { figure: part.share },
        composition.coverage.percent,
        ...stampCells(composition, report),
      ]),
    ),
  };
}
