/** The diagnosis of a territory: a pure function of a publication and a list of communes. */
import { activityTables } from './activity-tables.js';
import { communesLeftOut, sumIndicators } from './aggregation.js';
import type { Catalogue } from './catalogue.js';
import { compositionResult } from './compositions.js';
import { knownIds } from './focus.js';
import { indicatorResult } from './indicator-results.js';
import { professionalsTable } from './professionals-table.js';
import type { Manifest, Publication } from './publication.js';
import type { IndicatorResult, Report, ReportOptions } from './report.js';
import { structuresTable } from './structures-table.js';
import { locateTerritory } from './territory-rows.js';
import { territorySummary } from './territory-summary.js';

const topSize = 5;

/**
 * @param codes INSEE codes of the communes; their order does not change the report
 * @throws TerritoryError when the list is not a territory
 * @throws UnknownFocusError when an option names something that the catalogue does not know
 */
export function buildReport(
  publication: Publication,
  codes: readonly string[],
  options: ReportOptions = {},
): Report {
  const { catalogue, manifest } = publication;
  const territory = locateTerritory(publication.places, codes);
  const sums = sumIndicators(publication.indicators, publication.places.populations, territory.rowsInOrder);
  const leftOut = communesLeftOut(publication.indicators, publication.places.refs, territory);
  const results = leftOut.map((communes, column) =>
    indicatorResult(publication, territory, sums, communes, column),
  );
  return {
    schema: 'rezone-report/1',
    publication: {
      id: manifest.id,
      edition: manifest.edition,
      synthetic: manifest.synthetic,
      policy: manifest.policy,
      catalogueVersion: manifest.catalogueVersion,
      cog: manifest.cog,
      thresholds: manifest.thresholds,
      origins: manifest.origins,
    },
    territory: territorySummary(publication, territory),
    indicators: results.filter((_, column) => catalogue.indicators[column]!.aldNumber === undefined),
    compositions: catalogue.compositions.map((composition) =>
      compositionResult(publication, territory, composition),
    ),
    pathologies: pathologies(catalogue, results, options),
    professionals: professionalsTable(publication, territory.rowsInOrder, options.professions),
    activity: activityTables(publication, territory),
    structures: structuresTable(publication, territory.rows, options.structures),
    notes: catalogue.footnotes,
    sources: usedSources(catalogue, manifest),
  };
}

/** The prevalences in the order of their official numbers, and those to show: most patients first. */
function pathologies(
  catalogue: Catalogue,
  results: readonly IndicatorResult[],
  options: ReportOptions,
): Report['pathologies'] {
  const numberOf = new Map(catalogue.indicators.map(({ id, aldNumber }) => [id, aldNumber]));
  const all = results
    .filter(({ id }) => numberOf.get(id) !== undefined)
    .sort((a, b) => numberOf.get(a.id)! - numberOf.get(b.id)!);
  const byPatients = all.toSorted((a, b) => (b.territory.numerator ?? 0) - (a.territory.numerator ?? 0));
  const top = byPatients
    .filter(({ territory }) => territory.status === 'value')
    .slice(0, topSize)
    .map(({ id }) => id);
  return { all, top, shown: chosenPathologies(byPatients, options) ?? top };
}

function chosenPathologies(
  byPatients: readonly IndicatorResult[],
  { pathologies }: ReportOptions,
): string[] | undefined {
  if (!pathologies || pathologies.length === 0) return undefined;
  return knownIds(
    'pathology',
    byPatients.map(({ id }) => id),
    pathologies,
  );
}

/** The sources that the manifest names, for a part of the report or as an origin, in catalogue order. */
function usedSources(catalogue: Catalogue, manifest: Manifest): Report['sources'] {
  const { indicators, ...parts } = manifest.periods;
  const stamps = [...Object.values(indicators), ...Object.values(parts), ...manifest.origins];
  const used = new Set(stamps.map((stamp) => stamp?.source));
  return catalogue.sources
    .filter(({ id }) => used.has(id))
    .map(({ id, label, producer, url, licence, credit }) => {
      const origins = manifest.origins.filter(({ source }) => source === id);
      const vintages = new Set(origins.flatMap(({ vintage }) => vintage ?? []));
      return {
        ...{ id, label, producer, url, licence, credit },
        vintage: vintages.size === 0 ? null : [...vintages].join(', '),
        // What nothing vouches for is what the publication is.
        synthetic: origins.length === 0 ? manifest.synthetic : origins.some(({ synthetic }) => synthetic),
      };
    });
}
