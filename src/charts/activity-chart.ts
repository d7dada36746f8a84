/** Acts per professional of one family, a group of bars per act key. */
import { formatInteger } from '../domain/format.js';
import type { ActivityTables } from '../domain/report.js';
import { t } from '../language/translate.js';
import type { Chart } from './chart.js';
import { comparisonChart } from './comparison-chart.js';

type FamilyActivity = ActivityTables['families'][number];

export function activityChart(family: FamilyActivity): Chart {
  return comparisonChart({
    title: t('Activité : {family}', { family: family.label }),
    measured: t('Actes'),
    unit: t('actes ou coefficients par professionnel'),
    measures: family.acts.map((act) => ({
      label: `${act.label} (${act.code})`,
      compared: act.perProfessional,
      partial: family.professionals.communesNeutralised.length > 0,
    })),
    format: formatInteger,
  });
}
