/** Which région the map shows. */
import { Choice } from '../shell/choice.js';
import { useWorkspace } from '../state/workspace.js';

const wholeFrance = { id: 'france', label: 'France entière' } as const;

export function RegionChoice() {
  const { places, address, showRegion } = useWorkspace();
  const options = [...places.regions.map(({ code, name }) => ({ id: code, label: name })), wholeFrance];
  return (
    <Choice
      label="Région affichée"
      options={options}
      value={address.region ?? wholeFrance.id}
      onChange={(id) => showRegion(id === wholeFrance.id ? null : id)}
    />
  );
}
