/** Groups of communes, changes of codes, and inhabitants by age. */
import { codeChangeKinds, type CodeChange } from '../domain/code-changes.js';
import { groupingKinds, type Grouping } from '../domain/grouping.js';
import type { AgeMatrix } from '../domain/publication.js';
import type { CogReference } from '../opendata/cog.js';
import type { ProblemLog } from './counts-error.js';
import { readCells, type TableReading } from './read-cells.js';
import { readTable } from './table-cursor.js';
import type { TableFile } from './table-files.js';

const officialKinds = groupingKinds.filter((kind) => kind !== 'cpts');

/** With the communes of today; null when the folder has no such table. */
export async function readGroupings(
  { lookup, files, log }: TableReading,
  { communes }: CogReference,
): Promise<Grouping[] | null> {
  const file = files.get('groupings');
  if (!file) return null;
  const groupings: Grouping[] = [];
  const lines = new Map<string, number>();
  await readTable('groupings', file, log, (cursor) => {
    const kind = cursor.word('kind', officialKinds);
    const code = cursor.required('code');
    const name = cursor.required('name');
    if (cursor.required('communes') === null || kind === null || code === null || name === null) return;
    const known = lines.get(`${kind} ${code}`);
    if (known !== undefined) cursor.fault(`${kind} ${code} a déjà la ligne ${known} : n’en gardez qu’une.`);
    lines.set(`${kind} ${code}`, cursor.line);
    const members = new Set<string>();
    for (const member of cursor.list('communes') ?? []) {
      const row = lookup.find(member);
      if (row === null) cursor.fault(lookup.explain(member));
      else for (const target of lookup.carriage.targets[row]!) members.add(communes[target]!.code);
    }
    groupings.push({ kind, code, name, communes: [...members].sort() });
  });
  return groupings;
}

/** In the order of the file. */
export async function readCodeChanges(file: TableFile, log: ProblemLog): Promise<CodeChange[]> {
  const changes: CodeChange[] = [];
  await readTable('code-changes', file, log, (cursor) => {
    const cog = cursor.count('cog');
    const before = cursor.required('before');
    const after = cursor.required('after');
    const kind = cursor.word('kind', codeChangeKinds);
    const share = cursor.amount('share');
    if (share !== null && share > 1)
      cursor.fault('la colonne « share » dépasse 1 : écrivez une part entre 0 et 1.');
    if (cog === null || before === null || after === null || kind === null || share === null) return;
    changes.push({ cog, before, after, kind, share });
  });
  return changes;
}

/** −1 where there is no line; null when the folder has no such table. */
export async function readAges(reading: TableReading): Promise<AgeMatrix | null> {
  const bands = reading.catalogue.ageBands;
  const { codes } = reading.lookup.carriage;
  const counts = new Int32Array(codes.length * bands.length).fill(-1);
  const lines = await readCells(
    reading,
    {
      table: 'ages',
      keys: bands.map(({ id }) => [id]),
      keyColumns: ['age_band'],
      keyWord: 'la tranche d’âge',
    },
    (cell, cursor) => {
      counts[cell] = cursor.count('inhabitants') ?? 0;
    },
  );
  if (lines === null) return null;
  codes.forEach((code, row) => {
    const own = lines.subarray(row * bands.length, (row + 1) * bands.length);
    const missing = bands.filter((_, column) => own[column] === 0);
    if (missing.length === 0 || missing.length === bands.length) return;
    const line = own.find((one) => one !== 0)!;
    const ids = missing.map(({ id }) => id).join(', ');
    reading.log.add(
      reading.files.get('ages')!.name,
      line,
      `il manque à la commune ${code} une ligne pour ${ids} : donnez toutes ses tranches d’âge, ou aucune.`,
    );
  });
  return { columns: bands.length, counts };
}
