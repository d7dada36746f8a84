/**
 * Who lives in each commune, by age, and how many of them consume care: the denominators that several
 * indicators share.
 */
import type { AgeMatrix } from '../domain/publication.js';
import type { PopulationByAge } from '../opendata/readers/population-by-age.js';
import { apportion } from './apportionment.js';
import type { DrawContext, Level } from './context.js';
import { departmentAges, type AgeGroupShares } from './department-ages.js';
import { ageBandIds, populations, type AgeWeights, type PopulationId } from './magnitudes.js';
import { hashText } from './random.js';
import { commonBase, indicatorsOver } from './target-bases.js';

export interface People {
  readonly ages: AgeMatrix;
  /** By row, 0 where claims do not cover the commune. Adults include elders. */
  readonly consumers: Readonly<Record<PopulationId, Int32Array>>;
}

const bands = ageBandIds.length;
const noData = -1;

/** @param known ages by commune, or else by département; null when there is no file */
export function drawPeople(context: DrawContext, known: PopulationByAge | null): People {
  const ages = drawAges(context, known);
  const consumers = drawConsumers(context, ages);
  setPrintedConsumers(context, consumers);
  return { ages, consumers };
}

/** People of a commune counted by age weights. */
export function weightedPeople(ages: AgeMatrix, row: number, weights: AgeWeights): number {
  let people = 0;
  for (let band = 0; band < bands; band++) people += ages.counts[row * bands + band]! * weights[band]!;
  return people;
}

const ageingTopic = hashText('ageing');
/** How much a commune's ageing (standard deviation 1) moves the weight of each age band. */
const ageingByBand: AgeWeights = [-0.12, -0.12, -0.06, 0, 0.12, 0.16, 0.2];

function drawAges(context: DrawContext, known: PopulationByAge | null): AgeMatrix {
  const counts = new Int32Array(context.communes.length * bands);
  const groupsOf = createAgeGroups(known?.departments ?? null);
  context.communes.forEach(({ code, department, population }, row) => {
    const groups = groupsOf(department);
    const cells = counts.subarray(row * bands, (row + 1) * bands);
    const listed = known?.communes?.counts.get(code);
    if (population === null || groups === undefined) cells.fill(noData);
    else if (listed?.some((people) => people > 0)) shareOut(population, listed, cells);
    else {
      const ageing = context.lasting(row, ageingTopic).effect();
      const weights = bandShares(groups).map((share, band) => share * (1 + ageingByBand[band]! * ageing));
      shareOut(population, weights, cells);
    }
  });
  return { columns: bands, counts };
}

/** First ages of INSEE's five groups. */
const groupStarts = '0,20,40,60,75';

/** The groups of the file where it has the départements that claims cover, else those of 2021. */
function createAgeGroups(
  departments: PopulationByAge['departments'],
): (department: string) => AgeGroupShares | undefined {
  const isUsable = departments?.classes.map(({ from }) => from).join() === groupStarts;
  return (department) => {
    const groups = departmentAges[department];
    const listed = isUsable ? departments.counts.get(department) : undefined;
    return groups && ((listed as AgeGroupShares | undefined) ?? groups);
  };
}

/**
 * From INSEE's five groups to the seven bands. Parts of the groups in France, about: 73 % of the under 20 are under
 * 15; 48 % of the 20–39 are under 30; 24 % of the 40–59 are under 45; 14 % of the 75 and over are 90 and over.
 */
function bandShares([under20, to39, to59, to74, over75]: AgeGroupShares): number[] {
  return [
    under20 * 0.73,
    under20 * 0.27 + to39 * 0.48,
    to39 * 0.52 + to59 * 0.24,
    to59 * 0.76,
    to74,
    over75 * 0.86,
    over75 * 0.14,
  ];
}

/** Whole numbers in proportion to the weights: rounding the running sum keeps the total exact. */
function shareOut(total: number, weights: readonly number[], into: Int32Array): void {
  const sum = weights.reduce((sum, weight) => sum + weight, 0);
  let running = 0;
  let given = 0;
  weights.forEach((weight, index) => {
    running += weight;
    const reached = Math.round((total * running) / sum);
    into[index] = reached - given;
    given = reached;
  });
}

/**
 * Consumers around the inhabitants of the same age. Adults and elders are scaled so that each level adds up
 * to what the report prints for it, but for roundings; the other ages follow the adults.
 */
function drawConsumers(context: DrawContext, ages: AgeMatrix): Record<PopulationId, Int32Array> {
  const adults = drawScaled(context, ages, 'adults', 'consumers-17-plus');
  const elders = drawScaled(context, ages, 'elders', 'consumers-70-plus');
  const everyone = new Int32Array(adults.length);
  const seniors = new Int32Array(adults.length);
  context.communes.forEach((_, row) => {
    if (!context.covered[row]) return;
    const atLeast17 = weightedPeople(ages, row, populations.adults);
    adults[row] = Math.max(adults[row]!, elders[row]!);
    const consumersPerInhabitant = adults[row] / Math.max(1, atLeast17);
    const under17 = weightedPeople(ages, row, populations.everyone) - atLeast17;
    everyone[row] = adults[row] + Math.round(under17 * consumersPerInhabitant);
    const from65To69 =
      weightedPeople(ages, row, populations.seniors) - weightedPeople(ages, row, populations.elders);
    seniors[row] = elders[row]! + Math.round(from65To69 * consumersPerInhabitant);
  });
  return { everyone, adults, elders, seniors };
}

const consumersTopic = hashText('consumers');
/** Standard deviation of the ratio of consumers to inhabitants between communes. */
const consumersSpread = 0.02;

function drawScaled(
  context: DrawContext,
  ages: AgeMatrix,
  population: PopulationId,
  indicator: string,
): Int32Array {
  const expected = Float64Array.from(context.communes, (_, row) =>
    context.covered[row]
      ? weightedPeople(ages, row, populations[population]) *
        (1 + consumersSpread * context.lasting(row, consumersTopic).effect())
      : 0,
  );
  const scale = scaleByLevel(context, expected, indicator);
  return Int32Array.from(expected, (people, row) => Math.round(people * scale[context.levels[row]!]));
}

/** The printed counts nest: France holds the région, which holds the département. */
function scaleByLevel(
  context: DrawContext,
  expected: Float64Array,
  indicator: string,
): Record<Level, number> {
  const sums = { department: 0, region: 0, france: 0 };
  expected.forEach((people, row) => {
    sums[context.levels[row]!] += people;
  });
  const { department, region, france } = context.targets.indicators[indicator]!.references;
  return {
    department: department / sums.department,
    region: (region - department) / sums.region,
    france: (france - region) / sums.france,
  };
}

/** Shares the printed numbers of consumers out between the communes of the report. */
function setPrintedConsumers(context: DrawContext, consumers: Record<PopulationId, Int32Array>): void {
  const { targets, targetRows } = context;
  const share = (population: PopulationId, total: number | undefined, within?: PopulationId) => {
    if (total === undefined) return;
    const drawn = consumers[population];
    const shares = apportion(
      total,
      targetRows.map((row) => ({
        weight: drawn[row]!,
        lower: within === undefined ? 0 : consumers[within][row]!,
        upper: total,
      })),
    );
    targetRows.forEach((row, index) => {
      drawn[row] = shares[index]!;
    });
  };
  share('elders', targets.indicators['consumers-70-plus']!.numerator);
  share('seniors', commonBase(indicatorsOver(targets, 'seniors')), 'elders');
  share('adults', targets.indicators['consumers-17-plus']!.numerator, 'elders');
  share('everyone', commonBase(indicatorsOver(targets, 'everyone')), 'adults');
}
