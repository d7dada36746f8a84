/** What becomes of the letter: a Word file, a project file, or nothing at all. */
import { useRef, useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { t } from '../../src/language/translate.js';
import { isEmptyDraft, type LetterDraft } from '../../src/letter/draft.js';
import type { LetterMatter } from '../../src/letter/matter.js';
import type { Prefill } from '../../src/letter/prefill.js';
import { useSaveFile } from '../project/use-save-file.js';
import { useTerritoryOutlines } from '../report/use-territory-outlines.js';
import { downloadFile } from '../shell/download-file.js';
import { deleteDraft, undoDeletion, useDraftState } from './draft-store.js';

interface LetterActionsProps {
  readonly matter: LetterMatter;
  readonly prefill: Prefill;
  readonly draft: LetterDraft;
}

export function LetterActions(props: LetterActionsProps) {
  const { matter, draft } = props;
  const { isKept, deleted } = useDraftState();
  const names = new Map(matter.report.territory.communes.map((commune) => [commune.code, commune]));
  const save = useSaveFile(names, isEmptyDraft(draft) ? undefined : draft);
  const box = useRef<HTMLDivElement>(null);
  const undo = () => {
    undoDeletion();
    // The button goes, and the focus with it.
    box.current?.focus();
  };
  return (
    <div className="letter-actions" ref={box} tabIndex={-1}>
      <WordButton {...props} />
      <Button className="button" onPress={save}>
        {t('Enregistrer le projet et la lettre')}
      </Button>
      {!isEmptyDraft(draft) && <DeleteButton />}
      <p className="field-help">
        {isKept
          ? t(
              'Le brouillon se garde au fur et à mesure dans ce navigateur, et n’est jamais envoyé. Le fichier du projet enregistré ici contient la lettre, donc vos coordonnées et les noms saisis ; celui de l’écran « Carte » ne les contient pas.',
            )
          : t('Ce navigateur ne garde rien : enregistrez le projet et la lettre avant de fermer cette page.')}
      </p>
      <div role="status" className="letter-deleted">
        {deleted && (
          <>
            <p>{t('Brouillon supprimé de ce navigateur.')}</p>
            <Button className="button" autoFocus onPress={undo}>
              {t('Annuler')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

type Making = 'idle' | 'busy' | 'done' | 'failed';

function WordButton({ matter, prefill, draft }: LetterActionsProps) {
  const { report } = matter;
  const { topologies, error } = useTerritoryOutlines(report.territory, report.publication.id);
  const [making, setMaking] = useState<Making>('idle');
  const isReady = topologies !== null || error !== null;
  const make = async () => {
    setMaking('busy');
    try {
      // What writes Word files is loaded with the first one.
      const [{ writeLetter }, { drawTerritory }] = await Promise.all([
        import('../../src/letter/document.js'),
        import('./territory-picture.js'),
      ]);
      const map = topologies === null ? null : await drawTerritory(report, topologies);
      const file = await writeLetter({ draft, prefill, map, date: today() });
      downloadFile(new Blob([new Uint8Array(file)], { type: wordType }), 'lettre-d-intention.docx');
      setMaking('done');
    } catch {
      setMaking('failed');
    }
  };
  return (
    <>
      <Button
        className="button button-primary"
        isDisabled={!isReady}
        isPending={making === 'busy'}
        onPress={() => void make()}
      >
        {t('Télécharger la lettre (Word)')}
      </Button>
      <p role="status" className={making === 'failed' ? 'letter-failed' : 'letter-made'}>
        {making === 'busy' && t('Préparation de la lettre…')}
        {making === 'done' && t('Lettre téléchargée : complétez-la dans Word ou LibreOffice.')}
        {making === 'failed' &&
          t('La lettre n’a pas pu être faite ; le brouillon est conservé. Réessayez, ou rechargez la page.')}
      </p>
    </>
  );
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Of the person who writes, as 2026-11-22. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}

function DeleteButton() {
  return (
    <DialogTrigger>
      <Button className="button">{t('Supprimer le brouillon')}</Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal">
          <Dialog className="dialog" role="alertdialog">
            {({ close }) => (
              <>
                <Heading slot="title" level={2} className="letter-delete-title">
                  {t('Supprimer le brouillon de la lettre ?')}
                </Heading>
                <p>
                  {t(
                    'Tout ce que vous avez saisi sera effacé de ce navigateur. Les communes du projet restent, ainsi que les fichiers déjà enregistrés.',
                  )}
                </p>
                <div className="letter-delete-actions">
                  <Button
                    className="button button-primary"
                    onPress={() => {
                      deleteDraft();
                      close();
                    }}
                  >
                    {t('Supprimer')}
                  </Button>
                  <Button className="button" onPress={close}>
                    {t('Garder le brouillon')}
                  </Button>
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
