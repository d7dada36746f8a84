/**
 * Reads FINESS, all France (95,333 establishments and as many positions), each contestant in a process of its
 * own for its peak memory. Aims: under 5 s and under 500 MB. DuckDB is what a user would pick to open the file
 * without us; it must first be given a copy in UTF-8, and leaves communes and coordinates as the file has them.
 */
import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Table from 'cli-table3';
import { openDataFolders } from '../src/opendata/source-files.js';
import type { Contestant, Measure } from './finess-contestant.js';

const file = 'etalab-cs1100507-stock-20210108-reconstitue.csv.gz';
const runs = 3;

export async function benchFiness(): Promise<void> {
  const folder = openDataFolders().find((candidate) => existsSync(join(candidate, 'finess', file)));
  if (folder === undefined) {
    console.error(`Il manque finess/${file} dans un dossier de données ouvertes (REZONE_OPENDATA).`);
    process.exitCode = 2;
    return;
  }
  const directory = mkdtempSync(join(tmpdir(), 'rezone-bench-finess-'));
  try {
    await mkdir(join(directory, 'finess'));
    symlinkSync(join(folder, 'finess', file), join(directory, 'finess', file));
    const ours = await best('rezone', directory);
    print(ours, [
      ['Rezone', ours],
      ['DuckDB, après copie en UTF-8', await best('duckdb', join(directory, 'finess', file))],
    ]);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** The shortest of a few runs, since the others waited for the machine; and the greatest memory of all. */
async function best(contestant: Contestant, path: string): Promise<Measure> {
  const measures: Measure[] = [];
  for (let run = 0; run < runs; run += 1) measures.push(await measureApart(contestant, path));
  const shortest = measures.toSorted((a, b) => a.milliseconds - b.milliseconds)[0]!;
  return { ...shortest, peakMegabytes: Math.max(...measures.map(({ peakMegabytes }) => peakMegabytes)) };
}

function measureApart(contestant: Contestant, path: string): Promise<Measure> {
  const child = fork(fileURLToPath(new URL('finess-contestant.ts', import.meta.url)), [contestant, path]);
  return new Promise((resolve, reject) => {
    child.once('message', (measure) => {
      resolve(measure as Measure);
    });
    child.once('exit', (code) => {
      reject(new Error(`${contestant}: exit ${String(code)}`));
    });
  });
}

function print(ours: Measure, measures: readonly (readonly [string, Measure])[]): void {
  const table = new Table({
    head: [
      'FINESS, France entière',
      'établissements',
      'ms',
      'ms de processeur',
      'mémoire, Mo',
      'durée / Rezone',
    ],
    style: { head: [], border: [] },
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right'],
  });
  for (const [name, measure] of measures) {
    table.push([
      name,
      measure.establishments,
      measure.milliseconds.toFixed(0),
      measure.processorMilliseconds.toFixed(0),
      measure.peakMegabytes.toFixed(0),
      (measure.milliseconds / ours.milliseconds).toFixed(2),
    ]);
  }
  console.log(table.toString());
}
