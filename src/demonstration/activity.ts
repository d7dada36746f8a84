/** Professionals who practise, and the patients and acts of each commune. */
import { professionCategories, type ActivityFamily } from '../domain/catalogue.js';
import type { ActivityMatrix, ProfessionalMatrix } from '../domain/publication.js';
import { originalThresholds } from '../disclosure/protect.js';
import { apportion } from './apportionment.js';
import { perDepartment, type DrawContext } from './context.js';
import { actsPerYear } from './magnitudes.js';
import { hashText } from './random.js';

/** Share of the professionals of the directory who practise over the period. */
const practisingShare = 0.95;
/** Standard deviations of the effects on an average per professional; none in the département whose averages are printed. */
const departmentSpread = 0.06;
const communeSpread = 0.12;
/** Share of a year that the activity of an edition covers. */
const yearsCovered = { '2022-07': 1, '2024-12': 0.5 } as const;

interface Family {
  readonly family: ActivityFamily;
  readonly column: number;
  readonly firstActColumn: number;
}

export function drawActivity(context: DrawContext, directory: ProfessionalMatrix): ActivityMatrix {
  const families = familiesOf(context.catalogue.activityFamilies);
  const columns = families.length;
  const actColumns = families.reduce((sum, { family }) => sum + family.actKeys.length, 0);
  const rows = context.communes.length;
  const matrix: ActivityMatrix = {
    columns,
    professionals: new Int32Array(rows * columns),
    patients: new Float64Array(rows * columns),
    actColumns,
    acts: new Float64Array(rows * actColumns),
  };
  for (const family of families) {
    drawPractising(context, directory, family, matrix);
    drawPatients(context, family, matrix);
    setPrintedPatients(context, family, matrix);
    drawActs(context, family, matrix);
  }
  return matrix;
}

function familiesOf(families: readonly ActivityFamily[]): Family[] {
  let firstActColumn = 0;
  return families.map((family, column) => {
    const located = { family, column, firstActColumn };
    firstActColumn += family.actKeys.length;
    return located;
  });
}

function drawPractising(
  context: DrawContext,
  directory: ProfessionalMatrix,
  { family, column }: Family,
  { columns, professionals }: ActivityMatrix,
): void {
  const category = professionCategories(context.catalogue).findIndex(({ id }) => id === family.id);
  const topic = hashText(`${family.id} practising`);
  context.communes.forEach((_, row) => {
    const listed = directory.counts[(row * directory.columns + category) * 3]!;
    professionals[row * columns + column] = context.passing(row, topic).binomial(listed, practisingShare);
  });
  const printed = context.targets.practising[family.id] ?? [];
  printed.forEach((practising, index) => {
    professionals[context.targetRows[index]! * columns + column] = practising;
  });
}

function drawPatients(
  context: DrawContext,
  { family, column }: Family,
  { columns, professionals, patients }: ActivityMatrix,
): void {
  const references = context.targets.patientsPerProfessional[family.id]?.references;
  if (references === undefined) return;
  drawTotals(context, `${family.id} patients`, (row) => references[context.levels[row]!], {
    professionals: (row) => professionals[row * columns + column]!,
    set: (row, total) => {
      patients[row * columns + column] = total;
    },
  });
}

function drawActs(
  context: DrawContext,
  { family, column, firstActColumn }: Family,
  matrix: ActivityMatrix,
): void {
  const { columns, professionals, acts, actColumns } = matrix;
  family.actKeys.forEach(({ id }, index) => {
    const average = (actsPerYear[id] ?? 0) * yearsCovered[context.edition];
    drawTotals(context, `${family.id} ${id}`, () => average, {
      professionals: (row) => professionals[row * columns + column]!,
      set: (row, total) => {
        acts[row * actColumns + firstActColumn + index] = total;
      },
    });
  });
}

interface Totals {
  readonly professionals: (row: number) => number;
  readonly set: (row: number, total: number) => void;
}

/** Professionals × average × effects of the département and of the commune, in whole numbers. */
function drawTotals(
  context: DrawContext,
  topic: string,
  average: (row: number) => number,
  { professionals, set }: Totals,
): void {
  const key = hashText(topic);
  const departmentEffect = perDepartment(context, (department, level) =>
    level === 'department' ? 0 : departmentSpread * context.area(department, key).effect(),
  );
  context.communes.forEach((_, row) => {
    const count = professionals(row);
    if (count === 0) return;
    const effect = departmentEffect(row) + communeSpread * context.lasting(row, key).effect();
    set(row, Math.round(count * average(row) * (1 + effect)));
  });
}

/** The patients of the communes kept, so that their printed average comes out. */
function setPrintedPatients(
  { targets, targetRows }: DrawContext,
  { family, column }: Family,
  { columns, professionals, patients }: ActivityMatrix,
): void {
  const average = targets.patientsPerProfessional[family.id]?.territory;
  if (average === undefined || average === null) return;
  const cells = targetRows
    .map((row) => row * columns + column)
    .filter((cell) => professionals[cell]! >= originalThresholds.professionals);
  const total = average * cells.reduce((sum, cell) => sum + professionals[cell]!, 0);
  const shares = apportion(
    total,
    cells.map((cell) => ({ weight: patients[cell]!, lower: 0, upper: total })),
  );
  cells.forEach((cell, index) => {
    patients[cell] = shares[index]!;
  });
}
