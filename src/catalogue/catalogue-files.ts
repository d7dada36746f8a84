/** The files of the catalogue as read, each with its content or its faults. */
import { basename } from 'node:path';
import type { Catalogue, Indicator } from '../domain/catalogue.js';
import type { CatalogueProblem } from './catalogue-error.js';
import type { YamlFile } from './yaml-file.js';

type Lists = Omit<Catalogue, 'version' | 'indicators'>;

export type CatalogueFiles = { readonly [Name in keyof Lists]: YamlFile<Lists[Name]> } & {
  readonly indicators: readonly YamlFile<Indicator>[];
};

/** A rule between entries or files; a file without content gives it nothing to say. */
export type Rule = (files: CatalogueFiles) => CatalogueProblem[];

/** An indicator is known by the name of its file, even when the file is refused. */
export function indicatorId(file: YamlFile<Indicator>): string {
  return basename(file.path, '.yaml');
}
