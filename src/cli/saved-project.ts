/** A saved project as a command reads it: its communes, carried to the geographic code of a publication. */
import { carryCodes, describeCodeChange } from '../domain/carry-codes.js';
import type { Project } from '../domain/project-file.js';
import { ProjectFileError } from '../domain/project-file-error.js';
import { parseProjectFile } from '../domain/read-project-file.js';
import type { Publication } from '../domain/publication.js';
import { UsageError } from './errors.js';
import { readInputFile } from './input.js';

/** @throws UsageError which names the file */
export async function readProjectFile(path: string): Promise<Project> {
  const text = await readInputFile(path);
  try {
    return parseProjectFile(text);
  } catch (error) {
    if (!(error instanceof ProjectFileError)) throw error;
    throw new UsageError(`${path}\u202f: ${error.message}`, { cause: error });
  }
}

/** A list that holds no former code stays as it was written, so that the territory says all that is wrong with it. */
export function carryToPublication(
  { manifest, places }: Publication,
  { codes, cog }: { readonly codes: readonly string[]; readonly cog: number | null },
): { codes: readonly string[]; remarks: readonly string[] } {
  const carried = carryCodes(places, codes, cog, manifest.cog);
  if (carried.changes.length === 0) return { codes, remarks: [] };
  return {
    codes: [...carried.codes, ...carried.unknown],
    remarks: carried.changes.map(describeCodeChange),
  };
}
