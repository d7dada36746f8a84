/** The communes that a figure leaves out, by name, and why. */
import { formatCount, formatMeasure } from '../../src/domain/format.js';
import type { IndicatorResult } from '../../src/domain/report.js';
import { CommuneList } from './commune-list.js';
import { useReportView } from './report-view.js';

const communesNeutralised = { one: 'commune neutralisée', other: 'communes neutralisées' };
const communesWithoutData = { one: 'commune sans donnée', other: 'communes sans donnée' };

export function LeftOutCommunes({ indicator }: { indicator: IndicatorResult }) {
  const { report } = useReportView();
  const { neutralised, unavailable } = indicator;
  const total = report.territory.totals.communes;
  return (
    <>
      {neutralised.communes.length > 0 && (
        <p className="left-out">
          * {formatCount(neutralised.communes.length, communesNeutralised)} sur {total} (
          {formatMeasure(neutralised.share, '%')}){'\u202f'}: <CommuneList communes={neutralised.communes} />
        </p>
      )}
      {unavailable.communes.length > 0 && (
        <p className="left-out">
          {formatCount(unavailable.communes.length, communesWithoutData)}
          {'\u202f'}: <CommuneList communes={unavailable.communes} />
        </p>
      )}
    </>
  );
}
