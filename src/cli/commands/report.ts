/** `rezone report`: the diagnosis of a list of communes. */
import type { Command } from 'commander';
import { buildReport } from '../../domain/build-report.js';
import { carryCodes, describeCodeChange } from '../../domain/carry-codes.js';
import { compareReports, type TerritoryComparison } from '../../domain/compare-reports.js';
import { reportOptions, type Focus } from '../../domain/focus.js';
import { parseProjectFile, ProjectFileError } from '../../domain/project-file.js';
import type { Publication } from '../../domain/publication.js';
import type { Report } from '../../domain/report.js';
import { TerritoryError } from '../../domain/territory.js';
import { renderText } from '../../reports/text.js';
import { renderComparison } from '../../reports/text/comparison.js';
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
  readonly compare?: string;
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
    .option(
      '--compare <fichier>',
      'second territoire, projet ou liste de codes\u202f: le résultat est leur comparaison',
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
  const result = buildReport(publication, codes, reportOptions(selection, publication.catalogue));
  remarks.forEach(logLine);
  const onScreen = options.out === undefined;
  const text =
    options.compare === undefined
      ? render.report(result, publication, onScreen)
      : render.comparison(await compareWithFile(result, options.compare, publication), publication, onScreen);
  await writeResult(text, options.out ?? null);
}

/** @throws UsageError, which names the file: two lists are at stake */
async function compareWithFile(
  first: Report,
  path: string,
  publication: Publication,
): Promise<TerritoryComparison> {
  const { codes, remarks } = carryToPublication(publication, await readProject(path));
  try {
    const { shown: pathologies } = first.pathologies;
    const second = buildReport(publication, codes, { pathologies });
    remarks.forEach(logLine);
    return compareReports(first, second);
  } catch (error) {
    if (!(error instanceof TerritoryError)) throw error;
    throw new UsageError(`${path}\u202f: ${error.message}`, { cause: error });
  }
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

interface Renderer {
  readonly report: (report: Report, publication: Publication, onScreen: boolean) => string;
  readonly comparison: (
    comparison: TerritoryComparison,
    publication: Publication,
    onScreen: boolean,
  ) => string;
}

const asJson = (result: unknown) => `${JSON.stringify(result)}\n`;

const renderers: Readonly<Record<string, Renderer>> = {
  json: { report: asJson, comparison: asJson },
  text: {
    report: (result, { catalogue }, onScreen) =>
      renderText(result, catalogue.themes, terminalStyle(onScreen)),
    comparison: (result, { catalogue }, onScreen) =>
      renderComparison(result, catalogue, terminalStyle(onScreen)),
  },
};

function rendererOf(format: string): Renderer {
  const renderer = Object.hasOwn(renderers, format) ? renderers[format] : undefined;
  if (renderer) return renderer;
  throw new UsageError(
    `Le format «\u00a0${format}\u00a0» n’existe pas\u202f: choisissez parmi ${Object.keys(renderers).join(', ')}.`,
  );
}

interface Selection extends Focus {
  readonly codes: readonly string[];
  /** Year of their official geographic code, null when unknown. */
  readonly cog: number | null;
  readonly edition: string | undefined;
}

/** Of a list of communes without anything else. */
const defaultFocus: Focus = { pathologies: [], professions: [], structures: 'reported' };

async function readSelection({ communes, project }: ReportOptions): Promise<Selection> {
  if ((communes === undefined) === (project === undefined)) {
    throw new UsageError(
      'Indiquez les communes soit par --communes et leurs codes INSEE, soit par --project et un fichier.',
    );
  }
  if (communes) {
    return { codes: await readCommuneList(communes), cog: null, edition: undefined, ...defaultFocus };
  }
  return readProject(project!);
}

async function readProject(path: string): Promise<Selection> {
  const text = await readInputFile(path);
  try {
    const { communes, edition, ...project } = parseProjectFile(text);
    return { ...project, codes: communes.map(({ code }) => code), edition: edition ?? undefined };
  } catch (error) {
    if (error instanceof ProjectFileError)
      throw new UsageError(`${path}\u202f: ${error.message}`, { cause: error });
    throw error;
  }
}
