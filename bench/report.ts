/**
 * The sums behind a report, and the whole report, for 13, 74, 1 500 and all communes, next to the
 * same sums in DuckDB and PostgreSQL on the same data. Aims: the sums 20 times faster than PostgreSQL
 * (prepared) and 200 times faster than DuckDB at 74 communes; the whole report under 3 ms at 74
 * communes and under 60 ms for all France.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, listValue } from '@duckdb/node-api';
import Table from 'cli-table3';
import { sumIndicators, type IndicatorSums } from '../src/domain/aggregation.js';
import { buildReport } from '../src/domain/build-report.js';
import type { Publication } from '../src/domain/publication.js';
import { resolveTerritory } from '../src/domain/territory.js';
import { demonstrationPublication } from './demonstration.js';
import { startPostgres } from './postgres.js';
import { formatMilliseconds, time, type Timing } from './timing.js';
import { wideTable } from './wide-table.js';

/** An engine gives the sums in its own shape; `read` puts them in one order, outside of what is timed. */
interface Engine<Sums> {
  readonly name: string;
  readonly run: (codes: readonly string[]) => Promise<Sums> | Sums;
  readonly read: (sums: Sums) => number[];
  readonly stop: () => Promise<void> | void;
}

function ours({ indicators, places }: Publication): Engine<IndicatorSums> {
  return {
    name: 'Rezone',
    run: (codes) => sumIndicators(indicators, places.populations, resolveTerritory(places, codes)),
    read: (sums) =>
      Array.from({ length: indicators.columns }, (_, column) => [
        sums.numerators[column]!,
        sums.denominators[column]!,
        sums.communes[column]!,
        sums.population[column]!,
      ]).flat(),
    stop: () => undefined,
  };
}

const readRow = (row: readonly unknown[]) => row.map(Number);

async function postgresEngine(publication: Publication): Promise<Engine<readonly unknown[]>> {
  const table = wideTable(publication);
  const server = await startPostgres();
  await server.client.query(table.create);
  const file = join(server.directory, 'counts.csv');
  writeFileSync(file, table.csv);
  await server.client.query(`COPY counts FROM '${file}' (FORMAT csv)`);
  await server.client.query('ANALYZE counts');
  const prepared = { name: 'sums', text: `SELECT ${table.sums} FROM counts WHERE code = ANY($1)` };
  return {
    name: `PostgreSQL ${server.version.split(' ')[0]!}`,
    run: async (codes) => {
      const query = { ...prepared, values: [codes], rowMode: 'array' } as const;
      const { rows } = await server.client.query<unknown[]>(query);
      return rows[0]!;
    },
    read: readRow,
    stop: () => server.stop(),
  };
}

async function duckdbEngine(
  publication: Publication,
  directory: string,
): Promise<Engine<readonly unknown[]>> {
  const table = wideTable(publication);
  const file = join(directory, 'counts.csv');
  writeFileSync(file, table.csv);
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  await connection.run(table.create);
  await connection.run(`COPY counts FROM '${file}' (FORMAT csv, HEADER false)`);
  const statement = await connection.prepare(
    `SELECT ${table.sums} FROM counts WHERE list_contains($1::VARCHAR[], code)`,
  );
  const version = await connection.runAndReadAll('SELECT version()');
  return {
    name: `DuckDB ${String(version.getRows()[0]![0])}`,
    run: async (codes) => {
      statement.bindList(1, listValue([...codes]));
      const result = await statement.runAndReadAll();
      return result.getRows()[0]!;
    },
    read: readRow,
    stop: () => {
      connection.closeSync();
    },
  };
}

function territories({ places }: Publication): string[][] {
  const codes = places.communes.map((commune) => commune.code);
  const gard = codes.filter((code) => code.startsWith('30'));
  const occitanie = places.communes
    .filter((commune) => commune.region === '76')
    .map((commune) => commune.code);
  return [gard.slice(0, 13), gard.slice(0, 74), occitanie.slice(0, 1500), codes];
}

/** Both engines must give the same sums, or their times say nothing. */
async function requireSame<Mine, Theirs>(
  mine: Engine<Mine>,
  theirs: Engine<Theirs>,
  codes: readonly string[],
) {
  const expected = mine.read(await mine.run(codes));
  const found = theirs.read(await theirs.run(codes));
  const different = expected.findIndex((sum, index) => sum !== found[index]);
  if (different >= 0 || expected.length !== found.length) {
    throw new Error(
      `${theirs.name}: sum ${different} is ${found[different]!} instead of ${expected[different]!}`,
    );
  }
}

export async function benchReport(): Promise<void> {
  const { publication, directory } = await demonstrationPublication();
  const rezone = ours(publication);
  const postgres = await postgresEngine(publication);
  const duckdb = await duckdbEngine(publication, directory);
  const table = new Table({
    head: ['communes', 'sums', postgres.name, 'ratio', duckdb.name, 'ratio', 'whole report'],
    style: { head: [], border: [] },
  });
  const ratio = (slow: Timing, fast: Timing) => `× ${(slow.median / fast.median).toFixed(0)}`;
  for (const codes of territories(publication)) {
    await requireSame(rezone, postgres, codes);
    await requireSame(rezone, duckdb, codes);
    const fast = await time(() => rezone.run(codes));
    const inPostgres = await time(() => postgres.run(codes));
    const inDuckdb = await time(() => duckdb.run(codes));
    const whole = await time(() => buildReport(publication, codes));
    table.push([
      codes.length,
      formatMilliseconds(fast),
      formatMilliseconds(inPostgres),
      ratio(inPostgres, fast),
      formatMilliseconds(inDuckdb),
      ratio(inDuckdb, fast),
      formatMilliseconds(whole),
    ]);
  }
  console.log('Milliseconds, median / 95th percentile; ratios of medians; same sums checked equal.');
  console.log(table.toString());
  await duckdb.stop();
  await postgres.stop();
  rmSync(directory, { recursive: true, force: true });
}
