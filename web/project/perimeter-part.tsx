/** What the perimeter is like while it is being chosen: remarks, never obstacles; folded on a phone. */
import { useState } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { Perimeter } from '../../src/domain/perimeter.js';
import { t } from '../../src/language/translate.js';
import type { Communes } from '../state/summary.js';
import { useWorkspace } from '../state/workspace.js';
import { CptsRemark } from './cpts-remark.js';
import { NeighbourSuggestions } from './neighbour-suggestions.js';
import { ContiguityRemarks } from './contiguity-remarks.js';
import { usePerimeter, type PerimeterReading } from './use-perimeter.js';

/** As in the styles: from there on, the panel is a column of its own. */
const wideScreen = '(width >= 800px)';

export function PerimeterPart({ communes }: { readonly communes: Communes }) {
  const { address } = useWorkspace();
  const [isOpen, setOpen] = useState(() => window.matchMedia(wideScreen).matches);
  const reading = usePerimeter(communes);
  return (
    <Disclosure className="perimeter" isExpanded={isOpen} onExpandedChange={setOpen}>
      <h3>
        <Button slot="trigger" className="perimeter-trigger">
          <span className="fold-mark" aria-hidden="true" />
          {t('Périmètre')}
          <span className="perimeter-verdict">{describeReading(reading)}</span>
        </Button>
      </h3>
      <DisclosurePanel className="perimeter-panel">
        <ul className="remarks">
          <Contiguity reading={reading} />
          <CptsRemark communes={communes} />
        </ul>
        {reading.status === 'read' && address.grouping && (
          <NeighbourSuggestions perimeter={reading.perimeter} communes={reading.communes} />
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}

function Contiguity({ reading }: { readonly reading: PerimeterReading }) {
  switch (reading.status) {
    case 'unknown':
      return (
        <li>{t('Cette édition n’a pas de contours : elle ne dit pas quelles communes se touchent.')}</li>
      );
    case 'loading':
      return <li className="muted">{t('Lecture des limites des communes…')}</li>;
    case 'failed':
      return (
        <li role="alert">
          <p>{t('Les limites des communes n’ont pas pu être lues.')}</p>
          <p>{reading.error.message}</p>
          <Button className="button" onPress={reading.retry}>
            {t('Réessayer')}
          </Button>
        </li>
      );
    case 'read':
      return <ContiguityRemarks perimeter={reading.perimeter} communes={reading.communes} />;
  }
}

/** What remains in sight when the part is folded. */
function describeReading(reading: PerimeterReading): string {
  return reading.status === 'read' ? describeShape(reading.perimeter) : '';
}

export function describeShape({ pieces, holes }: Perimeter): string {
  const detached = pieces.slice(1).flat().length;
  const enclosed = holes.flat().length;
  if (detached > 0 || enclosed > 0) {
    return t(
      '{detached, plural, =0 {} one {# détachée} other {# détachées}}{both, select, yes {, } other {}}{enclosed, plural, =0 {} one {# entourée} other {# entourées}}',
      { detached, enclosed, both: detached > 0 && enclosed > 0 ? 'yes' : 'no' },
    );
  }
  return pieces[0] && pieces[0].length > 1 ? t('d’un seul tenant') : '';
}
