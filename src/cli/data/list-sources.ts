/** The state of each public source on this machine. */
import type { ReadingContext, SourceReader } from '../../opendata/reader.js';
import { describeShippedSources } from '../../opendata/shipped-sources.js';
import { findFolder } from '../../opendata/source-files.js';
import { sourceOf } from './known-sources.js';
import { downloadFolder } from './open-data-folders.js';
import { readSource, recallReading, type RememberedReading } from './reading-memory.js';
import type { DataList, ListedSource } from './schemas.js';

export interface ListRequest {
  readonly readers: readonly SourceReader<unknown>[];
  readonly folders: readonly string[];
  readonly context: ReadingContext;
  /** Reads the sources whose content is not known yet. */
  readonly read: boolean;
  /** Receives a French line for each source that is read. */
  readonly log: (line: string) => void;
}

export async function listSources(request: ListRequest): Promise<DataList> {
  const sources: ListedSource[] = [];
  for (const reader of request.readers) sources.push(await describeReader(reader, request));
  return {
    schema: 'rezone-data-list/1',
    folders: [...request.folders],
    sources: [...sources, ...describeShipped(request.context)],
  };
}

async function describeReader(reader: SourceReader<unknown>, request: ListRequest): Promise<ListedSource> {
  const { id, holds, folder, files, downloads } = reader;
  const { label, producer, licence, url } = sourceOf(request.context.catalogue, reader.source);
  const directory = await findFolder(request.folders, reader);
  return {
    id,
    label,
    producer,
    licence,
    url,
    holds,
    state: stateOf(directory),
    directory,
    folder,
    npmPackage: null,
    downloadable: downloads.length > 0,
    examples: files.map(({ example }) => example),
    ...(directory === null ? { rows: null, vintage: null } : await contentsOf(reader, directory, request)),
  };
}

function stateOf(directory: string | null): ListedSource['state'] {
  if (directory === null) return 'absent';
  return directory === downloadFolder() ? 'downloaded' : 'present';
}

async function contentsOf(
  reader: SourceReader<unknown>,
  directory: string,
  { read, context, log }: ListRequest,
): Promise<RememberedReading | { rows: null; vintage: null }> {
  const remembered = await recallReading(reader, directory);
  if (remembered) return remembered;
  if (!read) return { rows: null, vintage: null };
  log(`Lecture de ${reader.id}…`);
  const { rowCount, vintage } = await readSource(reader, directory, context);
  return { rows: rowCount, vintage };
}

function describeShipped({ cog, catalogue }: ReadingContext): ListedSource[] {
  return describeShippedSources(cog).map(({ id, holds, npmPackage, vintage, rowCount }) => {
    const { label, producer, licence, url } = sourceOf(catalogue, id);
    return {
      id,
      label,
      producer,
      licence,
      url,
      holds,
      state: 'shipped',
      directory: null,
      folder: null,
      npmPackage,
      downloadable: false,
      examples: [],
      rows: rowCount,
      vintage,
    };
  });
}
