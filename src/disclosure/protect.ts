/**
 * Confidential counts in, publishable draft out. What leaves this function is all that the rest of
 * Rezone will ever know of the counts.
 *
 * Policy `original`, commune by commune, before any territory is summed:
 * a numerator under 11 is neutralised, 0 included; so is every indicator of a commune of fewer than
 * 50 consumers; where fewer than 5 professionals practise, their patients and acts are removed.
 */
import {
  cellStatus,
  type ActivityMatrix,
  type IndicatorMatrix,
  type Manifest,
  type Policy,
} from '../domain/publication.js';
import type { PublicationDraft } from '../publication/draft.js';
import type { ConfidentialCounts } from './counts.js';
import { DisclosureError } from './disclosure-error.js';

export const originalThresholds: Manifest['thresholds'] = { numerator: 11, professionals: 5, consumers: 50 };

/** @throws DisclosureError for a policy that cannot be applied yet, so that nobody waits for the refusal */
export function checkPolicy(policy: Policy): void {
  if (policy !== 'original') {
    throw new DisclosureError(
      'La protection « strict » n’existe pas encore\u202f: demandez la protection « original » (--policy original).',
    );
  }
}

/**
 * The draft shares no confidential array with the counts, which are left as they are.
 *
 * @throws DisclosureError for a policy that cannot be applied yet
 */
export function protect(counts: ConfidentialCounts, policy: Policy): PublicationDraft {
  checkPolicy(policy);
  const { catalogue, places, references, professionals, structures, establishments, ages, outlines } = counts;
  return {
    manifest: {
      schema: 'rezone-publication/1',
      edition: counts.edition,
      synthetic: counts.synthetic,
      policy,
      thresholds: originalThresholds,
      catalogueVersion: catalogue.version,
      cog: counts.cog,
      periods: counts.periods,
      origins: [...counts.origins],
      credits: creditsOf(counts),
    },
    catalogue,
    places,
    indicators: protectIndicators(counts),
    references,
    professionals,
    activity: protectActivity(counts),
    structures,
    establishments,
    ages,
    outlines,
  };
}

/** For each source that the origins name. */
function creditsOf({ catalogue, origins }: ConfidentialCounts): Manifest['credits'] {
  const used = new Set(origins.map(({ source }) => source));
  return Object.fromEntries(
    catalogue.sources
      .filter(({ id }) => used.has(id))
      .map(({ id, licence, credit }) => [id, { licence, credit }]),
  );
}

function protectIndicators({ indicators, consumers }: ConfidentialCounts): IndicatorMatrix {
  const { columns } = indicators;
  const cells = indicators.numerators.length;
  const numerators = new Float64Array(cells);
  const denominators = new Float64Array(cells);
  const statuses = new Uint8Array(cells);
  for (let cell = 0; cell < cells; cell += 1) {
    const numerator = indicators.numerators[cell]!;
    const enoughConsumers = consumers[Math.floor(cell / columns)]! >= originalThresholds.consumers;
    if (indicators.available[cell] === 0) {
      statuses[cell] = cellStatus.unavailable;
    } else if (enoughConsumers && numerator >= originalThresholds.numerator) {
      statuses[cell] = cellStatus.kept;
      numerators[cell] = numerator;
      denominators[cell] = indicators.denominators[cell]!;
    } else {
      statuses[cell] = cellStatus.neutralised;
    }
  }
  return { columns, numerators, denominators, statuses };
}

function protectActivity({ catalogue, activity }: ConfidentialCounts): ActivityMatrix {
  const { columns, actColumns, professionals } = activity;
  const kept = (cell: number) => professionals[cell]! >= originalThresholds.professionals;
  const familyOfAct = catalogue.activityFamilies.flatMap((family, column) =>
    family.actKeys.map(() => column),
  );
  return {
    columns,
    actColumns,
    professionals,
    patients: activity.patients.map((patients, cell) => (kept(cell) ? patients : 0)),
    acts: activity.acts.map((acts, cell) => {
      const commune = Math.floor(cell / actColumns);
      return kept(commune * columns + familyOfAct[cell % actColumns]!) ? acts : 0;
    }),
  };
}
