/**
 * What one may open as a project: the file of a saved one, a plain list of INSEE codes, or a table with a
 * column of them.
 */
import { dsvFormat } from 'd3-dsv';
import { z } from 'zod';
import { t } from '../language/translate.js';
import { ProjectFileError } from './project-file-error.js';
import { projectFileName, projectFormat, type Project } from './project-file.js';

const codePattern = /^(\d{5}|2[AB]\d{3})$/;
/** A list of all the communes of France, with their names, is ten times shorter. */
const maximumLength = 10_000_000;

const projectFileSchema = z.object({
  schema: z.literal(projectFormat),
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
  letter: z.json().optional(),
});

/** @throws ProjectFileError with the reason of the refusal */
export function parseProjectFile(text: string): Project {
  const content = text.replace(/^\uFEFF/, '').trim();
  if (content === '') throw new ProjectFileError(t('Le fichier est vide : choisissez un autre fichier.'));
  if (content.length > maximumLength) {
    throw new ProjectFileError(t('Le fichier est trop gros pour un projet : choisissez un autre fichier.'));
  }
  // Neither a NUL nor a replacement character stands in a text file decoded as such.
  if (/[\0\uFFFD]/.test(content.slice(0, 1000)) || /^(%PDF|PK|\{\\rtf)/.test(content)) {
    throw new ProjectFileError(
      t(
        'Ce fichier n’est pas un fichier texte : ouvrez un projet enregistré par Rezone ({name}), ou une liste de codes INSEE au format texte ou CSV.',
        { name: projectFileName },
      ),
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
      t(
        'Le fichier du projet est incomplet ou abîmé (le texte JSON est mal formé) : reprenez une copie intacte.',
      ),
    );
  }
  const parsed = projectFileSchema.safeParse(json);
  if (!parsed.success) throw new ProjectFileError(describeIssue(parsed.error.issues[0]!, json));
  const { name, cog, edition, communes, pathologies, professions, structures, letter } = parsed.data;
  return {
    ...{ name, cog, edition, communes: withoutRepeats(communes), pathologies, professions, structures },
    ...(letter !== undefined && { letter }),
  };
}

function describeIssue(issue: z.core.$ZodIssue, json: unknown): string {
  const [key, index] = issue.path;
  if (key === 'schema' || key === undefined) {
    const schema = z.object({ schema: z.string() }).safeParse(json);
    return schema.success && schema.data.schema.startsWith('rezone-project/')
      ? t(
          'Ce projet vient d’une autre version de Rezone, que celle-ci ne sait pas lire : mettez Rezone à jour.',
        )
      : t(
          'Ce fichier JSON n’est pas un projet de Rezone : choisissez le fichier que le bouton « Enregistrer » a produit.',
        );
  }
  if (key !== 'communes') {
    return t('Le fichier du projet est abîmé (valeur de « {key} ») : reprenez une copie intacte.', {
      key: String(key),
    });
  }
  return typeof index === 'number'
    ? t(
        'Le fichier du projet est abîmé : la commune numéro {place} n’a pas de code INSEE valable. Corrigez-la ou reprenez une copie intacte.',
        { place: index + 1 },
      )
    : t('Le fichier du projet ne contient aucune commune : choisissez un autre fichier.');
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
      t(
        'Aucune colonne de codes INSEE dans ce fichier : mettez les codes à cinq caractères dans une colonne nommée « code_insee » (un code postal ne suffit pas).',
      ),
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
        t(
          'Ligne {line} du fichier : « {cell} » n’est pas un code INSEE. Corrigez cette ligne, puis ouvrez de nouveau le fichier.',
          { line: row + 1, cell: cell.slice(0, 40) },
        ),
      );
    }
    codes.push(repairCode(cell));
  });
  if (codes.length === 0) {
    throw new ProjectFileError(t('La colonne des codes INSEE est vide : choisissez un autre fichier.'));
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
