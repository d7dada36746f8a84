/** The screen where communes are chosen: panel, live banner, map or list. */
import { useState } from 'react';
import { t } from '../../src/language/translate.js';
import { ProjectPanel } from '../project/project-panel.js';
import { useWorkspace } from '../state/workspace.js';
import { useStructures } from '../structures/use-structures.js';
import { Banner } from './banner.js';
import { ListView, type ListSubject } from './list-view.js';
import { MapArea } from './map-area.js';
import { MapToolbar } from './map-toolbar.js';
import { Sheet } from './sheet.js';
import { useIndicator } from './use-indicator.js';
import './map-screen.css';

export function MapScreen() {
  const { selection } = useWorkspace();
  return (
    <div className="map-screen">
      <title>{t('Carte – Rezone')}</title>
      <h1 className="visually-hidden">{t('Choisir les communes de la CPTS')}</h1>
      <Sheet
        title={t('Projet : {count, plural, one {# commune} other {# communes}}', {
          count: selection.codes.length,
        })}
      >
        <ProjectPanel />
      </Sheet>
      <div className="map-column">
        <Banner />
        <MapStage />
      </div>
    </div>
  );
}

/** The map or the lists, under the bar that says which, and of what. */
function MapStage() {
  const { address, update, lookAtStructure } = useWorkspace();
  const [subject, setSubject] = useState<ListSubject>('communes');
  const structures = useStructures(address.list && subject === 'structures');
  const indicator = useIndicator();
  return (
    <div className={address.list ? 'map-stage map-stage-list' : 'map-stage'}>
      {address.list ? (
        <ListView
          subject={subject}
          onChange={setSubject}
          indicator={indicator.layer}
          structures={structures}
          onShow={({ establishment }) => {
            lookAtStructure(establishment);
            update({ list: false });
          }}
        />
      ) : (
        <MapArea structures={structures} indicator={indicator.layer} />
      )}
      <MapToolbar indicator={indicator} />
    </div>
  );
}
