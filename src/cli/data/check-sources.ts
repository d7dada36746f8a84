/** Reads public sources and gathers what could not be used in them. */
import type { ReadingContext, SourceReader } from '../../opendata/reader.js';
import { findFolder } from '../../opendata/source-files.js';
import { UsageError } from '../errors.js';
import { chooseReaders, reasonOf, sourceOf } from './known-sources.js';
import { readSource } from './reading-memory.js';
import type { CheckedSource, DataCheck } from './schemas.js';

export interface CheckRequest {
  readonly readers: readonly SourceReader<unknown>[];
  /** Sources to check, which must then be there; all those that are there when empty. */
  readonly names: readonly string[];
  readonly folders: readonly string[];
  readonly context: ReadingContext;
  /** Receives a French line for each source that is read. */
  readonly log: (line: string) => void;
}

/** @throws UsageError when a name is unknown, or that of an absent source */
export async function checkSources(request: CheckRequest): Promise<DataCheck> {
  const located: [SourceReader<unknown>, string | null][] = [];
  for (const reader of chooseReaders(request.readers, request.names)) {
    located.push([reader, await findFolder(request.folders, reader)]);
  }
  if (request.names.length > 0) refuseAbsent(located, request.folders);
  const sources: CheckedSource[] = [];
  for (const [reader, directory] of located) sources.push(await checkSource(reader, directory, request));
  return {
    schema: 'rezone-data-check/1',
    structural: sources.some(({ findings }) => findings.some(({ structural }) => structural)),
    sources,
  };
}

function refuseAbsent(
  located: readonly [SourceReader<unknown>, string | null][],
  folders: readonly string[],
): void {
  const absent = located.find(([, directory]) => directory === null)?.[0];
  if (absent === undefined) return;
  const remedy =
    absent.downloads.length > 0
      ? `téléchargez-la par «\u00a0rezone data fetch ${absent.id}\u00a0»`
      : `déposez-y ses fichiers dans un dossier ${absent.folder}`;
  throw new UsageError(
    `La source «\u00a0${absent.id}\u00a0» n’est dans aucun dossier de données (${folders.join(', ')})\u202f: ${remedy}.`,
  );
}

async function checkSource(
  reader: SourceReader<unknown>,
  directory: string | null,
  { context, log }: CheckRequest,
): Promise<CheckedSource> {
  const { label, licence } = sourceOf(context.catalogue, reader.source);
  const unread = {
    id: reader.id,
    label,
    licence,
    directory,
    failure: null,
    rows: null,
    vintage: null,
    files: [],
    findings: [],
  };
  if (directory === null) return { ...unread, state: 'absent' };
  log(`Lecture de ${reader.id}…`);
  try {
    const { rowCount, vintage, files, findings } = await readSource(reader, directory, context);
    return {
      ...unread,
      state: 'read',
      rows: rowCount,
      vintage,
      files: [...files],
      findings: findings.map((finding) => ({ ...finding, examples: [...finding.examples] })),
    };
  } catch (error) {
    return { ...unread, state: 'failed', failure: reasonOf(error) };
  }
}
