/** The folder of a publication on disk: which files, which hashes, and how it takes its place at once. */
import { randomUUID } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { manifestFile, sha256 } from './manifest-file.js';
import { PublicationError, fileErrorCode } from './publication-error.js';

/** Relative paths with `/`, in code order, of everything in the folder that is not a folder. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .toSorted();
}

/** SHA-256 of each file, by relative path. */
export async function hashFiles(folder: string, files: readonly string[]): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const file of files) hashes[file] = sha256(await readFile(join(folder, file)));
  return hashes;
}

/**
 * Fills a hidden folder beside the final one, then puts it in its place. After a failure the final
 * folder is as it was, and nothing is left beside it.
 *
 * @returns what `fill` returns
 * @throws PublicationError when the final folder exists and is not a publication
 */
export async function replaceFolder<Result>(
  final: string,
  fill: (folder: string) => Promise<Result>,
): Promise<Result> {
  const parent = dirname(final);
  const fresh = join(parent, `.fresh-${randomUUID()}`);
  const retired = join(parent, `.retired-${randomUUID()}`);
  await mkdir(fresh, { recursive: true });
  try {
    const result = await fill(fresh);
    const hadOne = await retire(final, retired);
    try {
      await rename(fresh, final);
    } catch (error) {
      if (hadOne) await rename(retired, final);
      throw error;
    }
    await rm(retired, { recursive: true, force: true });
    return result;
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
}

/** Moves an older publication away; false when there is none. */
async function retire(folder: string, retired: string): Promise<boolean> {
  if (!(await exists(folder))) return false;
  if (!(await exists(join(folder, manifestFile)))) {
    throw new PublicationError(
      `Le dossier ${folder} existe et n’est pas une publication : déplacez-le, ou choisissez une autre destination.`,
    );
  }
  await rename(folder, retired);
  return true;
}

export async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    const code = fileErrorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return false;
    throw error;
  }
}
