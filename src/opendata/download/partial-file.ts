/**
 * The file `<name>.partial` that a download fills, and its record `<name>.partial-record`: from which
 * address, of which version, by which process. A later download goes on from there when the version
 * can be checked; otherwise nothing is kept.
 */
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { DownloadError } from './failures.js';

const recordSchema = z.object({
  address: z.string(),
  /** An `ETag` or a `Last-Modified` that `If-Range` accepts; null when the server gives none. */
  validator: z.string().nullable(),
  process: z.int(),
});

export interface ResumePoint {
  readonly size: number;
  readonly validator: string;
}

export class PartialFile {
  readonly path: string;
  readonly #recordPath: string;
  readonly #address: string;
  #validator: string | null = null;

  private constructor(target: string, address: string) {
    this.path = `${target}.partial`;
    this.#recordPath = `${this.path}-record`;
    this.#address = address;
  }

  /** @throws DownloadError while another process fills the file */
  static async claim(target: string, address: string): Promise<PartialFile> {
    const file = new PartialFile(target, address);
    const record = recordSchema.safeParse(
      await readFile(file.#recordPath, 'utf8')
        .then(JSON.parse)
        .catch(() => null),
    ).data;
    if (record && record.process !== process.pid && isRunning(record.process)) {
      throw new DownloadError('un autre téléchargement de ce fichier est en cours');
    }
    await file.begin(record?.address === address ? record.validator : null);
    return file;
  }

  /** Records of which version the bytes are. */
  async begin(validator: string | null): Promise<void> {
    this.#validator = validator;
    const record = { address: this.#address, validator, process: process.pid };
    await writeFile(this.#recordPath, JSON.stringify(record satisfies z.infer<typeof recordSchema>));
  }

  async resumePoint(): Promise<ResumePoint | null> {
    const size = await stat(this.path).then(
      (found) => found.size,
      () => 0,
    );
    return this.#validator === null || size === 0 ? null : { size, validator: this.#validator };
  }

  /** What is there now is not the beginning of an answer any more. */
  async forget(): Promise<void> {
    this.#validator = null;
    await rm(this.#recordPath, { force: true });
  }

  /** Keeps only what a later download can go on from. */
  async release(): Promise<void> {
    if ((await this.resumePoint()) !== null) return;
    await rm(this.path, { force: true });
    await this.forget();
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
