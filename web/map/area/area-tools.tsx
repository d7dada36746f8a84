/** Ways of choosing many communes at once on the map. */
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { t, type Sentence } from '../../../src/language/translate.js';
import { areaTools, type AreaTool } from './area.js';

interface AreaToolsProps {
  /** Null while communes are chosen one by one. */
  readonly tool: AreaTool | null;
  readonly onChange: (tool: AreaTool | null) => void;
}

const names: Readonly<Record<AreaTool, Sentence>> = {
  rectangle: 'Choisir dans un rectangle',
  radius: 'Choisir autour d’un point',
  lasso: 'Choisir au lasso',
};

const drawings: Readonly<Record<AreaTool, string>> = {
  rectangle: 'M3.5 5.5h13v9h-13z',
  radius: 'M10 3.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M10 10h6.5',
  lasso: 'M6 14.5c-4-2-4-8 2-9.5c6-1.5 10 2 8.5 5.5c-1.2 3-6 4.5-9 3.5c-2-.7-1.5-2.5 0-2c1.8.6.8 3.5-1.5 4.5',
};

export function AreaTools({ tool, onChange }: AreaToolsProps) {
  return (
    <ToggleButtonGroup
      className="map-area-tools"
      orientation="vertical"
      aria-label={t('Choisir plusieurs communes à la fois')}
      selectedKeys={tool === null ? [] : [tool]}
      onSelectionChange={([chosen]) => onChange((chosen as AreaTool | undefined) ?? null)}
    >
      {areaTools.map((one) => (
        <ToggleButton key={one} id={one} className="map-button" aria-label={t(names[one])}>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            <path d={drawings[one]} />
          </svg>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
