/** Structures of care by type, and the communes where they stand. */
import { formatInteger } from '../../src/domain/format.js';
import type { CommuneRef, StructuresTable } from '../../src/domain/report.js';
import { CommuneList } from './commune-list.js';
import { useReportView } from './report-view.js';
import { ScrollBox } from './scroll-box.js';
import { Stamp } from './stamp.js';

type Group = StructuresTable['groups'][number];
type Row = Group['rows'][number];

const caption = 'Structures de soins du territoire';

export function StructuresSection() {
  const { structures } = useReportView().report;
  return (
    <>
      <ScrollBox label={caption}>
        <table className="structures-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Type de structure</th>
              <th scope="col">Nombre</th>
              <th scope="col" className="text-cell">
                Communes
              </th>
            </tr>
          </thead>
          {structures.groups.map((group) => (
            <GroupRows key={group.id} group={group} />
          ))}
        </table>
      </ScrollBox>
      <Stamp stamp={structures} />
    </>
  );
}

function GroupRows({ group }: { group: Group }) {
  return (
    <tbody>
      <tr className="group-row">
        <th scope="rowgroup" colSpan={3}>
          {group.label}
        </th>
      </tr>
      {group.rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">
            {row.label}
            {row.coordinated && <span className="row-hint"> exercice coordonné</span>}
          </th>
          <td>{formatInteger(row.total)}</td>
          <td className="text-cell">
            <CommuneList communes={row.communes.map(withCount)} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

/** "Fuveau", "Gardanne (2)" */
function withCount({ code, name, count }: Row['communes'][number]): CommuneRef {
  return { code, name: count > 1 ? `${name} (${formatInteger(count)})` : name };
}
