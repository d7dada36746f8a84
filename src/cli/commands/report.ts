/** `rezone report`: the diagnosis of a list of communes. */
import type { Command } from 'commander';
import { buildReport } from '../../domain/build-report.js';
import { compareReports, type TerritoryComparison } from '../../domain/compare-reports.js';
import { documentFormats, type DocumentFormatId } from '../../domain/document-formats.js';
import { reportOptions, type Focus } from '../../domain/focus.js';
import type { Publication } from '../../domain/publication.js';
import type { Report } from '../../domain/report.js';
import { TerritoryError } from '../../domain/territory.js';
import type { OpenPublication } from '../../publication/open-publications.js';
import { makeDocument, today } from '../../reports/formats.js';
import { renderText } from '../../reports/text.js';
import { renderComparison } from '../../reports/text/comparison.js';
import { readCommuneList } from '../commune-list.js';
import { UsageError } from '../errors.js';
import { frenchCommand } from '../french-command.js';
import { logLine, terminalStyle, writeResult } from '../output.js';
import { namedPublication, openEditionOrDemonstration } from '../publication-choice.js';
import { carryToPublication, readProjectFile } from '../saved-project.js';

interface ReportOptions {
  readonly communes?: string[];
  readonly project?: string;
  readonly edition?: string;
  readonly publication?: string;
  readonly format: string;
  readonly out?: string;
  readonly compare?: string;
}

const formatNames = ['text', 'json', ...Object.keys(documentFormats)];

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
    .option('--format <format>', `${formatNames.join(', ')} (par défaut\u202f: text)`, 'text')
    .option('--out <fichier>', 'fichier à écrire (par défaut\u202f: la sortie standard)')
    .action(report);
}

async function report(options: ReportOptions): Promise<void> {
  const render = rendererOf(options);
  const selection = await readSelection(options);
  const directory = namedPublication(options.publication);
  const open = await openEditionOrDemonstration(directory, options.edition ?? selection.edition);
  const { publication } = open;
  const { codes, remarks } = carryToPublication(publication, selection);
  const result = buildReport(publication, codes, reportOptions(selection, publication.catalogue));
  remarks.forEach(logLine);
  const place = { open, projectName: selection.projectName, onScreen: options.out === undefined };
  const content =
    options.compare === undefined
      ? await render.report(result, place)
      : render.comparison!(await compareWithFile(result, options.compare, publication), place);
  await writeResult(content, options.out ?? null);
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

/** What a renderer needs besides the figures. */
interface Place {
  readonly open: OpenPublication;
  readonly projectName: string;
  readonly onScreen: boolean;
}

interface Renderer {
  readonly report: (report: Report, place: Place) => string | Promise<Uint8Array>;
  /** Null for what only a report can be. */
  readonly comparison: ((comparison: TerritoryComparison, place: Place) => string) | null;
}

const asJson = (result: unknown) => `${JSON.stringify(result)}\n`;

const textFormats: Readonly<Record<'text' | 'json', Renderer>> = {
  text: {
    report: (result, { open, onScreen }) =>
      renderText(result, open.publication.catalogue.themes, terminalStyle(onScreen)),
    comparison: (result, { open, onScreen }) =>
      renderComparison(result, open.publication.catalogue, terminalStyle(onScreen)),
  },
  json: { report: asJson, comparison: asJson },
};

function documentRenderer(format: DocumentFormatId): Renderer {
  return {
    report: (report, { open, projectName }) =>
      makeDocument(open, report, { format, projectName, date: today() }),
    comparison: null,
  };
}

/** @throws UsageError before anything is read */
function rendererOf({ format, compare, out }: ReportOptions): Renderer {
  if (isIn(textFormats, format)) return textFormats[format];
  if (!isIn(documentFormats, format)) {
    throw new UsageError(
      `Le format «\u00a0${format}\u00a0» n’existe pas\u202f: choisissez parmi ${formatNames.join(', ')}.`,
    );
  }
  if (compare !== undefined) {
    throw new UsageError(
      `Une comparaison n’existe pas au format ${format}\u202f: choisissez text ou json, ou retirez --compare.`,
    );
  }
  if (out === undefined && process.stdout.isTTY && !documentFormats[format].isText) {
    throw new UsageError(
      `Un terminal ne montre pas un fichier ${format}\u202f: dites où l’écrire, par exemple «\u00a0--out rapport.${format}\u00a0».`,
    );
  }
  return documentRenderer(format);
}

function isIn<Names extends object>(names: Names, name: PropertyKey): name is keyof Names {
  return Object.hasOwn(names, name);
}

interface Selection extends Focus {
  readonly projectName: string;
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
    const codes = await readCommuneList(communes);
    return { projectName: '', codes, cog: null, edition: undefined, ...defaultFocus };
  }
  return readProject(project!);
}

async function readProject(path: string): Promise<Selection> {
  const { name, communes, edition, ...project } = await readProjectFile(path);
  const codes = communes.map(({ code }) => code);
  return { ...project, projectName: name, codes, edition: edition ?? undefined };
}
