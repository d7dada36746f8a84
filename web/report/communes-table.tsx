/** The communes of the territory by département, with their totals. */
import { formatInteger } from '../../src/domain/format.js';
import { describeCpts, describeZoning, type Commune } from '../../src/domain/places.js';
import type { TerritorySummary } from '../../src/domain/report.js';
import { t } from '../../src/language/translate.js';
import { CitedRow, CiteHeading } from '../citation/cited-row.js';
import { useCommuneQuotation } from '../citation/use-commune-quotation.js';
import { rowsWithoutScroll, ScrollBox } from './scroll-box.js';
import { useFirstRows } from './use-first-rows.js';

export function CommunesTable({ territory }: { territory: TerritorySummary }) {
  const byDepartment = territory.departments.flatMap(({ code }) =>
    territory.communes.filter((commune) => commune.department === code),
  );
  const [shown, more] = useFirstRows(byDepartment);
  const caption = t('Communes du territoire');
  return (
    <>
      <ScrollBox label={caption} isLong={byDepartment.length > rowsWithoutScroll}>
        <table className="communes-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('Commune')}</th>
              <th scope="col" className="text-cell">
                {t('Code INSEE')}
              </th>
              <th scope="col">{t('Habitants')}</th>
              <th scope="col">{t('QPV')}</th>
              <th scope="col" className="text-cell">
                {t('Zonage')}
              </th>
              <th scope="col" className="text-cell">
                {t('CPTS existante')}
              </th>
              <CiteHeading />
            </tr>
          </thead>
          {territory.departments.map(({ code, name }) => {
            const rows = shown.filter((commune) => commune.department === code);
            return rows.length > 0 && <DepartmentRows key={code} name={name} rows={rows} />;
          })}
          <tfoot>
            <TotalsRow territory={territory} />
          </tfoot>
        </table>
      </ScrollBox>
      {more}
    </>
  );
}

function DepartmentRows({ name, rows }: { name: string; rows: readonly Commune[] }) {
  const quotationOf = useCommuneQuotation();
  return (
    <tbody>
      <tr className="group-row">
        <th scope="rowgroup" colSpan={7}>
          {name}
        </th>
      </tr>
      {rows.map((commune) => (
        <CitedRow key={commune.code} heading={commune.name} quotation={quotationOf.commune(commune)}>
          <td className="text-cell">{commune.code}</td>
          <td>{commune.population === null ? t('n.d.') : formatInteger(commune.population)}</td>
          <td>{formatInteger(commune.qpv.count)}</td>
          <td className="text-cell">{describeZoning(commune.zoning)}</td>
          <td className="text-cell">{describeCpts(commune)}</td>
        </CitedRow>
      ))}
    </tbody>
  );
}

function TotalsRow({ territory: { totals } }: { territory: TerritorySummary }) {
  const quotationOf = useCommuneQuotation();
  return (
    <CitedRow heading={t('Total')} quotation={quotationOf.total()}>
      <td className="text-cell">
        {t('{n, plural, one {# commune} other {# communes}}', { n: totals.communes })}
      </td>
      <td>{formatInteger(totals.population)}</td>
      <td>{formatInteger(totals.qpv)}</td>
      <td className="text-cell">
        {t('ZIP {zip}, ZAC {zac}', { zip: formatInteger(totals.zip), zac: formatInteger(totals.zac) })}
      </td>
      <td className="text-cell" />
    </CitedRow>
  );
}
