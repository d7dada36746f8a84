/** `rezone data`: the public sources on this machine. */
import type { Command } from 'commander';
import { loadCatalogue } from '../../catalogue/load-catalogue.js';
import { readCog } from '../../opendata/cog.js';
import type { ReadingContext, SourceReader } from '../../opendata/reader.js';
import { readers } from '../../opendata/readers.js';
import { createPage, type Page } from '../../reports/text/page.js';
import { checkSources } from '../data/check-sources.js';
import { renderCheck } from '../data/check-text.js';
import { fetchSources } from '../data/fetch-sources.js';
import { describeUnreadable } from '../data/known-sources.js';
import { listSources } from '../data/list-sources.js';
import { renderList } from '../data/list-text.js';
import { downloadFolder, searchedFolders } from '../data/open-data-folders.js';
import { createDownloadProgress } from '../download-progress.js';
import { FailuresError, UsageError } from '../errors.js';
import { frenchCommand } from '../french-command.js';
import { logLine, terminalStyle, writeResult } from '../output.js';

/** What the commands work with. */
export interface DataTools {
  readonly readers: readonly SourceReader<unknown>[];
  readonly createContext: () => ReadingContext;
}

const realTools: DataTools = {
  readers,
  createContext: () => ({ cog: readCog(), catalogue: loadCatalogue() }),
};

interface OutputOptions {
  readonly format: string;
  readonly opendata?: string;
}

export function dataCommand(tools = realTools): Command {
  return frenchCommand('data')
    .description('Sources publiques\u202f: leur état, leur téléchargement, leur vérification.')
    .usage('<commande> [options]')
    .helpCommand('help [commande]', 'affiche l’aide d’une commande')
    .addCommand(listCommand(tools))
    .addCommand(fetchCommand(tools))
    .addCommand(checkCommand(tools));
}

function listCommand({ readers, createContext }: DataTools): Command {
  return withOutput('list')
    .description('Sources connues\u202f: présentes ou non, millésime, nombre de lignes, licence, dossier.')
    .usage('[options]')
    .option('--read', 'lit les sources dont le contenu n’est pas encore connu (plus long)')
    .action(async ({ read = false, format, opendata }: OutputOptions & { read?: boolean }) => {
      const render = rendererOf(format, renderList);
      const folders = await searchedFolders(opendata);
      const list = await listSources({ readers, folders, context: createContext(), read, log: logLine });
      await writeResult(render(list), null);
    });
}

function fetchCommand({ readers, createContext }: DataTools): Command {
  return frenchCommand('fetch')
    .description(
      'Télécharge les fichiers officiels dans le dossier de l’utilisateur, ou reprend un téléchargement interrompu.',
    )
    .usage('[source…]')
    .argument('[source...]', 'sources à télécharger (par défaut\u202f: toutes celles qui ont une adresse)')
    .action(async (names: string[]) => {
      if (process.env['REZONE_OFFLINE'] === '1') {
        throw new UsageError('REZONE_OFFLINE vaut 1\u202f: retirez cette variable pour télécharger.');
      }
      const failures = await fetchSources({
        readers,
        names,
        into: downloadFolder(),
        context: createContext(),
        progress: createDownloadProgress(),
        log: logLine,
      });
      if (failures.length > 0) throw new FailuresError(failures);
    });
}

function checkCommand({ readers, createContext }: DataTools): Command {
  return withOutput('check')
    .description('Lit les sources présentes et dit ce qui n’a pas pu être utilisé.')
    .usage('[source…] [options]')
    .argument('[source...]', 'sources à vérifier (par défaut\u202f: toutes celles qui sont présentes)')
    .action(async (names: string[], { format, opendata }: OutputOptions) => {
      const render = rendererOf(format, renderCheck);
      const folders = await searchedFolders(opendata);
      const check = await checkSources({ readers, names, folders, context: createContext(), log: logLine });
      await writeResult(render(check), null);
      const failures = check.sources.flatMap(({ id, failure }) =>
        failure === null ? [] : [describeUnreadable(id, failure)],
      );
      if (failures.length > 0) throw new FailuresError(failures);
      if (check.structural) process.exitCode = 1;
    });
}

function withOutput(name: string): Command {
  return frenchCommand(name)
    .option('--format <format>', 'text ou json (par défaut\u202f: text)', 'text')
    .option('--opendata <dossier>', 'le seul dossier de données à regarder (par défaut\u202f: tous)');
}

function rendererOf<Answer>(
  format: string,
  renderText: (answer: Answer, page: Page) => string,
): (answer: Answer) => string {
  if (format === 'json') return (answer) => `${JSON.stringify(answer)}\n`;
  if (format === 'text') {
    return (answer) => renderText(answer, createPage(terminalStyle(true)));
  }
  throw new UsageError(`Le format «\u00a0${format}\u00a0» n’existe pas\u202f: choisissez parmi json, text.`);
}
