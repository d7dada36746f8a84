/** The communes of a département as a table with check boxes: what the map shows, without a map. */
import { useMemo, useState } from 'react';
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import { formatInteger } from '../../src/domain/format.js';
import { describeCpts, frenchCollator } from '../../src/domain/places.js';
import { useKnownCommunes } from '../state/known-communes.js';
import { Choice } from '../shell/choice.js';
import { Failure, Loading } from '../shell/waiting.js';
import { toggleChange } from '../state/selection.js';
import { useWorkspace } from '../state/workspace.js';

export function CommuneList() {
  const { address, places, selection } = useWorkspace();
  const { data: communes, error, refetch } = useKnownCommunes();
  const departments = places.departments.filter(
    ({ region }) => address.region === null || region === address.region,
  );
  const latest = communes?.get(selection.codes.at(-1) ?? '')?.department;
  const [chosen, setChosen] = useState<string | null>(null);
  const wanted = chosen ?? latest;
  const department = departments.find(({ code }) => code === wanted) ?? departments[0];
  if (error) {
    return <Failure what="La liste n’a pas pu être chargée." error={error} onRetry={() => void refetch()} />;
  }
  if (!communes || !department) return <Loading what="Chargement de la liste…" />;
  return (
    <>
      <Choice
        label="Département"
        options={departments.map(({ code, name }) => ({ id: code, label: `${code} ${name}` }))}
        value={department.code}
        onChange={setChosen}
      />
      <CommuneTable communes={communes} department={department.code} name={department.name} />
    </>
  );
}

interface CommuneTableProps {
  readonly communes: ReadonlyMap<string, CommuneSummary>;
  readonly department: string;
  readonly name: string;
}

function CommuneTable({ communes, department, name }: CommuneTableProps) {
  const { selection, address, change } = useWorkspace();
  const rows = useMemo(
    () =>
      [...communes.values()]
        .filter((commune) => commune.department === department)
        .sort((a, b) => frenchCollator.compare(a.name, b.name)),
    [communes, department],
  );
  const selected = useMemo(() => new Set(selection.codes), [selection.codes]);
  return (
    <div className="list-scroll" tabIndex={0} role="region" aria-label={`Communes\u202f: ${name}`}>
      <table>
        <caption className="visually-hidden">Communes&#8239;: {name}. Cochez celles du projet.</caption>
        <thead>
          <tr>
            <th scope="col">Commune</th>
            <th scope="col" className="number">
              Habitants
            </th>
            <th scope="col">CPTS</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((commune) => (
            <tr key={commune.code} className={selected.has(commune.code) ? 'is-selected' : undefined}>
              <th scope="row">
                <label>
                  <input
                    type="checkbox"
                    checked={selected.has(commune.code)}
                    onChange={() => change(toggleChange(selection.codes, commune.code, address.grouping))}
                  />
                  {commune.name}
                </label>
              </th>
              <td className="number">
                {commune.population === null ? 'n.d.' : formatInteger(commune.population)}
              </td>
              <td>{describeCpts(commune)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
