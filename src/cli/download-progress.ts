/** Progress of downloads: a bar on a terminal, a line for each file elsewhere. */
import { SingleBar } from 'cli-progress';
import { formatDecimal } from '../domain/format.js';
import { logLine } from './output.js';

/** Receives bytes so far; `total` is null when unknown. */
export interface DownloadProgress {
  update(file: string, received: number, total: number | null): void;
  stop(): void;
}

export function createDownloadProgress(): DownloadProgress {
  return process.stderr.isTTY ? progressBar() : progressLines();
}

const megabyte = 1_000_000;

function progressBar(): DownloadProgress {
  const bar = new SingleBar({
    format: 'Téléchargement de {file} {bar} {size}',
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
  });
  let current: string | null = null;
  return {
    update(file, received, total) {
      const payload = { file, size: `${formatDecimal(received / megabyte)} Mo` };
      if (current !== file) bar.start(total ?? received, received, payload);
      current = file;
      bar.setTotal(total ?? received);
      bar.update(received, payload);
    },
    stop() {
      bar.stop();
      current = null;
    },
  };
}

function progressLines(): DownloadProgress {
  let current: string | null = null;
  return {
    update(file) {
      if (current !== file) logLine(`Téléchargement de ${file}…`);
      current = file;
    },
    stop() {
      current = null;
    },
  };
}
