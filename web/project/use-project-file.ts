/** Opening a project from a file: a refused file leaves the current project as it is. */
import { useCallback } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { ProjectFileError } from '../../src/domain/project-file-error.js';
import { t } from '../../src/language/translate.js';
import { ApiError } from '../api/http.js';
import { usePostNotice } from '../shell/notices.js';
import { useWorkspace } from '../state/workspace.js';

export function useOpenFile(): (file: File) => Promise<void> {
  const { editions, edition, openProject } = useWorkspace();
  const queryClient = useQueryClient();
  const post = usePostNotice();
  return useCallback(
    async (file) => {
      try {
        // What reads a file is loaded with the first one.
        const { openProjectFile } = await import('./open-project.js');
        const {
          project,
          letter,
          remarks: changes,
        } = await openProjectFile(file, {
          queryClient,
          editions,
          edition,
        });
        openProject(project);
        const remarks = [...changes, ...(await takeLetter(letter))];
        const title = t('Projet ouvert depuis « {file} », avec des changements.', { file: file.name });
        post(remarks.length > 0 ? { tone: 'remark', title, lines: remarks, undoes: 'open' } : null);
      } catch (error) {
        post({
          tone: 'refusal',
          title: t('« {file} » n’a pas été ouvert ; le projet en cours est conservé.', { file: file.name }),
          lines: [readableReason(error)],
        });
      }
    },
    [queryClient, editions, edition, openProject, post],
  );
}

/** The letter of a project that has one becomes the draft; what there is to say of it, in French sentences. */
async function takeLetter(letter: unknown): Promise<readonly string[]> {
  if (letter === undefined) return [];
  const { receiveLetter } = await import('../letter/receive-letter.js');
  return receiveLetter(letter);
}

function readableReason(error: unknown): string {
  if (error instanceof ProjectFileError || error instanceof ApiError) return error.message;
  return t('Le navigateur n’a pas pu lire ce fichier : vérifiez qu’il existe encore, puis réessayez.');
}
