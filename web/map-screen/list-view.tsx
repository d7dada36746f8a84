/** The map as lists: the communes of a département, the structures of care. */
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { t } from '../../src/language/translate.js';
import type { IndicatorLayer } from '../map/indicator-layer.js';
import type { MapStructure } from '../map/structure-marks.js';
import { StructureList } from '../structures/structure-list.js';
import type { Structures } from '../structures/use-structures.js';
import { CommuneList } from './commune-list.js';
import './list-view.css';

export type ListSubject = 'communes' | 'structures';

interface ListViewProps {
  readonly subject: ListSubject;
  readonly onChange: (subject: ListSubject) => void;
  readonly indicator: IndicatorLayer | null;
  readonly structures: Structures;
  readonly onShow: (structure: MapStructure) => void;
}

export function ListView({ subject, onChange, indicator, structures, onShow }: ListViewProps) {
  return (
    <Tabs
      className="list-view"
      selectedKey={subject}
      onSelectionChange={(chosen) => onChange(chosen as ListSubject)}
    >
      <TabList className="list-tabs" aria-label={t('Sujet de la liste')}>
        <Tab id="communes" className="list-tab">
          {t('Communes')}
        </Tab>
        <Tab id="structures" className="list-tab">
          {t('Structures de soins')}
        </Tab>
      </TabList>
      <TabPanel id="communes" className="list-panel">
        <CommuneList indicator={indicator} />
      </TabPanel>
      <TabPanel id="structures" className="list-panel">
        <StructureList structures={structures} onShow={onShow} />
      </TabPanel>
    </Tabs>
  );
}
