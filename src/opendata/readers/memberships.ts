/** Communes that go together: intercommunalités (EPCI), bassins de vie, cantons. */
import { basename } from 'node:path';
import { createCarrier } from '../../domain/carry-codes.js';
import { typeset } from '../../language/typography.js';
import { groupBy } from '../../domain/group-by.js';
import type { Grouping, GroupingKind } from '../../domain/grouping.js';
import { carryingPlaces } from '../carrying-places.js';
import type { CogReference } from '../cog.js';
import { repairCommuneCode } from '../communes.js';
import { readNamedRows, type NamedRow } from '../delimited.js';
import { FindingLog } from '../findings.js';
import type { ReadingContext, SourceReader } from '../reader.js';
import { describeFiles, locateFiles } from '../source-files.js';
import { codeChangesReader } from './code-changes.js';
import { folder, locateTable, tableFile, yearOf, type CommuneTable } from './memberships/table.js';

const labelFile = { pattern: /^libelles_supracom_\d{4}\.csv$/i, example: 'libelles_supracom_2024.csv' };

/** A code and the kind of grouping that it names, by the names that INSEE gives to its column. */
const levels = {
  basin: { kind: 'bassin-de-vie', names: ['BV2022'] },
  /** "Canton ou ville": a commune that is cut into several cantons is a grouping of its own. */
  canton: { kind: 'canton', names: ['CANOV'] },
} as const satisfies Record<string, { kind: GroupingKind; names: string[] }>;

type Level = keyof typeof levels;
const levelNames = Object.keys(levels) as Level[];

const tableColumns = { commune: ['CODGEO'], basin: levels.basin.names, canton: levels.canton.names } as const;
const labelColumns = { level: ['NIVGEO'], code: ['CODGEO'], label: ['LIBGEO'] } as const;

/** Martinique and Guyane have no cantons, and say so in place of a name. */
const noName = 'Sans objet';

/**
 * The EPCI are those of the official geographic code of the day, newer than any table: many change each
 * 1 January. The bassins de vie and cantons are those of the table, carried to the communes of today.
 */
export const membershipsReader: SourceReader<readonly Grouping[]> = {
  id: 'memberships',
  source: 'memberships',
  holds: 'intercommunalités, bassins de vie et cantons',
  folder,
  files: [tableFile, labelFile],
  downloads: [],
  async read(directory, context) {
    const log = new FindingLog();
    const table = await locateTable(directory);
    const names = await readLabels(directory, table, log);
    const members = table === null ? [] : await readMembers(table, directory, context, log);
    if (members.length === 0)
      log.add('no-rows', table === null ? tableFile.example : basename(table.path), null, '');
    const groupings = levelNames.flatMap((level) => groupingsOf(level, members, names[level], log));
    const paths = await locateFiles(directory, membershipsReader);
    return {
      rows: [...epciGroupings(context.cog), ...groupings],
      rowCount: members.length,
      vintage: vintageOf(table, context.cog),
      files: await describeFiles(paths.filter((path) => table !== null && yearOf(path) === table.year)),
      findings: log.list(),
    };
  },
};

/** The EPCI of the communes of the day, for want of any file. */
export function epciGroupings({ communes, epcis }: CogReference): Grouping[] {
  const byEpci = groupBy(communes, ({ epci }) => epci);
  return epcis.flatMap(({ code, name }): Grouping[] => {
    const members = byEpci.get(code) ?? [];
    return members.length === 0
      ? []
      : [{ kind: 'epci', code, name, communes: members.map((commune) => commune.code).sort() }];
  });
}

/** A commune of the table: its codes, and the present communes that hold its land. */
interface Member {
  readonly file: string;
  readonly line: number;
  readonly commune: string;
  readonly present: readonly string[];
  readonly groups: Readonly<Record<Level, string>>;
}

async function readMembers(
  { path, year }: CommuneTable,
  directory: string,
  context: ReadingContext,
  log: FindingLog,
): Promise<Member[]> {
  const file = basename(path);
  // Findings on the changes are told where the changes are read for themselves.
  const { rows: changes } = await codeChangesReader.read(directory, context);
  const locate = createCarrier(carryingPlaces(context.cog, changes), year, context.cog.cog);
  const members = new Map<string, Member>();
  for await (const { line, cells } of readNamedRows(path, log, tableColumns)) {
    const commune = repairCommuneCode(cells.commune);
    const origin = locate(commune);
    if (members.has(commune)) log.add('duplicate-key', file, line, commune);
    else if (origin === null) log.add('unknown-commune', file, line, cells.commune);
    else members.set(commune, { file, line, commune, present: origin.targets, groups: groupsOf(cells) });
  }
  return [...members.values()];
}

function groupsOf({ basin, canton }: NamedRow<keyof typeof tableColumns>['cells']): Record<Level, string> {
  return { basin, canton };
}

/** Names by code, by level. */
async function readLabels(
  directory: string,
  table: CommuneTable | null,
  log: FindingLog,
): Promise<Record<Level, Map<string, string>>> {
  const labels = { basin: new Map<string, string>(), canton: new Map<string, string>() };
  const paths = await locateFiles(directory, { folder, files: [labelFile] });
  const path = paths.find((one) => yearOf(one) === table?.year);
  if (path === undefined) {
    log.add('no-rows', labelFile.example, null, '');
    return labels;
  }
  for await (const { cells } of readNamedRows(path, log, labelColumns)) {
    const level = levelNames.find((one) => levels[one].names.some((name) => name === cells.level));
    if (level !== undefined) labels[level].set(cells.code, cells.label);
  }
  return labels;
}

/**
 * Each present commune goes where its own row says; the rows of the communes that it took in since
 * only count when it has none.
 */
function groupingsOf(
  level: Level,
  members: readonly Member[],
  names: ReadonlyMap<string, string>,
  log: FindingLog,
): Grouping[] {
  const groupOf = new Map<string, string>();
  const ownFirst = members.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
  for (const { file, line, commune, present, groups } of ownFirst) {
    const group = groups[level];
    if (/^Z*$/.test(group)) {
      log.add('missing-value', file, line, `${commune} ${levels[level].names[0]}`);
      continue;
    }
    for (const code of present) {
      const chosen = groupOf.get(code);
      if (chosen === undefined) groupOf.set(code, group);
      else if (chosen !== group) log.add('conflicting-value', file, line, `${code}: ${chosen}, ${group}`);
    }
  }
  return [...groupBy(groupOf, ([, group]) => group)].flatMap(([code, entries]): Grouping[] => {
    const name = names.get(code);
    if (name === noName) return [];
    if (name === undefined) {
      log.add('unknown-code', labelFile.example, null, `${levels[level].names[0]} ${code}`);
      return [];
    }
    return [{ kind: levels[level].kind, code, name, communes: entries.map(([commune]) => commune).sort() }];
  });
}

function isOwn({ commune, present }: Member): boolean {
  return present.includes(commune);
}

function vintageOf(table: CommuneTable | null, { cog }: CogReference): string {
  return table === null
    ? `code géographique de ${cog}`
    : typeset(`code géographique de ${table.year} (EPCI : ${cog})`);
}
