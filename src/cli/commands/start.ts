/** `rezone start`: the web application on this machine, with the demonstration if there is nothing else. */
import type { Command } from 'commander';
import { UsageError } from '../errors.js';
import { frenchCommand } from '../french-command.js';
import { namedPublication, openPublicationOrDemonstration } from '../publication-choice.js';
import { hasWebApplication, parsePort, serveUntilStopped } from '../web-server.js';

interface StartOptions {
  readonly port: number;
  readonly publication?: string;
}

const defaultPort = 3000;

export function startCommand(): Command {
  return frenchCommand('start')
    .description('Ouvre l’application web sur cette machine, avec la démonstration à défaut de publication.')
    .usage('[options]')
    .option('--port <port>', `port d’écoute (par défaut\u202f: ${defaultPort})`, parsePort, defaultPort)
    .option(
      '--publication <dossier>',
      'publication à servir (par défaut\u202f: REZONE_PUBLICATION, sinon la démonstration)',
    )
    .action(start);
}

async function start({ port, publication }: StartOptions): Promise<void> {
  if (!hasWebApplication()) {
    throw new UsageError(
      'L’application web n’est pas encore construite\u202f: lancez «\u00a0npm run build\u00a0».',
    );
  }
  const store = await openPublicationOrDemonstration(namedPublication(publication));
  await serveUntilStopped(store, {
    host: '127.0.0.1',
    port,
    logger: { level: 'error', stream: process.stderr },
  });
}
