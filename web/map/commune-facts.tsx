/** What the map says of the commune under the pointer or the keyboard cursor. */
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import { CommuneProfessionals } from '../focus/commune-professionals.js';
import type { IndicatorLayer } from './indicator-layer.js';
import { describeDifference, describeFigure } from './indicator-wording.js';
import { describeAction, describeCpts, describePopulation, type Pointing } from './wording.js';

interface CommuneFactsProps {
  readonly commune: CommuneSummary;
  readonly department: string | undefined;
  readonly indicator: IndicatorLayer | null;
  readonly selected: boolean;
  readonly pointing: Pointing;
}

export function CommuneFacts({ commune, department, indicator, selected, pointing }: CommuneFactsProps) {
  return (
    <>
      <p className="map-card-name">{commune.name}</p>
      <p className="map-card-detail">
        {department} ({commune.department})
      </p>
      {indicator && (
        <p className="map-card-figure">
          {describeFigure(indicator, commune)}
          <span>{describeDifference(indicator, commune)}</span>
        </p>
      )}
      <p>{describePopulation(commune)}</p>
      <p>{describeCpts(commune)}</p>
      <CommuneProfessionals commune={commune} />
      <p className="map-card-action">{describeAction(selected, pointing)}</p>
    </>
  );
}
