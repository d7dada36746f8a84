/** The structures of care as a table: what the map shows, without a map. */
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { formatInteger } from '../../src/domain/format.js';
import { t, type Sentence } from '../../src/language/translate.js';
import type { MapStructure } from '../map/structure-marks.js';
import { StructureShape } from '../map/structure-shape.js';
import { countStructures } from '../map/wording.js';
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
      return (
        <p className="muted">
          {t(
            'Cette édition ne donne ni le nom ni la position des structures : le rapport dit combien il y en a, et dans quelles communes. Pour les lire une à une, choisissez une édition qui les donne.',
          )}
        </p>
      );
    case 'no-region':
      return <p>{t('Choisissez une région pour voir la liste de ses structures.')}</p>;
    case 'failed':
      return (
        <Failure
          what={t('Les structures n’ont pas pu être chargées.')}
          error={structures.error!}
          onRetry={structures.retry}
        />
      );
    case 'loading':
      return <Loading what={t('Chargement des structures…')} />;
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
  const unplaced = useMemo(() => {
    const placed = new Set(structures.placed);
    return rows.filter((row) => !placed.has(row)).length;
  }, [rows, structures.placed]);
  return (
    <>
      <div className="structures-filters">
        <Choice
          label={t('Territoire')}
          options={[
            ...(hasProject ? [{ id: 'project', label: t('Communes du projet') }] : []),
            {
              id: 'here',
              label: t('{regions, plural, one {Toute la région} other {Toutes les régions de la carte}}', {
                regions: structures.regions.length,
              }),
            },
          ]}
          value={isProject ? 'project' : 'here'}
          onChange={setArea}
        />
        <p role="status">
          {countStructures(rows.length)}
          {unplaced > 0 && `, ${t('dont {n} sans position utilisable', { n: formatInteger(unplaced) })}`}
          {structures.source && ` · ${structures.source}`}
        </p>
      </div>
      {rows.length === 0 ? (
        <p>
          {t(
            'Aucune structure des types choisis. Le bouton « Modifier les focus » permet d’en choisir d’autres.',
          )}
        </p>
      ) : (
        <StructureTable rows={rows} placed={structures.placed} onShow={onShow} />
      )}
    </>
  );
}

const headings: Readonly<Record<StructureColumn, Sentence>> = {
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
    <div className="list-scroll" tabIndex={0} role="region" aria-label={t('Structures de soins')}>
      <table className="structures-table">
        <caption className="visually-hidden">{t('Structures de soins')}</caption>
        <thead>
          <tr>
            {structureColumns.map((column) => (
              <th key={column} scope="col" aria-sort={order.column === column ? order.direction : 'none'}>
                <Button className="structures-sort" onPress={() => setOrder(nextOrder(order, column))}>
                  {t(headings[column])}
                  <span aria-hidden="true">{mark(order, column)}</span>
                </Button>
              </th>
            ))}
            <th scope="col">{t('Adresse')}</th>
            <th scope="col">{t('Carte')}</th>
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
          {t('Afficher la suite ({n})', { n: formatInteger(left) })}
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
      <td>{establishment.address ?? t('n.d.')}</td>
      <td>
        {onShow ? (
          <Button
            className="button button-quiet structures-show"
            aria-label={t('Voir sur la carte : {name}', { name: establishment.name })}
            onPress={() => onShow(structure)}
          >
            {t('Voir sur la carte')}
          </Button>
        ) : (
          t('sans position')
        )}
      </td>
    </tr>
  );
}
