/** First screen: choose a région or open a project, over the map that waits behind. */
import { useEffect, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Link, useLocation } from 'wouter';
import { prefetchRegion } from '../api/queries.js';
import { t } from '../../src/language/translate.js';
import { loadMapScreen, whenIdle } from '../load-screens.js';
import { OpenButton } from '../project/open-button.js';
import { Choice } from '../shell/choice.js';
import { LanguageSwitch } from '../shell/language-switch.js';
import { Notices } from '../shell/notices.js';
import { mapPath, useWorkspace } from '../state/workspace.js';
import './start.css';

export function StartDialog() {
  const { edition, href } = useWorkspace();
  const [, navigate] = useLocation();
  useEffect(() => whenIdle(() => void loadMapScreen()), []);
  const links = [
    { path: '/guide', label: t('Guide en 10 étapes') },
    { path: '/aller-plus-loin', label: t('Qu’est-ce qu’une CPTS ?') },
    { path: mapPath, label: t('Voir la France entière') },
  ];
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={() => navigate(href(mapPath))}>
      <title>{t('Rezone, le diagnostic territorial de votre CPTS')}</title>
      <Modal className="modal">
        <Dialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title" level={1} className="dialog-title">
              <img src="/favicon.svg" alt="" width="40" height="40" />
              Rezone
            </Heading>
            <LanguageSwitch />
            <p className="dialog-subtitle">{t('Le diagnostic territorial de votre CPTS')}</p>
          </div>
          <p>
            {t(
              'Choisissez les communes de votre projet, lisez ce que l’on sait de leurs habitants et de leur offre de soins, et comparez-les au département, à la région et à la France.',
            )}
          </p>
          {edition.synthetic && (
            <p className="dialog-remark">
              {t(
                'Données de démonstration : la plupart des chiffres sont tirés au sort autour de moyennes réelles.',
              )}
            </p>
          )}
          <Notices />
          <RegionForm />
          <div className="dialog-other">
            <p>{t('Vous avez déjà un projet, ou une liste de codes INSEE ?')}</p>
            <OpenButton label={t('Ouvrir un projet')} />
          </div>
          <ul className="dialog-links">
            {links.map(({ path, label }) => (
              <li key={path}>
                <Link href={href(path)}>{label}</Link>
              </li>
            ))}
          </ul>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function RegionForm() {
  const { places, address, edition, showRegion } = useWorkspace();
  const client = useQueryClient();
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
        label={t('Région souhaitée')}
        placeholder={t('Choisissez une région')}
        options={places.regions.map(({ code, name }) => ({ id: code, label: name }))}
        value={region}
        error={isMissing && region === null ? t('Choisissez d’abord une région dans la liste.') : undefined}
        onChange={(chosen) => {
          setRegion(chosen);
          prefetchRegion(client, chosen, edition);
        }}
      />
      <Button type="submit" className="button button-primary">
        {t('Commencer')}
      </Button>
    </form>
  );
}
