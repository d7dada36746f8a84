/** The folder that the examples of docs/formats.md make. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** @param without tables to leave out */
export function documentedFolder(parent: string, without: readonly string[] = []): string {
  const text = readFileSync(resolve(import.meta.dirname, '../../docs/formats.md'), 'utf8');
  const folder = join(parent, 'counts');
  mkdirSync(folder);
  for (const [, name, content] of text.matchAll(/^### (\S+\.(?:csv|json))\n+```\w+\n([^`]*)```/gm)) {
    if (!without.some((table) => name === `${table}.csv`)) writeFileSync(join(folder, name!), content!);
  }
  return folder;
}
