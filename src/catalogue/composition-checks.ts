/** A composition is a count split into parts: its terms exist, and the parts add up to the whole. */
import type { Composition } from '../domain/catalogue.js';
import type { CatalogueProblem } from './catalogue-error.js';
import { indicatorId, type CatalogueFiles } from './catalogue-files.js';
import type { Keys } from './yaml-file.js';

/** A fault of one composition, at keys counted from it. */
interface Fault {
  readonly keys: Keys;
  readonly reason: string;
}

export function compositionsAddUp({ compositions, indicators, themes }: CatalogueFiles): CatalogueProblem[] {
  const kinds = new Map(indicators.map((file) => [indicatorId(file), file.content?.kind]));
  const sections = themes.content?.flatMap((theme) => theme.sections.map(({ id }) => id));
  return (compositions.content ?? []).flatMap((composition, index) => {
    const faults = [...termFaults(composition, kinds), ...wholeFaults(composition, kinds)];
    if (faults.length === 0) faults.push(...sumFaults(composition));
    if (sections && !sections.includes(composition.section)) {
      faults.push({ keys: ['section'], reason: `aucune section ne s’appelle ${composition.section}` });
    }
    return faults.map(({ keys, reason }) => compositions.problemAt([index, ...keys], reason));
  });
}

/** Kind by indicator id; undefined for an indicator whose file is refused. */
type Kinds = ReadonlyMap<string, string | undefined>;

function termFaults({ parts }: Composition, kinds: Kinds): Fault[] {
  return parts.flatMap((part, partIndex) =>
    part.terms.flatMap(({ indicator }, index) => {
      const keys = ['parts', partIndex, 'terms', index, 'indicator'];
      if (!kinds.has(indicator)) return [{ keys, reason: `aucun indicateur ne s’appelle ${indicator}` }];
      // Events cannot be told apart by person, so they cannot be parts of people.
      const countsEvents = kinds.get(indicator) === 'event-rate';
      return countsEvents ? [{ keys, reason: `${indicator} ne compte pas des personnes` }] : [];
    }),
  );
}

function wholeFaults({ whole }: Composition, kinds: Kinds): Fault[] {
  if (!kinds.has(whole)) return [{ keys: ['whole'], reason: `aucun indicateur ne s’appelle ${whole}` }];
  const isCount = (kinds.get(whole) ?? 'count') === 'count';
  return isCount ? [] : [{ keys: ['whole'], reason: `${whole} n’est pas un effectif (kind: count)` }];
}

/** The factors of all the parts add up to 1 for the whole, and to 0 for every other indicator. */
function sumFaults({ whole, parts }: Composition): Fault[] {
  const weights = new Map([[whole, -1]]);
  for (const { indicator, factor } of parts.flatMap((part) => part.terms)) {
    weights.set(indicator, (weights.get(indicator) ?? 0) + factor);
  }
  const unbalanced = [...weights].filter(([, weight]) => weight !== 0).map(([id]) => id);
  if (unbalanced.length === 0) return [];
  return [
    {
      keys: ['parts'],
      reason: `la somme des parties n’est pas le tout, à cause de ${unbalanced.join(', ')}`,
    },
  ];
}
