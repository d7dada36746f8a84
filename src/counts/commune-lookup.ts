/** Finds the commune of a cell among those of the folder's year, and says what an unknown code has become. */
import type { CodeChange } from '../domain/code-changes.js';
import type { CogReference } from '../opendata/cog.js';
import { repairCommuneCode } from '../opendata/communes.js';
import type { Carriage } from './commune-carriage.js';
import type { TableCursor } from './table-cursor.js';

export interface CommuneLookup {
  readonly carriage: Carriage;
  /** Row of the code in the carriage; null when there is no such commune. A zero that a spreadsheet dropped is put back. */
  readonly find: (code: string) => number | null;
  /** The row of the commune that stands in a column; null after a fault. */
  readonly row: <Column extends string>(cursor: TableCursor<Column>, column: Column) => number | null;
  /** Why a code is not that of a commune, and what to do. */
  readonly explain: (code: string) => string;
}

export function createLookup(
  carriage: Carriage,
  year: number,
  cog: CogReference,
  changes: readonly CodeChange[],
): CommuneLookup {
  const find = (code: string): number | null =>
    carriage.rowByCode.get(code) ?? carriage.rowByCode.get(repairCommuneCode(code)) ?? null;
  const explain = (code: string): string => explainCode(code, year, cog, changes);
  // The lines of a commune follow each other.
  let lastCode = '';
  let lastRow: number | null = null;
  return {
    carriage,
    find,
    explain,
    row(cursor, column) {
      const code = cursor.text(column);
      if (code !== lastCode) {
        lastCode = code;
        lastRow = find(code);
      }
      if (lastRow === null)
        cursor.fault(code === '' ? `la colonne « ${column} » est vide : remplissez-la.` : explain(code));
      return lastRow;
    },
  };
}

function explainCode(
  code: string,
  year: number,
  { cog, communes, formerCommunes }: CogReference,
  changes: readonly CodeChange[],
): string {
  const whole = repairCommuneCode(code);
  const name = (one: string) => communes.find((commune) => commune.code === one)?.name;
  const named = (one: string, known: string | null | undefined) => (known ? `${one} (${known})` : one);
  const former = formerCommunes.find((commune) => commune.code === whole);
  if (former) {
    return `la commune ${named(whole, former.name)} fait maintenant partie de ${named(former.into, name(former.into))} : donnez ses chiffres avec ceux de cette commune, ou mettez dans manifest.json l’année « cog » de vos codes.`;
  }
  const made = changes
    .filter((change) => change.cog > year && change.after === whole)
    .map(({ cog: from }) => from);
  if (made.length > 0) {
    return `la commune ${named(whole, name(whole))} n’existe que depuis ${Math.min(...made)}, et manifest.json annonce les codes de ${year} : corrigez ce code ou l’année « cog ».`;
  }
  const left = changes.filter(
    (change) => change.cog <= year && change.before === whole && change.after !== whole,
  );
  if (left.length > 0) {
    const became = [...new Set(left.map(({ after }) => named(after, name(after))))].join(', ');
    return `la commune ${whole} est devenue ${became} en ${left[0]!.cog} : remplacez son code, ou mettez dans manifest.json l’année « cog » de vos codes.`;
  }
  return `la commune ${code} n’existe pas dans les codes de ${Math.min(year, cog)} : corrigez ce code.`;
}
