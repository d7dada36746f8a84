/** Acts per professional of one family, a group of bars per act key. */
import { formatInteger } from '../domain/format.js';
import type { ActivityTables } from '../domain/report.js';
import type { Chart } from './chart.js';
import { comparisonChart } from './comparison-chart.js';

type FamilyActivity = ActivityTables['families'][number];

export function activityChart(family: FamilyActivity): Chart {
  return comparisonChart({
    title: `Activité\u202f: ${family.label}`,
    measured: 'Actes',
    unit: 'actes ou coefficients par professionnel',
    measures: family.acts.map((act) => ({
      label: `${act.label} (${act.code})`,
      compared: act.perProfessional,
      partial: family.professionals.communesNeutralised.length > 0,
    })),
    format: formatInteger,
  });
}
