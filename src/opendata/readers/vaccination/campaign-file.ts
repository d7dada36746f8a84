/**
 * Flu campaign: doses delivered and injections in pharmacies, by day for France, by région, or since the beginning.
 * What is counted keeps the name that its producer gives it.
 */
import { basename } from 'node:path';
import type { CogReference } from '../../cog.js';
import { parseDecimal, readNamedRows, type NamedRow } from '../../delimited.js';
import { createAreaCodes, france, type Area, type AreaCodes } from '../../departments.js';
import type { FindingLog } from '../../findings.js';

export interface CampaignRow extends Area {
  /** `2024-2025`. */
  readonly campaign: string;
  /** Day as `2025-01-28`; null for the whole campaign. */
  readonly date: string | null;
  /** `ACTE(VGP)` injections, `DOSES(J07E1)` deliveries, `PHARMACIES`… */
  readonly measure: string;
  /** `65 ans et plus`; null for everyone. */
  readonly group: string | null;
  readonly value: number;
  /** What the value is compared with (`cible`); null when the file has none. */
  readonly target: number | null;
}

const required = { measure: ['variable'], value: ['valeur'] } as const;
const optional = {
  campaign: ['campagne'],
  date: ['date'],
  region: ['code'],
  group: ['groupe'],
  target: ['cible'],
} as const;

type Cells = NamedRow<keyof typeof required, keyof typeof optional>['cells'];

export async function readCampaign(path: string, log: FindingLog, cog: CogReference): Promise<CampaignRow[]> {
  const file = basename(path);
  const codes = createAreaCodes(cog);
  const rows = new Map<string, CampaignRow>();
  for await (const { line, cells } of readNamedRows(path, log, required, optional)) {
    const area = areaOf(cells.region, codes);
    const value = parseDecimal(cells.value);
    if (area === null) log.add('unknown-code', file, line, `région ${cells.region}`);
    else if (value === null) {
      log.add(
        cells.value === '' ? 'missing-value' : 'impossible-value',
        file,
        line,
        `${cells.measure} : ${cells.value}`,
      );
    } else {
      const row = { ...area, ...describe(cells, file), value };
      const key = [row.campaign, row.date, row.code, row.measure, row.group].join(' ');
      if (rows.has(key)) log.add('duplicate-key', file, line, key);
      else rows.set(key, row);
    }
  }
  return [...rows.values()];
}

function areaOf(region: string, codes: AreaCodes): Area | null {
  if (region === '') return france;
  const code = codes.region(region);
  return code === null ? null : { level: 'region', code };
}

/** The file by région says its campaign in its name alone. */
function describe({ campaign, date, measure, group, target }: Cells, file: string) {
  const year = Number(/\d{4}/.exec(file)![0]);
  return {
    campaign: campaign || `${year}-${year + 1}`,
    date: date || null,
    measure,
    group: group || null,
    target: parseDecimal(target),
  };
}
