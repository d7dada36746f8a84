/** The screen where communes are chosen: panel, live banner, map or list. */
import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { formatCount } from '../../src/domain/format.js';
import { ProjectPanel } from '../project/project-panel.js';
import { communeWords } from '../state/wording.js';
import { useWorkspace } from '../state/workspace.js';
import { StructureLayer } from '../structures/structure-layer.js';
import { useStructures } from '../structures/use-structures.js';
import { Banner } from './banner.js';
import { ListView, type ListSubject } from './list-view.js';
import { MapArea } from './map-area.js';
import { Sheet } from './sheet.js';
import './map-screen.css';

type View = 'map' | 'list';

export function MapScreen({ isWaiting = false }: { readonly isWaiting?: boolean }) {
  const { selection } = useWorkspace();
  if (isWaiting) return <div className="map-screen map-screen-waiting" />;
  return (
    <div className="map-screen">
      <title>Carte – Rezone</title>
      <h1 className="visually-hidden">Choisir les communes de la CPTS</h1>
      <Sheet title={`Projet\u202f: ${formatCount(selection.codes.length, communeWords)}`}>
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
  const { edition, address, update, lookAtStructure } = useWorkspace();
  const [view, setView] = useState<View>('map');
  const [subject, setSubject] = useState<ListSubject>('communes');
  const [isChoosing, setChoosing] = useState(false);
  const structures = useStructures(isChoosing || (view === 'list' && subject === 'structures'));
  return (
    <div className="map-stage">
      {view === 'map' ? (
        <MapArea structures={structures} />
      ) : (
        <ListView
          subject={subject}
          onChange={setSubject}
          structures={structures}
          onShow={({ establishment }) => {
            lookAtStructure(establishment);
            setView('map');
          }}
        />
      )}
      <div className="map-toolbar">
        <ViewSwitch view={view} onChange={setView} />
        {edition.hasEstablishments && (
          <StructureLayer
            structures={structures}
            isOpen={isChoosing}
            onOpenChange={setChoosing}
            onList={() => {
              setSubject('structures');
              setView('list');
            }}
          />
        )}
        {view === 'map' && (
          <ToggleButton
            className="toolbar-button toolbar-toggle"
            isSelected={address.cpts}
            onChange={(cpts) => update({ cpts })}
          >
            <span>
              CPTS<span className="toolbar-more"> existantes</span>
            </span>
          </ToggleButton>
        )}
      </div>
    </div>
  );
}

interface ViewSwitchProps {
  readonly view: View;
  readonly onChange: (view: View) => void;
}

function ViewSwitch({ view, onChange }: ViewSwitchProps) {
  return (
    <ToggleButtonGroup
      className="view-switch"
      aria-label="Présentation des communes"
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={([chosen]) => onChange(chosen as View)}
    >
      <ToggleButton id="map" className="view-switch-button">
        Carte
      </ToggleButton>
      <ToggleButton id="list" className="view-switch-button">
        Liste
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
