/** The communes of the territory coloured by one indicator, the classes of the colours, and the figures in a table. */
import { useId, useMemo } from 'react';
import { classMapSvg } from '../../src/charts/class-map.js';
import { webMapPalette } from '../../src/charts/map-palette.js';
import { cite, communeWords, measuredWords, originOf } from '../../src/domain/citation.js';
import { missingFigure, value } from '../../src/domain/figure.js';
import { formatInteger } from '../../src/domain/format.js';
import { formatPeriod } from '../../src/domain/period.js';
import type { CommuneRef, IndicatorResult, Report } from '../../src/domain/report.js';
import { t } from '../../src/language/translate.js';
import { useCommunesOf } from '../api/queries.js';
import { useIndicatorMaps } from '../api/indicator-maps.js';
import { CitedRow, CiteHeading } from '../citation/cited-row.js';
import '../map/indicator-layer.css';
import { countTints, createIndicatorLayer, type IndicatorLayer } from '../map/indicator-layer.js';
import { describeClass, plainFigure, unitWords } from '../map/indicator-wording.js';
import { Failure, Loading } from '../shell/waiting.js';
import { mapHeight } from './map-height.js';
import { useReportView } from './report-view.js';
import { rowsWithoutScroll, ScrollBox } from './scroll-box.js';
import { useElementWidth } from './use-element-width.js';
import { useFirstRows } from './use-first-rows.js';
import { useTerritoryOutlines } from './use-territory-outlines.js';

export function IndicatorMap({ indicator }: { indicator: IndicatorResult }) {
  const { layer, error, retry } = useLayer(indicator);
  if (error) {
    return (
      <Failure
        what={t('Les chiffres des communes n’ont pas pu être chargés.')}
        error={error}
        onRetry={retry}
      />
    );
  }
  if (!layer) return <Loading what={t('Chargement des chiffres des communes…')} />;
  return (
    <div className="indicator-map indicator-colours">
      <ColouredMap layer={layer} />
      <ClassesTable layer={layer} />
      <FiguresTable layer={layer} indicator={indicator} />
    </div>
  );
}

/** The régions of the territory, each asked for alone. */
function useLayer(indicator: IndicatorResult) {
  const { territory, publication } = useReportView().report;
  const regions = useMemo(() => territory.regions.map(({ code }) => code), [territory.regions]);
  const figures = useIndicatorMaps(indicator.id, regions, publication.id);
  const communes = useCommunesOf(regions, publication.id, true);
  const layer = useMemo(() => {
    if (!figures.maps || !communes.data) return null;
    const known = [...communes.data.values()];
    const parts = figures.maps.map((map, index) => ({
      map,
      communes: known.filter(({ region }) => region === regions[index]),
    }));
    const { label, unit } = indicator;
    return createIndicatorLayer(parts, null, { label, unit, stamp: formatPeriod(indicator.period) });
  }, [figures.maps, communes.data, indicator, regions]);
  return {
    layer,
    error: figures.error ?? communes.error,
    retry: () => {
      figures.retry();
      communes.refetch();
    },
  };
}

function ColouredMap({ layer }: { layer: IndicatorLayer }) {
  const { territory, publication } = useReportView().report;
  const { topologies, error, retry } = useTerritoryOutlines(territory, publication.id);
  const [box, width] = useElementWidth<HTMLDivElement>();
  const id = useId();
  const svg = useMemo(
    () =>
      topologies &&
      classMapSvg({
        id,
        outlines: topologies,
        classes: layer.tints,
        selected: new Set(territory.communes.map(({ code }) => code)),
        names: new Map(territory.communes.map(({ code, name }) => [code, name])),
        width,
        height: mapHeight(width),
        title: t('Carte par commune : {indicator}. Le tableau qui suit donne les chiffres.', {
          indicator: layer.label,
        }),
        palette: webMapPalette,
      }),
    [id, topologies, layer, territory, width],
  );
  return (
    <div className="territory-map" ref={box}>
      {error && <Failure what={t('La carte n’a pas pu être chargée.')} error={error} onRetry={retry} />}
      {!error && svg === null && <div className="skeleton-block skeleton-map" aria-hidden="true" />}
      {svg === '' && <p className="note">{t('Le fond de carte n’est pas disponible dans cette édition.')}</p>}
      {svg && <div dangerouslySetInnerHTML={{ __html: svg }} />}
    </div>
  );
}

/** What the colours mean, and how many communes of the territory have each of them. */
function ClassesTable({ layer }: { layer: IndicatorLayer }) {
  const { territory } = useReportView().report;
  const counts = countTints(
    layer,
    territory.communes.map(({ code }) => code),
  );
  const missing = [
    { tint: 'neutralised', words: t('neutralisé') },
    { tint: 'unavailable', words: t('sans donnée') },
  ] as const;
  const rows = [
    ...layer.classes.map((one) => ({
      tint: `value-${one.tint + 1}`,
      words: describeClass(layer, one),
      count: counts.get(one.tint) ?? 0,
    })),
    ...missing.flatMap(({ tint, words }) => {
      const count = counts.get(tint);
      return count === undefined ? [] : [{ tint, words, count }];
    }),
  ];
  return (
    <table className="classes-table">
      <caption className="visually-hidden">
        {t('Couleurs de la carte : {indicator}', { indicator: layer.label })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{unitWords(layer)}</th>
          <th scope="col">{t('Communes')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ tint, words, count }) => (
          <tr key={tint}>
            <th scope="row">
              <span className={`tint tint-${tint}`} aria-hidden="true" /> {words}
            </th>
            <td>{formatInteger(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FiguresTable({ layer, indicator }: { layer: IndicatorLayer; indicator: IndicatorResult }) {
  const { report } = useReportView();
  const { territory } = report;
  const [rows, more] = useFirstRows(territory.communes);
  const caption = t('Par commune : {indicator}', { indicator: layer.label });
  return (
    <div className="figures-table">
      <ScrollBox label={caption} isLong={territory.communes.length > rowsWithoutScroll}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('Commune')}</th>
              <th scope="col">{unitWords(layer)}</th>
              <CiteHeading />
            </tr>
          </thead>
          <tbody>
            {rows.map((commune) => (
              <CitedRow
                key={commune.code}
                heading={commune.name}
                quotation={{
                  label: t('{table}, {row}', { table: layer.label, row: commune.name }),
                  sentence: () => citeCommune(commune, layer, indicator, report),
                }}
              >
                <td>{plainFigure(layer, commune)}</td>
              </CitedRow>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {more}
    </div>
  );
}

function citeCommune(
  commune: CommuneRef,
  { figures, label }: IndicatorLayer,
  { unit, period, source }: IndicatorResult,
  report: Report,
): string {
  const found = figures.get(commune.code) ?? 'unavailable';
  const figure = measuredWords(typeof found === 'number' ? value(found) : missingFigure(found), unit);
  return cite([{ label, figure, place: communeWords(commune), period, source }], originOf(report));
}
