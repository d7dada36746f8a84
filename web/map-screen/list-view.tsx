/** The map as lists: the communes of a département, the structures of care. */
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { MapStructure } from '../map/structure-marks.js';
import { StructureList } from '../structures/structure-list.js';
import type { Structures } from '../structures/use-structures.js';
import { CommuneList } from './commune-list.js';

export type ListSubject = 'communes' | 'structures';

interface ListViewProps {
  readonly subject: ListSubject;
  readonly onChange: (subject: ListSubject) => void;
  readonly structures: Structures;
  readonly onShow: (structure: MapStructure) => void;
}

export function ListView({ subject, onChange, structures, onShow }: ListViewProps) {
  return (
    <Tabs
      className="list-view"
      selectedKey={subject}
      onSelectionChange={(chosen) => onChange(chosen as ListSubject)}
    >
      <TabList className="list-tabs" aria-label="Sujet de la liste">
        <Tab id="communes" className="list-tab">
          Communes
        </Tab>
        <Tab id="structures" className="list-tab">
          Structures de soins
        </Tab>
      </TabList>
      <TabPanel id="communes" className="list-panel">
        <CommuneList />
      </TabPanel>
      <TabPanel id="structures" className="list-panel">
        <StructureList structures={structures} onShow={onShow} />
      </TabPanel>
    </Tabs>
  );
}
