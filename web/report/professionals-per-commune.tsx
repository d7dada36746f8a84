/** How many professionals of each family practise in each commune; these are public figures. */
import { formatInteger } from '../../src/domain/format.js';
import { communeWords } from '../../src/domain/citation.js';
import type { ActivityTables } from '../../src/domain/report.js';
import { t } from '../../src/language/translate.js';
import { CitedRow, CiteHeading } from '../citation/cited-row.js';
import { useRowQuotation } from '../citation/use-row-quotation.js';
import { rowsWithoutScroll, ScrollBox } from './scroll-box.js';
import { useFirstRows } from './use-first-rows.js';

export function ProfessionalsPerCommune({ activity }: { activity: ActivityTables }) {
  const { families, perCommune } = activity;
  const quotationOf = useRowQuotation();
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
              <CiteHeading />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, name, professionals }) => (
              <CitedRow
                key={code}
                heading={name}
                quotation={quotationOf({
                  caption,
                  name,
                  place: communeWords({ name, code }),
                  figures: families.map(
                    ({ id, label }) => [label, formatInteger(professionals[id] ?? 0)] as const,
                  ),
                  stamp: activity,
                })}
              >
                {families.map(({ id }) => (
                  <td key={id}>{formatInteger(professionals[id] ?? 0)}</td>
                ))}
              </CitedRow>
            ))}
          </tbody>
          <tfoot>
            <CitedRow
              heading={t('Total')}
              quotation={quotationOf({
                caption,
                name: t('Total'),
                figures: families.map(
                  ({ label, professionals: { total, neutralised } }) =>
                    [label, totalWords(total, neutralised)] as const,
                ),
                stamp: activity,
              })}
            >
              {families.map(({ id, professionals }) => (
                <td key={id}>{formatInteger(professionals.total)}</td>
              ))}
            </CitedRow>
          </tfoot>
        </table>
      </ScrollBox>
      {more}
    </>
  );
}

/** With those whose activity is not counted, which the paragraph under the table says. */
function totalWords(total: number, neutralised: number): string {
  if (neutralised === 0) return formatInteger(total);
  return t('{total} (activité neutralisée : {neutralised})', {
    total: formatInteger(total),
    neutralised: formatInteger(neutralised),
  });
}
