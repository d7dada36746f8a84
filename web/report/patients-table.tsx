/** Patients per professional, beside the averages of the département, the région and France. */
import { formatFigure, formatInteger } from '../../src/domain/format.js';
import type { ActivityTables } from '../../src/domain/report.js';
import { t } from '../../src/language/translate.js';
import { CitedRow, CiteHeading } from '../citation/cited-row.js';
import { useRowQuotation } from '../citation/use-row-quotation.js';
import { areaTitle, shownAreas } from './compared-areas.js';
import { FigureValue } from './figure-value.js';
import { useReportView } from './report-view.js';
import { ScrollBox } from './scroll-box.js';

export function PatientsTable({ activity }: { activity: ActivityTables }) {
  const { areas } = useReportView();
  const quotationOf = useRowQuotation();
  const caption = t('Nombre moyen de patients par professionnel');
  const referencesOf = ({ patientsPerProfessional }: ActivityTables['families'][number]) => [
    ...shownAreas(patientsPerProfessional.department, areas.departments).map((area) => ({
      title: areaTitle({ level: 'department', reference: area }),
      figure: area,
    })),
    ...shownAreas(patientsPerProfessional.region, areas.regions).map((area) => ({
      title: areaTitle({ level: 'region', reference: area }),
      figure: area,
    })),
    { title: patientsPerProfessional.france.name, figure: patientsPerProfessional.france },
  ];
  return (
    <ScrollBox label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('Profession')}</th>
            <th scope="col">{t('Territoire')}</th>
            {activity.families
              .slice(0, 1)
              .flatMap(referencesOf)
              .map(({ title }) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            <CiteHeading />
          </tr>
        </thead>
        <tbody>
          {activity.families.map((family) => (
            <CitedRow
              key={family.id}
              heading={family.label}
              quotation={quotationOf({
                caption,
                name: family.label,
                figures: [
                  [t('Territoire'), formatFigure(family.patientsPerProfessional.territory, formatInteger)],
                  ...referencesOf(family).map(
                    ({ title, figure }) => [title, formatFigure(figure, formatInteger)] as const,
                  ),
                ],
                stamp: activity,
              })}
            >
              <td className="territory-cell">
                <FigureValue figure={family.patientsPerProfessional.territory} format={formatInteger} />
                {family.patientsPerProfessional.territory.status === 'value' &&
                  family.professionals.communesNeutralised.length > 0 &&
                  '*'}
              </td>
              {referencesOf(family).map(({ title, figure }) => (
                <td key={title}>
                  <FigureValue figure={figure} format={formatInteger} />
                </td>
              ))}
            </CitedRow>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
