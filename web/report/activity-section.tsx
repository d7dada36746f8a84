/** Activity of five professions: who practises where, patients and acts per professional. */
import { activityChart } from '../../src/charts/activity-chart.js';
import { shownActivity } from '../../src/domain/focused-report.js';
import type { ActivityTables } from '../../src/domain/report.js';
import { t } from '../../src/language/translate.js';
import { Words } from '../language/words.js';
import { neutralisationSentences } from '../../src/domain/activity-sentences.js';
import { ChartFigure } from './chart-figure.js';
import { CommuneList } from './commune-list.js';
import { PatientsTable } from './patients-table.js';
import { ProfessionalsPerCommune } from './professionals-per-commune.js';
import { useReportView } from './report-view.js';
import { Stamp } from './stamp.js';

type Family = ActivityTables['families'][number];

export function ActivitySection() {
  const { report } = useReportView();
  const { publication } = report;
  const activity = shownActivity(report);
  if (activity.families.length === 0) {
    return <p className="note">{t('Aucune des professions sélectionnées n’a d’activité connue.')}</p>;
  }
  return (
    <>
      <ProfessionalsPerCommune activity={activity} />
      <h4>{t('Activité comptée et activité neutralisée')}</h4>
      <p>
        {t(
          'Dans une commune où exercent moins de {threshold} professionnels d’une même profession, leur activité n’est pas montrée : elle pourrait désigner l’un d’eux.',
          { threshold: publication.thresholds.professionals },
        )}
      </p>
      <dl className="neutralisation">
        {activity.families.map((family) => (
          <Neutralisation key={family.id} family={family} />
        ))}
      </dl>
      <PatientsTable activity={activity} />
      <Stamp stamp={activity} />
      <div className="chart-grid">
        {activity.families.map((family) => (
          <ActivityFigure key={family.id} family={family} />
        ))}
      </div>
    </>
  );
}

function Neutralisation({ family }: { family: Family }) {
  const { catalogue, report } = useReportView();
  const words = catalogue.activityFamilies.find(({ id }) => id === family.id)!.counted;
  const { communesNeutralised } = family.professionals;
  return (
    <div>
      <dt>{family.label}</dt>
      <dd>
        {neutralisationSentences(family, words, report.publication.thresholds.professionals).join(' ')}
        {communesNeutralised.length > 0 && (
          <>
            {' '}
            <Words
              of="Communes neutralisées : {communes}."
              values={{ communes: <CommuneList communes={communesNeutralised} /> }}
            />
          </>
        )}
      </dd>
    </div>
  );
}

function ActivityFigure({ family }: { family: Family }) {
  const { catalogue, report } = useReportView();
  const actKeys = catalogue.activityFamilies.find(({ id }) => id === family.id)?.actKeys ?? [];
  return (
    <ChartFigure chart={activityChart(family)} stampOf={() => report.activity}>
      <ul className="notes">
        {actKeys.map((act) => (
          <li key={act.id}>
            <Words
              of="<b>{code}</b> : {definition}"
              values={{
                b: (words) => <strong>{words}</strong>,
                code: act.code,
                definition: act.definition,
              }}
            />
          </li>
        ))}
      </ul>
      <Stamp stamp={report.activity} />
    </ChartFigure>
  );
}
