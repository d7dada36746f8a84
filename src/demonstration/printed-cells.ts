/**
 * The cells of the communes of the report: adjusted from what was drawn for them, by the least that makes every
 * printed count, rate and list of neutralised communes come out.
 */
import { originalThresholds } from '../disclosure/protect.js';
import { wholeOf } from './access-to-care.js';
import { apportion } from './apportionment.js';
import type { DrawContext } from './context.js';
import type { CountColumn, CountTable } from './count-table.js';
import { indicatorModels } from './magnitudes.js';
import { impliedDenominators } from './target-bases.js';
import type { TargetIndicator } from './target-figures.js';

const neutralisationThreshold = originalThresholds.numerator;

interface PrintedIndicator {
  readonly id: string;
  readonly numerator: number;
  /** In tenths. */
  readonly rate: number;
  readonly keptRows: readonly number[];
  readonly neutralisedRows: readonly number[];
}

/** Wholes stand before their parts in the reports; the two counts are set with the consumers. */
export function setPrintedCells(context: DrawContext, table: CountTable): void {
  for (const [id, target] of Object.entries(context.targets.indicators)) {
    if (target.rate === undefined) continue;
    const printed = { id, numerator: target.numerator, rate: target.rate, ...splitRows(context, target) };
    const column = table.column(id);
    const whole = wholeOf[id] === undefined ? undefined : table.column(wholeOf[id]);
    setNeutralisedCells(printed, column, whole);
    setKeptCells(printed, column, whole);
  }
}

function splitRows(context: DrawContext, { neutralised }: TargetIndicator) {
  const isNeutralised = (row: number) => neutralised.includes(context.communes[row]!.code);
  return {
    keptRows: context.targetRows.filter((row) => !isNeutralised(row)),
    neutralisedRows: context.targetRows.filter(isNeutralised),
  };
}

function setNeutralisedCells(
  { id, rate, neutralisedRows }: PrintedIndicator,
  column: CountColumn,
  whole: CountColumn | undefined,
): void {
  for (const row of neutralisedRows) {
    const most = Math.min(neutralisationThreshold - 1, whole?.numerator(row) ?? Infinity);
    const numerator = Math.min(column.numerator(row), most);
    const denominator = hasSharedDenominator(id)
      ? column.denominator(row)
      : Math.max(1, numerator, Math.round((1000 * numerator) / rate));
    column.set(row, numerator, denominator);
  }
}

function setKeptCells(printed: PrintedIndicator, column: CountColumn, whole: CountColumn | undefined): void {
  const { numerator, keptRows } = printed;
  const denominators = keptDenominators(printed, column);
  const numerators = apportion(
    numerator,
    keptRows.map((row, index) => ({
      weight: column.numerator(row),
      lower: neutralisationThreshold,
      upper: Math.min(denominators[index]!, whole?.numerator(row) ?? Infinity),
    })),
  );
  keptRows.forEach((row, index) => {
    column.set(row, numerators[index]!, denominators[index]!);
  });
}

/** Those shared with other indicators where they give the printed rate; else the nearest that do. */
function keptDenominators(
  { id, numerator, rate, keptRows }: PrintedIndicator,
  column: CountColumn,
): number[] {
  const drawn = keptRows.map((row) => column.denominator(row));
  const sum = drawn.reduce((sum, denominator) => sum + denominator, 0);
  const { lower, upper } = impliedDenominators(numerator, rate);
  if (hasSharedDenominator(id) && lower <= sum && sum <= upper) return drawn;
  const least = Math.ceil((1000 * neutralisationThreshold) / rate) + 1;
  return apportion(
    Math.floor((lower + upper) / 2),
    drawn.map((denominator) => ({ weight: denominator, lower: least, upper })),
  );
}

function hasSharedDenominator(id: string): boolean {
  return typeof indicatorModels[id]?.denominator === 'string';
}
