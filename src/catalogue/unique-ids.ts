/**
 * No two entries of the same kind share an id, nor two acronyms their letters, nor two contacts their région,
 * nor is a category of FINESS given twice.
 */
import type { CatalogueProblem } from './catalogue-error.js';
import { indicatorId, type CatalogueFiles } from './catalogue-files.js';
import type { Keys, YamlFile } from './yaml-file.js';

/** An id, and where it stands. */
export interface Occurrence {
  readonly file: YamlFile<unknown>;
  readonly keys: Keys;
  readonly id: string;
}

export function idsAreUnique(files: CatalogueFiles): CatalogueProblem[] {
  return [
    files.indicators.map((file) => ({ file, keys: ['id'], id: indicatorId(file) })),
    entries(files.themes, ({ id }) => id),
    nestedEntries(files.themes, 'sections', ({ sections }) => sections),
    entries(files.compositions, ({ id }) => id),
    nestedEntries(files.compositions, 'parts', ({ parts }) => parts),
    entries(files.ageBands, ({ id }) => id),
    entries(files.professionGroups, ({ id }) => id),
    nestedEntries(files.professionGroups, 'categories', ({ categories }) => categories),
    entries(files.activityFamilies, ({ id }) => id),
    nestedEntries(files.activityFamilies, 'actKeys', ({ actKeys }) => actKeys),
    entries(files.structureGroups, ({ id }) => id),
    nestedEntries(files.structureGroups, 'types', ({ types }) => types),
    entries(files.finessCategories, ({ category }) => category, 'category'),
    entries(files.sources, ({ id }) => id),
    entries(files.footnotes, ({ id }) => id),
    entries(files.acronyms, ({ acronym }) => acronym, 'acronym'),
    entries(files.contacts, ({ region }) => String(region), 'region'),
  ].flatMap(repetitions);
}

/** One fault for each occurrence of an id after its first. */
export function repetitions(occurrences: readonly Occurrence[]): CatalogueProblem[] {
  const seen = new Set<string>();
  return occurrences.flatMap(({ file, keys, id }) => {
    if (seen.has(id)) return [file.problemAt(keys, `${id} est déjà pris`)];
    seen.add(id);
    return [];
  });
}

function entries<Entry>(file: YamlFile<Entry[]>, idOf: (entry: Entry) => string, key = 'id'): Occurrence[] {
  return (file.content ?? []).map((entry, index) => ({ file, keys: [index, key], id: idOf(entry) }));
}

function nestedEntries<Entry>(
  file: YamlFile<Entry[]>,
  key: string,
  listOf: (entry: Entry) => readonly { id: string }[],
): Occurrence[] {
  return (file.content ?? []).flatMap((entry, index) =>
    listOf(entry).map(({ id }, place) => ({ file, keys: [index, key, place, 'id'], id })),
  );
}
