/** The bar over the map or its lists: which of them, and of what. */
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { t } from '../../src/language/translate.js';
import { FocusButton } from '../focus/focus-button.js';
import { Words } from '../language/words.js';
import { useWorkspace } from '../state/workspace.js';
import { IndicatorControls } from './indicator-controls.js';
import type { ShownIndicator } from './use-indicator.js';
import './map-toolbar.css';

export function MapToolbar({ indicator }: { readonly indicator: ShownIndicator }) {
  const { address } = useWorkspace();
  return (
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
