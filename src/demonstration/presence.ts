/** Professionals, shops and structures: how many of each are expected in a commune, and how many are drawn. */
import { perDepartment, type DrawContext } from './context.js';
import type { PresenceModel } from './magnitudes.js';
import { hashText } from './random.js';

/** Standard deviations of the effects on the number expected. */
const departmentSpread = 0.2;
const communeSpread = 0.2;
/** Share that leaves, and comes, between an edition and what the place has for long. */
const turnover = 0.06;

/** Gives the number drawn in the commune of a row. */
type PresenceOf = (row: number) => number;

/**
 * Numbers that follow the population, more than in proportion: `gathering` says how strongly what is counted
 * settles in towns. They add up to about the national number.
 *
 * @param topic what is counted
 */
export function createPresence(context: DrawContext, model: PresenceModel, topic: string): PresenceOf {
  const attractions = Float64Array.from(context.communes, ({ population }, row) =>
    population !== null && context.covered[row]
      ? (population * population) / (population + model.gathering)
      : 0,
  );
  const perAttraction = model.national / attractions.reduce((sum, attraction) => sum + attraction, 0);
  const key = hashText(topic);
  const departmentEffect = perDepartment(
    context,
    (department) => 1 + departmentSpread * context.area(department, key).effect(),
  );
  return (row) => {
    const { population } = context.communes[row]!;
    if (population === null || !context.covered[row]) return 0;
    const lasting = context.lasting(row, key);
    const effect = departmentEffect(row) * (1 + communeSpread * lasting.effect());
    const probability = (attractions[row]! * perAttraction * effect) / Math.max(1, population);
    const settled = lasting.binomial(population, probability);
    const passing = context.passing(row, key);
    return passing.binomial(settled, 1 - turnover) + passing.binomial(population, turnover * probability);
  };
}
