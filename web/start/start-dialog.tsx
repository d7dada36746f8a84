/** First screen: choose a région or open a project, over the map that waits behind. */
import { useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Link, useLocation } from 'wouter';
import { OpenButton } from '../project/open-button.js';
import { Choice } from '../shell/choice.js';
import { Notices } from '../shell/notices.js';
import { mapPath, useWorkspace } from '../state/workspace.js';
import './start.css';

export function StartDialog() {
  const { edition, href } = useWorkspace();
  const [, navigate] = useLocation();
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={() => navigate(href(mapPath))}>
      <title>Rezone, le diagnostic territorial de votre CPTS</title>
      <Modal className="modal">
        <Dialog className="dialog">
          <div>
            <Heading slot="title" level={1} className="dialog-title">
              <img src="/favicon.svg" alt="" width="40" height="40" />
              Rezone
            </Heading>
            <p className="dialog-subtitle">Le diagnostic territorial de votre CPTS</p>
          </div>
          <p>
            Choisissez les communes de votre projet, lisez ce que l’on sait de leurs habitants et de leur
            offre de soins, et comparez-les au département, à la région et à la France.
          </p>
          {edition.synthetic && (
            <p className="dialog-remark">
              Données de démonstration&#8239;: la plupart des chiffres sont tirés au sort autour de moyennes
              réelles.
            </p>
          )}
          <Notices />
          <RegionForm />
          <div className="dialog-other">
            <p>Vous avez déjà un projet, ou une liste de codes INSEE&#8239;?</p>
            <OpenButton label="Ouvrir un projet" />
          </div>
          <ul className="dialog-links">
            <li>
              <Link href={href('/aller-plus-loin')}>Qu’est-ce qu’une CPTS&#8239;?</Link>
            </li>
            <li>
              <Link href={href('/glossaires')}>Glossaires et sources</Link>
            </li>
            <li>
              <Link href={href(mapPath)}>Voir la France entière</Link>
            </li>
          </ul>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function RegionForm() {
  const { places, address, showRegion } = useWorkspace();
  const [region, setRegion] = useState(address.region);
  const [isMissing, setIsMissing] = useState(false);
  return (
    <form
      className="dialog-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (region === null) setIsMissing(true);
        else showRegion(region);
      }}
    >
      <Choice
        label="Région souhaitée"
        placeholder="Choisissez une région"
        options={places.regions.map(({ code, name }) => ({ id: code, label: name }))}
        value={region}
        error={isMissing && region === null ? 'Choisissez d’abord une région dans la liste.' : undefined}
        onChange={setRegion}
      />
      <Button type="submit" className="button button-primary">
        Commencer
      </Button>
    </form>
  );
}
