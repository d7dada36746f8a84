/**
 * Zoning of the quartiers prioritaires for general practitioners: an ARS may zone a quartier apart from its commune.
 * One file a région, made by its ARS.
 */
import { basename } from 'node:path';
import { formatEdition } from '../../domain/format.js';
import type { Zoning } from '../../domain/places.js';
import { createCommuneCodes, type CommuneCodes } from '../communes.js';
import { readNamedRows, type NamedRow } from '../delimited.js';
import { FindingLog } from '../findings.js';
import type { SourceReader } from '../reader.js';
import { describeFiles, locateFiles } from '../source-files.js';
import { parseZoning } from './zoning/parse-zoning.js';

export interface ZonedQpv {
  readonly zoning: Zoning;
  /** Present communes, sorted. */
  readonly communes: readonly string[];
}

/** By code of the quartier. */
export type QpvZonings = ReadonlyMap<string, ZonedQpv>;

const columns = { qpv: ['code_qp'], commune: ['code_commune'], zoning: ['zonage'] } as const;

export const qpvZoningReader: SourceReader<QpvZonings> = {
  id: 'qpv-zoning',
  source: 'qpv-zoning',
  holds: 'zonage médecin des quartiers prioritaires',
  folder: 'qpv',
  files: [{ pattern: /^zonage_qpv.*\.csv$/i, example: 'zonage_qpv_medecins_paca_2026-02.csv' }],
  downloads: [],
  async read(directory, { cog }) {
    const log = new FindingLog();
    const paths = await locateFiles(directory, qpvZoningReader);
    const zoned = new ZonedQpvCollector(createCommuneCodes(cog), log);
    for (const path of paths) {
      for await (const row of readNamedRows(path, log, columns)) zoned.add(basename(path), row);
    }
    if (zoned.rowCount === 0) log.add('no-rows', paths.map((path) => basename(path)).join(', '), null, '');
    return {
      rows: zoned.byCode(),
      rowCount: zoned.rowCount,
      vintage: vintageOf(paths),
      files: await describeFiles(paths),
      findings: log.list(),
    };
  },
};

class ZonedQpvCollector {
  readonly #communes: CommuneCodes;
  readonly #log: FindingLog;
  readonly #byCode = new Map<string, { zoning: Zoning; communes: Set<string> }>();
  rowCount = 0;

  constructor(communes: CommuneCodes, log: FindingLog) {
    this.#communes = communes;
    this.#log = log;
  }

  add(file: string, { line, cells }: NamedRow<keyof typeof columns>): void {
    const commune = this.#communes.resolve(cells.commune);
    const zoning = parseZoning(cells.zoning);
    if (commune === null) this.#log.add('unknown-commune', file, line, cells.commune);
    else if (zoning === null) this.#log.add('impossible-value', file, line, cells.zoning);
    else if (zoning === 'unavailable') this.#log.add('missing-value', file, line, cells.qpv);
    else this.#addZoned(file, line, { qpv: cells.qpv, commune, zoning });
  }

  #addZoned(
    file: string,
    line: number,
    { qpv, commune, zoning }: { qpv: string; commune: string; zoning: Zoning },
  ): void {
    const known = this.#byCode.get(qpv);
    if (known !== undefined && known.zoning !== zoning) {
      this.#log.add('conflicting-value', file, line, `${qpv} ${known.zoning} ${zoning}`);
    } else if (known?.communes.has(commune)) {
      this.#log.add('duplicate-key', file, line, `${qpv} ${commune}`);
    } else {
      this.#byCode.set(qpv, { zoning, communes: new Set([...(known?.communes ?? []), commune]) });
      this.rowCount += 1;
    }
  }

  byCode(): QpvZonings {
    return new Map(
      [...this.#byCode].map(([qpv, { zoning, communes }]) => [
        qpv,
        { zoning, communes: [...communes].sort() },
      ]),
    );
  }
}

/** The month of the decree ends the names of the files; the latest one is said. */
function vintageOf(paths: readonly string[]): string | null {
  const months = paths.flatMap((path) => /_(\d{4}-\d{2})\.csv$/i.exec(path)?.[1] ?? []);
  const latest = months.toSorted().at(-1);
  return latest === undefined ? null : formatEdition(latest);
}
