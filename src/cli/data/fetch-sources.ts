/** Downloads public sources into an open data folder, then reads them to know that they are what they should be. */
import { join } from 'node:path';
import { formatCount } from '../../domain/format.js';
import {
  download,
  DownloadError,
  type DownloadOptions,
  type DownloadOutcome,
} from '../../opendata/download.js';
import type { OfficialFile, ReadingContext, SourceReader } from '../../opendata/reader.js';
import type { DownloadProgress } from '../download-progress.js';
import { chooseReaders, describeUnreadable, reasonOf } from './known-sources.js';
import { readSource } from './reading-memory.js';

export interface FetchRequest {
  readonly readers: readonly SourceReader<unknown>[];
  /** Sources to download; all those with an official address when empty. */
  readonly names: readonly string[];
  /** Open data folder that receives them. */
  readonly into: string;
  readonly context: ReadingContext;
  readonly progress: DownloadProgress;
  /** Receives a French line for each source that is there. */
  readonly log: (line: string) => void;
  readonly options?: Omit<DownloadOptions, 'onProgress'>;
}

/**
 * A source that fails does not stop the others.
 *
 * @returns a French sentence for each failure
 * @throws UsageError when a name is unknown
 */
export async function fetchSources(request: FetchRequest): Promise<string[]> {
  const failures: string[] = [];
  for (const reader of chooseReaders(request.readers, request.names)) {
    if (reader.downloads.length > 0) failures.push(...(await fetchSource(reader, request)));
    else if (request.names.length > 0) failures.push(noAddress(reader, request.into));
  }
  return failures;
}

function noAddress({ id, folder, files }: SourceReader<unknown>, into: string): string {
  const examples = files.map(({ example }) => example).join(' ou ');
  return `La source «\u00a0${id}\u00a0» n’a pas d’adresse officielle stable\u202f: déposez son fichier (tel que ${examples}) dans ${join(into, folder)}.`;
}

async function fetchSource(reader: SourceReader<unknown>, request: FetchRequest): Promise<string[]> {
  const outcomes: DownloadOutcome[] = [];
  const failures: string[] = [];
  for (const file of reader.downloads) {
    try {
      outcomes.push(await fetchFile(file, reader, request));
    } catch (error) {
      if (!(error instanceof DownloadError)) throw error;
      failures.push(describeDownload(reader, file, error));
    } finally {
      request.progress.stop();
    }
  }
  return failures.length > 0 ? failures : examine(reader, outcomes, request);
}

function fetchFile(
  file: OfficialFile,
  { id, folder }: SourceReader<unknown>,
  { into, progress, options }: FetchRequest,
): Promise<DownloadOutcome> {
  return download(file, join(into, folder, file.name), {
    ...options,
    onProgress: (received, total) => progress.update(`${id} (${file.name})`, received, total),
  });
}

function describeDownload(
  { id }: SourceReader<unknown>,
  { name, address }: OfficialFile,
  { message }: Error,
): string {
  return `La source «\u00a0${id}\u00a0» n’a pas été téléchargée\u202f: ${name}, depuis ${new URL(address).host} (${message}).`;
}

async function examine(
  reader: SourceReader<unknown>,
  outcomes: readonly DownloadOutcome[],
  { into, context, log }: FetchRequest,
): Promise<string[]> {
  try {
    const { rowCount, vintage, findings } = await readSource(reader, into, context);
    const state = outcomes.every((outcome) => outcome === 'unchanged') ? 'déjà à jour' : 'téléchargée';
    const rows = formatCount(rowCount, { one: 'ligne', other: 'lignes' });
    log(`${reader.id}\u202f: ${state}, ${rows}${vintage === null ? '' : `, ${vintage}`}.`);
    return findings.some(({ structural }) => structural) ? [describeUnexpected(reader)] : [];
  } catch (error) {
    return [describeUnreadable(reader.id, reasonOf(error))];
  }
}

function describeUnexpected({ id }: SourceReader<unknown>): string {
  return `La source «\u00a0${id}\u00a0» n’a pas le contenu attendu\u202f: voir «\u00a0rezone data check ${id}\u00a0».`;
}
