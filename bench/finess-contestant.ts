/** One reading of FINESS, timed in its own process: `finess-contestant.ts CONTESTANT PATH`. */
import { createReadStream, createWriteStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { loadCatalogue } from '../src/catalogue/load-catalogue.js';
import { readCog } from '../src/opendata/cog.js';
import { finessReader } from '../src/opendata/readers/finess.js';

export interface Measure {
  readonly establishments: number;
  readonly milliseconds: number;
  /** Of all threads: what a machine busy with something else does not change. */
  readonly processorMilliseconds: number;
  /** Of the whole process. */
  readonly peakMegabytes: number;
}

const contestants = {
  rezone: async (directory: string) => {
    const { rows } = await finessReader.read(directory, { cog: readCog(), catalogue: loadCatalogue() });
    return rows.establishments.length;
  },

  duckdb: async (path: string) => {
    const copy = join(dirname(path), 'utf-8.csv');
    await copyAsUtf8(path, copy);
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const categories = loadCatalogue().finessCategories.map(({ category }) => `'${category}'`);
    await connection.run(`CREATE TABLE lines AS SELECT * FROM read_csv('${copy}', delim=';', quote='"',
      escape='"', header=false, skip=1, all_varchar=true, null_padding=true, strict_mode=false, parallel=false)`);
    const reader = await connection.runAndReadAll(`SELECT s.column01, s.column03, s.column18, s.column19,
        s.column12, s.column13, s.column09, s.column15, g.column02, g.column03
      FROM lines s LEFT JOIN lines g ON g.column00 = 'geolocalisation' AND g.column01 = s.column01
      WHERE s.column00 = 'structureet' AND s.column18 IN (${categories.join(',')}) ORDER BY s.column01`);
    return reader.getRowObjects().length;
  },
} satisfies Record<string, (path: string) => Promise<number>>;

async function copyAsUtf8(from: string, to: string): Promise<void> {
  const decoder = new TextDecoder('windows-1252');
  await pipeline(
    createReadStream(from),
    createGunzip(),
    async function* (bytes: AsyncIterable<Buffer>) {
      for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
    },
    createWriteStream(to),
  );
}

export type Contestant = keyof typeof contestants;

const [contestant, path] = process.argv.slice(2) as [Contestant, string];
const start = performance.now();
const startOfProcessor = process.cpuUsage();
const establishments = await contestants[contestant](path);
const milliseconds = performance.now() - start;
const { user, system } = process.cpuUsage(startOfProcessor);
const measure: Measure = {
  establishments,
  milliseconds,
  processorMilliseconds: (user + system) / 1000,
  peakMegabytes: process.resourceUsage().maxRSS / 1000,
};
process.send!(measure);
process.disconnect();
