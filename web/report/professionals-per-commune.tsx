/** How many professionals of each family practise in each commune; these are public figures. */
import { formatInteger } from '../../src/domain/format.js';
import type { ActivityTables } from '../../src/domain/report.js';
import { t } from '../../src/language/translate.js';
import { rowsWithoutScroll, ScrollBox } from './scroll-box.js';
import { useFirstRows } from './use-first-rows.js';

export function ProfessionalsPerCommune({ activity }: { activity: ActivityTables }) {
  const { families, perCommune } = activity;
  const [rows, more] = useFirstRows(perCommune);
  const caption = t('Professionnels en activité par commune');
  return (
    <>
      <ScrollBox label={caption} isLong={perCommune.length > rowsWithoutScroll}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('Commune')}</th>
              {families.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, name, professionals }) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                {families.map(({ id }) => (
                  <td key={id}>{formatInteger(professionals[id] ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('Total')}</th>
              {families.map(({ id, professionals }) => (
                <td key={id}>{formatInteger(professionals.total)}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </ScrollBox>
      {more}
    </>
  );
}
