/** Serves the API and the web application until the process is asked to stop. */
import type { FastifyServerOptions } from 'fastify';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadEnglish } from '../catalogue/load-english.js';
import type { PublicationStore } from '../publication/open-publications.js';
import { createApp } from '../server/app.js';
import { UsageError } from './errors.js';
import { logLine } from './output.js';
import { webRoot } from './package-files.js';

export interface ServerOptions {
  readonly host: string;
  readonly port: number;
  readonly logger: FastifyServerOptions['logger'];
}

export function hasWebApplication(): boolean {
  return existsSync(join(webRoot, 'index.html'));
}

/** Resolves once stopped by SIGINT or SIGTERM, the answers under way being finished. */
export async function serveUntilStopped(
  store: PublicationStore,
  { host, port, logger }: ServerOptions,
): Promise<void> {
  const english = loadEnglish(store.get().publication.catalogue);
  const app = createApp({ store, english, ...(hasWebApplication() && { webRoot }), logger });
  const address = await app.listen({ host, port }).catch((error: unknown) => {
    throw describeListenError(error, host, port);
  });
  logLine(`Rezone est prêt\u202f: ${address} (Ctrl+C pour arrêter)`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  logLine('Arrêt de Rezone…');
  await app.close();
}

function describeListenError(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return new UsageError(
        `Le port ${port} est déjà pris par un autre programme\u202f: choisissez-en un autre, par exemple --port ${port + 1}.`,
      );
    case 'EACCES':
      return new UsageError(
        `Le port ${port} est réservé au système\u202f: choisissez un port à partir de 1024, par exemple --port 8080.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new UsageError(
        `L’adresse ${host} n’est pas une adresse de cette machine\u202f: vérifiez --host.`,
      );
    default:
      return error;
  }
}

const highestPort = 65_535;

/** For the option `--port`. */
export function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= highestPort) return port;
  throw new UsageError(
    `«\u00a0${text}\u00a0» n’est pas un port\u202f: indiquez un nombre entre 0 et ${highestPort}.`,
  );
}
