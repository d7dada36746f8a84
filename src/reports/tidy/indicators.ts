/** Indicators, prevalences, ages and compositions as tidy lines. */
import type { Catalogue, Indicator } from '../../domain/catalogue.js';
import { comparisonsOf, type Comparison } from '../../domain/report-reading.js';
import type {
  AgeBandResult,
  CompositionResult,
  IndicatorResult,
  Report,
  Verdict,
} from '../../domain/report.js';
import {
  codesOf,
  figureCells,
  referenceRows,
  stampCells,
  statusWords,
  territoryLevel,
  yesOrNo,
  type TidyRow,
} from './row.js';

const measures: Readonly<Record<Indicator['kind'], string>> = {
  count: 'effectif',
  proportion: 'taux',
  'event-rate': 'taux',
};

const levels: Readonly<Record<Comparison['level'], string>> = {
  department: 'département',
  region: 'région',
  france: 'France',
};

const verdicts: Readonly<Record<Verdict, string>> = {
  higher: 'plus élevé',
  lower: 'plus bas',
  'not-different': 'pas de différence établie',
  'not-assessed': 'non comparé',
};

export function indicatorRows(report: Report, { themes, indicators }: Catalogue): TidyRow[] {
  const sections = new Map(themes.flatMap((theme) => theme.sections).map(({ id, label }) => [id, label]));
  const sectionOf = new Map(indicators.map(({ id, section }) => [id, sections.get(section) ?? section]));
  const shown = new Set(report.pathologies.shown);
  return [
    ...report.territory.ageBands.bands.flatMap((band) => ageRows(band, report)),
    ...report.indicators.flatMap((one) => rowsOf(one, sectionOf.get(one.id)!, true, report)),
    ...report.pathologies.all.flatMap((one) =>
      rowsOf(one, sectionOf.get(one.id)!, shown.has(one.id), report),
    ),
    ...report.compositions.flatMap((one) =>
      compositionRows(one, sections.get(one.section) ?? one.section, report),
    ),
  ];
}

function rowsOf(indicator: IndicatorResult, rubrique: string, isShown: boolean, report: Report): TidyRow[] {
  const common: TidyRow = {
    rubrique,
    indicateur: indicator.id,
    libelle: indicator.label,
    mesure: measures[indicator.kind],
    unite: indicator.unit,
    dans_le_rapport: yesOrNo(isShown),
    ...stampCells(indicator, report),
  };
  return [
    { ...common, ...territoryCells(indicator) },
    ...comparisonsOf(indicator).map((comparison) => ({ ...common, ...comparisonCells(comparison) })),
  ];
}

function territoryCells({ territory, neutralised, unavailable }: IndicatorResult): TidyRow {
  const { numerator, denominator, interval, coverage } = territory;
  return {
    ...territoryLevel,
    ...figureCells(territory),
    ...(numerator !== null && { numerateur: numerator }),
    ...(denominator !== null && { denominateur: denominator }),
    ...(interval && { borne_basse: interval.lower, borne_haute: interval.upper }),
    couverture_pct: coverage.percent,
    communes_neutralisees: codesOf(neutralised.communes),
    part_neutralisee_pct: neutralised.share,
    communes_sans_donnee: codesOf(unavailable.communes),
  };
}

function comparisonCells({ level, reference, difference }: Comparison): TidyRow {
  return {
    niveau: levels[level],
    code_zone: reference.code,
    zone: reference.name,
    ...figureCells(reference),
    ...(difference.status === 'value' && { ecart: difference.value }),
    ecart_statut: statusWords[difference.status],
    verdict: verdicts[difference.verdict],
  };
}

function ageRows(band: AgeBandResult, report: Report): TidyRow[] {
  const common: TidyRow = {
    rubrique: 'Territoire',
    indicateur: `age-band/${band.id}`,
    libelle: band.label,
    dans_le_rapport: yesOrNo(true),
    ...stampCells(report.territory.ageBands, report),
  };
  const shares: TidyRow[] = [{ ...territoryLevel, ...figureCells(band.territory) }, ...referenceRows(band)];
  return [
    { ...common, ...territoryLevel, mesure: 'effectif', unite: 'habitants', ...figureCells(band.count) },
    ...shares.map((row) => ({ ...common, mesure: 'part', unite: '%', ...row })),
  ];
}

function compositionRows(composition: CompositionResult, rubrique: string, report: Report): TidyRow[] {
  return composition.parts.flatMap((part) => {
    const common: TidyRow = {
      rubrique,
      indicateur: `composition/${composition.id}/${part.id}`,
      libelle: `${composition.label} – ${part.label}`,
      ...territoryLevel,
      couverture_pct: composition.coverage.percent,
      dans_le_rapport: yesOrNo(true),
      ...stampCells(composition, report),
    };
    return [
      { ...common, mesure: 'effectif', unite: 'personnes', ...figureCells(part.count) },
      { ...common, mesure: 'part', unite: '%', ...figureCells(part.share) },
    ];
  });
}
