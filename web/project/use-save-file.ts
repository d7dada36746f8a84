/** Saving the project to a file of the device. */
import { projectFileName, serialiseProject } from '../../src/domain/project-file.js';
import { t } from '../../src/language/translate.js';
import { downloadFile } from '../shell/download-file.js';
import { useWorkspace } from '../state/workspace.js';
import type { Communes } from '../state/summary.js';

export function useSaveFile(communes: Communes): () => void {
  const { selection, edition, address, historyState } = useWorkspace();
  return () => {
    const text = serialiseProject({
      name: historyState.projectName || t('Projet de CPTS'),
      cog: edition.cog,
      edition: edition.edition,
      communes: selection.codes.map((code) => ({ code, name: communes.get(code)?.name ?? null })),
      pathologies: address.pathologies,
      professions: address.professions,
      structures: address.structures,
    });
    downloadFile(new Blob([text], { type: 'application/json' }), projectFileName);
  };
}
