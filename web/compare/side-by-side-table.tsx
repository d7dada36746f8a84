/** Numbers of both sides on a line each, of which nothing more is said. */
import type { ComparedTable } from '../../src/domain/compare-reports.js';
import { formatFigure, formatInteger, formatMeasure } from '../../src/domain/format.js';
import { t } from '../../src/language/translate.js';
import { CitedRow, CiteHeading } from '../citation/cited-row.js';
import { citePair } from './comparison-citation.js';
import { useComparisonView, type ComparisonView, type SideKey } from './comparison-view.js';
import type { SideBySideName } from './comparison-reading.js';
import { PeriodNotes } from './period-notes.js';
import { SideMark } from './side-mark.js';
import { describeStamps } from './stamp-words.js';

interface SideBySideTableProps {
  readonly name: SideBySideName;
  readonly table: ComparedTable;
}

type Row = ComparedTable['groups'][number]['rows'][number];

export function SideBySideTable({ name, table }: SideBySideTableProps) {
  const view = useComparisonView();
  const groups = table.groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => !isNowhere(row)) }))
    .filter(({ rows }) => rows.length > 0);
  const labels = labelsOf(view, name);
  const isShortened = table.groups.some(({ rows }) => rows.some(isNowhere));
  return (
    <>
      <table className="compare-numbers">
        <caption className={name === 'ages' ? 'visually-hidden' : undefined}>{captionOf(name)}</caption>
        <thead>
          <tr>
            <th scope="col">{headingOf(name)}</th>
            {view.order.map((side) => (
              <th key={side} scope="col" className="number">
                <span className="compare-column-name">
                  <SideMark side={side} /> {view.names[side]}
                </span>
              </th>
            ))}
            <CiteHeading />
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            {group.label !== '' && (
              <tr>
                <th scope="rowgroup" colSpan={4} className="compare-group">
                  {labelIn(labels.groups, group)}
                </th>
              </tr>
            )}
            {group.rows.map((row) => {
              const words = (side: SideKey) =>
                formatFigure(row[side], name === 'ages' ? percent : formatInteger);
              const label = t('{table}, {row}', { table: captionOf(name), row: labelIn(labels.rows, row) });
              return (
                <CitedRow
                  key={row.id}
                  className={row.subsetOf === null ? undefined : 'compare-subset'}
                  heading={labelIn(labels.rows, row)}
                  quotation={{ label, sentence: () => citePair({ label, stamps: table, words }, view) }}
                >
                  {view.order.map((side) => (
                    <td key={side} className="number">
                      {words(side)}
                    </td>
                  ))}
                </CitedRow>
              );
            })}
          </tbody>
        ))}
      </table>
      <p className="compare-stamp">
        {describeStamps(table, view)}
        {isShortened && ` ${t('Ce qui est à zéro des deux côtés n’est pas montré.')}`}
        {(name === 'professionals' || name === 'structures') && ` ${inhabitants(view)}`}
      </p>
      {view.isOfEditions && <PeriodNotes pairs={[table]} areOfAPeriod={name === 'patients'} />}
    </>
  );
}

const percent = (value: number) => formatMeasure(value, '%');

function isNowhere({ first, second }: Row): boolean {
  return [first, second].every((figure) => figure.status === 'value' && figure.value === 0);
}

export function captionOf(name: SideBySideName): string {
  switch (name) {
    case 'ages':
      return t('Habitants par âge');
    case 'professionals':
      return t('Professionnels libéraux, en nombre');
    case 'patients':
      return t('Patients vus par professionnel, en moyenne');
    case 'structures':
      return t('Structures de soins, en nombre');
  }
}

function headingOf(name: SideBySideName): string {
  switch (name) {
    case 'ages':
      return t('Âge');
    case 'professionals':
    case 'patients':
      return t('Profession');
    case 'structures':
      return t('Type');
  }
}

/** Numbers of places of different sizes are read against their inhabitants. */
function inhabitants({ comparison, names, order }: ComparisonView): string {
  return t('Pour {counts} habitants.', {
    counts: order.map((side) => `${formatInteger(comparison[side].population)} (${names[side]})`).join(', '),
  });
}

/** The labels of the catalogue, which are in the language of the reader, by id. */
function labelsOf({ catalogue }: ComparisonView, name: SideBySideName): Record<'groups' | 'rows', Labels> {
  switch (name) {
    case 'ages':
      return { groups: [], rows: catalogue.ageBands };
    case 'patients':
      return { groups: [], rows: catalogue.activityFamilies };
    case 'professionals':
      return {
        groups: catalogue.professionGroups,
        rows: catalogue.professionGroups.flatMap(({ categories }) => categories),
      };
    case 'structures':
      return {
        groups: catalogue.structureGroups,
        rows: catalogue.structureGroups.flatMap(({ types }) => types),
      };
  }
}

type Labels = readonly Pick<Row, 'id' | 'label'>[];

function labelIn(labels: Labels, { id, label }: Pick<Row, 'id' | 'label'>): string {
  return labels.find((item) => item.id === id)?.label ?? label;
}
