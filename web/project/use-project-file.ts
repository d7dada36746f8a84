/** Saving the project to a file, and opening one: a refused file leaves the current project as it is. */
import { useCallback } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { projectFileName, ProjectFileError, serialiseProject } from '../../src/domain/project-file.js';
import { ApiError } from '../api/http.js';
import { usePostNotice } from '../shell/notices.js';
import { useWorkspace } from '../state/workspace.js';
import type { Communes } from '../state/summary.js';
import { openProjectFile } from './open-project.js';

const defaultName = 'Projet de CPTS';

export function useOpenFile(): (file: File) => Promise<void> {
  const { editions, edition, openProject } = useWorkspace();
  const queryClient = useQueryClient();
  const post = usePostNotice();
  return useCallback(
    async (file) => {
      try {
        const { project, remarks } = await openProjectFile(file, { queryClient, editions, edition });
        openProject(project);
        const title = `Projet ouvert depuis «\u00a0${file.name}\u00a0», avec des changements.`;
        post(remarks.length > 0 ? { tone: 'remark', title, lines: remarks, undoes: 'open' } : null);
      } catch (error) {
        post({
          tone: 'refusal',
          title: `«\u00a0${file.name}\u00a0» n’a pas été ouvert\u202f; le projet en cours est conservé.`,
          lines: [readableReason(error)],
        });
      }
    },
    [queryClient, editions, edition, openProject, post],
  );
}

function readableReason(error: unknown): string {
  if (error instanceof ProjectFileError || error instanceof ApiError) return error.message;
  return 'Le navigateur n’a pas pu lire ce fichier\u202f: vérifiez qu’il existe encore, puis réessayez.';
}

export function useSaveFile(communes: Communes): () => void {
  const { selection, edition, address, historyState } = useWorkspace();
  return () => {
    const text = serialiseProject({
      name: historyState.projectName || defaultName,
      cog: edition.cog,
      edition: edition.edition,
      communes: selection.codes.map((code) => ({ code, name: communes.get(code)?.name ?? null })),
      pathologies: address.pathologies,
      professions: address.professions,
      structures: address.structures,
    });
    download(text, projectFileName);
  };
}

function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
