/** The button that opens « Modifier les focus », wherever one may want to. */
import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { t } from '../../src/language/translate.js';
import { useCatalogue } from '../api/queries.js';
import { Failure, Loading } from '../shell/waiting.js';
import { FocusPanel } from './focus-panel.js';
import type { TopicId } from './topics.js';
import './focus.css';

interface FocusButtonProps {
  readonly className: string;
  /** The topic that is unfolded at first; none of them without it. */
  readonly topic?: TopicId;
  readonly children: ReactNode;
}

export function FocusButton({ className, topic, children }: FocusButtonProps) {
  return (
    <DialogTrigger>
      <Button className={className}>{children}</Button>
      <ModalOverlay className="focus-overlay" isDismissable>
        <Modal className="focus-modal">
          <Dialog className="focus-dialog">
            <div className="focus-head">
              <Heading slot="title" level={2} className="focus-title">
                {t('Modifier les focus')}
              </Heading>
              <Button slot="close" className="button button-quiet">
                {t('Fermer le panneau')}
              </Button>
            </div>
            <PanelOfCatalogue topic={topic ?? null} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function PanelOfCatalogue({ topic }: { readonly topic: TopicId | null }) {
  const { data: catalogue, error, refetch } = useCatalogue();
  if (error) {
    return (
      <Failure
        what={t('La liste des choix n’a pas pu être chargée.')}
        error={error}
        onRetry={() => void refetch()}
      />
    );
  }
  if (!catalogue) return <Loading what={t('Chargement des choix…')} />;
  return <FocusPanel catalogue={catalogue} topic={topic} />;
}
