/** The confidential tables: what each indicator counts in each commune, and how many people have care there. */
import type { CountMatrix } from '../disclosure/counts.js';
import type { Indicator } from '../domain/catalogue.js';
import type { Period } from '../domain/period.js';
import { parsePeriod, periodExamples } from './period-notation.js';
import { readCells, type TableReading } from './read-cells.js';
import type { TableCursor } from './table-cursor.js';
import type { ColumnOf } from './tables.js';

type IndicatorCursor = TableCursor<ColumnOf<'indicators'>>;

interface IndicatorTables {
  readonly indicators: CountMatrix;
  readonly consumers: Int32Array;
  /** By indicator id; none for an indicator without a line. */
  readonly periods: ReadonlyMap<string, Period>;
}

export async function readIndicatorTables(reading: TableReading): Promise<IndicatorTables> {
  const { catalogue, lookup } = reading;
  const { codes } = lookup.carriage;
  const columns = catalogue.indicators.length;
  const numerators = new Float64Array(codes.length * columns);
  const denominators = new Float64Array(codes.length * columns);
  const available = new Uint8Array(codes.length * columns);
  const periods = new PeriodCheck();
  const lines = await readCells(
    reading,
    {
      table: 'indicators',
      keys: catalogue.indicators.map(({ id }) => [id]),
      keyColumns: ['indicator'],
      keyWord: 'l’indicateur',
    },
    (cell, cursor) => {
      const indicator = catalogue.indicators[cell % columns]!;
      periods.check(indicator.id, cursor);
      const numerator = cursor.count('numerator');
      const denominator = readDenominator(indicator, cursor);
      if (numerator === null || denominator === null) return;
      checkRate(indicator, numerator, denominator, cursor);
      numerators[cell] = numerator;
      denominators[cell] = denominator;
      available[cell] = 1;
    },
  );
  const consumers = await readConsumers(reading, lines);
  if (lines?.every((line) => line === 0)) {
    reading.log.add(
      reading.files.get('indicators')!.name,
      null,
      'aucune ligne n’est utilisable : ajoutez les comptes des indicateurs.',
    );
  }
  return { indicators: { columns, numerators, denominators, available }, consumers, periods: periods.found };
}

/** 0 for a count; null after a fault. */
function readDenominator({ id, kind }: Indicator, cursor: IndicatorCursor): number | null {
  if (kind !== 'count') return cursor.amount('denominator');
  if (cursor.text('denominator') === '') return 0;
  cursor.fault(
    `l’indicateur ${id} est un effectif, sans dénominateur : laissez vide la colonne « denominator ».`,
  );
  return null;
}

function checkRate(
  { id, kind }: Indicator,
  numerator: number,
  denominator: number,
  cursor: IndicatorCursor,
): void {
  if (kind === 'proportion' && numerator > denominator) {
    cursor.fault(
      `le numérateur de ${id} dépasse son dénominateur, ce qu’une proportion ne permet pas : vérifiez les deux.`,
    );
  }
  if (kind === 'event-rate' && numerator > 0 && denominator === 0) {
    cursor.fault(`le dénominateur de ${id} est nul et son numérateur ne l’est pas : vérifiez les deux.`);
  }
}

/** One period an indicator, whatever its commune. */
class PeriodCheck {
  readonly found = new Map<string, Period>();
  readonly #first = new Map<string, { text: string; line: number }>();

  check(indicator: string, cursor: IndicatorCursor): void {
    const text = cursor.text('period');
    const first = this.#first.get(indicator);
    if (first?.text === text) return;
    const period = parsePeriod(text);
    if (period === null) {
      cursor.fault(`la période « ${text} » ne se lit pas : écrivez par exemple ${periodExamples}.`);
    } else if (first) {
      cursor.fault(
        `la période de ${indicator} est ${text}, alors que la ligne ${first.line} dit ${first.text} : écrivez la même partout.`,
      );
    } else {
      this.#first.set(indicator, { text, line: cursor.line });
      this.found.set(indicator, period);
    }
  }
}

/** @param indicatorLines by cell, the line of the indicators where it stands */
async function readConsumers(reading: TableReading, indicatorLines: Int32Array | null): Promise<Int32Array> {
  const { lookup, files, log } = reading;
  const { codes } = lookup.carriage;
  const consumers = new Int32Array(codes.length);
  const lines = await readCells(
    reading,
    { table: 'consumers', keys: [[]], keyColumns: [], keyWord: 'la commune' },
    (cell, cursor) => {
      consumers[cell] = cursor.count('consumers') ?? 0;
    },
  );
  if (lines === null || indicatorLines === null) return consumers;
  const columns = indicatorLines.length / codes.length;
  codes.forEach((code, row) => {
    if (lines[row] !== 0) return;
    const counted = indicatorLines.subarray(row * columns, (row + 1) * columns).find((line) => line !== 0);
    if (counted === undefined) return;
    log.add(
      files.get('consumers')!.name,
      null,
      `la commune ${code} manque, et ${files.get('indicators')!.name} a des comptes pour elle (ligne ${counted}) : ajoutez-la, la protection en a besoin.`,
    );
  });
  return consumers;
}
