/** Independent professionals by category, with those close to retirement: those in focus. */
import { shownProfessionals } from '../../src/domain/focused-report.js';
import { formatFigure, formatInteger } from '../../src/domain/format.js';
import type { ProfessionalsTable } from '../../src/domain/report.js';
import { t } from '../../src/language/translate.js';
import { CitedRow, CiteHeading } from '../citation/cited-row.js';
import { useRowQuotation } from '../citation/use-row-quotation.js';
import { FigureValue } from './figure-value.js';
import { useReportView } from './report-view.js';
import { ScrollBox } from './scroll-box.js';
import { Stamp } from './stamp.js';

type Group = ProfessionalsTable['groups'][number];

const captionOfProfessionals = 'Professionnels de santé libéraux du territoire';

export function ProfessionalsSection() {
  const { report } = useReportView();
  const caption = t(captionOfProfessionals);
  return (
    <>
      <ScrollBox label={caption}>
        <table className="professionals-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('Catégorie')}</th>
              <th scope="col">{t('Nombre')}</th>
              <th scope="col">{t('60 ans et plus')}</th>
              <th scope="col">{t('dont 65 ans et plus')}</th>
              <CiteHeading />
            </tr>
          </thead>
          {shownProfessionals(report).map((group) => (
            <GroupRows key={group.id} group={group} />
          ))}
        </table>
      </ScrollBox>
      <Stamp stamp={report.professionals} />
    </>
  );
}

function GroupRows({ group }: { group: Group }) {
  const { professionals } = useReportView().report;
  const quotationOf = useRowQuotation();
  return (
    <tbody>
      <tr className="group-row">
        <th scope="rowgroup" colSpan={5}>
          {group.label}
        </th>
      </tr>
      {group.rows.map((row) => (
        <CitedRow
          key={row.id}
          className={row.subsetOf === null ? undefined : 'subset-row'}
          heading={row.label}
          quotation={quotationOf({
            caption: t(captionOfProfessionals),
            name: row.label,
            figures: [
              [t('Nombre'), formatInteger(row.total)],
              [t('60 ans et plus'), formatFigure(row.over60, formatInteger)],
              [t('dont 65 ans et plus'), formatFigure(row.over65, formatInteger)],
            ],
            stamp: professionals,
          })}
        >
          <td>{formatInteger(row.total)}</td>
          <td>
            <FigureValue figure={row.over60} format={formatInteger} />
          </td>
          <td>
            <FigureValue figure={row.over65} format={formatInteger} />
          </td>
        </CitedRow>
      ))}
    </tbody>
  );
}
