/** `rezone publish`: makes publications; for now those of the demonstration. */
import type { Command } from 'commander';
import { buildDemonstration } from '../build-demonstration.js';
import { frenchCommand } from '../french-command.js';
import { logLine } from '../output.js';

export function publishCommand(): Command {
  return frenchCommand('publish')
    .description('Fabrique les publications de la démonstration, une par édition.')
    .usage('--demo --out <dossier>')
    .requiredOption('--demo', 'données de démonstration')
    .requiredOption('--out <dossier>', 'dossier qui reçoit un dossier par édition')
    .action(publish);
}

async function publish({ out }: { out: string }): Promise<void> {
  const manifests = await buildDemonstration({ out, log: logLine });
  for (const { id } of manifests) logLine(`Publication ${id} prête.`);
}
