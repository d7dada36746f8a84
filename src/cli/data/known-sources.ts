/** The sources that a person names on the command line, and what is said of each. */
import type { Catalogue } from '../../domain/catalogue.js';
import type { SourceReader } from '../../opendata/reader.js';
import { shippedIds } from '../../opendata/shipped-sources.js';
import { fileErrorReason } from '../../publication/publication-error.js';
import { UsageError } from '../errors.js';

/**
 * @param names none for all of them
 * @returns in the order of the readers
 * @throws UsageError when a name is not that of a reader
 */
export function chooseReaders(
  readers: readonly SourceReader<unknown>[],
  names: readonly string[],
): readonly SourceReader<unknown>[] {
  if (names.length === 0) return readers;
  const known = readers.map(({ id }) => id);
  for (const name of names) {
    if (shippedIds.includes(name)) {
      throw new UsageError(
        `La source «\u00a0${name}\u00a0» est livrée avec Rezone\u202f: il n’y a rien à télécharger ni à vérifier.`,
      );
    }
    if (!known.includes(name)) {
      throw new UsageError(
        `La source «\u00a0${name}\u00a0» n’existe pas\u202f: choisissez parmi ${known.join(', ')}.`,
      );
    }
  }
  return readers.filter(({ id }) => names.includes(id));
}

/** What the catalogue says of a source. */
export function sourceOf({ sources }: Catalogue, id: string): Catalogue['sources'][number] {
  const source = sources.find((one) => one.id === id);
  if (source === undefined) throw new Error(`catalogue/sources.yaml n’a pas de source ${id}`);
  return source;
}

export function describeUnreadable(id: string, reason: string): string {
  return `La source «\u00a0${id}\u00a0» n’a pas pu être lue (${reason})\u202f: vérifiez ses fichiers.`;
}

export function reasonOf(error: unknown): string {
  return fileErrorReason(error) ?? (error instanceof Error ? error.message : String(error));
}
