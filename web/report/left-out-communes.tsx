/** The communes that a figure leaves out, by name, and why. */
import { formatMeasure } from '../../src/domain/format.js';
import type { IndicatorResult } from '../../src/domain/report.js';
import { Words } from '../language/words.js';
import { CommuneList } from './commune-list.js';
import { useReportView } from './report-view.js';

export function LeftOutCommunes({ indicator }: { indicator: IndicatorResult }) {
  const { report } = useReportView();
  const { neutralised, unavailable } = indicator;
  return (
    <>
      {neutralised.communes.length > 0 && (
        <p className="left-out">
          <Words
            of="* {count, plural, one {# commune neutralisée} other {# communes neutralisées}} sur {total} ({share}) : {communes}"
            values={{
              count: neutralised.communes.length,
              total: report.territory.totals.communes,
              share: formatMeasure(neutralised.share, '%'),
              communes: <CommuneList communes={neutralised.communes} />,
            }}
          />
        </p>
      )}
      {unavailable.communes.length > 0 && (
        <p className="left-out">
          <Words
            of="{count, plural, one {# commune sans donnée} other {# communes sans donnée}} : {communes}"
            values={{
              count: unavailable.communes.length,
              communes: <CommuneList communes={unavailable.communes} />,
            }}
          />
        </p>
      )}
    </>
  );
}
