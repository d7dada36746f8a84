/**
 * Remembers, beside the downloads, what reading each source gave, so that listing the sources does not
 * read them again. A source whose files have changed since is forgotten.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Reading, ReadingContext, SourceReader } from '../../opendata/reader.js';
import { locateFiles } from '../../opendata/source-files.js';
import { packageVersion } from '../package-files.js';
import { writeResult } from '../output.js';
import { downloadFolder } from './open-data-folders.js';

const memorySchema = z.record(
  z.string(),
  z.object({ fingerprint: z.string(), rows: z.int(), vintage: z.string().nullable() }),
);

export interface RememberedReading {
  readonly rows: number;
  readonly vintage: string | null;
}

/** Reads a source and remembers what it gave. */
export async function readSource<Rows>(
  reader: SourceReader<Rows>,
  directory: string,
  context: ReadingContext,
): Promise<Reading<Rows>> {
  const fingerprint = await fingerprintOf(reader, directory);
  const reading = await reader.read(directory, context);
  const { rowCount: rows, vintage } = reading;
  const memory = { ...(await loadMemory()), [reader.id]: { fingerprint, rows, vintage } };
  await saveMemory(memory);
  return reading;
}

/** What the last reading of these very files gave; null when they were never read. */
export async function recallReading(
  reader: SourceReader<unknown>,
  directory: string,
): Promise<RememberedReading | null> {
  const remembered = (await loadMemory())[reader.id];
  if (!remembered || remembered.fingerprint !== (await fingerprintOf(reader, directory))) return null;
  return { rows: remembered.rows, vintage: remembered.vintage };
}

const memoryPath = () => join(downloadFolder(), 'readings.json');

async function loadMemory(): Promise<z.infer<typeof memorySchema>> {
  const content: unknown = await readFile(memoryPath(), 'utf8')
    .then(JSON.parse)
    .catch(() => null);
  return memorySchema.safeParse(content).data ?? {};
}

/** What cannot be remembered is read again: a folder that cannot be written is no failure. */
async function saveMemory(memory: z.infer<typeof memorySchema>): Promise<void> {
  try {
    await mkdir(dirname(memoryPath()), { recursive: true });
    await writeResult(JSON.stringify(memory), memoryPath());
  } catch {
    return;
  }
}

/** Of the paths, sizes and dates of the files, and of the version of Rezone that reads them. */
async function fingerprintOf(reader: SourceReader<unknown>, directory: string): Promise<string> {
  const hash = createHash('sha256').update(packageVersion);
  for (const path of await locateFiles(directory, reader)) {
    const { size, mtimeMs } = await stat(path);
    hash.update(`${path}\n${size}\n${mtimeMs}\n`);
  }
  return hash.digest('hex');
}
