/** Patients per professional, beside the averages of the département, the région and France. */
import { formatInteger } from '../../src/domain/format.js';
import type { ActivityTables } from '../../src/domain/report.js';
import { levelNames, shownAreas } from './compared-areas.js';
import { FigureValue } from './figure-value.js';
import { useReportView } from './report-view.js';
import { ScrollBox } from './scroll-box.js';

const caption = 'Nombre moyen de patients par professionnel';

export function PatientsTable({ activity }: { activity: ActivityTables }) {
  const { areas } = useReportView();
  const referencesOf = ({ patientsPerProfessional }: ActivityTables['families'][number]) => [
    ...shownAreas(patientsPerProfessional.department, areas.departments).map((area) => ({
      title: `${levelNames.department}\u202f: ${area.name}`,
      figure: area,
    })),
    ...shownAreas(patientsPerProfessional.region, areas.regions).map((area) => ({
      title: `${levelNames.region}\u202f: ${area.name}`,
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
            <th scope="col">Profession</th>
            <th scope="col">Territoire</th>
            {activity.families
              .slice(0, 1)
              .flatMap(referencesOf)
              .map(({ title }) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
          </tr>
        </thead>
        <tbody>
          {activity.families.map((family) => (
            <tr key={family.id}>
              <th scope="row">{family.label}</th>
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
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
