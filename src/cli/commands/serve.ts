/** `rezone serve`: the API and the web application for a publication, as a service. */
import type { Command } from 'commander';
import { UsageError } from '../errors.js';
import { frenchCommand } from '../french-command.js';
import { namedPublication, openPublicationOrDemonstration } from '../publication-choice.js';
import { parsePort, serveUntilStopped } from '../web-server.js';

interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly publication?: string;
}

const defaults = { host: '127.0.0.1', port: 3000 };

export function serveCommand(): Command {
  return frenchCommand('serve')
    .description(
      'Sert l’API et l’application web\u202f; une ligne de journal (JSON) par requête, sans donnée personnelle.',
    )
    .usage('--publication <dossier> [options]')
    .option('--publication <dossier>', 'publication à servir (par défaut\u202f: REZONE_PUBLICATION)')
    .option(
      '--host <adresse>',
      `adresse d’écoute, 0.0.0.0 pour toutes (par défaut\u202f: ${defaults.host})`,
      defaults.host,
    )
    .option('--port <port>', `port d’écoute (par défaut\u202f: ${defaults.port})`, parsePort, defaults.port)
    .action(serve);
}

async function serve({ host, port, publication }: ServeOptions): Promise<void> {
  const directory = namedPublication(publication);
  if (directory === undefined) {
    throw new UsageError(
      'Indiquez la publication à servir par --publication ou par la variable REZONE_PUBLICATION\u202f; pour essayer la démonstration, lancez «\u00a0rezone start\u00a0».',
    );
  }
  const store = await openPublicationOrDemonstration(directory);
  await serveUntilStopped(store, { host, port, logger: { level: 'info' } });
}
