/** Professionals, shops and firms by commune: all, 60 and over, 65 and over. */
import { professionCategories, type ProfessionCategory } from '../domain/catalogue.js';
import type { ProfessionalMatrix } from '../domain/publication.js';
import { apportion } from './apportionment.js';
import type { DrawContext } from './context.js';
import { particularExpertiseShare, professionModels } from './magnitudes.js';
import { createPresence } from './presence.js';
import { hashText } from './random.js';

/** All, 60 and over, 65 and over. */
type AgeCounts = [all: number, over60: number, over65: number];

interface ProfessionalTable {
  readonly get: (row: number) => AgeCounts;
  readonly set: (row: number, counts: AgeCounts) => void;
}

export function drawProfessionals(context: DrawContext): ProfessionalMatrix {
  const categories = professionCategories(context.catalogue);
  const counts = new Int32Array(context.communes.length * categories.length * 3);
  const tableOf = (id: string): ProfessionalTable => {
    const column = categories.findIndex((category) => category.id === id);
    const cell = (row: number) => (row * categories.length + column) * 3;
    return {
      get: (row) => [counts[cell(row)]!, counts[cell(row) + 1]!, counts[cell(row) + 2]!],
      set: (row, ages) => counts.set(ages, cell(row)),
    };
  };
  for (const category of categories) {
    const table = tableOf(category.id);
    const whole = category.subsetOf === undefined ? undefined : tableOf(category.subsetOf);
    if (whole) drawSubset(context, category, table, whole);
    else drawCategory(context, category, table);
    setPrintedProfessionals(context, category, table, whole);
  }
  return { columns: categories.length, counts };
}

function drawCategory(
  context: DrawContext,
  { id, hasAges }: ProfessionCategory,
  table: ProfessionalTable,
): void {
  const model = professionModels[id];
  if (model === undefined) return;
  const presence = createPresence(context, model, id);
  const topic = hashText(`${id} ages`);
  context.communes.forEach((_, row) => {
    const all = presence(row);
    if (all === 0) return;
    const { over60 = 0, over65 = 0 } = hasAges ? model : {};
    const random = context.passing(row, topic);
    const older = random.binomial(all, over60);
    const oldest = over60 === 0 ? 0 : random.binomial(older, over65 / over60);
    table.set(row, [all, older, oldest]);
  });
}

/** Each age of a subset is drawn among those of the same age in its whole. */
function drawSubset(
  context: DrawContext,
  { id }: ProfessionCategory,
  table: ProfessionalTable,
  whole: ProfessionalTable,
): void {
  const topic = hashText(id);
  context.communes.forEach((_, row) => {
    const [all, over60, over65] = whole.get(row);
    const random = context.passing(row, topic);
    const oldest = random.binomial(over65, particularExpertiseShare);
    const older = oldest + random.binomial(over60 - over65, particularExpertiseShare);
    table.set(row, [older + random.binomial(all - over60, particularExpertiseShare), older, oldest]);
  });
}

/** Shares the printed totals out: at least those who practise, and each age among those of the same age. */
function setPrintedProfessionals(
  { targets, targetRows }: DrawContext,
  { id }: ProfessionCategory,
  table: ProfessionalTable,
  whole: ProfessionalTable | undefined,
): void {
  const printed = targets.professionals[id];
  if (printed === undefined) return;
  const drawn = targetRows.map((row) => table.get(row));
  const practising = targets.practising[id];
  const ceilings = targetRows.map((row, index): AgeCounts => {
    if (whole) return whole.get(row);
    return [printed[0], practising?.[index] ?? printed[1], practising?.[index] ?? printed[2]];
  });
  const share = (age: 0 | 1 | 2, bounds: (index: number) => { lower: number; upper: number }) =>
    apportion(
      printed[age],
      drawn.map((counts, index) => ({ weight: counts[age] + 0.1, ...bounds(index) })),
    );
  const oldest = share(2, (index) => ({ lower: 0, upper: ceilings[index]![2] }));
  const older = share(1, (index) => ({ lower: oldest[index]!, upper: ceilings[index]![1] }));
  const all = share(0, (index) => ({
    lower: Math.max(older[index]!, practising?.[index] ?? 0),
    upper: ceilings[index]![0],
  }));
  targetRows.forEach((row, index) => {
    table.set(row, [all[index]!, older[index]!, oldest[index]!]);
  });
}
