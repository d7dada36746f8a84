/**
 * Loads the folder `catalogue/` (what is measured, as data) and refuses it whole if anything in it
 * is wrong, with every fault at once.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { z } from 'zod';
import { catalogueSchema, indicatorSchema, type Catalogue } from '../domain/catalogue-schema.js';
import { CatalogueError, type CatalogueProblem } from './catalogue-error.js';
import type { CatalogueFiles } from './catalogue-files.js';
import { crossCheck } from './cross-checks.js';
import { englishFile } from './load-english.js';
import { packageCatalogue } from './package-catalogue.js';
import { readYamlFile, type YamlFile } from './yaml-file.js';

export { CatalogueError } from './catalogue-error.js';

/**
 * @param directory folder of YAML files
 * @throws CatalogueError with every fault of the folder
 */
export function loadCatalogue(directory: string = packageCatalogue): Catalogue {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    throw new CatalogueError([{ file: directory, line: null, key: '', reason: 'dossier introuvable' }]);
  }
  const paths = yamlPaths(directory);
  const files = readFiles(directory, paths);
  const { indicators, ...lists } = files;
  const known = [...Object.values(lists), ...indicators];
  const problems = [
    ...known.flatMap((file) => file.problems),
    ...strayFiles(paths, known),
    ...crossCheck(files),
  ];
  if (problems.length > 0) throw new CatalogueError(problems);
  return assemble(files, versionOf(directory, paths));
}

/** Paths inside the folder, with slashes, in code-point order; the translation is read apart. */
function yamlPaths(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.ya?ml$/.test(path) && path !== englishFile)
    .sort();
}

function readFiles(directory: string, paths: readonly string[]): CatalogueFiles {
  const { shape } = catalogueSchema;
  const read = <T>(path: string, schema: z.ZodType<T>): YamlFile<T> => readYamlFile(directory, path, schema);
  return {
    indicators: paths
      .filter((path) => path.startsWith('indicators/') && path.endsWith('.yaml'))
      .map((path) => read(path, indicatorSchema)),
    themes: read('themes.yaml', shape.themes),
    compositions: read('compositions.yaml', shape.compositions),
    ageBands: read('age-bands.yaml', shape.ageBands),
    professionGroups: read('professions.yaml', shape.professionGroups),
    activityFamilies: read('activity.yaml', shape.activityFamilies),
    structureGroups: read('structures.yaml', shape.structureGroups),
    finessCategories: read('finess-categories.yaml', shape.finessCategories),
    sources: read('sources.yaml', shape.sources),
    footnotes: read('footnotes.yaml', shape.footnotes),
    acronyms: read('acronyms.yaml', shape.acronyms),
    contacts: read('contacts.yaml', shape.contacts),
  };
}

/** A misnamed file would be left out in silence. */
function strayFiles(paths: readonly string[], known: readonly YamlFile<unknown>[]): CatalogueProblem[] {
  const knownPaths = known.map(({ path }) => path);
  return paths
    .filter((path) => !knownPaths.includes(path))
    .map((file) => ({ file, line: null, key: '', reason: 'fichier que le catalogue ne connaît pas' }));
}

/** First 16 hexadecimal digits of the SHA-256 of paths and contents, in order of paths. */
function versionOf(directory: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(directory, path)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function assemble(files: CatalogueFiles, version: string): Catalogue {
  const themes = contentOf(files.themes);
  const byId = new Map(files.indicators.map((file) => [contentOf(file).id, contentOf(file)]));
  const order = themes.flatMap((theme) => theme.sections.flatMap((section) => section.indicators));
  return {
    version,
    themes,
    indicators: order.map((id) => byId.get(id)!),
    compositions: contentOf(files.compositions),
    ageBands: contentOf(files.ageBands),
    professionGroups: contentOf(files.professionGroups),
    activityFamilies: contentOf(files.activityFamilies),
    structureGroups: contentOf(files.structureGroups),
    finessCategories: contentOf(files.finessCategories),
    sources: contentOf(files.sources),
    footnotes: contentOf(files.footnotes),
    acronyms: contentOf(files.acronyms),
    contacts: contentOf(files.contacts),
  };
}

/** Once no problem was found, every file has its content. */
function contentOf<T>(file: YamlFile<T>): T {
  return file.content!;
}
