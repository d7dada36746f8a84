/** From a file that the user chose to a project ready for the screen, with what had to be changed in it. */
import type { QueryClient } from '@tanstack/react-query';
import type { EditionSummary } from '../../src/domain/api.js';
import { parseProjectFile, ProjectFileError } from '../../src/domain/project-file.js';
import { communesQuery } from '../api/queries.js';
import { findProblems } from '../api/territory-problems.js';
import type { Communes } from '../state/summary.js';
import { carryOver } from '../state/wording.js';
import type { OpenedProject } from '../state/workspace.js';

interface Context {
  readonly queryClient: QueryClient;
  readonly editions: readonly EditionSummary[];
  /** On display, kept when the file asks for no other. */
  readonly edition: EditionSummary;
}

export interface OpenedFile {
  readonly project: OpenedProject;
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
  const communes = await queryClient.query({ ...communesQuery(shown.edition), staleTime: 'static' });
  const codes = project.communes.map((commune) => commune.code);
  const strangers = codes.filter((code) => !communes.has(code));
  const problems = strangers.length > 0 ? await findProblems(strangers, shown.edition) : [];
  const carried = carryOver(codes, problems);
  if (carried.codes.length === 0) {
    throw new ProjectFileError(
      'Aucun code de ce fichier n’est celui d’une commune\u202f: vérifiez que ce sont des codes INSEE.',
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
    },
    remarks: [
      ...(isUnknownEdition
        ? [
            `L’édition ${project.edition} de ce projet n’est plus proposée\u202f: voici celle de ${shown.label}.`,
          ]
        : []),
      ...carried.remarks,
    ],
  };
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
