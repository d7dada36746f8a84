/**
 * Yearly estimates of population by département, sex and five age classes: one sheet a year, of which the latest
 * is kept. Subtotals (métropole, DOM) are rows among the others.
 */
import { basename } from 'node:path';
import type { CogReference } from '../../cog.js';
import { parseCount } from '../../delimited.js';
import { createAreaCodes } from '../../departments.js';
import type { FindingLog } from '../../findings.js';
import { readWorkbookRows, type WorkbookRow } from '../../workbook.js';

export interface AgeClass {
  /** As published: "0 à 19 ans". */
  readonly label: string;
  readonly from: number;
  /** Last age; null for the open class. */
  readonly to: number | null;
}

export interface DepartmentAges {
  /** On 1 January. */
  readonly year: number;
  readonly classes: readonly AgeClass[];
  /** Both sexes, by département, in the order of the classes. */
  readonly counts: ReadonlyMap<string, readonly number[]>;
}

/** Columns: code, name, then the classes of both sexes up to their total. */
const firstClass = 2;

/** Null when the workbook cannot be used, which is a finding. */
export async function readDepartmentAges(
  path: string,
  log: FindingLog,
  cog: CogReference,
): Promise<DepartmentAges | null> {
  const file = basename(path);
  const rows = await readLatestSheet(path, log);
  const headings = rows.findIndex(({ cells }) => cells.includes(totalHeading));
  const classes = headings < 0 ? null : parseClasses(rows[headings]!.cells);
  if (classes === null) {
    log.add('missing-column', file, null, '0 à 19 ans… Total');
    return null;
  }
  const codes = createAreaCodes(cog);
  const counts = new Map<string, number[]>();
  for (const { sheet, line, cells } of rows.slice(headings + 1)) {
    if (isSubtotalOrNote(cells)) continue;
    const code = codes.department(cells[0]!);
    const numbers = cells.slice(firstClass, firstClass + classes.length + 1).map(parseCount);
    if (code === null) log.add('unknown-department', file, line, `feuille ${sheet} : ${cells[0]!}`);
    else if (!addsUp(numbers))
      log.add('impossible-value', file, line, `feuille ${sheet}, ${cells.join(' ')}`);
    else if (counts.has(code)) log.add('duplicate-key', file, line, `feuille ${sheet} : ${code}`);
    else counts.set(code, numbers.slice(0, -1));
  }
  if (counts.size > 0) return { year: Number(rows[0]!.sheet), classes, counts };
  log.add('no-rows', file, null, '');
  return null;
}

const totalHeading = 'Total';

/** Their text stands in place of the code, without a name beside it. */
const isSubtotalOrNote = ([, name]: readonly string[]) => !name;

/** The files of the sheets come in no order. */
async function readLatestSheet(path: string, log: FindingLog): Promise<WorkbookRow[]> {
  let latest = '';
  let rows: WorkbookRow[] = [];
  for await (const row of readWorkbookRows(path, log, (sheet) => /^\d{4}$/.test(sheet) && sheet > latest)) {
    if (row.sheet !== latest) rows = [];
    latest = row.sheet;
    rows.push(row);
  }
  return rows;
}

/** "0 à 19 ans"… "75 ans et plus"; null when they are not contiguous. */
function parseClasses(headings: readonly string[]): AgeClass[] | null {
  const labels = headings.slice(firstClass, headings.indexOf(totalHeading));
  const classes = labels.map((label) => {
    const [from, to = null] = (label.match(/\d+/g) ?? []).map(Number);
    return { label, from: from ?? -1, to };
  });
  const follow = classes.every(({ from }, i) => from === (i === 0 ? 0 : (classes[i - 1]!.to ?? NaN) + 1));
  return classes.length > 0 && follow ? classes : null;
}

/** The last number is the sum of the others. */
function addsUp(numbers: readonly (number | null)[]): numbers is number[] {
  if (numbers.includes(null)) return false;
  const sum = (numbers as number[]).slice(0, -1).reduce((all, number) => all + number, 0);
  return sum === numbers.at(-1);
}
