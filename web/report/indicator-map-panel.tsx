/** Where an indicator is high and low inside the territory, on demand: nothing is fetched before. */
import { useState } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { IndicatorResult } from '../../src/domain/report.js';
import { t } from '../../src/language/translate.js';
import { IndicatorMap } from './indicator-map.js';
import { useReportView } from './report-view.js';

export function IndicatorMapPanel({ indicator }: { indicator: IndicatorResult }) {
  const { linkTo } = useReportView();
  const [open, setOpen] = useState(false);
  return (
    <Disclosure className="definition" isExpanded={open} onExpandedChange={setOpen}>
      <Button slot="trigger" className="link-button">
        {t('Sur la carte')}
        <span className="visually-hidden"> ({indicator.label})</span>
      </Button>
      <DisclosurePanel className="definition-panel">
        {open && <IndicatorMap indicator={indicator} />}
        <p>
          {linkTo(
            { screen: '/carte', indicator: indicator.id },
            t('Voir aussi les communes d’alentour, sur la carte'),
          )}
        </p>
      </DisclosurePanel>
    </Disclosure>
  );
}
