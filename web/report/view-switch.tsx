/** Charts or tables, for the whole report. */
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { t } from '../../src/language/translate.js';

interface ViewSwitchProps {
  readonly tables: boolean;
  readonly onChange: (tables: boolean) => void;
}

export function ViewSwitch({ tables, onChange }: ViewSwitchProps) {
  return (
    <ToggleButtonGroup
      className="switch switch-large"
      aria-label={t('Présentation du rapport')}
      disallowEmptySelection
      selectedKeys={[tables ? 'tables' : 'charts']}
      onSelectionChange={(keys) => onChange(keys.has('tables'))}
    >
      <ToggleButton id="charts">{t('Graphiques')}</ToggleButton>
      <ToggleButton id="tables">{t('Tableaux')}</ToggleButton>
    </ToggleButtonGroup>
  );
}
