/** What the map says of the commune under the pointer or the keyboard cursor. */
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import { describeAction, describeCpts, describePopulation, type Pointing } from './wording.js';

interface CommuneFactsProps {
  readonly commune: CommuneSummary;
  readonly department: string | undefined;
  readonly selected: boolean;
  readonly pointing: Pointing;
}

export function CommuneFacts({ commune, department, selected, pointing }: CommuneFactsProps) {
  return (
    <>
      <p className="map-card-name">{commune.name}</p>
      <p className="map-card-detail">
        {department} ({commune.department})
      </p>
      <p>{describePopulation(commune)}</p>
      <p>{describeCpts(commune)}</p>
      <p className="map-card-action">{describeAction(selected, pointing)}</p>
    </>
  );
}
