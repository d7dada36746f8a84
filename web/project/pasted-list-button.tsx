/** Pastes a list of communes into the project: first as text, then entry by entry, as it was understood. */
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { t } from '../../src/language/translate.js';
import { PastedEntries } from './pasted-entries.js';
import { PastedText } from './pasted-text.js';
import { usePastedList } from './use-pasted-list.js';
import './pasted-list.css';

export function PastedListButton() {
  const draft = usePastedList();
  return (
    <DialogTrigger>
      <Button className="button paste-button">{t('Coller une liste')}</Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal paste-modal">
          <Dialog className="dialog">
            {({ close }) => (
              <>
                <Heading slot="title" level={2} className="paste-title">
                  {t('Coller une liste de communes')}
                </Heading>
                {draft.list === null ? (
                  <PastedText draft={draft} onClose={close} />
                ) : (
                  <PastedEntries draft={draft} list={draft.list} onClose={close} />
                )}
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
