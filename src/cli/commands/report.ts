/** `rezone report`: the diagnosis of a list of communes. */
import type { Command } from 'commander';
import { buildReport } from '../../domain/build-report.js';
import { carryCodes, describeCodeChange } from '../../domain/carry-codes.js';
import { parseProjectFile, ProjectFileError } from '../../domain/project-file.js';
import type { Publication } from '../../domain/publication.js';
import type { Report } from '../../domain/report.js';
import { renderText } from '../../reports/text.js';
import { readCommuneList } from '../commune-list.js';
import { UsageError } from '../errors.js';
import { frenchCommand } from '../french-command.js';
import { readInputFile } from '../input.js';
import { logLine, terminalStyle, writeResult } from '../output.js';
import { namedPublication, openEditionOrDemonstration } from '../publication-choice.js';

interface ReportOptions {
  readonly communes?: string[];
  readonly project?: string;
  readonly edition?: string;
  readonly publication?: string;
  readonly format: string;
  readonly out?: string;
}

export function reportCommand(): Command {
  return frenchCommand('report')
    .description('Diagnostic d’une liste de communes.')
    .usage('--communes <codes…> | --project <fichier> [options]')
    .option(
      '--communes <codes...>',
      'codes INSEE séparés par des virgules ou des espaces\u202f; @fichier pour les lire dans un fichier, - sur l’entrée standard',
    )
    .option('--project <fichier>', 'projet enregistré par Rezone, ou liste de codes INSEE (texte ou CSV)')
    .option('--edition <édition>', 'édition, par exemple 2024-12 (par défaut\u202f: la plus récente)')
    .option(
      '--publication <dossier>',
      'publication à lire (par défaut\u202f: REZONE_PUBLICATION, sinon la démonstration)',
    )
    .option('--format <format>', 'text ou json (par défaut\u202f: text)', 'text')
    .option('--out <fichier>', 'fichier à écrire (par défaut\u202f: la sortie standard)')
    .action(report);
}

async function report(options: ReportOptions): Promise<void> {
  const render = rendererOf(options.format);
  const selection = await readSelection(options);
  const directory = namedPublication(options.publication);
  const { publication } = await openEditionOrDemonstration(directory, options.edition ?? selection.edition);
  const { codes, remarks } = carryToPublication(publication, selection);
  const result = buildReport(publication, codes, { pathologies: selection.pathologies });
  remarks.forEach(logLine);
  await writeResult(render(result, publication, options.out === undefined), options.out ?? null);
}

/** A list that holds no former code stays as it was written, so that the territory says all that is wrong with it. */
function carryToPublication(
  { manifest, places }: Publication,
  { codes, cog }: Selection,
): { codes: readonly string[]; remarks: readonly string[] } {
  const carried = carryCodes(places, codes, cog, manifest.cog);
  if (carried.changes.length === 0) return { codes, remarks: [] };
  return {
    codes: [...carried.codes, ...carried.unknown],
    remarks: carried.changes.map(describeCodeChange),
  };
}

type Renderer = (report: Report, publication: Publication, onScreen: boolean) => string;

const renderers: Readonly<Record<string, Renderer>> = {
  json: (result) => `${JSON.stringify(result)}\n`,
  text: (result, { catalogue }, onScreen) => renderText(result, catalogue.themes, terminalStyle(onScreen)),
};

function rendererOf(format: string): Renderer {
  const renderer = Object.hasOwn(renderers, format) ? renderers[format] : undefined;
  if (renderer) return renderer;
  throw new UsageError(
    `Le format «\u00a0${format}\u00a0» n’existe pas\u202f: choisissez parmi ${Object.keys(renderers).join(', ')}.`,
  );
}

interface Selection {
  readonly codes: readonly string[];
  /** Year of their official geographic code, null when unknown. */
  readonly cog: number | null;
  readonly edition: string | undefined;
  readonly pathologies: readonly string[];
}

async function readSelection({ communes, project }: ReportOptions): Promise<Selection> {
  if ((communes === undefined) === (project === undefined)) {
    throw new UsageError(
      'Indiquez les communes soit par --communes et leurs codes INSEE, soit par --project et un fichier.',
    );
  }
  if (communes) {
    return { codes: await readCommuneList(communes), cog: null, edition: undefined, pathologies: [] };
  }
  return readProject(project!);
}

async function readProject(path: string): Promise<Selection> {
  const text = await readInputFile(path);
  try {
    const { communes, cog, edition, pathologies } = parseProjectFile(text);
    return { codes: communes.map(({ code }) => code), cog, edition: edition ?? undefined, pathologies };
  } catch (error) {
    if (error instanceof ProjectFileError)
      throw new UsageError(`${path}\u202f: ${error.message}`, { cause: error });
    throw error;
  }
}
