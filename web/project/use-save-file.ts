/** Saving the project to a file of the device. */
import { projectFileName, serialiseProject } from '../../src/domain/project-file.js';
import { t } from '../../src/language/translate.js';
import { downloadFile } from '../shell/download-file.js';
import { useWorkspace } from '../state/workspace.js';

/**
 * @param communes at least those of the project
 * @param letter draft of the letter of intent, with the personal data in it; none unless somebody asks for it
 */
export function useSaveFile(
  communes: ReadonlyMap<string, { readonly name: string }>,
  letter?: unknown,
): () => void {
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
      letter,
    });
    downloadFile(new Blob([text], { type: 'application/json' }), projectFileName);
  };
}
