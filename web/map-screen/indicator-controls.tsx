/** Which indicator colours the map, and what its colours say; what happens to it on its way. */
import { Button } from 'react-aria-components';
import { t, type Sentence } from '../../src/language/translate.js';
import { useCatalogue } from '../api/queries.js';
import { differenceNames } from '../map/indicator-wording.js';
import { Choice } from '../shell/choice.js';
import { Failure } from '../shell/waiting.js';
import { mapReferences, type MapReference } from '../state/address.js';
import { useWorkspace } from '../state/workspace.js';
import { IndicatorSelect } from './indicator-select.js';
import type { ShownIndicator } from './use-indicator.js';
import './indicator-controls.css';

export function IndicatorControls({ indicator }: { readonly indicator: ShownIndicator }) {
  const { address, update } = useWorkspace();
  const catalogue = useCatalogue().data;
  const chosen = catalogue?.indicators.find(({ id }) => id === address.indicator);
  return (
    <div className="indicator-controls">
      <IndicatorSelect chosen={chosen} />
      {chosen && chosen.kind !== 'count' && <ColourChoice />}
      {indicator.isLoading && (
        <p className="indicator-loading" role="status">
          {t('Chargement de l’indicateur…')}
        </p>
      )}
      {indicator.error && (
        <div className="indicator-failure">
          <Failure
            what={t('L’indicateur n’a pas pu être chargé. La carte reste utilisable.')}
            error={indicator.error}
            onRetry={indicator.retry}
            without={
              <Button className="button" onPress={() => update({ indicator: null, difference: null })}>
                {t('Retirer l’indicateur')}
              </Button>
            }
          />
        </div>
      )}
    </div>
  );
}

const value = 'value';
const colourNames: Readonly<Record<MapReference | typeof value, Sentence>> = {
  [value]: 'Valeur',
  ...differenceNames,
};

function ColourChoice() {
  const { address, update } = useWorkspace();
  return (
    <Choice
      className="choice choice-inline colour-choice"
      label={t('Couleurs')}
      options={[value, ...mapReferences].map((id) => ({
        id,
        label: t(colourNames[id as MapReference | typeof value]),
      }))}
      value={address.difference ?? value}
      onChange={(id) => update({ difference: mapReferences.find((reference) => reference === id) ?? null })}
    />
  );
}
