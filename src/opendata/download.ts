/**
 * Downloads one official file beside its place, then renames it there: what was there before stays until
 * the new file is whole. Goes on from where an earlier download stopped, tries again when that may help,
 * and asks for nothing when the server says that the file has not changed.
 */
import { mkdir, rename, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Dispatcher, Response } from 'undici';
import { replaceByMember } from './download/archive.js';
import { describeFailure, DownloadError, refusal, truncated } from './download/failures.js';
import { PartialFile, type ResumePoint } from './download/partial-file.js';
import { createWatchdog, type Watchdog } from './download/watchdog.js';
import type { OfficialFile } from './reader.js';
import { hashFile } from './source-files.js';

export { DownloadError } from './download/failures.js';

export interface DownloadOptions {
  /** Milliseconds to wait for the answer to begin. */
  readonly connectionTimeout?: number | undefined;
  /** Milliseconds of silence after which the answer is given up. */
  readonly stallTimeout?: number | undefined;
  /** Bytes received so far, earlier downloads included; `total` is null when the server does not announce it. */
  readonly onProgress?: ((received: number, total: number | null) => void) | undefined;
  /** Waits that many milliseconds before trying again. */
  readonly wait?: ((milliseconds: number) => Promise<unknown>) | undefined;
}

export type DownloadOutcome = 'downloaded' | 'unchanged';

/** Milliseconds before each new try. */
const retryDelays: readonly number[] = [1000, 2000, 4000];

/**
 * @param path where the file goes; its folder is made
 * @throws DownloadError when the file could not be had whole; an earlier one is then untouched
 */
export async function download(
  file: Omit<OfficialFile, 'name'>,
  path: string,
  options: DownloadOptions = {},
): Promise<DownloadOutcome> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const partial = await PartialFile.claim(path, file.address);
    try {
      const answer = await receivePersistently(file.address, path, partial, options);
      if (answer === 'unchanged') return 'unchanged';
      await partial.forget();
      if (file.sha256) await verify(partial.path, file.sha256);
      if (file.archived) await replaceByMember(partial.path, file.archived);
      // The next download asks whether the file has changed since.
      if (answer.modified) await utimes(partial.path, answer.modified, answer.modified);
      await rename(partial.path, path);
      return 'downloaded';
    } finally {
      await partial.release();
    }
  } catch (error) {
    throw describeFailure(error);
  }
}

interface Received {
  readonly modified: Date | null;
}

async function receivePersistently(
  address: string,
  path: string,
  partial: PartialFile,
  options: DownloadOptions,
): Promise<Received | 'unchanged'> {
  const { fetch, EnvHttpProxyAgent } = await import('undici');
  const dispatcher = createDispatcher(() => new EnvHttpProxyAgent());
  const receive = async () => {
    const watchdog = createWatchdog();
    const resume = await partial.resumePoint();
    const headers = resume ? rangeHeaders(resume) : await changeHeaders(path);
    const { connectionTimeout = 10_000 } = options;
    watchdog.expect(connectionTimeout, new DownloadError('le serveur ne répond pas'));
    try {
      const response = await fetch(address, { dispatcher, signal: watchdog.signal, headers });
      return await store(response, resume, partial, watchdog, options);
    } finally {
      watchdog.rest();
    }
  };
  try {
    return await persist(receive, options.wait ?? setTimeout);
  } finally {
    await dispatcher.destroy();
  }
}

/** Proxies are those of the variables http_proxy, https_proxy and no_proxy, which the fetch of Node does not read. */
function createDispatcher(create: () => Dispatcher): Dispatcher {
  try {
    return create();
  } catch (error) {
    throw new DownloadError('variable http_proxy ou https_proxy mal formée', { cause: error });
  }
}

async function persist<Result>(
  work: () => Promise<Result>,
  wait: (milliseconds: number) => Promise<unknown>,
  delays = retryDelays,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const failure = describeFailure(error);
    const [delay, ...later] = delays;
    if (!failure.temporary || delay === undefined) throw failure;
    await wait(failure.retryAfter ?? delay);
    return persist(work, wait, later);
  }
}

/** With If-Range a file that has changed comes whole, as answer 200. */
function rangeHeaders({ size, validator }: ResumePoint): Record<string, string> {
  return { range: `bytes=${size}-`, 'if-range': validator };
}

async function changeHeaders(path: string): Promise<Record<string, string>> {
  const earlier = await stat(path).catch(() => null);
  return earlier ? { 'if-modified-since': earlier.mtime.toUTCString() } : {};
}

async function store(
  response: Response,
  resume: ResumePoint | null,
  partial: PartialFile,
  watchdog: Watchdog,
  options: DownloadOptions,
): Promise<Received | 'unchanged'> {
  if (response.status === 304) return 'unchanged';
  const offset = await findOffset(response, resume, partial);
  if (!response.ok || !response.body) throw refusal(response.status, response.headers);
  if (offset === 0) await partial.begin(validatorOf(response));
  const length = announcedSize(response);
  const chunks = watch(response.body, offset, length === null ? null : offset + length, watchdog, options);
  // One chunk after the other, so that what came before a failure is on the disk.
  await writeFile(partial.path, chunks, { flag: offset === 0 ? 'w' : 'a' });
  const modified = new Date(response.headers.get('last-modified') ?? Number.NaN);
  return { modified: Number.isNaN(modified.getTime()) ? null : modified };
}

/**
 * Where the answer begins in the file.
 *
 * @throws DownloadError, for a new start, when it goes on from elsewhere than where the file stops
 */
async function findOffset(
  { status, headers }: Response,
  resume: ResumePoint | null,
  partial: PartialFile,
): Promise<number> {
  if (status !== 206 && status !== 416) return 0;
  const range = status === 206 && !headers.has('content-encoding') ? headers.get('content-range') : null;
  if (resume && range?.startsWith(`bytes ${resume.size}-`)) return resume.size;
  await partial.begin(null);
  throw new DownloadError('reprise refusée', { temporary: true });
}

async function* watch(
  body: AsyncIterable<Uint8Array>,
  offset: number,
  total: number | null,
  watchdog: Watchdog,
  { stallTimeout = 20_000, onProgress }: DownloadOptions,
): AsyncGenerator<Uint8Array> {
  const silence = new DownloadError('le serveur s’est interrompu', { temporary: true });
  let received = offset;
  watchdog.expect(stallTimeout, silence);
  for await (const chunk of body) {
    received += chunk.byteLength;
    onProgress?.(received, total);
    yield chunk;
    watchdog.expect(stallTimeout, silence);
  }
  if (total !== null && received !== total) throw truncated();
}

/** Offsets in a compressed answer are not offsets in the file; a weak ETag does not promise the same bytes. */
function validatorOf({ headers }: Response): string | null {
  if (headers.has('content-encoding')) return null;
  const tag = headers.get('etag');
  return tag?.startsWith('"') ? tag : headers.get('last-modified');
}

/** A compressed answer announces its compressed size, which is not the number of bytes that come out. */
function announcedSize({ headers }: Response): number | null {
  const length = headers.get('content-length');
  return length === null || headers.has('content-encoding') ? null : Number(length);
}

async function verify(path: string, sha256: string): Promise<void> {
  if ((await hashFile(path)) === sha256.toLowerCase()) return;
  throw new DownloadError('empreinte SHA-256 différente de celle attendue, fichier refusé');
}
