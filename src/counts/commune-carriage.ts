/** From the communes of the official geographic code that a counts folder follows to those of today. */
import type { CodeChange } from '../domain/code-changes.js';
import { createCodeHistory } from '../domain/code-history.js';

export interface Carriage {
  /** Codes of the communes of the folder's year, each a row of what is read. */
  readonly codes: readonly string[];
  readonly rowByCode: ReadonlyMap<string, number>;
  /** By row, the rows of the present communes that hold its land: several after a split. */
  readonly targets: readonly (readonly number[])[];
  /** Number of present communes. */
  readonly presentRows: number;
}

/**
 * @param year of the folder's codes
 * @param present codes of today, sorted
 * @param changes of any year, in any order
 */
export function createCarriage(
  year: number,
  present: readonly string[],
  changes: readonly CodeChange[],
): Carriage {
  const history = createCodeHistory(changes.filter(({ cog }) => cog > year));
  const presentRow = new Map(present.map((code, row) => [code, row]));
  const mentioned = changes.flatMap(({ before, after }) => [before, after]);
  const landOf = (code: string) => history.landOf(code, year) ?? (presentRow.has(code) ? [code] : []);
  const codes = [...new Set([...present, ...mentioned])].filter((code) => landOf(code).length > 0).toSorted();
  const rowsOf = (code: string) =>
    [...new Set(landOf(code).map((piece) => history.holderOf(piece, Infinity)))].flatMap(
      (holder) => presentRow.get(holder) ?? [],
    );
  return {
    codes,
    rowByCode: new Map(codes.map((code, row) => [code, row])),
    targets: codes.map(rowsOf),
    presentRows: present.length,
  };
}
