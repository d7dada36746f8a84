/** The screen where communes are chosen: panel, live banner, map or list. */
import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { formatCount } from '../../src/domain/format.js';
import { ProjectPanel } from '../project/project-panel.js';
import { communeWords } from '../state/wording.js';
import { useWorkspace } from '../state/workspace.js';
import { Banner } from './banner.js';
import { CommuneList } from './commune-list.js';
import { MapArea } from './map-area.js';
import { Sheet } from './sheet.js';
import './map-screen.css';

type View = 'map' | 'list';

export function MapScreen({ isWaiting = false }: { readonly isWaiting?: boolean }) {
  const [view, setView] = useState<View>('map');
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
        <div className="map-stage">
          {view === 'map' ? <MapArea /> : <CommuneList />}
          <ViewSwitch view={view} onChange={setView} />
        </div>
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
