/** The screen where communes are chosen: panel, live banner, map or list. */
import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { t } from '../../src/language/translate.js';
import { FocusButton } from '../focus/focus-button.js';
import { Words } from '../language/words.js';
import { ProjectPanel } from '../project/project-panel.js';
import { useWorkspace } from '../state/workspace.js';
import { useStructures } from '../structures/use-structures.js';
import { Banner } from './banner.js';
import { IndicatorControls } from './indicator-controls.js';
import { ListView, type ListSubject } from './list-view.js';
import { MapArea } from './map-area.js';
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
      <div className="map-toolbar">
        <ViewSwitch />
        <FocusButton className="toolbar-button" topic="structures">
          <span>
            <Words
              of="<more>Modifier les</more> focus"
              values={{ more: (words) => <span className="toolbar-more">{words}</span> }}
            />
          </span>
        </FocusButton>
        {!address.list && <CptsToggle />}
        <IndicatorControls indicator={indicator} />
      </div>
    </div>
  );
}

function CptsToggle() {
  const { address, update } = useWorkspace();
  return (
    <ToggleButton
      className="toolbar-button toolbar-toggle"
      isSelected={address.cpts}
      onChange={(cpts) => update({ cpts })}
    >
      <span>
        <Words
          of="CPTS<more> existantes</more>"
          values={{ more: (words) => <span className="toolbar-more">{words}</span> }}
        />
      </span>
    </ToggleButton>
  );
}

function ViewSwitch() {
  const { address, update } = useWorkspace();
  return (
    <ToggleButtonGroup
      className="view-switch"
      aria-label={t('Présentation des communes')}
      disallowEmptySelection
      selectedKeys={[address.list ? 'list' : 'map']}
      onSelectionChange={([chosen]) => update({ list: chosen === 'list' })}
    >
      <ToggleButton id="map" className="view-switch-button">
        {t('Carte')}
      </ToggleButton>
      <ToggleButton id="list" className="view-switch-button">
        {t('Liste')}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
