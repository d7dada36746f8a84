/** `rezone letter`: the letter of intent of a saved project, as a Word document. */
import type { Command } from 'commander';
import { buildReport } from '../../domain/build-report.js';
import { reportOptions } from '../../domain/focus.js';
import { writeLetter } from '../../letter/document.js';
import { emptyDraft, LetterDraftError, parseDraft, type LetterDraft } from '../../letter/draft.js';
import { prefillLetter } from '../../letter/prefill.js';
import { today } from '../../reports/formats.js';
import { UsageError } from '../errors.js';
import { frenchCommand } from '../french-command.js';
import { collectLetter, drawTerritory } from '../letter-matter.js';
import { logLine, writeResult } from '../output.js';
import { namedPublication, openEditionOrDemonstration } from '../publication-choice.js';
import { carryToPublication, readProjectFile } from '../saved-project.js';

interface LetterOptions {
  readonly project: string;
  readonly out: string;
  readonly edition?: string;
  readonly publication?: string;
}

export function letterCommand(): Command {
  return frenchCommand('letter')
    .description('Lettre d’intention d’un projet, à compléter dans un traitement de texte.')
    .usage('--project <fichier> --out <fichier.docx> [options]')
    .requiredOption('--project <fichier>', 'projet enregistré par Rezone, avec ou sans brouillon de lettre')
    .requiredOption('--out <fichier>', 'fichier Word à écrire')
    .option('--edition <édition>', 'édition, par exemple 2024-12 (par défaut\u202f: celle du projet)')
    .option(
      '--publication <dossier>',
      'publication à lire (par défaut\u202f: REZONE_PUBLICATION, sinon la démonstration)',
    )
    .action(letter);
}

async function letter(options: LetterOptions): Promise<void> {
  const project = await readProjectFile(options.project);
  const draft = readDraft(project.letter, options.project);
  const open = await openEditionOrDemonstration(
    namedPublication(options.publication),
    options.edition ?? project.edition ?? undefined,
  );
  const { publication } = open;
  const codes = project.communes.map(({ code }) => code);
  const carried = carryToPublication(publication, { codes, cog: project.cog });
  const report = buildReport(publication, carried.codes, reportOptions(project, publication.catalogue));
  carried.remarks.forEach(logLine);
  const prefill = prefillLetter(await collectLetter(open, report));
  const map = await drawTerritory(open, report);
  await writeResult(await writeLetter({ draft, prefill, map, date: today() }), options.out);
}

function readDraft(letter: unknown, path: string): LetterDraft {
  if (letter === undefined) return emptyDraft;
  try {
    return parseDraft(letter);
  } catch (error) {
    if (!(error instanceof LetterDraftError)) throw error;
    throw new UsageError(`${path}\u202f: ${error.message}`, { cause: error });
  }
}
