/**
 * The demonstration: counts for every commune of France, drawn around the figures of two published reports, which
 * their own communes give back exactly. Public data take the place of a draw, source by source, where there are
 * some. Same inputs, same counts, to the bit.
 */
import type { Catalogue } from '../domain/catalogue.js';
import { createPlaces, type Places } from '../domain/places.js';
import type { ConfidentialCounts } from '../disclosure/counts.js';
import type { CogReference } from '../opendata/cog.js';
import type { Position } from '../opendata/positions.js';
import { noPublicData, type PublicData } from '../opendata/public-data.js';
import { withCensus } from '../opendata/public-data/census-populations.js';
import { drawActivity } from './activity.js';
import { createContext, type DrawContext } from './context.js';
import { drawIndicatorCounts } from './indicator-counts.js';
import { drawPeople } from './people.js';
import { drawProfessionals } from './professionals.js';
import { censusOf, demonstrationOrigins, demonstrationPeriods } from './provenance.js';
import { computeReferences } from './references.js';
import { drawStructures } from './structures.js';
import { drawCommunes } from './surroundings.js';
import type { DemonstrationEdition } from './targets.js';

interface DemonstrationInput {
  readonly catalogue: Catalogue;
  readonly cog: CogReference;
  /** Longitude and latitude by commune code. */
  readonly positions: ReadonlyMap<string, Position>;
  readonly edition: DemonstrationEdition;
  /** TopoJSON texts by name, where real outlines were found. */
  readonly outlines?: ReadonlyMap<string, string>;
  /** What public files say, which takes the place of a draw. */
  readonly publicData?: PublicData;
}

export function drawDemonstration({
  catalogue,
  cog,
  positions,
  edition,
  outlines = new Map(),
  publicData = noPublicData,
}: DemonstrationInput): ConfidentialCounts {
  const context = createContext(
    edition,
    catalogue,
    withCensus(cog, publicData.populations?.data ?? [], censusOf(edition)),
  );
  const people = drawPeople(context, publicData.ages?.data ?? null);
  const indicators = drawIndicatorCounts(context, people);
  const professionals = drawProfessionals(context);
  const activity = drawActivity(context, professionals);
  const found = { hasOutlines: outlines.size > 0, publicData };
  const establishments = publicData.establishments?.data ?? null;
  return {
    catalogue,
    places: drawPlaces(context, cog, positions, publicData),
    edition,
    synthetic: true,
    cog: cog.cog,
    periods: demonstrationPeriods(edition, catalogue, found),
    origins: demonstrationOrigins(edition, context.targets, found),
    indicators,
    consumers: people.consumers.everyone,
    professionals,
    activity,
    structures: drawStructures(context, establishments),
    establishments: establishments ?? [],
    ages: people.ages,
    references: computeReferences(context, { indicators, activity, ages: people.ages }),
    outlines,
  };
}

function drawPlaces(
  context: DrawContext,
  cog: CogReference,
  positions: ReadonlyMap<string, Position>,
  publicData: PublicData,
): Places {
  return createPlaces({
    communes: drawCommunes(context, cog, positions, publicData),
    departments: cog.departments,
    regions: cog.regions,
    formerCommunes: cog.formerCommunes,
    codeChanges: publicData.codeChanges?.data ?? [],
    groupings: publicData.groupings?.data ?? [],
  });
}
