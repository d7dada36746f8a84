/** The existing CPTS or intercommunalités most like a territory, and where it stands among them. */
import { buildReport } from './build-report.js';
import type { Figure } from './figure.js';
import { frenchCollator } from './places.js';
import type { Publication } from './publication.js';
import type { IndicatorResult, Report, ReportOptions } from './report.js';
import type { Peer, SimilarAnswer, Standing } from './similar-territories/answer.js';
import {
  isOverlap,
  largestOverlap,
  smallestPopulation,
  type ComparableGrouping,
  type ComparableGroupings,
} from './similar-territories/comparable-groupings.js';
import { closenessOf, distanceBetween, standardise } from './similar-territories/distance.js';
import { dimensionLabel, dimensionUnit } from './similar-territories/dimension-words.js';
import { distributionOf, fewestPeers, positionAmong } from './similar-territories/position.js';
import {
  deprivationIndicator,
  dimensions,
  displayedProfile,
  displayedRate,
  profileOf,
  sumTerritory,
  type Dimension,
  type Profile,
} from './similar-territories/profile.js';
import { locateTerritory } from './territory-rows.js';

/** Enough for quartiles of five, few enough to stay alike. */
export const peerCount = 20;

export interface SimilarOptions extends ReportOptions {
  /** km² of each commune by row, 0 where unknown. */
  readonly areas: Float64Array;
  readonly comparable: ComparableGroupings;
}

interface Neighbour {
  readonly candidate: ComparableGrouping;
  readonly distance: number;
}

/**
 * @param codes INSEE codes of the communes; their order changes nothing
 * @throws TerritoryError when the list is not a territory
 * @throws UnknownFocusError when an option names no prevalence
 */
export function similarTerritories(
  publication: Publication,
  codes: readonly string[],
  { areas, comparable, ...options }: SimilarOptions,
): SimilarAnswer {
  const report = buildReport(publication, codes, options);
  const sums = sumTerritory(publication, locateTerritory(publication.places, codes).rowsInOrder);
  const profile = profileOf(publication, areas, sums);
  const isInTerritory = membershipOf(publication, sums.rows);
  const overlapping = comparable.groupings.filter(({ sums: theirs }) =>
    isOverlap(publication.places.populations, theirs, isInTerritory),
  );
  const candidates = comparable.groupings.filter((one) => !overlapping.includes(one));
  const nearest = nearestTo(standardise(profile, comparable.scales), candidates);
  const { id, edition, synthetic } = publication.manifest;
  return {
    publication: { id, edition, synthetic },
    kind: comparable.kind,
    territory: { communes: sums.rows.length, profile: displayedProfile(profile) },
    dimensions: dimensions.map((dimension) => describeDimension(publication, dimension)),
    groupings: {
      total: comparable.total,
      tooSmall: comparable.tooSmall,
      unclear: comparable.unclear,
      overlapping: overlapping.map(({ grouping: { code, name } }) => ({ code, name })),
      compared: candidates.length,
    },
    rules: { peers: peerCount, smallestPopulation, largestOverlap: 100 * largestOverlap, fewestPeers },
    peers: nearest.map((neighbour) => describePeer(publication, profile, neighbour)),
    indicators: standings(
      publication,
      report,
      nearest.map(({ candidate }) => candidate),
    ),
  };
}

function membershipOf({ places }: Publication, rows: Int32Array): (row: number) => boolean {
  const members = new Uint8Array(places.communes.length);
  for (const row of rows) members[row] = 1;
  return (row) => members[row] === 1;
}

/** Ties by name, in French alphabetical order. */
function nearestTo(
  territory: ReturnType<typeof standardise>,
  candidates: readonly ComparableGrouping[],
): Neighbour[] {
  return candidates
    .flatMap((candidate) => {
      const distance = distanceBetween(territory, candidate.standard);
      return distance === null ? [] : [{ candidate, distance }];
    })
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        frenchCollator.compare(a.candidate.grouping.name, b.candidate.grouping.name),
    )
    .slice(0, peerCount);
}

function describePeer(publication: Publication, own: Profile, { candidate, distance }: Neighbour): Peer {
  const { grouping, profile } = candidate;
  const { places } = publication;
  const isKnown = (dimension: Dimension) =>
    own[dimension].status === 'value' && profile[dimension].status === 'value';
  return {
    code: grouping.code,
    name: grouping.name,
    communes: [...grouping.communes],
    departments: locateTerritory(places, grouping.communes).departments.map(({ code, name }) => ({
      code,
      name,
    })),
    profile: displayedProfile(profile),
    distance: Math.round(1000 * distance) / 1000,
    closeness: closenessOf(distance),
    leftOut: dimensions.filter((dimension) => !isKnown(dimension)),
  };
}

/** A count says how large a territory is, not how it fares: it has no rank. */
function standings(
  publication: Publication,
  { indicators, pathologies }: Report,
  peers: readonly ComparableGrouping[],
): Standing[] {
  const columnOf = new Map(publication.catalogue.indicators.map(({ id }, column) => [id, column]));
  const shown = pathologies.shown.flatMap((id) => pathologies.all.find((one) => one.id === id) ?? []);
  return [...indicators, ...shown]
    .filter(({ kind }) => kind !== 'count')
    .map((indicator) => {
      const column = columnOf.get(indicator.id)!;
      const figures = peers.map(({ sums }) => displayedRate(publication, sums, column));
      return standingOf(indicator, figures);
    });
}

function standingOf(indicator: IndicatorResult, figures: Figure[]): Standing {
  const { id, label, unit, kind, polarity, territory, period, source } = indicator;
  const withFigure = figures.filter(({ status }) => status === 'value').length;
  return {
    ...{ id, label, unit, kind, polarity, territory, period, source },
    peers: {
      figures,
      withFigure,
      withoutFigure: figures.length - withFigure,
      distribution: distributionOf(figures),
    },
    position: positionAmong(territory, figures),
  };
}

function describeDimension(
  { manifest: { periods } }: Publication,
  dimension: Dimension,
): SimilarAnswer['dimensions'][number] {
  const stamps = {
    population: periods.population,
    density: periods.outlines,
    'aged-60-plus': periods.ageBands,
    css: periods.indicators[deprivationIndicator],
  };
  const { period, source } = stamps[dimension] ?? { period: null, source: null };
  return {
    id: dimension,
    label: dimensionLabel(dimension),
    unit: dimensionUnit(dimension),
    period,
    source,
  };
}
