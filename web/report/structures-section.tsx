/** Structures of care by type, and the communes where they stand: those in focus. */
import { shownStructures } from '../../src/domain/focused-report.js';
import { formatInteger } from '../../src/domain/format.js';
import type { CommuneRef, StructuresTable } from '../../src/domain/report.js';
import { t } from '../../src/language/translate.js';
import { CitedRow, CiteHeading } from '../citation/cited-row.js';
import { useRowQuotation } from '../citation/use-row-quotation.js';
import { CommuneList } from './commune-list.js';
import { useReportView } from './report-view.js';
import { RowHint } from './row-hint.js';
import { ScrollBox } from './scroll-box.js';
import { Stamp } from './stamp.js';

type Group = StructuresTable['groups'][number];
type Row = Group['rows'][number];

const captionOfStructures = 'Structures de soins du territoire';

export function StructuresSection() {
  const { report } = useReportView();
  const { structures } = report;
  const groups = shownStructures(report);
  const rows = groups.flatMap((group) => group.rows);
  const isRegistered = rows.some((row) => row.fromRegister);
  return (
    <>
      {groups.length > 0 && <StructuresOfGroups groups={groups} />}
      {structures.uncounted.length > 0 && (
        <p className="note">
          {t('Cette édition n’a pas de quoi compter : {names}.', {
            names: structures.uncounted.map(({ label }) => label).join(', '),
          })}
        </p>
      )}
      {rows.some((row) => !row.fromRegister) && <Stamp stamp={structures} />}
      {isRegistered && structures.register && (
        <>
          <p className="note">
            {t('Les types marqués « registre » sont comptés dans la liste des établissements :')}
          </p>
          <Stamp stamp={structures.register} />
        </>
      )}
    </>
  );
}

function StructuresOfGroups({ groups }: { groups: readonly Group[] }) {
  const caption = t(captionOfStructures);
  return (
    <ScrollBox label={caption}>
      <table className="structures-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('Type de structure')}</th>
            <th scope="col">{t('Nombre')}</th>
            <th scope="col" className="text-cell">
              {t('Communes')}
            </th>
            <CiteHeading />
          </tr>
        </thead>
        {groups.map((group) => (
          <GroupRows key={group.id} group={group} />
        ))}
      </table>
    </ScrollBox>
  );
}

function GroupRows({ group }: { group: Group }) {
  const { structures } = useReportView().report;
  const quotationOf = useRowQuotation();
  return (
    <tbody>
      <tr className="group-row">
        <th scope="rowgroup" colSpan={4}>
          {group.label}
        </th>
      </tr>
      {group.rows.map((row) => (
        <CitedRow
          key={row.id}
          heading={
            <>
              {row.label}
              {row.coordinated && <RowHint words={t('exercice coordonné')} />}
              {row.fromRegister && <RowHint words={t('registre')} />}
            </>
          }
          quotation={quotationOf({
            caption: t(captionOfStructures),
            name: row.label,
            figures: [[t('Nombre'), formatInteger(row.total)], ...perCommune(row)],
            stamp: row.fromRegister && structures.register ? structures.register : structures,
          })}
        >
          <td>{formatInteger(row.total)}</td>
          <td className="text-cell">
            <CommuneList communes={row.communes.map(withCount)} />
          </td>
        </CitedRow>
      ))}
    </tbody>
  );
}

const quotedAtMost = 12;

/** Where they stand, unless that is a page of names. */
function perCommune({ communes }: Row): (readonly [string, string])[] {
  if (communes.length === 0 || communes.length > quotedAtMost) return [];
  return [
    [
      t('Communes'),
      communes
        .map(withCount)
        .map(({ name }) => name)
        .join(', '),
    ],
  ];
}

/** "Fuveau", "Gardanne (2)" */
function withCount({ code, name, count }: Row['communes'][number]): CommuneRef {
  return { code, name: count > 1 ? `${name} (${formatInteger(count)})` : name };
}
