/**
 * Downloads one file beside its place, then renames it there: an interrupted download leaves nothing.
 * Two delays guard it, because a network that is shut often neither answers nor refuses.
 */
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface DownloadOptions {
  /** Milliseconds to wait for the answer to begin. */
  connectionTimeout: number;
  /** Milliseconds of silence after which the answer is given up. */
  stallTimeout: number;
  /** Bytes received so far; `total` is null when the server does not announce it. */
  onProgress?: ((received: number, total: number | null) => void) | undefined;
}

/** The message is a French reason that fits between brackets: "réponse 404". */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';
}

/** @throws DownloadError when the file could not be had whole */
export async function download(url: string, path: string, options: DownloadOptions): Promise<void> {
  const partial = `${path}.${process.pid}.partial`;
  const watchdog = createWatchdog();
  try {
    watchdog.expect(options.connectionTimeout, 'le serveur ne répond pas');
    const response = await fetch(url, { signal: watchdog.signal });
    if (!response.ok || !response.body) throw new DownloadError(`réponse ${response.status}`);
    await mkdir(dirname(path), { recursive: true });
    const chunks = watch(response.body, announcedSize(response), watchdog, options);
    await pipeline(Readable.from(chunks), createWriteStream(partial));
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw describeFailure(error);
  } finally {
    watchdog.rest();
  }
}

async function* watch(
  body: AsyncIterable<Uint8Array>,
  total: number | null,
  watchdog: Watchdog,
  { stallTimeout, onProgress }: DownloadOptions,
): AsyncGenerator<Uint8Array> {
  const silence = 'le serveur s’est interrompu';
  let received = 0;
  watchdog.expect(stallTimeout, silence);
  for await (const chunk of body) {
    received += chunk.byteLength;
    onProgress?.(received, total);
    yield chunk;
    watchdog.expect(stallTimeout, silence);
  }
}

/** A compressed answer announces its compressed size, which is not the number of bytes that come out. */
function announcedSize(response: Response): number | null {
  const length = response.headers.get('content-length');
  return length === null || response.headers.has('content-encoding') ? null : Number(length);
}

interface Watchdog {
  readonly signal: AbortSignal;
  /** Aborts with this reason unless called again, or put to rest, within the delay. */
  expect(delay: number, reason: string): void;
  rest(): void;
}

function createWatchdog(): Watchdog {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  return {
    signal: controller.signal,
    expect(delay, reason) {
      clearTimeout(timer);
      timer = setTimeout(() => controller.abort(new DownloadError(reason)), delay);
    },
    rest() {
      clearTimeout(timer);
    },
  };
}

function describeFailure(error: unknown): Error {
  if (error instanceof DownloadError) return error;
  if (!(error instanceof Error)) return new DownloadError(String(error));
  if ('code' in error && error.code === 'ENOSPC') return new DownloadError('disque plein');
  // undici says "terminated" when the connection closes before the announced length.
  if (error.message === 'terminated') return new DownloadError('fichier incomplet');
  if (error.message === 'fetch failed') return new DownloadError('connexion impossible');
  return new DownloadError(error.message);
}
