/** The commands of `rezone`, one file each. */
import type { Command } from 'commander';
import { dataCommand } from './commands/data.js';
import { letterCommand } from './commands/letter.js';
import { publishCommand } from './commands/publish.js';
import { reportCommand } from './commands/report.js';
import { serveCommand } from './commands/serve.js';
import { startCommand } from './commands/start.js';
import { frenchCommand } from './french-command.js';
import { packageVersion } from './package-files.js';

export function createProgram(): Command {
  return frenchCommand('rezone')
    .description(
      'Diagnostic de territoire pour les CPTS\u202f: choisir des communes, lire leurs indicateurs.',
    )
    .usage('<commande> [options]')
    .version(packageVersion, '-V, --version', 'affiche la version')
    .helpCommand('help [commande]', 'affiche l’aide d’une commande')
    .addCommand(startCommand())
    .addCommand(reportCommand())
    .addCommand(letterCommand())
    .addCommand(publishCommand())
    .addCommand(dataCommand())
    .addCommand(serveCommand());
}
