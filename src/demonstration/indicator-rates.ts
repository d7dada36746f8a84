/** The rate that each commune is drawn around: the printed one of its level, moved by what its place is like. */
import { perDepartment, type DrawContext, type Level } from './context.js';
import { indicatorModels, populations } from './magnitudes.js';
import { weightedPeople, type People } from './people.js';
import { hashText } from './random.js';

/** Standard deviations of the effects on the odds of a rate; none in the département whose rates are printed. */
const departmentSpread = 0.1;
const communeSpread = 0.12;
/** No effect takes more than this share of the odds away. */
const leastOdds = 0.3;

/** Gives the rate of an indicator in the commune of a row. */
export type RateOf = (row: number) => number;

/**
 * @param id an indicator that a report prints or that has a model with a rate
 * @throws Error when there is neither
 */
export function createRates(context: DrawContext, people: People): (id: string) => RateOf {
  const elderShares = Float64Array.from(context.communes, ({ population }, row) =>
    population && context.covered[row]
      ? weightedPeople(people.ages, row, populations.elders) / population
      : 0,
  );
  const meanElderShare =
    elderShares.reduce((sum, share, row) => sum + share * inhabitants(context, row), 0) /
    context.communes.reduce((sum, _, row) => sum + inhabitants(context, row), 0);
  return (id) => {
    const topic = hashText(id);
    const model = indicatorModels[id];
    const spread = model?.spread ?? communeSpread;
    const ageing = model?.ageing ?? 0;
    const departmentOdds = perDepartment(context, (department, level) => {
      const effect = level === 'department' ? 0 : departmentSpread * context.area(department, topic).effect();
      return oddsOf(centralRate(context, id, level)) * (1 + effect);
    });
    return (row) => {
      const effect = 1 + spread * context.lasting(row, topic).effect();
      const age = 1 + ageing * (elderShares[row]! / meanElderShare - 1);
      const odds = departmentOdds(row) * Math.max(effect * age, leastOdds);
      return odds / (1 + odds);
    };
  };
}

function inhabitants(context: DrawContext, row: number): number {
  return context.covered[row] ? context.communes[row]!.population! : 0;
}

function oddsOf(rate: number): number {
  return rate / (1 - rate);
}

/** The one printed, in tenths of a percent; else the model's. */
function centralRate({ targets, edition }: DrawContext, id: string, level: Level): number {
  const printed = targets.indicators[id]?.references[level];
  const rate = printed === undefined ? indicatorModels[id]?.rate?.[edition] : printed / 1000;
  if (rate === undefined) throw new Error(`no order of magnitude for the indicator ${id}`);
  return rate;
}
