/**
 * The file of a saved project, and what else one may open in its place:
 * a plain list of INSEE codes, or a table with a column of them.
 */
import { dsvFormat } from 'd3-dsv';
import { z } from 'zod';

export interface Project {
  readonly name: string;
  /** Year of the geographic code, null when the file does not say. */
  readonly cog: number | null;
  /** Edition that was on display, null when the file does not say. */
  readonly edition: string | null;
  /** In the order of addition, each once; the name is null when the file gives only codes. */
  readonly communes: readonly { readonly code: string; readonly name: string | null }[];
  /** Prevalences chosen, as indicator ids; empty for the five most frequent. */
  readonly pathologies: readonly string[];
  /** Professions in focus, as category ids; empty for all of them. */
  readonly professions: readonly string[];
  /** Types of structures in focus: those that the report counts, every one, or these ids. */
  readonly structures: 'reported' | 'all' | readonly string[];
}

/** A file that is not a project; the message is in French: what is wrong, where, what to do. */
export class ProjectFileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ProjectFileError';
  }
}

export const projectFileName = 'REZONE-cpts.json';

const schemaName = 'rezone-project/1';
const codePattern = /^(\d{5}|2[AB]\d{3})$/;
/** A list of all the communes of France, with their names, is ten times shorter. */
const maximumLength = 10_000_000;

const projectFileSchema = z.object({
  schema: z.literal(schemaName),
  name: z.string(),
  cog: z.int().nullable(),
  edition: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .nullable(),
  communes: z.array(z.object({ code: z.string().regex(codePattern), name: z.string().nullable() })).min(1),
  pathologies: z.array(z.string()).default([]),
  professions: z.array(z.string()).default([]),
  structures: z.union([z.enum(['reported', 'all']), z.array(z.string())]).default('reported'),
});

/** Readable JSON text, one commune a line. */
export function serialiseProject(project: Project): string {
  const { communes, pathologies, professions, structures, ...head } = project;
  const lines = communes.map(({ code, name }) => `    ${JSON.stringify({ code, name })}`);
  const text = JSON.stringify(
    {
      schema: schemaName,
      ...head,
      communes: [],
      ...(pathologies.length > 0 && { pathologies }),
      ...(professions.length > 0 && { professions }),
      ...(structures !== 'reported' && { structures }),
    },
    null,
    2,
  );
  return `${text.replace('"communes": []', () => `"communes": [\n${lines.join(',\n')}\n  ]`)}\n`;
}

/** @throws ProjectFileError with the reason of the refusal */
export function parseProjectFile(text: string): Project {
  const content = text.replace(/^\uFEFF/, '').trim();
  if (content === '') throw new ProjectFileError('Le fichier est vide\u202f: choisissez un autre fichier.');
  if (content.length > maximumLength) {
    throw new ProjectFileError('Le fichier est trop gros pour un projet\u202f: choisissez un autre fichier.');
  }
  // Neither a NUL nor a replacement character stands in a text file decoded as such.
  if (/[\0\uFFFD]/.test(content.slice(0, 1000)) || /^(%PDF|PK|\{\\rtf)/.test(content)) {
    throw new ProjectFileError(
      `Ce fichier n’est pas un fichier texte\u202f: ouvrez un projet enregistré par Rezone (${projectFileName}), ou une liste de codes INSEE au format texte ou CSV.`,
    );
  }
  return content.startsWith('{') ? parseProject(content) : projectOfCodes(readCodes(content));
}

function parseProject(content: string): Project {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    throw new ProjectFileError(
      'Le fichier du projet est incomplet ou abîmé (le texte JSON est mal formé)\u202f: reprenez une copie intacte.',
    );
  }
  const parsed = projectFileSchema.safeParse(json);
  if (!parsed.success) throw new ProjectFileError(describeIssue(parsed.error.issues[0]!, json));
  const { name, cog, edition, communes, pathologies, professions, structures } = parsed.data;
  return { name, cog, edition, communes: withoutRepeats(communes), pathologies, professions, structures };
}

function describeIssue(issue: z.core.$ZodIssue, json: unknown): string {
  const [key, index] = issue.path;
  if (key === 'schema' || key === undefined) {
    const schema = z.object({ schema: z.string() }).safeParse(json);
    return schema.success && schema.data.schema.startsWith('rezone-project/')
      ? 'Ce projet vient d’une autre version de Rezone, que celle-ci ne sait pas lire\u202f: mettez Rezone à jour.'
      : 'Ce fichier JSON n’est pas un projet de Rezone\u202f: choisissez le fichier que le bouton «\u00a0Enregistrer\u00a0» a produit.';
  }
  if (key !== 'communes') {
    return `Le fichier du projet est abîmé (valeur de «\u00a0${String(key)}\u00a0»)\u202f: reprenez une copie intacte.`;
  }
  return typeof index === 'number'
    ? `Le fichier du projet est abîmé\u202f: la ${index + 1}ᵉ commune n’a pas de code INSEE valable. Corrigez-la ou reprenez une copie intacte.`
    : 'Le fichier du projet ne contient aucune commune\u202f: choisissez un autre fichier.';
}

function projectOfCodes(codes: readonly string[]): Project {
  const communes = codes.map((code) => ({ code, name: null }));
  return {
    name: '',
    cog: null,
    edition: null,
    communes: withoutRepeats(communes),
    pathologies: [],
    professions: [],
    structures: 'reported',
  };
}

function withoutRepeats<C extends { code: string }>(communes: readonly C[]): C[] {
  return [...new Map(communes.map((commune) => [commune.code, commune])).values()];
}

function readCodes(content: string): string[] {
  const listed = content.split(/[\s,;]+/).map(unquote);
  return listed.every(isCode) ? listed.map(repairCode) : readColumn(content);
}

const codeHeaders = new Set([
  'code',
  'insee',
  'code insee',
  'codes insee',
  'code commune',
  'code commune insee',
  'code insee commune',
  'insee com',
  'insee commune',
  'codgeo',
  'depcom',
  'com',
]);

/** A table whose first line may be a heading. */
function readColumn(content: string): string[] {
  const firstLine = content.split(/\r?\n/, 1)[0]!;
  const rows = dsvFormat(delimiterOf(firstLine))
    .parseRows(content)
    .map((cells) => cells.map((cell) => cell.trim()));
  const headings = rows[0]!.map(normaliseHeading);
  const named = headings.findIndex((heading) => codeHeaders.has(heading));
  if (named >= 0) return readNamedColumn(rows, named);
  const columns = headings.map((_, column) => rows.map((cells) => cells[column] ?? ''));
  // Postal codes look like INSEE codes: a column that says it is something else is never taken for codes.
  const found = columns.find((cells, column) => !isOtherHeading(headings[column]!) && looksLikeCodes(cells));
  if (!found) {
    throw new ProjectFileError(
      'Aucune colonne de codes INSEE dans ce fichier\u202f: mettez les codes à cinq caractères dans une colonne nommée «\u00a0code_insee\u00a0» (un code postal ne suffit pas).',
    );
  }
  return found.filter(isCode).map(repairCode);
}

function readNamedColumn(rows: readonly string[][], column: number): string[] {
  const codes: string[] = [];
  rows.forEach((cells, row) => {
    const cell = cells[column] ?? '';
    if (row === 0 || cell === '') return;
    if (!isCode(cell)) {
      throw new ProjectFileError(
        `Ligne ${row + 1} du fichier\u202f: «\u00a0${cell.slice(0, 40)}\u00a0» n’est pas un code INSEE. Corrigez cette ligne, puis ouvrez de nouveau le fichier.`,
      );
    }
    codes.push(repairCode(cell));
  });
  if (codes.length === 0) {
    throw new ProjectFileError('La colonne des codes INSEE est vide\u202f: choisissez un autre fichier.');
  }
  return codes;
}

function delimiterOf(line: string): string {
  const count = (delimiter: string) => line.split(delimiter).length;
  return [';', '\t', ','].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

function normaliseHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

function isOtherHeading(heading: string): boolean {
  return /postal|^cp$|population|siren|^id$/.test(heading);
}

/** Codes from the second line on, and five characters at least once. */
function looksLikeCodes(cells: readonly string[]): boolean {
  const values = cells.slice(1).filter((cell) => cell !== '');
  return values.length > 0 && values.every(isCode) && values.some((cell) => cell.length === 5);
}

function unquote(cell: string): string {
  return cell.replace(/^(["'])(.*)\1$/, '$2');
}

function isCode(cell: string): boolean {
  return codePattern.test(repairCode(cell));
}

/** Spreadsheets drop the first zero of the codes of Ain to Ariège. */
function repairCode(cell: string): string {
  return /^\d{4}$/.test(cell) ? `0${cell}` : cell.toUpperCase();
}
