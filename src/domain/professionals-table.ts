/** Independent health professionals of the territory, by category, with those of 60 and 65 and over. */
import { professionCategories } from './catalogue.js';
import { missingFigure, value } from './figure.js';
import { knownIds } from './focus.js';
import type { Publication } from './publication.js';
import type { ProfessionalsTable } from './report.js';

/** @param wanted categories to show; none for all of them */
export function professionalsTable(
  publication: Publication,
  rows: Int32Array,
  wanted: readonly string[] = [],
): ProfessionalsTable {
  const categories = professionCategories(publication.catalogue).map(({ id }) => id);
  const { columns, counts } = publication.professionals;
  const sums = new Float64Array(columns * 3);
  for (const row of rows) {
    const start = row * columns * 3;
    for (let cell = 0; cell < sums.length; cell++) sums[cell]! += counts[start + cell]!;
  }
  let column = 0;
  return {
    groups: publication.catalogue.professionGroups.map((group) => ({
      id: group.id,
      label: group.label,
      rows: group.categories.map((category) => {
        const cell = 3 * column++;
        const aged = (offset: number) =>
          category.hasAges ? value(sums[cell + offset]!) : missingFigure('not-applicable');
        return {
          id: category.id,
          label: category.label,
          subsetOf: category.subsetOf ?? null,
          total: sums[cell]!,
          over60: aged(1),
          over65: aged(2),
        };
      }),
    })),
    shown: wanted.length === 0 ? categories : knownIds('profession', categories, wanted),
    ...publication.manifest.periods.professionals,
  };
}
