/**
 * Quartiers prioritaires de la politique de la ville by commune: the GeoJSON of the communes that have some, or the
 * national list of the quartiers. Names are left out: those of the GeoJSON are joined with a comma that they may hold.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { createCommuneCodes, type CommuneCodes } from '../communes.js';
import { readNamedRows } from '../delimited.js';
import { FindingLog } from '../findings.js';
import type { SourceReader } from '../reader.js';
import { describeFiles, locateFiles } from '../source-files.js';

/** Sorted codes of quartiers by present commune. */
export type QpvByCommune = ReadonlyMap<string, readonly string[]>;

export const qpvReader: SourceReader<QpvByCommune> = {
  id: 'qpv',
  source: 'qpv',
  holds: 'quartiers prioritaires de chaque commune',
  folder: 'qpv',
  files: [
    { pattern: /^centroide.*qpv\.geojson$/i, example: 'centroide-4326_qpv.geojson' },
    { pattern: /^listeqp.*\.csv$/i, example: 'listeqp2024-cog2024.csv' },
  ],
  downloads: [
    {
      address: 'https://www.data.gouv.fr/api/1/datasets/r/4c6bb7f3-97b6-4834-8a3a-f5f8b3e6735b',
      name: 'listeqp2024-cog2024.csv',
    },
  ],
  async read(directory, { cog }) {
    const log = new FindingLog();
    const pairs = new PairCollector(createCommuneCodes(cog), log);
    const paths = await locateFiles(directory, qpvReader);
    for (const path of paths) {
      const found = path.endsWith('.csv') ? readList(path, log) : readGeoJson(path, log);
      for await (const pair of found) pairs.add(basename(path), pair);
    }
    if (pairs.rowCount === 0) log.add('no-rows', paths.map((path) => basename(path)).join(', '), null, '');
    return {
      rows: pairs.byCommune(),
      rowCount: pairs.rowCount,
      vintage: pairs.areOf2024() ? 'QPV 2024' : null,
      files: await describeFiles(paths),
      findings: log.list(),
    };
  },
};

/** A quartier and one of its communes, as written. */
interface Pair {
  readonly line: number | null;
  readonly qpv: string;
  readonly commune: string;
}

/** Such as QN00103M; lists before 2024 have QP001001. */
const qpvCode = /^Q(N[0-9AB]{5}[A-Z]|P[0-9AB]{6})$/;

class PairCollector {
  readonly #communes: CommuneCodes;
  readonly #log: FindingLog;
  readonly #seen = new Set<string>();
  readonly #byCommune = new Map<string, Set<string>>();
  rowCount = 0;

  constructor(communes: CommuneCodes, log: FindingLog) {
    this.#communes = communes;
    this.#log = log;
  }

  add(file: string, { line, qpv, commune }: Pair): void {
    const code = this.#communes.resolve(commune);
    const key = `${file} ${qpv} ${commune}`;
    if (!qpvCode.test(qpv)) this.#log.add('impossible-value', file, line, qpv);
    else if (code === null) this.#log.add('unknown-commune', file, line, commune);
    else if (this.#seen.has(key)) this.#log.add('duplicate-key', file, line, `${qpv} ${commune}`);
    else {
      this.#seen.add(key);
      this.#byCommune.set(code, (this.#byCommune.get(code) ?? new Set<string>()).add(qpv));
      this.rowCount += 1;
    }
  }

  byCommune(): QpvByCommune {
    const sorted = [...this.#byCommune].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return new Map(sorted.map(([commune, codes]) => [commune, [...codes].sort()]));
  }

  /** The geography of 2024 gave every quartier a code in QN. */
  areOf2024(): boolean {
    const codes = [...this.#byCommune.values()].flatMap((qpv) => [...qpv]);
    return codes.length > 0 && codes.every((code) => code.startsWith('QN'));
  }
}

/** One row a quartier, with its communes in one cell. */
async function* readList(path: string, log: FindingLog): AsyncGenerator<Pair> {
  for await (const { line, cells } of readNamedRows(path, log, {
    qpv: ['code_qp'],
    commune: ['insee_com'],
  })) {
    for (const commune of cells.commune.split(';')) yield { line, qpv: cells.qpv, commune: commune.trim() };
  }
}

const geoJsonSchema = z.object({
  features: z.array(z.object({ properties: z.object({ insee_com: z.string(), code_qp: z.string() }) })),
});

/** One feature a commune, with its quartiers in one text. */
async function* readGeoJson(path: string, log: FindingLog): AsyncGenerator<Pair> {
  const parsed = geoJsonSchema.safeParse(parseJson(await readFile(path, 'utf8')));
  if (!parsed.success) {
    log.add('malformed-file', basename(path), null, parsed.error.issues[0]!.path.join('.'));
    return;
  }
  for (const { properties } of parsed.data.features) {
    for (const qpv of properties.code_qp.split(','))
      yield { line: null, qpv: qpv.trim(), commune: properties.insee_com };
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
