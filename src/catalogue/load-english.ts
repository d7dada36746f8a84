/**
 * The English of the catalogue, `english.yaml`: complete, and without a text that the catalogue no longer has.
 * It is read beside the catalogue and is no part of its version: a translation changes no figure, so that no
 * publication may be refused for it.
 */
import { z } from 'zod';
import type { Catalogue } from '../domain/catalogue.js';
import { catalogueTexts, type CatalogueWords } from '../domain/translate-catalogue.js';
import { CatalogueError, type CatalogueProblem } from './catalogue-error.js';
import { packageCatalogue } from './package-catalogue.js';
import { readYamlFile, type YamlFile } from './yaml-file.js';

/** Inside the folder of the catalogue. */
export const englishFile = 'english.yaml';

const wordsSchema = z.record(z.string(), z.string().trim().min(1, 'texte vide'));

/**
 * @param directory folder of YAML files
 * @throws CatalogueError with every fault of the file
 */
export function loadEnglish(catalogue: Catalogue, directory: string = packageCatalogue): CatalogueWords {
  const file = readYamlFile(directory, englishFile, wordsSchema);
  const problems = [...file.problems, ...differences(file, catalogue)];
  if (problems.length > 0) throw new CatalogueError(problems);
  return new Map(Object.entries(file.content!));
}

function differences(file: YamlFile<Record<string, string>>, catalogue: Catalogue): CatalogueProblem[] {
  if (!file.content) return [];
  const texts = new Set(catalogueTexts(catalogue));
  const translated = new Set(Object.keys(file.content));
  return [
    ...[...translated]
      .filter((text) => !texts.has(text))
      .map((text) => file.problemAt([text], 'le catalogue n’a pas ce texte')),
    ...[...texts]
      .filter((text) => !translated.has(text))
      .map((key) => ({ file: file.path, line: null, key, reason: 'l’anglais de ce texte manque' })),
  ];
}
