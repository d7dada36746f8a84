/** Which région the map shows. */
import { t } from '../../src/language/translate.js';
import { Choice } from '../shell/choice.js';
import { useWorkspace } from '../state/workspace.js';

const wholeFrance = 'france';

export function RegionChoice() {
  const { places, address, showRegion } = useWorkspace();
  const options = [
    ...places.regions.map(({ code, name }) => ({ id: code, label: name })),
    { id: wholeFrance, label: t('France entière') },
  ];
  return (
    <Choice
      label={t('Région affichée')}
      options={options}
      value={address.region ?? wholeFrance}
      onChange={(id) => showRegion(id === wholeFrance ? null : id)}
    />
  );
}
