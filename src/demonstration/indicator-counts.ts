/** Numerators and denominators of every indicator, commune by commune. */
import type { CountMatrix } from '../disclosure/counts.js';
import { accessIds, drawEntitlements, drawPeopleWithoutGp } from './access-to-care.js';
import type { DrawContext } from './context.js';
import { createCountTable, type CountTable } from './count-table.js';
import { createRates, type RateOf } from './indicator-rates.js';
import { indicatorModels, type IndicatorModel } from './magnitudes.js';
import { weightedPeople, type People } from './people.js';
import { setPrintedCells } from './printed-cells.js';
import { hashText, type Random } from './random.js';

/** An indicator that the draw knows nothing of stays unavailable everywhere. */
export function drawIndicatorCounts(context: DrawContext, people: People): CountMatrix {
  const table = createCountTable(context);
  const rates = createRates(context, people);
  drawPeopleWithoutGp(context, people, rates, table);
  const nested = new Set<string>(Object.values(accessIds));
  for (const { id } of context.catalogue.indicators) {
    const model = indicatorModels[id];
    if (model !== undefined && !nested.has(id))
      drawIndicator(context, people, { id, model }, rates(id), table);
  }
  setPrintedCells(context, table);
  drawEntitlements(context, people, rates, table);
  return table.matrix;
}

function drawIndicator(
  context: DrawContext,
  people: People,
  { id, model }: { id: string; model: IndicatorModel },
  rate: RateOf,
  table: CountTable,
): void {
  const column = table.column(id);
  const topic = hashText(id);
  context.covered.forEach((covered, row) => {
    if (!covered) return;
    const random = context.passing(row, topic);
    const denominator = drawDenominator(context, people, model, row, random);
    column.set(row, random.binomial(denominator, rate(row)), denominator);
  });
}

function drawDenominator(
  { communes, edition }: DrawContext,
  people: People,
  { denominator, volume }: IndicatorModel,
  row: number,
  random: Random,
): number {
  if (typeof denominator === 'string') return people.consumers[denominator][row]!;
  const expected = weightedPeople(people.ages, row, denominator) * (volume?.[edition] ?? 1);
  const inhabitants = communes[row]!.population!;
  return random.binomial(inhabitants, expected / Math.max(1, inhabitants));
}
