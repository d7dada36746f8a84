/** From a file that the user chose to a project ready for the screen, with what had to be changed in it. */
import type { QueryClient } from '@tanstack/react-query';
import type { CarryAnswer, EditionSummary } from '../../src/domain/api.js';
import { formatEdition } from '../../src/domain/format.js';
import type { Project } from '../../src/domain/project-file.js';
import { ProjectFileError } from '../../src/domain/project-file-error.js';
import { parseProjectFile } from '../../src/domain/read-project-file.js';
import { carryQuery, communesQuery } from '../api/queries.js';
import { t } from '../../src/language/translate.js';
import type { Communes } from '../state/summary.js';
import { describeCarried } from '../state/wording.js';
import type { OpenedProject } from '../state/workspace.js';

interface Context {
  readonly queryClient: QueryClient;
  readonly editions: readonly EditionSummary[];
  /** On display, kept when the file asks for no other. */
  readonly edition: EditionSummary;
}

export interface OpenedFile {
  readonly project: OpenedProject;
  /** Draft of the letter of intent, unread; undefined where there is none. */
  readonly letter: unknown;
  /** What differs from the file, one French sentence each. */
  readonly remarks: readonly string[];
}

/** @throws ProjectFileError or ApiError, whose message a user can read */
export async function openProjectFile(
  file: File,
  { queryClient, editions, edition }: Context,
): Promise<OpenedFile> {
  const project = parseProjectFile(await file.text());
  const wanted = editions.find((other) => other.edition === project.edition);
  const shown = wanted ?? edition;
  const communes = await queryClient.query({ ...communesQuery(shown.id), staleTime: 'static' });
  const carried = await carry(project, shown, communes, queryClient);
  if (carried.codes.length === 0) {
    throw new ProjectFileError(
      t('Aucun code de ce fichier n’est celui d’une commune : vérifiez que ce sont des codes INSEE.'),
    );
  }
  const isUnknownEdition = project.edition !== null && wanted === undefined;
  return {
    project: {
      name: project.name,
      codes: carried.codes,
      region: largestRegion(carried.codes, communes),
      edition: shown === editions[0] ? null : shown.edition,
      pathologies: project.pathologies,
      professions: project.professions,
      structures: project.structures,
    },
    letter: project.letter,
    remarks: [
      ...(isUnknownEdition
        ? [
            t('L’édition {edition} de ce projet n’est plus proposée : voici celle de {shown}.', {
              edition: project.edition,
              shown: formatEdition(shown.edition),
            }),
          ]
        : []),
      ...describeCarried(carried),
    ],
  };
}

/** A list of the year of the edition needs no journey, nor do codes of no known year that are all on its map. */
async function carry(
  project: Project,
  { edition, cog }: EditionSummary,
  communes: Communes,
  queryClient: QueryClient,
): Promise<CarryAnswer> {
  const codes = project.communes.map((commune) => commune.code);
  const isOfTheYear = project.cog === null || project.cog === cog;
  if (isOfTheYear && codes.every((code) => communes.has(code))) return { codes, changes: [], unknown: [] };
  const request = { codes, cog: isOfTheYear ? null : project.cog, edition };
  return queryClient.query({ ...carryQuery(request), staleTime: 'static' });
}

/** The région with the most communes of the project. */
function largestRegion(codes: readonly string[], communes: Communes): string | null {
  const counts = new Map<string, number>();
  for (const code of codes) {
    const region = communes.get(code)?.region;
    if (region !== undefined) counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  const [largest] = [...counts].sort(([, a], [, b]) => b - a);
  return largest?.[0] ?? null;
}
