/** `rezone publish`: makes publications, of the counts of a data team or of the demonstration. */
import type { Command } from 'commander';
import { countsFormats } from '../../counts/table-files.js';
import { originalThresholds } from '../../disclosure/protect.js';
import { typeset } from '../../language/typography.js';
import { policies, type Policy } from '../../domain/publication.js';
import { buildDemonstration } from '../build-demonstration.js';
import { buildPublication } from '../build-publication.js';
import { UsageError } from '../errors.js';
import { frenchCommand } from '../french-command.js';
import { logLine } from '../output.js';

interface PublishOptions {
  readonly demo?: boolean;
  readonly counts?: string;
  readonly opendata?: string;
  readonly policy?: string;
  readonly out?: string;
  readonly export?: string;
  readonly exportFormat?: string;
}

export function publishCommand(): Command {
  return frenchCommand('publish')
    .description(
      'Fabrique une publication à partir des comptes d’une équipe de données, ou celles de la démonstration.',
    )
    .usage('(--counts <dossier> | --demo) --out <dossier> [options]')
    .option('--counts <dossier>', 'comptes à protéger et à publier (format rezone-counts/1, docs/formats.md)')
    .option('--demo', 'données de démonstration')
    .option('--out <dossier>', 'dossier qui reçoit un dossier par édition')
    .option(
      '--opendata <dossier>',
      'fichiers publics à lire avec --counts (par défaut ceux de cette machine)',
    )
    .option('--policy <règle>', 'protection des petits effectifs avec --counts\u202f: original')
    .option(
      '--export <dossier>',
      'avec --demo, écrit aussi les comptes tirés au sort, un dossier par édition',
    )
    .option('--export-format <format>', `format des comptes écrits\u202f: ${countsFormats.join(' ou ')}`)
    .action(publish);
}

async function publish(options: PublishOptions): Promise<void> {
  refuseMixtures(options);
  const manifests =
    options.counts === undefined ? await publishDemonstration(options) : [await publishCounts(options)];
  for (const { id } of manifests) logLine(`Publication ${id} prête.`);
}

function publishDemonstration({ out, export: folder, exportFormat = 'csv' }: PublishOptions) {
  const format = oneOf(exportFormat, countsFormats, '--export-format');
  const counts = folder === undefined ? undefined : { folder, format };
  return buildDemonstration({ out, counts, log: logLine });
}

async function publishCounts({ counts, opendata, policy = 'original', out }: PublishOptions) {
  const manifest = await buildPublication({
    counts: counts!,
    opendata,
    policy: oneOf<Policy>(policy, policies, '--policy'),
    out: out!,
    log: logLine,
  });
  for (const sentence of originalRule) logLine(typeset(sentence));
  return manifest;
}

const { numerator, professionals, consumers } = originalThresholds;

/** What was done to the counts, and what it leaves open. */
const originalRule = [
  `Protection « original » appliquée, commune par commune : sont retirés les numérateurs inférieurs à ${numerator} (0 compris), tous les indicateurs des communes de moins de ${consumers} consommateurs de soins, les patients et les actes là où exercent moins de ${professionals} professionnels.`,
  'Elle ne protège pas contre les soustractions : un total moins ses parties, un dénominateur moins son numérateur, deux territoires qui ne diffèrent que d’une commune, ou deux éditions de suite peuvent encore révéler un petit effectif. Vérifiez-le avant de mettre en ligne.',
];

function refuseMixtures({
  demo,
  counts,
  out,
  export: folder,
  opendata,
  policy,
  exportFormat,
}: PublishOptions): void {
  if ((demo === true) === (counts !== undefined)) {
    throw new UsageError(
      'Indiquez soit --counts et le dossier de vos comptes, soit --demo pour la démonstration.',
    );
  }
  const strays = demo
    ? { '--opendata': opendata, '--policy': policy }
    : { '--export': folder, '--export-format': exportFormat };
  const stray = Object.entries(strays).find(([, value]) => value !== undefined)?.[0];
  if (stray !== undefined) {
    throw new UsageError(
      `L’option ${stray} ne va pas avec ${demo ? '--demo' : '--counts'}\u202f: retirez-la.`,
    );
  }
  if (out === undefined && folder === undefined) {
    throw new UsageError(
      `L’option --out est obligatoire\u202f: indiquez le dossier qui reçoit ${demo ? 'les publications, ou --export pour n’écrire que les comptes' : 'la publication'}.`,
    );
  }
  if (exportFormat !== undefined && folder === undefined) {
    throw new UsageError('L’option --export-format va avec --export\u202f: indiquez le dossier des comptes.');
  }
}

function oneOf<Word extends string>(text: string, words: readonly Word[], option: string): Word {
  const word = words.find((one) => one === text);
  if (word === undefined) {
    throw new UsageError(
      `«\u00a0${text}\u00a0» ne va pas à l’option ${option}\u202f: les valeurs connues sont ${words.join(', ')}.`,
    );
  }
  return word;
}
