/** The structures of care as a table: what the map shows, without a map. */
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { formatCount, formatInteger } from '../../src/domain/format.js';
import type { MapStructure } from '../map/structure-marks.js';
import { StructureShape } from '../map/structure-shape.js';
import { structureWords } from '../map/wording.js';
import { Choice } from '../shell/choice.js';
import { Failure, Loading } from '../shell/waiting.js';
import { useWorkspace } from '../state/workspace.js';
import {
  nextOrder,
  sortStructures,
  structureColumns,
  type StructureColumn,
  type StructureOrder,
} from './structure-rows.js';
import type { Structures } from './use-structures.js';
import './structures.css';

interface StructureListProps {
  readonly structures: Structures;
  /** Shows one of them on the map. */
  readonly onShow: (structure: MapStructure) => void;
}

export function StructureList({ structures, onShow }: StructureListProps) {
  switch (structures.status) {
    case 'none':
      return <p>Cette édition ne donne ni le nom ni la position des structures.</p>;
    case 'no-region':
      return <p>Choisissez une région pour voir la liste de ses structures.</p>;
    case 'failed':
      return (
        <Failure
          what="Les structures n’ont pas pu être chargées."
          error={structures.error!}
          onRetry={structures.retry}
        />
      );
    case 'loading':
      return <Loading what="Chargement des structures…" />;
    case 'ready':
      return <ReadyList structures={structures} onShow={onShow} />;
  }
}

function ReadyList({ structures, onShow }: StructureListProps) {
  const { selection } = useWorkspace();
  const hasProject = selection.codes.length > 0;
  const [area, setArea] = useState(hasProject ? 'project' : 'here');
  const isProject = area === 'project' && hasProject;
  const rows = useMemo(() => {
    const project = new Set(selection.codes);
    return structures.shown.filter(({ establishment }) => !isProject || project.has(establishment.commune));
  }, [structures.shown, selection.codes, isProject]);
  const here = structures.regions.length > 1 ? 'Toutes les régions de la carte' : 'Toute la région';
  return (
    <>
      <div className="structures-filters">
        <Choice
          label="Territoire"
          options={[
            ...(hasProject ? [{ id: 'project', label: 'Communes du projet' }] : []),
            { id: 'here', label: here },
          ]}
          value={isProject ? 'project' : 'here'}
          onChange={setArea}
        />
        <p role="status">
          {formatCount(rows.length, structureWords)}
          {structures.source && ` · ${structures.source}`}
        </p>
      </div>
      {rows.length === 0 ? (
        <p>
          Aucune structure des types choisis. Le menu «&#8239;Structures&#8239;» permet d’en choisir d’autres.
        </p>
      ) : (
        <StructureTable rows={rows} placed={structures.placed} onShow={onShow} />
      )}
    </>
  );
}

const headings: Readonly<Record<StructureColumn, string>> = {
  name: 'Structure',
  type: 'Type',
  commune: 'Commune',
};

/** More rows at once would make each press wait. */
const pageSize = 100;

interface StructureTableProps {
  readonly rows: readonly MapStructure[];
  /** Those that the map can show. */
  readonly placed: readonly MapStructure[];
  readonly onShow: (structure: MapStructure) => void;
}

function StructureTable({ rows, placed, onShow }: StructureTableProps) {
  const [order, setOrder] = useState<StructureOrder>({ column: 'commune', direction: 'ascending' });
  const [page, setPage] = useState({ rows, count: pageSize });
  // Other rows begin again at the first page.
  const count = page.rows === rows ? page.count : pageSize;
  const sorted = useMemo(() => sortStructures(rows, order), [rows, order]);
  const onMap = useMemo(() => new Set(placed), [placed]);
  const left = rows.length - count;
  return (
    <div className="list-scroll" tabIndex={0} role="region" aria-label="Structures de soins">
      <table className="structures-table">
        <caption className="visually-hidden">Structures de soins, par {headings[order.column]}</caption>
        <thead>
          <tr>
            {structureColumns.map((column) => (
              <th key={column} scope="col" aria-sort={order.column === column ? order.direction : 'none'}>
                <Button className="structures-sort" onPress={() => setOrder(nextOrder(order, column))}>
                  {headings[column]}
                  <span aria-hidden="true">{mark(order, column)}</span>
                </Button>
              </th>
            ))}
            <th scope="col">Adresse</th>
            <th scope="col">Carte</th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, count).map((structure) => (
            <StructureRow
              key={structure.establishment.id}
              structure={structure}
              onShow={onMap.has(structure) ? onShow : null}
            />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <Button className="button structures-more" onPress={() => setPage({ rows, count: count + pageSize })}>
          Afficher la suite ({formatInteger(left)})
        </Button>
      )}
    </div>
  );
}

function mark(order: StructureOrder, column: StructureColumn): string {
  if (order.column !== column) return '';
  return order.direction === 'ascending' ? ' ▲' : ' ▼';
}

interface StructureRowProps {
  readonly structure: MapStructure;
  /** Null without a position. */
  readonly onShow: ((structure: MapStructure) => void) | null;
}

function StructureRow({ structure, onShow }: StructureRowProps) {
  const { establishment, family, type, commune } = structure;
  return (
    <tr>
      <th scope="row">{establishment.name}</th>
      <td>
        <span className="structures-type">
          <StructureShape family={family} />
          {type}
        </span>
      </td>
      <td>{commune}</td>
      <td>{establishment.address ?? 'n.d.'}</td>
      <td>
        {onShow ? (
          <Button
            className="button button-quiet structures-show"
            aria-label={`Voir sur la carte\u202f: ${establishment.name}`}
            onPress={() => onShow(structure)}
          >
            Voir sur la carte
          </Button>
        ) : (
          'sans position'
        )}
      </td>
    </tr>
  );
}
